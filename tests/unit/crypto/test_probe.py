from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.lanes import LaneLayout, decode
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.probe import (
    PROBE_AMPLITUDE,
    PROBE_CONSTANT,
    derive_probe,
    probe_ciphertexts,
    verify_probe,
)
from omnilytics_app.errors import InvalidOpening

SEEDS = st.binary(min_size=32, max_size=32)
LAYOUT = LaneLayout.derive(512, 3, 7, 3, 1)


def test_the_magnitudes_are_a_tenth_and_six_tenths_at_the_scale_of_weights() -> None:
    assert (PROBE_AMPLITUDE, PROBE_CONSTANT) == (1_677_722, 10_066_330)


def test_probe_matches_the_vector(vectors: Callable[[str], dict[str, Any]]) -> None:
    vector = vectors("audit")["probe"]
    shape, n = vector["layout"], int(vector["n"], 16)
    layout = LaneLayout.derive(512, shape["outputs"], shape["features"], shape["group_size"], shape["weight_bits"])
    sizes = vector["amplitude"], vector["constant"]
    probe = derive_probe(bytes.fromhex(vector["seed"]), layout.outputs, layout.features, n, *sizes)
    assert [list(row) for row in probe.weights] == vector["weights"]
    assert [hex(x) for x in probe.randomness] == vector["randomness"]
    expected = vector["ciphertexts"]
    assert [hex(c) for c in probe_ciphertexts(probe, layout, n, range(layout.features))] == expected


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_the_key_holder_gets_the_same_ciphertexts(key512: PaillierPrivateKey, seed: bytes) -> None:
    n = key512.public_key.n
    probe = derive_probe(seed, 3, 7, n)
    public = probe_ciphertexts(probe, LAYOUT, n, range(7))
    assert public == [encrypt(key512, probe.plaintext(LAYOUT, j), probe.randomness[j]) for j in range(7)]
    assert public[2:5] == probe_ciphertexts(probe, LAYOUT, n, range(2, 5))
    lanes = [decode(decrypt(key512, c), n, LAYOUT.lanes, LAYOUT.lane_bits, PROBE_CONSTANT) for c in public]
    assert all(lane.in_range for lane in lanes)
    weights = [lane.values[:: LAYOUT.features_per_ciphertext] for lane in lanes]
    assert tuple(zip(*weights, strict=True)) == probe.weights
    assert all(sum(map(bool, lane.values)) == sum(map(bool, w)) for lane, w in zip(lanes, weights, strict=True))


@given(SEEDS, st.integers(0, 2**24))
def test_weights_stay_within_the_amplitude(seed: bytes, amplitude: int) -> None:
    probe = derive_probe(seed, 5, 8, (1 << 511) + 1, amplitude)
    assert all(-amplitude <= value <= amplitude for row in probe.weights for value in row[:-1])


@given(SEEDS)
def test_the_constant_feature_has_weights_of_one_magnitude(seed: bytes) -> None:
    rows = derive_probe(seed, 5, 8, (1 << 511) + 1, 3, 1_000).weights
    assert {abs(row[-1]) for row in rows} == {1_000}


def test_the_signs_of_the_constant_feature_are_even() -> None:
    signs = [row[-1] for row in derive_probe(bytes(32), 4_000, 2, (1 << 511) + 1, 1, 1).weights]
    assert 1_850 < signs.count(1) < 2_150


def test_weights_reach_every_value_of_the_amplitude_evenly() -> None:
    flat = [v for row in derive_probe(bytes(32), 30, 1001, (1 << 511) + 1, 2).weights for v in row[:-1]]
    assert set(flat) == {-2, -1, 0, 1, 2}
    assert all(5600 < flat.count(value) < 6400 for value in set(flat))


def test_randomness_of_zero_is_replaced_by_one() -> None:
    assert set(derive_probe(bytes(32), 1, 60, 3).randomness) == {1, 2}


def test_a_model_that_is_not_the_probe_is_refused(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    probe = derive_probe(bytes(32), 3, 7, n)
    published = probe_ciphertexts(probe, LAYOUT, n, range(7))
    verify_probe(published, probe, LAYOUT, n, range(7))
    other_weight = encrypt(key512, probe.plaintext(LAYOUT, 4) + 1, probe.randomness[4])
    other_randomness = encrypt(key512, probe.plaintext(LAYOUT, 4))
    negated = n * n - published[4]
    for forged in (other_weight, other_randomness, negated, published[3]):
        with pytest.raises(InvalidOpening, match="feature 4"):
            verify_probe([*published[:4], forged, *published[5:]], probe, LAYOUT, n, range(7))
    with pytest.raises(InvalidOpening, match="6 were published"):
        verify_probe(published[:6], probe, LAYOUT, n, range(7))


def test_a_seed_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        derive_probe(bytes(31), 1, 1, 15)
