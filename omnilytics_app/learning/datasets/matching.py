"""How a data file fits a job, told from its first rows before anything is paid.

Nothing here decides: the same checks run again over every row when the statistics are frozen. What is seen early is a
column that is called otherwise, a unit that differs, a class nobody has heard of.
"""

from dataclasses import replace

import numpy as np

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import ColumnRange, DataMatch
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.columns import missing_columns, near_misses, require_columns
from omnilytics_app.learning.datasets.opening import Head, look_at_head
from omnilytics_app.learning.datasets.profile import MIN_ROWS
from omnilytics_app.learning.datasets.samples import Samples, read_raw, require_known, require_units

HEAD_SHOWN = 5
UNKNOWN_SHOWN = 5


def match(path: str, features: FeatureMapSpec, task: TaskSpec) -> DataMatch:
    """How the file at `path` fits a job; raises `DataFileError` only if it cannot be read at all."""
    head = look_at_head(path)
    source = head.source
    target = source.target_column(task.target)
    wanted = (*features.columns, target)
    missing = missing_columns(source, wanted)
    found = DataMatch(
        path=path,
        rows=head.rows,
        exact=head.exact,
        looked_at=0,
        missing=missing,
        meant=near_misses(missing, source.columns),
        extra=() if source.pixels else tuple(column for column in source.columns if column not in frozenset(wanted)),
    )
    try:
        require_columns(source, wanted)
        require_units(source, features)
        samples = _read(head, features, task)
    except DataFileError as error:
        return replace(found, refusal=str(error))
    return _looked_into(found, head, samples, features, task)


def _looked_into(found: DataMatch, head: Head, samples: Samples, features: FeatureMapSpec, task: TaskSpec) -> DataMatch:
    labels, counts = np.unique(samples.y, return_counts=True) if task.classes else ((), ())
    classes = {str(label): int(count) for label, count in zip(labels, counts, strict=True)}
    return replace(
        found,
        looked_at=len(samples),
        refusal=_refusal(head, samples, task),
        ranges=_ranges(samples, features),
        classes=classes,
        unknown=tuple(label for label in classes if label not in task.classes)[:UNKNOWN_SHOWN],
        head=tuple(
            (*(f"{value:g}" for value in x), str(y)) for x, y in zip(samples.x[:HEAD_SHOWN], samples.y, strict=False)
        ),
    )


def _read(head: Head, features: FeatureMapSpec, task: TaskSpec) -> Samples:
    parts = [read_raw(part, features.columns, task.target, numeric=not task.classes) for part in head.parts]
    return Samples(np.concatenate([p.x for p in parts]), np.concatenate([p.y for p in parts]))


def _refusal(head: Head, samples: Samples, task: TaskSpec) -> str:
    if head.exact and head.rows < MIN_ROWS:
        return f"{head.source.name} has {head.rows} rows and at least {MIN_ROWS} are needed; add more data."
    start = 0
    for part in head.parts if task.classes else ():
        try:
            require_known(part, task, samples.y[start : start + part.rows])
        except DataFileError as error:
            return str(error)
        start += part.rows
    return ""


def _ranges(samples: Samples, features: FeatureMapSpec) -> tuple[ColumnRange, ...]:
    center, scale = np.array(features.center), np.array(features.scale)
    low, high = center - scale, center + scale
    clipped = ((samples.x < low) | (samples.x > high)).mean(axis=0)
    values = np.column_stack([samples.x.min(axis=0), samples.x.max(axis=0), low, high, clipped])
    return tuple(ColumnRange(c, *row) for c, row in zip(features.columns, values.tolist(), strict=True))
