"""CSV tables: the only form in which a person's data enters the program.

A table is read once, bounded in size, and kept as text; numbers are parsed when columns are taken out of it, so that a
complaint can name the row and the column. Every failure is a `DataFileError` with one sentence that says what to do.
Rows are counted as a spreadsheet shows them: the header is row 1.
"""

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError

MAX_BYTES = 256 * 2**20
MAX_ROWS = 1_000_000
MAX_COLUMNS = 4_097
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its rows, as text; every row is as long as the header."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def text(self, column: str) -> tuple[str, ...]:
        """One column as text, white space stripped."""
        self.require((column,))
        index = self.columns.index(column)
        return tuple(row[index].strip() for row in self.rows)

    def numbers(self, columns: tuple[str, ...]) -> NDArray[np.float64]:
        """Columns as an N x len(columns) array of finite numbers; raises `DataFileError` naming the first bad cell."""
        self.require(columns)
        indices = [self.columns.index(column) for column in columns]
        cells = [[row[i] for i in indices] for row in self.rows]
        try:
            values = np.array(cells, dtype=np.float64).reshape(len(cells), len(columns))
        except ValueError:
            values = np.array([[_number_or_nan(cell) for cell in row] for row in cells])
        bad = np.argwhere(~np.isfinite(values))
        if len(bad):
            row, column = (int(i) for i in bad[0])
            raise DataFileError(
                f"{self.name}, row {row + 2}, column {columns[column]!r} holds {cells[row][column][:40]!r}, "
                "which is not a finite number; correct or remove that row."
            )
        return values

    def require(self, columns: tuple[str, ...]) -> None:
        """Raises `DataFileError` naming the columns that the table lacks."""
        missing = [column for column in columns if column not in self.columns]
        if missing:
            named = ", ".join(repr(column) for column in missing[:_NAMED])
            more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
            noun = "column" if len(missing) == 1 else "columns"
            raise DataFileError(f"{self.name} lacks the {noun} {named}{more}; choose a file that has all of them.")


@dataclass(frozen=True, slots=True)
class Samples:
    """Raw features (N x (d - 1)) and targets: N labels as text, or N numbers for a regression."""

    x: NDArray[np.float64]
    y: NDArray[np.str_] | NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.x)


def read_table(path: Path) -> Table:
    """The CSV file at `path`, with a header row; raises `DataFileError`."""
    name = path.name
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DataFileError(f"{name} is larger than {MAX_BYTES >> 20} MiB; split it into smaller files.")
        with path.open(newline="", encoding="utf-8-sig") as file:
            return _parse(name, csv.reader(file, strict=True))
    except FileNotFoundError as error:
        raise DataFileError(f"{name} does not exist in {path.parent}; choose an existing CSV file.") from error
    except OSError as error:
        raise DataFileError(f"{name} cannot be read ({error.strerror}); check its permissions.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataFileError(f"{name} is not a CSV file in UTF-8; export it as CSV (UTF-8) and try again.") from error


def samples(table: Table, features: FeatureMapSpec, task: TaskSpec) -> Samples:
    """What a job takes out of a table; raises `DataFileError` for a missing column, a bad cell or an unknown label."""
    table.require((*features.columns, task.target))
    x = table.numbers(features.columns)
    if task.kind == "regression":
        return Samples(x, table.numbers((task.target,))[:, 0])
    labels = table.text(task.target)
    known = frozenset(task.classes)
    for row, label in enumerate(labels):
        if label not in known:
            raise DataFileError(
                f"{table.name}, row {row + 2}, column {task.target!r} holds {label[:40]!r}, "
                f"which is none of the job's {len(known)} classes; correct or remove that row."
            )
    return Samples(x, np.array(labels, dtype=np.str_))


def _parse(name: str, reader: Iterator[list[str]]) -> Table:
    header = tuple(cell.strip() for cell in next(reader, []))
    if not any(header):
        raise DataFileError(f"{name} is empty; choose a CSV file with a header row and at least one row of data.")
    if len(header) > MAX_COLUMNS:
        raise DataFileError(f"{name} has {len(header)} columns, at most {MAX_COLUMNS} are supported; remove some.")
    if all(math.isfinite(_number_or_nan(cell)) for cell in header):
        raise DataFileError(f"{name} has no header row; add the names of its columns as the first row.")
    if not all(header) or len(set(header)) != len(header):
        raise DataFileError(f"{name} has a column without a name or two of the same name; rename them.")
    rows: list[tuple[str, ...]] = []
    for row, cells in enumerate(reader, start=2):
        if not cells:
            continue
        if len(cells) != len(header):
            raise DataFileError(f"{name}, row {row} has {len(cells)} cells instead of {len(header)}; correct that row.")
        if len(rows) == MAX_ROWS:
            raise DataFileError(f"{name} has more than {MAX_ROWS} rows; split it into smaller files.")
        rows.append(tuple(cells))
    if not rows:
        raise DataFileError(f"{name} has a header but no rows; choose a file with at least one row of data.")
    return Table(name, header, tuple(rows))


def _number_or_nan(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return math.nan
