"""The model owner's optimiser: preconditioned Anderson acceleration in the energy norm.

The objective is the mean squared loss over the members of the trusted groups and the model owner itself, with a small
ridge penalty; its gradient F is affine in W, and the history holds it exactly at every point published. From the latest
model W, all secants (X, Y), Y = X H with the unknown Hessian H, are used at once: first the exact minimum over
`W + span(X)` (Anderson acceleration of type I, a Galerkin projection because H is symmetric), then a step with the
preconditioner `P = (A_mo + lambda I)^-1` from the model owner's own samples, made H-conjugate to the span. That is the
block BFGS update of P (Gower and Richtarik, Randomized quasi-Newton updates are linearly convergent matrix inversion
algorithms, 2017; Fang and Saad, Two classes of multisecant methods for nonlinear acceleration, 2009).

The penalty is the one leave-one-out chose for the own samples, divided by the number of members plus one: it shrinks as
the samples behind the gradient grow. Nothing is carried from round to round but the history itself.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples

Array = NDArray[np.float64]

_RANK_TOLERANCE = 1e-10


def propose_weights(history: History, trusted: frozenset[int], own: OwnSamples, group_size: int) -> Array:
    """The next weights (K x d) from the gradients of `trusted` groups, one at least, all complete in some round."""
    seen = history.consistent(trusted)
    if not trusted or len(seen) == 0:
        raise ValueError("there is no round in which every trusted group was complete")
    members = len(trusted) * group_size
    penalty = own.start.penalty / (members + 1)
    summed = seen.gradients[:, sorted(trusted)].sum(axis=1) * group_size
    objective = np.stack(
        [
            (total + own.gradient(point)) / (members + 1) + penalty * point
            for total, point in zip(summed, seen.points, strict=True)
        ]
    )
    weights, gradient = seen.points[seen.base], objective[seen.base]
    x, y = conjugate_secants(seen.secant_points(), seen.secant_gradients(objective))
    along = gradient @ x.T
    step: Array = np.linalg.solve(own.curvature, (gradient - along @ y).T).T
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
