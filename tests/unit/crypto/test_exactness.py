"""Encrypted rounds against plain integers, at whatever sizes and at the extremes that the bounds allow."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.gradient import gradient_reference
from omnilytics_app.crypto.lanes import COEFFICIENT_BOUND, LaneLayout, decode, encode
from omnilytics_app.crypto.opening import open_ciphertext, published_lanes
from omnilytics_app.crypto.paillier import add_plain, decrypt, encrypt
from omnilytics_app.crypto.sketch import group_sketches, sketch_difference
from omnilytics_app.errors import JobRefused

from .simulation import Group, publish, read, sum_of
from .strategies import Matrix, Owner

KeyOf = Callable[[int], PaillierPrivateKey]
A_BOUND, B_BOUND = 2**14, 2**38


@dataclass(frozen=True)
class Round:
    """What goes into a round of two groups."""

    layout: LaneLayout
    W: Matrix
    owners: list[Owner]
    others: list[Owner]


@st.composite
def layouts(draw: st.DrawFn) -> LaneLayout:
    """Any job that fits; the sizes are small, the bounds are not."""
    while True:
        sizes = draw(st.tuples(st.integers(1, 4), st.integers(1, 7), st.integers(3, 4), st.integers(0, 16)))
        try:
            return LaneLayout.derive(draw(st.sampled_from([512, 1024])), *sizes)
        except JobRefused:
            continue


def matrix(draw: st.DrawFn, rows: int, columns: int, bound: int) -> Matrix:
    """All values at the bound with one sign, all of them at it with any, or anywhere within it."""
    random = draw(st.randoms(use_true_random=False))
    low, high, values = draw(
        st.sampled_from([(bound, bound, 1), (-bound, -bound, 1), (-bound, bound, 2), (-bound, bound, 2 * bound + 1)])
    )
    step = (high - low) // max(1, values - 1)
    return [[low + step * random.randrange(values) for _ in range(columns)] for _ in range(rows)]


def group_of(draw: st.DrawFn, layout: LaneLayout) -> list[Owner]:
    """As many owners as a group has."""
    K, d = layout.outputs, layout.features
    return [Owner(matrix(draw, d, d, A_BOUND), matrix(draw, K, d, B_BOUND)) for _ in range(layout.group_size)]


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    layout = draw(layouts())
    W = matrix(draw, layout.outputs, layout.features, layout.weight_bound)
    return Round(layout, W, group_of(draw, layout), group_of(draw, layout))


@settings(max_examples=25)
@given(rounds())
def test_an_encrypted_round_is_the_integer_reference_bit_for_bit(key_of: KeyOf, scope: JobScope, job: Round) -> None:
    """Model, gradients, masks, fresh randomness, bytes, sum, decryption: nothing is lost on the way."""
    key, layout = key_of(job.layout.key_bits), job.layout
    n, group = key.public_key.n, Group.create(scope, 1, job.owners)
    model = publish(key, layout, job.W)
    total, in_range = read(key, layout, group.submit_all(n, layout, model))
    assert total == sum_of([gradient_reference(job.W, owner.A, owner.B) for owner in job.owners])
    assert in_range


@settings(max_examples=25)
@given(rounds(), st.data())
def test_a_value_beyond_the_bound_is_always_marked(key_of: KeyOf, job: Round, data: st.DataObject) -> None:
    """One lane of a true sum is moved beyond the bound by whoever may add a plaintext, anywhere a lane can be."""
    key, layout = key_of(job.layout.key_bits), job.layout
    n, width, bound = key.public_key.n, layout.lane_bits, layout.gradient_bound
    values = [data.draw(st.integers(-bound, bound)) for _ in range(layout.lanes)]
    lane = data.draw(st.integers(0, layout.lanes - 1))
    beyond = data.draw(st.integers(bound + 1, (1 << width) - bound - 1) | st.sampled_from([bound + 1, 1 << width - 1]))
    shift = data.draw(st.sampled_from([1, -1])) * beyond - values[lane]
    moved = add_plain(n, encrypt(key, encode(values, width)), shift << (width * lane))
    decoded = decode(decrypt(key, moved), n, layout.lanes, width, bound)
    assert not decoded.in_range


@settings(max_examples=150)
@given(layouts(), st.data())
def test_in_range_is_exactly_what_honest_values_encode_to(layout: LaneLayout, data: st.DataObject) -> None:
    n = (1 << layout.key_bits - 1) + data.draw(st.integers(0, 2**64)) * 2 + 1
    bound, width = data.draw(st.sampled_from([layout.gradient_bound, 2 * layout.sketch_bound])), layout.lane_bits
    x = data.draw(st.integers(0, n - 1) | st.integers(-(2**layout.gradient_bits), 2**layout.gradient_bits))
    decoded = decode(x, n, layout.lanes, width, bound)
    honest = all(abs(value) <= bound for value in decoded.values)
    assert decoded.in_range == (honest and (encode(decoded.values, width) - x) % n == 0)


@settings(max_examples=60)
@given(layouts(), st.data())
def test_what_honest_values_encode_to_is_in_range_and_decodes_to_them(layout: LaneLayout, data: st.DataObject) -> None:
    n = (1 << layout.key_bits - 1) + data.draw(st.integers(0, 2**64)) * 2 + 1
    for bound in (layout.owner_bound, layout.gradient_bound, layout.sketch_bound, 2 * layout.sketch_bound):
        value = st.integers(-bound, bound) | st.sampled_from([-bound, bound])
        values = tuple(data.draw(value) for _ in range(layout.lanes))
        decoded = decode(encode(values, layout.lane_bits) % n, n, layout.lanes, layout.lane_bits, bound)
        assert (decoded.values, decoded.remainder, decoded.in_range) == (values, 0, True)


@settings(max_examples=15)
@given(rounds(), st.data())
def test_differences_of_sketches_are_those_of_the_integers(
    key_of: KeyOf, scope: JobScope, job: Round, data: st.DataObject
) -> None:
    """Of two groups at their extremes, with coefficients at theirs, up to the lanes that are published."""
    key, layout = key_of(job.layout.key_bits), job.layout
    n, count = key.public_key.n, layout.gradient_ciphertexts
    coefficient = st.sampled_from([-COEFFICIENT_BOUND, COEFFICIENT_BOUND - 1]) | st.integers(-COEFFICIENT_BOUND, 127)
    rows = [data.draw(st.lists(coefficient, min_size=count, max_size=count)) for _ in range(2)]
    rows.append([-COEFFICIENT_BOUND] * count)
    model = publish(key, layout, job.W)
    groups = [Group.create(scope, number, owners) for number, owners in enumerate((job.owners, job.others))]
    own, reference = (group_sketches(n, group.submit_all(n, layout, model), rows) for group in groups)
    opened = [open_ciphertext(key, d) for d in sketch_difference(n, own, reference)]
    totals = [group.reference(job.W) for group in groups]
    expected = [_difference(_lanes(layout, totals[0], row), _lanes(layout, totals[1], row)) for row in rows]
    for opening, lanes in zip(opened, expected, strict=True):
        decoded = decode(opening.x, n, layout.lanes, layout.lane_bits, 2 * layout.sketch_bound)
        assert (list(decoded.values), decoded.in_range) == (lanes, True)
    published = published_lanes({1: opened}, layout, n, set())
    assert [list(lanes) for lanes in published.lanes[1]] == [[v >> published.shift for v in row] for row in expected]


def _difference(own: Sequence[int], reference: Sequence[int]) -> list[int]:
    return [a - b for a, b in zip(own, reference, strict=True)]


def _lanes(layout: LaneLayout, total: Matrix, row: Sequence[int]) -> list[int]:
    """One sketch in the clear: lane k*fpc + f sums e_t times the value of class k and feature t*fpc + f."""
    step = layout.features_per_ciphertext
    return [
        sum(row[t] * total[k][t * step + f] for t in range(len(row)) if t * step + f < layout.features)
        for k, f in itertools.product(range(layout.outputs), range(step))
    ]


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("key_bits", [2048, 3072])
def test_the_bounds_are_reached_and_hold_at_the_sizes_of_real_jobs(key_bits: int, sign: int) -> None:
    """Every weight, statistic and coefficient at its bound, d = 65 and K = 10: in the clear, as lanes are linear."""
    layout = LaneLayout.derive(key_bits, 10, 65, 16, 16)
    n = (1 << key_bits - 1) + 1
    honest = sum(layout.weight_bound * A_BOUND for _ in range(65)) + B_BOUND
    assert honest == layout.owner_bound
    assert layout.gradient_bound == 16 * honest
    sketch = sum(COEFFICIENT_BOUND * layout.gradient_bound for _ in range(layout.gradient_ciphertexts))
    assert sketch <= layout.sketch_bound
    values = [sign * 2 * layout.sketch_bound] * layout.lanes
    decoded = decode(encode(values, layout.lane_bits) % n, n, layout.lanes, layout.lane_bits, 2 * layout.sketch_bound)
    assert (list(decoded.values), decoded.in_range) == (values, True)
    assert layout.lanes * layout.lane_bits <= key_bits - 2
