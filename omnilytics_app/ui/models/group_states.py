"""What became of every group in every round, as a grid."""

from dataclasses import dataclass
from enum import Enum

from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import JobProgress, RoundKind, RoundProgress


class GroupState(Enum):
    """The value is how a legend says it."""

    ACCEPTED = "accepted"
    FILTERED = "kept out of the model"
    REJECTED = "rejected by the contract"
    INCOMPLETE = "incomplete"
    OUT = "evicted or dropped"
    ABORTED = "aborted, nobody paid"
    RUNNING = "running"
    FUTURE = "to come"


@dataclass(frozen=True, slots=True)
class GroupGrid:
    """`states[i][j]` is group `groups[i]` in round `j + 1`; `kinds[j]` what was published there."""

    groups: tuple[GroupIndex, ...] = ()
    kinds: tuple[RoundKind, ...] = ()
    states: tuple[tuple[GroupState, ...], ...] = ()


def group_grid(progress: JobProgress, own: GroupIndex | None = None) -> GroupGrid:
    """The grid of a job, or the line of one group if `own` is given; empty before the groups are drawn."""
    job = progress.job
    if not job.groups:
        return GroupGrid()
    groups = tuple(GroupIndex(g) for g in range(job.groups)) if own is None else (own,)
    known = {r.number: r for r in progress.rounds}
    numbers = [RoundNumber(n) for n in range(1, job.terms.rounds + 1)]
    return GroupGrid(
        groups=groups,
        kinds=tuple(known[n].kind if n in known else RoundKind.UNKNOWN for n in numbers),
        states=tuple(tuple(_state(progress, known.get(n), n, g) for n in numbers) for g in groups),
    )


def _state(progress: JobProgress, played: RoundProgress | None, number: RoundNumber, group: GroupIndex) -> GroupState:
    if played is None or played.outcome is Outcome.PENDING:
        return _unsettled(progress, number, group)
    if played.outcome is Outcome.ABORTED:
        return GroupState.OUT if group not in progress.job.live else GroupState.ABORTED
    if group in played.rejected and played.outcome is not Outcome.VOID:
        return GroupState.REJECTED
    if group in played.filtered:
        return GroupState.FILTERED
    if group in played.accepted:
        return GroupState.ACCEPTED
    return GroupState.OUT if _has_left(progress, number, group) else GroupState.INCOMPLETE


def _has_left(progress: JobProgress, number: RoundNumber, group: GroupIndex) -> bool:
    """The group no longer took part: after its last complete round if evicted; the round it was dropped in counts."""
    last = max((r.number for r in progress.rounds if group in r.complete), default=0)
    if group in progress.job.evicted:
        return number > last
    return group in progress.job.dropped and number > last + 1


def _unsettled(progress: JobProgress, number: RoundNumber, group: GroupIndex) -> GroupState:
    job = progress.job
    if group not in job.live:
        return GroupState.OUT
    running = number == job.round and job.phase is not Phase.CLOSED
    return GroupState.RUNNING if running else GroupState.FUTURE


def is_earned(played: RoundProgress, group: GroupIndex) -> bool:
    """The round is owed to the members of `group`: settled for good, and the group accepted."""
    owed = {Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL, Outcome.VOID}
    return played.outcome in owed and group in played.accepted
