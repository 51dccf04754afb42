"""What is told of a data file before there is a job: on files of every form."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from omnilytics_app.domain.data_shelf import ColumnKind, Flaw
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.inspection import MOST_COLUMNS, inspect_file
from omnilytics_app.workers.data_tasks import inspect_data

AGES = [20 + i % 9 for i in range(30)]
KINDS = ["benign" if i % 3 else "malignant" for i in range(30)]


def test_a_table_is_described_column_by_column(tmp_path: Path) -> None:
    file = tmp_path / "clinic.csv"
    file.write_text("age,weight,kind\n" + "\n".join(f"{a},{a / 2},{k}" for a, k in zip(AGES, KINDS, strict=True)))
    found = inspect_data(str(file))
    age, weight, kind = found.columns
    assert (found.rows, found.exact, found.looked_at, found.findings, found.usable) == (30, True, 30, (), True)
    assert (age.kind, age.low, age.high, age.distinct) == (ColumnKind.NUMBER, 20.0, 28.0, 9)
    assert (weight.low, weight.high) == (10.0, 14.0)
    assert (kind.kind, kind.low, dict(kind.labels)) == (ColumnKind.TEXT, None, {"benign": 20, "malignant": 10})
    assert found.head[0] == ("20", "10.0", "malignant")
    assert len(found.head) == 8


def test_every_flaw_of_a_table_is_found(tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("a,b,c\n1,,inf\n1,2,3\n1,nan,4\n")
    found = inspect_file(str(file))
    flaws = {finding.flaw: finding for finding in found.findings}
    assert set(flaws) == {Flaw.FEW_ROWS, Flaw.CONSTANT, Flaw.EMPTY_CELLS, Flaw.NOT_FINITE}
    assert flaws[Flaw.FEW_ROWS].count == 3
    assert flaws[Flaw.CONSTANT].columns == ("a", "b")
    assert (flaws[Flaw.EMPTY_CELLS].columns, flaws[Flaw.EMPTY_CELLS].count) == (("b",), 2)
    assert flaws[Flaw.NOT_FINITE].columns == ("c",)
    assert not found.usable


def test_a_table_that_never_changes_is_no_use(tmp_path: Path) -> None:
    file = tmp_path / "same.csv"
    file.write_text("a,b\n" + 20 * "1,x\n")
    assert [f.flaw for f in inspect_file(str(file)).findings] == [Flaw.ALL_CONSTANT]
    assert not inspect_file(str(file)).usable


def test_a_wide_table_is_looked_at_in_part(tmp_path: Path) -> None:
    file, width = tmp_path / "wide.csv", MOST_COLUMNS + 3
    rows = [",".join(str(i * j % 7) for j in range(1, width + 1)) for i in range(12)]
    file.write_text("\n".join([",".join(f"c{j}" for j in range(width)), *rows]))
    found = inspect_file(str(file))
    assert (len(found.columns), found.left_out) == (MOST_COLUMNS, 3)
    assert (found.findings[-1].flaw, found.findings[-1].count) == (Flaw.MANY_COLUMNS, 3)


@pytest.mark.parametrize("form", ["parquet", "npz"])
def test_typed_formats_are_described_alike(form: str, tmp_path: Path) -> None:
    file = tmp_path / f"clinic.{form}"
    if form == "parquet":
        pq.write_table(pa.table({"age": pa.array(AGES, pa.float64()), "kind": KINDS}), file)
    else:
        np.savez(file, age=np.array(AGES, np.float64), kind=np.array(KINDS))
    found = {column.name: column for column in inspect_file(str(file)).columns}
    assert (found["age"].kind, found["age"].low, found["age"].high) == (ColumnKind.NUMBER, 20.0, 28.0)
    assert dict(found["kind"].labels) == {"benign": 20, "malignant": 10}


def test_a_folder_of_images_is_described_by_its_classes(tmp_path: Path) -> None:
    for label in ("cat", "dog"):
        (tmp_path / label).mkdir()
        for i in range(6):
            Image.fromarray(np.full((4, 5), 40 * i, np.uint8)).save(tmp_path / label / f"{i}.png")
    found = inspect_file(str(tmp_path))
    assert (found.rows, found.image_shape, found.findings) == (12, (4, 5, 1), ())
    assert set(found.columns[0].labels) == {"cat", "dog"}


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="does not exist"):
        inspect_file(str(tmp_path / "none.csv"))
