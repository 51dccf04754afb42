"""Earnings as a chart's series and as table columns."""

from omnilytics_app.domain.earnings import EarnedRound, Earnings, JobEarnings
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import Payout
from omnilytics_app.ui.format import ether_exact, ether_unit, local_time, short_hex, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.widgets.earnings_chart import EarningsSeries

_DASH = "\N{EN DASH}"


def earnings_series(earnings: Earnings, job_id: JobId | None = None) -> EarningsSeries:
    """The earnings over time, of all jobs or of one."""
    chosen = [r for r in earnings.rounds if job_id is None or r.job_id == job_id]
    total, points = 0, list[tuple[int, int]]()
    for played in chosen:
        total += played.amount
        points.append((played.time, total))
    return EarningsSeries(tuple(points), tuple(_hint(r) for r in chosen))


def _hint(played: EarnedRound) -> str:
    return tr("{time}, job {job}, round {round}: {amount}", time=local_time(played.time), job=played.job_id,
              round=played.number, amount=ether_unit(played.amount))  # fmt: skip


def job_columns() -> tuple[Column[JobEarnings], ...]:
    """Columns of the earnings by job."""
    return (
        Column(tr("Job"), lambda j: f"{j.job_id}  {visible_text(j.title)}", lambda j: j.title),
        Column(tr("Rounds paid"), lambda j: tr("{paid} of {all}", paid=j.paid, all=j.decided), right=True),
        Column(tr("Earned"), lambda j: ether_unit(j.earned), lambda j: f"{ether_exact(j.earned)} ETH", right=True),
        Column(
            tr("Penalties"), lambda j: ether_unit(j.penalties) if j.penalties else _DASH,
            tone=lambda j: "danger" if j.penalties else "", right=True,
        ),
    )  # fmt: skip


def payout_columns() -> tuple[Column[Payout], ...]:
    """Columns of what jobs credited."""
    return (
        Column(tr("Time"), lambda p: local_time(p.time)),
        Column(tr("Job"), lambda p: str(p.job_id), right=True),
        Column(tr("Reward"), lambda p: ether_unit(p.reward), lambda p: f"{ether_exact(p.reward)} ETH", right=True),
        Column(
            tr("Stake returned"), lambda p: ether_unit(p.stake) if p.stake else _DASH,
            lambda p: f"{ether_exact(p.stake)} ETH", right=True,
        ),
        Column(tr("Transaction"), lambda p: short_hex(p.transaction, 10, 6), lambda p: p.transaction, right=True),
    )  # fmt: skip
