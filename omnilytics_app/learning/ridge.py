"""The model owner's start: ridge regression on its own samples, with the penalty chosen by leave-one-out error.

With `A = Phi^T Phi / N`, the model is `W = B (A + lambda I)^-1`. The leave-one-out residual of sample i is
`(y_i - W phi_i) / (1 - h_i)` with leverage `h_i = phi_i^T (A + lambda I)^-1 phi_i / N` (Allen's PRESS; see Hastie,
Tibshirani and Friedman, The Elements of Statistical Learning, section 7.10), so the whole grid costs one
eigendecomposition.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

PENALTIES: Array = np.logspace(-6, 1, 57)


@dataclass(frozen=True, slots=True)
class RidgeModel:
    """Weights (K x d), the penalty chosen, and the leave-one-out residuals `y - W phi` (N x K) under it."""

    weights: Array
    penalty: float
    residuals: Array


def fit_ridge(phi: Array, y: Array) -> RidgeModel:
    """The ridge model of `phi` (N x d) and `y` (N x K) with the penalty of least squared leave-one-out error."""
    count = len(phi)
    values, vectors = np.linalg.eigh(phi.T @ phi / count)
    values = np.maximum(values, 0.0)
    rotated = phi @ vectors
    moments = y.T @ rotated / count
    best: RidgeModel | None = None
    best_error = np.inf
    for penalty in PENALTIES:
        weights = moments / (values + penalty)
        leverage = (rotated**2 / (values + penalty)).sum(axis=1) / count
        residuals = (y - rotated @ weights.T) / np.maximum(1.0 - leverage, 1e-9)[:, None]
        error = float((residuals**2).mean())
        if error < best_error:
            best, best_error = RidgeModel(weights @ vectors.T, float(penalty), residuals), error
    if best is None:
        raise ValueError("the samples hold numbers that are not finite")
    return best
