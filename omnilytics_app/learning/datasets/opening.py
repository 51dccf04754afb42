"""Which form a data set has, and how it is cut into parts.

Opening has two steps, so that a large file can be surveyed by many short tasks: `outline` looks at the beginning and
says what is still to be surveyed, `survey` looks at one of those pieces, `assemble` cuts parts from the answers. What
the other formats need to know is at the end of the file, and their outline is the data set itself. `open_dataset` takes
all steps at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import delimited, images
from omnilytics_app.learning.datasets.delimited import DELIMITERS, DelimitedOutline
from omnilytics_app.learning.datasets.images import FolderOutline, ImageFile
from omnilytics_app.learning.datasets.npz import open_npz
from omnilytics_app.learning.datasets.parquet import open_parquet
from omnilytics_app.learning.datasets.parts import Dataset, Part, Source
from omnilytics_app.learning.datasets.records import BlockSurvey

Outline = DelimitedOutline | FolderOutline | Dataset
Piece = range | str
Survey = BlockSurvey | tuple[ImageFile, ...]

HEAD_ROWS, HEAD_BYTES, HEAD_IMAGES = 1_000, 2**18, 64
_HEAD_PARTS = 16
SUFFIXES = (*DELIMITERS, ".parquet", ".pq", ".npz")


def outline(path: str) -> Outline:
    """The data set at a path as far as its beginning or its end tells; raises `DataFileError`."""
    suffix = Path(path).suffix.lower()
    if Path(path).is_dir():
        return images.outline(path)
    if Path(path).exists() and not Path(path).is_file():
        raise DataFileError(f"{Path(path).name} is neither a file nor a folder; choose one of these.")
    if suffix in DELIMITERS:
        return delimited.outline(path)
    if suffix in (".parquet", ".pq"):
        return open_parquet(path)
    if suffix == ".npz":
        return open_npz(path)
    raise DataFileError(
        f"{Path(path).name} is of a kind that is not read; choose a CSV, TSV, Parquet or NPZ file, "
        "or a folder with a folder of images for every class."
    )


def pieces(found: Outline) -> Sequence[Piece]:
    """What is still to be surveyed."""
    match found:
        case DelimitedOutline():
            return found.blocks
        case FolderOutline():
            return found.folders
        case Dataset():
            return ()


def survey(found: Outline, piece: Piece) -> Survey:
    """Survey a piece of an outline."""
    match found, piece:
        case DelimitedOutline(), range():
            return delimited.survey(found, piece)
        case FolderOutline(), str():
            return images.survey(found, piece)
        case _:
            raise TypeError("this is no piece of that data set")


def assemble(found: Outline, surveys: Sequence[Any]) -> Dataset:
    """The data set, from the surveys of all pieces in order."""
    match found:
        case DelimitedOutline():
            return Dataset(found.source, delimited.cut(found, surveys))
        case FolderOutline():
            return images.cut(found, surveys)
        case Dataset():
            return found


def open_dataset(path: str | Path) -> Dataset:
    """The data set at a path; raises `DataFileError`. A large CSV file is read through once."""
    found = outline(str(path))
    return assemble(found, [survey(found, piece) for piece in pieces(found)])


@dataclass(frozen=True, slots=True)
class Head:
    """The first rows of a data set, or a few images of every class, and how many rows there are in all.

    `exact` is False where that number is estimated from the size of the first rows.
    """

    source: Source
    parts: tuple[Part, ...]
    rows: int
    exact: bool


def look_at_head(path: str | Path) -> Head:
    """What can be seen of a data set in a moment, whatever its size; raises `DataFileError`."""
    found = outline(str(path))
    if isinstance(found, DelimitedOutline):
        part, rows, exact = delimited.head(found, HEAD_BYTES)
        return Head(found.source, (part,), rows, exact)
    dataset = assemble(found, [survey(found, piece) for piece in pieces(found)])
    if isinstance(found, FolderOutline):
        return Head(found.source, images.head(dataset, HEAD_IMAGES), dataset.rows, exact=True)
    return Head(dataset.source, _first_rows(dataset.parts[:_HEAD_PARTS]), dataset.rows, exact=True)


def _first_rows(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    chosen, left = [], HEAD_ROWS
    for part in parts:
        chosen.append(replace(part, rows=min(part.rows, left)))
        left -= chosen[-1].rows
        if not left:
            break
    return tuple(chosen)
