"""The rules against an independent implementation, the package byzfl.

Its `__init__` imports torchvision, which nothing here needs: an empty module takes its place, and its aggregators are
imported alone. Its Krum counts one neighbour more than the paper and the contract, m - f - 1 of them: with one fault
less the scores are the same sums.
"""

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from omnilytics_app.learning.robust import krum
from omnilytics_app.learning.robust.nnm import nearest_neighbour_mixing
from omnilytics_app.learning.robust.trimmed_mean import trimmed_mean

pytestmark = pytest.mark.torch
SIZES = [(5, 1, 7), (7, 2, 40), (32, 14, 650), (9, 3, 1), (4, 0, 3)]


@pytest.fixture(scope="module")
def byzfl() -> Iterator[Any]:
    spec = importlib.util.find_spec("byzfl")
    if spec is None or spec.origin is None:
        pytest.skip("byzfl is not installed")
    before = set(sys.modules)
    package = ModuleType("byzfl")
    package.__path__ = [str(Path(spec.origin).parent)]
    sys.modules["byzfl"] = package
    try:
        yield importlib.import_module("byzfl.aggregators")
    finally:
        for name in set(sys.modules) - before:
            if name.partition(".")[0] == "byzfl":
                del sys.modules[name]


@pytest.fixture(params=SIZES, ids=str)
def case(request: pytest.FixtureRequest) -> tuple[np.ndarray, int]:
    count, faults, length = request.param
    rng = np.random.default_rng(count)
    vectors = rng.normal(size=(count, length))
    vectors[:faults] += rng.normal(3.0, 1.0, (faults, length))
    return vectors, faults


def test_trimmed_mean(byzfl: Any, case: tuple[np.ndarray, int]) -> None:
    vectors, faults = case
    assert np.allclose(trimmed_mean(vectors, faults), byzfl.TrMean(faults)(vectors), rtol=0, atol=1e-12)


def test_nearest_neighbour_mixing(byzfl: Any, case: tuple[np.ndarray, int]) -> None:
    vectors, faults = case
    assert np.allclose(nearest_neighbour_mixing(vectors, faults), byzfl.NNM(faults)(vectors), rtol=0, atol=1e-12)


def test_mixing_then_trimming(byzfl: Any, case: tuple[np.ndarray, int]) -> None:
    vectors, faults = case
    ours = trimmed_mean(nearest_neighbour_mixing(vectors, faults), faults)
    assert np.allclose(ours, byzfl.TrMean(faults)(byzfl.NNM(faults)(vectors)), rtol=0, atol=1e-12)


def test_krum_selection(byzfl: Any, case: tuple[np.ndarray, int]) -> None:
    vectors, faults = case
    scores = krum.scores(vectors, faults - 1)
    chosen = sorted(range(len(vectors)), key=scores.__getitem__)
    kept = vectors[chosen[: len(vectors) - faults]].mean(axis=0)
    assert np.allclose(kept, byzfl.MultiKrum(faults)(vectors), rtol=0, atol=1e-12)
    assert np.array_equal(vectors[chosen[0]], byzfl.Krum(faults)(vectors))
