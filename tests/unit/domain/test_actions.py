from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.actions import (
    MAX_PATIENCE_BLOCKS,
    MAX_SEED_AGE,
    MIN_SEED_AGE,
    MINING_SLACK,
    SERVED_BLOCKS,
    ActionKind,
    must_close,
    overdue_action,
    unseeded_action,
)
from omnilytics_app.domain.job import Job, Outcome, Phase

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
    make_round,
    with_seed,
)
from .contract_rules import refusal

every_phase = pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
LATE = NOW - 100


def kind_of(job: Job, patience_s: int = 0) -> ActionKind | None:
    action = overdue_action(job, patience_s)
    return None if action is None else action.kind


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        (make_job(Phase.REGISTER), None),
        (make_job(Phase.REGISTER, deadline=LATE), ActionKind.ARM),
        (make_job(Phase.REGISTER, deadline=LATE, member_count=8), ActionKind.CANCEL),
        (make_job(Phase.ARMED, start_target=BLOCK), None),
        (make_job(Phase.ARMED, start_target=BLOCK - 1), ActionKind.START),
        (make_job(Phase.ARMED, start_target=BLOCK - 250), ActionKind.START),
        (make_job(Phase.ARMED, start_target=BLOCK - 256), None),
        (make_job(Phase.ARMED, start_target=BLOCK - 257), ActionKind.ARM),
        (make_job(Phase.ARMED, start_target=BLOCK - 1, deadline=NOW), ActionKind.CANCEL),
        (make_job(Phase.ARMED, start_target=BLOCK + 2, deadline=LATE), ActionKind.CANCEL),
        (make_job(Phase.PUBLISH), None),
        (make_job(Phase.PUBLISH, deadline=LATE), ActionKind.CLOSE_JOB),
        (in_dispute(make_job(Phase.PUBLISH, deadline=LATE), NOW + 1), None),
        (in_dispute(make_job(Phase.PUBLISH, deadline=LATE), NOW), ActionKind.FINALIZE),
        (make_job(Phase.PUBLISH, deadline=LATE, voided=True), ActionKind.CLOSE_JOB),
        (make_job(Phase.SUBMIT), None),
        (make_job(Phase.SUBMIT, deadline=LATE), ActionKind.CLOSE_ROUND),
        (in_dispute(make_job(Phase.SUBMIT), NOW - 1), ActionKind.FINALIZE),
        (in_dispute(make_job(Phase.SUBMIT, deadline=LATE), NOW + 9), ActionKind.CLOSE_ROUND),
        (contested(make_job(Phase.SUBMIT), NOW), ActionKind.ABORT),
        (contested(make_job(Phase.SUBMIT), NOW + 1), None),
        (contested(make_job(Phase.SUBMIT), NOW, unanswered=0), None),
        (contested(make_job(Phase.SUBMIT), NOW - 60, unanswered=0), ActionKind.CLOSE_ROUND),
        (contested(make_job(Phase.SUBMIT), NOW - 60), ActionKind.ABORT),
        (in_dispute(contested(make_job(Phase.SUBMIT), LATE), NOW + 1), None),
        (in_dispute(contested(make_job(Phase.SUBMIT), LATE), NOW), ActionKind.FINALIZE),
        (flagged(make_job(Phase.ANSWER)), None),
        (flagged(make_job(Phase.ANSWER), unanswered=0), None),
        (flagged(make_job(Phase.ANSWER, deadline=NOW)), ActionKind.CLOSE_ANSWERS),
        (flagged(make_job(Phase.ANSWER, deadline=NOW), unanswered=0), ActionKind.CLOSE_ANSWERS),
        (make_job(Phase.SETTLE), None),
        (make_job(Phase.SETTLE, voided=True), ActionKind.SETTLE_BY_DEFAULT),
        (make_job(Phase.SETTLE, deadline=LATE), ActionKind.SETTLE_BY_DEFAULT),
        (in_dispute(make_job(Phase.SETTLE, deadline=LATE), NOW + 9), None),
        (in_dispute(make_job(Phase.SETTLE, deadline=LATE), NOW - 9), ActionKind.FINALIZE),
        (make_job(Phase.CLOSED, deadline=LATE), None),
    ],
)
def test_what_anybody_may_do_follows_from_phase_and_deadline(job: Job, expected: ActionKind | None) -> None:
    assert kind_of(job) == expected


def test_patience_leaves_the_end_of_a_contested_job_to_others() -> None:
    job = contested(make_job(Phase.SUBMIT), NOW - 10)
    assert kind_of(job, patience_s=11) is None
    assert kind_of(job, patience_s=10) is ActionKind.ABORT


@pytest.mark.parametrize("phase", [Phase.REGISTER, Phase.PUBLISH, Phase.SUBMIT, Phase.SETTLE, Phase.ANSWER])
def test_patience_leaves_an_overdue_transaction_to_others(phase: Phase) -> None:
    job = make_job(phase, deadline=NOW - 10)
    assert kind_of(job, patience_s=11) is None
    assert kind_of(job, patience_s=10) is not None


def test_patience_also_delays_the_draw_and_the_finality() -> None:
    drawn = make_job(Phase.ARMED, start_target=BLOCK - 4)
    assert kind_of(drawn, patience_s=5) is None
    assert kind_of(drawn, patience_s=4) is ActionKind.START
    disputed = in_dispute(make_job(Phase.SUBMIT), NOW - 5)
    assert kind_of(disputed, patience_s=6) is None
    assert kind_of(disputed, patience_s=5) is ActionKind.FINALIZE


def drawn(blocks_ago: int, patience_s: int) -> ActionKind | None:
    return kind_of(make_job(Phase.ARMED, start_target=BLOCK - blocks_ago), patience_s)


@pytest.mark.parametrize("patience_s", [MAX_PATIENCE_BLOCKS, MAX_PATIENCE_BLOCKS + 1, 250, 10_000])
def test_the_draw_is_never_left_to_others_until_its_block_is_out_of_reach(patience_s: int) -> None:
    assert drawn(MAX_PATIENCE_BLOCKS - 1, patience_s) is None
    assert drawn(MAX_PATIENCE_BLOCKS, patience_s) is ActionKind.START
    assert drawn(SERVED_BLOCKS - MINING_SLACK, patience_s) is ActionKind.START
    assert drawn(SERVED_BLOCKS + MAX_PATIENCE_BLOCKS, patience_s) is None
    assert drawn(SERVED_BLOCKS + MAX_PATIENCE_BLOCKS + 1, patience_s) is ActionKind.ARM


@pytest.mark.parametrize(
    ("age", "patience_s", "kept"),
    [
        (MIN_SEED_AGE - 1, 0, False),
        (MIN_SEED_AGE, 0, True),
        (MIN_SEED_AGE + 19, 20, False),
        (MIN_SEED_AGE + 20, 20, True),
        (MAX_SEED_AGE - 1, 10_000, False),
        (MAX_SEED_AGE, 10_000, True),
        (SERVED_BLOCKS - MINING_SLACK, 0, True),
        (SERVED_BLOCKS - MINING_SLACK + 1, 0, False),
        (-1, 0, False),
    ],
)
def test_a_seed_is_kept_by_others_while_its_block_is_served(age: int, patience_s: int, *, kept: bool) -> None:
    for phase in (Phase.SETTLE, Phase.ANSWER):
        action = unseeded_action(with_seed(make_job(phase), age), patience_s)
        assert (action is not None) is kept
        if action is not None:
            assert (action.kind, action.round) == (ActionKind.STORE_SEED, 2)


SEEDED_PHASES = {Phase.SETTLE, Phase.ANSWER}


@pytest.mark.parametrize("phase", [p for p in PHASES if p not in SEEDED_PHASES], ids=lambda phase: phase.name)
def test_a_seed_is_kept_only_of_a_round_that_is_to_be_settled(phase: Phase) -> None:
    job = make_job(phase)
    assert unseeded_action(with_seed(job, 100) if job.rounds else job, 0) is None


def test_a_seed_is_kept_once_and_only_where_its_block_was_chosen() -> None:
    assert unseeded_action(with_seed(make_job(Phase.SETTLE), 100, seeded=True), 0) is None
    assert unseeded_action(with_seed(make_job(Phase.SETTLE, block=100), 100), 0) is None


@settings(max_examples=300)
@given(st.one_of(jobs(Phase.SETTLE), jobs(Phase.ANSWER)), st.integers(0, 10_000), st.integers(0, 300))
def test_keeping_a_seed_is_never_refused_and_never_moves_it_to_another_block(
    job: Job, patience_s: int, age: int
) -> None:
    job = with_seed(job, age, seeded=job.rounds[-1].seeded)
    action = unseeded_action(job, patience_s)
    if action is not None:
        assert refusal(job, action, address(0)) == ""
        assert age <= SERVED_BLOCKS - MINING_SLACK


def test_the_round_made_final_is_the_open_one_not_the_current() -> None:
    action = overdue_action(in_dispute(make_job(Phase.SUBMIT), NOW), 0)
    assert action is not None
    assert action.round == 1


def test_nothing_is_started_between_the_deadline_and_the_end_of_patience() -> None:
    job = make_job(Phase.ARMED, start_target=BLOCK - 5, deadline=NOW - 1)
    assert kind_of(job, patience_s=3) is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, False),
        ({"voided": True}, True),
        ({"round": 8}, False),
        ({"round": 9}, True),
        ({"live": groups(0, 1)}, True),
    ],
)
def test_a_job_closes_when_it_can_publish_no_more(changes: dict[str, object], *, expected: bool) -> None:
    assert must_close(make_job(Phase.PUBLISH, **changes)) is expected


@every_phase
@settings(max_examples=300)
@given(st.data(), st.integers(0, 60))
def test_an_overdue_transaction_is_never_refused_whoever_sends_it(
    phase: Phase, data: st.DataObject, patience_s: int
) -> None:
    job = data.draw(jobs(phase))
    action = overdue_action(job, patience_s)
    if action is not None:
        for sender in (MODEL_OWNER, address(0)):
            assert refusal(job, action, sender) == "", action


@every_phase
@settings(max_examples=60)
@given(st.data(), st.integers(0, 60))
def test_patience_only_ever_delays(phase: Phase, data: st.DataObject, patience_s: int) -> None:
    job = data.draw(jobs(phase))
    if overdue_action(job, patience_s) is not None:
        assert overdue_action(job, 0) is not None


@every_phase
@settings(max_examples=60)
@given(st.data())
def test_once_all_deadlines_have_passed_anybody_can_move_every_job_that_is_not_closed(
    phase: Phase, data: st.DataObject
) -> None:
    job = data.draw(jobs(phase))
    late = replace(job, now=NOW + 1_000, block=BLOCK + 1_000)
    action = overdue_action(late, 0)
    assert (action is None) == (job.phase is Phase.CLOSED)


def test_an_open_round_that_is_already_final_is_not_made_final_again() -> None:
    job = replace(make_job(Phase.SUBMIT), open_round=1, rounds=(make_round(1, Outcome.FINAL), make_round(2)))
    assert kind_of(job) is None
