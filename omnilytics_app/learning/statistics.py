"""A data owner's sufficient statistics: all that its samples ever contribute to a job.

For both losses the gradient at W is `W A - B` with means A and B of the samples (see `learning.moments`). They are
computed once and frozen as integers: A at scale 2^14, B at scale 2^38, so that with weights at scale 2^24 an integer
gradient is `W A - B` without any further rounding. Because every entry of Phi and Y lies in [-1, 1], `|A| <= 2^14` and
`|B| <= 2^38` hold. Their digest is stored on joining: two versions of the statistics that differ in one row would
reveal that row.
"""

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.errors import StatisticsChanged
from omnilytics_app.learning import framing
from omnilytics_app.learning.loss import SQUARED, LeastSquaresForm
from omnilytics_app.learning.moments import Moments, moments_of

WEIGHT_SCALE_BITS = 24
A_SCALE_BITS = 14
B_SCALE_BITS = 38
GRADIENT_SCALE = 2.0**B_SCALE_BITS
WEIGHT_SCALE = 2.0**WEIGHT_SCALE_BITS

Ints = NDArray[np.int64]
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Statistics:
    """A (d x d, symmetric) at scale 2^14, B (K x d) at scale 2^38, and the number of samples N behind them."""

    A: Ints
    B: Ints
    count: int

    @cached_property
    def digest(self) -> bytes:
        """SHA-256 of the canonical bytes."""
        return hashlib.sha256(self.to_bytes()).digest()

    def gradient(self, weights: Ints) -> Ints:
        """`W A - B` at scale 2^38 for weights (K x d) at scale 2^24; exact."""
        return weights @ self.A - self.B

    def to_bytes(self) -> bytes:
        """The canonical bytes; equal statistics give equal bytes."""
        return framing.pack({"kind": "statistics", "count": self.count}, {"A": self.A, "B": self.B})

    @classmethod
    def from_bytes(cls, raw: bytes) -> "Statistics":
        """The inverse of `to_bytes`; raises `StatisticsChanged` if `raw` is damaged."""
        try:
            metadata, arrays = framing.unpack(raw)
            if metadata.get("kind") != "statistics":
                raise ValueError("not statistics")
            a, b, count = arrays["A"], arrays["B"], metadata["count"]
            if a.dtype != np.int64 or b.dtype != np.int64 or type(count) is not int:
                raise ValueError("they are of another type")
            if a.ndim != 2 or b.ndim != 2 or not a.shape[0] == a.shape[1] == b.shape[1]:
                raise ValueError("their shapes do not belong together")
            return cls(a, b, count)
        except (ValueError, KeyError) as error:
            raise StatisticsChanged(f"the stored statistics cannot be read: {error}") from error


def quantise(a: Array, b: Array, count: int) -> Statistics:
    """Means A (d x d) and B (K x d) of `count` samples as frozen integers, clipped to their bounds."""
    bound_a, bound_b = 2.0**A_SCALE_BITS, 2.0**B_SCALE_BITS
    return Statistics(
        np.clip(np.rint(a * bound_a), -bound_a, bound_a).astype(np.int64),
        np.clip(np.rint(b * bound_b), -bound_b, bound_b).astype(np.int64),
        count,
    )


def freeze(moments: Moments, form: LeastSquaresForm) -> Statistics:
    """The statistics of all samples behind `moments`, for a loss."""
    return quantise(*moments.means(form), moments.count)


def compute_statistics(phi: Array, y: Array) -> Statistics:
    """The statistics of `phi` (N x d) and `y` (N x K), both within [-1, 1], for the squared loss."""
    return freeze(moments_of(phi, y), SQUARED)


def require_unchanged(statistics: Statistics, digest: bytes) -> None:
    """Raises `StatisticsChanged` unless `statistics` are those whose digest was stored on joining."""
    if statistics.digest != digest:
        raise StatisticsChanged("the statistics differ from those frozen on joining; this round is not submitted")


def weights_to_int(weights: Array, weight_bits: int) -> Ints:
    """Weights (K x d) at scale 2^24, clipped to `|W| <= 2^weight_bits`."""
    bound = 2.0**weight_bits
    return np.rint(np.clip(weights, -bound, bound) * WEIGHT_SCALE).astype(np.int64)


def weights_to_float(weights: Ints) -> Array:
    """The inverse of `weights_to_int`, exact."""
    return weights.astype(np.float64) / WEIGHT_SCALE
