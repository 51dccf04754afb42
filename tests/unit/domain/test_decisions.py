"""Both decisions over every state that they can tell apart: legal, without a standstill, and never going in circles."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from omnilytics_app.domain import data_owner, model_owner
from omnilytics_app.domain.actions import Action, ActionKind, overdue_action
from omnilytics_app.domain.data_owner import DataOwnerFacts
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.model_owner import ModelOwnerFacts

from .builders import MODEL_OWNER, address
from .contract_rules import refusal
from .every_state import OWNER, data_owner_facts, every_job, in_round, model_owner_facts
from .played import TRANSACTIONS, after

Facts = DataOwnerFacts | ModelOwnerFacts
K = ActionKind
REST = frozenset({K.WAIT, K.DONE})
STEPS = 12
"""More than any chain of effects within one block, and than any way from a state to the end of a job."""
NEVER_BOTHERED = address(99)

ANYBODY = {
    Phase.REGISTER: {K.ARM, K.CANCEL},
    Phase.ARMED: {K.START, K.ARM, K.CANCEL},
    Phase.PUBLISH: {K.CLOSE_JOB, K.FINALIZE},
    Phase.SUBMIT: {K.CLOSE_ROUND, K.ABORT, K.FINALIZE},
    Phase.SETTLE: {K.SETTLE_BY_DEFAULT, K.FINALIZE, K.STORE_SEED},
    Phase.ANSWER: {K.CLOSE_ANSWERS, K.FINALIZE, K.STORE_SEED},
    Phase.CLOSED: set[ActionKind](),
}
DATA_OWNERS = {
    Phase.REGISTER: {K.REGISTER},
    Phase.PUBLISH: {K.VERIFY, K.DISPUTE, K.CLAIM},
    Phase.SUBMIT: {K.COMPUTE, K.CONFIRM, K.SUBMIT, K.CONTEST, K.ASSIST, K.VERIFY, K.DISPUTE, K.CLAIM},
    Phase.SETTLE: {K.UPLOAD, K.VERIFY, K.DISPUTE, K.CLAIM},
    Phase.ANSWER: {K.ANSWER, K.ASSIST, K.UPLOAD, K.VERIFY, K.DISPUTE, K.CLAIM},
    Phase.CLOSED: {K.CLAIM},
}
MODEL_OWNERS = {
    Phase.PUBLISH: {K.PREPARE_MODEL, K.PUBLISH, K.STOP},
    Phase.SUBMIT: {K.ANSWER},
    Phase.SETTLE: {K.DECRYPT, K.FLAG, K.STORE_SEED, K.PREPARE_OPENING, K.SETTLE_OPEN, K.SETTLE_QUIET},
}
"""What each role may do in a phase, as the table of docs/protocol.md has it, and what it computes on the way."""


@cache
def jobs(role: str) -> tuple[Job, ...]:
    return tuple(every_job(as_owner=role == "data owner"))


def facts_of(role: str, job: Job) -> Iterator[Facts]:
    return data_owner_facts(job) if role == "data owner" else model_owner_facts(job)


def states(role: str) -> Iterator[tuple[Job, Facts]]:
    return ((job, facts) for job in jobs(role) for facts in facts_of(role, job))


def decide(job: Job, facts: Facts) -> Action:
    if isinstance(facts, DataOwnerFacts):
        return data_owner.next_action(job, facts)
    return model_owner.next_action(job, facts)


def sender(facts: Facts) -> Address:
    return OWNER if isinstance(facts, DataOwnerFacts) else MODEL_OWNER


def learned(job: Job, action: Action, facts: Facts) -> list[Facts]:
    """What the runner may know after an effect, whichever way it went; one that fails is tried again after a pause."""
    now, of_action, own = in_round(job), frozenset({action.round}), frozenset({sender(facts)})
    flagged = job.current is not None and job.current.flagged
    ways: dict[ActionKind, list[dict[str, Any]]] = {
        K.COMPUTE: [{"stored": now}, {"skipped": now}, {"skipped": now, "contestable": now}],
        K.CONFIRM: [{"unconfirmed": frozenset()}, {"shallow": now}],
        K.VERIFY: [{name: of_action} for name in ("verifying", "verified", "mismatched")],
        K.DISPUTE: [{"disputed": of_action}],
        K.UPLOAD: [{"unserved": frozenset()}],
        K.CONTEST: [{"contestable": frozenset()}],
        K.ANSWER: [{"answerable": facts.answerable - own}],
        K.ASSIST: [{"answerable": facts.answerable & own}],
        K.PREPARE_MODEL: [{"prepared": now}],
        K.DECRYPT: [{"decrypted": now}, {"decrypted": now, "accused": now}, *([] if flagged else [{"malformed": now}])],
        K.PREPARE_OPENING: [{"opened": now}, {"cleared": now}],
    }
    return [replace(facts, **way) for way in ways.get(action.kind, [{}])]


@pytest.mark.parametrize(("role", "count"), [("data owner", 52_878), ("model owner", 59_698)])
def test_every_state_has_one_action_and_the_market_takes_it(role: str, count: int) -> None:
    own = DATA_OWNERS if role == "data owner" else MODEL_OWNERS
    covered, seen = 0, set[tuple[Phase, ActionKind]]()
    for job, facts in states(role):
        action = decide(job, facts)
        covered += 1
        if action.kind not in REST:
            seen.add((job.phase, action.kind))
            assert action.kind in ANYBODY[job.phase] | own.get(job.phase, set()), (job, facts)
            assert refusal(job, action, sender(facts)) == "", (action, job, facts)
        assert action.reason
    assert covered == count
    reached = {phase: {kind for p, kind in seen if p is phase} for phase in ANYBODY}
    expected = {phase: ANYBODY[phase] | own.get(phase, set()) for phase in ANYBODY}
    if role == "model owner":
        expected[Phase.ANSWER] -= {K.STORE_SEED}
    assert reached == expected


@pytest.mark.parametrize("role", ["data owner", "model owner"])
def test_no_effect_leads_back_to_itself(role: str) -> None:
    """After a transaction the next action is another one; effects on this machine end, whichever way each of them goes.

    A transaction changes the job, and no job comes back: so this is all that could go in circles within a second.
    """
    for job in jobs(role):
        ends = set[Facts]()
        for facts in facts_of(role, job):
            _walk(job, facts, ends, 0)


def _walk(job: Job, facts: Facts, ends: set[Facts], steps: int) -> None:
    """Follow the effects that leave the job as it is; `ends` are facts from which they are known to end."""
    if facts in ends:
        return
    assert steps < STEPS, (job, facts)
    action = decide(job, facts)
    if action.kind in TRANSACTIONS:
        then = after(job, action, sender(facts))
        for known in learned(job, action, facts):
            assert decide(then, known) != action, (action, job, facts)
    elif action.kind not in REST:
        for known in learned(job, action, facts):
            _walk(job, known, ends, steps + 1)
    ends.add(facts)


@pytest.mark.parametrize("role", ["data owner", "model owner"])
def test_nobody_waits_for_ever(role: str) -> None:
    """Long after every deadline each participant that is still in the job has something to send."""
    for job, facts in states(role):
        late = replace(job, now=job.now + 1_000, block=job.block + 1_000)
        assert decide(late, facts).kind is not K.WAIT, (late, facts)


def test_anybody_drains_a_job_from_every_state() -> None:
    """Nobody publishes, submits, settles or answers any more: time and one stranger end the job from anywhere."""
    longest = 0
    for job in jobs("model owner"):
        steps = 0
        while job.phase is not Phase.CLOSED:
            job = replace(job, now=job.now + 1_000, block=job.block + 1_000)  # noqa: PLW2901
            action = overdue_action(job, 0)
            assert action is not None, job
            assert action.kind in TRANSACTIONS
            assert refusal(job, action, NEVER_BOTHERED) == "", (action, job)
            job = after(job, action, NEVER_BOTHERED)  # noqa: PLW2901
            steps += 1
            assert steps <= STEPS, job
        longest = max(longest, steps)
    assert longest == 4
