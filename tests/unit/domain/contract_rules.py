"""When the market refuses a transaction: its requirements, written down a second time for the tests.

`refusal` names the custom error that the transaction of an action would revert with at the block the job was read at,
or is empty. What depends on a payload is left out.
"""

from collections.abc import Callable

from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Phase

SERVED_BLOCKS = 256
MIN_GROUPS = 3


def refusal(job: Job, action: Action, sender: Address) -> str:
    """The error's name, empty if the transaction goes through or the action sends none."""
    rule = _RULES.get(action.kind)
    if rule is None:
        return ""
    return next((error for broken, error in rule(job, action, sender) if broken), "")


Requirements = list[tuple[bool, str]]


def _arm(job: Job, _: Action, __: Address) -> Requirements:
    if job.phase is Phase.ARMED:
        return [
            (job.now >= job.deadline, "TooLate"),
            (job.block <= job.start_target, "TargetNotReached"),
            (job.block - job.start_target <= SERVED_BLOCKS, "SeedKnown"),
        ]
    return [
        (job.phase is not Phase.REGISTER, "WrongPhase"),
        (job.member_count != job.terms.seats and job.now < job.deadline, "TooEarly"),
        (job.member_count // job.terms.group_size < MIN_GROUPS, "TooFewGroups"),
    ]


def _start(job: Job, _: Action, __: Address) -> Requirements:
    return [
        (job.phase is not Phase.ARMED, "WrongPhase"),
        (job.now >= job.deadline, "TooLate"),
        (job.block <= job.start_target, "TargetNotReached"),
        (job.block + 1 - job.start_target > SERVED_BLOCKS, "TargetLost"),
    ]


def _cancel(job: Job, _: Action, sender: Address) -> Requirements:
    if job.phase is Phase.ARMED:
        return [(job.now < job.deadline, "TooEarly")]
    stranger = sender != job.model_owner
    enough = job.member_count // job.terms.group_size >= MIN_GROUPS
    return [
        (job.phase is not Phase.REGISTER, "WrongPhase"),
        (stranger and job.now < job.deadline, "TooEarly"),
        (stranger and enough, "NotModelOwner"),
    ]


def _at(job: Job, action: Action, phase: Phase) -> Requirements:
    return [(job.phase is not phase, "WrongPhase"), (job.round != action.round, "WrongRound")]


def _publish(job: Job, action: Action, sender: Address) -> Requirements:
    return [
        *_at(job, action, Phase.PUBLISH),
        (sender != job.model_owner, "NotModelOwner"),
        (job.voided, "JobVoided"),
        (job.round > job.terms.rounds, "WrongRound"),
        (len(job.live) < MIN_GROUPS, "TooFewGroups"),
        (job.now >= job.deadline, "TooLate"),
    ]


def _submit(job: Job, action: Action, sender: Address) -> Requirements:
    member = job.member(sender)
    active = job.current.active if job.current is not None else frozenset()
    return [
        *_at(job, action, Phase.SUBMIT),
        (job.now >= job.deadline, "TooLate"),
        (member is None or member.group not in active, "NotMember"),
        (member is not None and member.submitted, "AlreadySubmitted"),
    ]


def _close_round(job: Job, action: Action, _: Address) -> Requirements:
    active = job.current.active if job.current is not None else frozenset()
    missing = any(not m.submitted for m in job.members if m.group in active)
    return [
        *_at(job, action, Phase.SUBMIT),
        (job.current is not None and job.current.unanswered != 0, "ContestOpen"),
        (missing and job.now < job.deadline, "SubmissionsOpen"),
    ]


def _contest(job: Job, action: Action, sender: Address) -> Requirements:
    current, member, terms = job.current, job.member(sender), job.terms
    if current is None:
        return [(True, "WrongPhase")]
    until = current.answer_until - terms.answer_window
    if not current.answer_until:
        until = job.deadline - terms.submit_window + terms.submit_window // 2
    return [
        *_at(job, action, Phase.SUBMIT),
        (member is None or member.group not in current.active, "NotMember"),
        (job.now >= until, "TooLate"),
    ]


def _flag(job: Job, action: Action, sender: Address) -> Requirements:
    return [
        *_at(job, action, Phase.SETTLE),
        (sender != job.model_owner, "NotModelOwner"),
        (job.voided, "JobVoided"),
        (job.now >= job.deadline, "TooLate"),
        (job.current is not None and job.current.flagged, "AlreadyFlagged"),
    ]


def _answer(job: Job, action: Action, _: Address) -> Requirements:
    current = job.current
    if current is None:
        return [(True, "WrongPhase")]
    return [
        (job.phase not in {Phase.SUBMIT, Phase.ANSWER}, "WrongPhase"),
        (job.round != action.round, "WrongRound"),
        (job.now >= (job.deadline if job.phase is Phase.ANSWER else current.answer_until), "TooLate"),
        (current.unanswered == 0, "NotAsked"),
    ]


def _close_answers(job: Job, action: Action, _: Address) -> Requirements:
    unanswered = job.current is not None and job.current.unanswered != 0
    return [*_at(job, action, Phase.ANSWER), (unanswered and job.now < job.deadline, "TooEarly")]


def _abort(job: Job, action: Action, _: Address) -> Requirements:
    current = job.current
    return [
        *_at(job, action, Phase.SUBMIT),
        (current is None or current.unanswered == 0, "NothingNamed"),
        (current is not None and job.now < current.answer_until, "TooEarly"),
        (job.open_round != 0, "PreviousRoundOpen"),
    ]


def _store_seed(job: Job, action: Action, _: Address) -> Requirements:
    current = job.current
    return [
        *_at(job, action, job.phase if job.phase is Phase.ANSWER else Phase.SETTLE),
        (current is not None and current.seeded, "SeedKnown"),
        (current is not None and job.block <= current.seed_target, "TargetNotReached"),
    ]


def _settle(job: Job, action: Action, sender: Address) -> Requirements:
    return [
        *_at(job, action, Phase.SETTLE),
        (sender != job.model_owner, "NotModelOwner"),
        (job.voided, "JobVoided"),
        (job.open_round != 0, "PreviousRoundOpen"),
        (job.now >= job.deadline, "TooLate"),
    ]


def _settle_open(job: Job, action: Action, sender: Address) -> Requirements:
    current = job.current
    return [
        *_settle(job, action, sender),
        (job.openings == job.terms.max_openings, "NoOpeningLeft"),
        (current is None or not current.seeded, "SeedMissing"),
    ]


def _settle_by_default(job: Job, action: Action, _: Address) -> Requirements:
    return [
        *_at(job, action, Phase.SETTLE),
        (job.open_round != 0, "PreviousRoundOpen"),
        (not job.voided and job.now < job.deadline, "TooEarly"),
    ]


def _dispute(job: Job, action: Action, sender: Address) -> Requirements:
    opened, member = job.round_at(action.round), job.member(sender)
    return [
        (action.round == 0 or action.round != job.open_round, "NotOpen"),
        (opened is not None and job.now >= opened.dispute_until, "TooLate"),
        (member is None or opened is None or member.group not in opened.complete, "NotMember"),
    ]


def _finalize(job: Job, action: Action, _: Address) -> Requirements:
    opened = job.round_at(action.round)
    return [
        (action.round == 0 or action.round != job.open_round, "NotOpen"),
        (opened is not None and job.now < opened.dispute_until, "TooEarly"),
    ]


def _stop(job: Job, _: Action, sender: Address) -> Requirements:
    return [
        (job.phase is not Phase.PUBLISH, "WrongPhase"),
        (sender != job.model_owner, "NotModelOwner"),
        (job.open_round != 0, "PreviousRoundOpen"),
        (job.voided, "JobVoided"),
    ]


def _close_job(job: Job, _: Action, __: Address) -> Requirements:
    over = job.voided or job.round > job.terms.rounds or len(job.live) < MIN_GROUPS
    return [
        (job.phase is not Phase.PUBLISH, "WrongPhase"),
        (job.open_round != 0, "PreviousRoundOpen"),
        (not over and job.now < job.deadline, "TooEarly"),
    ]


def _claim(job: Job, _: Action, sender: Address) -> Requirements:
    member = job.member(sender)
    return [(member is None or member.owed == 0, "NothingToClaim")]


_RULES: dict[ActionKind, Callable[[Job, Action, Address], Requirements]] = {
    ActionKind.ARM: _arm,
    ActionKind.START: _start,
    ActionKind.CANCEL: _cancel,
    ActionKind.PUBLISH: _publish,
    ActionKind.SUBMIT: _submit,
    ActionKind.CLOSE_ROUND: _close_round,
    ActionKind.CONTEST: _contest,
    ActionKind.FLAG: _flag,
    ActionKind.ANSWER: _answer,
    ActionKind.ASSIST: _answer,
    ActionKind.CLOSE_ANSWERS: _close_answers,
    ActionKind.ABORT: _abort,
    ActionKind.STORE_SEED: _store_seed,
    ActionKind.SETTLE_QUIET: _settle,
    ActionKind.SETTLE_OPEN: _settle_open,
    ActionKind.SETTLE_BY_DEFAULT: _settle_by_default,
    ActionKind.DISPUTE: _dispute,
    ActionKind.FINALIZE: _finalize,
    ActionKind.STOP: _stop,
    ActionKind.CLOSE_JOB: _close_job,
    ActionKind.CLAIM: _claim,
}
