"""Scores of a model: accuracy for classes, the coefficient of determination R2 for a regression; and the reference.

The pooled reference is what one party holding everybody's samples would get from the same feature map and ridge
regression: the mark that training without pooling is measured against.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.domain.progress import Metric
from omnilytics_app.learning.loss import least_squares_targets
from omnilytics_app.learning.ridge import fit_ridge

Array = NDArray[np.float64]


def metric_of(task: TaskSpec) -> Metric:
    """How models of the task are scored."""
    return Metric.R2 if task.kind == "regression" else Metric.ACCURACY


def accuracy(weights: Array, phi: Array, y: Array) -> float:
    """The share of the rows of `phi` (N x d) whose class, encoded in `y` (N x K), `weights` (K x d) finds."""
    outputs = phi @ weights.T
    if y.shape[1] == 1:
        return float(np.mean((outputs[:, 0] > 0) == (y[:, 0] > 0)))
    return float(np.mean(outputs.argmax(axis=1) == y.argmax(axis=1)))


def r2(weights: Array, phi: Array, y: Array) -> float:
    """1 - squared error / variance; 0 for a constant target predicted exactly or not."""
    residual = float(((y - phi @ weights.T) ** 2).sum())
    total = float(((y - y.mean(axis=0)) ** 2).sum())
    return 1.0 - residual / total if total > 0 else 0.0


def score(task: TaskSpec, weights: Array, phi: Array, y: Array) -> float:
    """The task's metric of `weights` (K x d) on `phi` (N x d) and encoded targets `y` (N x K)."""
    return (r2 if task.kind == "regression" else accuracy)(weights, phi, y)


def mean_loss(task: TaskSpec, weights: Array, phi: Array, y: Array) -> float:
    """The task's own loss a row: half the squared error of all outputs, or their logistic losses in nats."""
    outputs = phi @ weights.T
    if task.loss == "logistic":
        labels = (y + 1) / 2 if task.kind == "binary" else y
        return float((np.logaddexp(0.0, outputs) - labels * outputs).sum(axis=1).mean())
    return float(((y - outputs) ** 2).sum(axis=1).mean() / 2)


def pooled_by_folds(task: TaskSpec, own: tuple[Array, Array], held_out: tuple[Array, Array], folds: int = 5) -> float:
    """The score of ridge regression on held-out rows when the other held-out rows are added to the own ones.

    Every held-out row is predicted once, by a model that did not see it. `own` are features and least-squares targets,
    `held_out` features and encoded targets.
    """
    (phi, y), (others, targets) = own, held_out
    aims = least_squares_targets(task, targets)
    fold = np.arange(len(others)) % min(folds, len(others))
    outputs = np.zeros_like(targets)
    for number in range(fold.max() + 1):
        seen, unseen = fold != number, fold == number
        model = fit_ridge(np.vstack([phi, others[seen]]), np.vstack([y, aims[seen]]))
        outputs[unseen] = others[unseen] @ model.weights.T
    return score(task, np.eye(targets.shape[1]), outputs, targets)


def pooled_reference(task: TaskSpec, train: tuple[Array, Array], held_out: tuple[Array, Array]) -> float:
    """The score on `held_out` of ridge regression on all honest samples; both are (phi, y), y encoded."""
    phi, y = train
    return score(task, fit_ridge(phi, least_squares_targets(task, y)).weights, *held_out)
