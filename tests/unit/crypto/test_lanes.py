from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.lanes import LaneLayout, decode, encode
from omnilytics_app.errors import JobRefused

N = (1 << 511) + 187  # any odd modulus serves the codec


@st.composite
def lane_values(draw: st.DrawFn) -> tuple[list[int], int]:
    width = draw(st.integers(2, 80))
    half = 1 << (width - 1)
    values = draw(st.lists(st.integers(-half, half - 1), min_size=1, max_size=510 // width))
    return values, width


@given(lane_values())
def test_decoding_inverts_encoding(case: tuple[list[int], int]) -> None:
    values, width = case
    decoded = decode(encode(values, width) % N, N, len(values), width, 1 << (width - 1))
    assert decoded.values == tuple(values)
    assert decoded.remainder == 0
    assert decoded.in_range


@given(st.lists(st.tuples(*[st.integers(-(2**38), 2**38)] * 2), min_size=1, max_size=12))
def test_sums_of_plaintexts_are_sums_of_lanes(pairs: list[tuple[int, int]]) -> None:
    first, second = zip(*pairs, strict=True)
    total = encode(first, 42) + encode(second, 42)
    assert decode(total % N, N, len(pairs), 42, 2**39).values == tuple(a + b for a, b in pairs)


@given(st.integers(-(2**600), 2**600), st.integers(1, 20), st.integers(2, 60))
def test_every_integer_decodes_to_balanced_digits_and_a_remainder(x: int, lanes: int, width: int) -> None:
    decoded = decode(x, N, lanes, width, 1 << width)
    half = 1 << (width - 1)
    assert all(-half <= value < half for value in decoded.values)
    rebuilt = sum(v << (width * i) for i, v in enumerate((*decoded.values, decoded.remainder)))
    assert (rebuilt - x) % N == 0
    assert abs(rebuilt) <= N // 2
    assert decoded.in_range == (decoded.remainder == 0)


@pytest.mark.parametrize(("x", "sign"), [(N // 2, 1), (N // 2 + 1, -1), (N - 1, -1), (0, 0), (1, 1)])
def test_the_representative_changes_sign_in_the_middle(x: int, sign: int) -> None:
    (value,) = decode(x, N, 1, 520, N).values
    assert (value - x) % N == 0
    assert (value > 0) - (value < 0) == sign


@pytest.mark.parametrize("value", [101, -101])
def test_a_digit_beyond_the_bound_is_out_of_range(value: int) -> None:
    assert decode(encode([1, value // 101 * 100], 20) % N, N, 2, 20, 100).in_range
    assert not decode(encode([1, value], 20) % N, N, 2, 20, 100).in_range


@pytest.mark.parametrize("extra", [1, -1])
def test_something_above_the_lanes_is_out_of_range(extra: int) -> None:
    decoded = decode((encode([3, -4], 20) + (extra << 40)) % N, N, 2, 20, 100)
    assert decoded.values == (3, -4)
    assert decoded.remainder == extra
    assert not decoded.in_range


@pytest.mark.parametrize("value", [128, -129])
def test_refuses_to_encode_what_is_no_digit(value: int) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        encode([0, value], 8)


@pytest.mark.parametrize("index", range(7))
def test_layouts_match_the_vectors(vectors: Callable[[str], dict[str, Any]], index: int) -> None:
    expected = vectors("audit")["layouts"][index]
    inputs = ("key_bits", "outputs", "features", "group_size", "weight_bits")
    layout = LaneLayout.derive(**{name: expected[name] for name in inputs})
    assert {name: getattr(layout, name) for name in expected} == expected


@given(
    st.sampled_from([512, 1024, 2048, 3072]),
    st.integers(1, 12),
    st.integers(1, 300),
    st.integers(3, 16),
    st.integers(0, 16),
)
def test_the_largest_difference_of_sketches_decodes(
    key_bits: int, outputs: int, features: int, group_size: int, weight_bits: int
) -> None:
    try:
        layout = LaneLayout.derive(key_bits, outputs, features, group_size, weight_bits)
    except JobRefused:
        return
    n = (1 << (key_bits - 1)) + 1
    for sign in (1, -1):
        extreme = [sign * 2 * layout.sketch_bound] * layout.lanes
        decoded = decode(encode(extreme, layout.lane_bits) % n, n, layout.lanes, layout.lane_bits, abs(extreme[0]))
        assert decoded.values == tuple(extreme)
        assert decoded.in_range
    assert 3 * layout.lanes <= 128
    assert sum(len(layout.features_of(t)) for t in range(layout.gradient_ciphertexts)) == features


@given(st.integers(1, 300), st.integers(3, 16), st.integers(0, 16))
def test_the_bits_of_a_gradient_are_the_least_that_hold_every_honest_groups_sum(
    features: int, group_size: int, weight_bits: int
) -> None:
    layout = LaneLayout.derive(3072, 1, features, group_size, weight_bits)
    assert 2 ** (layout.gradient_bits - 1) < layout.gradient_bound <= 2**layout.gradient_bits
    assert 1 <= layout.gradient_bits <= 200


def test_refuses_a_job_whose_outputs_do_not_fit() -> None:
    assert LaneLayout.derive(2048, 31, 65, 3, 3).features_per_ciphertext == 1
    with pytest.raises(JobRefused, match="32 outputs"):
        LaneLayout.derive(2048, 32, 65, 3, 3)


def test_no_gradient_has_more_than_42_lanes() -> None:
    assert LaneLayout.derive(3072, 42, 2, 3, 0).lanes == 42
    with pytest.raises(JobRefused, match="42 lanes"):
        LaneLayout.derive(3072, 43, 2, 3, 0)


@pytest.mark.parametrize("sizes", [(0, 1, 1, 3, 1), (512, 0, 1, 3, 1), (512, 1, 0, 3, 1), (512, 1, 1, 0, 1)])
def test_sizes_must_be_positive(sizes: tuple[int, int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="positive"):
        LaneLayout.derive(*sizes)
