"""Tables as CSV files for other programs: RFC 4180, UTF-8, and nothing that a spreadsheet takes for a formula.

Text that begins with one of the characters that make a formula in a spreadsheet gets an apostrophe in front, which such
programs show as text (OWASP, CSV Injection). Numbers are written as they are, amounts as exact decimals.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.atomic import replace_file

Cell = str | int
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
            "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip


def csv_bytes(heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as the bytes of a CSV file; every row has as many cells as the heading."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", strict=True)
    for row in (heading, *rows):
        if len(row) != len(heading):
            raise ValueError("a row has another number of cells than the heading")
        writer.writerow([_plain(cell) for cell in row])
    return text.getvalue().encode("utf-8", "replace")


def write_csv(path: Path, heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table, over a file of that name. Blocks.

    Raises `ConfigurationError` or `StorageFault` where it cannot be written.
    """
    try:
        replace_file(path, csv_bytes(heading, rows))
    except OSError as error:
        raise ConfigurationError(
            f"The file {path} cannot be written ({error.strerror}); choose another folder."
        ) from error


def _plain(cell: Cell) -> Cell:
    """A cell that no spreadsheet computes."""
    if isinstance(cell, int):
        return cell
    kept = cell.replace("\0", "")
    return f"'{kept}" if kept.lstrip(" ").startswith(_FORMULA) else kept
