"""What openings tell everybody about data: how the groups' sums of B differ, more with every opening.

An opened difference is linear in the rows behind it: a row x of class y adds, to every sketch and slot, what its
features are worth under the coefficients times `R x - y` with the probe R, all of it public. So whoever has a sample of
the same kind of data learns from it, by ridge regression, what a row's share of the opening says of its share `y x^T`
of B, and applies that to the openings of the chain. How good the estimate is, is the share that it explains of the
squared difference of two groups: nothing if it had seen no opening.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.market import Encoded, Market
from benchmarks.leakage.openings import MODULUS, WEIGHT_BITS, Audit, open_audit
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.learning.ridge import fit_ridge
from omnilytics_app.learning.statistics import B_SCALE_BITS, weights_to_float

Array = NDArray[np.float64]

MOST_OPENINGS = 4
"""A client joins no job with more than two per faulty group that may be: two with five groups, four with seven."""
_REFERENCE = 0


@dataclass(frozen=True)
class Seen:
    """An audit and its probe, K x d."""

    audit: Audit
    probe: Array

    def shares(self, rows: Encoded) -> Array:
        """What every row adds to the opened lanes, N x lanes."""
        features, errors = rows.phi @ self.audit.mixing.T, rows.phi @ self.probe.T - rows.y
        return (features[:, :, None] * errors[:, None, :]).reshape(len(rows), -1)


class Reader:
    """Estimates differences of sum B (K x d) from some audits, with a public sample to learn from."""

    def __init__(self, audits: Sequence[Seen], public: Encoded) -> None:
        self._audits = audits
        shares = np.hstack([seen.shares(public) for seen in audits])
        wanted = (public.y[:, :, None] * public.phi[:, None, :]).reshape(len(public), -1)
        self._shape = public.y.shape[1], public.phi.shape[1]
        self._weights = fit_ridge(shares - shares.mean(axis=0), wanted - wanted.mean(axis=0)).weights

    def estimate(self, group: int) -> Array:
        """How a group differs from the lowest one."""
        lanes = np.concatenate([seen.audit.differences[group].ravel() for seen in self._audits])
        return np.asarray((self._weights @ lanes).reshape(self._shape))


def run(trials: int) -> list[Finding]:
    """All findings, over every group in `trials` jobs."""
    experiment = Experiment("public view")
    limits = {1: 0.65, 2: 0.8, MOST_OPENINGS: 0.95}
    shares: dict[int, list[float]] = {count: [] for count in limits}
    for trial in range(trials):
        place = market.digits(1 + trial % 2)
        rng = np.random.default_rng((trial, 13))
        audits = [_audit(place, rng.bytes(32)) for _ in range(MOST_OPENINGS)]
        for count, found in shares.items():
            reader = Reader(audits[:count], place.public)
            for group in range(1, market.OWNERS // market.GROUP_SIZE):
                truth = _sum_b(place, group) - _sum_b(place, _REFERENCE)
                found.append(1.0 - float(((truth - reader.estimate(group)) ** 2).sum() / (truth**2).sum()))
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


def _audit(place: Market, seed: bytes) -> Seen:
    outputs, features = place.model.shape
    layout = LaneLayout.derive(MODULUS.bit_length(), outputs, features, market.GROUP_SIZE, WEIGHT_BITS)
    probe = np.array(derive_probe(seed, outputs, features, MODULUS).weights)
    gradients = [statistics.gradient(probe) for statistics in place.frozen]
    return Seen(open_audit(layout, gradients, hashlib.sha256(seed).digest()), weights_to_float(probe))


def _sum_b(place: Market, group: int) -> Array:
    start = group * market.GROUP_SIZE
    return np.asarray(market.summed(place.frozen[start : start + market.GROUP_SIZE])[1] / 2.0**B_SCALE_BITS)
