import csv
import io
import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import omnilytics_app
from omnilytics_app.domain.csv_text import Cell, csv_bytes, number_or_text

CELLS = st.one_of(st.integers(), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ('=HYPERLINK("http://x")', b'"\'=HYPERLINK(""http://x"")"'),
        ("+1", b"'+1"),
        ("-1", b"'-1"),
        ("  @SUM(A1)", b"'  @SUM(A1)"),
        ("\tx", b"'\tx"),
        ("\N{FULLWIDTH EQUALS SIGN}1", "'\N{FULLWIDTH EQUALS SIGN}1".encode()),
        ("a,b", b'"a,b"'),
        ('say "hi"', b'"say ""hi"""'),
        ("two\nlines", b'"two\nlines"'),
        ("0.004", b"0.004"),
        (-5, b"-5"),
        (Decimal("-5.50"), b"-5.50"),
        ("nul\0l", b"null"),
        ("x;=1+1", b"x;'=1+1"),
        ("x\t+1", b"x\t'+1"),
        ('x; "@A1', b'"x;\' ""@A1"'),
        ("two\n-3", b'"two\n\'-3"'),
        ("x;1=1, a-b\tc", b'"x;1=1, a-b\tc"'),
    ],
)
def test_a_cell_is_quoted_and_never_a_formula(cell: Cell, written: bytes) -> None:
    assert csv_bytes(["a"], [[cell]]) == b"a\r\n" + written + b"\r\n"


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_every_table_is_read_again_cell_by_cell(rows: list[tuple[str | int, str | int]]) -> None:
    raw = csv_bytes(["first", "second"], rows).decode()
    read = list(csv.reader(io.StringIO(raw, newline="")))
    assert read[0] == ["first", "second"]
    for row, cells in zip(rows, read[1:], strict=True):
        for before, after in zip(row, cells, strict=True):
            assert after.replace("'", "") == str(before).replace("\0", "").replace("'", "")
            assert isinstance(before, int) or not re.search("[;\t] *[=+@-]", after)
            assert isinstance(before, int) or not after.lstrip(" ").startswith(("=", "+", "-", "@"))


def test_a_row_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="cells"):
        csv_bytes(["a", "b"], [["1"]])


@pytest.mark.parametrize("text", ["-1", "+7", "0.50", "-1e5", "1e5", "007"])
def test_a_text_that_is_a_number_can_stay_one(text: str) -> None:
    assert csv_bytes(["a"], [[number_or_text(text)]]) == f"a\r\n{text}\r\n".encode()


@pytest.mark.parametrize("text", ["-1+1", "", "=1", "-nan", "\n-1", "-1 ", "1_000", "\uff0d1", "e5", "-" + "9" * 99])
def test_any_other_stays_text(text: str) -> None:
    assert number_or_text(text) is text


def test_nothing_else_writes_csv_but_the_numbers_of_demonstrations() -> None:
    root = Path(omnilytics_app.__file__).parent
    sources = {p.relative_to(root).as_posix(): p.read_text("utf-8") for p in root.rglob("*.py")}
    writers = {name for name, text in sources.items() if re.search(r"csv\.(Dict)?[wW]riter", text)}
    assert writers == {"domain/csv_text.py", "learning/demo_data.py"}
