from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Job, Phase, Round
from omnilytics_app.domain.model_owner import ModelOwnerFacts, next_action

from .builders import (
    BLOCK,
    MODEL_OWNER,
    NOW,
    PHASES,
    address,
    all_submitted,
    contested,
    flagged,
    groups,
    in_dispute,
    jobs,
    make_job,
    round_sets,
    rounds,
    seed_hash,
    with_active,
)
from .contract_rules import refusal

every_phase = pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
LATE = NOW - 1
ALL = rounds(1, 2)
CONTESTED = {"answerable": frozenset({MODEL_OWNER})}


def kind_of(job: Job, **facts: Any) -> ActionKind:
    return next_action(job, ModelOwnerFacts(**facts)).kind


def settling(**changes: Any) -> Job:
    """A job whose second round is being settled, its fields for that round changed."""
    job = make_job(Phase.SETTLE)
    if "seeded" in changes:
        changes["seed_hash"] = seed_hash(seeded=changes.pop("seeded"))
    current: Round = replace(job.rounds[1], complete=groups(0, 1, 2), seed_target=BLOCK - 1)
    return replace(job, rounds=(job.rounds[0], replace(current, **changes)))


@pytest.mark.parametrize(
    ("job", "facts", "expected"),
    [
        # registration
        (make_job(Phase.REGISTER), {}, ActionKind.WAIT),
        (make_job(Phase.REGISTER), {"stopping": True}, ActionKind.CANCEL),
        (make_job(Phase.REGISTER, member_count=15), {}, ActionKind.ARM),
        (make_job(Phase.REGISTER, deadline=LATE), {}, ActionKind.ARM),
        (make_job(Phase.REGISTER, deadline=LATE, member_count=3), {}, ActionKind.CANCEL),
        (make_job(Phase.ARMED, start_target=BLOCK), {}, ActionKind.WAIT),
        (make_job(Phase.ARMED, start_target=BLOCK - 1), {}, ActionKind.START),
        (make_job(Phase.ARMED, start_target=BLOCK - 1), {"stopping": True}, ActionKind.START),
        # publishing
        (make_job(Phase.PUBLISH), {}, ActionKind.PREPARE_MODEL),
        (make_job(Phase.PUBLISH), {"prepared": rounds(1)}, ActionKind.PREPARE_MODEL),
        (make_job(Phase.PUBLISH), {"prepared": ALL}, ActionKind.PUBLISH),
        (make_job(Phase.PUBLISH), {"prepared": ALL, "stopping": True}, ActionKind.STOP),
        (make_job(Phase.PUBLISH, deadline=NOW), {"prepared": ALL}, ActionKind.CLOSE_JOB),
        (make_job(Phase.PUBLISH, round=RoundNumber(9)), {}, ActionKind.CLOSE_JOB),
        (make_job(Phase.PUBLISH, live=groups(0, 2)), {"prepared": ALL}, ActionKind.CLOSE_JOB),
        (make_job(Phase.PUBLISH, voided=True), {"prepared": ALL}, ActionKind.CLOSE_JOB),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"prepared": ALL}, ActionKind.PUBLISH),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"stopping": True}, ActionKind.WAIT),
        (in_dispute(make_job(Phase.PUBLISH, live=groups(0, 2)), NOW + 9), {}, ActionKind.WAIT),
        (in_dispute(make_job(Phase.PUBLISH, live=groups(0, 2)), NOW), {}, ActionKind.FINALIZE),
        (in_dispute(make_job(Phase.PUBLISH), NOW), {"prepared": ALL}, ActionKind.FINALIZE),
        # submissions
        (make_job(Phase.SUBMIT), {}, ActionKind.WAIT),
        (all_submitted(make_job(Phase.SUBMIT)), {}, ActionKind.CLOSE_ROUND),
        (make_job(Phase.SUBMIT, deadline=NOW), {}, ActionKind.CLOSE_ROUND),
        (with_active(make_job(Phase.SUBMIT, live=groups(0)), 0, 1), {}, ActionKind.WAIT),
        # a contest of the model
        (contested(make_job(Phase.SUBMIT), NOW + 60), CONTESTED, ActionKind.ANSWER),
        (contested(make_job(Phase.SUBMIT), NOW + 1), CONTESTED, ActionKind.ANSWER),
        (contested(make_job(Phase.SUBMIT), NOW + 60), {}, ActionKind.WAIT),
        (contested(make_job(Phase.SUBMIT), NOW), CONTESTED, ActionKind.ABORT),
        (contested(all_submitted(make_job(Phase.SUBMIT)), NOW + 60), CONTESTED, ActionKind.ANSWER),
        (contested(all_submitted(make_job(Phase.SUBMIT)), NOW + 60), {}, ActionKind.WAIT),
        (contested(all_submitted(make_job(Phase.SUBMIT)), NOW + 60, unanswered=0), {}, ActionKind.CLOSE_ROUND),
        (in_dispute(contested(make_job(Phase.SUBMIT), NOW), NOW + 9), {}, ActionKind.WAIT),
        # gradients that are no ciphertexts
        (settling(), {"malformed": rounds(1)}, ActionKind.DECRYPT),
        (settling(), {"malformed": ALL}, ActionKind.FLAG),
        (settling(), {"malformed": ALL, "audits": ALL}, ActionKind.STORE_SEED),
        (settling(seed_target=BLOCK), {"malformed": ALL, "audits": ALL}, ActionKind.WAIT),
        (settling(seeded=True), {"malformed": ALL, "audits": ALL}, ActionKind.FLAG),
        (in_dispute(settling(), NOW + 9), {"malformed": ALL}, ActionKind.FLAG),
        (settling(flagged=True), {"malformed": ALL}, ActionKind.DECRYPT),
        (settling(), {"malformed": ALL, "decrypted": ALL}, ActionKind.SETTLE_QUIET),
        (replace(settling(), voided=True), {"malformed": ALL}, ActionKind.SETTLE_BY_DEFAULT),
        (replace(settling(), deadline=NOW), {"malformed": ALL}, ActionKind.SETTLE_BY_DEFAULT),
        (flagged(make_job(Phase.ANSWER)), CONTESTED, ActionKind.WAIT),
        (flagged(make_job(Phase.ANSWER), unanswered=0), {}, ActionKind.CLOSE_ANSWERS),
        (flagged(make_job(Phase.ANSWER, deadline=NOW)), {}, ActionKind.CLOSE_ANSWERS),
        # settlement
        (settling(), {}, ActionKind.DECRYPT),
        (settling(), {"decrypted": rounds(1)}, ActionKind.DECRYPT),
        (settling(seed_target=BLOCK), {"audits": ALL}, ActionKind.WAIT),
        (settling(), {"audits": ALL}, ActionKind.DECRYPT),
        (settling(), {"decrypted": ALL}, ActionKind.SETTLE_QUIET),
        (settling(), {"decrypted": ALL, "accused": rounds(1)}, ActionKind.SETTLE_QUIET),
        (settling(), {"decrypted": ALL, "accused": ALL, "cleared": ALL}, ActionKind.SETTLE_QUIET),
        (settling(), {"decrypted": ALL, "accused": ALL}, ActionKind.STORE_SEED),
        (settling(seed_target=BLOCK), {"decrypted": ALL, "accused": ALL, "audits": ALL}, ActionKind.WAIT),
        (settling(seeded=True), {"decrypted": ALL, "accused": ALL}, ActionKind.PREPARE_OPENING),
        (settling(seeded=True), {"decrypted": ALL, "accused": ALL, "opened": ALL}, ActionKind.SETTLE_OPEN),
        (replace(settling(), voided=True), {"decrypted": ALL}, ActionKind.SETTLE_BY_DEFAULT),
        (replace(settling(), deadline=NOW), {"decrypted": ALL}, ActionKind.SETTLE_BY_DEFAULT),
        (in_dispute(settling(), NOW + 9), {}, ActionKind.DECRYPT),
        (in_dispute(settling(), NOW + 9), {"decrypted": ALL}, ActionKind.WAIT),
        (in_dispute(settling(), NOW), {}, ActionKind.FINALIZE),
        # the end
        (make_job(Phase.CLOSED), {"stopping": True}, ActionKind.DONE),
    ],
)
def test_the_next_action_follows_from_the_job_and_the_disk(
    job: Job, facts: dict[str, Any], expected: ActionKind
) -> None:
    assert kind_of(job, **facts) is expected


def test_without_an_opening_left_an_accused_round_is_settled_quietly() -> None:
    job = replace(settling(seeded=True), openings=2)
    assert kind_of(job, decrypted=ALL, accused=ALL, opened=ALL) is ActionKind.SETTLE_QUIET


@pytest.mark.parametrize(
    ("job", "phrase"),
    [
        (make_job(Phase.REGISTER), "Waiting for data owners (9 of 15)"),
        (make_job(Phase.SUBMIT), "Waiting for gradients (0 of 9)"),
        (with_active(make_job(Phase.SUBMIT), 0, 1), "Waiting for gradients (0 of 6)"),
        (in_dispute(make_job(Phase.SETTLE), NOW + 9), "Waiting for the dispute window of round 1"),
        (flagged(make_job(Phase.ANSWER)), "Waiting for gradients of round 2 to be shown"),
    ],
)
def test_a_wait_says_what_is_waited_for(job: Job, phrase: str) -> None:
    assert next_action(job, ModelOwnerFacts(decrypted=ALL)).reason == phrase


def facts_of_any_kind() -> st.SearchStrategy[ModelOwnerFacts]:
    sets = round_sets()
    return st.builds(
        ModelOwnerFacts,
        prepared=sets,
        malformed=sets,
        decrypted=sets,
        accused=sets,
        opened=sets,
        cleared=sets,
        audits=sets,
        answerable=st.frozensets(st.sampled_from([MODEL_OWNER, address(0), address(4)])),
        stopping=st.booleans(),
    )


@every_phase
@settings(max_examples=300)
@given(st.data(), facts_of_any_kind())
def test_no_transaction_is_ever_refused_and_nothing_is_sent_that_is_not_on_disk(
    phase: Phase, data: st.DataObject, facts: ModelOwnerFacts
) -> None:
    job = data.draw(jobs(phase))
    action = next_action(job, facts)
    assert action.reason
    assert refusal(job, action, MODEL_OWNER) == "", action
    if action.kind is ActionKind.PUBLISH:
        assert job.round in facts.prepared
    if action.kind is ActionKind.FLAG:
        assert job.round in facts.malformed - facts.decrypted
    if action.kind is ActionKind.ANSWER:
        assert MODEL_OWNER in facts.answerable
    if action.kind is ActionKind.SETTLE_OPEN:
        assert job.round in facts.opened & facts.accused & facts.decrypted
    if action.kind is ActionKind.SETTLE_QUIET:
        assert job.round in facts.decrypted
    assert (action.kind is ActionKind.DONE) == (job.phase is Phase.CLOSED)


@every_phase
@settings(max_examples=60)
@given(st.data(), facts_of_any_kind())
def test_a_silent_chain_is_moved_on_by_the_model_owner_alone(
    phase: Phase, data: st.DataObject, facts: ModelOwnerFacts
) -> None:
    job = data.draw(jobs(phase))
    late = replace(job, now=NOW + 1_000, block=BLOCK + 1_000)
    assert next_action(late, facts).kind is not ActionKind.WAIT
