"""The book-keeping of a market, from its own events."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job

Amounts = dict[Address, int]


@dataclass(frozen=True)
class Ledger:
    """All money that moved.

    `paid_in` are escrows, bonds and stakes, `deposits` what was paid for leaves that were asked for; `fees` is where
    the deposits went: to who answered, and what stayed unanswered back to who had asked.
    """

    paid_in: int
    deposits: int
    rewards: Amounts
    stakes: Amounts
    fees: Amounts
    returned: int
    sunk: int
    withdrawn: Amounts

    @property
    def paid_out(self) -> int:
        """Must equal `paid_in` once everything is over."""
        return sum(self.rewards.values()) + sum(self.stakes.values()) + self.returned + self.sunk


def ledger_of(jobs: dict[JobId, Job], events: Sequence[MarketEvent]) -> Ledger:
    """The books of these jobs, whose events are all here."""
    created = [jobs[JobId(e.arguments["jobId"])].terms for e in events if e.name == "JobCreated"]
    joined = [jobs[JobId(e.arguments["jobId"])].terms for e in events if e.name == "Registered"]
    deposits = [_deposits(job, [e for e in events if e.job_id == job.job_id]) for job in jobs.values()]
    return Ledger(
        paid_in=sum(t.escrow + t.bond for t in created) + sum(t.stake for t in joined),
        deposits=sum(paid for paid, _ in deposits),
        rewards=_sums(_named(events, "Claimed", "owner", "reward")),
        stakes=_sums(_named(events, "Claimed", "owner", "stake")),
        fees=_sums(fee for _, fees in deposits for fee in fees if fee[1]),
        returned=sum(e.arguments["returned"] for e in events if e.name == "JobClosed"),
        sunk=sum(e.arguments["amount"] for e in events if e.name == "Sunk"),
        withdrawn=_sums(_named(events, "Withdrawn", "account", "amount")),
    )


def _deposits(job: Job, events: Sequence[MarketEvent]) -> tuple[int, list[tuple[Address, int]]]:
    """What was deposited in a job, and who has it now."""
    fee, paid, flagged = job.terms.answer_fee, 0, 0
    fees: list[tuple[Address, int]] = []
    for event in events:
        arguments = event.arguments
        match event.name:
            case "Contested":
                paid += fee * len(arguments["leaves"])
            case "Flagged":
                flagged = sum(len(f["leaves"]) for f in arguments["flags"])
                paid += fee * flagged
            case "Answered":
                count = len(arguments["leaves"])
                fees.append((Address(arguments["answerer"]), fee * count))
                flagged = max(0, flagged - count)
            case "AnswersClosed":
                fees.append((job.model_owner, fee * flagged))
                flagged = 0
            case "Claimed":
                fees.append((Address(arguments["owner"]), arguments["fees"]))
    return paid, fees


def _named(events: Sequence[MarketEvent], name: str, account: str, amount: str) -> Iterable[tuple[Address, int]]:
    return ((Address(e.arguments[account]), e.arguments[amount]) for e in events if e.name == name)


def _sums(amounts: Iterable[tuple[Address, int]]) -> Amounts:
    totals: Amounts = {}
    for account, amount in amounts:
        totals[account] = totals.get(account, 0) + amount
    return totals
