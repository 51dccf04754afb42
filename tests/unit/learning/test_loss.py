"""The logistic loss against its definition: autograd, finite differences, and what minimising its first order gives."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning.loss import form_of, least_squares_targets

BINARY = TaskSpec("binary", "y", ("no", "yes"), loss="logistic")
CLASSES = TaskSpec("classification", "y", ("a", "b", "c"), loss="logistic")


def draw(task: TaskSpec, seed: int, count: int = 30) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, encoded targets, and labels of 0 and 1."""
    rng = np.random.default_rng(seed)
    phi = np.hstack([rng.uniform(-1, 1, (count, 4)), np.ones((count, 1))])
    if task.kind == "binary":
        y = rng.choice([-1.0, 1.0], (count, 1))
        return phi, y, (y + 1) / 2
    y = np.eye(3)[rng.integers(0, 3, count)]
    return phi, y, y


def logistic_loss(weights: np.ndarray, phi: np.ndarray, labels: np.ndarray) -> float:
    scores = phi @ weights.T
    return float((np.logaddexp(0, scores) - labels * scores).sum() / len(phi))


def form_gradient(task: TaskSpec, weights: np.ndarray, phi: np.ndarray, y: np.ndarray) -> np.ndarray:
    a, b = phi.T @ phi / len(phi), least_squares_targets(task, y).T @ phi / len(phi)
    return form_of(task).slope * (weights @ a - b)


@pytest.mark.parametrize("task", [BINARY, CLASSES])
@given(seed=st.integers(0, 2**32 - 1))
def test_the_form_has_the_gradient_of_the_logistic_loss_at_zero(task: TaskSpec, seed: int) -> None:
    phi, y, labels = draw(task, seed)
    zero = np.zeros((task.outputs, 5))
    found = form_gradient(task, zero, phi, y)
    for k, j in np.ndindex(zero.shape):
        step = np.zeros_like(zero)
        step[k, j] = 1e-5
        slope = (logistic_loss(step, phi, labels) - logistic_loss(-step, phi, labels)) / 2e-5
        assert found[k, j] == pytest.approx(slope, abs=1e-8)


@pytest.mark.torch
@pytest.mark.parametrize("task", [BINARY, CLASSES])
def test_the_form_has_gradient_and_curvature_of_autograd_at_zero(task: TaskSpec) -> None:
    import torch  # noqa: PLC0415

    phi, y, labels = draw(task, 1)
    features, targets = torch.from_numpy(phi), torch.from_numpy(labels)

    def loss(weights: "torch.Tensor") -> "torch.Tensor":
        scores = features @ weights.T
        entropy = torch.nn.functional.binary_cross_entropy_with_logits(scores, targets, reduction="sum")
        return entropy / len(features)

    zero = torch.zeros((task.outputs, 5), dtype=torch.float64, requires_grad=True)
    loss(zero).backward()
    assert np.allclose(form_gradient(task, np.zeros((task.outputs, 5)), phi, y), zero.grad.numpy(), atol=1e-12)
    hessian = torch.autograd.functional.hessian(loss, torch.zeros((task.outputs, 5), dtype=torch.float64)).numpy()
    expected = form_of(task).slope * phi.T @ phi / len(phi)
    for k in range(task.outputs):
        assert np.allclose(hessian[k, :, k], expected, atol=1e-12)


@given(seed=st.integers(0, 2**32 - 1), size=st.sampled_from([0.5, 1.0, 2.0]))
def test_away_from_zero_the_error_of_a_gradient_is_at_most_a_48th_of_the_cube_of_the_scores(
    seed: int, size: float
) -> None:
    phi, y, labels = draw(CLASSES, seed)
    weights = np.random.default_rng(seed).uniform(-1, 1, (3, 5))
    weights *= size / np.abs(phi @ weights.T).max()
    scores = phi @ weights.T
    exact = (1 / (1 + np.exp(-scores)) - labels).T @ phi / len(phi)
    error = np.abs(form_gradient(CLASSES, weights, phi, y) - exact).max()
    assert error <= size**3 / 48 + 1e-12
    assert error > 0


def test_the_squared_loss_is_its_own_form() -> None:
    squared = TaskSpec("regression", "y")
    y = np.array([[0.3], [-1.0]])
    assert least_squares_targets(squared, y) is y
    assert (form_of(squared).slope, form_of(squared).target_bound) == (1.0, 1.0)


def test_targets_are_two_or_minus_two() -> None:
    assert least_squares_targets(BINARY, np.array([[-1.0], [1.0]])).tolist() == [[-2.0], [2.0]]
    assert least_squares_targets(CLASSES, np.eye(3)[:1]).tolist() == [[2.0, -2.0, -2.0]]


def test_the_minimum_says_how_far_the_chance_of_a_class_is_from_a_half() -> None:
    phi = np.vstack([np.tile([1.0, 0.0], (10, 1)), np.tile([0.0, 1.0], (10, 1))])
    y = np.array([1.0] * 9 + [-1.0] + [1.0] * 4 + [-1.0] * 6)[:, None]
    z = least_squares_targets(BINARY, y)
    weights, *_ = np.linalg.lstsq(phi, z, rcond=None)
    assert np.allclose(weights[:, 0], [4 * (0.9 - 0.5), 4 * (0.4 - 0.5)])
