"""Names of columns: what a header must be, and what is said where a job's columns are not in it."""

import math
import unicodedata
from collections.abc import Sequence

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.parts import MAX_COLUMNS, Source
from omnilytics_app.learning.datasets.pixels import shape_of

_NAMED = 3
_SHOWN = 40


def require_header(name: str, columns: tuple[str, ...]) -> None:
    """Raises `DataFileError` unless these are names of columns: some, not too many, none empty, none twice."""
    if not any(columns):
        raise DataFileError(f"{name} is empty; choose a file with named columns and at least one row of data.")
    if len(columns) > MAX_COLUMNS:
        raise DataFileError(f"{name} has {len(columns)} columns, at most {MAX_COLUMNS} are supported; remove some.")
    if all(math.isfinite(number_or_nan(column)) for column in columns):
        raise DataFileError(f"{name} has no header row; add the names of its columns as the first row.")
    if not all(columns) or len(set(columns)) != len(columns):
        raise DataFileError(f"{name} has a column without a name or two of the same name; rename them.")


def require_columns(source: Source, wanted: tuple[str, ...]) -> None:
    """Raises `DataFileError` naming the columns that a source lacks, and one that may have been meant."""
    missing = missing_columns(source, wanted)
    if not missing:
        return
    named = some_of([repr(column) for column in missing])
    near = near_misses(missing, source.columns)
    if missing[0] in near:
        named = f"{named} (it has {near[missing[0]]!r})"
    if len(missing) == 1:
        raise DataFileError(f"{source.name} lacks the column {named}; choose a file that has all of them.")
    raise DataFileError(f"{source.name} lacks the columns {named}; choose a file that has all of them.")


def some_of(names: Sequence[str]) -> str:
    """The first few of many names, and how many more there are."""
    named = ", ".join(names[:_NAMED])
    return f"{named} and {len(names) - _NAMED} more" if len(names) > _NAMED else named


def missing_columns(source: Source, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Which of the wanted columns a source cannot give."""
    if source.pixels and shape_of(tuple(column for column in wanted if column != source.target)) is not None:
        return ()
    present = frozenset(source.columns)
    return tuple(column for column in wanted if column not in present)


def near_misses(missing: tuple[str, ...], present: tuple[str, ...]) -> dict[str, str]:
    """For names that are missing, one that differs by case, white space, or how its words are joined, if there is."""
    known = {_folded(name): name for name in present}
    return {name: known[_folded(name)] for name in missing if _folded(name) in known}


def shown(cell: str) -> str:
    """A cell as it is quoted in a sentence."""
    return repr(cell[:_SHOWN])


def number_or_nan(cell: str) -> float:
    """A cell as a number; NaN if it is none."""
    try:
        return float(cell)
    except ValueError:
        return math.nan


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if c.isalnum())
