"""What a job will cost, and what one has cost so far, as rows of tables and sentences."""

from dataclasses import dataclass

from omnilytics_app.domain.drafting import Expense, JobCosts
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import CallCost, JobProgress
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import decimal, ether_exact, ether_unit, gas, integer, significant
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import money as money_of
from omnilytics_app.ui.models.rows import Column

_GWEI = 10**9


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of the preview: gas units and wei, as likely and at worst."""

    name: str
    likely_gas: int
    worst_gas: int
    likely: Wei
    worst: Wei


def expense_names() -> dict[Expense, str]:
    """What gas is paid for."""
    return {
        Expense.CREATE: tr("Create the job"),
        Expense.BEGIN: tr("Draw the groups"),
        Expense.PUBLISH: tr("Publish models"),
        Expense.SETTLE: tr("Close and settle rounds"),
        Expense.AUDIT: tr("Open audits"),
        Expense.ANSWER: tr("Show what is asked for"),
        Expense.END: tr("Close and withdraw"),
    }


def cost_lines(costs: JobCosts) -> tuple[CostLine, ...]:
    """The gas lines of a preview."""
    names = expense_names()
    return tuple(
        CostLine(
            names[line.expense],
            line.likely,
            line.worst,
            Wei(line.likely * costs.gas_price),
            Wei(line.worst * costs.offered),
        )
        for line in costs.gas
    )


def cost_columns() -> tuple[Column[CostLine], ...]:
    """The columns for `cost_lines`."""
    return (
        Column(tr("Gas for"), lambda line: line.name, lambda line: line.name),
        Column(tr("Gas, likely"), lambda line: gas(line.likely_gas), right=True),
        Column(tr("Likely"), lambda line: money(line.likely), lambda line: ether_exact(line.likely), right=True),
        Column(tr("At worst"), lambda line: money(line.worst), lambda line: ether_exact(line.worst), right=True),
    )


def money(amount: Wei) -> str:
    """An amount to about four digits; what is much less than a thousandth is told in gwei."""
    if 0 < amount < 10**13:
        return tr("{amount} gwei", amount=significant(amount / _GWEI, 4))
    return ether_unit(Wei(_rounded(amount)))


def amount_of(amount: Wei, token: Token) -> str:
    """An amount of a job's own money."""
    return money(amount) if token.is_coin else money_of(token, amount)


def _rounded(amount: int) -> int:
    """Four significant digits."""
    digits = len(str(amount))
    step = int(10 ** max(0, digits - 4))
    return (amount + step // 2) // step * step


def size_text(size_bytes: int) -> str:
    """A size in bytes, kilobytes or megabytes (of a thousand)."""
    if size_bytes < 10_000:
        return tr("{size} bytes", size=integer(size_bytes))
    if size_bytes < 10_000_000:
        return tr("{size} kB", size=decimal(size_bytes / 1e3, 0))
    return tr("{size} MB", size=decimal(size_bytes / 1e6, 1))


def function_names() -> dict[str, str]:
    """What the market's functions do, for people; others are shown as they are called."""
    return {
        "createJob": tr("Create the job"),
        "arm": tr("Announce the draw"),
        "start": tr("Draw the groups"),
        "publish": tr("Publish models"),
        "closeRound": tr("Close rounds"),
        "storeSeed": tr("Keep the seeds of audits"),
        "settleQuiet": tr("Settle rounds"),
        "settleOpen": tr("Settle with openings"),
        "settleByDefault": tr("Settle by default"),
        "finalize": tr("Make settlements final"),
        "closeJob": tr("Close the job"),
        "stop": tr("Stop the job"),
        "cancel": tr("Cancel the job"),
    }


def spent_columns() -> tuple[Column[CallCost], ...]:
    """The columns for what was paid so far."""
    return (
        Column(tr("Gas for"), lambda cost: function_names().get(cost.function, cost.function)),
        Column(tr("Times"), lambda cost: integer(cost.count), right=True),
        Column(tr("Gas"), lambda cost: gas(cost.gas), right=True),
        Column(tr("Fees"), lambda cost: money(cost.fee), lambda cost: ether_exact(cost.fee), right=True),
    )


@dataclass(frozen=True, slots=True)
class Budget:
    """Where the money of a job is: paid to owners, still held, and what would return if it ended well from here."""

    paid: Wei
    held: Wei
    returning: Wei
    fees: Wei


def budget_of(progress: JobProgress) -> Budget:
    """From what the contract holds. Rounds that are still to be settled are counted as paid in full."""
    job, rounds = progress.job, progress.rounds
    terms, size = job.terms, job.terms.group_size
    paid = sum(len(r.accepted) for r in rounds if r.outcome not in {Outcome.PENDING, Outcome.OPEN}) * size
    over = job.phase is Phase.CLOSED or job.voided
    settled = sum(1 for r in rounds if r.outcome is not Outcome.PENDING)
    groups = len(job.live) if job.groups else terms.seats // size
    to_come = 0 if over else max(0, terms.rounds - settled) * groups * size * terms.reward
    held = Wei(job.escrow + job.bond)
    fees = Wei(sum(cost.fee for cost in progress.spent))
    return Budget(Wei(paid * terms.reward), held, Wei(max(0, held - to_come)), fees)
