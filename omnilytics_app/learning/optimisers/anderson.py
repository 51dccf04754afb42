"""Preconditioned Anderson acceleration in the energy norm.

The gradient is affine in W, and `Objective` holds it exactly at every point published. From the latest model W, all
secants (X, Y), Y = X H with the unknown Hessian H, are used at once: first the exact minimum over `W + span(X)`
(Anderson acceleration of type I, a Galerkin projection because H is symmetric), then a step with the preconditioner
`P = (A_mo + lambda I)^-1` from the model owner's own samples, made H-conjugate to the span. That is the block BFGS
update of P (Gower and Richtarik, Randomized quasi-Newton updates are linearly convergent matrix inversion algorithms,
2017; Fang and Saad, Two classes of multisecant methods for nonlinear acceleration, 2009).

All of it rests on the gradient being the same affine function in every round: a sum over a fixed set of groups is, a
trimmed mean is not, for it trims different groups at different points.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.optimisers.objective import Objective

Array = NDArray[np.float64]

_RANK_TOLERANCE = 1e-10


def propose(objective: Objective) -> Array:
    """The next weights, K x d."""
    weights, gradient = objective.points[objective.base], objective.gradients[objective.base]
    x, y = conjugate_secants(*objective.secants())
    along = gradient @ x.T
    step: Array = np.linalg.solve(objective.curvature, (gradient - along @ y).T).T
    proposed: Array = weights - along @ x - (step - (step @ y.T) @ x)
    return proposed


def conjugate_secants(x: Array, y: Array) -> tuple[Array, Array]:
    """Secants recombined so that `x y^T = I`; directions without positive curvature or of no length are dropped.

    `x` and `y` are m x d; the results r x d with r <= min(m, d).
    """
    lengths = np.linalg.norm(x, axis=1)
    kept = lengths > _RANK_TOLERANCE * max(1.0, float(lengths.max(initial=0.0)))
    if not kept.any():
        return np.zeros((0, x.shape[1])), np.zeros((0, x.shape[1]))
    x, y = x[kept] / lengths[kept, None], y[kept] / lengths[kept, None]
    products = x @ y.T
    values, vectors = np.linalg.eigh((products + products.T) / 2)
    useful = values > _RANK_TOLERANCE * max(float(values.max()), _RANK_TOLERANCE)
    basis = vectors[:, useful] / np.sqrt(values[useful])
    return basis.T @ x, basis.T @ y
