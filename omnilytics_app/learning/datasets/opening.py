"""Which form a data set has, and how it is cut into parts.

Opening has two steps, so that a large file can be surveyed by many short tasks: `outline` looks at the beginning and
says what is still to be surveyed, `survey` looks at one of those pieces, `assemble` cuts parts from the answers. What
the other formats need to know is at the end of the file, and their outline is the data set itself. `open_dataset` takes
all steps at once.
"""

from collections.abc import Sequence
from pathlib import Path

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import delimited
from omnilytics_app.learning.datasets.delimited import DELIMITERS, DelimitedOutline
from omnilytics_app.learning.datasets.npz import open_npz
from omnilytics_app.learning.datasets.parquet import open_parquet
from omnilytics_app.learning.datasets.parts import Dataset
from omnilytics_app.learning.datasets.records import BlockSurvey

Outline = DelimitedOutline | Dataset
Piece = range
Survey = BlockSurvey

SUFFIXES = (*DELIMITERS, ".parquet", ".pq", ".npz")


def outline(path: str) -> Outline:
    """The data set at a path as far as its beginning or its end tells; raises `DataFileError`."""
    suffix = Path(path).suffix.lower()
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


def pieces(found: Outline) -> tuple[Piece, ...]:
    """What is still to be surveyed."""
    return () if isinstance(found, Dataset) else found.blocks


def survey(found: Outline, piece: Piece) -> Survey:
    """Survey a piece of an outline."""
    if isinstance(found, Dataset):
        raise TypeError("this data set is known already")
    return delimited.survey(found, piece)


def assemble(found: Outline, surveys: Sequence[Survey]) -> Dataset:
    """The data set, from the surveys of all pieces in order."""
    if isinstance(found, Dataset):
        return found
    return Dataset(found.source, delimited.cut(found, surveys))


def open_dataset(path: str | Path) -> Dataset:
    """The data set at a path; raises `DataFileError`. A large CSV file is read through once."""
    found = outline(str(path))
    return assemble(found, [survey(found, piece) for piece in pieces(found)])
