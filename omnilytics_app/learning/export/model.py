"""A trained model that stands for itself: columns, feature map, head, and what it predicts.

Invariant: the stages turn as many columns as there are names into as many features as the head has; every number is
finite. What breaks it raises `ValueError`.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import MAX_CLASSES, MAX_COLUMNS, TASK_KINDS, FeatureMapSpec, TaskSpec
from omnilytics_app.learning.export.stages import Stage, stages_of

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a model comes from: the job's title and number, and the round of the model, 0 for the start."""

    title: str
    job: int
    round: int


@dataclass(frozen=True)
class ExportedModel:
    """`head` is K x d; `columns` name the raw inputs in order."""

    columns: tuple[str, ...]
    stages: tuple[Stage, ...]
    head: Array
    task: TaskSpec
    provenance: Provenance

    def __post_init__(self) -> None:
        if not 0 < len(self.columns) <= MAX_COLUMNS or len(set(self.columns)) != len(self.columns):
            raise ValueError("the columns are none, too many, or named twice")
        _require_task(self.task)
        width = len(self.columns)
        for stage in self.stages:
            width = stage.width(width)
        if self.head.shape != (self.task.outputs, width) or self.head.dtype != np.float64:
            raise ValueError(f"a head of shape {self.head.shape} does not fit {self.task.outputs} x {width}")
        arrays = (self.head, *(tensor for stage in self.stages for tensor in stage.tensors.values()))
        if not all(np.isfinite(array).all() for array in arrays):
            raise ValueError("a number is not finite")

    @classmethod
    def of(cls, features: FeatureMapSpec, task: TaskSpec, head: Array, provenance: Provenance) -> "ExportedModel":
        """The model of a job."""
        return cls(features.columns, stages_of(features), np.array(head, dtype=np.float64), task, provenance)

    @cached_property
    def labels(self) -> NDArray[np.str_]:
        """The classes, as an array; empty for a regression."""
        return np.array(self.task.classes, dtype=np.str_)

    def scores(self, x: Array) -> Array:
        """What the head gives for raw inputs `x` (N x columns), N x K."""
        if x.ndim != 2 or x.shape[1] != len(self.columns):
            raise ValueError(f"expected {len(self.columns)} columns, got an array of shape {x.shape}")
        for stage in self.stages:
            x = stage.apply(x)
        scores: Array = x @ self.head.T
        return scores

    def predict(self, x: Array) -> NDArray[Any]:
        """N labels, or N values in the units of the target."""
        scores = self.scores(x)
        if self.task.kind == "regression":
            values: Array = scores[:, 0] * self.task.target_scale + self.task.target_center
            return values
        classes = scores[:, 0] > 0 if self.task.kind == "binary" else scores.argmax(axis=1)
        labels: NDArray[np.str_] = self.labels[classes.astype(np.int64)]
        return labels


def _require_task(task: TaskSpec) -> None:
    """The rules of a job's document, for models that come without one."""
    needed = {
        "classification": 3 <= len(task.classes) <= MAX_CLASSES,
        "binary": len(task.classes) == 2,
        "regression": not task.classes,
    }
    if task.kind not in TASK_KINDS or not needed[task.kind] or len(set(task.classes)) != len(task.classes):
        raise ValueError("the classes do not fit the kind of task")
    if task.loss != "squared" and not (task.loss == "logistic" and task.classes):
        raise ValueError("the loss does not fit the kind of task")
    if not (np.isfinite([task.target_center, task.target_scale]).all() and task.target_scale > 0):
        raise ValueError("the target's scale is not positive")
