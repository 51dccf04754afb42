"""The model owner's own samples: where its model starts, and what every answer of the market is held against."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.ridge import RidgeModel, fit_ridge

Array = NDArray[np.float64]


@dataclass(frozen=True)
class OwnSamples:
    """`phi` (N x d), least-squares targets `y` (N x K), their statistics, and the ridge model fitted to them.

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

    @cached_property
    def least_curvature(self) -> float:
        """The smallest eigenvalue of `curvature`."""
        return float(np.linalg.eigvalsh(self.curvature)[0])

    def gradient(self, weights: Array) -> Array:
        """`W A - B` of these samples."""
        return weights @ self.A - self.B
