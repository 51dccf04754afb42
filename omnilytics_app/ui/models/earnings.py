"""Earnings as a chart's series and as table columns."""

from collections.abc import Callable

from omnilytics_app.domain.earnings import EarnedRound, Earnings, JobEarnings, TokenEarnings
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import local_time, short_hex, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import brief_money, exact_money, money
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.widgets.earnings_chart import EarningsSeries

_DASH = "\N{EN DASH}"


def kinds_of_money(earnings: Earnings) -> tuple[Token, ...]:
    """What the jobs pay in, the coin first; the coin where there is no job."""
    kinds = {job.token.address: job.token for job in earnings.jobs}
    return tuple(sorted(kinds.values(), key=lambda token: not token.is_coin)) or (COIN,)


def first_with_rounds(earnings: Earnings) -> Token:
    """The kind of money to look at first: one in which a round paid or cost something, if there is any."""
    moved = {earnings.token_of(played.job_id).address for played in earnings.rounds}
    kinds = kinds_of_money(earnings)
    return next((token for token in kinds if token.address in moved), kinds[0])


def earnings_series(earnings: Earnings, shown: JobId | Token = COIN) -> EarningsSeries:
    """The earnings over time, of one job or of all that pay in one kind of money."""
    token = shown if isinstance(shown, Token) else earnings.token_of(shown)
    jobs = {shown}
    if isinstance(shown, Token):
        jobs = {job.job_id for job in earnings.jobs if job.token.address == shown.address}
    chosen = [played for played in earnings.rounds if played.job_id in jobs]
    total, points = 0, list[tuple[int, int]]()
    for played in chosen:
        total += played.amount
        points.append((played.time, total))
    hints = tuple(_hint(r, token) for r in chosen)
    return EarningsSeries(tuple(points), hints, token.decimals or 0, visible_text(token.label, 16))


def _hint(played: EarnedRound, token: Token) -> str:
    return tr("{time}, job {job}, round {round}: {amount}", time=local_time(played.time), job=played.job_id,
              round=played.number, amount=money(token, played.amount))  # fmt: skip


def token_sentence(total: TokenEarnings) -> str:
    """The totals of a token in one line, with its address, since another may have the same name."""
    address = short_hex(total.token.address)
    earned, collected = money(total.token, total.earned), money(total.token, total.collected)
    if not total.penalties:
        return tr("Token {address}: {earned} earned, {collected} credited so far",
                  address=address, earned=earned, collected=collected)  # fmt: skip
    lost = money(total.token, total.penalties)
    return tr("Token {address}: {earned} earned, {collected} credited so far, {lost} lost to absences",
              address=address, earned=earned, collected=collected, lost=lost)  # fmt: skip


def token_hint(total: TokenEarnings) -> str:
    """Which token that is, with all digits."""
    return exact_money(total.token, total.earned)


def job_columns(name: Callable[[Token], str]) -> tuple[Column[JobEarnings], ...]:
    """Columns of the earnings by job; `name` tells what a kind of money is called among the others."""
    return (
        Column(tr("Job"), lambda j: f"{j.job_id}  {visible_text(j.title)}", lambda j: j.title),
        Column(tr("Rounds paid"), lambda j: tr("{paid} of {all}", paid=j.paid, all=j.decided), right=True),
        Column(
            tr("Earned"), lambda j: brief_money(j.token, j.earned, name(j.token)),
            lambda j: exact_money(j.token, j.earned), right=True,
        ),
        Column(
            tr("Penalties"), lambda j: brief_money(j.token, j.penalties, name(j.token)) if j.penalties else _DASH,
            lambda j: exact_money(j.token, j.penalties) if j.penalties else "",
            tone=lambda j: "danger" if j.penalties else "", right=True,
        ),
    )  # fmt: skip


def payout_columns(token: Callable[[Payout], Token], name: Callable[[Token], str]) -> tuple[Column[Payout], ...]:
    """Columns of what jobs credited; `token` tells the money of a payout, `name` what that is called."""

    def brief(payout: Payout, amount: int) -> str:
        return brief_money(token(payout), amount, name(token(payout)))

    return (
        Column(tr("Time"), lambda p: local_time(p.time)),
        Column(tr("Job"), lambda p: str(p.job_id), right=True),
        Column(
            tr("Reward"), lambda p: brief(p, p.reward), lambda p: exact_money(token(p), p.reward), right=True
        ),
        Column(
            tr("Stake returned"), lambda p: brief(p, p.stake) if p.stake else _DASH,
            lambda p: exact_money(token(p), p.stake), right=True,
        ),
        Column(tr("Transaction"), lambda p: short_hex(p.transaction, 10, 6), lambda p: p.transaction, right=True),
    )  # fmt: skip
