import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning import demo_data
from omnilytics_app.learning.datasets import Samples, delimited, open_dataset, parts, read_all

from .forms import BINARY, FEATURES, VALUE

HEADER = "height,width,kind\n"


def file(tmp_path: Path, text: str, name: str = "data.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return path


def test_reads_features_and_labels_whatever_the_order_of_columns(tmp_path: Path) -> None:
    path = file(tmp_path, "kind,width,extra,height\ndog, 2 ,x,1\ncat,4,y,3\n")
    found = read_all(open_dataset(path), FEATURES, BINARY)
    assert found.x.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert found.y.tolist() == ["dog", "cat"]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffheight,width,kind\n1,2,3.5\n\n",
        "height,width,kind\r\n\r\n1,2,3.5",
        "height,width,kind\r1,2,3.5\r",
        '"height","wi""dth"\'s",kind\n'.replace('"wi""dth"\'s"', '"width"') + '"1","2","3.5"\n',
        "height,width,kind\n+1,2_0e-1,3.5\n",
    ],
)
def test_reads_targets_of_a_regression_as_numbers(tmp_path: Path, text: str) -> None:
    found = read_all(open_dataset(file(tmp_path, text)), FEATURES, VALUE)
    assert found.x.tolist() == [[1.0, 2.0]]
    assert found.y.tolist() == [3.5]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "data.csv is empty; choose"),
        ("\n1,2,3\n", "data.csv is empty; choose"),
        (HEADER, "has no rows of data"),
        (HEADER + "\n\n", "has no rows of data"),
        ("1,2,3\n4,5,6\n", "has no header row; add"),
        ("height,height,kind\n1,2,cat\n", "two of the same name"),
        ("height,,kind\n1,2,cat\n", "a column without a name"),
        (HEADER + "1,2\n", "row 2 has 2 cells instead of 3"),
        (HEADER + "\n\n1,2,cat\n1,2\n", "row 5 has 2 cells instead of 3"),
        ("height,kind\n1,cat\n", "lacks the column 'width'; choose"),
        ("height,kind,Width \n1,cat,2\n", r"lacks the column 'width' (it has 'Width'); choose"),
        ("a,b\n1,cat\n", "lacks the columns 'height', 'width', 'kind'; choose"),
        (HEADER + "1,2,cat\n3,tall,dog\n", "row 3, column 'width' holds 'tall'"),
        (HEADER + "1,,cat\n", "row 2, column 'width' holds ''"),
        (HEADER + "1,nan,cat\n", "row 2, column 'width' holds 'nan', which is not a finite number"),
        (HEADER + "1,1e999,cat\n", "row 2, column 'width' holds '1e999', which is not a finite number"),
        (HEADER + "1,2,cat\n\n1,2,bird\n", "row 4, column 'kind' holds 'bird', which is none of the job's 2 classes"),
        (HEADER + "1,2,\n", "row 2, column 'kind' holds '', which is none"),
        (HEADER + '"1,2,cat\n', "row 2 has no end within 8 MiB, or its quotation marks are not closed"),
        (HEADER + '1,2,cat\n1,2,a "b" c\n', "row 3 has a quotation mark in the middle of a cell"),
        (HEADER + '1,2,"cat"s\n', "row 2 has a quotation mark in the middle of a cell"),
    ],
)
def test_complains_in_one_sentence_that_names_the_place(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(DataFileError) as caught:
        read_all(open_dataset(file(tmp_path, text)), FEATURES, BINARY)
    assert complaint in str(caught.value)
    assert str(caught.value).endswith(".")
    assert str(tmp_path) not in str(caught.value)


def test_names_at_most_three_of_many_missing_columns(tmp_path: Path) -> None:
    wanted = FeatureMapSpec(tuple(f"c{i}" for i in range(9)), (0.0,) * 9, (1.0,) * 9)
    with pytest.raises(DataFileError, match="'c0', 'c1', 'c2' and 7 more"):
        read_all(open_dataset(file(tmp_path, "a,b\n1,2\n")), wanted, BINARY)


def test_a_job_that_predicts_a_column_from_itself_is_refused(tmp_path: Path) -> None:
    wanted = FeatureMapSpec(("height", "kind"), (0.0,) * 2, (1.0,) * 2)
    with pytest.raises(DataFileError, match="'kind' from itself"):
        read_all(open_dataset(file(tmp_path, HEADER + "1,2,3\n")), wanted, VALUE)


@pytest.mark.parametrize("suffix", [".csv", ".parquet", ".npz"])
def test_says_that_a_file_does_not_exist(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(DataFileError, match=rf"nothing\{suffix} does not exist"):
        open_dataset(tmp_path / f"nothing{suffix}")


def test_says_that_a_folder_is_not_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    with pytest.raises(DataFileError, match=r"folder\.csv"):
        open_dataset(folder)


def test_what_would_never_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "data.csv")
    with pytest.raises(DataFileError, match=r"data\.csv is neither a file nor a folder"):
        open_dataset(tmp_path / "data.csv")


def test_names_the_forms_that_are_read(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"book\.xlsx is of a kind that is not read; choose a CSV, TSV, Parquet"):
        open_dataset(file(tmp_path, "", "book.xlsx"))


@pytest.mark.parametrize(
    "raw", [b"height,\xff\xfe\n1,2\n", HEADER.encode() + b"1,2,\xe9\n", "a,b\n1,2".encode("utf-16")]
)
def test_refuses_a_file_that_is_not_text(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "data.csv"
    path.write_bytes(raw)
    with pytest.raises(DataFileError, match="is not a CSV file in UTF-8"):
        read_all(open_dataset(path), FEATURES, BINARY)


def test_refuses_more_than_it_is_bounded_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(tmp_path, HEADER + "1,2,cat\n3,4,dog\n")
    monkeypatch.setattr(parts, "MAX_ROWS", 1)
    with pytest.raises(DataFileError, match="more than 1 rows"):
        open_dataset(path)
    monkeypatch.setattr("omnilytics_app.learning.datasets.columns.MAX_COLUMNS", 2)
    with pytest.raises(DataFileError, match="has 3 columns, at most 2"):
        open_dataset(path)
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 8)
    with pytest.raises(DataFileError, match="row 2 has no end within"):
        open_dataset(file(tmp_path, "a,b\n" + "1" * 99 + ",2\n"))
    monkeypatch.setattr(delimited, "MAX_BYTES", 5)
    with pytest.raises(DataFileError, match="is larger than"):
        open_dataset(path)


def test_a_file_that_changes_between_two_passes_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path, HEADER + "1,2,cat\n3,4,dog\n")
    dataset = open_dataset(path)
    assert len(read_all(dataset, FEATURES, BINARY)) == 2
    path.write_text(HEADER + "1,2,cat\n3,4,cat\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"data\.csv was changed while it was read"):
        read_all(dataset, FEATURES, BINARY)


def test_a_label_of_any_length_costs_no_more_than_a_class(tmp_path: Path) -> None:
    path = file(tmp_path, HEADER + f"1,2,{'c' * 100_000}\n3,4,cat\n")
    [part] = open_dataset(path).parts
    assert part.read((), ("kind",)).text["kind"].dtype.itemsize <= 4 * 121
    with pytest.raises(DataFileError, match="row 2, column 'kind' holds 'cccc"):
        read_all(open_dataset(path), FEATURES, BINARY)


@given(
    x=hnp.arrays(np.float64, (4, 2), elements=st.floats(allow_nan=False, allow_infinity=False)),
    y=st.lists(st.sampled_from(BINARY.classes), min_size=4, max_size=4),
)
def test_reads_back_exactly_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, x: np.ndarray, y: list[str]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "data.csv"
    demo_data.write_csv(path, FEATURES.columns, "kind", Samples(x, np.array(y)))
    found = read_all(open_dataset(path), FEATURES, BINARY)
    assert np.array_equal(found.x, x)
    assert found.y.tolist() == y
