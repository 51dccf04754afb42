"""Gradient descent (Cauchy, Methode generale pour la resolution des systemes d'equations simultanees, 1847).

`W' = W - g / L` from the latest model W, L being the largest curvature that the own samples or the answers so far show.
With that step the objective, a quadratic, never rises, and the distance to its minimum along a direction of curvature h
shrinks by 1 - h / L a round (Nesterov, Lectures on Convex Optimization, 2018, section 2.1.5).
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.optimisers.objective import Objective


def propose(objective: Objective) -> NDArray[np.float64]:
    """The next weights, K x d; the model as it is while the gradient is known at probes only."""
    if not objective.models:
        return objective.model
    step = 1.0 / objective.largest_curvature()
    weights: NDArray[np.float64] = objective.points[objective.base] - step * objective.gradients[objective.base]
    return weights
