"""A and B with noise: drawn once on exact integer sums, then made useful without looking at the data again.

The noise is discrete Gaussian on the grid of the sums (2^-36, see `learning.moments`), so that what is released is a
whole number of grains whatever the data. What comes after uses the noisy sums and public numbers only and costs no
privacy:

- *Shrinking.* Where noise is far above what it hides, a smaller estimate is a closer one: off the diagonal, A and B are
  pulled towards zero by the positive-part rule of James and Stein (1961), the diagonal of A towards its mean. An owner
  with few rows is then one that says little rather than one that says something wild, which a model owner's filter and
  audits would take for poison.
- *Projection* of A to the nearest positive semi-definite matrix (Higham 1988), as every A of a data set is one.
"""

import math
import os
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.loss import LeastSquaresForm
from omnilytics_app.learning.moments import GRID_BITS, Moments
from omnilytics_app.learning.privacy.discrete_gaussian import DiscreteGaussian, RandomBytes
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels

Array = NDArray[np.float64]
Ints = NDArray[np.int64]

GRAIN_BITS = 2 * GRID_BITS
"""Sums are multiples of 2^-36."""


@dataclass(frozen=True, slots=True)
class NoisySums:
    """Gram (d x d, symmetric) and cross moments (K x d) of `count` rows in grains of 2^-36, noise included."""

    gram: Ints
    cross: Ints
    count: int
    levels: NoiseLevels


def draws(dimension: int, outputs: int, levels: NoiseLevels) -> tuple[tuple[int, float], tuple[int, float]]:
    """How many values are to be drawn at which level: for the gram's upper triangle, and for the cross moments."""
    return (dimension * (dimension + 1) // 2, levels.gram), (outputs * dimension, levels.cross)


def draw(count: int, level: float, random_bytes: RandomBytes = os.urandom) -> Ints:
    """So many fresh values of a level, in grains; a hundred thousand a second."""
    source = DiscreteGaussian(math.ceil(level * 2**GRAIN_BITS), random_bytes)
    return np.array([source.draw() for _ in range(count)], dtype=np.int64)


def add_noise(moments: Moments, levels: NoiseLevels, on_gram: Ints, on_cross: Ints) -> NoisySums:
    """Exact sums with fresh noise, one draw for each entry of the gram's upper triangle and of the cross moments."""
    noise = np.zeros_like(moments.gram)
    noise[np.triu_indices(len(noise))] = on_gram
    noise += np.triu(noise, 1).T
    return NoisySums(moments.gram + noise, moments.cross + on_cross.reshape(moments.cross.shape), moments.count, levels)


def useful_means(noisy: NoisySums, form: LeastSquaresForm) -> tuple[Array, Array]:
    """A (d x d, positive semi-definite) and B (K x d) of a loss, out of noisy sums alone."""
    unit = noisy.count * 2.0**GRAIN_BITS
    a = _shrunk_gram(noisy.gram / unit, noisy.levels.gram / noisy.count)
    b = noisy.cross / unit
    b[:, :-1] = _shrunk(b[:, :-1], noisy.levels.cross / noisy.count)
    a = _projected(a)
    return form.slope * a, form.slope * form.target_bound * b


def _shrunk_gram(a: Array, level: float) -> Array:
    """What is off the diagonal shrunk towards zero; the diagonal, the constant's entry excepted, towards its mean."""
    pairs = np.triu_indices(len(a), 1)
    shrunk = np.zeros_like(a)
    shrunk[pairs] = _shrunk(a[pairs], level)
    shrunk += shrunk.T
    squares = a.diagonal()[:-1]
    mean = squares.mean() if len(squares) else 0.0
    diagonal = np.append(mean + _shrunk(squares - mean, level), a[-1, -1])
    np.fill_diagonal(shrunk, np.clip(diagonal, 0.0, 1.0))
    return shrunk


def _shrunk(values: Array, level: float) -> Array:
    """Values, each seen with noise of this standard deviation, pulled towards zero."""
    length = float((values**2).sum())
    if length == 0.0:
        return values
    return values * max(0.0, 1.0 - max(values.size - 2, 0) * level**2 / length)


def _projected(a: Array) -> Array:
    values, vectors = np.linalg.eigh(a)
    projected: Array = (vectors * np.maximum(values, 0.0)) @ vectors.T
    return (projected + projected.T) / 2.0
