"""Where a job stands, as a row of steps with the one that runs."""

from dataclasses import dataclass, replace

from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.ui.language import marked, tr

_BEFORE = (marked("Registration"), marked("Drawing groups"), marked("Training"))
_ROUND = (marked("Publish"), marked("Submit"), marked("Settle"))
_FLAGGED_ROUND = (marked("Publish"), marked("Submit"), marked("Answer"), marked("Settle"))


@dataclass(frozen=True, slots=True)
class PhaseView:
    """Steps before `current` are done; `current == len(steps)` means all are.

    `share` is how much of the current step is done where that can be counted, else None. `deadline` is chain time in
    seconds, 0 if none runs; `window_s` its full length, 0 if unknown; `now` the chain time of the snapshot.
    """

    title: str
    detail: str
    steps: tuple[str, ...] = _BEFORE
    current: int = 0
    share: float | None = None
    deadline: int = 0
    window_s: int = 0
    now: int = 0


def phase_view(job: Job) -> PhaseView:
    """The view of a job's phase, in the language of the window."""
    view = _phase_view(job)
    return replace(view, steps=tuple(tr(step) for step in view.steps))


def _phase_view(job: Job) -> PhaseView:
    terms = job.terms
    if job.phase is Phase.CLOSED:
        return PhaseView(tr("Closed"), _closing(job), _ROUND, len(_ROUND))
    if job.phase in {Phase.NONE, Phase.REGISTER}:
        taken = job.member_count
        detail = tr("{taken} of %n seat(s) taken", n=terms.seats, taken=taken)
        return PhaseView(tr("Registration"), detail, share=taken / terms.seats, deadline=job.deadline, now=job.now)
    if job.phase is Phase.ARMED:
        detail = tr("The groups are drawn with a future block's hash")
        return PhaseView(tr("Drawing groups"), detail, _BEFORE, 1, None, job.deadline, terms.start_window, job.now)
    title = tr("Round {number} of {total}", number=job.round, total=terms.rounds)
    if job.round > terms.rounds:
        title = tr("All rounds done")
    steps = _FLAGGED_ROUND if job.current is not None and job.current.flagged else _ROUND
    step, window = {
        Phase.PUBLISH: (0, terms.publish_window),
        Phase.SUBMIT: (1, terms.submit_window),
        Phase.ANSWER: (2, terms.answer_window),
        Phase.SETTLE: (len(steps) - 1, terms.settle_window),
    }[job.phase]
    deadline = job.deadline
    if job.phase is Phase.SUBMIT and job.current is not None and job.current.unanswered:
        deadline, window = job.current.answer_until, terms.answer_window  # the model is to be shown before all else
    detail, share = _round_detail(job)
    return PhaseView(title, detail, steps, step, share, deadline, window, job.now)


def _round_detail(job: Job) -> tuple[str, float | None]:
    if job.voided:
        return tr("Owners voted a settlement down; the job pays out and closes"), None
    if job.phase is Phase.PUBLISH:
        return tr("The model owner publishes its encrypted model"), None
    if job.phase is Phase.SETTLE:
        return tr("The model owner decrypts the sums and settles"), None
    unanswered = job.current.unanswered if job.current is not None else 0
    if job.phase is Phase.ANSWER:
        return tr("%n ciphertext(s) of gradients asked for; anybody may show them", n=unanswered), None
    if unanswered:
        return tr("%n ciphertext(s) of the model contested; anybody may show them", n=unanswered), None
    live = [m for m in job.members if m.group is not None and m.group in job.live]
    done = sum(1 for m in live if m.submitted)
    return tr("{done} of %n gradient(s) in", n=len(live), done=done), done / len(live) if live else None


def _closing(job: Job) -> str:
    if not job.round:
        return tr("The job ended before it started; all stakes are free")
    if any(r.outcome is Outcome.ABORTED for r in job.rounds):
        return tr("The model owner did not show its model when asked; rewards, stakes and deposits can be withdrawn")
    played = sum(1 for r in job.rounds if r.outcome)
    return tr("{played} of %n round(s) played; rewards and stakes can be withdrawn", n=job.terms.rounds, played=played)
