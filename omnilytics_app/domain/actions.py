"""What a participant may do next, and what anybody may do once a deadline has passed.

The two roles decide in `domain.data_owner` and `domain.model_owner`; both are pure functions of a `Job` and of local
facts, return exactly one action, and are asked again after every effect and every block.
"""

from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase

BEFORE_FIRST = RoundNumber(0)
SERVED_BLOCKS = 256
"""How far back the chain serves the hash of a block to a contract."""
MINING_SLACK = 6
"""Blocks that a transaction may take to be mined; nothing is sent that would come too late."""
MAX_PATIENCE_BLOCKS = 60
"""The most that the draw is left to others, so that every client acts long before the block is out of reach."""
MIN_SEED_AGE, MAX_SEED_AGE = 40, 160
"""Blocks after which a data owner keeps an unsettled round's seed itself."""
MIN_GROUPS = 3
"""A job never starts, and no round is published, with fewer live groups."""


class ActionKind(StrEnum):
    """Every effect the runners know."""

    WAIT = "wait"
    DONE = "done"
    # transactions anyone may send
    ARM = "arm"
    START = "start"
    CANCEL = "cancel"
    CLOSE_ROUND = "close_round"
    CLOSE_ANSWERS = "close_answers"
    ABORT = "abort"
    SETTLE_BY_DEFAULT = "settle_by_default"
    FINALIZE = "finalize"
    CLOSE_JOB = "close_job"
    ASSIST = "assist"
    # whoever is accused
    ANSWER = "answer"
    # model owner
    PREPARE_MODEL = "prepare_model"
    PUBLISH = "publish"
    DECRYPT = "decrypt"
    FLAG = "flag"
    STORE_SEED = "store_seed"
    PREPARE_OPENING = "prepare_opening"
    SETTLE_QUIET = "settle_quiet"
    SETTLE_OPEN = "settle_open"
    STOP = "stop"
    # data owner
    REGISTER = "register"
    COMPUTE = "compute"
    CONFIRM = "confirm"
    CONTEST = "contest"
    SUBMIT = "submit"
    UPLOAD = "upload"
    VERIFY = "verify"
    DISPUTE = "dispute"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Action:
    """One effect to run; `reason` says in a short phrase what is being waited for or done."""

    kind: ActionKind
    reason: str
    round: RoundNumber = BEFORE_FIRST


def wait(reason: str) -> Action:
    """Nothing to do until the chain or a deadline moves."""
    return Action(ActionKind.WAIT, reason)


def overdue_action(job: Job, patience_s: int) -> Action | None:
    """The transaction that moves a job on after somebody's silence, or None.

    `patience_s` is how long past a deadline this client leaves the transaction to others, so that not everyone sends
    it in the same block; the draw, which waits for a block, is left to them for as many blocks. Whoever sends it gains
    nothing but progress.
    """
    late = job.now >= job.deadline + patience_s
    if finalize := _finalize(job, patience_s):
        return finalize
    match job.phase:
        case Phase.REGISTER if late:
            return _arm_or_cancel(job)
        case Phase.ARMED:
            return _start_or_cancel(job, patience_s)
        case Phase.PUBLISH if late and (job.open_round == 0 or job.voided):
            return Action(ActionKind.CLOSE_JOB, "Closing the job", job.round)
        case Phase.SUBMIT:
            return _abort_or_close_round(job, patience_s)
        case Phase.ANSWER if late:
            return close_answers(job)
        case Phase.SETTLE if job.open_round == 0 and (late or job.voided):
            return Action(ActionKind.SETTLE_BY_DEFAULT, f"Settling round {job.round} by default", job.round)
        case _:
            return None


def unseeded_action(job: Job, patience_s: int) -> Action | None:
    """The transaction that keeps the hash of a round's seed block, while that block is served.

    A model owner who lets the hash get lost could try its luck with another one, round after round.
    """
    current = job.current
    if job.phase not in {Phase.SETTLE, Phase.ANSWER} or current is None or current.seeded or not current.seed_target:
        return None
    age = job.block - current.seed_target
    if min(MIN_SEED_AGE + patience_s, MAX_SEED_AGE) <= age <= SERVED_BLOCKS - MINING_SLACK:
        return Action(ActionKind.STORE_SEED, f"Keeping the seed of round {current.number}", current.number)
    return None


def close_answers(job: Job) -> Action:
    """The transaction that goes on to the settlement once payloads were shown, or not in time."""
    return Action(ActionKind.CLOSE_ANSWERS, f"Going on with what was shown of round {job.round}", job.round)


def must_close(job: Job) -> bool:
    """Whether the job can publish no further round."""
    return job.voided or job.round > job.terms.rounds or len(job.live) < MIN_GROUPS


def _finalize(job: Job, patience_s: int) -> Action | None:
    opened = job.round_at(job.open_round)
    if opened is None or opened.outcome is not Outcome.OPEN or job.now < opened.dispute_until + patience_s:
        return None
    return Action(ActionKind.FINALIZE, f"Making round {opened.number} final", opened.number)


def _abort_or_close_round(job: Job, patience_s: int) -> Action | None:
    """A contested model that was not shown ends the job, but only after any earlier round is final."""
    current = job.current
    if current is not None and current.unanswered:
        if job.open_round != 0 or job.now < current.answer_until + patience_s:
            return None
        return Action(ActionKind.ABORT, f"Ending the job: the model of round {job.round} was not shown", job.round)
    if job.now < job.deadline + patience_s:
        return None
    return Action(ActionKind.CLOSE_ROUND, f"Closing round {job.round}", job.round)


def _arm_or_cancel(job: Job) -> Action:
    if job.member_count >= MIN_GROUPS * job.terms.group_size:
        return Action(ActionKind.ARM, "Closing the registration")
    return Action(ActionKind.CANCEL, "Cancelling the job: too few data owners registered")


def _start_or_cancel(job: Job, patience_s: int) -> Action | None:
    patience_blocks = min(patience_s, MAX_PATIENCE_BLOCKS)
    if job.now >= job.deadline + patience_s:
        return Action(ActionKind.CANCEL, "Cancelling the job: it did not start in time")
    if job.now >= job.deadline or job.block <= job.start_target:
        return None
    if job.block > job.start_target + SERVED_BLOCKS + patience_blocks:
        return Action(ActionKind.ARM, "Choosing a new block for the draw: the old one is out of reach")
    if job.block > job.start_target + SERVED_BLOCKS - MINING_SLACK:
        return None
    if job.block < job.start_target + patience_blocks:
        return None
    return Action(ActionKind.START, "Drawing the groups")
