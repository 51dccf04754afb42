"""The rounds of a job as table columns and as a score series."""

from collections.abc import Callable
from dataclasses import dataclass

from omnilytics_app.domain.ids import GroupIndex, Wei
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobProgress, Metric, RoundKind, RoundProgress
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import gas, score, seconds_short
from omnilytics_app.ui.language import marked, tr
from omnilytics_app.ui.models.group_states import GroupState, group_grid, is_earned
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.models.rows import Column

OUTCOMES = {
    Outcome.PENDING: marked("running"),
    Outcome.INCOMPLETE: marked("no group complete"),
    Outcome.QUIET: marked("accepted"),
    Outcome.DEFAULT: marked("paid by default"),
    Outcome.OPEN: marked("in dispute window"),
    Outcome.FINAL: marked("settled with openings"),
    Outcome.VOID: marked("voided by owners"),
    Outcome.ABORTED: marked("aborted, model not shown"),
}
_TONES = {
    Outcome.QUIET: "success",
    Outcome.OPEN: "warning",
    Outcome.VOID: "danger",
    Outcome.INCOMPLETE: "danger",
    Outcome.ABORTED: "danger",
}
_STATE_TONES = {
    GroupState.ACCEPTED: "success",
    GroupState.REJECTED: "danger",
    GroupState.INCOMPLETE: "warning",
    GroupState.OUT: "muted",
    GroupState.ABORTED: "danger",
}
_SECONDS = {
    "publish": marked("Publish"),
    "owner_compute_max": marked("Owners"),
    "compute": marked("Compute"),
    "submit": marked("Submit"),
    "settle": marked("Settle"),
    "total": marked("Total"),
}
_GAS = {
    "publish": marked("Gas publish"),
    "submit": marked("Gas submit"),
    "submit_max": marked("Gas submit"),
    "settle": marked("Gas settle"),
}
_NONE = "\N{EN DASH}"


def outcome_text(played: RoundProgress) -> str:
    """How a round ended, in words."""
    if played.outcome is Outcome.FINAL and played.rejected:
        return tr("rejected group {numbers}", numbers=", ".join(str(g + 1) for g in sorted(played.rejected)))
    return tr(OUTCOMES[played.outcome])


def round_columns(rounds: tuple[RoundProgress, ...], *, scored: bool) -> tuple[Column[RoundProgress], ...]:
    """The columns for what the rounds actually measured, in a fixed order; unknown measurements come last."""
    columns: list[Column[RoundProgress]] = [
        Column(tr("Round"), lambda r: f"{r.number}  {tr('audit') if r.kind is RoundKind.AUDIT else ''}".rstrip()),
        Column(
            tr("Outcome"), outcome_text, outcome_text, lambda r: "danger" if r.rejected else _TONES.get(r.outcome, "")
        ),
    ]
    if scored:
        columns.append(Column(tr("Score"), lambda r: _NONE if r.score is None else score(r.score), right=True))
    times = _ordered({k for r in rounds for k in r.seconds}, _SECONDS)
    costs = _ordered({k for r in rounds for k in r.gas}, _GAS)
    columns.extend(Column(_translated(_SECONDS, key), _seconds(key), right=True) for key in times)
    columns.extend(Column(_translated(_GAS, key), _gas(key), right=True) for key in costs)
    return tuple(columns)


def _ordered(keys: set[str], known: dict[str, str]) -> list[str]:
    return [k for k in known if k in keys] + sorted(keys - known.keys())


def _translated(names: dict[str, str], key: str) -> str:
    """What a measurement is called; one from another version by its key."""
    if key not in names:
        return key
    name = names[key]
    return tr(name)


def _seconds(key: str) -> Callable[[RoundProgress], str]:
    return lambda r: seconds_short(r.seconds[key]) if key in r.seconds else _NONE


def _gas(key: str) -> Callable[[RoundProgress], str]:
    return lambda r: gas(r.gas[key]) if key in r.gas else _NONE


@dataclass(frozen=True, slots=True)
class OwnRound:
    """A round from the side of one data owner: what became of its group, and what it earned."""

    played: RoundProgress
    state: GroupState
    earned: Wei
    token: Token = COIN


def own_rounds(progress: JobProgress, group: GroupIndex) -> tuple[OwnRound, ...]:
    """All rounds so far as a member of `group` sees them."""
    states = group_grid(progress, group).states[0]
    reward = progress.job.terms.reward
    return tuple(
        OwnRound(r, states[r.number - 1], reward if is_earned(r, group) else Wei(0), progress.token)
        for r in progress.rounds
    )


def own_round_columns(rounds: tuple[RoundProgress, ...]) -> tuple[Column[OwnRound], ...]:
    """The columns for `own_rounds`."""
    number, outcome, *measured = (_of_played(c) for c in round_columns(rounds, scored=False))
    return (
        number,
        outcome,
        Column(tr("Your group"), lambda o: tr(o.state.value), tone=lambda o: _STATE_TONES.get(o.state, "")),
        Column(tr("Earned"), lambda o: money(o.token, o.earned) if o.earned else _NONE, right=True),
        *measured,
    )


def _of_played(column: Column[RoundProgress]) -> Column[OwnRound]:
    hint, tone = column.hint, column.tone
    return Column(
        column.title,
        lambda o: column.text(o.played),
        (lambda o: hint(o.played)) if hint else None,
        (lambda o: tone(o.played)) if tone else None,
        column.right,
    )


def latest_score(progress: JobProgress) -> float | None:
    """The last score known, the initial one before the first round."""
    scores = [r.score for r in progress.rounds if r.score is not None]
    return scores[-1] if scores else progress.initial_score


def metric_name(metric: Metric) -> str:
    """What a score is called."""
    return tr("Accuracy") if metric is Metric.ACCURACY else tr("R\N{SUPERSCRIPT TWO} score")
