"""What the model owner has seen of every group: exact gradients at every point it has published.

A group's mean gradient is affine in the weights, `G_a(W) = W A_a - B_a` with one frozen (A_a, B_a) for the whole job,
so two points give an exact secant `(dW, dG)` with `dG = dW A_a`, whether a point was the model or the probe of an
audit. Because all K rows of W share A_a, a pair of rounds gives K secants. Gradients are kept per group: whichever
groups are trusted today, secants of their sum over all earlier rounds are consistent, and a poisoned group that is
found late is taken out of the past as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CAPACITY = 16


@dataclass(frozen=True, slots=True)
class History:
    """Rounds seen, oldest first.

    `points` is R x K x d; `gradients` is R x groups x K x d, each group's sum divided by its size, NaN where a group
    was not there; `numbers` are the rounds, `is_audit` tells probes from models.
    """

    numbers: NDArray[np.int64]
    is_audit: NDArray[np.bool_]
    points: Array
    gradients: Array

    @classmethod
    def empty(cls, groups: int, outputs: int, dimension: int) -> "History":
        """No round seen yet."""
        return cls(
            np.zeros(0, np.int64),
            np.zeros(0, np.bool_),
            np.zeros((0, outputs, dimension)),
            np.zeros((0, groups, outputs, dimension)),
        )

    def __len__(self) -> int:
        return len(self.numbers)

    def record(self, number: int, point: Array, gradients: Array, *, is_audit: bool) -> "History":
        """With one more round.

        Beyond `CAPACITY` the third oldest is forgotten: the first rounds tell groups apart best.
        """
        longer = History(
            np.append(self.numbers, number),
            np.append(self.is_audit, is_audit),
            np.concatenate([self.points, point[None]]),
            np.concatenate([self.gradients, gradients[None]]),
        )
        return longer if len(longer) <= CAPACITY else longer.select(np.arange(len(longer)) != 2)

    def available(self) -> frozenset[int]:
        """The groups that were complete in the latest round."""
        return frozenset(int(a) for a in np.flatnonzero(self._present()[-1])) if len(self) else frozenset()

    def consistent(self, groups: Iterable[int]) -> "History":
        """The rounds in which all of `groups` were complete."""
        return self.select(np.asarray(self._present()[:, sorted(groups)].all(axis=1), dtype=np.bool_))

    def unled(self) -> "History":
        """The rounds whose points no group had a say in: the first model, and the probes."""
        return self.select(self.is_audit | (np.arange(len(self)) == 0))

    def secant_points(self) -> Array:
        """Differences of all points from the latest model's, ((R - 1) K) x d; see `secant_gradients`."""
        return self._differences(self.points)

    def secant_gradients(self, gradients: Array) -> Array:
        """The differences of `gradients` (R x K x d) that belong to `secant_points`, in the same order."""
        return self._differences(gradients)

    @property
    def base(self) -> int:
        """Index of the latest round that published a model; of the latest round if there was none."""
        models = np.flatnonzero(~self.is_audit)
        return int(models[-1]) if len(models) else len(self) - 1

    def _differences(self, values: Array) -> Array:
        differences: Array = np.delete(values, self.base, axis=0) - values[self.base]
        return differences.reshape(-1, values.shape[-1])

    def _present(self) -> NDArray[np.bool_]:
        return np.asarray(~np.isnan(self.gradients).any(axis=(2, 3)), dtype=np.bool_)

    def select(self, rounds: NDArray[np.bool_]) -> "History":
        """The rounds marked."""
        return replace(
            self,
            numbers=self.numbers[rounds],
            is_audit=self.is_audit[rounds],
            points=self.points[rounds],
            gradients=self.gradients[rounds],
        )
