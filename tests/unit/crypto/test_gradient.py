from collections.abc import Callable

import numpy as np
import pytest
from gmpy2 import mpz, powmod
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.gradient import (
    Statistic,
    decode_gradient,
    encrypted_gradient,
    gradient_reference,
    model_plaintexts,
    packing_s,
)
from omnilytics_app.crypto.lanes import LaneLayout, decode, encode
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.crypto.tiling import Tiling, cut_evenly

from .strategies import Matrix, Owner, layouts, matrices, owners, random_matrix, random_owner


def encrypted_model(key: PaillierPrivateKey, layout: LaneLayout, W: Matrix) -> list[mpz]:
    return [encrypt(key, m) for m in model_plaintexts(layout, W)]


def arrays(owner: Owner) -> tuple[Statistic, Statistic]:
    return np.array(owner.A, dtype=np.int64), np.array(owner.B, dtype=np.int64)


def naive_gradient(n: int, model: list[mpz], owner: Owner, layout: LaneLayout) -> list[mpz]:
    """Power by power and lane by lane, after docs/protocol.md."""
    square, step, made = n * n, layout.features_per_ciphertext, []
    for t in range(layout.gradient_ciphertexts):
        total = mpz(1)
        for f, feature in enumerate(layout.features_of(t)):
            for j, ciphertext in enumerate(model):
                total = total * powmod(ciphertext, owner.A[j][feature] << (layout.lane_bits * f), square) % square
            for k in range(layout.outputs):
                shifted = owner.B[k][feature] << (layout.lane_bits * (k * step + f))
                total = total * powmod(1 + n, -shifted, square) % square
        made.append(total)
    return made


@st.composite
def tilings(draw: st.DrawFn, features: int) -> Tiling:
    rows, columns = (draw(st.integers(1, features)) for _ in range(2))
    blocks = draw(st.integers(1, -(-features // rows)))
    return Tiling(tuple(cut_evenly(features, rows)), tuple(cut_evenly(features, columns)), blocks)


def test_the_reference_is_the_matrix_expression() -> None:
    assert gradient_reference([[1, 2], [3, 4]], [[5, 6], [7, 8]], [[1, 0], [0, 1]]) == ((18, 22), (43, 49))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_encrypted_gradient_equals_the_reference(key512: PaillierPrivateKey, data: st.DataObject) -> None:
    layout = data.draw(layouts(512))
    W = data.draw(matrices(layout.outputs, layout.features, layout.weight_bound))
    owner = data.draw(owners(layout))
    n = key512.public_key.n
    block = encrypted_gradient(n, encrypted_model(key512, layout, W), *arrays(owner), layout)
    assert len(block) == layout.gradient_ciphertexts
    gradient = decode_gradient(layout, n, [decrypt(key512, c) for c in block], layout.owner_bound)
    assert gradient.values == gradient_reference(W, owner.A, owner.B)
    assert gradient.in_range


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_tiling_gives_the_ciphertexts_of_the_definition(key512: PaillierPrivateKey, data: st.DataObject) -> None:
    layout = data.draw(layouts(512))
    model = encrypted_model(key512, layout, data.draw(matrices(layout.outputs, layout.features, layout.weight_bound)))
    owner, n = data.draw(owners(layout)), key512.public_key.n
    tiling = data.draw(tilings(layout.features))
    cut = encrypted_gradient(n, model, *arrays(owner), layout, tiling)
    assert cut == naive_gradient(n, model, owner, layout)
    assert cut == encrypted_gradient(n, model, *arrays(owner), layout)


def test_every_value_lies_in_the_lane_of_its_class_and_place(key512: PaillierPrivateKey) -> None:
    layout = LaneLayout.derive(512, 3, 5, 3, 1)
    n, step = key512.public_key.n, layout.features_per_ciphertext
    A, B = np.eye(5, dtype=np.int64), np.zeros((3, 5), dtype=np.int64)
    W = [[100 * k + j for j in range(5)] for k in range(3)]
    for t, c in enumerate(encrypted_gradient(n, encrypted_model(key512, layout, W), A, B, layout)):
        lanes = decode(decrypt(key512, c), n, layout.lanes, layout.lane_bits, 1000).values
        features = layout.features_of(t)
        expected = {k * step + f: W[k][feature] for f, feature in enumerate(features) for k in range(3)}
        assert lanes == tuple(expected.get(lane, 0) for lane in range(layout.lanes))


@pytest.mark.parametrize("sign", [1, -1])
def test_the_extreme_gradient_stays_within_the_bound_of_an_owner(key512: PaillierPrivateKey, sign: int) -> None:
    layout = LaneLayout.derive(512, 2, 5, 3, 2)
    W = [[layout.weight_bound] * 5] * 2
    owner = Owner([[sign * 2**14] * 5] * 5, [[-sign * 2**38] * 5] * 2)
    n = key512.public_key.n
    block = encrypted_gradient(n, encrypted_model(key512, layout, W), *arrays(owner), layout)
    gradient = decode_gradient(layout, n, [decrypt(key512, c) for c in block], layout.owner_bound)
    assert gradient.in_range
    assert set(gradient.values[0]) == {sign * layout.owner_bound}


@pytest.mark.parametrize("value", [1, -1])
def test_values_in_the_lanes_of_missing_features_are_out_of_range(value: int) -> None:
    layout = LaneLayout.derive(512, 3, 4, 3, 1)
    step, used = layout.features_per_ciphertext, len(layout.features_of(layout.gradient_ciphertexts - 1))
    assert used < step
    n = (1 << 511) + 1
    plaintexts = [0] * (layout.gradient_ciphertexts - 1)
    assert decode_gradient(layout, n, [*plaintexts, 0], 10).in_range
    for lane in range(layout.lanes):
        last = encode([0] * lane + [value], layout.lane_bits)
        assert decode_gradient(layout, n, [*plaintexts, last], 10).in_range is (lane % step < used)


def test_refuses_statistics_and_weights_beyond_the_lanes(key512: PaillierPrivateKey) -> None:
    layout = LaneLayout.derive(512, 1, 2, 3, 1)
    n, model = key512.public_key.n, [encrypt(key512, 0)] * 2
    A, B = np.zeros((2, 2), dtype=np.int64), np.zeros((1, 2), dtype=np.int64)
    for beyond in (2**14 + 1, -(2**14) - 1):
        with pytest.raises(ValueError, match="A: a value"):
            encrypted_gradient(n, model, A + beyond, B, layout)
    for beyond in (2**38 + 1, -(2**38) - 1):
        with pytest.raises(ValueError, match="B: a value"):
            encrypted_gradient(n, model, A, B + beyond, layout)
    for beyond in (layout.weight_bound + 1, -layout.weight_bound - 1):
        with pytest.raises(ValueError, match="weights: a value"):
            model_plaintexts(layout, [[0, beyond]])


def test_refuses_shapes_that_are_not_the_jobs(key512: PaillierPrivateKey) -> None:
    layout = LaneLayout.derive(512, 1, 2, 3, 1)
    n, model = key512.public_key.n, [encrypt(key512, 0)] * 2
    A, B = np.zeros((2, 2), dtype=np.int64), np.zeros((1, 2), dtype=np.int64)
    for arguments in ((model[:1], A, B), (model, A[:1], B), (model, A[:, :1], B), (model, A, B[:0]), (model, A, B.T)):
        with pytest.raises(ValueError, match="expected"):
            encrypted_gradient(n, *arguments, layout)
    for W in ([[0]], [[0, 0], [0, 0]], []):
        with pytest.raises(ValueError, match="expected"):
            model_plaintexts(layout, W)
    with pytest.raises(ValueError, match="plaintexts"):
        decode_gradient(layout, n, [], 1)


def test_the_plaintexts_of_some_features_are_those_of_all() -> None:
    layout = LaneLayout.derive(512, 2, 5, 3, 2)
    W = [[1, -2, 3, -4, 5], [0, 7, -8, 9, 10]]
    assert model_plaintexts(layout, W, range(1, 4)) == model_plaintexts(layout, W)[1:4]
    assert model_plaintexts(layout, W, range(2, 2)) == []


def test_packing_takes_longer_with_more_slices_and_more_features_a_ciphertext() -> None:
    one, many = LaneLayout.derive(2048, 20, 65, 3, 3), LaneLayout.derive(2048, 2, 65, 3, 3)
    assert packing_s(one, 1) < packing_s(one, 5) < packing_s(many, 5)


def test_a_real_sized_gradient_is_exact(key_of: Callable[[int], PaillierPrivateKey]) -> None:
    key, stream = key_of(2048), KeyStream(bytes(32))
    layout = LaneLayout.derive(2048, 10, 65, 3, 3)
    W, owner = random_matrix(stream, 10, 65, layout.weight_bound), random_owner(stream, layout)
    n = key.public_key.n
    block = encrypted_gradient(n, encrypted_model(key, layout, W), *arrays(owner), layout)
    gradient = decode_gradient(layout, n, [decrypt(key, c) for c in block], layout.owner_bound)
    assert gradient.values == gradient_reference(W, owner.A, owner.B)
