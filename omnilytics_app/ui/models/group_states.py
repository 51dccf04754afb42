"""What became of every group in every round, as a grid."""

from dataclasses import dataclass
from enum import Enum

from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import CONVICTED, JobProgress, RoundKind, RoundProgress
from omnilytics_app.ui.format import decimal
from omnilytics_app.ui.language import marked, tr


class GroupState(Enum):
    """The value is how a legend says it, to be translated where it is shown."""

    ACCEPTED = marked("accepted")
    FILTERED = marked("kept out of the model")
    REJECTED = marked("rejected by the contract")
    INCOMPLETE = marked("incomplete")
    OUT = marked("evicted or dropped")
    ABORTED = marked("aborted, nobody paid")
    RUNNING = marked("running")
    FUTURE = marked("to come")


@dataclass(frozen=True, slots=True)
class GroupGrid:
    """`states[i][j]` is group `groups[i]` in round `j + 1`; `kinds[j]` what was published there.

    `suspicions[i][j]` is how far the group's answer lay from the others', None where that is not known.
    """

    groups: tuple[GroupIndex, ...] = ()
    kinds: tuple[RoundKind, ...] = ()
    states: tuple[tuple[GroupState, ...], ...] = ()
    suspicions: tuple[tuple[float | None, ...], ...] = ()


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
        suspicions=tuple(tuple(known[n].suspicion.get(g) if n in known else None for n in numbers) for g in groups),
    )


def reason_of(state: GroupState, suspicion: float | None) -> str:
    """Why a group stands as it does in a round, in plain words; empty where there is nothing to add."""
    if state is GroupState.FILTERED:
        return tr("its answer lies too far from the others'") if suspicion is None else _said(suspicion)
    if state is GroupState.REJECTED:
        return tr("the opened audit proves that its sum is far off; it is not paid")
    if state is GroupState.INCOMPLETE:
        return tr("a member did not answer in time; those who did are compensated")
    if state is GroupState.ACCEPTED and suspicion is not None:
        return _said(suspicion)
    return ""


def _said(suspicion: float) -> str:
    if suspicion >= CONVICTED:
        return tr("no honest group can give such an answer")
    return tr("suspicion {score}, acted on above 1", score=decimal(suspicion))


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
