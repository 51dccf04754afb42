import math

import numpy as np
import pytest
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning.privacy.sensitivity import noise_levels, row_bound, sensitivity, target_bound

Array = NDArray[np.float64]

CLASSES = tuple("abcdefghij")


def moved(row: Array, other: Array, y: Array, other_y: Array, ratio: float) -> float:
    """By how much exchanging one row for another moves what is released, the cross moments in units of `ratio`."""
    gram = np.triu(np.outer(row, row) - np.outer(other, other))
    cross = (np.outer(y, row) - np.outer(other_y, other)) / ratio
    return float(np.sqrt((gram**2).sum() + (cross**2).sum()))


def bounded(row: Array, row_norm: float) -> Array:
    """The row within the cube and the ball."""
    row = np.clip(row, -1.0, 1.0)
    return row * min(1.0, row_norm / max(float(np.linalg.norm(row)), 1e-12))


def worst_found(dimension: int, outputs: int, row_norm: float, target_norm: float, ratio: float) -> float:
    """The most that a search over rows and targets finds: random restarts, then steps that are kept if they help."""
    rng = np.random.default_rng((dimension, outputs, round(100 * row_norm), round(100 * ratio)))
    best = 0.0
    for _ in range(10):
        rows = [bounded(rng.choice([-1.0, 0.0, 1.0], dimension) * row_norm, row_norm) for _ in range(2)]
        y = rng.normal(size=outputs)
        targets = [target_norm * y / np.linalg.norm(y), -target_norm * y / np.linalg.norm(y)]
        value = moved(*rows, *targets, ratio)
        size = 0.5
        for _ in range(100):
            tried = [bounded(r + size * rng.normal(size=dimension), row_norm) for r in rows]
            turned = [t + size * rng.normal(size=outputs) for t in targets]
            turned = [target_norm * t / np.linalg.norm(t) for t in turned]
            if (found := moved(*tried, *turned, ratio)) > value:
                rows, targets, value = tried, turned, found
            else:
                size = max(0.9 * size, 0.01)
        best = max(best, value)
    return best


@pytest.mark.parametrize("row_norm", [0.6, 1.0, 2.0, 3.0])
@pytest.mark.parametrize(("target_norm", "ratio"), [(1.0, 1.0), (1.0, 0.45), (math.sqrt(10.0), 1.0)])
def test_no_pair_of_rows_moves_the_moments_further_and_some_nearly_as_far(
    row_norm: float, target_norm: float, ratio: float
) -> None:
    bound = sensitivity(row_norm, target_norm, ratio)
    found = worst_found(max(4, math.ceil(2 * row_norm**2)), 2, row_norm, target_norm, ratio)
    assert 0.93 * bound < found <= bound * (1 + 1e-12)


@pytest.mark.parametrize("row_norm", [0.75, 1.0, 2.0, 5.0])
def test_the_bound_is_at_most_the_one_for_whole_matrices(row_norm: float) -> None:
    whole = math.sqrt(2.0) * (row_norm**2 + 0.5)
    assert sensitivity(row_norm, 1.0) <= whole * (1 + 1e-12)
    assert (sensitivity(row_norm, 1.0) < 0.8 * whole) == (row_norm >= 5.0)


@pytest.mark.parametrize("row_norm", [1.0, 3.13, 8.06])
@pytest.mark.parametrize("target_norm", [1.0, math.sqrt(10.0)])
def test_the_levels_hide_the_worst_row(row_norm: float, target_norm: float) -> None:
    levels = noise_levels(row_norm, target_norm, mu=1.5)
    ratio = levels.cross / levels.gram
    assert sensitivity(row_norm, target_norm, ratio) / levels.gram == pytest.approx(1.5)
    worst = worst_found(24, 2, row_norm, target_norm, ratio) / levels.gram
    assert worst <= 1.5 * (1 + 1e-12)
    twice = noise_levels(row_norm, target_norm, mu=3.0)
    assert (twice.gram, twice.cross) == (pytest.approx(levels.gram / 2), pytest.approx(levels.cross / 2))


def test_bounds_come_from_the_job() -> None:
    features = FeatureMapSpec(("a", "b", "c"), (0.0,) * 3, (1.0,) * 3)
    assert row_bound(features) == 2.0
    assert row_bound(FeatureMapSpec(("a", "b", "c"), (0.0,) * 3, (1.0,) * 3, 1.25)) == 1.25
    assert target_bound(TaskSpec("classification", "y", CLASSES)) == 1.0
    assert target_bound(TaskSpec("classification", "y", CLASSES, loss="logistic")) == pytest.approx(math.sqrt(10.0))
    assert target_bound(TaskSpec("binary", "y", ("a", "b"), loss="logistic")) == 1.0
    assert target_bound(TaskSpec("regression", "y")) == 1.0
