from collections.abc import Callable

import pytest
from gmpy2 import mpz
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.gradient import (
    decode_gradient,
    encrypted_gradient_block,
    gradient_reference,
    model_plaintexts,
)
from omnilytics_app.crypto.lanes import LaneLayout, encode
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.prf import KeyStream

from .strategies import Matrix, Owner, layouts, matrices, owners, random_matrix, random_owner


def encrypted_model(key: PaillierPrivateKey, layout: LaneLayout, W: Matrix) -> list[mpz]:
    return [encrypt(key, m) for m in model_plaintexts(layout, W)]


def test_the_reference_is_the_matrix_expression() -> None:
    assert gradient_reference([[1, 2], [3, 4]], [[5, 6], [7, 8]], [[1, 0], [0, 1]]) == ((18, 22), (43, 49))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_encrypted_gradient_equals_the_reference(key512: PaillierPrivateKey, data: st.DataObject) -> None:
    layout = data.draw(layouts(512))
    W = data.draw(matrices(layout.outputs, layout.features, layout.weight_bound))
    owner = data.draw(owners(layout))
    n = key512.public_key.n
    block = encrypted_gradient_block(
        n, encrypted_model(key512, layout, W), owner.columns_of_a, owner.columns_of_b, layout
    )
    assert len(block) == layout.gradient_ciphertexts
    gradient = decode_gradient(layout, n, [decrypt(key512, c) for c in block], layout.owner_bound)
    assert gradient.values == gradient_reference(W, owner.A, owner.B)
    assert gradient.in_range


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_blocks_of_any_size_give_the_same_ciphertexts(key512: PaillierPrivateKey, data: st.DataObject) -> None:
    layout = LaneLayout.derive(512, 3, 7, 3, 1)
    model = encrypted_model(key512, layout, data.draw(matrices(3, 7, layout.weight_bound)))
    owner = data.draw(owners(layout))
    n = key512.public_key.n
    step = layout.features_per_ciphertext * data.draw(st.integers(1, 3))
    whole = encrypted_gradient_block(n, model, owner.columns_of_a, owner.columns_of_b, layout)
    cut = []
    for start in range(0, layout.features, step):
        part = slice(start, start + step)
        cut += encrypted_gradient_block(n, model, owner.columns_of_a[part], owner.columns_of_b[part], layout)
    assert cut == whole


@pytest.mark.parametrize("sign", [1, -1])
def test_the_extreme_gradient_stays_within_the_bound_of_an_owner(key512: PaillierPrivateKey, sign: int) -> None:
    layout = LaneLayout.derive(512, 2, 5, 3, 2)
    W = [[layout.weight_bound] * 5] * 2
    owner = Owner([[sign * 2**14] * 5] * 5, [[-sign * 2**38] * 5] * 2)
    n = key512.public_key.n
    block = encrypted_gradient_block(
        n, encrypted_model(key512, layout, W), owner.columns_of_a, owner.columns_of_b, layout
    )
    gradient = decode_gradient(layout, n, [decrypt(key512, c) for c in block], layout.owner_bound)
    assert gradient.in_range
    assert set(gradient.values[0]) == {sign * layout.owner_bound}


@pytest.mark.parametrize("value", [1, -1])
def test_values_in_the_lanes_of_missing_features_are_out_of_range(value: int) -> None:
    layout = LaneLayout.derive(512, 3, 4, 3, 1)
    assert layout.lanes > 3
    n = (1 << 511) + 1
    plaintexts = [0] * (layout.gradient_ciphertexts - 1)
    used = len(layout.features_of(layout.gradient_ciphertexts - 1)) * 3
    last = encode([0] * used + [value], layout.lane_bits)
    assert decode_gradient(layout, n, [*plaintexts, 0], 10).in_range
    assert not decode_gradient(layout, n, [*plaintexts, last], 10).in_range


def test_refuses_statistics_and_weights_beyond_the_lanes(key512: PaillierPrivateKey) -> None:
    layout = LaneLayout.derive(512, 1, 2, 3, 1)
    n, model = key512.public_key.n, [encrypt(key512, 0)] * 2
    with pytest.raises(ValueError, match="columns of A: a value"):
        encrypted_gradient_block(n, model, [[2**14 + 1, 0]], [[0]], layout)
    with pytest.raises(ValueError, match="columns of B: a value"):
        encrypted_gradient_block(n, model, [[0, 0]], [[-(2**38) - 1]], layout)
    with pytest.raises(ValueError, match="weights: a value"):
        model_plaintexts(layout, [[0, layout.weight_bound + 1]])


def test_refuses_shapes_that_are_not_the_jobs(key512: PaillierPrivateKey) -> None:
    layout = LaneLayout.derive(512, 1, 2, 3, 1)
    n, model = key512.public_key.n, [encrypt(key512, 0)] * 2
    for arguments in (
        (model[:1], [[0, 0]], [[0]]),
        (model, [[0]], [[0]]),
        (model, [[0, 0]], []),
        (model, [[0, 0]], [[]]),
    ):
        with pytest.raises(ValueError, match="expected"):
            encrypted_gradient_block(n, *arguments, layout)
    with pytest.raises(ValueError, match="plaintexts"):
        decode_gradient(layout, n, [], 1)


def test_a_real_sized_gradient_is_exact(key_of: Callable[[int], PaillierPrivateKey]) -> None:
    key, stream = key_of(2048), KeyStream(bytes(32))
    layout = LaneLayout.derive(2048, 10, 65, 3, 3)
    W, owner = random_matrix(stream, 10, 65, layout.weight_bound), random_owner(stream, layout)
    n = key.public_key.n
    block = encrypted_gradient_block(n, encrypted_model(key, layout, W), owner.columns_of_a, owner.columns_of_b, layout)
    gradient = decode_gradient(layout, n, [decrypt(key, c) for c in block], layout.owner_bound)
    assert gradient.values == gradient_reference(W, owner.A, owner.B)
