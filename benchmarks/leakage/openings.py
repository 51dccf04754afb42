"""What openings tell a data owner about the model: nothing if a probe is opened, nearly all if the model were.

The attacker is an owner of the last group. It knows what everybody knows (payload sums opened as differences, the
round's coefficients, the lanes of every feature, the probe) and its own A and B. A *passive* one keeps to the protocol
and asks what its own data is worth as an equation; a *planting* one computes with a matrix of its choice instead of A,
so that every lane holds the model's answer to a direction that it knows: 3 sketches x features per ciphertext such
directions an opening. A *replaying* one does the same not with the ciphertexts of the round but with those of an
earlier model, which are under the same key: an open weakness, told in docs/security.md. All solve for the weights by
the same linear Gaussian estimate, its noise level found by evidence.

The secret is a real digits model whose classes are permuted, so that nothing but the openings can tell which: for
whatever guess does not depend on the permutation the expected agreement is exactly 1/K. Lanes are taken from the
openings themselves, which hold them in full; the contract sees their upper bits only.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.crypto.sketch import SKETCHES, sketch_coefficients
from omnilytics_app.learning.multi_krum import sketch_lanes
from omnilytics_app.learning.statistics import (
    A_SCALE_BITS,
    B_SCALE_BITS,
    Ints,
    Statistics,
    weights_to_float,
    weights_to_int,
)

Array = NDArray[np.float64]
Opened = Literal["probe", "model"]
Owner = Literal["passive", "planting", "replaying"]

JOBS = 2
WEIGHT_BITS = 4
MODULUS = (1 << 2047) + 1
"""Stands in for a job's modulus: a probe's weights do not depend on it, only its encryption does."""
_ATTACKER = market.OWNERS - 1
_REFERENCE = 0
_FOUND_IN_MODELS: dict[Owner, float] = {"planting": 0.39, "passive": 0.15}
"""The least that openings of the model's own gradients would tell."""


@dataclass(frozen=True)
class Audit:
    """One opening, as everybody sees it.

    `differences` (groups x lanes rows x K) are the opened lanes, real numbers; a row stands for one sketch and one slot
    of features. `mixing` (rows x d) says which features a row adds up, and with which coefficients.
    """

    differences: Array
    mixing: Array


@dataclass(frozen=True)
class Observations:
    """Linear equations `W known + noise = seen`: `known` m x d, `seen` m x K."""

    known: Array
    seen: Array


@dataclass(frozen=True)
class Secret:
    """A market and the model that is to stay secret, K x d."""

    place: market.Market
    weights: Array

    @classmethod
    def draw(cls, place: market.Market, rng: np.random.Generator) -> "Secret":
        """A model fitted to all owners' rows, its classes permuted."""
        return cls(place, rng.permutation(place.model))

    def agreement(self, guess: Array) -> float:
        """On which share of the public's rows `guess` (K x d) predicts what the secret predicts."""
        phi = self.place.public.phi
        return float((np.argmax(phi @ guess.T, axis=1) == np.argmax(phi @ self.weights.T, axis=1)).mean())


class Attacker:
    """A data owner with its statistics A and B, and what it knows of everybody's: a public sample's means."""

    def __init__(self, place: market.Market, owner: Owner) -> None:
        self.owner = owner
        public = place.public
        self._mean_a = public.phi.T @ public.phi / len(public)
        self._mean_b = public.y.T @ public.phi / len(public)
        self._honest = place.frozen[_ATTACKER]

    def statistics(self, openings: int, rng: np.random.Generator) -> Statistics:
        """What it computes a job's gradients with, in the range of honest statistics.

        Planted columns are random combinations of as many principal directions as the openings have equations.
        """
        if self.owner == "passive":
            return self._honest
        strengths, directions = self._principal
        count = min(openings, len(strengths))
        basis = directions[:, :count] * np.sqrt(strengths[:count])
        planted = basis @ rng.choice([-1.0, 1.0], size=(count, len(basis)))
        scaled = np.rint(planted / np.abs(planted).max() * 2.0**A_SCALE_BITS).astype(np.int64)
        return Statistics(scaled, np.zeros_like(self._honest.B), self._honest.count)

    def observe(self, audit: Audit, own: Statistics, probe: Ints) -> Observations:
        """The equations of one opening: its own group against the mean of the others, the rest taken for average."""
        group = _ATTACKER // market.GROUP_SIZE
        seen = audit.differences[group] - np.delete(audit.differences, group, axis=0).mean(axis=0)
        a, b = own.A / 2.0**A_SCALE_BITS, own.B / 2.0**B_SCALE_BITS - self._mean_b
        if self.owner == "replaying":
            b = b + weights_to_float(probe) @ self._mean_a
        else:
            a = a - self._mean_a
        return Observations(audit.mixing @ a.T, seen + audit.mixing @ b.T)

    def estimate(self, seen: Sequence[Observations]) -> Array:
        """The weights, K x d, that explain the openings best."""
        known = np.concatenate([o.known for o in seen])
        values = np.concatenate([o.seen for o in seen])
        return most_likely_weights(known, values, self._prior)

    @cached_property
    def _principal(self) -> tuple[Array, Array]:
        strengths, directions = np.linalg.eigh(self._mean_a)
        return np.maximum(strengths[::-1], 0.0), directions[:, ::-1]

    @cached_property
    def _prior(self) -> Array:
        """Weights of a model that uses every principal direction alike."""
        return np.asarray(np.linalg.inv(self._mean_a + 0.01 * np.eye(len(self._mean_a))), dtype=np.float64)


def open_audit(layout: LaneLayout, gradients: Sequence[Ints], seed: bytes) -> Audit:
    """A round of these gradients (of every owner, K x d) settled with openings, its coefficients from `seed`."""
    coefficients = sketch_coefficients(seed, layout.gradient_ciphertexts)
    slots = layout.features_per_ciphertext
    groups = [gradients[start : start + market.GROUP_SIZE] for start in range(0, len(gradients), market.GROUP_SIZE)]
    sums = [np.sum(group, axis=0) for group in groups]
    sketches = np.array([sketch_lanes(total.tolist(), coefficients, slots) for total in sums])
    lanes = (sketches - sketches[_REFERENCE]) / 2.0**B_SCALE_BITS
    mixing = np.zeros((SKETCHES, slots, layout.features))
    for feature in range(layout.features):
        ciphertext, slot = divmod(feature, slots)
        mixing[:, slot, feature] = [row[ciphertext] for row in coefficients]
    by_place = lanes.reshape(len(groups), SKETCHES, layout.outputs, slots).swapaxes(2, 3)
    return Audit(by_place.reshape(len(groups), SKETCHES * slots, layout.outputs), mixing.reshape(-1, layout.features))


@dataclass(frozen=True)
class Attack:
    """Two audited jobs of one secret model. `opened` is what an audit publishes: nothing else ever differs."""

    opened: Opened
    owner: Owner
    audits: int = 1
    """In each job."""

    def guess(self, secret: Secret, rng: np.random.Generator) -> tuple[Array, Array, Array]:
        """The weights the attacker takes for the secret; those opened last, and what it takes for these alone."""
        place = secret.place
        outputs, features = secret.weights.shape
        layout = LaneLayout.derive(MODULUS.bit_length(), outputs, features, market.GROUP_SIZE, WEIGHT_BITS)
        attacker = _attacker(place, self.owner)
        equations = SKETCHES * layout.features_per_ciphertext
        model = point = weights_to_int(secret.weights, WEIGHT_BITS)
        seen = []
        for _ in range(JOBS):
            own = attacker.statistics(equations * self.audits * JOBS, rng)
            for _ in range(self.audits):
                seed = rng.bytes(32)
                if self.opened == "probe":
                    point = np.array(derive_probe(seed, outputs, features, MODULUS).weights)
                gradients = [statistics.gradient(point) for statistics in place.frozen[:_ATTACKER]]
                gradients.append(own.gradient(model if self.owner == "replaying" else point))
                audit = open_audit(layout, gradients, hashlib.sha256(seed).digest())
                seen.append(attacker.observe(audit, own, point))
        return attacker.estimate(seen), weights_to_float(point), attacker.estimate(seen[-1:])


def most_likely_weights(known: Array, seen: Array, prior: Array) -> Array:
    """The posterior mean of W, K x d, for `W known_i + noise = seen_i` and rows of W drawn from N(0, scale prior).

    Scale and noise are those of the largest marginal likelihood (MacKay, Bayesian Interpolation, 1992).
    """
    values, vectors = np.linalg.eigh(known @ prior @ known.T)
    largest = values.max()
    values = np.maximum(values, 0.0) / largest
    rotated = vectors.T @ seen
    best = min(
        (values + noise for noise in np.logspace(-8, 2, 41)),
        key=lambda variance: np.log(variance).sum() + len(variance) * np.log((rotated**2 / variance[:, None]).mean()),
    )
    return np.asarray((prior @ known.T @ vectors @ (rotated / best[:, None])).T / largest)


def run(trials: int, audits: Sequence[int] = (1,)) -> list[Finding]:
    """All findings, each over `trials` secret models; `audits` are the openings of a job to try."""
    experiment = Experiment("openings")
    found = []
    read: list[float] = []
    for count in audits:
        told = f"{JOBS} jobs, {count * JOBS} openings, agreement with the secret model"
        for owner, limit in _FOUND_IN_MODELS.items():
            probe, of_probe = _agreements(Attack("probe", owner, count), trials)
            model, _ = _agreements(Attack("model", owner, count), trials)
            name = f"{owner} owner, {told}"
            found.append(experiment.at_most(f"probes opened, {name}", probe, 0.13, "of rows", chance=0.1))
            found.append(experiment.control(f"model gradients opened, {name}", model, limit, "of rows", chance=0.1))
            read += of_probe if owner == "planting" else []
        replayed, _ = _agreements(Attack("probe", "replaying", count), trials)
        name = f"probes opened, replaying owner, {told}"
        found.append(experiment.at_least(name, replayed, _FOUND_IN_MODELS["planting"], "of rows", chance=0.1))
    told = "probes opened, planting owner, 1 opening, agreement with that probe"
    return [*found, experiment.control(told, read, 0.25, "of rows", chance=0.1)]


def _agreements(attack: Attack, trials: int) -> tuple[list[float], list[float]]:
    """With the secret; and, of what the last opening alone gives, with what it opened."""
    with_secret, with_opened = [], []
    for trial in range(trials):
        rng = np.random.default_rng((trial, 11))
        secret = Secret.draw(market.digits(1 + trial % 2), rng)
        guess, opened, last = attack.guess(secret, rng)
        with_secret.append(secret.agreement(guess))
        with_opened.append(Secret(secret.place, opened).agreement(last))
    return with_secret, with_opened


_attacker = cache(Attacker)
