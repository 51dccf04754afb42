"""CSV and TSV: UTF-8, a header, RFC 4180. Read by ranges of bytes that end where records end.

Rows are counted as a spreadsheet shows them: the header is row 1, and blank lines count although they hold nothing.
Text that is in order is parsed by Arrow; whatever it stumbles over is read again with `csv`, which either can make
sense of it or knows the row and the cell to complain of.
"""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.domain.strict_json import MAX_TEXT
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.arrow import labels_of
from omnilytics_app.learning.datasets.columns import number_or_nan, require_header, shown
from omnilytics_app.learning.datasets.parts import (
    Block,
    Numbers,
    Part,
    Source,
    fingerprint,
    reading,
    require_rows,
    require_unchanged,
)
from omnilytics_app.learning.datasets.records import BlockSurvey, survey_block

DELIMITERS = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
BLOCK_BYTES = 8 * 2**20
"""What is surveyed, and about what is read, in one task; also the longest row."""
MAX_BYTES = 2**40
_HEADER_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class DelimitedOutline:
    """The header of a file, and the blocks of bytes behind it that are still to be surveyed."""

    source: Source
    delimiter: str
    size: int
    blocks: tuple[range, ...]


def outline(path: str) -> DelimitedOutline:
    """What the beginning of a file tells; raises `DataFileError`."""
    name = Path(path).name
    delimiter = DELIMITERS[Path(path).suffix.lower()]
    before = fingerprint(path)
    with reading(path):
        size = Path(path).stat().st_size
        head = _read(path, range(min(size, _HEADER_BYTES)))
    if size > MAX_BYTES:
        raise DataFileError(f"{name} is larger than {MAX_BYTES >> 30} GiB; split it into smaller files.")
    skipped = len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0
    whole = head[skipped:] + (b"" if size == len(head) else b"\0")  # one byte more is context, not an end
    ends = survey_block(whole, range(len(head) - skipped), delimiter.encode(), skipped).outside
    if ends.first_end < 0 and size:
        raise DataFileError(f"{name} has no row that ends; export it as {_kind(delimiter)} (UTF-8) and try again.")
    body = max(skipped, ends.first_end)
    [header] = list(_records(name, head[skipped:body], delimiter)) or [[]]
    columns = tuple(cell.strip() for cell in header)
    require_header(name, columns)
    blocks = tuple(range(at, min(at + BLOCK_BYTES, size)) for at in range(body, size, BLOCK_BYTES))
    return DelimitedOutline(Source(path, before, columns), delimiter, size, blocks)


def survey(found: DelimitedOutline, block: range) -> BlockSurvey:
    """Survey one of an outline's blocks."""
    around = range(max(0, block.start - 2), min(found.size, block.stop + 1))
    with reading(found.source.path):
        text = _read(found.source.path, around)
    require_unchanged(found.source)
    start = block.start - around.start
    return survey_block(text, range(start, start + len(block)), found.delimiter.encode(), around.start)


def cut(found: DelimitedOutline, surveys: Sequence[BlockSurvey]) -> tuple["DelimitedPart", ...]:
    """The parts of a file, from the surveys of all its blocks or of the first of them, in order."""
    source, parts = found.source, list[DelimitedPart]()
    inside, begin, row = False, found.blocks[0].start if found.blocks else found.size, 2
    ended = blanks = 0
    for number, block_survey in enumerate(surveys):
        ends = block_survey.given(inside=inside)
        _require_records(source.name, block_survey, row + ended, inside=inside)
        if number:  # the first record that ends in a block belongs to the part before it
            rows = ended + 1 - blanks - ends.first_is_blank
            parts.append(DelimitedPart(source, row, rows, range(begin, ends.first_end), found.delimiter))
            row, begin = row + ended + 1, ends.first_end
            ended, blanks = ends.records - 1, ends.blanks - ends.first_is_blank
        else:
            ended, blanks = ends.records, ends.blanks
        inside ^= block_survey.odd
    if len(surveys) == len(found.blocks):
        parts.append(DelimitedPart(source, row, ended - blanks, range(begin, found.size), found.delimiter))
    require_rows(source.name, sum(part.rows for part in parts))
    return tuple(part for part in parts if part.rows)


def head(found: DelimitedOutline, size_bytes: int) -> tuple["DelimitedPart", int, bool]:
    """The first rows of a file, and how many there are in all: exactly if that is all of them, otherwise about."""
    begin = found.blocks[0].start if found.blocks else found.size
    block = range(begin, min(found.size, begin + size_bytes))
    first = survey(found, block)
    if block.stop == found.size:
        [part] = cut(replace(found, blocks=(block,)), [first])
        return part, part.rows, True
    _require_records(found.source.name, first, 2, inside=False)
    ends = first.outside
    span, rows = range(begin, ends.last_end), ends.records - ends.blanks
    require_rows(found.source.name, rows)
    part = DelimitedPart(found.source, 2, rows, span, found.delimiter)
    return part, round(rows * (found.size - begin) / len(span)), False


def _require_records(name: str, block_survey: BlockSurvey, row: int, *, inside: bool) -> None:
    ends = block_survey.given(inside=inside)
    if ends.stray >= 0:
        raise DataFileError(
            f"{name}, row {row + ends.stray} has a quotation mark in the middle of a cell; "
            "put that cell into quotation marks and double those in it, or remove it."
        )
    if ends.records == 0:
        raise DataFileError(
            f"{name}, row {row} has no end within {BLOCK_BYTES >> 20} MiB, or its quotation marks are not closed; "
            "correct that row."
        )


@dataclass(frozen=True, slots=True)
class DelimitedPart(Part):
    """A range of bytes with whole records in it."""

    span: range
    delimiter: str

    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """See `Part.read`. Numbers are finite: the cell is complained of here, where its text is known."""
        with reading(self.source.path):
            raw = _read(self.source.path, self.span)
        if not raw.isascii():
            _decode(self.source.name, raw, self.delimiter)
        block = self._parse(raw, numbers, text)
        if block is None or len(block) != self.rows or not np.isfinite(block.x).all():
            return self._parse_slowly(raw, numbers, text)
        return block

    def place(self, index: int) -> str:
        """See `Part.place`; blank lines are counted."""
        with reading(self.source.path):
            raw = _read(self.source.path, self.span)
        records = enumerate(_records(self.source.name, raw, self.delimiter), start=self.first_row)
        rows = [row for row, cells in records if cells]
        return f"row {rows[index]}"

    def _parse(self, raw: bytes, numbers: tuple[str, ...], text: tuple[str, ...]) -> Block | None:
        import pyarrow as pa  # noqa: PLC0415 - in worker processes only
        from pyarrow import csv as arrow_csv  # noqa: PLC0415

        types: dict[str, Any] = dict.fromkeys(numbers, pa.float64())
        types |= dict.fromkeys(text, pa.dictionary(pa.int32(), pa.string()))
        try:
            table = arrow_csv.read_csv(
                pa.BufferReader(raw),
                arrow_csv.ReadOptions(
                    use_threads=False, block_size=len(raw) + 1, column_names=list(self.source.columns)
                ),
                arrow_csv.ParseOptions(delimiter=self.delimiter, newlines_in_values=True),
                arrow_csv.ConvertOptions(column_types=types, include_columns=list(types), null_values=[]),
            )
        except pa.ArrowInvalid:
            return None
        x = np.empty((table.num_rows, len(numbers)))
        for i, name in enumerate(numbers):
            x[:, i] = table[name].to_numpy()
        return Block(x, {name: labels_of(table[name].combine_chunks()) for name in text})

    def _parse_slowly(self, raw: bytes, numbers: tuple[str, ...], text: tuple[str, ...]) -> Block:
        name, columns = self.source.name, self.source.columns
        wanted, labels = [columns.index(c) for c in numbers], [columns.index(c) for c in text]
        x, found = list[list[float]](), list[list[str]]()
        for row, cells in enumerate(_records(name, raw, self.delimiter), start=self.first_row):
            if not cells:
                continue
            if len(cells) != len(columns):
                raise DataFileError(
                    f"{name}, row {row} has {len(cells)} cells instead of {len(columns)}; correct that row."
                )
            values = [number_or_nan(cells[i]) for i in wanted]
            for column, i, value in zip(numbers, wanted, values, strict=True):
                if not np.isfinite(value):
                    raise DataFileError(
                        f"{name}, row {row}, column {column!r} holds {shown(cells[i])}, "
                        "which is not a finite number; correct or remove that row."
                    )
            x.append(values)
            found.append([cells[i].strip()[: MAX_TEXT + 1] for i in labels])
        if len(x) != self.rows:
            self.require_unchanged()
            kind = _kind(self.delimiter)
            raise DataFileError(
                f"{name} has rows that cannot be told apart; export it as {kind} (UTF-8) and try again."
            )
        matrix: Numbers = np.array(x, dtype=np.float64).reshape(len(x), len(numbers))
        return Block(matrix, {c: np.array([cells[i] for cells in found], np.str_) for i, c in enumerate(text)})


def _read(path: str, span: range) -> bytes:
    with Path(path).open("rb") as file:
        file.seek(span.start)
        return file.read(len(span))


def _records(name: str, raw: bytes, delimiter: str) -> Iterator[list[str]]:
    text = io.StringIO(_decode(name, raw, delimiter), newline="")
    try:
        yield from csv.reader(text, delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise _not_delimited(name, delimiter) from error


def _decode(name: str, raw: bytes, delimiter: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_delimited(name, delimiter) from error


def _not_delimited(name: str, delimiter: str) -> DataFileError:
    kind = _kind(delimiter)
    return DataFileError(f"{name} is not a {kind} file in UTF-8; export it as {kind} (UTF-8) and try again.")


def _kind(delimiter: str) -> str:
    return "CSV" if delimiter == "," else "TSV"
