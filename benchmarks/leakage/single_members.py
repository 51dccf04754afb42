"""What a model owner can tell of a single member of a group: no more than the group's sum says.

It decrypts every member's own payload, and as it holds the key it finds the randomness of every ciphertext too. Both
are used. The *assigning* attacker knows the three sets of statistics of a group and only has to say whose is whose: it
computes what each would have sent and compares plaintexts and randomness. The *reconstructing* attacker has learned
from other groups how to guess a member's gradient from what it decrypts and from the sum. Each runs on the full
protocol, and on one that leaves a single step out.

That more cannot be done is no matter of these attacks: for any two divisions of one sum and any transcript there are
masks that make both give it. So the two divisions below open to the same numbers, and what is decrypted of a member is
uniform either way.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from gmpy2 import mpz, powmod
from numpy.typing import NDArray
from phe import PaillierPrivateKey
from scipy import stats  # type: ignore[import-untyped]

from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.market import GROUP_SIZE, Encoded
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.gradient import encrypted_gradient, model_plaintexts
from omnilytics_app.crypto.keys import derive_private_key
from omnilytics_app.crypto.lanes import LaneLayout, decode
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values, x25519_public_key
from omnilytics_app.crypto.opening import Opening, open_ciphertext
from omnilytics_app.crypto.paillier import add_ciphertexts, decrypt, encrypt
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.learning.statistics import GRADIENT_SCALE, Statistics

Array = NDArray[np.float64]

KEY_BITS = 512
OUTPUTS, FEATURES, ROWS = 2, 6, 16
CRITICAL = 1.63
"""Kolmogorov-Smirnov: the scaled distance that equal distributions pass once in a hundred times."""
_GRID = 8
_SCOPE = JobScope(31_337, b"\x5f" * 20, 7)


@dataclass(frozen=True)
class Steps:
    """Which steps of the protocol members take."""

    mask: bool = True
    rerandomise: bool = True


FULL, UNMASKED, NOT_RERANDOMISED = Steps(), Steps(mask=False), Steps(rerandomise=False)


@dataclass(frozen=True)
class ModelOwner:
    """Holds the key and has published a model."""

    key: PaillierPrivateKey
    layout: LaneLayout
    model: list[mpz]

    @classmethod
    def publish(cls, rng: np.random.Generator) -> "ModelOwner":
        """A small job's key and a random model."""
        key = _key()
        layout = LaneLayout.derive(KEY_BITS, OUTPUTS, FEATURES, GROUP_SIZE, weight_bits=0)
        weights = rng.integers(-layout.weight_bound, layout.weight_bound + 1, (OUTPUTS, FEATURES))
        plaintexts = model_plaintexts(layout, weights.tolist())
        randomness = KeyStream(rng.bytes(32)).read_residues(len(plaintexts), key.public_key.n)
        return cls(key, layout, [encrypt(key, m, r) for m, r in zip(plaintexts, randomness, strict=True)])

    @property
    def n(self) -> int:
        """The modulus."""
        return int(self.key.public_key.n)

    def computed(self, statistics: Statistics) -> list[mpz]:
        """What an owner's gradient is before it is masked; everybody who knows the statistics gets the same."""
        return encrypted_gradient(self.n, self.model, statistics.A, statistics.B, self.layout)

    def open(self, payload: Sequence[mpz]) -> list[Opening]:
        """Plaintexts and randomness of ciphertexts."""
        return [open_ciphertext(self.key, c) for c in payload]

    def lanes(self, plaintexts: Sequence[int]) -> Array:
        """Plaintexts as gradient values, cut to what an honest owner can send."""
        layout = self.layout
        decoded = [decode(x, self.n, layout.lanes, layout.lane_bits, layout.owner_bound) for x in plaintexts]
        values = np.array([value for d in decoded for value in d.values], dtype=np.float64)
        return np.clip(values, -layout.owner_bound, layout.owner_bound) / GRADIENT_SCALE


def draw_rows(rng: np.random.Generator) -> Encoded:
    """Rows for a group of three, sixteen each, on a grid of eighths: a mean over sixteen is frozen without rounding."""
    phi = rng.integers(-_GRID, _GRID + 1, (GROUP_SIZE * ROWS, FEATURES)) / _GRID
    phi[:, -1] = 1.0
    return Encoded(phi, np.eye(OUTPUTS)[rng.integers(0, OUTPUTS, len(phi))])


def draw_divisions(rng: np.random.Generator) -> list[list[Statistics]]:
    """Two divisions of the same rows among three members: other members' statistics, the very same sums."""
    drawn = draw_rows(rng)
    orders = np.arange(len(drawn)), rng.permutation(len(drawn))
    return [[drawn.rows(rows).frozen() for rows in np.split(order, GROUP_SIZE)] for order in orders]


def submit(owner: ModelOwner, members: Sequence[Statistics], steps: Steps, rng: np.random.Generator) -> list[list[mpz]]:
    """The payloads of a group in one round."""
    secrets = [rng.bytes(32) for _ in members]
    roster = tuple((bytes([i + 1]) * 20, x25519_public_key(secret)) for i, secret in enumerate(secrets))
    context = MaskContext(_SCOPE, 1, rng.bytes(32), roster)
    payloads = []
    for index, statistics in enumerate(members):
        gradient = owner.computed(statistics)
        count, n = len(gradient), owner.n
        masks = mask_values(context, index, secrets[index], n, count) if steps.mask else [0] * count
        fresh = _randomisers(n, count, rng) if steps.rerandomise else [mpz(1)] * count
        payloads.append(mask_and_rerandomise(n, gradient, masks, fresh))
    return payloads


def assign(owner: ModelOwner, seen: Sequence[Sequence[Opening]], candidates: Sequence[Statistics]) -> tuple[int, ...]:
    """For every member the candidate that its payload most likely stems from, each of them once."""
    expected = [owner.open(owner.computed(candidate)) for candidate in candidates]
    distance = [[_distance(mine, theirs, owner.n) for theirs in expected] for mine in seen]
    orders = itertools.permutations(range(len(candidates)))
    return min(orders, key=lambda order: sum(distance[member][c] for member, c in enumerate(order)))


@dataclass(frozen=True)
class Round:
    """One group's round with one of its divisions: everything the model owner has, and the truth."""

    openings: list[list[Opening]]
    sums: tuple[int, ...]
    lanes: Array
    """Members x values: what each payload decrypts to."""
    truth: Array
    """Members x values: what each computed."""
    assigned: float
    """The share of members whose statistics the assigning attacker found."""


def play(owner: ModelOwner, members: Sequence[Statistics], steps: Steps, rng: np.random.Generator) -> Round:
    """A round, attacked."""
    payloads = submit(owner, members, steps, rng)
    openings = [owner.open(payload) for payload in payloads]
    order = rng.permutation(len(members))
    found = assign(owner, openings, [members[i] for i in order])
    return Round(
        openings,
        tuple(decrypt(owner.key, c) for c in add_ciphertexts(owner.n, payloads)),
        np.array([owner.lanes([o.x for o in opened]) for opened in openings]),
        np.array([owner.lanes([decrypt(owner.key, c) for c in owner.computed(m)]) for m in members]),
        float(np.mean([order[candidate] == member for member, candidate in enumerate(found)])),
    )


def explained(rounds: Sequence[Round]) -> float:
    """Of what the first member differs from the group's mean, the share that the reconstructing attacker explains.

    It learns from the first half of the rounds, by least squares on all that is decrypted, and guesses in the second;
    negative if it would do better not to guess.
    """
    known = [np.concatenate([r.lanes, r.truth.mean(axis=0, keepdims=True)]).T for r in rounds]
    wanted = [r.truth[0] - r.truth.mean(axis=0) for r in rounds]
    half = len(rounds) // 2
    solution = np.linalg.lstsq(np.concatenate(known[:half]), np.concatenate(wanted[:half]))[0]
    left = np.concatenate(wanted[half:]) - np.concatenate(known[half:]) @ solution
    return 1.0 - float((left**2).sum() / (np.concatenate(wanted[half:]) ** 2).sum())


def run(trials: int) -> list[Finding]:
    """All findings, over `trials` groups with two divisions each."""
    experiment = Experiment("single members")
    full, other = _play_all(FULL, trials)
    unmasked, _ = _play_all(UNMASKED, trials)
    bare, _ = _play_all(NOT_RERANDOMISED, trials)
    told, off, far = "members told apart", "a member's deviation explained", "decrypted payloads, distance from uniform"
    differ = [a.sums != b.sums for a, b in zip(full, other, strict=True)]
    return [
        experiment.at_most(f"{told}, full protocol", _assigned(full), 0.45, "of members", chance=1 / 3),
        experiment.control(f"{told}, no masks", _assigned(unmasked), 1.0, "of members", chance=1 / 3),
        experiment.control(f"{told}, not re-randomised", _assigned(bare), 1.0, "of members", chance=1 / 3),
        experiment.at_most(f"{off}, full protocol", [explained(full)], 0.05, "of variance", chance=0),
        experiment.control(f"{off}, no masks", [explained(unmasked)], 0.95, "of variance", chance=0),
        experiment.at_most("rounds in which two divisions of one sum open differently", differ, 0.0, "of rounds"),
        experiment.at_most(f"{far}, full protocol", [_from_uniform(full, "x")], CRITICAL, "KS"),
        experiment.control(f"{far}, no masks", [_from_uniform(unmasked, "x")], CRITICAL, "KS"),
        experiment.at_most(
            "randomness of payloads, distance from uniform", [_from_uniform(full, "rho")], CRITICAL, "KS"
        ),
        experiment.at_most("payloads of two divisions, distance", [_between(full, other)], CRITICAL, "KS"),
    ]


@cache
def _key() -> PaillierPrivateKey:
    return derive_private_key(b"leakage measured", b"", KEY_BITS)


def _randomisers(n: int, count: int, rng: np.random.Generator) -> list[mpz]:
    """As `paillier.fresh_randomisers`, from a seed."""
    return [powmod(r, n, mpz(n) ** 2) for r in KeyStream(rng.bytes(32)).read_residues(count, n)]


def _play_all(steps: Steps, trials: int) -> tuple[list[Round], list[Round]]:
    """Rounds of the first and of the second division of every group, each with masks and randomness of its own."""
    played: tuple[list[Round], list[Round]] = [], []
    for trial in range(trials):
        rng = np.random.default_rng((trial, 22))
        owner = ModelOwner.publish(rng)
        for rounds, members in zip(played, draw_divisions(rng), strict=True):
            rounds.append(play(owner, members, steps, rng))
    return played


def _assigned(rounds: Sequence[Round]) -> list[float]:
    return [r.assigned for r in rounds]


def _values(rounds: Sequence[Round], part: str) -> list[float]:
    """Plaintexts or randomness of all members but the last, whose masks follow from the others', within [0, 1)."""
    n = _key().public_key.n
    return [getattr(o, part) / n for r in rounds for opened in r.openings[:-1] for o in opened]


def _from_uniform(rounds: Sequence[Round], part: str) -> float:
    values = _values(rounds, part)
    return float(stats.kstest(values, "uniform").statistic) * math.sqrt(len(values))


def _between(first: Sequence[Round], second: Sequence[Round]) -> float:
    a, b = _values(first, "x"), _values(second, "x")
    return float(stats.ks_2samp(a, b).statistic) * math.sqrt(len(a) * len(b) / (len(a) + len(b)))


def _distance(seen: Sequence[Opening], expected: Sequence[Opening], n: int) -> float:
    """Small where plaintexts or randomness are near each other modulo n; in bits, summed over the ciphertexts."""
    return sum(min(_bits(s.x - e.x, n), _bits(s.rho - e.rho, n)) for s, e in zip(seen, expected, strict=True))


def _bits(difference: int, n: int) -> int:
    return min(difference % n, -difference % n).bit_length()
