import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning import moments
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.loss import SQUARED, form_of
from omnilytics_app.learning.moments import Moments, moments_of, moments_of_samples
from omnilytics_app.learning.statistics import freeze

UNIT = st.floats(-1.0, 1.0)
CLASSES = ("a", "b", "c")


@given(
    phi=hnp.arrays(np.float64, (9, 3), elements=UNIT),
    y=hnp.arrays(np.float64, (9, 2), elements=UNIT),
    cuts=st.lists(st.integers(0, 9), max_size=4),
    seed=st.integers(0, 9),
)
def test_moments_are_the_same_however_the_rows_are_cut_and_ordered(
    phi: np.ndarray, y: np.ndarray, cuts: list[int], seed: int
) -> None:
    whole = moments_of(phi, y)
    order = np.random.default_rng(seed).permutation(9)
    total = Moments.zero(3, 2)
    for rows in np.split(order, sorted(cuts)):
        total += moments_of(phi[rows], y[rows])
    assert np.array_equal(total.gram, whole.gram)
    assert np.array_equal(total.cross, whole.cross)
    assert total.count == whole.count == 9
    assert freeze(total, SQUARED).digest == freeze(whole, SQUARED).digest


@given(phi=hnp.arrays(np.float64, (5, 3), elements=UNIT), y=hnp.arrays(np.float64, (5, 2), elements=UNIT))
def test_moments_are_integers_computed_without_any_error(phi: np.ndarray, y: np.ndarray) -> None:
    def cut(values: np.ndarray) -> list[list[int]]:
        return [[int(v * 2**18) for v in row] for row in values.tolist()]

    a, b = cut(phi), cut(y)
    found = moments_of(phi, y)
    assert found.gram.tolist() == [[sum(r[i] * r[j] for r in a) for j in range(3)] for i in range(3)]
    assert found.cross.tolist() == [
        [sum(t[k] * r[i] for t, r in zip(b, a, strict=True)) for i in range(3)] for k in (0, 1)
    ]


def test_as_many_rows_as_are_summed_at_once_are_summed_exactly() -> None:
    rng = np.random.default_rng(0)
    phi = rng.uniform(-1, 1, (2**17 + 5, 2))
    exact = np.trunc(phi * 2**18).astype(np.int64)
    assert moments_of(phi, phi[:, :1]).gram.tolist() == (exact.T @ exact).tolist()
    count = 3 * 2**17 + 1
    largest_odd = np.full((count, 1), 1 - 2.0**-18)  # a sum of their squares that float64 does not hold
    assert moments_of(largest_odd, -largest_odd).gram.tolist() == [[count * (2**18 - 1) ** 2]]


def test_all_rows_there_may_be_fit_into_64_bits() -> None:
    full = Moments(np.array([[(2**27 - 1) << 36]]), np.array([[-(2**27 - 1) << 36]]), 2**27 - 1)
    total = full + moments_of(np.zeros((1, 1)), np.zeros((1, 1)))
    assert total.gram[0, 0] > 0
    with pytest.raises(ValueError, match="more than the"):
        total + moments_of(np.ones((1, 1)), np.ones((1, 1)))


@given(x=hnp.arrays(np.float64, (6, 2), elements=st.floats(-9, 9)), norm=st.floats(1.0, 1.7))
def test_cutting_to_the_grid_keeps_the_bounds(x: np.ndarray, norm: float) -> None:
    features = FeatureMapSpec(("a", "b"), (0.0, 0.0), (3.0, 2.0), norm)
    phi = apply_feature_map(features, x)
    on_grid = np.abs(moments.on_grid(phi))
    assert (on_grid <= np.abs(phi)).all()
    assert (np.abs(phi) - on_grid).max() < 2**-18


@pytest.mark.parametrize("value", [1.0000001, -2.0, np.nan, np.inf])
def test_values_beyond_the_bounds_are_no_features(value: float) -> None:
    with pytest.raises(ValueError, match="must lie in"):
        moments_of(np.full((2, 2), value), np.zeros((2, 1)))
    with pytest.raises(ValueError, match="rows of features"):
        moments_of(np.zeros((2, 2)), np.zeros((3, 1)))
    with pytest.raises(ValueError, match="no rows"):
        Moments.zero(2, 1).means(SQUARED)


def data(kind: str, loss: str) -> tuple[Samples, FeatureMapSpec, TaskSpec, np.ndarray, np.ndarray]:
    """Raw samples, and what they are under the map: phi and the targets as 0 and 1, or scaled."""
    rng = np.random.default_rng(3)
    features = FeatureMapSpec(("u", "v"), (0.2, 0.0), (1.5, 2.0), 1.3)
    x = rng.normal(size=(50, 2))
    phi = apply_feature_map(features, x)
    if kind == "regression":
        y = rng.normal(size=50)
        return Samples(x, y), features, TaskSpec(kind, "t", (), 0.5, 2.0), phi, np.clip((y - 0.5) / 2, -1, 1)[:, None]
    names = CLASSES if kind == "classification" else CLASSES[:2]
    labels = np.array(names)[rng.integers(0, len(names), 50)]
    hot = np.column_stack([labels == name for name in names]).astype(float)
    task = TaskSpec(kind, "t", names, loss=loss)
    return Samples(x, labels), features, task, phi, hot if kind == "classification" else hot[:, 1:]


@pytest.mark.parametrize("kind", ["classification", "binary", "regression"])
def test_the_squared_gradient_is_the_derivative_of_the_squared_loss(kind: str) -> None:
    samples, features, task, phi, target = data(kind, "squared")
    if kind == "binary":
        target = 2 * target - 1
    weights = np.random.default_rng(1).normal(size=(task.outputs, 3))

    def loss(w: np.ndarray) -> float:
        return float(((phi @ w.T - target) ** 2).sum() / (2 * len(phi)))

    assert gradient(samples, features, task, weights) == pytest.approx(difference(loss, weights), abs=2e-4)


@pytest.mark.parametrize("kind", ["classification", "binary"])
def test_the_logistic_gradient_is_the_derivative_of_the_logistic_loss_to_first_order(kind: str) -> None:
    samples, features, task, phi, target = data(kind, "logistic")

    def loss(w: np.ndarray) -> float:
        scores = phi @ w.T
        return float((np.logaddexp(0.0, scores) - target * scores).sum() / len(phi))

    at_zero = np.zeros((task.outputs, 3))
    assert gradient(samples, features, task, at_zero) == pytest.approx(difference(loss, at_zero), abs=2e-5)
    small = np.random.default_rng(1).normal(scale=0.1, size=(task.outputs, 3))
    exact, first_order = difference(loss, small), gradient(samples, features, task, small)
    assert first_order == pytest.approx(exact, abs=3e-4)
    expanded = (0.5 + phi @ small.T / 4 - target).T @ phi / len(phi)
    assert first_order == pytest.approx(expanded, abs=2e-5)


def gradient(samples: Samples, features: FeatureMapSpec, task: TaskSpec, weights: np.ndarray) -> np.ndarray:
    """What an owner of these samples answers, from its frozen statistics."""
    frozen = freeze(moments_of_samples(samples, features, task), form_of(task))
    return np.asarray(weights @ (frozen.A / 2**14) - frozen.B / 2**38)


def difference(loss, weights: np.ndarray, step: float = 1e-6) -> np.ndarray:  # type: ignore[no-untyped-def]
    found = np.empty_like(weights)
    for index in np.ndindex(*weights.shape):
        moved = np.zeros_like(weights)
        moved[index] = step
        found[index] = (loss(weights + moved) - loss(weights - moved)) / (2 * step)
    return found


def test_samples_are_mapped_in_pieces_without_a_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    samples, features, task, _, _ = data("classification", "logistic")
    whole = moments_of_samples(samples, features, task)
    monkeypatch.setattr(moments, "_CHUNK_NUMBERS", 10)
    pieces = moments_of_samples(samples, features, task)
    assert np.array_equal(pieces.gram, whole.gram)
    assert np.array_equal(pieces.cross, whole.cross)
