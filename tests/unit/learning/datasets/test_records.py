"""Blocks surveyed one by one say what reading the text from its beginning says."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import delimited
from omnilytics_app.learning.datasets.records import survey_block

CELL = st.one_of(st.sampled_from(["", "1", "a b", '"', "a\nb", "\r\n", 'x"y', ",", "\u00e4"]), st.text(max_size=4))
BREAK = st.sampled_from(["\n", "\r\n", "\r"])


def quoted(cell: str, *, always: bool) -> str:
    if always or any(c in cell for c in ',"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A header and rows of two cells, blank lines among them, the last line maybe without an end."""
    lines = ["first,second"]
    for _ in range(draw(st.integers(1, 8))):
        if draw(st.booleans()) and draw(st.booleans()):
            lines.append("")
        else:
            lines.append(",".join(quoted(draw(CELL).strip("\0"), always=draw(st.booleans())) for _ in range(2)))
    return draw(BREAK).join(lines) + draw(st.one_of(BREAK, st.just("")))


@given(text=texts(), size=st.integers(3, 40))
def test_parts_hold_every_record_once_under_its_row_number(
    tmp_path_factory: pytest.TempPathFactory, text: str, size: int
) -> None:
    raw = text.encode()
    rows = list(csv.reader(io.StringIO(text, newline="")))
    expected = {row: cells for row, cells in enumerate(rows, start=1) if row > 1 and cells}
    path = tmp_path_factory.getbasetemp() / "records.csv"
    path.write_bytes(raw)
    found = delimited.outline(str(path))
    body = found.blocks[0].start if found.blocks else len(raw)
    blocks = [range(at, min(at + size, len(raw))) for at in range(body, len(raw), size)]
    found = delimited.DelimitedOutline(found.source, ",", len(raw), tuple(blocks))
    surveys = [delimited.survey(found, block) for block in blocks]
    inside = False
    for survey in surveys:
        if survey.given(inside=inside).records == 0:
            with pytest.raises(DataFileError, match="no end" if expected else "no end|no rows"):
                delimited.cut(found, surveys)
            return
        inside ^= survey.odd
    if not expected:
        with pytest.raises(DataFileError, match="no rows"):
            delimited.cut(found, surveys)
        return
    seen = {}
    for part in delimited.cut(found, surveys):
        records = csv.reader(io.StringIO(raw[part.span.start : part.span.stop].decode(), newline=""))
        mine = {part.first_row + i: cells for i, cells in enumerate(records) if cells}
        assert len(mine) == part.rows
        assert not seen.keys() & mine.keys()
        assert [part.place(i) for i in range(part.rows)] == [f"row {row}" for row in mine]
        seen |= mine
    assert seen == expected


@pytest.mark.parametrize(
    ("text", "stray"),
    [(b'a,"b"\n', -1), (b'a,"b""c",""\n', -1), (b'1\n2\na"\n', 2), (b'"a"b\n', 0), (b'"a" ,b\n', 0), (b'"\n"\n', -1)],
)
def test_misplaced_quotation_marks_are_found_by_record(text: bytes, stray: int) -> None:
    assert survey_block(text, range(len(text)), b",").outside.stray == stray


def test_a_block_inside_of_a_cell_ends_nothing_until_the_cell_is_closed() -> None:
    text = b'x\ny\nz",1\n2,3\n'
    survey = survey_block(text, range(len(text)), b",", at=100)
    assert survey.odd
    assert survey.inside.records == 2
    assert survey.inside.first_end == 109
    assert survey.outside.stray >= 0


def test_the_survey_of_a_file_that_was_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("a,b\n1,2\n")
    found = delimited.outline(str(path))
    path.write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(DataFileError, match="was changed"):
        delimited.survey(found, found.blocks[0])
