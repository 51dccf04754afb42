import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.errors import StatisticsChanged
from omnilytics_app.learning.statistics import (
    Statistics,
    compute_statistics,
    require_unchanged,
    weights_to_float,
    weights_to_int,
)

UNIT = st.floats(-1.0, 1.0)


@given(
    phi=hnp.arrays(np.float64, (6, 3), elements=UNIT),
    y=hnp.arrays(np.float64, (6, 2), elements=UNIT),
)
def test_statistics_are_the_rounded_moments_within_their_bounds(phi: np.ndarray, y: np.ndarray) -> None:
    found = compute_statistics(phi, y)
    assert np.abs(found.A - phi.T @ phi / 6 * 2**14).max() <= 0.5 + 2**-3
    assert np.abs(found.B - y.T @ phi / 6 * 2**38).max() <= 0.5 + 2**21
    assert np.array_equal(found.A, found.A.T)
    assert np.abs(found.A).max() <= 2**14
    assert np.abs(found.B).max() <= 2**38
    assert found.count == 6


def test_extreme_samples_reach_the_bounds_exactly() -> None:
    found = compute_statistics(np.ones((3, 2)), -np.ones((3, 1)))
    assert found.A.tolist() == [[2**14, 2**14], [2**14, 2**14]]
    assert found.B.tolist() == [[-(2**38), -(2**38)]]


@pytest.mark.parametrize(
    ("phi", "y"),
    [
        (np.zeros((0, 2)), np.zeros((0, 1))),
        (np.zeros((2, 2)), np.zeros((3, 1))),
        (np.full((2, 2), 1.5), np.zeros((2, 1))),
    ],
)
def test_refuses_samples_that_break_the_bounds(phi: np.ndarray, y: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"rows of features|must lie in|no rows"):
        compute_statistics(phi, y)


def test_the_integer_gradient_is_the_real_one_at_scale_38() -> None:
    rng = np.random.default_rng(1)
    weights = weights_to_int(rng.normal(size=(2, 3)), 4)
    frozen = Statistics(rng.integers(-(2**14), 2**14, (3, 3)), rng.integers(-(2**38), 2**38, (2, 3)), 5)
    real = weights_to_float(weights) @ (frozen.A / 2**14) - frozen.B / 2**38
    assert np.allclose(frozen.gradient(weights) / 2**38, real, atol=1e-12)


@given(
    a=hnp.arrays(np.int64, (3, 3), elements=st.integers(-(2**14), 2**14)),
    b=hnp.arrays(np.int64, (2, 3), elements=st.integers(-(2**38), 2**38)),
    count=st.integers(1, 10**6),
)
def test_bytes_are_canonical_and_give_the_statistics_back(a: np.ndarray, b: np.ndarray, count: int) -> None:
    frozen = Statistics(a, b, count)
    copy = Statistics.from_bytes(frozen.to_bytes())
    assert np.array_equal(copy.A, a)
    assert np.array_equal(copy.B, b)
    assert copy.count == count
    assert copy.to_bytes() == frozen.to_bytes()
    require_unchanged(copy, frozen.digest)


def test_the_digest_is_the_same_on_every_machine() -> None:
    frozen = Statistics(np.arange(4, dtype=np.int64).reshape(2, 2), np.array([[5, 6]], dtype=np.int64), 7)
    assert frozen.digest.hex() == "a1d266c82b622de4232fc5515efc30b220167083d28c06abfa12d1780724b2d7"


def test_any_other_row_is_noticed() -> None:
    frozen = Statistics(np.eye(2, dtype=np.int64), np.ones((1, 2), dtype=np.int64), 4)
    changed = Statistics(frozen.A, frozen.B + 1, 4)
    with pytest.raises(StatisticsChanged, match="differ from those frozen"):
        require_unchanged(changed, frozen.digest)


@pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: raw + b"x", lambda raw: b"", lambda raw: raw[:9]])
def test_damaged_bytes_are_refused(damage: object) -> None:
    raw = Statistics(np.eye(2, dtype=np.int64), np.ones((1, 2), dtype=np.int64), 4).to_bytes()
    with pytest.raises(StatisticsChanged, match="cannot be read"):
        Statistics.from_bytes(damage(raw))  # type: ignore[operator]


@given(weights=hnp.arrays(np.float64, (2, 3), elements=st.floats(-100, 100)), bits=st.integers(0, 6))
def test_weights_are_clipped_and_rounded_to_24_bits(weights: np.ndarray, bits: int) -> None:
    found = weights_to_float(weights_to_int(weights, bits))
    assert np.abs(found).max() <= 2**bits
    assert np.abs(found - np.clip(weights, -(2.0**bits), 2.0**bits)).max() <= 2.0**-25


def test_importing_the_package_loads_neither_torch_nor_sklearn() -> None:
    code = (
        "import sys; from omnilytics_app.learning import statistics, learner, demo_data, attacks, evaluation; "
        "sys.exit(any(name in sys.modules for name in ('torch', 'sklearn')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
