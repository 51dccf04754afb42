"""What a data owner does next: a pure function of the job and of what is on this machine's disk."""

from dataclasses import dataclass

from omnilytics_app.domain.actions import Action, ActionKind, overdue_action, unseeded_action, wait
from omnilytics_app.domain.availability import answer_action, assist_action, contest_action
from omnilytics_app.domain.ids import Address, RoundNumber
from omnilytics_app.domain.job import Job, Member, Outcome, Phase
from omnilytics_app.errors import clause

FIRST_PATIENCE_S = 8
"""Seconds a data owner leaves an overdue transaction to the model owner."""
PATIENCE_STEP_S = 3
"""Further seconds for each place in the roster before its own."""
MINING_RESERVE_S = 60
"""Kept for a submission that was put off to be mined."""


@dataclass(frozen=True, slots=True)
class DataOwnerFacts:
    """Local facts.

    `registered` says that a registration was mined before, `left` that the person gave the seat back. `stored` are
    rounds whose payload is on disk, made for what the chain shows; `unconfirmed` those of which model and group are not
    known to be final, `shallow` those of them that cannot be before the next block. `skipped` are rounds whose model
    this client must not use, `contestable` rounds whose model has malformed leaves of which nobody has named any, or
    cannot be had and has leaves that nobody has named. `verified` and `mismatched` are rounds whose openings were
    checked and held, or did not, `verifying` those being checked at the moment. `answerable` are the accused of the
    current round whose open leaves this client may be able to show, itself among them. `unserved` are rounds whose
    payload was announced in a store, is not there yet, and is not on its way. Before `held_until`, seconds, the person
    wants nothing computed.
    """

    owner: Address
    registered: bool = False
    left: bool = False
    stored: frozenset[RoundNumber] = frozenset()
    unconfirmed: frozenset[RoundNumber] = frozenset()
    shallow: frozenset[RoundNumber] = frozenset()
    skipped: frozenset[RoundNumber] = frozenset()
    contestable: frozenset[RoundNumber] = frozenset()
    verified: frozenset[RoundNumber] = frozenset()
    mismatched: frozenset[RoundNumber] = frozenset()
    verifying: frozenset[RoundNumber] = frozenset()
    disputed: frozenset[RoundNumber] = frozenset()
    answerable: frozenset[Address] = frozenset()
    unserved: frozenset[RoundNumber] = frozenset()
    held_until: int = 0


def may_leave(job: Job, owner: Address) -> bool:
    """Whether an owner may give its seat back: as long as others may still register, and are not all counted on."""
    registering = job.phase is Phase.REGISTER and job.now < job.deadline and job.member_count < job.terms.seats
    return registering and job.member(owner) is not None


def latest_start(job: Job, computing_s: float | None) -> int:
    """When a computation that is put off has to begin so that the round is not missed, in seconds since the epoch.

    With three times what the last one took, a minute to be mined, and at most half of the window in hand; with half of
    the window where nothing was computed yet.
    """
    half = job.terms.submit_window / 2
    reserve = half if computing_s is None else min(half, 3 * computing_s + MINING_RESERVE_S)
    return int(job.deadline - reserve)


def next_action(job: Job, facts: DataOwnerFacts) -> Action:
    """The one thing to do now."""
    member = job.member(facts.owner)
    if member is None:
        return _without_seat(job, facts)
    if job.phase is not Phase.CLOSED and (duty := _own_duty(job, member, facts)):
        return duty
    if _leaves(job, member):
        if member.owed > 0:
            return Action(ActionKind.CLAIM, "Collecting the rewards and the stake")
        return Action(ActionKind.DONE, "Finished" if job.phase is Phase.CLOSED else "Left the job")
    place = next(i for i, m in enumerate(job.members) if m.owner == facts.owner)
    patience_s = FIRST_PATIENCE_S + PATIENCE_STEP_S * place
    overdue = overdue_action(job, patience_s) or unseeded_action(job, patience_s)
    if late := overdue or assist_action(job, facts.owner, facts.answerable, patience_s):
        return late
    return wait(_waiting_for(job, member, facts))


def _without_seat(job: Job, facts: DataOwnerFacts) -> Action:
    if job.phase is not Phase.REGISTER or job.now >= job.deadline:
        return Action(ActionKind.DONE, "Left the job" if facts.left else "Not registered in this job")
    if facts.left:
        return wait("Left the job")  # it may be joined again by hand
    if facts.registered and job.member_count < job.terms.seats:
        return Action(ActionKind.REGISTER, "Registering again: the chain went back")
    return wait("Not registered in this job yet")


def _own_duty(job: Job, member: Member, facts: DataOwnerFacts) -> Action | None:
    """An answer and a ready submission have a stake behind them and go first; a vote is quick; a computation is not."""
    if answer := answer_action(job, facts.owner, facts.answerable):
        return answer
    submission = _submission(job, member, facts)
    if submission is not None and submission.kind in {ActionKind.SUBMIT, ActionKind.CONFIRM}:
        return submission
    opened = job.round_at(job.open_round)
    if opened and opened.outcome is Outcome.OPEN and member.group in opened.complete and job.now < opened.dispute_until:
        if opened.number in facts.mismatched and opened.number not in facts.disputed:
            return Action(ActionKind.DISPUTE, f"Disputing the settlement of round {opened.number}", opened.number)
        if opened.number not in facts.verified | facts.mismatched | facts.verifying:
            return Action(ActionKind.VERIFY, f"Checking the openings of round {opened.number}", opened.number)
    if _is_awaited(job, member) and job.round in facts.unserved:
        return Action(ActionKind.UPLOAD, f"Making the gradient of round {job.round} available", job.round)
    return submission


def _is_awaited(job: Job, member: Member) -> bool:
    """Whether the member's payload is needed by others: not before it can no longer be copied, nor in vain."""
    closed = job.phase in {Phase.SETTLE, Phase.ANSWER}
    return closed and job.current is not None and member.group in job.current.complete


def _submission(job: Job, member: Member, facts: DataOwnerFacts) -> Action | None:
    due = job.phase is Phase.SUBMIT and not member.submitted and job.now < job.deadline
    if not due or job.current is None or member.group not in job.current.active:
        return None
    if job.current.unanswered and job.now >= job.current.answer_until:
        return None  # the model was not shown: the job ends, and nothing of this round counts
    if job.round in facts.contestable and (contest := contest_action(job)):
        return contest
    if job.round in facts.skipped:
        return None
    if job.round not in facts.stored:
        compute = Action(ActionKind.COMPUTE, f"Computing the encrypted gradient of round {job.round}", job.round)
        return compute if job.now >= facts.held_until else None
    if job.round in facts.shallow:
        return None
    if job.round in facts.unconfirmed:
        return Action(ActionKind.CONFIRM, f"Looking whether the model of round {job.round} is final", job.round)
    return Action(ActionKind.SUBMIT, f"Submitting the gradient of round {job.round}", job.round)


def _leaves(job: Job, member: Member) -> bool:
    """Whether nothing more is asked of the member, so that it collects what is its own and goes."""
    if job.phase is Phase.CLOSED:
        return True
    if job.phase in {Phase.REGISTER, Phase.ARMED}:
        return False
    unfinished = (r for r in job.rounds if r.outcome in {Outcome.PENDING, Outcome.OPEN})
    return member.group not in job.live and not any(member.group in r.active for r in unfinished)


def _waiting_for(job: Job, member: Member, facts: DataOwnerFacts) -> str:
    match job.phase:
        case Phase.REGISTER:
            return clause(f"Waiting for data owners ({job.member_count} of {job.terms.seats})")
        case Phase.ARMED:
            return clause("Waiting for the draw of the groups")
        case Phase.PUBLISH:
            return clause(f"Waiting for the model of round {job.round}")
        case Phase.SUBMIT:
            return _waiting_in_submissions(job, member, facts)
        case Phase.ANSWER:
            return clause(f"Waiting for gradients of round {job.round} to be shown")
        case _:
            return clause(f"Waiting for the settlement of round {job.round}")


def _waiting_in_submissions(job: Job, member: Member, facts: DataOwnerFacts) -> str:
    if job.round in facts.skipped:
        return clause(f"Round {job.round} is skipped: its model cannot be used")
    if job.now < facts.held_until and job.round not in facts.stored and not member.submitted:
        return clause(f"Paused; the gradient of round {job.round} is not computed yet")
    if job.round in facts.shallow and not member.submitted:
        return clause(f"Waiting until the model of round {job.round} is final")
    if job.current is not None and job.current.unanswered:
        return clause(f"Submitted; the model of round {job.round} is contested")
    return clause(f"Submitted; waiting for the others in round {job.round}")
