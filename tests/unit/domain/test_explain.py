from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.accounting import earned
from omnilytics_app.domain.explain import (
    OWN_ABSENCE,
    PAID,
    REJECTED,
    UNDECIDED,
    LocalKnowledge,
    ScoreSheet,
    Why,
    explain,
    explain_all,
    record_of,
)
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase

from .builders import address, groups, make_job, make_round, places, with_member

ME, ROUND = 4, RoundNumber(2)
"""In group 1, at index 1."""
PRESENT = tuple(range(9))
SETTLED = (Outcome.INCOMPLETE, Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL, Outcome.VOID)
SHEET = ScoreSheet({GroupIndex(0): 10, GroupIndex(1): 95, GroupIndex(2): 12}, 12, 36, 300, claimed=groups(1))


def played(outcome: Outcome, phase: Phase = Phase.PUBLISH, **changes: Any) -> Job:
    """A job whose second round ended so; all three groups took part and were complete unless told otherwise."""
    everybody = groups(0, 1, 2)
    usual: dict[str, Any] = {"active": everybody, "complete": everybody, "submitted": places(*PRESENT)}
    if outcome in {Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL, Outcome.VOID}:
        usual["accepted"] = everybody
    job = make_job(phase)
    return replace(job, rounds=(job.rounds[0], make_round(2, outcome, **(usual | changes))))


def why(job: Job, number: int = ROUND, **known: Any) -> Why:
    return explain(job, job.members[ME], RoundNumber(number), LocalKnowledge(**known)).why


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.QUIET, Why.ACCEPTED),
        (Outcome.FINAL, Why.ACCEPTED),
        (Outcome.DEFAULT, Why.BY_DEFAULT),
        (Outcome.VOID, Why.VOIDED),
        (Outcome.OPEN, Why.IN_DISPUTE),
        (Outcome.PENDING, Why.RUNNING),
        (Outcome.ABORTED, Why.ABORTED),
    ],
)
def test_what_a_complete_group_gets_follows_from_the_outcome(outcome: Outcome, expected: Why) -> None:
    assert why(played(outcome)) is expected


def test_an_absent_owner_is_told_what_it_cost_and_that_it_was_alone() -> None:
    alone = [n for n in PRESENT if n != ME]
    job = played(Outcome.QUIET, complete=groups(0, 2), accepted=groups(0, 2), submitted=places(*alone))
    told = explain(job, job.members[ME], ROUND)
    assert (told.why, told.paid, told.penalty) == (Why.ABSENT, 0, job.terms.absence_penalty)
    assert told.missing == (address(ME),)


@pytest.mark.parametrize(("flagged", "expected"), [(False, Why.TOO_LATE), (True, Why.NOT_SHOWN)])
def test_a_gradient_that_was_computed_and_does_not_count_was_late_or_not_shown(expected: Why, *, flagged: bool) -> None:
    alone = [n for n in PRESENT if n != ME]
    job = played(Outcome.QUIET, complete=groups(0, 2), accepted=groups(0, 2), submitted=places(*alone), flagged=flagged)
    assert why(job, had_payload=True) is expected


def test_of_an_incomplete_group_everybody_missing_is_named_and_its_present_members_share_the_penalty() -> None:
    job = played(Outcome.QUIET, complete=groups(0, 2), accepted=groups(0, 2), submitted=places(0, 1, 2, 4, 6, 7, 8))
    told = explain(job, job.members[ME], ROUND)
    assert told.why is Why.GROUP_INCOMPLETE
    assert told.missing == (address(3), address(5))
    assert told.paid == 2 * job.terms.absence_penalty
    assert told.penalty == 0


def test_a_rejected_group_is_told_its_score_beside_the_threshold_and_the_median() -> None:
    job = played(Outcome.FINAL, accepted=groups(0, 2), rejected=groups(1))
    told = explain(job, job.members[ME], ROUND, LocalKnowledge(scores=SHEET, verified=True))
    assert (told.why, told.own_score, told.paid) == (Why.REJECTED_BY_SCORES, 95, 0)
    assert SHEET.times_median(GroupIndex(1)) == pytest.approx(95 / 12)
    by_value = replace(SHEET, scores={}, by_value=groups(1))
    assert why(job, scores=by_value) is Why.REJECTED_BY_VALUE
    assert by_value.times_median(GroupIndex(1)) is None


def test_a_group_that_left_is_out_and_a_job_that_ended_has_rounds_that_were_not_played() -> None:
    assert why(played(Outcome.QUIET, active=groups(0, 2), complete=groups(0, 2), accepted=groups(0, 2))) is Why.OUT
    closed = played(Outcome.QUIET, Phase.CLOSED)
    assert why(closed, 3) is Why.NOT_PLAYED
    assert [e.why for e in explain_all(closed, closed.members[ME])][1:] == [Why.ACCEPTED] + 6 * [Why.NOT_PLAYED]
    assert why(played(Outcome.PENDING, Phase.CLOSED)) is Why.NOT_PLAYED
    assert why(played(Outcome.QUIET), 3) is Why.TO_COME


def test_an_owner_that_the_draw_left_over_is_told_so() -> None:
    left_over = with_member(played(Outcome.QUIET), ME, group=None)
    assert why(left_over) is Why.NO_GROUP


@pytest.mark.parametrize("outcome", [Outcome.QUIET, Outcome.FINAL])
def test_only_a_settlement_by_the_model_owner_may_hide_that_a_group_was_kept_out(outcome: Outcome) -> None:
    assert explain(played(outcome), played(outcome).members[ME], ROUND).may_be_filtered
    by_default = played(Outcome.DEFAULT)
    assert not explain(by_default, by_default.members[ME], ROUND).may_be_filtered


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_and_membership_has_a_reason_that_agrees_with_the_money(outcome: Outcome) -> None:
    seen = set()
    memberships = product((None, 1), *([False, True],) * 6)
    for group, active, complete, accepted, rejected, submitted, late in memberships:
        present = PRESENT if submitted else [n for n in PRESENT if n != ME]
        mine = {"active": active, "complete": complete, "accepted": accepted, "rejected": rejected}
        sets: dict[str, Any] = {name: groups(0, 1) if own else groups(0) for name, own in mine.items()}
        job = with_member(played(outcome, submitted=places(*present), **sets), ME, group=group)
        told = explain(job, job.members[ME], ROUND, LocalKnowledge(had_payload=late))
        due = earned(job, job.members[ME], job.rounds[1])
        if told.why in UNDECIDED or told.why is Why.ABORTED:
            assert told.paid == told.penalty == 0
        else:
            assert told.paid == due
        assert (told.why in PAID) == (told.paid == job.terms.reward and accepted and told.why not in UNDECIDED)
        assert (told.penalty > 0) == (told.why in OWN_ABSENCE)
        seen.add(told.why)
    assert Why.NO_GROUP in seen
    assert (Why.ABSENT in seen) == (outcome in SETTLED or outcome is Outcome.OPEN)
    assert bool(seen & REJECTED) == (outcome in SETTLED or outcome is Outcome.OPEN)


@settings(max_examples=80)
@given(st.lists(st.sampled_from(SETTLED), max_size=8), st.integers(0, 8), st.sampled_from(Phase))
def test_a_record_counts_every_decided_round_once(outcomes: list[Outcome], number: int, phase: Phase) -> None:
    everybody = groups(0, 1, 2)
    job = make_job(Phase.PUBLISH)
    rounds = tuple(
        make_round(i, o, active=everybody, complete=everybody, accepted=everybody, submitted=places(*PRESENT))
        for i, o in enumerate(outcomes, 1)
    )
    job = replace(job, rounds=rounds, phase=phase)
    record = record_of((job,), address(number))
    assert record.decided == len(outcomes)
    assert record.voided == outcomes.count(Outcome.VOID)
    assert record.accepted_share == (1.0 if outcomes else None)
    assert record_of((job,), address(99)).jobs == 0
