from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning import table
from omnilytics_app.learning.demo_data import write_csv
from omnilytics_app.learning.table import Samples, read_table, samples

FEATURES = FeatureMapSpec(("height", "width"), (0.0, 0.0), (1.0, 1.0))
BINARY = TaskSpec("binary", "kind", ("cat", "dog"))
VALUE = TaskSpec("regression", "kind")


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "data.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_reads_features_and_labels_whatever_the_order_of_columns(tmp_path: Path) -> None:
    found = samples(read_table(file(tmp_path, "kind,width,extra,height\ndog, 2 ,x,1\ncat,4,y,3\n")), FEATURES, BINARY)
    assert found.x.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert found.y.tolist() == ["dog", "cat"]


def test_reads_targets_of_a_regression_as_numbers(tmp_path: Path) -> None:
    found = samples(read_table(file(tmp_path, "\ufeffheight,width,kind\n1,2,3.5\n\n")), FEATURES, VALUE)
    assert found.y.tolist() == [3.5]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "data.csv is empty; choose"),
        ("height,width,kind\n", "has a header but no rows"),
        ("1,2,3\n4,5,6\n", "has no header row; add"),
        ("height,height,kind\n1,2,cat\n", "two of the same name"),
        ("height,,kind\n1,2,cat\n", "a column without a name"),
        ("height,width,kind\n1,2\n", "row 2 has 2 cells instead of 3"),
        ("height,kind\n1,cat\n", "lacks the column 'width'"),
        ("a,b\n1,cat\n", "lacks the columns 'height', 'width', 'kind'; choose"),
        ("height,width,kind\n1,2,cat\n3,tall,dog\n", "row 3, column 'width' holds 'tall'"),
        ("height,width,kind\n1,,cat\n", "row 2, column 'width' holds ''"),
        ("height,width,kind\n1,inf,cat\n", "row 2, column 'width' holds 'inf', which is not a finite number"),
        ("height,width,kind\n1,2,bird\n", "row 2, column 'kind' holds 'bird', which is none of the job's 2 classes"),
        ('height,width,kind\n"1,2,cat\n', "is not a CSV file"),
    ],
)
def test_complains_in_one_sentence_that_names_the_place(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(DataFileError, match=complaint.replace("(", r"\(")) as caught:
        samples(read_table(file(tmp_path, text)), FEATURES, BINARY)
    assert str(caught.value).endswith(".")
    assert str(tmp_path) not in str(caught.value)


def test_names_at_most_three_of_many_missing_columns(tmp_path: Path) -> None:
    wanted = FeatureMapSpec(tuple(f"c{i}" for i in range(9)), (0.0,) * 9, (1.0,) * 9)
    with pytest.raises(DataFileError, match="'c0', 'c1', 'c2' and 7 more"):
        samples(read_table(file(tmp_path, "a,b\n1,2\n")), wanted, BINARY)


def test_says_that_a_file_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"nothing\.csv does not exist"):
        read_table(tmp_path / "nothing.csv")


def test_says_that_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="cannot be read"):
        read_table(tmp_path)


def test_refuses_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_bytes(b"height,\xff\xfe\n1,2\n")
    with pytest.raises(DataFileError, match="is not a CSV file in UTF-8"):
        read_table(path)


def test_refuses_more_than_it_is_bounded_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(tmp_path, "height,width,kind\n1,2,cat\n3,4,dog\n")
    monkeypatch.setattr(table, "MAX_ROWS", 1)
    with pytest.raises(DataFileError, match="more than 1 rows"):
        read_table(path)
    monkeypatch.setattr(table, "MAX_COLUMNS", 2)
    with pytest.raises(DataFileError, match="has 3 columns, at most 2"):
        read_table(path)
    monkeypatch.setattr(table, "MAX_BYTES", 5)
    with pytest.raises(DataFileError, match="is larger than"):
        read_table(path)


@given(
    x=hnp.arrays(np.float64, (4, 2), elements=st.floats(allow_nan=False, allow_infinity=False)),
    y=st.lists(st.sampled_from(BINARY.classes), min_size=4, max_size=4),
)
def test_reads_back_exactly_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, x: np.ndarray, y: list[str]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "data.csv"
    write_csv(path, FEATURES.columns, "kind", Samples(x, np.array(y)))
    found = samples(read_table(path), FEATURES, BINARY)
    assert np.array_equal(found.x, x)
    assert found.y.tolist() == y
