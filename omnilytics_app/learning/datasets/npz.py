"""NPZ, the archives of `numpy.savez` and `numpy.savez_compressed`.

Two forms are read. *By column*: every array has one dimension, all are equally long, and each is a column called by its
name. *As a matrix*: one array `X` (or `x`, `data`) with rows of numbers, N x C, or of images, N x H x W or
N x H x W x C with one or three values a pixel; beside it the targets `y` (or `target`, `labels`) and, if the columns of
a plain matrix have names, an array of texts `columns` (or `feature_names`). Without names they are `x_0`, `x_1` and so
on, pixels are called as in `datasets.pixels`, and the targets answer to every name. Rows are counted from 1.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.columns import require_header
from omnilytics_app.learning.datasets.members import Member, labels_in, members_of, numbers_in, opened, read_rows
from omnilytics_app.learning.datasets.parts import (
    MAX_COLUMNS,
    Block,
    Dataset,
    Part,
    Source,
    fingerprint,
    require_rows,
    slices,
)
from omnilytics_app.learning.datasets.pixels import pixel_columns

MATRICES = ("X", "x", "data")
TARGETS = ("y", "Y", "target", "targets", "label", "labels")
NAMES = ("columns", "feature_names")

Values = NDArray[np.generic]


def open_npz(path: str) -> Dataset:
    """The data set in an archive, from the headers of its arrays; raises `DataFileError`."""
    name, before = Path(path).name, fingerprint(path)
    with opened(path) as archive:
        if len(archive.infolist()) > MAX_COLUMNS:
            raise DataFileError(f"{name} has more than {MAX_COLUMNS} arrays; save it as one matrix.")
        members = members_of(path, archive)
    source = Source(path, before, tuple(members))
    for matrix in (members[n] for n in MATRICES if n in members and len(members[n].shape) > 1):
        return _matrix(source, members, matrix)
    require_header(name, source.columns)
    return _columns(source, tuple(members.values()))


def _columns(source: Source, members: tuple[Member, ...]) -> Dataset:
    for member in members:
        if len(member.shape) != 1 or member.shape != members[0].shape:
            shape = " x ".join(map(str, member.shape)) or "a single value"
            raise DataFileError(
                f"{source.name} holds neither a matrix X nor columns of one length ({member.name!r} is {shape}); "
                "save it as one of the two."
            )
    [rows] = members[0].shape
    require_rows(source.name, rows)
    cuts = slices(rows, len(members))
    return Dataset(source, tuple(ColumnsPart(source, cut.start + 1, len(cut), members) for cut in cuts))


def _matrix(source: Source, members: dict[str, Member], matrix: Member) -> Dataset:
    rows, name = matrix.shape[0], source.name
    require_rows(name, rows)
    if not 0 < matrix.row_items < MAX_COLUMNS:
        raise DataFileError(f"{name} has {matrix.row_items} values a row, at most {MAX_COLUMNS - 1} are supported.")
    columns = _column_names(source, members, matrix)
    target = next((members[n] for n in TARGETS if n in members and n not in columns), None)
    if target is not None and target.shape not in ((rows,), (rows, 1)):
        raise DataFileError(f"{name} has {rows} rows in {matrix.name!r} and not as many in {target.name!r}.")
    called = target.name if target else ""
    source = Source(source.path, source.fingerprint, (*columns, called) if target else columns, called)
    require_header(name, source.columns)
    cuts = slices(rows, len(columns))
    return Dataset(source, tuple(MatrixPart(source, cut.start + 1, len(cut), matrix, target) for cut in cuts))


def _column_names(source: Source, members: dict[str, Member], matrix: Member) -> tuple[str, ...]:
    if len(matrix.shape) > 2:
        height, width, *channels = matrix.shape[1:]
        if channels not in ([], [1], [3]):
            raise DataFileError(
                f"{source.name} has images that are neither grey nor red, green and blue in {matrix.name!r}."
            )
        return pixel_columns(height, width, channels[0] if channels else 1)
    named = next((members[n] for n in NAMES if n in members), None)
    if named is None:
        return tuple(f"x_{i}" for i in range(matrix.row_items))
    if named.shape != (matrix.row_items,):
        raise DataFileError(
            f"{source.name} has {matrix.row_items} columns in {matrix.name!r} and not as many names for them."
        )
    return tuple(str(n) for n in labels_in(source.name, named, read_rows(source.path, named, 0, matrix.row_items)))


@dataclass(frozen=True, slots=True)
class ColumnsPart(Part):
    """Rows of an archive that holds an array for every column."""

    members: tuple[Member, ...]

    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """See `Part.read`."""
        members, name = {m.name: m for m in self.members}, self.source.name
        rows = {c: read_rows(self.source.path, members[c], self.first_row - 1, self.rows) for c in (*numbers, *text)}
        x = np.empty((self.rows, len(numbers)))
        for i, column in enumerate(numbers):
            x[:, i] = numbers_in(name, members[column], rows[column])
        return Block(x, {column: labels_in(name, members[column], rows[column]) for column in text})


@dataclass(frozen=True, slots=True)
class MatrixPart(Part):
    """Rows of an archive that holds a matrix, and maybe targets."""

    matrix: Member
    target: Member | None

    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """See `Part.read`."""
        name, path, start = self.source.name, self.source.path, self.first_row - 1
        position = {column: i for i, column in enumerate(self.source.columns)}
        values = read_rows(path, self.matrix, start, self.rows).reshape(self.rows, -1)
        targets = read_rows(path, self.target, start, self.rows).reshape(self.rows) if self.target else None

        def member(column: str) -> tuple[Member, Values]:
            if self.target is not None and targets is not None and column == self.target.name:
                return self.target, targets
            return self.matrix, values[:, position[column]]

        labels = {column: labels_in(name, *member(column)) for column in text}
        if set(numbers) <= set(self.source.columns[: values.shape[1]]):
            return Block(numbers_in(name, self.matrix, values[:, [position[c] for c in numbers]]), labels)
        x = np.empty((self.rows, len(numbers)))
        for i, column in enumerate(numbers):
            x[:, i] = numbers_in(name, *member(column))
        return Block(x, labels)
