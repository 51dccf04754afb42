"""The members of a job as a model owner sees them: who is in, who is missing now, who is out."""

from dataclasses import dataclass

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Member, Phase
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import short_hex
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_costs import amount_of
from omnilytics_app.ui.models.rows import Column

PAGE = 25
"""Members on a page of the roster; a job has up to 512."""


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One member; `group` counts from 1, 0 for none."""

    owner: Address
    group: int
    state: str
    tone: str
    misses: str
    stake: str


def roster(job: Job, token: Token = COIN) -> tuple[RosterLine, ...]:
    """All members by group, and within it by their place; those of no group at the end."""
    ordered = sorted(job.members, key=lambda m: (m.group is None, m.group or 0, m.index_in_group, m.owner))
    return tuple(_line(job, member, token) for member in ordered)


def page_of(lines: tuple[RosterLine, ...], page: int) -> tuple[RosterLine, ...]:
    """The lines of a page, counted from 0."""
    return lines[page * PAGE : (page + 1) * PAGE]


def pages(count: int) -> int:
    """How many pages so many members take, at least one."""
    return max(1, -(-count // PAGE))


def roster_columns() -> tuple[Column[RosterLine], ...]:
    """The columns for `roster`."""
    return (
        Column(tr("Data owner"), lambda line: short_hex(line.owner, 8, 6), lambda line: line.owner),
        Column(tr("Group"), lambda line: str(line.group) if line.group else "\N{EN DASH}", right=True),
        Column(tr("Now"), lambda line: line.state, tone=lambda line: line.tone),
        Column(tr("Missed"), lambda line: line.misses, right=True),
        Column(tr("Stake left"), lambda line: line.stake, right=True),
    )


def _line(job: Job, member: Member, token: Token) -> RosterLine:
    state, tone = _state(job, member)
    return RosterLine(
        owner=member.owner,
        group=0 if member.group is None else member.group + 1,
        state=state,
        tone=tone,
        misses=tr("{misses} of {allowed}", misses=member.misses, allowed=job.terms.allowed_misses),
        stake=amount_of(member.stake, token) if member.stake else "\N{EN DASH}",
    )


def _state(job: Job, member: Member) -> tuple[str, str]:
    if member.group is None:
        return (tr("left over by the draw"), "muted") if job.groups else (tr("registered"), "success")
    if member.group in job.evicted:
        return tr("group evicted"), "danger"
    if member.dropped:
        return tr("dropped, missed too often"), "danger"
    if member.group in job.dropped:
        return tr("group dropped"), "danger"
    if job.phase is Phase.CLOSED:
        return tr("done"), "muted"
    return _state_in_round(job, member)


def _state_in_round(job: Job, member: Member) -> tuple[str, str]:
    if job.phase is Phase.PUBLISH or job.current is None:
        return tr("waits for the model"), ""
    if member.submitted:
        return tr("submitted"), "success"
    if job.phase is Phase.SUBMIT:
        return tr("not submitted yet"), "warning"
    return tr("missing"), "danger"
