"""What the key holder sees of single owners: the same, statistically, whatever their data.

Many rounds of two owners with very different data, through the tasks that a client runs. Every ciphertext is decrypted
and its randomness extracted, as only the key holder can. Plaintexts and randomness must look uniform modulo n, and the
two data sets alike; and the same tests must tell them apart where a mask or a randomiser is missing or short, so that
the tests can fail. Randomness comes from fixed key streams, so nothing here depends on luck.
"""

import itertools
import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from gmpy2 import mpz, powmod
from numpy.typing import NDArray
from phe import PaillierPrivateKey
from scipy import stats

from omnilytics_app.crypto import paillier
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import derive_x25519, public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, x25519_public_key
from omnilytics_app.crypto.opening import open_ciphertext
from omnilytics_app.crypto.payload import unpack
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.workers import owner_tasks
from omnilytics_app.workers.owner_tasks import MaskInput, randomisers, seal
from tests.unit.crypto.simulation import GROUP_SIZE, honest_gradient, publish
from tests.unit.crypto.strategies import Owner, random_matrix

BITS, ROUNDS = 512, 120
LAYOUT = LaneLayout.derive(BITS, 2, 12, GROUP_SIZE, 1)
SCOPE = JobScope(31_337, b"\x5f" * 20, 7)
K, D, T = LAYOUT.outputs, LAYOUT.features, LAYOUT.gradient_ciphertexts
OWNERS = {
    "no signal at all": Owner([[0] * D for _ in range(D)], [[0] * D for _ in range(K)]),
    "everything at its bound": Owner([[2**14] * D for _ in range(D)], [[-(2**38)] * D for _ in range(K)]),
}
ALIKE, APART = 0.001, 1e-9
"""Honest traffic stays above the one; what leaves something out falls far below the other."""
Seen = NDArray[np.float64]


@dataclass(frozen=True)
class View:
    """All that the key holder gets of one owner: plaintexts and randomness over n, and their low bytes."""

    plaintexts: Seen
    randomness: Seen
    low: NDArray[np.int64]
    ciphertexts: tuple[int, ...]
    roots: tuple[int, ...]


@pytest.fixture(scope="module")
def key() -> PaillierPrivateKey:
    vectors = json.loads((Path(__file__).parents[2] / "vectors" / "crypto_keys.json").read_text(encoding="utf-8"))
    [entry] = [e for e in vectors["paillier"] if e["bits"] == BITS]
    p, q = int(entry["p"], 16), int(entry["q"], 16)
    return PaillierPrivateKey(public_key(p * q), p, q)


@pytest.fixture(scope="module", autouse=True)
def _fixed_randomness() -> Iterator[None]:
    """The system's generator, replaced below everything that draws from it."""
    stream = KeyStream(b"r" * 32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secrets, "randbelow", lambda n: stream.read_residues(1, n)[0])
        yield


@pytest.fixture(scope="module")
def honest(key: PaillierPrivateKey) -> list[View]:
    """Two owners of very different data, as they are seen."""
    return [look(key, owner, 1 + 1000 * i) for i, owner in enumerate(OWNERS.values())]


def masks_of(number: int) -> MaskInput:
    members = [derive_x25519(bytes([i]) * 16, SCOPE) for i in range(GROUP_SIZE)]
    roster = tuple((bytes([i]) * 20, x25519_public_key(s)) for i, s in enumerate(members))
    return MaskInput(MaskContext(SCOPE, number, bytes(32), roster), 0, members[0], bytes(32))


Randomise = Callable[[int, int], Sequence[mpz]]


def look(key: PaillierPrivateKey, owner: Owner, first_round: int, randomise: Randomise = randomisers) -> View:
    """What the key holder sees of an owner over many rounds of one model."""
    n = key.public_key.n
    W = random_matrix(KeyStream(b"w" * 32), K, D, LAYOUT.weight_bound)
    gradient = honest_gradient(n, LAYOUT, publish(key, LAYOUT, W), owner)
    sent: list[mpz] = []
    for number in range(first_round, first_round + ROUNDS):
        payload, _ = seal(gradient, randomise(T, n), masks_of(number), n)
        sent += unpack(payload, n, T)
    opened = [open_ciphertext(key, c) for c in sent]
    return View(
        np.array([o.x / n for o in opened]),
        np.array([o.rho / n for o in opened]),
        np.array([o.x % 256 for o in opened]),
        tuple(int(c) for c in sent),
        tuple(o.rho for o in opened),
    )


def suspicions(views: Sequence[View]) -> dict[str, float]:
    """The probability that uniform values look like this or worse, for every test."""
    found: dict[str, float] = {}
    for index, view in enumerate(views):
        for what, values in (("plaintexts", view.plaintexts), ("randomness", view.randomness)):
            found[f"{what} of {index} uniform"] = stats.kstest(values, "uniform").pvalue
            found[f"high bits of {what} of {index}"] = _even((values * 16).astype(np.int64), 16)
        found[f"low bits of plaintexts of {index}"] = _even(view.low // 16, 16)
        found[f"low bit of plaintexts of {index}"] = _even(view.low % 2, 2)
    for one, other in itertools.combinations(views, 2):
        found["plaintexts alike"] = stats.ks_2samp(one.plaintexts, other.plaintexts).pvalue
        found["randomness alike"] = stats.ks_2samp(one.randomness, other.randomness).pvalue
        found["low bits alike"] = _same(one.low // 16, other.low // 16)
    return {name: float(value) for name, value in found.items()}


def _same(one: NDArray[np.int64], other: NDArray[np.int64]) -> float:
    table = np.array([np.bincount(values, minlength=16) for values in (one, other)])
    return float(stats.chi2_contingency(table[:, table.any(axis=0)]).pvalue)


def _even(values: NDArray[np.int64], cells: int) -> float:
    return float(stats.chisquare(np.bincount(values, minlength=cells)).pvalue)


def test_the_key_holder_cannot_tell_two_data_sets_apart_by_what_single_owners_send(honest: list[View]) -> None:
    found = suspicions(honest)
    assert {name: p for name, p in found.items() if p < ALIKE} == {}
    assert len(found) == 2 * 6 + 3


def test_nothing_that_is_sent_or_drawn_ever_repeats(honest: list[View]) -> None:
    """Not even for one owner and one model in many rounds; the randomness is fresh for every ciphertext."""
    sent = [c for view in honest for c in view.ciphertexts]
    roots = [r for view in honest for r in view.roots]
    assert len(sent) == len(set(sent)) == len(set(roots)) == 2 * ROUNDS * T


def unmasked(_: MaskContext, __: int, ___: bytes, ____: int, count: int) -> list[int]:
    return [0] * count


def with_short_masks(real: Callable[..., list[int]]) -> Callable[..., list[int]]:
    """Masks that lack their eight highest bits."""
    return lambda *given: [mask >> 8 for mask in real(*given)]


def short_randomisers(count: int, n: int) -> list[mpz]:
    """n-th powers of numbers that lack their eight highest bits."""
    return [powmod(r >> 8 or 1, n, mpz(n) ** 2) for r in KeyStream(b"s" * 32).read_residues(count, n)]


def fixed_base_randomisers(count: int, n: int) -> list[mpz]:
    """Powers of one n-th power, with exponents of 160 bits: a shortcut that others use."""
    base = powmod(mpz(4), n, mpz(n) ** 2)
    return [powmod(base, e % 2**160, mpz(n) ** 2) for e in KeyStream(b"f" * 32).read_residues(count, n)]


def no_randomisers(count: int, _: int) -> list[mpz]:
    return [mpz(1)] * count


def test_without_masks_the_same_tests_tell_them_apart(key: PaillierPrivateKey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner_tasks, "mask_values", unmasked)
    found = suspicions([look(key, owner, 1) for owner in OWNERS.values()])
    assert found["plaintexts alike"] < APART
    assert found["plaintexts of 0 uniform"] < APART
    assert found["low bits alike"] < APART


def test_masks_that_lack_eight_bits_are_noticed(key: PaillierPrivateKey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner_tasks, "mask_values", with_short_masks(owner_tasks.mask_values))
    found = suspicions([look(key, owner, 1 + 1000 * i) for i, owner in enumerate(OWNERS.values())])
    assert found["plaintexts of 0 uniform"] < APART
    assert found["high bits of plaintexts of 0"] < APART


@pytest.mark.parametrize("randomise", [no_randomisers, short_randomisers])
def test_randomisers_that_are_missing_or_short_are_noticed(key: PaillierPrivateKey, randomise: Randomise) -> None:
    found = suspicions([look(key, owner, 1 + 1000 * i, randomise) for i, owner in enumerate(OWNERS.values())])
    assert found["randomness of 0 uniform"] < APART
    assert found["randomness of 1 uniform"] < APART


def test_fresh_randomisers_are_drawn_from_the_whole_group(key: PaillierPrivateKey) -> None:
    """Every square class modulo both primes, evenly: a power of one base, however long, stays in one of them."""
    n, p, q = key.public_key.n, key.p, key.q

    def classes(made: Sequence[mpz]) -> list[int]:
        roots = [open_ciphertext(key, r).rho for r in made]
        return [2 * (pow(r, p >> 1, p) == 1) + (pow(r, q >> 1, q) == 1) for r in roots]

    assert stats.chisquare(np.bincount(classes(randomisers(400, n)), minlength=4)).pvalue > ALIKE
    assert set(classes(fixed_base_randomisers(100, n))) == {3}


def test_the_randomness_comes_from_the_systems_generator() -> None:
    assert paillier.secrets is secrets
