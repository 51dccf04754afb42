from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Phase, Place, bitmap_of, groups_of, places_of, words_of

from .builders import address, all_submitted, groups, make_job, make_member, make_terms, with_active, with_member


@given(st.frozensets(st.integers(0, 31).map(GroupIndex)))
def test_a_set_of_groups_survives_the_way_through_a_bitmap(some: frozenset[GroupIndex]) -> None:
    assert groups_of(bitmap_of(some)) == some


@given(st.integers(0, 2**32 - 1))
def test_a_bitmap_survives_the_way_through_a_set(bitmap: int) -> None:
    assert bitmap_of(groups_of(bitmap)) == bitmap


def test_bit_g_stands_for_group_g() -> None:
    assert bitmap_of(groups(0, 3, 31)) == 1 | 8 | 1 << 31
    assert groups_of(0b1010) == {1, 3}


@given(st.frozensets(st.tuples(st.integers(0, 31).map(GroupIndex), st.integers(0, 15))))
def test_a_set_of_members_survives_the_way_through_two_words(some: frozenset[Place]) -> None:
    assert all(0 <= word < 2**256 for word in words_of(some))
    assert places_of(words_of(some)) == some


def test_a_group_has_sixteen_bits_and_a_word_sixteen_groups() -> None:
    assert places_of((1 | 1 << 15 | 1 << 17, 1 << 255)) == {(0, 0), (0, 15), (1, 1), (31, 15)}


def test_money_of_the_terms_follows_the_protocol() -> None:
    terms = make_terms(reward=7, rounds=8, seats=15, group_size=3, allowed_misses=2)
    assert terms.escrow == 8 * 15 * 7
    assert terms.absence_penalty == 2 * 7
    assert terms.stake == 2 * 2 * 7


def test_the_longest_course_counts_every_round_as_contested_and_flagged() -> None:
    windows = {"publish_window": 7, "submit_window": 11, "settle_window": 13, "answer_window": 17, "dispute_window": 19}
    terms = make_terms(**windows, start_window=5, rounds=3, max_openings=2)
    each = 7 + (11 + 5 + 17) + (2 * 13 + 17)
    assert terms.longest_course == 5 + 3 * each + 2 * 19
    assert replace(terms, max_openings=9).longest_course == 5 + 3 * each + 3 * 19


def test_the_bond_is_held_until_the_job_is_closed_or_voided() -> None:
    job = make_job(Phase.SUBMIT)
    assert job.bond == job.terms.bond > 0
    assert replace(job, voided=True).bond == 0
    assert replace(job, phase=Phase.CLOSED).bond == 0


def test_members_are_found_by_address_and_by_group_in_the_order_of_their_indices() -> None:
    job = make_job(Phase.SUBMIT)
    shuffled = replace(job, members=job.members[::-1])
    assert shuffled.member(address(4)) == job.members[4]
    assert shuffled.member(address(77)) is None
    assert [m.owner for m in shuffled.group_members(GroupIndex(1))] == [address(3), address(4), address(5)]


@pytest.mark.parametrize(("number", "known"), [(-1, False), (0, False), (1, True), (2, True), (3, False)])
def test_rounds_are_numbered_from_one(number: int, *, known: bool) -> None:
    found = make_job(Phase.SUBMIT).round_at(number)  # type: ignore[arg-type]
    assert (found is not None) is known
    assert found is None or found.number == number


def test_all_have_submitted_when_nobody_of_a_group_that_takes_part_is_missing() -> None:
    complete = all_submitted(make_job(Phase.SUBMIT))
    assert complete.all_submitted
    one_missing = with_member(complete, 8, submitted=False)
    assert not one_missing.all_submitted
    assert not replace(one_missing, live=groups(0, 1)).all_submitted
    assert with_active(one_missing, 0, 1).all_submitted
    assert replace(complete, members=(*complete.members, make_member(40, None))).all_submitted
