"""How far one row can move the moments of a data set, and the noise that hides it.

Data sets are neighbours if they differ in one row; their number N of rows is public. A row adds phi phi^T to the gram
and y phi^T to the cross moments, with |phi|_2 <= R, every entry of phi in [-1, 1] and |y|_2 <= T. Released are the
gram's upper triangle, diagonal included, and the cross moments, each with noise of its own level. With `c = phi . phi'`
between the old row and the new one

    |triangle(phi phi^T - phi' phi'^T)|^2 = (|.|_F^2 + |diagonal|^2) / 2  <=  R^4 - c^2 + min(R^2, R^4)
                                            and, as the diagonal is part of the whole,  <=  2 R^4 - 2 c^2
    |y phi^T - y' phi'^T|^2               = |y|^2 |phi|^2 + |y'|^2 |phi'|^2 - 2 (y . y') c  <=  2 T^2 R^2 + 2 T^2 |c|

because the fourth powers of entries within [-1, 1] add up to at most R^2, and to R^4. Divided by the squared levels and
added, these are largest at a c that is known, and their root is `mu`, what the levels are worth (see `gaussian`). With
one level for both and the second line alone this is sqrt(2) (R^2 + T^2 / 2) for R^2 >= T^2 / 2.

The levels are in proportion to how far each of the two can move by itself, so that either takes about half: A moves by
R^2, B by R, and one level for both would drown B. ADR 0016 has the figures.
"""

import math
from dataclasses import dataclass

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec


@dataclass(frozen=True, slots=True)
class NoiseLevels:
    """Standard deviations of the noise on sums over rows: on every entry of the gram's triangle and of the cross."""

    gram: float
    cross: float


def row_bound(features: FeatureMapSpec) -> float:
    """R: what no row of phi is longer than."""
    return math.sqrt(features.dimension) if features.row_norm is None else features.row_norm


def target_bound(task: TaskSpec) -> float:
    """T: what no row of targets is longer than, as the moments of the task's loss take them."""
    return math.sqrt(task.outputs) if task.loss == "logistic" and task.kind == "classification" else 1.0


def noise_levels(row_norm: float, target_norm: float, mu: float) -> NoiseLevels:
    """The levels under which the release of both moments is mu-private."""
    ratio = math.sqrt(2.0) * row_norm * target_norm / math.sqrt(_gram_alone(row_norm))
    gram = sensitivity(row_norm, target_norm, ratio) / mu
    return NoiseLevels(gram, ratio * gram)


def sensitivity(row_norm: float, target_norm: float, ratio: float = 1.0) -> float:
    """The most that one row moves (triangle of the gram, cross moments / ratio), in the Euclidean norm."""
    square, target = row_norm**2, (target_norm / ratio) ** 2
    whole = 2.0 * square**2 + _most(target, 2.0, square)
    triangle = square**2 + min(square, square**2) + _most(target, 1.0, square)
    return math.sqrt(min(whole, triangle) + 2.0 * target * square)


def _gram_alone(row_norm: float) -> float:
    """The squared sensitivity of the triangle by itself."""
    square = row_norm**2
    return square**2 + min(square, square**2)


def _most(target: float, bend: float, square: float) -> float:
    """The largest `2 target c - bend c^2` with 0 <= c <= R^2."""
    c = min(square, target / bend)
    return 2.0 * target * c - bend * c * c
