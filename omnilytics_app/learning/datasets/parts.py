"""What a data set is made of: a source that must not change, cut into parts that are read one at a time.

A `Part` is a small picklable description; whatever process gets it opens the file, reads those rows and closes it
again. Several passes are made over the parts, and a row that changed between two of them would be counted as two
different rows, so every part carries the fingerprint its source had when it was cut and refuses any other.
"""

import hashlib
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.errors import DataFileError

MAX_ROWS = 2**27
"""Rows of a data set: what sums of exact integers have room for (see `learning.moments`)."""
MAX_COLUMNS = 16_384
PART_CELLS = 2_500_000
"""Numbers in a part, 20 MB of them: read and summed in some 200 ms."""
PART_ROWS = 250_000
_ENDS_BYTES = 2**16

Numbers = NDArray[np.float64]
Labels = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Source:
    """A file or folder and its columns, as they were when it was cut into parts.

    `target` is the column that stands for whatever a job calls its target, where the form of the data has no name for
    it (a folder of images, the array `y` beside `X`); empty otherwise. `pixels` says that the source gives the pixels
    of its images in every size that columns ask for, `columns` being one of them.
    """

    path: str
    fingerprint: bytes
    columns: tuple[str, ...]
    target: str = ""
    pixels: bool = False

    @property
    def name(self) -> str:
        """The file's name, without where it lies: it is shown, and goes into logs."""
        return Path(self.path).name

    def target_column(self, wanted: str) -> str:
        """The column that a job's target is read from; `wanted` itself if there is none."""
        return wanted if wanted in self.columns or not self.target else self.target


@dataclass(frozen=True, slots=True)
class Block:
    """Rows as read: columns of numbers, N x C, and columns of text by name."""

    x: Numbers
    text: Mapping[str, Labels]

    def __len__(self) -> int:
        return len(self.x)


@dataclass(frozen=True, slots=True)
class Part(ABC):
    """Some rows of a source, all of them or none; `first_row` is how a person counts the first of them."""

    source: Source
    first_row: int
    rows: int

    @abstractmethod
    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """The named columns, all of them present; raises `DataFileError` with the place of what cannot be read.

        Numbers may be NaN or infinite, text is stripped of white space around it.
        """

    def require_unchanged(self) -> None:
        """Raises `DataFileError` if what is read here is not what was cut into parts."""
        require_unchanged(self.source)

    def place(self, index: int) -> str:
        """How a person finds the part's row `index`, counted from 0."""
        return f"row {self.first_row + index}"


@dataclass(frozen=True, slots=True)
class Dataset:
    """A data set, cut into the parts that together are its rows, each once and in order."""

    source: Source
    parts: tuple[Part, ...]

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns, in the order of the file."""
        return self.source.columns

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(part.rows for part in self.parts)


def require_unchanged(source: Source) -> None:
    """Raises `DataFileError` if a file is not what was cut into parts."""
    if fingerprint(source.path) != source.fingerprint:
        raise DataFileError(
            f"{source.name} was changed while it was read; leave it as it is for the moment and begin again."
        )


def fingerprint(path: str) -> bytes:
    """A digest of a file's size, time of change and both ends, where the formats keep what describes the rest."""
    digest = hashlib.sha256()
    with reading(path):
        status = Path(path).stat()
        digest.update(f"{status.st_size} {status.st_mtime_ns}".encode())
        with Path(path).open("rb") as file:
            digest.update(file.read(_ENDS_BYTES))
            file.seek(max(0, status.st_size - _ENDS_BYTES))
            digest.update(file.read(_ENDS_BYTES))
    return digest.digest()


@contextmanager
def reading(path: str) -> Iterator[None]:
    """Turns what the system says about a file into one sentence: a `DataFileError`."""
    name = Path(path).name
    try:
        yield
    except FileNotFoundError as error:
        raise DataFileError(f"{name} does not exist in {Path(path).parent}; choose an existing file.") from error
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        raise DataFileError(f"{name} cannot be read ({reason}); check its permissions.") from error


def slices(rows: int, columns: int) -> list[range]:
    """Ranges of rows that are read and summed in a short time each."""
    step = max(1, min(PART_ROWS, PART_CELLS // max(1, columns)))
    return [range(start, min(start + step, rows)) for start in range(0, rows, step)]


def require_rows(name: str, rows: int) -> None:
    """Raises `DataFileError` for none, or for more than are summed exactly."""
    if rows == 0:
        raise DataFileError(f"{name} has no rows of data; choose a file with at least one.")
    if rows > MAX_ROWS:
        raise DataFileError(f"{name} has more than {MAX_ROWS} rows; split it into smaller files.")
