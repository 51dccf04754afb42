"""Small markets with known answers: samples of a linear law, dealt out to owners in groups."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning.evaluation import pooled_reference
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums
from omnilytics_app.learning.statistics import Statistics

Array = NDArray[np.float64]

CLASSES = TaskSpec("classification", "label", ("a", "b", "c"))
LOGISTIC = TaskSpec("classification", "label", ("a", "b", "c"), loss="logistic")
VALUE = TaskSpec("regression", "value")


def exact_statistics(task: TaskSpec, phi: Array, y: Array) -> Statistics:
    """What a data owner freezes, without torch: for the logistic loss A / 4 and (T - 1/2)^T Phi / N."""
    a, b = phi.T @ phi / len(phi), y.T @ phi / len(phi)
    if task.loss == "logistic":
        labels = (y + 1) / 2 if task.kind == "binary" else y
        a, b = a / 4, (labels - 0.5).T @ phi / len(phi)
    return Statistics(np.rint(a * 2**14).astype(np.int64), np.rint(b * 2.0**38).astype(np.int64), len(phi))


@dataclass
class SmallMarket:
    """Owners of `size` samples each in groups of three, and a model owner with 40 samples of its own."""

    seed: int
    task: TaskSpec = VALUE
    features: int = 6
    groups: int = 5
    size: int = 60

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        self.truth = rng.uniform(-0.2, 0.2, (self.task.outputs, self.features + 1))
        self.rng = rng
        self.own = self.draw(40)
        self.held_out = self.draw(500)
        self.owners = [exact_statistics(self.task, *self.draw(self.size)) for _ in range(3 * self.groups)]

    def draw(self, count: int) -> tuple[Array, Array]:
        """Samples (phi, y)."""
        phi = np.hstack([self.rng.uniform(-1, 1, (count, self.features)), np.ones((count, 1))])
        outputs = phi @ self.truth.T + self.rng.normal(0.0, 0.1, (count, self.task.outputs))
        if self.task.kind == "regression":
            return phi, np.clip(outputs, -1.0, 1.0)
        return phi, np.eye(self.task.outputs)[outputs.argmax(axis=1)]

    def reference(self) -> float:
        """The score of a model fitted to as many samples as all owners have."""
        return pooled_reference(self.task, self.draw(3 * self.groups * self.size), self.held_out)

    def terms(self, rounds: int = 8) -> LearnerTerms:
        """Terms of a job with as many faults as its groups allow."""
        faults = (self.groups - 3) // 2
        return LearnerTerms(rounds, self.groups, 3, faults, 2 * faults, weight_bits=4)

    def poison(self, owner: int, factor: int) -> None:
        """Multiplies an owner's statistics."""
        honest = self.owners[owner]
        self.owners[owner] = Statistics(honest.A * factor, honest.B * factor, honest.count)

    def answer(self, number: int, point: NDArray[np.int64], absent: frozenset[int] = frozenset()) -> RoundSums:
        """All complete groups' exact sums at `point`."""
        sums = {
            g: sum((self.owners[3 * g + i].gradient(point) for i in range(3)), np.zeros_like(point))
            for g in range(self.groups)
            if g not in absent
        }
        return RoundSums(number, point, sums)
