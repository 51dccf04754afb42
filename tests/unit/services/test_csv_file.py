import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import ConfigurationError, StorageFault
from omnilytics_app.services.csv_file import csv_bytes, write_csv

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
        ("nul\0l", b"null"),
    ],
)
def test_a_cell_is_quoted_and_never_a_formula(cell: str | int, written: bytes) -> None:
    assert csv_bytes(["a"], [[cell]]) == b"a\r\n" + written + b"\r\n"


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_every_table_is_read_again_cell_by_cell(rows: list[tuple[str | int, str | int]]) -> None:
    raw = csv_bytes(["first", "second"], rows).decode()
    read = list(csv.reader(io.StringIO(raw, newline="")))
    assert read[0] == ["first", "second"]
    for row, cells in zip(rows, read[1:], strict=True):
        for before, after in zip(row, cells, strict=True):
            assert after.removeprefix("'") == str(before).replace("\0", "").removeprefix("'")
            assert isinstance(before, int) or not after.lstrip(" ").startswith(("=", "+", "-", "@"))


def test_a_row_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="cells"):
        csv_bytes(["a", "b"], [["1"]])


def test_a_file_is_replaced_as_a_whole_and_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "payouts.csv"
    write_csv(file, ["a"], [[1]])
    write_csv(file, ["a"], [[2]])
    assert file.read_bytes() == b"a\r\n2\r\n"
    with pytest.raises((ConfigurationError, StorageFault), match="cannot"):
        write_csv(tmp_path / "none" / "payouts.csv", ["a"], [])
