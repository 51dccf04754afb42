"""What members are owed, in examples worked out by hand; tests/integration compares with the contract itself."""

from dataclasses import replace
from typing import Any

import pytest

from omnilytics_app.domain.accounting import accounted, due_to
from omnilytics_app.domain.ids import RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase, Round

from .builders import groups, make_job, make_member, make_round, places, with_member

REWARD, PENALTY, STAKE = 1_000, 2_000, 4_000
EVERYBODY = groups(0, 1, 2)


def after(*rounds: Round, **changes: Any) -> Job:
    """A job that has played these rounds and publishes the next one."""
    job = make_job(Phase.PUBLISH, round=RoundNumber(len(rounds) + 1), rounds=(*rounds, make_round(len(rounds) + 1)))
    return accounted(replace(job, **changes))


def played(number: int, outcome: Outcome, *absent: int, rejected: int | None = None) -> Round:
    """A round in which these members were absent and at most one group was rejected."""
    there = places(*(set(range(9)) - set(absent)))
    complete = EVERYBODY - groups(*(a // 3 for a in absent))
    out = frozenset() if rejected is None else groups(rejected)
    return make_round(
        number,
        outcome,
        active=EVERYBODY,
        complete=complete,
        accepted=complete - out,
        rejected=out,
        submitted=there,
    )


def owed(job: Job) -> list[int]:
    return [m.owed for m in job.members]


@pytest.mark.parametrize("outcome", [Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL, Outcome.VOID])
def test_a_round_that_is_settled_for_good_owes_everybody_that_was_accepted(outcome: Outcome) -> None:
    assert owed(after(played(1, outcome))) == [REWARD] * 9


def test_one_absentee_pays_each_of_the_two_others_a_whole_reward() -> None:
    assert owed(after(played(1, Outcome.QUIET, 4))) == [REWARD] * 4 + [0] + [REWARD] * 4


def test_two_absentees_pay_the_one_that_is_there() -> None:
    assert owed(after(played(1, Outcome.QUIET, 3, 4))) == [REWARD] * 3 + [0, 0, 2 * PENALTY] + [REWARD] * 3


def test_a_group_of_which_nobody_was_there_is_owed_nothing() -> None:
    assert owed(after(played(1, Outcome.QUIET, 3, 4, 5))) == [REWARD] * 3 + [0] * 3 + [REWARD] * 3


def test_what_cannot_be_divided_is_left_to_the_sink() -> None:
    """Groups of five, two absent: two penalties of 4004 for three present members, 2669 each and one over."""
    job = make_job(Phase.PUBLISH)
    terms = replace(job.terms, group_size=5, reward=Wei(1_001))
    there = make_round(1, Outcome.INCOMPLETE, active=groups(0), submitted=frozenset({(0, 0), (0, 1), (0, 4)}))
    members = tuple(replace(make_member(i, 0), index_in_group=i) for i in range(5))
    short = accounted(replace(job, terms=terms, rounds=(there, make_round(2)), members=members))
    assert owed(short) == [2669, 2669, 0, 0, 2669]


def test_a_rejected_group_is_owed_nothing_and_the_others_all() -> None:
    assert owed(after(played(1, Outcome.FINAL, rejected=1))) == [REWARD] * 3 + [0] * 3 + [REWARD] * 3


def test_a_settlement_in_its_dispute_window_owes_nothing_yet_nor_does_what_comes_after() -> None:
    first, opened, after_it = played(1, Outcome.QUIET), played(2, Outcome.OPEN, rejected=1), played(3, Outcome.QUIET)
    job = after(first, opened, after_it)
    assert owed(job) == [REWARD] * 9
    assert due_to(job, job.members[0]).rounds == 1


def test_rounds_that_were_claimed_are_not_owed_again() -> None:
    job = after(played(1, Outcome.QUIET), played(2, Outcome.QUIET), played(3, Outcome.QUIET, 0))
    claimed = accounted(with_member(job, 0, claimed_rounds=2))
    assert owed(claimed)[:2] == [0, 3 * REWARD]
    assert due_to(claimed, claimed.members[0]).rounds == 3


def test_an_aborted_round_owes_nothing_and_frees_whole_stakes() -> None:
    aborted = make_round(2, Outcome.ABORTED, active=EVERYBODY, submitted=places(0, 1))
    job = accounted(make_job(Phase.CLOSED, rounds=(played(1, Outcome.QUIET), aborted), round=RoundNumber(2)))
    assert owed(job) == [REWARD + STAKE] * 9
    assert {due_to(job, m).rounds for m in job.members} == {2}


def test_a_miss_costs_a_penalty_of_the_stake_and_the_last_one_all_of_it() -> None:
    job = accounted(with_member(make_job(Phase.CLOSED), 3, misses=1))
    assert (job.members[3].stake, job.members[3].dropped) == (STAKE - PENALTY, False)
    out = accounted(with_member(make_job(Phase.CLOSED), 3, misses=2))
    assert (out.members[3].stake, out.members[3].dropped) == (0, True)


def test_a_stake_is_owed_once() -> None:
    job = accounted(with_member(make_job(Phase.CLOSED, rounds=()), 0, stake_claimed=True))
    assert (job.members[0].stake, job.members[0].owed) == (0, 0)
    assert owed(job)[1:] == [STAKE] * 8


def test_a_group_that_left_has_its_stakes_back_once_it_takes_part_in_no_round() -> None:
    out = make_job(Phase.PUBLISH, live=groups(0, 2), evicted=groups(1))
    assert owed(accounted(out)) == [0] * 3 + [STAKE] * 3 + [0] * 3
    liable = make_job(Phase.SUBMIT, live=groups(0, 2), evicted=groups(1))
    assert owed(accounted(liable)) == [0] * 9


def test_an_owner_left_over_by_the_draw_has_its_stake_back_at_once() -> None:
    job = make_job(Phase.PUBLISH)
    left_over = accounted(replace(job, members=(*job.members, make_member(40, None)))).members[-1]
    assert left_over.owed == STAKE
    assert owed(accounted(make_job(Phase.REGISTER))) == [0] * 9


def test_a_member_has_submitted_if_its_place_is_in_the_current_round() -> None:
    job = make_job(Phase.SUBMIT)
    current = replace(job.rounds[-1], submitted=places(1, 8))
    shown = accounted(replace(job, rounds=(*job.rounds[:-1], current), members=(*job.members, make_member(40, None))))
    assert [i for i, m in enumerate(shown.members) if m.submitted] == [1, 8]
