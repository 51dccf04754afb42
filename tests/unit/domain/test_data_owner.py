from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.actions import MAX_SEED_AGE, MIN_SEED_AGE, ActionKind
from omnilytics_app.domain.data_owner import (
    FIRST_PATIENCE_S,
    MINING_RESERVE_S,
    PATIENCE_STEP_S,
    DataOwnerFacts,
    latest_start,
    next_action,
)
from omnilytics_app.domain.job import Job, Phase

from .builders import (
    BLOCK,
    MODEL_OWNER,
    NOW,
    PHASES,
    address,
    contested,
    flagged,
    groups,
    in_dispute,
    jobs,
    make_job,
    make_member,
    make_terms,
    round_sets,
    rounds,
    with_active,
    with_member,
    with_seed,
)
from .contract_rules import refusal

every_phase = pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
FIRST, LAST = 0, 8
OPEN = rounds(1)
BAD_MODEL = {"skipped": rounds(2), "contestable": rounds(2)}
CONTESTED = {"answerable": frozenset({MODEL_OWNER})}
UNSERVED = {"unserved": rounds(2)}
OWN, OTHERS = frozenset({address(FIRST)}), frozenset({address(4)})


def kind_of(job: Job, number: int = FIRST, **facts: Any) -> ActionKind:
    return next_action(job, DataOwnerFacts(address(number), **facts)).kind


def owed(job: Job) -> Job:
    return with_member(job, FIRST, owed=5)


def submitted(job: Job) -> Job:
    return with_member(job, FIRST, submitted=True)


def complete(job: Job, *numbers: int) -> Job:
    """The job with these groups complete in its current round, all of them unless told otherwise."""
    current = replace(job.rounds[-1], complete=groups(*(numbers or (0, 1, 2))))
    return replace(job, rounds=(*job.rounds[:-1], current))


def left_over(**changes: Any) -> Job:
    """A job whose draw had no seat for the first owner."""
    job = make_job(Phase.PUBLISH)
    return replace(job, members=(make_member(FIRST, None, **changes), *job.members[1:]))


@pytest.mark.parametrize(
    ("job", "facts", "expected"),
    [
        (make_job(Phase.REGISTER), {}, ActionKind.WAIT),
        (make_job(Phase.ARMED, start_target=BLOCK - 1), {}, ActionKind.WAIT),
        (make_job(Phase.ARMED, start_target=BLOCK - FIRST_PATIENCE_S), {}, ActionKind.START),
        (make_job(Phase.PUBLISH), {}, ActionKind.WAIT),
        # the gradient of the round
        (make_job(Phase.SUBMIT), {}, ActionKind.COMPUTE),
        (make_job(Phase.SUBMIT), {"stored": rounds(1)}, ActionKind.COMPUTE),
        (make_job(Phase.SUBMIT), {"stored": rounds(2)}, ActionKind.SUBMIT),
        (make_job(Phase.SUBMIT), {"skipped": rounds(2)}, ActionKind.WAIT),
        (make_job(Phase.SUBMIT), {"stored": rounds(2), "skipped": rounds(2)}, ActionKind.WAIT),
        (submitted(make_job(Phase.SUBMIT)), {"stored": rounds(2)}, ActionKind.WAIT),
        (make_job(Phase.SUBMIT, deadline=NOW), {"stored": rounds(2)}, ActionKind.WAIT),
        (make_job(Phase.SUBMIT, deadline=NOW - FIRST_PATIENCE_S), {}, ActionKind.CLOSE_ROUND),
        (make_job(Phase.SETTLE), {}, ActionKind.WAIT),
        # a model with malformed leaves, which may be contested for half of the time to submit
        (make_job(Phase.SUBMIT, deadline=NOW + 31), BAD_MODEL, ActionKind.CONTEST),
        (make_job(Phase.SUBMIT, deadline=NOW + 30), BAD_MODEL, ActionKind.WAIT),
        (make_job(Phase.SUBMIT, deadline=NOW + 31), {"skipped": rounds(2)}, ActionKind.WAIT),
        # one that cannot be had is contested alike, and looked for until the end
        (make_job(Phase.SUBMIT, deadline=NOW + 31), {"contestable": rounds(2)}, ActionKind.CONTEST),
        (make_job(Phase.SUBMIT, deadline=NOW + 30), {"contestable": rounds(2)}, ActionKind.COMPUTE),
        (contested(make_job(Phase.SUBMIT), NOW + 60), {"contestable": rounds(2)}, ActionKind.COMPUTE),
        (submitted(make_job(Phase.SUBMIT, deadline=NOW + 31)), {"contestable": rounds(2)}, ActionKind.WAIT),
        # and nothing is done for a round whose model was not shown in time
        (contested(make_job(Phase.SUBMIT), NOW + 1), {}, ActionKind.COMPUTE),
        (contested(make_job(Phase.SUBMIT), NOW), {}, ActionKind.WAIT),
        (contested(make_job(Phase.SUBMIT), NOW), {"stored": rounds(2)}, ActionKind.WAIT),
        (contested(make_job(Phase.SUBMIT), NOW, unanswered=0), {}, ActionKind.COMPUTE),
        (contested(make_job(Phase.SUBMIT), NOW - FIRST_PATIENCE_S), {}, ActionKind.ABORT),
        (with_active(make_job(Phase.SUBMIT, deadline=NOW + 31), 1, 2), BAD_MODEL, ActionKind.WAIT),
        (make_job(Phase.SUBMIT, deadline=NOW + 31, voided=True), BAD_MODEL, ActionKind.CONTEST),
        (contested(make_job(Phase.SUBMIT), NOW + 61), BAD_MODEL, ActionKind.CONTEST),
        (contested(make_job(Phase.SUBMIT), NOW + 60), BAD_MODEL, ActionKind.WAIT),
        (contested(make_job(Phase.SUBMIT), NOW - FIRST_PATIENCE_S), BAD_MODEL, ActionKind.ABORT),
        # a contest of a sound model: the work goes on, and the leaves are shown if the model owner does not
        (contested(make_job(Phase.SUBMIT), NOW + 9), {"stored": rounds(2)}, ActionKind.SUBMIT),
        (contested(make_job(Phase.SUBMIT), NOW + 60 - FIRST_PATIENCE_S), CONTESTED, ActionKind.COMPUTE),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW + 60 - FIRST_PATIENCE_S), CONTESTED, ActionKind.ASSIST),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW + 61 - FIRST_PATIENCE_S), CONTESTED, ActionKind.WAIT),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW + 1), CONTESTED, ActionKind.ASSIST),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW), CONTESTED, ActionKind.WAIT),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW + 1, unanswered=0), CONTESTED, ActionKind.WAIT),
        # flagged gradients: the own one at once, others' with patience
        (flagged(make_job(Phase.ANSWER, deadline=NOW + 60)), {"answerable": OWN}, ActionKind.ANSWER),
        (flagged(make_job(Phase.ANSWER, deadline=NOW + 1)), {"answerable": OWN}, ActionKind.ANSWER),
        (flagged(make_job(Phase.ANSWER, deadline=NOW)), {"answerable": OWN}, ActionKind.WAIT),
        (flagged(make_job(Phase.ANSWER), unanswered=0), {"answerable": OWN}, ActionKind.WAIT),
        (flagged(make_job(Phase.ANSWER)), {}, ActionKind.WAIT),
        (flagged(make_job(Phase.ANSWER, deadline=NOW + 53)), {"answerable": OTHERS}, ActionKind.WAIT),
        (flagged(make_job(Phase.ANSWER, deadline=NOW + 52)), {"answerable": OTHERS}, ActionKind.ASSIST),
        (flagged(make_job(Phase.ANSWER, deadline=NOW + 52)), {"answerable": OWN | OTHERS}, ActionKind.ANSWER),
        (flagged(make_job(Phase.ANSWER, deadline=NOW - FIRST_PATIENCE_S)), {}, ActionKind.CLOSE_ANSWERS),
        # a group evicted while a round runs answers for that round's gradient
        (flagged(make_job(Phase.ANSWER, live=groups(1, 2))), {"answerable": OWN}, ActionKind.ANSWER),
        (owed(flagged(make_job(Phase.ANSWER, live=groups(1, 2)))), {}, ActionKind.WAIT),
        # a gradient in a store: put there when the submissions are over, and only if its group is complete
        (submitted(make_job(Phase.SUBMIT)), UNSERVED, ActionKind.WAIT),
        (complete(make_job(Phase.SETTLE)), UNSERVED, ActionKind.UPLOAD),
        (complete(make_job(Phase.SETTLE, voided=True)), UNSERVED, ActionKind.UPLOAD),
        (complete(make_job(Phase.SETTLE)), {"unserved": rounds(1)}, ActionKind.WAIT),
        (complete(make_job(Phase.SETTLE), 1, 2), UNSERVED, ActionKind.WAIT),
        (complete(make_job(Phase.PUBLISH)), UNSERVED, ActionKind.WAIT),
        (complete(flagged(make_job(Phase.ANSWER))), UNSERVED, ActionKind.UPLOAD),
        # whoever is asked for it shows it to the contract first, and votes first
        (complete(flagged(make_job(Phase.ANSWER))), UNSERVED | {"answerable": OWN}, ActionKind.ANSWER),
        (in_dispute(complete(make_job(Phase.SETTLE)), NOW + 9), UNSERVED, ActionKind.VERIFY),
        (in_dispute(complete(make_job(Phase.SETTLE)), NOW + 9), UNSERVED | {"mismatched": OPEN}, ActionKind.DISPUTE),
        (in_dispute(complete(make_job(Phase.SETTLE)), NOW + 9), UNSERVED | {"verifying": OPEN}, ActionKind.UPLOAD),
        # a settlement with openings
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {}, ActionKind.VERIFY),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"verified": OPEN}, ActionKind.WAIT),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"mismatched": OPEN}, ActionKind.DISPUTE),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"mismatched": OPEN, "disputed": OPEN}, ActionKind.WAIT),
        (in_dispute(make_job(Phase.PUBLISH), NOW), {"mismatched": OPEN}, ActionKind.WAIT),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9, complete=(1, 2)), {"mismatched": OPEN}, ActionKind.WAIT),
        # what is ready goes before the vote, the vote before the check, the check before a computation
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"stored": rounds(2)}, ActionKind.SUBMIT),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"stored": rounds(2), "mismatched": OPEN}, ActionKind.SUBMIT),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"mismatched": OPEN}, ActionKind.DISPUTE),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"mismatched": OPEN, "disputed": OPEN}, ActionKind.COMPUTE),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {}, ActionKind.VERIFY),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"verifying": OPEN}, ActionKind.COMPUTE),
        (in_dispute(make_job(Phase.SUBMIT), NOW + 9), {"verified": OPEN}, ActionKind.COMPUTE),
        (in_dispute(make_job(Phase.PUBLISH), NOW + 9), {"verifying": OPEN}, ActionKind.WAIT),
        (in_dispute(submitted(make_job(Phase.SUBMIT)), NOW + 9), {}, ActionKind.VERIFY),
        (in_dispute(submitted(make_job(Phase.SUBMIT)), NOW + 9), {"verifying": OPEN}, ActionKind.WAIT),
        # the seed of a round whose model owner does not settle
        (with_seed(make_job(Phase.SETTLE), MIN_SEED_AGE + FIRST_PATIENCE_S - 1), {}, ActionKind.WAIT),
        (with_seed(make_job(Phase.SETTLE), MIN_SEED_AGE + FIRST_PATIENCE_S), {}, ActionKind.STORE_SEED),
        (with_seed(make_job(Phase.SETTLE), 100, seeded=True), {}, ActionKind.WAIT),
        (with_seed(make_job(Phase.SETTLE, deadline=NOW - 60), 100), {}, ActionKind.SETTLE_BY_DEFAULT),
        (in_dispute(make_job(Phase.SUBMIT), NOW - FIRST_PATIENCE_S), {"skipped": rounds(2)}, ActionKind.FINALIZE),
        # leaving
        (owed(make_job(Phase.PUBLISH)), {}, ActionKind.WAIT),
        (owed(make_job(Phase.PUBLISH, live=groups(1, 2))), {}, ActionKind.CLAIM),
        (make_job(Phase.PUBLISH, live=groups(1, 2)), {}, ActionKind.DONE),
        (in_dispute(owed(make_job(Phase.PUBLISH, live=groups(1, 2))), NOW + 9), {"verified": OPEN}, ActionKind.WAIT),
        # a group evicted while a round runs owes that round's gradient
        (make_job(Phase.SUBMIT, live=groups(1, 2)), {}, ActionKind.COMPUTE),
        (make_job(Phase.SUBMIT, live=groups(1, 2)), {"stored": rounds(2)}, ActionKind.SUBMIT),
        (submitted(owed(make_job(Phase.SUBMIT, live=groups(1, 2)))), {}, ActionKind.WAIT),
        (owed(make_job(Phase.SETTLE, live=groups(1, 2))), {}, ActionKind.WAIT),
        (with_active(owed(make_job(Phase.SUBMIT, live=groups(1, 2))), 1, 2), {}, ActionKind.CLAIM),
        (with_active(make_job(Phase.SUBMIT, live=groups(1, 2)), 1, 2), {"stored": rounds(2)}, ActionKind.DONE),
        (left_over(owed=5), {}, ActionKind.CLAIM),
        (left_over(), {}, ActionKind.DONE),
        (owed(make_job(Phase.CLOSED)), {}, ActionKind.CLAIM),
        (make_job(Phase.CLOSED), {"mismatched": OPEN}, ActionKind.DONE),
    ],
)
def test_the_next_action_follows_from_the_job_and_the_disk(
    job: Job, facts: dict[str, Any], expected: ActionKind
) -> None:
    assert kind_of(job, **facts) is expected


def test_a_stranger_has_nothing_to_do() -> None:
    assert kind_of(make_job(Phase.SUBMIT), 77) is ActionKind.DONE


def test_the_places_of_the_roster_take_turns_in_moving_a_late_job_on() -> None:
    step = FIRST_PATIENCE_S + PATIENCE_STEP_S * LAST
    late = make_job(Phase.SETTLE, deadline=NOW - step + 1)
    assert kind_of(late, FIRST) is ActionKind.SETTLE_BY_DEFAULT
    assert kind_of(late, LAST) is ActionKind.WAIT
    assert kind_of(replace(late, now=NOW + 1), LAST) is ActionKind.SETTLE_BY_DEFAULT


def test_the_last_place_of_the_roster_shows_what_others_were_asked_for_while_there_is_half_of_the_time_left() -> None:
    crowd = tuple(make_member(i, i % 3) for i in range(96))
    asked = replace(flagged(make_job(Phase.ANSWER)), members=crowd, member_count=len(crowd))
    assert kind_of(replace(asked, deadline=NOW + 31), 95, answerable=OTHERS) is ActionKind.WAIT
    assert kind_of(replace(asked, deadline=NOW + 30), 95, answerable=OTHERS) is ActionKind.ASSIST


def test_the_last_place_of_the_roster_keeps_a_seed_while_its_block_is_still_served() -> None:
    crowd = tuple(make_member(i, i % 3) for i in range(96))
    job = replace(make_job(Phase.SETTLE), members=crowd, member_count=len(crowd))
    assert kind_of(with_seed(job, MAX_SEED_AGE - 1), 95) is ActionKind.WAIT
    assert kind_of(with_seed(job, MAX_SEED_AGE), 95) is ActionKind.STORE_SEED


@pytest.mark.parametrize(
    ("job", "facts", "phrase"),
    [
        (make_job(Phase.REGISTER), {}, "Waiting for data owners (9 of 15)"),
        (make_job(Phase.ARMED, start_target=BLOCK), {}, "Waiting for the draw of the groups"),
        (make_job(Phase.PUBLISH), {}, "Waiting for the model of round 2"),
        (make_job(Phase.SUBMIT), {"skipped": rounds(2)}, "Round 2 is skipped: its model cannot be used"),
        (submitted(make_job(Phase.SUBMIT)), {}, "Submitted; waiting for the others in round 2"),
        (contested(submitted(make_job(Phase.SUBMIT)), NOW + 9), {}, "Submitted; the model of round 2 is contested"),
        (flagged(make_job(Phase.ANSWER)), {}, "Waiting for gradients of round 2 to be shown"),
        (make_job(Phase.SETTLE), {}, "Waiting for the settlement of round 2"),
    ],
)
def test_a_wait_says_what_is_waited_for(job: Job, facts: dict[str, Any], phrase: str) -> None:
    assert next_action(job, DataOwnerFacts(address(FIRST), **facts)).reason == phrase


def test_whoever_left_takes_no_seat_again_and_is_done_once_nobody_can() -> None:
    gone = replace(make_job(Phase.REGISTER), members=(), member_count=0)
    open_, over = replace(gone, deadline=NOW + 9), replace(gone, deadline=NOW)
    facts = DataOwnerFacts(address(FIRST), registered=True, left=True)
    assert [(a.kind, a.reason) for a in (next_action(job, facts) for job in (open_, over))] == [
        (ActionKind.WAIT, "Left the job"),
        (ActionKind.DONE, "Left the job"),
    ]


def facts_of_any_kind() -> st.SearchStrategy[DataOwnerFacts]:
    sets = round_sets()
    owners = st.sampled_from([address(i) for i in (0, 4, 8, 40, 99)])
    names = ("stored", "skipped", "contestable", "verified", "mismatched", "verifying", "disputed", "unserved")
    accused = st.frozensets(st.sampled_from([MODEL_OWNER, *(address(i) for i in (0, 4, 8))]))
    return st.builds(DataOwnerFacts, owner=owners, answerable=accused, **dict.fromkeys(names, sets))


@every_phase
@settings(max_examples=300)
@given(st.data(), facts_of_any_kind())
def test_no_transaction_is_ever_refused_and_nothing_is_sent_that_is_not_on_disk(
    phase: Phase, data: st.DataObject, facts: DataOwnerFacts
) -> None:
    job = data.draw(jobs(phase))
    action = next_action(job, facts)
    assert action.reason
    assert refusal(job, action, facts.owner) == "", action
    if action.kind is ActionKind.SUBMIT:
        assert job.round in facts.stored - facts.skipped
    if action.kind is ActionKind.COMPUTE:
        assert job.round not in facts.stored | facts.skipped
    if action.kind is ActionKind.CONTEST:
        assert job.round in facts.contestable
    if action.kind is ActionKind.UPLOAD:
        assert job.phase in {Phase.SETTLE, Phase.ANSWER}  # before that, others could copy it
        assert action.round in facts.unserved
    if action.kind is ActionKind.ANSWER:
        assert facts.owner in facts.answerable
    if action.kind is ActionKind.ASSIST:
        assert facts.answerable - {facts.owner}
    if action.kind is ActionKind.DISPUTE:
        assert action.round in facts.mismatched - facts.disputed
    if action.kind is ActionKind.VERIFY:
        assert action.round not in facts.verified | facts.mismatched | facts.verifying


@every_phase
@settings(max_examples=60)
@given(st.data(), facts_of_any_kind())
def test_the_actions_of_the_model_owner_are_never_taken(
    phase: Phase, data: st.DataObject, facts: DataOwnerFacts
) -> None:
    job = data.draw(jobs(phase))
    assert next_action(job, facts).kind not in {
        ActionKind.PREPARE_MODEL,
        ActionKind.PUBLISH,
        ActionKind.DECRYPT,
        ActionKind.FLAG,
        ActionKind.PREPARE_OPENING,
        ActionKind.SETTLE_QUIET,
        ActionKind.SETTLE_OPEN,
        ActionKind.STOP,
    }


def test_a_held_computation_begins_when_it_has_to() -> None:
    job = make_job(Phase.SUBMIT)
    held = next_action(job, DataOwnerFacts(address(FIRST), held_until=NOW + 1))
    assert (held.kind, held.reason) == (ActionKind.WAIT, "Paused; the gradient of round 2 is not computed yet")
    assert kind_of(job, held_until=NOW) is ActionKind.COMPUTE


def test_a_hold_keeps_back_nothing_that_is_ready_or_asked_for() -> None:
    job, never = make_job(Phase.SUBMIT), NOW + 10_000
    assert kind_of(job, held_until=never, stored=rounds(2)) is ActionKind.SUBMIT
    assert kind_of(flagged(make_job(Phase.ANSWER)), held_until=never, answerable=OWN) is ActionKind.ANSWER
    assert kind_of(in_dispute(job, NOW + 50), held_until=never) is ActionKind.VERIFY


@pytest.mark.parametrize(("seconds", "reserve"), [(None, 1_800), (100.0, 300 + MINING_RESERVE_S), (5_000.0, 1_800)])
def test_what_is_put_off_begins_early_enough(seconds: float | None, reserve: int) -> None:
    job = make_job(Phase.SUBMIT, terms=make_terms(submit_window=3_600), deadline=NOW + 3_600)
    assert latest_start(job, seconds) == NOW + 3_600 - reserve


@every_phase
@settings(max_examples=60)
@given(st.data(), facts_of_any_kind())
def test_an_owner_that_is_done_is_owed_nothing(phase: Phase, data: st.DataObject, facts: DataOwnerFacts) -> None:
    job = data.draw(jobs(phase))
    member = job.member(facts.owner)
    if next_action(job, facts).kind is ActionKind.DONE and member is not None:
        assert member.owed == 0


@every_phase
@settings(max_examples=60)
@given(st.data(), facts_of_any_kind())
def test_the_model_owners_silence_stops_no_data_owner(phase: Phase, data: st.DataObject, facts: DataOwnerFacts) -> None:
    job = data.draw(jobs(phase))
    late = replace(job, now=NOW + 10_000, block=BLOCK + 1_000)
    assert next_action(late, facts).kind is not ActionKind.WAIT
    assert facts.owner != MODEL_OWNER
