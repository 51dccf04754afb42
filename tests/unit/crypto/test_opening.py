from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.lanes import LaneLayout, encode
from omnilytics_app.crypto.opening import (
    MAX_LANE,
    Bundle,
    Opening,
    PublishedLanes,
    open_ciphertext,
    pack_bundle,
    pack_lanes,
    published_lanes,
    unpack_bundle,
    unpack_lanes,
    verify_opening,
    verify_published_lanes,
)
from omnilytics_app.crypto.paillier import CrtKey, encrypt
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening

LAYOUT = LaneLayout.derive(512, 2, 4, 3, 1)
N = (1 << 511) + 187
EDGE = 2**23


def opened(*sketches: list[int]) -> list[Opening]:
    """Three openings with these leading lanes, padded with zeros."""
    lanes = [[*sketch, *[0] * (LAYOUT.lanes - len(sketch))] for sketch in (*sketches, [], [], [])[:3]]
    return [Opening(encode(values, LAYOUT.lane_bits) % N, 1) for values in lanes]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**511), st.integers(1, 2**500))
def test_an_opening_recovers_plaintext_and_randomness(key512: PaillierPrivateKey, x: int, rho: int) -> None:
    n = key512.public_key.n
    ciphertext = encrypt(key512, x, rho)
    opening = open_ciphertext(key512, ciphertext)
    assert opening == Opening(x % n, rho)
    verify_opening(n, ciphertext, opening)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 2**511), st.integers(2, 2**500))
def test_any_other_pair_is_refused(key512: PaillierPrivateKey, delta: int, factor: int) -> None:
    n = key512.public_key.n
    ciphertext = encrypt(key512, 42)
    opening = open_ciphertext(key512, ciphertext)
    wrong_x = replace(opening, x=(opening.x + delta) % n)
    wrong_rho = replace(opening, rho=opening.rho * factor % n)
    for wrong in (wrong_x, wrong_rho, replace(opening, rho=n - opening.rho)):
        with pytest.raises(InvalidOpening, match="does not belong"):
            verify_opening(n, ciphertext, wrong)


def test_unreduced_and_degenerate_openings_are_refused(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    ciphertext = encrypt(key512, 42)
    good = open_ciphertext(key512, ciphertext)
    for change in ({"x": good.x + n}, {"x": -1}, {"x": n}, {"rho": good.rho + n}, {"rho": 0}, {"rho": -good.rho}):
        with pytest.raises(InvalidOpening, match="not reduced"):
            verify_opening(n, ciphertext, replace(good, **change))
    with pytest.raises(InvalidOpening, match="not invertible"):
        verify_opening(n, ciphertext, replace(good, rho=key512.p * 5))


def test_an_opening_that_a_fault_made_wrong_is_not_given_away(key512: PaillierPrivateKey) -> None:
    """Right modulo one prime and wrong modulo the other, it would show whoever verifies it the first one."""
    sound = CrtKey.of(key512)
    broken = replace(sound, p_inverse=sound.p_inverse + 1)
    with pytest.raises(InvalidOpening, match="does not belong"):
        open_ciphertext(broken, encrypt(key512, 5))


@pytest.mark.parametrize("value", [0, "n", "p"])
def test_what_is_no_ciphertext_is_neither_opened_nor_verified(key512: PaillierPrivateKey, value: int | str) -> None:
    bad = {"n": key512.public_key.n, "p": key512.p}.get(value, 0)
    with pytest.raises(InvalidCiphertext):
        open_ciphertext(key512, bad)
    with pytest.raises(InvalidCiphertext):
        verify_opening(key512.public_key.n, bad, Opening(0, 1))


@pytest.mark.parametrize(
    ("value", "shift"),
    [
        (0, 0),
        (EDGE - 1, 0),
        (EDGE, 1),
        (-EDGE, 0),
        (-EDGE - 1, 1),
        (2 * EDGE - 1, 1),
        (2 * EDGE, 2),
        (-2 * EDGE, 1),
        (-2 * EDGE - 1, 2),
        (EDGE << 20, 21),
    ],
)
def test_the_shift_is_the_least_that_fits_unclaimed_lanes(value: int, shift: int) -> None:
    published = published_lanes({1: opened([5, value])}, LAYOUT, N, set())
    assert published.shift == shift
    assert published.lanes[1][0][:2] == (5 >> shift, value >> shift)


@given(st.lists(st.integers(-(2**50), 2**50), min_size=1, max_size=8))
def test_the_shift_is_minimal_and_floors(values: list[int]) -> None:
    published = published_lanes({3: opened([], values)}, LAYOUT, N, set())
    lanes = published.lanes[3][1][: len(values)]
    assert lanes == tuple(value // 2**published.shift for value in values)
    assert all(-EDGE <= lane < EDGE for lane in lanes)
    if published.shift:
        assert any(not -EDGE <= value // 2 ** (published.shift - 1) < EDGE for value in values)


def test_claimed_lanes_do_not_move_the_shift_and_saturate() -> None:
    large = 2**50
    published = published_lanes({1: opened([2 * EDGE]), 4: opened([large, -large, 7])}, LAYOUT, N, {4})
    assert published.shift == 2
    assert published.lanes[4][0][:3] == (MAX_LANE, -MAX_LANE - 1, 1)
    assert published.lanes[1][0][:1] == (EDGE // 2,)


def test_a_claimed_sketch_that_does_not_decode_is_the_maximum_everywhere() -> None:
    garbage = [Opening(N // 3, 1), *opened([9])[:2]]
    published = published_lanes({1: opened([1]), 2: garbage}, LAYOUT, N, {2})
    assert published.lanes[2][0] == (MAX_LANE,) * LAYOUT.lanes
    assert published.lanes[2][1][0] == 9


def test_an_unclaimed_sketch_that_does_not_decode_has_no_lanes() -> None:
    with pytest.raises(InvalidOpening, match="not claimed"):
        published_lanes({1: [Opening(N // 3, 1), *opened()[:2]]}, LAYOUT, N, set())


def test_published_lanes_that_differ_anywhere_are_refused() -> None:
    openings = {1: opened([2 * EDGE, 1]), 2: opened([3]), 4: opened([2**50])}
    good = published_lanes(openings, LAYOUT, N, {4})
    verify_published_lanes(good, openings, LAYOUT, N, {4})
    row = good.lanes[2][0]
    forged_lane = {**good.lanes, 2: ((row[0] + 1, *row[1:]), *good.lanes[2][1:])}
    missing = {group: lanes for group, lanes in good.lanes.items() if group != 2}
    for forged in (replace(good, shift=good.shift + 1), replace(good, lanes=forged_lane), replace(good, lanes=missing)):
        with pytest.raises(InvalidOpening, match="not those"):
            verify_published_lanes(forged, openings, LAYOUT, N, {4})
    with pytest.raises(InvalidOpening, match="not those"):
        verify_published_lanes(good, openings, LAYOUT, N, set())


INT32 = st.integers(-(2**31), 2**31 - 1)


@given(st.data())
def test_lanes_survive_their_serialisation(data: st.DataObject) -> None:
    groups = data.draw(st.sets(st.integers(0, 31), max_size=4))
    rows = st.tuples(*[st.tuples(*[INT32] * LAYOUT.lanes)] * 3)
    lanes = {group: data.draw(rows) for group in sorted(groups)}
    raw = pack_lanes(dict(reversed(lanes.items())))
    assert len(raw) == len(groups) * 3 * LAYOUT.lanes * 4
    assert unpack_lanes(raw, groups, LAYOUT) == lanes


@given(st.data())
def test_openings_survive_their_serialisation(data: st.DataObject) -> None:
    half = st.integers(0, 2**512 - 1)
    groups = data.draw(st.sets(st.integers(0, 31), max_size=3))
    sketches = {g: tuple(Opening(data.draw(half), data.draw(half)) for _ in range(3)) for g in sorted(groups)}
    ranges = tuple(Opening(data.draw(half), data.draw(half)) for _ in range(data.draw(st.integers(0, 2))))
    raw = pack_bundle(Bundle(sketches, ranges), LAYOUT)
    assert len(raw) == (len(groups) * 3 + len(ranges)) * LAYOUT.ciphertext_bytes
    assert unpack_bundle(raw, groups, len(ranges), LAYOUT) == Bundle(sketches, ranges)


def test_the_bytes_are_big_endian_and_ordered_by_group_then_range_claim() -> None:
    zero = (0,) * LAYOUT.lanes
    lanes = {5: ((1, *zero[1:]), zero, zero), 2: ((-2, *zero[1:]), zero, zero)}
    raw = pack_lanes(lanes)
    assert raw[:4] == b"\xff\xff\xff\xfe"
    assert raw[len(raw) // 2 :][:4] == b"\x00\x00\x00\x01"
    openings = pack_bundle(Bundle({0: (Opening(1, 2),) * 3}, (Opening(3, 4),)), LAYOUT)
    assert openings[:128] == (1).to_bytes(64) + (2).to_bytes(64)
    assert openings[-128:] == (3).to_bytes(64) + (4).to_bytes(64)


@pytest.mark.parametrize("extra", [-1, 1])
def test_serialisations_of_wrong_length_are_refused(extra: int) -> None:
    with pytest.raises(InvalidOpening, match="lanes"):
        unpack_lanes(bytes(3 * LAYOUT.lanes * 4 + extra), {0}, LAYOUT)
    with pytest.raises(InvalidOpening, match="openings"):
        unpack_bundle(bytes(3 * LAYOUT.ciphertext_bytes + extra), {0}, 0, LAYOUT)


@pytest.mark.parametrize(("groups", "ranges"), [({0}, 0), ({0}, 2), (set(), 1), ({0, 1}, 1), (set(), 3)])
def test_a_bundle_of_other_groups_or_range_claims_is_refused(groups: set[int], ranges: int) -> None:
    raw = pack_bundle(Bundle({0: (Opening(1, 2),) * 3}, (Opening(3, 4),)), LAYOUT)
    with pytest.raises(InvalidOpening, match="openings"):
        unpack_bundle(raw, groups, ranges, LAYOUT)


def test_published_lanes_of_nobody_are_empty() -> None:
    assert published_lanes({}, LAYOUT, N, set()) == PublishedLanes(0, {})
