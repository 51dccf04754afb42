import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.lanes import LaneLayout, encode
from omnilytics_app.crypto.range_claim import ABOVE_THE_LANES, find_excess, verify_excess
from omnilytics_app.errors import InvalidOpening

LAYOUT = LaneLayout.derive(1024, 2, 4, 3, 1)
N = (1 << 1023) + 1155
BOUND = 2**LAYOUT.gradient_bits
TOP = LAYOUT.lanes * LAYOUT.lane_bits
LANE = st.integers(-(2 ** (LAYOUT.lane_bits - 1)), 2 ** (LAYOUT.lane_bits - 1) - 1)


def plaintext(*lanes: int, above: int = 0) -> int:
    """The residue with these leading lanes, and something above all of them."""
    values = [*lanes, *[0] * (LAYOUT.lanes - len(lanes))]
    return (encode(values, LAYOUT.lane_bits) + (above << TOP)) % N


@given(st.lists(st.integers(-BOUND, BOUND), min_size=LAYOUT.lanes, max_size=LAYOUT.lanes))
def test_no_value_that_honest_gradients_can_have_is_an_excess(lanes: list[int]) -> None:
    assert find_excess(plaintext(*lanes), LAYOUT, N) is None


def test_the_bound_is_that_of_honest_sums() -> None:
    assert BOUND >= LAYOUT.gradient_bound > BOUND // 2


@given(st.lists(LANE, min_size=LAYOUT.lanes, max_size=LAYOUT.lanes))
def test_the_first_lane_beyond_the_bound_is_found_and_verifies(lanes: list[int]) -> None:
    beyond = [(lane, value) for lane, value in enumerate(lanes) if abs(value) > BOUND]
    found = find_excess(plaintext(*lanes), LAYOUT, N)
    assert found == (beyond[0] if beyond else None)
    for lane, value in beyond:
        verify_excess(plaintext(*lanes), LAYOUT, N, lane, value)


@pytest.mark.parametrize(("value", "beyond"), [(BOUND, False), (-BOUND, False), (BOUND + 1, True), (-BOUND - 1, True)])
def test_the_bound_itself_is_within(value: int, *, beyond: bool) -> None:
    x = plaintext(0, value)
    assert find_excess(x, LAYOUT, N) == ((1, value) if beyond else None)
    if beyond:
        verify_excess(x, LAYOUT, N, 1, value)
    else:
        with pytest.raises(InvalidOpening, match="can have"):
            verify_excess(x, LAYOUT, N, 1, value)


@pytest.mark.parametrize("above", [1, -1, 1 << 10])
def test_what_lies_above_the_lanes_is_an_excess_of_its_own(above: int) -> None:
    x = plaintext(5, above=above)
    assert find_excess(x, LAYOUT, N) == (LAYOUT.lanes, ABOVE_THE_LANES)
    for value in (ABOVE_THE_LANES, -7):
        verify_excess(x, LAYOUT, N, LAYOUT.lanes, value)
    with pytest.raises(InvalidOpening, match="above the lanes"):
        verify_excess(x, LAYOUT, N, LAYOUT.lanes, 0)


def test_nothing_above_the_lanes_cannot_be_claimed() -> None:
    for x in (plaintext(5), plaintext(BOUND + 1), plaintext(-5)):
        with pytest.raises(InvalidOpening, match="above the lanes"):
            verify_excess(x, LAYOUT, N, LAYOUT.lanes, ABOVE_THE_LANES)


@pytest.mark.parametrize(
    ("lane", "value"),
    [(0, BOUND + 1), (1, BOUND + 2), (1, -BOUND - 1), (1, 0), (-1, 0), (LAYOUT.lanes + 1, 1), (LAYOUT.lanes, 1)],
)
def test_any_other_lane_or_value_is_refused(lane: int, value: int) -> None:
    x = plaintext(0, BOUND + 1)
    verify_excess(x, LAYOUT, N, 1, BOUND + 1)
    with pytest.raises(InvalidOpening):
        verify_excess(x, LAYOUT, N, lane, value)
