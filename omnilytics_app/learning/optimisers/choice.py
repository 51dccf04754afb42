"""Optimisers by name."""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.training import OptimiserName
from omnilytics_app.learning.optimisers import anderson, momentum, plain
from omnilytics_app.learning.optimisers.objective import Objective


def propose_weights(name: OptimiserName, objective: Objective) -> NDArray[np.float64]:
    """The next weights (K x d) that the optimiser proposes."""
    match name:
        case OptimiserName.ANDERSON:
            return anderson.propose(objective)
        case OptimiserName.MOMENTUM:
            return momentum.propose(objective)
        case OptimiserName.PLAIN:
            return plain.propose(objective)
