"""The guard against divergence: what a proposal must keep to become the next model, whatever optimiser made it.

A model stays within the job's bound on weights, and predicts the validation set not significantly worse than the start.
A proposal that does not is pulled back towards the present model, half the way each time: a step that was too long is
mended by that, and so is a bound that was overstepped. One that still fails after `HALVINGS` goes in a wrong direction
and is refused.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

WORSE = 2.0
"""Standard errors of the paired loss by which a model may be worse than the start before it counts as worse."""
HALVINGS = 3


def damped(model: Array, proposal: Array, bound: float, excess_loss: Callable[[Array], float]) -> Array | None:
    """The longest of the steps from `model` to `proposal`, halved up to `HALVINGS` times, that is allowed; or None."""
    if not np.isfinite(proposal).all():
        return None
    for halving in range(HALVINGS + 1):
        candidate: Array = model + (proposal - model) / 2.0**halving
        if allowed(candidate, bound, excess_loss):
            return candidate
    return None


def allowed(weights: Array, bound: float, excess_loss: Callable[[Array], float]) -> bool:
    """Whether a model may be adopted as it is."""
    return bool(np.abs(weights).max() <= bound) and excess_loss(weights) <= WORSE
