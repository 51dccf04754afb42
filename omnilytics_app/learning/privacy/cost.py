"""What noise would cost a job in accuracy, estimated from an owner's own rows before it joins.

Cross-validation: of every fold, the other rows stand for the data of all owners. A ridge model from their exact moments
is compared with one from as many noisy copies of them as the job has owners, each with the noise of an owner with this
many rows, averaged as the model owner averages them. Both get the penalty that suits them best, and both are scored on
the rows left out. Nothing of this leaves the machine, so an ordinary generator draws the noise.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.loss import SQUARED
from omnilytics_app.learning.privacy.noisy_means import GRAIN_BITS, NoisySums, useful_means
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels

Array = NDArray[np.float64]

FOLDS = 4
_PENALTIES = np.logspace(-6.0, 2.0, 33)
_MOST_WORK = 2.0e8
"""Copies x d^3: above this, fewer copies are averaged and the estimate errs on the dark side."""


@dataclass(frozen=True, slots=True)
class CostQuestion:
    """A job as its cost is asked for: `count` rows of this owner, one of `owners`; noise levels by epsilon."""

    task: TaskSpec
    count: int
    owners: int
    levels: Mapping[float, NoiseLevels]


def fold_scores(fold: int, phi: Array, y: Array, question: CostQuestion) -> tuple[float, dict[float, float]]:
    """Scores on one of `FOLDS` folds of `phi` (n x d) and `y` (n x K): without noise, and by epsilon with it.

    Targets are encoded for the squared loss.
    """
    rng = np.random.default_rng((fold, len(phi)))
    held = np.random.default_rng(len(phi)).permutation(len(phi)) % FOLDS == fold
    train, test = (phi[~held], y[~held]), (phi[held], y[held])
    a, b = train[0].T @ train[0] / len(train[0]), train[1].T @ train[0] / len(train[0])
    copies = max(2, min(question.owners, int(_MOST_WORK / len(a) ** 3)))
    noisy = {
        epsilon: _best(question.task, *_averaged(a, b, question.count, levels, copies, rng), *test)
        for epsilon, levels in question.levels.items()
    }
    return _best(question.task, a, b, *test), noisy


def _averaged(
    a: Array, b: Array, count: int, levels: NoiseLevels, copies: int, rng: np.random.Generator
) -> tuple[Array, Array]:
    """The mean of the useful means of noisy copies."""
    grains = count * 2.0**GRAIN_BITS
    total_a, total_b = np.zeros_like(a), np.zeros_like(b)
    for _ in range(copies):
        noise = np.triu(rng.normal(0.0, levels.gram * 2.0**GRAIN_BITS, a.shape))
        gram = a * grains + noise + np.triu(noise, 1).T
        cross = b * grains + rng.normal(0.0, levels.cross * 2.0**GRAIN_BITS, b.shape)
        sums = NoisySums(np.rint(gram).astype(np.int64), np.rint(cross).astype(np.int64), count, levels)
        one_a, one_b = useful_means(sums, SQUARED)
        total_a, total_b = total_a + one_a, total_b + one_b
    return total_a / copies, total_b / copies


def _best(task: TaskSpec, a: Array, b: Array, phi: Array, y: Array) -> float:
    """The best score on (phi, y) over all penalties of the ridge models of A and B."""
    values, vectors = np.linalg.eigh(a)
    rotated = b @ vectors
    values = np.maximum(values, 0.0)
    return max(score(task, rotated / (values + penalty) @ vectors.T, phi, y) for penalty in _PENALTIES)
