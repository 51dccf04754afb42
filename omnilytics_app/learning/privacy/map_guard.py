"""Maps that would use a raw column more than once are refused, on the owner's own values.

The sums a model owner learns hold one number for every pair of features. With a column used once, under a scale like
its spread, that is a mean here and a covariance there. With one column used many times, every time as a narrow step at
another place, it is a histogram of that column against all others, and half a table was read off one. The schema
refuses a name that is given twice. What it cannot see, this module looks for in a sample of the owner's rows:

- *A step.* Most values lie beyond the clipping, so the feature says above or below one place and little else. Columns
  that hold few different values anyway are no steps: clipping 0 and 1 loses nothing.
- *The same column under two names*, as copies, other units, logarithms and squares are, rounded or not: of all pairs of
  rows that differ in both, next to none is ordered differently by the two. In fewer than 64 rows that may be chance;
  there the one must be an affine function of the other. Columns that are merely close are no copies: among honest ones
  the closest known to us are radius and area of cell nuclei, 0.4 to 0.7 % of whose pairs disagree.
- *The target among the features*, under whatever name.

It cannot see functions that are not monotone, nor a column that is the sum of several others.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import PrivacyRefused

Array = NDArray[np.float64]

SAMPLE_ROWS = 128
"""Rows to compare orders on: 8,128 pairs."""
LARGEST_CLIPPED_SHARE = 0.5
"""Honest maps fitted to 40 rows clipped at most 0.39 of a column of owners with very different data."""
_ALIKE = 1e-5
"""1 - |correlation| of what is affine but for rounding; 0.0006 was the least between honest columns."""
_DISCORDANT_SHARE = 1e-3
_LEAST_ROWS = 64
"""Fewer rows of honest columns may happen to be in one order."""
_COMPARABLE_SHARE = 0.6
"""Of the pairs that must differ in both columns: rarely set or two-valued ones, whose order says little, do not."""
_MANY_VALUES = 10


def require_single_use(features: FeatureMapSpec, task: TaskSpec, x: Array, y: Array | None = None) -> None:
    """Raises `PrivacyRefused` if the map takes more from the rows `x` (n x columns) than one use of every column.

    `x` are raw values of rows spread evenly over the data set; `y` their raw targets, if those are numbers.
    """
    if len(set(features.columns)) < len(features.columns):
        raise PrivacyRefused("The job uses a column of your data more than once; choose another job.")
    if task.target in features.columns:
        raise PrivacyRefused(
            f"The job uses the column {task.target!r} both as a feature and as the target; choose another job."
        )
    _require_no_step(features.columns, features.center, features.scale, x)
    columns, values = features.columns, x
    if y is not None:
        _require_no_step((task.target,), (task.target_center,), (task.target_scale,), y[:, None])
        columns, values = (*columns, task.target), np.column_stack([x, y])
    if pair := same_column(values):
        first, second = (columns[i] for i in pair)
        raise PrivacyRefused(
            f"The columns {first!r} and {second!r} of your data hold the same values in another form, and the job uses "
            "both, so that it would learn more about them than their averages; leave one of them out of your data, or "
            "accept that in words."
        )


def require_single_backbone_use(phi: Array) -> None:
    """Raises `PrivacyRefused` if outputs of a backbone (n x outputs, clipped) are steps or functions of each other.

    A backbone is a program of its own: what this does not find may still be there.
    """
    steps = (np.abs(phi) >= 1.0).mean(axis=0) > LARGEST_CLIPPED_SHARE
    varied = (phi != phi[:1]).any(axis=0)
    if (steps & varied).any() or same_column(phi):
        raise PrivacyRefused(
            "The job's backbone turns your images into yes-or-no answers, or into one value several times, so that it "
            "would learn more than averages; choose another job, or accept that in words."
        )


def clipped_shares(center: Sequence[float], scale: Sequence[float], x: Array) -> Array:
    """Per column, the share of values beyond the clipping that it makes equal to other ones."""
    scaled = (x - np.array(center)) / np.array(scale)
    shares = np.zeros(x.shape[1])
    for beyond in (scaled >= 1.0, scaled <= -1.0):
        lowest = np.where(beyond, x, np.inf).min(axis=0, initial=np.inf)
        highest = np.where(beyond, x, -np.inf).max(axis=0, initial=-np.inf)
        shares += np.where(lowest < highest, beyond.mean(axis=0), 0.0)
    return shares


def same_column(x: Array) -> tuple[int, int] | None:
    """Two columns of `x` (n x columns) that are functions of one, or None."""
    many = np.array([len(np.unique(values)) >= _MANY_VALUES for values in x.T], dtype=np.bool_)
    numbers = np.flatnonzero(many)
    x = x[_spread_over(len(x))][:, numbers]
    alike = _same_function(x / np.maximum(np.abs(x).max(axis=0, initial=0.0), np.finfo(np.float64).tiny))
    found = np.argwhere(np.triu(alike, 1))
    return (int(numbers[found[0][0]]), int(numbers[found[0][1]])) if len(found) else None


def _require_no_step(columns: Sequence[str], center: Sequence[float], scale: Sequence[float], x: Array) -> None:
    shares = clipped_shares(center, scale, x)
    if len(shares) and shares.max() > LARGEST_CLIPPED_SHARE:
        worst = int(shares.argmax())
        raise PrivacyRefused(
            f"The job cuts {shares[worst]:.0%} of your values in column {columns[worst]!r} to one of two numbers, "
            "which asks who lies above a chosen place rather than for an average; choose another job, or accept that "
            "in words."
        )


def _same_function(x: Array) -> NDArray[np.bool_]:
    """Which pairs of columns, none of them constant, order the rows alike or exactly the other way round.

    Kendall's pairs of rows decide. Where too few of them differ in both columns, the columns must be affine as well.
    """
    if not x.size:
        return np.zeros((x.shape[1], x.shape[1]), dtype=np.bool_)
    above, below = np.triu_indices(len(x), 1)
    order = np.sign(x[above] - x[below]).astype(np.float32)
    comparable = np.abs(order).T @ np.abs(order)
    discordant = (comparable - np.abs(order.T @ order)) / 2
    enough = comparable >= (_COMPARABLE_SHARE * len(order) if len(x) >= _LEAST_ROWS else np.inf)
    centered = x - x.mean(axis=0)
    unit = centered / np.linalg.norm(centered, axis=0)
    affine = np.abs(unit.T @ unit) > 1.0 - _ALIKE
    alike: NDArray[np.bool_] = (enough | affine) & (discordant <= _DISCORDANT_SHARE * comparable)
    return alike


def _spread_over(count: int) -> NDArray[np.int64]:
    """At most `SAMPLE_ROWS` row numbers of `count`, evenly spread."""
    return np.unique(np.linspace(0, count - 1, min(count, SAMPLE_ROWS)).round().astype(np.int64))
