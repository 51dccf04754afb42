"""Whether a group answers as a data set would.

An honest group's answers are `dG = dW A` with one symmetric, positive semi-definite A, the same in every round; with
differential privacy A carries noise, which is symmetric as well but not positive. So over all its secants (X, Y) the
matrix `X Y^T` is symmetric, exactly, and has no negative eigenvalues but for the grid that A is rounded to. It is
measured against the model owner's own curvature along the same directions. Nothing here compares groups.
"""

from dataclasses import dataclass

import numpy as np

from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.statistics import A_SCALE_BITS

TOLERANCE = 0.05
"""Of the own curvature: less is no evidence of anything."""
ASYMMETRY_TOLERANCE = 1e-3
"""Integers are exact, so an honest asymmetry is that of floating-point arithmetic alone."""
_GRID_NORM = 2.0**-A_SCALE_BITS * 2.0 / 12.0**0.5
"""What rounding to the grid adds to a symmetric d x d matrix has about this norm times sqrt(d)."""
_SHORTEST_SECANT = 1e-4
_RANK_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Answers:
    """What a group's secants say, relative to the own curvature.

    `asymmetry` is the largest of a pair of entries that should be equal, `lowest` the least eigenvalue, `mean` their
    mean, and `grid` how far below zero the rounding of A can bring an eigenvalue.
    """

    asymmetry: float = 0.0
    lowest: float = 0.0
    mean: float = 0.0
    grid: float = 0.0

    @property
    def tolerance(self) -> float:
        """How far below zero an eigenvalue says nothing."""
        return TOLERANCE + self.grid

    @property
    def impossible(self) -> bool:
        """No data set answers like that, with noise on it or not: anew each round, or uphill all in all."""
        return self.asymmetry > ASYMMETRY_TOLERANCE or self.mean < -self.tolerance

    @property
    def indefinite(self) -> bool:
        """No exact data set answers like that; one with noise for its privacy may."""
        return self.lowest < -self.tolerance


def examine(seen: History, group: int, own: OwnSamples) -> Answers:
    """The group's answers in the rounds `seen`, in all of which it was complete; one round says nothing."""
    x = seen.secant_points()
    y = seen.secant_gradients(seen.gradients[:, group])
    lengths = np.linalg.norm(x, axis=1)
    kept = lengths > _SHORTEST_SECANT
    if not kept.any():
        return Answers()
    x, y = x[kept] / lengths[kept, None], y[kept] / lengths[kept, None]
    values, vectors = np.linalg.eigh(x @ own.curvature @ x.T)
    useful = values > _RANK_TOLERANCE * values.max()
    basis = vectors[:, useful] / np.sqrt(values[useful])
    relative = basis.T @ x @ y.T @ basis
    eigenvalues = np.linalg.eigvalsh((relative + relative.T) / 2)
    return Answers(
        asymmetry=float(np.abs(relative - relative.T).max()),
        lowest=float(eigenvalues[0]),
        mean=float(eigenvalues.mean()),
        grid=_GRID_NORM * own.curvature.shape[0] ** 0.5 / own.least_curvature,
    )
