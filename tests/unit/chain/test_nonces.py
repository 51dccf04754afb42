from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.nonces import MAX_LEAD, gaps, is_believable, next_nonce

COUNTS = st.integers(0, 30)
TAKEN = st.frozensets(st.integers(0, 40))


@given(COUNTS, COUNTS, TAKEN)
def test_a_new_nonce_is_free_and_none_below_it_is(mined: int, waiting: int, taken: frozenset[int]) -> None:
    nonce = next_nonce(mined, waiting, taken)
    assert nonce not in taken
    assert nonce >= max(mined, waiting)
    assert all(n in taken for n in range(max(mined, waiting), nonce))


@given(COUNTS, TAKEN, st.integers(1, 10))
def test_any_number_in_a_row_get_a_nonce_each_and_leave_no_gap(mined: int, taken: frozenset[int], count: int) -> None:
    given_out = set(taken)
    for _ in range(count):
        nonce = next_nonce(mined, mined, given_out)
        assert nonce not in given_out
        given_out.add(nonce)
    left_out = gaps(mined, mined, given_out)
    assert set(left_out) <= set(gaps(mined, mined, taken))
    assert not set(left_out) & given_out


@given(COUNTS, COUNTS, TAKEN)
def test_with_its_gaps_filled_everything_taken_can_be_mined(mined: int, waiting: int, taken: frozenset[int]) -> None:
    first = max(mined, waiting)
    filled = taken | set(gaps(mined, waiting, taken))
    assert all(n in filled for n in range(first, max(taken, default=first)))
    assert gaps(mined, waiting, filled) == ()


def test_what_waits_elsewhere_is_left_alone() -> None:
    assert next_nonce(5, 7, {8}) == 7
    assert next_nonce(5, 7, {7, 8}) == 9
    assert gaps(5, 7, {9}) == (7, 8)


def test_a_million_gaps_are_not_listed_to_be_counted() -> None:
    assert gaps(5, 5, {2**60}, 3) == (5, 6, 7)


def test_a_nonce_far_beyond_all_that_is_known_is_not_believed() -> None:
    assert is_believable(5 + MAX_LEAD, 5, -1)
    assert not is_believable(6 + MAX_LEAD, 5, -1)
    assert is_believable(10 + MAX_LEAD, 5, 9)
    assert not is_believable(1_000_005, 5, 9)
