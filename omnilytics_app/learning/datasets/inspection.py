"""What a data file holds, told from its first rows before there is any job to hold it against.

Nothing here decides what can be joined: a job's own checks do, over every row. What is found early is a cell that is
empty, a column that never changes, a file with too few rows.
"""

import numpy as np

from omnilytics_app.domain.data_shelf import ColumnKind, ColumnSummary, Finding, Flaw, Inspection
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.opening import Head, look_at_head
from omnilytics_app.learning.datasets.parts import Labels, Part
from omnilytics_app.learning.datasets.pixels import pixel_columns, shape_of
from omnilytics_app.learning.datasets.profile import MIN_ROWS

MOST_COLUMNS = 256
MOST_LABELS = 30
HEAD_SHOWN = 8
_EMPTY = frozenset({"", "nan", "null", "na", "none"})


def inspect_file(path: str) -> Inspection:
    """What the file at `path` holds; raises `DataFileError` if it cannot be read at all."""
    head = look_at_head(path)
    if head.source.pixels:
        return _images(path, head)
    names = head.source.columns[:MOST_COLUMNS]
    cells = {name: np.concatenate(found) for name, found in _cells(head, names).items()}
    columns = tuple(_summary(name, cells[name]) for name in names)
    looked_at = sum(part.rows for part in head.parts)
    shown = range(min(HEAD_SHOWN, looked_at))
    left_out = len(head.source.columns) - len(names)
    return Inspection(
        path=path,
        rows=head.rows,
        exact=head.exact,
        looked_at=looked_at,
        columns=columns,
        head=tuple(tuple(str(cells[name][i]) for name in names) for i in shown),
        findings=_findings(head, columns, cells, left_out),
        left_out=left_out,
    )


def _cells(head: Head, names: tuple[str, ...]) -> dict[str, list[Labels]]:
    found: dict[str, list[Labels]] = {name: [] for name in names}
    for part in head.parts:
        for name, labels in _texts(part, names).items():
            found[name].append(labels)
    return found


def _texts(part: Part, names: tuple[str, ...]) -> dict[str, Labels]:
    """Cells as text; of a format that gives numbers as numbers alone, those as they are written shortest."""
    try:
        return dict(part.read((), names).text)
    except DataFileError:
        return {name: _text(part, name) for name in names}


def _text(part: Part, name: str) -> Labels:
    try:
        return part.read((), (name,)).text[name]
    except DataFileError:
        return np.array([f"{value:g}" for value in part.read((name,)).x[:, 0]])


def _summary(name: str, cells: Labels) -> ColumnSummary:
    empty = np.isin(np.char.lower(cells), list(_EMPTY))
    filled = cells[~empty]
    labels, counts = np.unique(filled, return_counts=True)
    few = {str(label): int(n) for label, n in zip(labels, counts, strict=True)} if len(labels) <= MOST_LABELS else {}
    summary = ColumnSummary(name, ColumnKind.TEXT, distinct=len(labels), empty=int(empty.sum()), labels=few)
    try:
        values = filled.astype(np.float64)
    except ValueError:
        return summary
    finite = values[np.isfinite(values)]
    if len(values) == 0:
        return summary
    low, high = (float(finite.min()), float(finite.max())) if len(finite) else (None, None)
    return ColumnSummary(name, ColumnKind.NUMBER, low, high, summary.distinct, summary.empty, few)


def _findings(
    head: Head, columns: tuple[ColumnSummary, ...], cells: dict[str, Labels], left_out: int
) -> tuple[Finding, ...]:
    constant = tuple(c.name for c in columns if c.distinct <= 1)
    empty = [c for c in columns if c.empty]
    endless = tuple(c.name for c in columns if c.kind is ColumnKind.NUMBER and _is_endless(cells[c.name]))
    found = []
    if head.exact and head.rows < MIN_ROWS:
        found.append(Finding(Flaw.FEW_ROWS, count=head.rows))
    if constant and len(constant) == len(columns):
        found.append(Finding(Flaw.ALL_CONSTANT))
    elif constant:
        found.append(Finding(Flaw.CONSTANT, constant, len(constant)))
    if empty:
        found.append(Finding(Flaw.EMPTY_CELLS, tuple(c.name for c in empty), sum(c.empty for c in empty)))
    if endless:
        found.append(Finding(Flaw.NOT_FINITE, endless, len(endless)))
    if left_out:
        found.append(Finding(Flaw.MANY_COLUMNS, count=left_out))
    return tuple(found)


def _is_endless(cells: Labels) -> bool:
    return bool(np.isin(np.char.lower(np.char.lstrip(cells, "+-")), ["inf", "infinity"]).any())


def _images(path: str, head: Head) -> Inspection:
    source = head.source
    parts = [part.read(pixel_columns(1, 1, 1), (source.target,)) for part in head.parts if part.rows]
    counts = sorted({str(label) for part in parts for label in part.text[source.target]})
    few = [Finding(Flaw.FEW_ROWS, count=head.rows)] if head.rows < MIN_ROWS else []
    only = [Finding(Flaw.ALL_CONSTANT)] if len(counts) < 2 else []
    kind = ColumnSummary(source.target, ColumnKind.TEXT, distinct=len(counts), labels=dict.fromkeys(counts, 0))
    shape = shape_of(tuple(c for c in source.columns if c != source.target))
    return Inspection(
        path, head.rows, head.exact, sum(p.rows for p in head.parts), (kind,), (), (*few, *only), 0, shape
    )
