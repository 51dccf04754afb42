"""From a part of a data set to samples of a job: the columns it names, checked cell by cell."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.columns import require_columns, shown
from omnilytics_app.learning.datasets.parts import Dataset, Labels, Numbers, Part, Source

MAX_OWN_CELLS = 2**25
"""What is read as a whole, a model owner's own samples and what it is evaluated on: 256 MB of numbers."""


_LEAST_REACH = 64.0


@dataclass(frozen=True, slots=True)
class Samples:
    """Raw features (N x (d - 1)) and targets: N labels as text, or N numbers for a regression."""

    x: Numbers
    y: Labels | Numbers

    def __len__(self) -> int:
        return len(self.x)


def read_part(part: Part, features: FeatureMapSpec, task: TaskSpec) -> Samples:
    """What a job takes out of a part.

    Raises `DataFileError` for a missing column, a cell that is no finite number, a label that is none of the job's
    classes, and a source that is not as it was when it was cut into parts.
    """
    require_units(part.source, features)
    samples = read_raw(part, features.columns, task.target, numeric=task.kind == "regression")
    if task.kind != "regression":
        require_known(part, task, samples.y)
    return samples


def read_all(dataset: Dataset, features: FeatureMapSpec, task: TaskSpec) -> Samples:
    """All parts as one; raises `DataFileError` also for more than is kept in memory at once."""
    require_small(dataset, len(features.columns))
    return _joined([read_part(part, features, task) for part in dataset.parts])


def read_columns(dataset: Dataset, columns: tuple[str, ...], target: str, *, numeric: bool) -> Samples:
    """Columns of all parts, before there is a job to check them against; raises as `read_all` does."""
    require_small(dataset, len(columns))
    return _joined([read_raw(part, columns, target, numeric=numeric) for part in dataset.parts])


def _joined(parts: Sequence[Samples]) -> Samples:
    return Samples(np.concatenate([p.x for p in parts]), np.concatenate([p.y for p in parts]))


def read_raw(part: Part, columns: tuple[str, ...], target: str, *, numeric: bool) -> Samples:
    """Columns of a part as finite numbers, and a target that may be any number or label."""
    source = part.source
    part.require_unchanged()
    label = source.target_column(target)
    require_columns(source, (*columns, label))
    if label in columns:
        raise DataFileError(f"The job predicts the column {target!r} from itself; choose another job.")
    block = part.read((*columns, label)) if numeric else part.read(columns, (label,))
    part.require_unchanged()
    _require_finite(part, (*columns, target), block.x)
    return Samples(block.x[:, :-1], block.x[:, -1]) if numeric else Samples(block.x, block.text[label])


def require_small(dataset: Dataset, columns: int) -> None:
    """Raises `DataFileError` if these columns of a data set are more than is kept in memory at once."""
    if dataset.rows * max(1, columns) > MAX_OWN_CELLS:
        raise DataFileError(
            f"{dataset.name} has {dataset.rows} rows, too many for a model owner's own samples; "
            f"choose a file with at most {max(1, MAX_OWN_CELLS // max(1, columns))}."
        )


def _require_finite(part: Part, columns: Sequence[str], x: Numbers) -> None:
    if np.isfinite(x).all():
        return
    row, column = (int(i) for i in np.argwhere(~np.isfinite(x))[0])
    raise DataFileError(
        f"{part.source.name}, {part.place(row)}, column {columns[column]!r} holds {x[row, column]}, "
        "which is not a finite number; correct or remove that row."
    )


def require_units(source: Source, features: FeatureMapSpec) -> None:
    """Raises `DataFileError` for images, 0 to 255 a pixel, under a map made from pixels in other units."""
    reach = float(max(abs(c) + s for c, s in zip(features.center, features.scale, strict=True)))
    if source.pixels and reach < _LEAST_REACH:
        raise DataFileError(
            f"{source.name} holds images with 0 to 255 a pixel and the job's pixels reach {reach:g}; "
            "choose a table with values like the job's, or another job."
        )


def require_known(part: Part, task: TaskSpec, labels: Labels | Numbers) -> None:
    """Raises `DataFileError` with the place of a part's first label that is none of the task's classes."""
    known = np.zeros(len(labels), dtype=np.bool_)
    for label in task.classes:
        known |= labels == label
    if known.all():
        return
    row = int(np.argmin(known))
    raise DataFileError(
        f"{part.source.name}, {part.place(row)}, column {task.target!r} holds {shown(str(labels[row]))}, "
        f"which is none of the job's {len(task.classes)} classes; correct or remove that row."
    )
