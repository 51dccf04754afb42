"""Tables as CSV text for other programs: RFC 4180, UTF-8, and nothing that a spreadsheet takes for a formula.

All that the program writes as CSV for people comes from here. Text that begins with one of the characters that make a
formula in a spreadsheet gets an apostrophe in front, which such programs show as text (OWASP, CSV Injection); so does
what begins within a cell where a spreadsheet that separates cells in another way would begin one. Numbers are written
as they are, amounts as exact decimals.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal


class Numeral(str):
    """A text that writes a number, which is no formula whatever sign it begins with."""

    __slots__ = ()


Cell = str | int | Decimal
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
            "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip
_NUMBER = re.compile(r"[+-]?\d{1,40}(\.\d{1,40})?(e[+-]?\d{1,3})?", re.ASCII | re.IGNORECASE)
_INNER_FORMULA = re.compile('([;\t\r\n])([ "]*[=+@\uff1d\uff0b\uff0d\uff20-])')
"""Where other separators than commas would make a cell that is a formula."""


def csv_bytes(heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as the bytes of a CSV file; every row has as many cells as the heading."""
    return csv_lines((heading, *rows), len(heading))


def csv_lines(rows: Iterable[Sequence[Cell]], width: int) -> bytes:
    """Some lines of such a file, each of `width` cells."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", strict=True)
    for row in rows:
        if len(row) != width:
            raise ValueError("a row has another number of cells than the heading")
        writer.writerow([_plain(cell) for cell in row])
    return text.getvalue().encode("utf-8", "replace")


def number_or_text(text: str) -> Cell:
    """A text that writes a number as one, digit for digit; another text as it is."""
    return Numeral(text) if _NUMBER.fullmatch(text) else text


def _plain(cell: Cell) -> Cell:
    """A cell that no spreadsheet computes."""
    if isinstance(cell, Numeral) or not isinstance(cell, str):
        return cell
    kept = _INNER_FORMULA.sub(r"\1'\2", cell.replace("\0", ""))
    return f"'{kept}" if kept.lstrip(" ").startswith(_FORMULA) else kept
