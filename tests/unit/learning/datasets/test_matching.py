"""What is seen of a data file in a moment, and how it fits a job."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import look_at_head, opening
from omnilytics_app.learning.datasets.matching import match
from omnilytics_app.learning.datasets.pixels import pixel_columns

from .forms import FORMS, Columns, write

FEATURES = FeatureMapSpec(("age", "size"), (40.0, 1.0), (20.0, 1.0))
TASK = TaskSpec("binary", "kind", ("no", "yes"))


def table(rows: int = 30, **changed: np.ndarray) -> Columns:
    rng = np.random.default_rng(0)
    columns = {"age": rng.uniform(20, 60, rows), "size": rng.uniform(0, 2, rows)}
    return {**columns, "kind": np.array(["no", "yes", "yes"])[np.arange(rows) % 3], **changed}


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_file_that_fits_is_described(tmp_path: Path, form: str) -> None:
    path = str(write(form, tmp_path, table()))
    found = match(path, FEATURES, TASK)
    assert (found.refusal, found.missing, found.unknown, found.extra) == ("", (), (), ())
    assert (found.path, found.rows, found.exact) == (path, 30, True)
    assert found.classes == {"no": 10, "yes": 20}
    assert [(r.column, r.expected_low, r.expected_high, r.clipped) for r in found.ranges] == [
        ("age", 20.0, 60.0, 0.0),
        ("size", 0.0, 2.0, 0.0),
    ]
    assert len(found.head) == 5
    assert found.head[0] == (f"{table()['age'][0]:g}", f"{table()['size'][0]:g}", "no")


@pytest.mark.parametrize("form", ["csv", "parquet", "npz"])
def test_the_head_of_a_large_file_is_looked_at_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    rows = 5_000
    path = write(form, tmp_path, table(rows, kind=np.array(["no"] * (rows - 1) + ["never seen"])))
    monkeypatch.setattr(opening, "HEAD_ROWS", 100)
    monkeypatch.setattr(opening, "HEAD_BYTES", 4_000)
    found = match(str(path), FEATURES, TASK)
    assert found.refusal == ""
    assert 50 < found.looked_at <= 100
    assert found.exact is (form != "csv")
    assert found.rows == (pytest.approx(rows, rel=0.05) if form == "csv" else rows)


def test_a_column_that_is_called_otherwise_is_pointed_at(tmp_path: Path) -> None:
    columns = table()
    columns["Age "] = columns.pop("age")
    columns["note"] = columns["size"]
    found = match(str(write("csv", tmp_path, columns)), FEATURES, TASK)
    assert found.missing == ("age",)
    assert found.meant == {"age": "Age"}
    assert found.extra == ("Age", "note")
    assert found.refusal == ("data.csv lacks the column 'age' (it has 'Age'); choose a file that has all of them.")
    assert found.ranges == ()


def test_another_unit_shows_as_clipped_values(tmp_path: Path) -> None:
    found = match(str(write("csv", tmp_path, table(size=np.linspace(0, 200, 30)))), FEATURES, TASK)
    assert found.refusal == ""
    assert [r.clipped > 0.9 for r in found.ranges] == [False, True]


def test_what_joining_would_end_with_is_said_before(tmp_path: Path) -> None:
    labels = np.array(["no"] * 29 + ["maybe"])
    found = match(str(write("parquet", tmp_path, table(kind=labels))), FEATURES, TASK)
    assert found.unknown == ("maybe",)
    assert "row 30, column 'kind' holds 'maybe'" in found.refusal
    found = match(str(write("npz", tmp_path, table(age=np.full(30, np.nan)))), FEATURES, TASK)
    assert "row 1, column 'age' holds nan" in found.refusal
    found = match(str(write("csv", tmp_path, table(rows=9))), FEATURES, TASK)
    assert "has 9 rows and at least 10 are needed" in found.refusal
    with pytest.raises(DataFileError, match="does not exist"):
        match(str(tmp_path / "none.csv"), FEATURES, TASK)


def test_a_quantity_has_no_classes(tmp_path: Path) -> None:
    found = match(
        str(write("csv", tmp_path, table(kind=np.linspace(0, 1, 30)))), FEATURES, TaskSpec("regression", "kind")
    )
    assert (found.refusal, dict(found.classes), found.unknown) == ("", {}, ())


def test_of_a_folder_a_few_images_of_every_class_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(24):
        path = tmp_path / "zoo" / ("no" if i < 20 else "yes") / f"{i}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.full((2, 2), 10 * i, np.uint8)).save(path)
    monkeypatch.setattr(opening, "HEAD_IMAGES", 6)
    columns = pixel_columns(2, 2, 1)
    features = FeatureMapSpec(columns, (127.0,) * 4, (127.0,) * 4)
    found = match(str(tmp_path / "zoo"), features, TASK)
    assert (found.refusal, found.rows, found.looked_at, found.exact) == ("", 24, 6, True)
    assert found.classes == {"no": 3, "yes": 3}
    units = match(str(tmp_path / "zoo"), replace(features, center=(0.5,) * 4, scale=(0.5,) * 4), TASK)
    assert "0 to 255 a pixel and the job's pixels reach 1" in units.refusal
    assert look_at_head(tmp_path / "zoo").source.columns == (*columns, "folder")
