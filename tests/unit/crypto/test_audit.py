"""An audit round: a probe instead of a model, one poisoner, openings, all of it verified from public values."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest
from gmpy2 import mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import (
    Bundle,
    Opening,
    open_ciphertext,
    pack_bundle,
    pack_lanes,
    published_lanes,
    unpack_bundle,
    unpack_lanes,
    verify_opening,
    verify_published_lanes,
)
from omnilytics_app.crypto.paillier import encrypt
from omnilytics_app.crypto.payload import pack, unpack
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.crypto.probe import Probe, derive_probe, probe_ciphertexts, verify_probe
from omnilytics_app.crypto.sketch import group_sketches, round_seed, sketch_coefficients, sketch_difference

from .simulation import GROUP_SIZE, Group
from .strategies import Matrix, random_owner

LAYOUT = LaneLayout.derive(1024, 3, 12, GROUP_SIZE, 1)
SEED = b"s" * 32
POISONED = 3
OPENED = {1, 2, 3, 4}


@pytest.fixture(scope="module")
def probe(key1024: PaillierPrivateKey) -> Probe:
    return derive_probe(SEED, LAYOUT.outputs, LAYOUT.features, key1024.public_key.n)


@pytest.fixture(scope="module")
def model(key1024: PaillierPrivateKey, probe: Probe) -> bytes:
    columns = range(LAYOUT.features)
    own = [encrypt(key1024, probe.plaintext(LAYOUT, j), probe.randomness[j]) for j in columns]
    return pack(own, LAYOUT.ciphertext_bytes)


@pytest.fixture(scope="module")
def groups(scope: JobScope) -> list[Group]:
    """Five groups on data of their own; one member of group 3 flips and scales its gradient."""
    stream = KeyStream(b"a" * 32)
    groups = [Group.create(scope, g, [random_owner(stream, LAYOUT) for _ in range(GROUP_SIZE)]) for g in range(5)]
    return [replace(g, factors=(1, -4000, 1)) if number == POISONED else g for number, g in enumerate(groups)]


@pytest.fixture(scope="module")
def coefficients(scope: JobScope) -> Sequence[Sequence[int]]:
    return sketch_coefficients(round_seed(scope, 1, b"h" * 32, SEED), LAYOUT.gradient_ciphertexts)


@pytest.fixture(scope="module")
def differences(
    key1024: PaillierPrivateKey, groups: list[Group], model: bytes, coefficients: Sequence[Sequence[int]]
) -> dict[int, list[mpz]]:
    n = key1024.public_key.n
    sketches = [group_sketches(n, group.submit_all(n, LAYOUT, model), coefficients) for group in groups]
    return {g: sketch_difference(n, sketches[g], sketches[0]) for g in OPENED}


@pytest.fixture(scope="module")
def openings(key1024: PaillierPrivateKey, differences: dict[int, list[mpz]]) -> dict[int, tuple[Opening, ...]]:
    return {g: tuple(open_ciphertext(key1024, d) for d in row) for g, row in differences.items()}


def sketch_lanes(total: Matrix, row: Sequence[int]) -> list[int]:
    """The lanes of one sketch from a gradient in the clear: lane k*fpc + f sums e_t times feature t*fpc + f of k."""
    step = LAYOUT.features_per_ciphertext
    return [
        sum(row[t] * total[k][t * step + f] for t in range(len(row)) if t * step + f < LAYOUT.features)
        for k, f in itertools.product(range(LAYOUT.outputs), range(step))
    ]


def test_the_published_model_is_the_probe(key1024: PaillierPrivateKey, model: bytes, probe: Probe) -> None:
    n, columns = key1024.public_key.n, range(LAYOUT.features)
    verify_probe(unpack(model, n, LAYOUT.features), probe, LAYOUT, n, columns)
    assert model == pack(probe_ciphertexts(probe, LAYOUT, n, columns), LAYOUT.ciphertext_bytes)


def test_a_verifier_accepts_the_settlement_from_its_bytes(
    key1024: PaillierPrivateKey, differences: dict[int, list[mpz]], openings: dict[int, tuple[Opening, ...]]
) -> None:
    n = key1024.public_key.n
    published = published_lanes(openings, LAYOUT, n, {POISONED})
    received = unpack_bundle(pack_bundle(Bundle(openings), LAYOUT), OPENED, 0, LAYOUT).sketches
    for g, row in differences.items():
        for difference, opening in zip(row, received[g], strict=True):
            verify_opening(n, difference, opening)
    lanes = unpack_lanes(pack_lanes(published.lanes), OPENED, LAYOUT)
    verify_published_lanes(replace(published, lanes=lanes), received, LAYOUT, n, {POISONED})


def test_the_published_lanes_are_those_of_gradients_in_the_clear(
    key1024: PaillierPrivateKey,
    probe: Probe,
    groups: list[Group],
    coefficients: Sequence[Sequence[int]],
    openings: dict[int, tuple[Opening, ...]],
) -> None:
    published = published_lanes(openings, LAYOUT, key1024.public_key.n, {POISONED})
    totals = [group.reference([list(row) for row in probe.weights]) for group in groups]
    for g, s in itertools.product(OPENED, range(3)):
        own, reference = (sketch_lanes(totals[i], coefficients[s]) for i in (g, 0))
        expected = [(a - b) >> published.shift for a, b in zip(own, reference, strict=True)]
        assert list(published.lanes[g][s]) == [max(-(2**31), min(2**31 - 1, lane)) for lane in expected]


def test_only_the_poisoned_group_stands_out(
    key1024: PaillierPrivateKey, openings: dict[int, tuple[Opening, ...]]
) -> None:
    lanes = published_lanes(openings, LAYOUT, key1024.public_key.n, {POISONED}).lanes
    largest = {g: max(abs(lane) for sketch in lanes[g] for lane in sketch) for g in OPENED}
    honest = [largest[g] for g in OPENED - {POISONED}]
    assert all(2**21 < value <= 2**23 for value in honest)
    assert largest[POISONED] >= 2**31 - 1
