"""Second moments of features and targets as exact integers, the same however the rows are cut, ordered or summed.

Features and targets lie in [-1, 1] and are cut towards zero to multiples of 2^-18, so that every product is a multiple
of 2^-36. At most 2^17 such products are summed exactly in float64 by one matrix product (36 + 17 = 53 bits), whatever
order and width the BLAS of this machine takes; sums of sums are integers of 64 bits, exact for 2^27 rows. A data set
therefore has one A and one B, in every format, on every machine and with any number of workers: they may be computed by
part and their digest compared. Cutting towards zero keeps every bound on phi, that on its Euclidean norm too. It
changes a value by less than 2^-18, and an entry of A by less than 2^-17, an eighth of the step A is frozen in.

The targets are those of the loss's least-squares form over their bound (`learning.loss`), and the means are times the
form's slope: for the squared loss `A = Phi^T Phi / N` and `B = Y^T Phi / N`, for the logistic one
`A = Phi^T Phi / 4N` and `B = (T - 1/2)^T Phi / N` with T of 0 and 1. In both cases the loss's gradient is `W A - B`.

Where a job has a backbone, phi comes out of arithmetic in float32, and only rows with the same phi have the same
moments.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning.datasets.samples import Samples
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets
from omnilytics_app.learning.loss import LeastSquaresForm, form_of, least_squares_targets

GRID_BITS = 18
MAX_COUNT = 2**27
"""Rows whose products sum to less than 2^63."""
_EXACT_ROWS = 2**17
_CHUNK_NUMBERS = 2**16
"""Numbers mapped and multiplied at a time: what a core keeps in its cache."""

Array = NDArray[np.float64]
Ints = NDArray[np.int64]
Encoding = Callable[[TaskSpec, Any], Array]


@dataclass(frozen=True)
class Moments:
    """`gram` = Phi^T Phi (d x d) and `cross` = Y^T Phi (K x d), both times 2^36, of `count` rows."""

    gram: Ints
    cross: Ints
    count: int

    @classmethod
    def zero(cls, dimension: int, outputs: int) -> "Moments":
        """The moments of no rows."""
        return cls(np.zeros((dimension, dimension), np.int64), np.zeros((outputs, dimension), np.int64), 0)

    def __add__(self, other: "Moments") -> "Moments":
        count = self.count + other.count
        if count > MAX_COUNT:
            raise ValueError(f"{count} rows are more than the {MAX_COUNT} that are summed exactly")
        return Moments(self.gram + other.gram, self.cross + other.cross, count)

    def means(self, form: LeastSquaresForm) -> tuple[Array, Array]:
        """A (d x d, symmetric) and B (K x d) of a loss, as real numbers; those of no rows do not exist."""
        if self.count == 0:
            raise ValueError("there are no rows to take a mean of")
        unit = self.count * 2.0 ** (2 * GRID_BITS)
        gram, cross = self.gram.astype(np.float64), self.cross.astype(np.float64)
        return gram * form.slope / unit, cross * (form.slope * form.target_bound) / unit


def moments_of(phi: Array, y: Array) -> Moments:
    """The moments of `phi` (N x d) and `y` (N x K), both within [-1, 1]."""
    if len(phi) != len(y):
        raise ValueError(f"{len(phi)} rows of features and {len(y)} of targets")
    total = Moments.zero(phi.shape[1], y.shape[1])
    for start in range(0, len(phi), _EXACT_ROWS):
        rows = slice(start, start + _EXACT_ROWS)
        features, targets = _units(phi[rows]), _units(y[rows])
        gram, cross = features.T @ features, targets.T @ features
        total += Moments(gram.astype(np.int64), cross.astype(np.int64), len(features))
    return total


def moments_of_samples(
    samples: Samples, features: FeatureMapSpec, task: TaskSpec, encode: Encoding = encode_targets
) -> Moments:
    """The moments of raw samples under a job's map, mapped a few rows at a time.

    `encode` is what a demonstration's malicious owner puts in place of `encode_targets`.
    """
    total = Moments.zero(features.dimension, task.outputs)
    step = max(1, _CHUNK_NUMBERS // features.dimension)
    for start in range(0, len(samples), step):
        rows = slice(start, start + step)
        phi = apply_feature_map(features, samples.x[rows])
        total += moments_of(phi, bounded_targets(task, encode(task, samples.y[rows])))
    return total


def bounded_targets(task: TaskSpec, y: Array) -> Array:
    """Encoded targets (N x K) as those of the loss's least-squares form, over their bound: within [-1, 1]."""
    return least_squares_targets(task, y) / form_of(task).target_bound


def on_grid(values: Array) -> Array:
    """Values within [-1, 1] cut towards zero to multiples of 2^-18, which is what is summed of them."""
    return _units(values) / 2.0**GRID_BITS


def _units(values: Array) -> Array:
    """Values times 2^18, cut towards zero to integers."""
    if len(values) and not np.abs(values).max() <= 1.0:
        raise ValueError("features and targets must lie in [-1, 1]")
    cut: Array = np.trunc(values * 2.0**GRID_BITS)
    return cut
