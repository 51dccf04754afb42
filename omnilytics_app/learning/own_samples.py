"""The model owner's own samples: where its model starts, and what every answer of the market is held against."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.ridge import RidgeModel, fit_ridge

Array = NDArray[np.float64]


@dataclass(frozen=True)
class OwnSamples:
    """`phi` (N x d), `y` (N x K), their statistics, and the ridge model fitted to them.

    `curvature` is `A + lambda I`, positive definite: lambda is at least trace(A) / N, about what a direction that N
    samples say nothing about can still carry.
    """

    phi: Array
    y: Array
    A: Array
    B: Array
    start: RidgeModel
    curvature: Array

    @classmethod
    def of(cls, phi: Array, y: Array) -> "OwnSamples":
        """Statistics and start of `phi` and `y`."""
        count, dimension = phi.shape
        a, b = phi.T @ phi / count, y.T @ phi / count
        start = fit_ridge(phi, y)
        floor = max(start.penalty, float(np.trace(a)) / count)
        return cls(phi, y, a, b, start, a + floor * np.eye(dimension))

    def __len__(self) -> int:
        return len(self.phi)

    def gradient(self, weights: Array) -> Array:
        """`W A - B` of these samples."""
        return weights @ self.A - self.B

    def excess_loss(self, weights: Array) -> float:
        """By how many standard errors `weights` predict these samples worse than the start does, leave-one-out.

        The start has seen the samples and is therefore judged by its leave-one-out residuals; weights learned from
        others' data have hardly seen them, so the comparison of the paired squared errors is fair.
        """
        errors = ((self.y - self.phi @ weights.T) ** 2).sum(axis=1)
        excess = errors - (self.start.residuals**2).sum(axis=1)
        spread = float(excess.std(ddof=1)) / math.sqrt(len(self))
        return float(excess.mean()) / max(spread, 1e-12)
