"""What openings tell everybody about data: how the groups' sums of B differ, more with every opening.

A probe is small, so that the opened difference of two groups is nearly a combination of the differences of their B,
with the coefficients of the round: one equation for each class, sketch and slot of features. The attacker is anybody
who reads the chain and has a sample of the same kind of data, and estimates as the attacker of the openings does. It is
told apart by how much of the difference it explains: nothing if it had seen no opening.
"""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.openings import MODULUS, WEIGHT_BITS, Audit, most_likely_weights, open_audit
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.learning.statistics import B_SCALE_BITS

Array = NDArray[np.float64]

MOST_OPENINGS = 4
"""A client joins no job with more than two per faulty group that may be: two with five groups, four with seven."""
_REFERENCE = 0


def estimate(audits: Sequence[Audit], group: int, prior: Array) -> Array:
    """How sum B of a group (K x d) differs from that of the lowest one; `prior` is the covariance of features."""
    mixing = np.concatenate([audit.mixing for audit in audits])
    seen = np.concatenate([audit.differences[group] for audit in audits])
    return -most_likely_weights(mixing, seen, prior)


def run(trials: int) -> list[Finding]:
    """All findings, over every group in `trials` jobs."""
    experiment = Experiment("public view")
    limits = {1: 0.5, 2: 0.75, MOST_OPENINGS: 0.95}
    shares: dict[int, list[float]] = {count: [] for count in limits}
    for trial in range(trials):
        place = market.digits(1 + trial % 2)
        rng = np.random.default_rng((trial, 13))
        prior = place.public.phi.T @ place.public.phi / len(place.public)
        audits = [_audit(place, rng.bytes(32)) for _ in range(MOST_OPENINGS)]
        for group in range(1, market.OWNERS // market.GROUP_SIZE):
            truth = _sum_b(place, group) - _sum_b(place, _REFERENCE)
            for count, found in shares.items():
                left = truth - estimate(audits[:count], group, prior)
                found.append(1.0 - float((left**2).sum() / (truth**2).sum()))
    return [
        experiment.at_most(
            f"difference of two groups' B explained, {count} opening{'s' if count > 1 else ''}",
            shares[count],
            limit,
            "of its square",
            chance=0.0,
        )
        for count, limit in limits.items()
    ]


def _audit(place: market.Market, seed: bytes) -> Audit:
    outputs, features = place.model.shape
    layout = LaneLayout.derive(MODULUS.bit_length(), outputs, features, market.GROUP_SIZE, WEIGHT_BITS)
    probe = np.array(derive_probe(seed, outputs, features, MODULUS).weights)
    return open_audit(layout, place.frozen, probe, hashlib.sha256(seed).digest())


def _sum_b(place: market.Market, group: int) -> Array:
    start = group * market.GROUP_SIZE
    return np.asarray(market.summed(place.frozen[start : start + market.GROUP_SIZE])[1] / 2.0**B_SCALE_BITS)
