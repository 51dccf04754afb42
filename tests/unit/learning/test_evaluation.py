import numpy as np
import pytest

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning.evaluation import accuracy, metric_of, pooled_reference, r2, score
from tests.unit.learning.markets import VALUE, SmallMarket

BINARY = TaskSpec("binary", "t", ("no", "yes"))


def test_accuracy_of_classes_counts_the_largest_output() -> None:
    phi = np.eye(2)
    assert accuracy(np.array([[1.0, 0.0], [0.0, 1.0]]), phi, np.array([[1, 0], [1, 0]])) == 0.5


def test_accuracy_of_two_classes_is_by_sign() -> None:
    assert (
        accuracy(np.array([[1.0]]), np.array([[0.5], [-0.5], [0.2], [0.1]]), np.array([[1], [-1], [-1], [1]])) == 0.75
    )


def test_r2_is_one_for_exact_and_zero_for_the_mean() -> None:
    phi = np.array([[0.0, 1.0], [1.0, 1.0]])
    y = np.array([[0.2], [0.6]])
    assert r2(np.array([[0.4, 0.2]]), phi, y) == pytest.approx(1.0)
    assert r2(np.array([[0.0, 0.4]]), phi, y) == pytest.approx(0.0)
    assert r2(np.array([[0.0, 0.4]]), phi, np.full((2, 1), 0.4)) == 0.0


def test_the_metric_follows_the_task() -> None:
    assert (metric_of(BINARY), metric_of(VALUE)) == ("accuracy", "r2")
    phi, y, weights = np.array([[1.0], [0.5]]), np.array([[1.0], [-1.0]]), np.array([[1.0]])
    assert score(BINARY, weights, phi, y) == 0.5
    assert score(VALUE, weights, phi, y) == pytest.approx(1 - 2.25 / 2)


def test_the_pooled_reference_is_close_to_the_law_behind_the_samples() -> None:
    market = SmallMarket(3)
    best = score(VALUE, market.truth, *market.held_out)
    assert pooled_reference(VALUE, market.draw(2000), market.held_out) == pytest.approx(best, abs=0.02)
