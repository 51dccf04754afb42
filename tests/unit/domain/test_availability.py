from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.availability import (
    answer_action,
    answer_end,
    assist_action,
    contest_action,
    contest_end,
    contest_start,
    grace_end,
    model_patience_s,
)
from omnilytics_app.domain.job import Phase

from .builders import MODEL_OWNER, NOW, PHASES, address, contested, flagged, jobs, make_job, make_terms
from .contract_rules import refusal

every_phase = pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)


def test_a_model_may_be_contested_in_the_first_half_of_the_submissions() -> None:
    published_at = NOW - 7
    job = make_job(Phase.SUBMIT, deadline=published_at + 61, terms=make_terms(submit_window=61))
    assert contest_end(job) == published_at + 30


def test_a_contest_moves_the_end_of_the_submissions_but_not_the_end_of_contesting() -> None:
    terms = make_terms(submit_window=60, answer_window=20)
    published_at = NOW - 7
    answer_until = published_at + 30 + 20
    job = replace(contested(make_job(Phase.SUBMIT), answer_until), terms=terms, deadline=answer_until + 60)
    assert contest_end(job) == published_at + 30
    assert answer_end(job) == answer_until


@pytest.mark.parametrize("window", [20, 60, 601, 86_400])
def test_a_model_that_cannot_be_had_is_contested_by_one_after_the_other_in_the_second_quarter(window: int) -> None:
    published_at = NOW - 7
    job = make_job(Phase.SUBMIT, deadline=published_at + window, terms=make_terms(submit_window=window))
    half = window // 2
    starts = [contest_start(job, place) for place in range(len(job.members) + 2)]
    assert published_at + half // 4 <= starts[0] <= published_at + half // 4 + 3
    assert starts == sorted(starts)
    assert starts[-1] <= published_at + half - half // 4 * 2
    assert all(start < contest_end(job) for start in starts)


def test_gradients_are_waited_for_during_a_quarter_of_the_time_to_settle() -> None:
    closed_at = NOW - 3
    job = make_job(Phase.SETTLE, deadline=closed_at + 100, terms=make_terms(settle_window=100))
    assert grace_end(job) == closed_at + 25


@pytest.mark.parametrize("phase", [p for p in PHASES if p is not Phase.SUBMIT], ids=lambda phase: phase.name)
def test_nothing_is_contested_but_while_gradients_are_submitted(phase: Phase) -> None:
    assert contest_end(make_job(phase)) == 0
    assert contest_action(make_job(phase)) is None


def test_nothing_is_answered_where_nothing_is_open() -> None:
    for job in (
        make_job(Phase.SUBMIT),
        contested(make_job(Phase.SUBMIT), NOW + 9, unanswered=0),
        make_job(Phase.ARMED),
    ):
        assert answer_end(job) == 0
        assert answer_action(job, MODEL_OWNER, {MODEL_OWNER}) is None
        assert assist_action(job, address(0), {MODEL_OWNER}, 0) is None


@pytest.mark.parametrize(("left_s", "patience_s"), [(100, 50), (3, 1), (1, 1), (0, None), (-5, None)])
def test_a_model_is_looked_for_during_half_of_the_time_to_contest_it(left_s: int, patience_s: int | None) -> None:
    job = make_job(Phase.SUBMIT, terms=make_terms(submit_window=400))
    assert model_patience_s(replace(job, now=contest_end(job) - left_s)) == patience_s


def test_a_flag_may_be_answered_until_the_end_of_the_phase() -> None:
    assert answer_end(flagged(make_job(Phase.ANSWER, deadline=NOW + 5))) == NOW + 5


def test_what_one_is_accused_of_oneself_is_no_help_for_others() -> None:
    job = flagged(make_job(Phase.ANSWER))
    assert assist_action(job, address(0), {address(0)}, 0) is None
    assert assist_action(job, address(0), {address(0), address(1)}, 0) is not None


def test_an_answer_says_what_it_is_about() -> None:
    model = answer_action(contested(make_job(Phase.SUBMIT), NOW + 1), MODEL_OWNER, {MODEL_OWNER})
    gradient = answer_action(flagged(make_job(Phase.ANSWER)), address(0), {address(0)})
    assert model is not None
    assert gradient is not None
    assert model.reason == "Showing that the model of round 2 is sound"
    assert gradient.reason == "Showing that the gradient of round 2 is sound"


@every_phase
@given(st.data(), st.integers(0, 400))
def test_help_is_never_refused_and_patience_only_delays_it(phase: Phase, data: st.DataObject, patience_s: int) -> None:
    job = data.draw(jobs(phase))
    action = assist_action(job, address(0), {address(1)}, patience_s)
    if action is not None:
        assert refusal(job, action, address(0)) == ""
        assert assist_action(job, address(0), {address(1)}, 0) is not None
