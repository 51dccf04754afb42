"""The losses, as least squares.

Everything downstream of this module, from the model owner's start to the encrypted arithmetic, works with gradients of
the form `W A - B`. The squared loss has it as it is. The logistic loss of an output s against a label t of 0 or 1,
`log(1 + e^s) - t s`, has the gradient `(sigma(s) - t) phi`; with `sigma(s) = 1/2 + s/4 + O(s^3)` that is, to first
order at s = 0,

    1/4 W A - (T - 1/2)^T Phi / N  =  1/4 (W A - Z^T Phi / N),      Z = 4 (T - 1/2) = +-2,

a quarter of the gradient of least squares with the targets Z (K independent outputs, one against the rest). So a data
owner freezes `A / 4` and `(T - 1/2)^T Phi / N`, and the model owner multiplies what it decrypts by 4 and goes on as for
the squared loss. The error of the gradient is at most |s|^3 / 48 a sample: below 0.003 for |s| <= 1/2, 0.02 for
|s| <= 1; at |s| = 2, where a sample is fitted exactly, 0.12. Minimising it gives the best affine model of
`4 (P(t = 1 | x) - 1/2)`, which errs where the true log-odds are large and not on which side of zero they are.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LeastSquaresForm:
    """A loss whose gradient is `slope` times that of least squares with targets of at most `target_bound`."""

    slope: float
    target_bound: float


SQUARED = LeastSquaresForm(1.0, 1.0)
_FORMS = {"squared": SQUARED, "logistic": LeastSquaresForm(0.25, 2.0)}


def form_of(task: TaskSpec) -> LeastSquaresForm:
    """The form of the task's loss."""
    return _FORMS[task.loss]


def least_squares_targets(task: TaskSpec, y: Array) -> Array:
    """The targets (N x K) of the form, from encoded ones: one-hot, -1 and +1, or scaled values."""
    if task.loss == "squared":
        return y
    return 2.0 * y if task.kind == "binary" else 4.0 * y - 2.0
