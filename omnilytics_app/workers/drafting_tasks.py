"""Tasks while a job is being designed: a look into a data file, and the start that a job would have.

They return counts, scores and a few rows for the owner's own eyes; nothing is kept.
"""

import math
from time import monotonic

import numpy as np

from omnilytics_app.domain.document import (
    KEY_SIZES,
    FeatureMapSpec,
    JobDocument,
    TaskSpec,
    proof_bytes,
    serialise_document,
)
from omnilytics_app.domain.drafting import ColumnLook, DataLook, Reference, Rehearsal
from omnilytics_app.domain.progress import Metric
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import Head, Part, look_at_head
from omnilytics_app.learning.datasets.columns import number_or_nan
from omnilytics_app.learning.datasets.images import ImagePart
from omnilytics_app.learning.datasets.parts import Labels
from omnilytics_app.learning.datasets.pixels import is_pixel, shape_of
from omnilytics_app.learning.evaluation import metric_of, pooled_by_folds, score
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.workers.exposure import secret_task
from omnilytics_app.workers.model_owner_tasks import EvaluationRequest, StartRequest, fitted_start, held_out_samples

MOST_EXAMINED = 256
"""Columns that are looked into; of wider tables the rest is taken for numbers until it is read."""
MOST_SHOWN, ROWS_SHOWN = 12, 6


@secret_task
def look_into_data(path: str) -> DataLook:
    """A data file as far as its first rows tell. Raises `DataFileError`."""
    head = look_at_head(path)
    columns = head.source.columns
    pixels = tuple(column for column in columns if is_pixel(column))
    picture = shape_of(pixels) if len(pixels) >= len(columns) - 1 else None
    if head.source.pixels:
        return _look_at_images(path, head, picture)
    others = [column for column in columns if picture is None or not is_pixel(column)]
    cells = _cells(head.parts, tuple(others[:MOST_EXAMINED]))
    looks = tuple(_look(column, cells.get(column)) for column in columns)
    shown = _shown(columns, others)
    rows = _cells(head.parts[:1], shown)
    listed = tuple(tuple(str(rows[c][i]) for c in shown) for i in range(min(ROWS_SHOWN, head.parts[0].rows)))
    seen = sum(part.rows for part in head.parts)
    return DataLook(path, head.rows, head.exact, looks, shown, listed, picture, looked_at=seen)


def _look_at_images(path: str, head: Head, picture: tuple[int, int, int] | None) -> DataLook:
    parts = [part for part in head.parts if isinstance(part, ImagePart)]
    labels = len({part.label for part in parts})
    target = head.source.target
    looks = tuple(ColumnLook(c, c != target, labels if c == target else 0) for c in head.source.columns)
    listed = tuple((part.label, part.files[0].path) for part in parts[:ROWS_SHOWN])
    return DataLook(path, head.rows, head.exact, looks, (target, "image"), listed, picture, resizable=True)


def _shown(columns: tuple[str, ...], others: list[str]) -> tuple[str, ...]:
    """The first columns and the last; where they are pixels, those that are none come first."""
    if len(columns) <= MOST_SHOWN:
        return columns
    first = list(dict.fromkeys([*others[:2], *columns])) if len(others) < len(columns) else list(columns)
    return tuple(dict.fromkeys([*first[: MOST_SHOWN - 1], columns[-1]]))


def _cells(parts: tuple[Part, ...], names: tuple[str, ...]) -> dict[str, Labels]:
    """Columns as text, those left out that are of a kind which is not read at all."""
    try:
        blocks = [part.read((), names).text for part in parts]
        return {name: np.concatenate([block[name] for block in blocks]) for name in names}
    except DataFileError:
        found = {name: _column(parts, name) for name in names}
    empty = np.array([""] * sum(part.rows for part in parts))
    return {name: empty if cells is None else cells for name, cells in found.items()}


def _column(parts: tuple[Part, ...], name: str) -> Labels | None:
    """One column as text, or its numbers; None for one that is neither."""
    try:
        return np.concatenate([part.read((), (name,)).text[name] for part in parts])
    except DataFileError:
        pass
    try:
        return np.array([f"{value:.6g}" for part in parts for value in part.read((name,)).x[:, 0]])
    except DataFileError:
        return None


def _look(name: str, cells: Labels | None) -> ColumnLook:
    if cells is None:
        return ColumnLook(name, numeric=True, distinct=0)
    different = np.unique(cells)
    return ColumnLook(name, all(math.isfinite(number_or_nan(str(c))) for c in different), len(different))


@secret_task
def rehearse_start(request: StartRequest, training: bytes = b"") -> Rehearsal:
    """The start that a job of this request would have, and its scores. Raises `DataFileError`.

    `training` is the finished one of a backbone, or empty.
    """
    began = monotonic()
    own, features, (phi, y), held_out = fitted_start(request, training)
    learner = ModelOwnerLearner.start(request.terms, own.task, phi, y, request.training, held_out)
    labels, counts = np.unique(own.samples.y, return_counts=True) if own.task.classes else ((), ())
    return Rehearsal(
        rows=len(phi),
        features=phi.shape[1],
        outputs=y.shape[1],
        metric=Metric(metric_of(own.task)),
        own_score=learner.initial_score,
        classes={str(label): int(count) for label, count in zip(labels, counts, strict=True)},
        held_out_rows=len(held_out[0]) if held_out else 0,
        score=score(own.task, learner.model, *held_out) if held_out else None,
        pooled=pooled_by_folds(own.task, (learner.own.phi, learner.own.y), held_out) if held_out else None,
        description=description_bytes(own.task, features, request.image_shape),
        seconds=monotonic() - began,
    )


def description_bytes(task: TaskSpec, features: FeatureMapSpec, image_shape: tuple[int, int] | None) -> int:
    """What columns, task and backbone take in a job's document, whatever its key."""
    bits = max(KEY_SIZES)
    document = JobDocument(
        "", task, features, bits, 1 << (bits - 1), bytes(32), 16, bytes(proof_bytes(bits)), image_shape
    )
    return len(serialise_document(document)) - proof_bytes(bits) - bits // 4


@secret_task
def find_reference(learner: bytes, evaluation: EvaluationRequest) -> Reference | None:
    """What pooling the own rows with the held-out ones gives, of a job's very start; None without held-out rows.

    Raises `DataFileError`.
    """
    held_out = held_out_samples(evaluation)
    if held_out is None:
        return None
    own = ModelOwnerLearner.from_bytes(learner).own
    return Reference(pooled_by_folds(evaluation.task, (own.phi, own.y), held_out), len(own), len(held_out[0]))
