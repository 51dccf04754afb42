"""Leaves that somebody cannot get or use: when they are contested, flagged and answered, and what follows.

A member contests leaves of the model, the model owner flags leaves of payloads, anybody may answer. What nobody answers
ends the job (a model) or counts as an absence (a payload). All of it is decided from the job and from who of the
accused has open leaves that this client may be able to show.

Who is accused answers at once. Others leave it to the accused for a while, counted from the moment when nothing more
can be asked for, and never for longer than half of the time to answer.
"""

from collections.abc import Set

from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Phase


def contest_end(job: Job) -> int:
    """Until when, exclusive, the model of the current round may be contested."""
    current, terms = job.current, job.terms
    if job.phase is not Phase.SUBMIT or current is None:
        return 0
    if current.answer_until:
        return current.answer_until - terms.answer_window
    return job.deadline - terms.submit_window + terms.submit_window // 2


def contest_start(job: Job, place: int) -> int:
    """From when on a model that cannot be had is contested, by the member at a place of the roster.

    Stores are slow, and one contest serves everybody. So the time to contest is cut into four parts: in the first the
    model is only looked for, in the second the members take their turns, and two are left to be heard in.
    """
    end = contest_end(job)
    quarter = (job.terms.submit_window // 2) // 4
    turns = max(1, len(job.members))
    return end - 3 * quarter + quarter * min(place, turns) // turns


def model_patience_s(job: Job) -> int | None:
    """For how long, in seconds, the current round's model is looked for in one go; None where it does not matter.

    Half of the time that is left to contest it: in the worst case the two quarters to be heard in stay.
    """
    left_s = contest_end(job) - job.now
    return max(1, left_s // 2) if left_s > 0 else None


def grace_end(job: Job) -> int:
    """Until when, exclusive, gradients that cannot be had yet are waited for: a quarter of the time to settle.

    Their owners put them into their stores only when the submissions are over.
    """
    return job.deadline - job.terms.settle_window + job.terms.settle_window // 4


def answer_end(job: Job) -> int:
    """Until when, exclusive, leaves of the current round may be shown; 0 while none is asked for."""
    current = job.current
    if current is None or not current.unanswered:
        return 0
    if job.phase is Phase.SUBMIT:
        return current.answer_until
    return job.deadline if job.phase is Phase.ANSWER else 0


def contest_action(job: Job) -> Action | None:
    """The contest of a model of which this client knows leaves to be malformed, or has none, and nobody named them."""
    if job.now >= contest_end(job):
        return None
    return Action(ActionKind.CONTEST, f"Contesting the model of round {job.round}", job.round)


def answer_action(job: Job, own: Address, answerable: Set[Address]) -> Action | None:
    """The answer to what this participant itself is accused of."""
    if own not in answerable or job.now >= answer_end(job):
        return None
    what = (
        f"Showing that the model of round {job.round} is sound"
        if own == job.model_owner
        else f"Showing that the gradient of round {job.round} is sound"
    )
    return Action(ActionKind.ANSWER, what, job.round)


def assist_action(job: Job, own: Address, answerable: Set[Address], patience_s: int) -> Action | None:
    """The answer to what others are accused of and did not answer themselves; it earns the deposits."""
    if not answerable - {own}:
        return None
    asked_at = answer_end(job) - job.terms.answer_window
    patient_until = asked_at + min(patience_s, job.terms.answer_window // 2)
    if not patient_until <= job.now < answer_end(job):
        return None
    return Action(ActionKind.ASSIST, f"Showing what others were asked for in round {job.round}", job.round)
