"""The heavy ball (Polyak, Some methods of speeding up the convergence of iteration methods, 1964).

`W' = W - g / L + beta (W - W_before)` from the latest two models. With curvatures between mu and L and the step 1 / L,
`beta = (1 - sqrt(mu / L))^2` damps the slowest direction critically: its distance shrinks by `1 - sqrt(mu / L)` a round
instead of 1 - mu / L. For a quadratic the iteration is stable as long as the true largest curvature is below
2 (1 + beta) L, so an L from few samples does no harm; Polyak's own step of about 4 / L has no such margin.

mu is the smallest eigenvalue of the own samples' curvature, their ridge floor: directions in which the data vary less
than the own samples can tell are left to converge slowly.
"""

import math

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.optimisers.objective import Objective


def propose(objective: Objective) -> NDArray[np.float64]:
    """The next weights, K x d; the model as it is while the gradient is known at probes only."""
    if not objective.models:
        return objective.model
    weights = objective.points[objective.base]
    velocity = weights - objective.points[objective.models[-2]] if len(objective.models) > 1 else np.zeros_like(weights)
    largest = objective.largest_curvature()
    smallest = float(np.linalg.eigvalsh(objective.curvature)[0])
    gradient = objective.gradients[objective.base]
    proposed: NDArray[np.float64] = weights - gradient / largest + damping(smallest, largest) * velocity
    return proposed


def damping(smallest: float, largest: float) -> float:
    """The share beta of the last step that is taken again, for curvatures between `smallest` and `largest`."""
    return (1.0 - math.sqrt(smallest / largest)) ** 2
