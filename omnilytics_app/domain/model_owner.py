"""What a model owner does next: a pure function of the job and of what is on this machine's disk."""

from dataclasses import dataclass

from omnilytics_app.domain.actions import Action, ActionKind, close_answers, must_close, overdue_action, wait
from omnilytics_app.domain.availability import answer_action
from omnilytics_app.domain.ids import Address, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase, Round
from omnilytics_app.errors import clause


@dataclass(frozen=True, slots=True)
class ModelOwnerFacts:
    """Local facts.

    `prepared`: rounds whose payload is on disk. `malformed`: rounds with gradients that are no ciphertexts in complete
    groups. `decrypted`: rounds whose sums are known and absorbed. `accused`: audit rounds with groups worth opening.
    `opened`: rounds whose evidence is on disk; `cleared`: accused rounds in which the scores bear out no claim, so that
    they settle quietly. `audits`: rounds that published a probe. `answerable`: the accused of the current round whose
    open leaves this client may be able to show. `stopping`: the person wants the job to end.
    """

    prepared: frozenset[RoundNumber] = frozenset()
    malformed: frozenset[RoundNumber] = frozenset()
    decrypted: frozenset[RoundNumber] = frozenset()
    accused: frozenset[RoundNumber] = frozenset()
    opened: frozenset[RoundNumber] = frozenset()
    cleared: frozenset[RoundNumber] = frozenset()
    audits: frozenset[RoundNumber] = frozenset()
    answerable: frozenset[Address] = frozenset()
    stopping: bool = False


def next_action(job: Job, facts: ModelOwnerFacts) -> Action:
    """The one thing to do now."""
    if job.phase is Phase.CLOSED:
        return Action(ActionKind.DONE, "Finished")
    overdue = overdue_action(job, 0)
    if overdue and overdue.kind is ActionKind.FINALIZE:
        return overdue
    if own := _own_duty(job, facts):
        return own
    return overdue or wait(_waiting_for(job))


def _own_duty(job: Job, facts: ModelOwnerFacts) -> Action | None:
    match job.phase:
        case Phase.REGISTER:
            return _register(job, facts)
        case Phase.PUBLISH if must_close(job):
            waits_for_finality = job.open_round != 0 and not job.voided
            return None if waits_for_finality else Action(ActionKind.CLOSE_JOB, "Closing the job", job.round)
        case Phase.PUBLISH if job.now < job.deadline:
            return _publish(job, facts)
        case Phase.SUBMIT if job.current is not None and job.current.unanswered:
            return answer_action(job, job.model_owner, facts.answerable)
        case Phase.ANSWER if job.current is not None and not job.current.unanswered:
            return close_answers(job)
        case Phase.SUBMIT if job.all_submitted:
            return Action(ActionKind.CLOSE_ROUND, f"Closing the submissions of round {job.round}", job.round)
        case Phase.SETTLE if job.now < job.deadline and not job.voided:
            return _settle(job, facts)
        case _:
            return None


def _register(job: Job, facts: ModelOwnerFacts) -> Action | None:
    if facts.stopping:
        return Action(ActionKind.CANCEL, "Cancelling the job")
    if job.member_count == job.terms.seats:
        return Action(ActionKind.ARM, "Closing the registration")
    return None


def _publish(job: Job, facts: ModelOwnerFacts) -> Action | None:
    if facts.stopping and job.open_round != 0:
        return None  # a job ends with no dispute pending
    if facts.stopping:
        return Action(ActionKind.STOP, "Ending the job", job.round)
    if job.round in facts.prepared:
        return Action(ActionKind.PUBLISH, f"Publishing round {job.round}", job.round)
    return Action(ActionKind.PREPARE_MODEL, f"Encrypting the model of round {job.round}", job.round)


def _settle(job: Job, facts: ModelOwnerFacts) -> Action | None:
    number = job.round
    current = job.current
    if current is None:
        return None
    if number not in facts.decrypted:
        if number in facts.audits and job.block <= current.seed_target:
            return None  # an audit is judged by its sketches, whose seed is that block's hash
        if number in facts.malformed and not current.flagged:
            return _flag(number, current, facts)
        return Action(ActionKind.DECRYPT, f"Decrypting the sums of round {number}", number)
    if job.open_round != 0:
        return None  # the previous round must be final first
    no_opening_left = job.openings == job.terms.max_openings
    if number not in facts.accused or number in facts.cleared or no_opening_left:
        return Action(ActionKind.SETTLE_QUIET, f"Settling round {number}", number)
    return _open(job, current, facts)


def _open(job: Job, current: Round, facts: ModelOwnerFacts) -> Action | None:
    number = current.number
    if job.block <= current.seed_target:
        return None  # the seed block was lost and another one chosen
    if not current.seeded:
        return _store_seed(number)
    if number not in facts.opened:
        return Action(ActionKind.PREPARE_OPENING, f"Opening the audit of round {number}", number)
    return Action(ActionKind.SETTLE_OPEN, f"Settling round {number} with openings", number)


def _flag(number: RoundNumber, current: Round, facts: ModelOwnerFacts) -> Action:
    """In an audit the seed is kept first: its block may be out of reach once the time to answer is over."""
    if number in facts.audits and not current.seeded:
        return _store_seed(number)
    return Action(ActionKind.FLAG, f"Asking for gradients of round {number} that cannot be used", number)


def _store_seed(number: RoundNumber) -> Action:
    return Action(ActionKind.STORE_SEED, f"Fixing the audit seed of round {number}", number)


def _waiting_for(job: Job) -> str:
    opened = job.round_at(job.open_round)
    match job.phase:
        case Phase.REGISTER:
            return clause(f"Waiting for data owners ({job.member_count} of {job.terms.seats})")
        case Phase.ARMED:
            return clause("Waiting for the block that draws the groups")
        case Phase.SUBMIT:
            sent = sum(m.submitted for m in job.members)
            active = job.current.active if job.current is not None else job.live
            return clause(f"Waiting for gradients ({sent} of {sum(m.group in active for m in job.members)})")
        case Phase.ANSWER:
            return clause(f"Waiting for gradients of round {job.round} to be shown")
        case _ if opened and opened.outcome is Outcome.OPEN:
            return clause(f"Waiting for the dispute window of round {opened.number}")
        case _:
            return clause("Waiting for the chain")
