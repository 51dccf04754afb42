"""A job's own model, tried on a file of its owner: predictions row by row, and a score where the truth is known."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.csv_text import Cell, csv_bytes, number_or_text
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.drafting import Prediction, Trial
from omnilytics_app.domain.progress import Metric
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import Dataset, open_dataset
from omnilytics_app.learning.datasets.columns import missing_columns, require_columns
from omnilytics_app.learning.datasets.samples import require_small, require_units
from omnilytics_app.learning.evaluation import metric_of
from omnilytics_app.learning.export.model import ExportedModel, Provenance
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.workers.exposure import secret_task

ROWS_SHOWN = 200

Texts = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class _Predicted:
    """All rows of a file. `truth` is None where the file has no column of the target."""

    values: NDArray[np.float64] | Texts
    confidence: NDArray[np.float64] | None
    truth: NDArray[np.float64] | Texts | None


@secret_task
def try_model(learner: bytes, document: bytes, path: str) -> Trial:
    """The model that a session would keep, tried on a data file. Raises `DataFileError`."""
    session, described = ModelOwnerLearner.from_bytes(learner), parse_document(document)
    found = _predict(session, described, path)
    task = described.task
    wrong = None
    if found.truth is not None and task.classes:
        wrong = int(np.sum(found.values != found.truth))
    return Trial(
        path=path,
        target=task.target,
        rows=len(found.values),
        metric=Metric(metric_of(task)),
        score=_score(found, is_regression=not task.classes),
        head=tuple(_line(found, i) for i in range(min(ROWS_SHOWN, len(found.values)))),
        round=session.best.number,
        chances=task.loss == "logistic",
        wrong=wrong,
    )


@secret_task
def predictions_csv(learner: bytes, document: bytes, path: str) -> bytes:
    """The predictions for all rows of a data file as CSV; what a spreadsheet would compute is quoted as text."""
    described = parse_document(document)
    found = _predict(ModelOwnerLearner.from_bytes(learner), described, path)
    heading = ["row", "predicted", *(["confidence"] if found.confidence is not None else []),
               *(["actual"] if found.truth is not None else [])]  # fmt: skip
    return csv_bytes(heading, (_cells(found, i) for i in range(len(found.values))))


def _cells(found: _Predicted, i: int) -> list[Cell]:
    """A row of the file; labels that are numbers, below zero too, stay numbers."""
    line = _line(found, i)
    confidence = [] if line.confidence is None else [f"{line.confidence:.6f}"]
    actual = [] if found.truth is None else [number_or_text(line.truth)]
    return [line.row, number_or_text(line.predicted), *confidence, *actual]


def _predict(session: ModelOwnerLearner, document: JobDocument, path: str) -> _Predicted:
    features, task = document.features, document.task
    dataset = open_dataset(path)
    require_columns(dataset.source, features.columns)
    require_units(dataset.source, features)
    require_small(dataset, len(features.columns))
    model = ExportedModel.of(features, task, session.best.weights, Provenance(document.title, 0, session.best.number))
    x, truth = _read(dataset, document)
    scores = model.scores(x)
    values = model.predict(x)
    confidence = None if not task.classes else _confidence(scores, document)
    return _Predicted(values, confidence, truth)


def _read(dataset: Dataset, document: JobDocument) -> tuple[NDArray[np.float64], NDArray[np.float64] | Texts | None]:
    """Features, and the target as labels or numbers where the file has one."""
    columns, task = document.features.columns, document.task
    label = dataset.source.target_column(task.target)
    known = not missing_columns(dataset.source, (label,)) and label in dataset.columns
    numeric = not task.classes
    numbers = (*columns, label) if known and numeric else columns
    text = (label,) if known and not numeric else ()
    blocks = []
    for part in dataset.parts:
        part.require_unchanged()
        block = part.read(numbers, text)
        if not np.isfinite(block.x).all():
            raise DataFileError(f"{dataset.name} holds something that is no finite number; correct or remove that row.")
        blocks.append(block)
    x = np.concatenate([block.x for block in blocks])
    if not known:
        return x, None
    if numeric:
        return x[:, :-1], x[:, -1]
    return x, np.concatenate([block.text[label] for block in blocks])


def _confidence(scores: NDArray[np.float64], document: JobDocument) -> NDArray[np.float64]:
    """Of the class that wins, from 0 to 1: its chance under the logistic loss, else its clipped share of the scores."""
    task = document.task
    if task.kind == "binary":
        positive = 1 / (1 + np.exp(-scores[:, 0])) if task.loss == "logistic" else np.clip((scores[:, 0] + 1) / 2, 0, 1)
        winning: NDArray[np.float64] = np.maximum(positive, 1 - positive)
        return winning
    each = 1 / (1 + np.exp(-scores)) if task.loss == "logistic" else np.clip(scores, 0.0, 1.0)
    total = each.sum(axis=1)
    shares: NDArray[np.float64] = np.where(total > 0, each.max(axis=1) / np.maximum(total, 1e-12), 1 / scores.shape[1])
    return shares


def _score(found: _Predicted, *, is_regression: bool) -> float | None:
    if found.truth is None:
        return None
    if not is_regression:
        return float(np.mean(found.values == found.truth))
    values, truth = np.asarray(found.values, dtype=np.float64), np.asarray(found.truth, dtype=np.float64)
    spread = float(((truth - truth.mean()) ** 2).sum())
    return 1.0 - float(((truth - values) ** 2).sum()) / spread if spread > 0 else 0.0


def _line(found: _Predicted, i: int) -> Prediction:
    confidence = None if found.confidence is None else float(found.confidence[i])
    truth = "" if found.truth is None else _text(found.truth[i])
    return Prediction(i + 1, _text(found.values[i]), confidence, truth)


def _text(value: object) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)
