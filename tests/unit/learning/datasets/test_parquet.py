from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import open_dataset, parquet, parts, read_all

FEATURE = FeatureMapSpec(("v",), (0.0,), (1.0,))
LABELS = TaskSpec("binary", "t", ("0", "1"))
VALUE = TaskSpec("regression", "t")


def written(folder: Path, table: pa.Table, **options: object) -> Path:
    pq.write_table(table, folder / "data.parquet", **options)
    return folder / "data.parquet"


@pytest.mark.parametrize(
    ("column", "values"),
    [
        (pa.array([True, False]), [1.0, 0.0]),
        (pa.array([3, 250], pa.uint8()), [3.0, 250.0]),
        (pa.array([2**60, -1], pa.int64()), [2.0**60, -1.0]),
        (pa.array(np.array([1.5, 2], np.float16)), [1.5, 2.0]),
        (pa.array([Decimal("1.25"), Decimal("-3.00")]), [1.25, -3.0]),
    ],
)
def test_every_kind_of_number_is_read(tmp_path: Path, column: pa.Array, values: list[float]) -> None:
    path = written(tmp_path, pa.table({"v": column, "t": [1.0, 2.0]}))
    assert read_all(open_dataset(path), FEATURE, VALUE).x[:, 0].tolist() == values


@pytest.mark.parametrize(
    "labels",
    [
        pa.array(["0", " 1 "]),
        pa.array([0, 1], pa.int8()),
        pa.array([0.0, 1.0]),
        pa.array(["0", "1"]).dictionary_encode(),
        pa.array([0, 1]).dictionary_encode(),
        pa.array(["0", "1"], pa.large_string()),
    ],
)
def test_labels_are_the_same_text_in_every_type(tmp_path: Path, labels: pa.Array) -> None:
    path = written(tmp_path, pa.table({"v": [1.0, 2.0], "t": labels}))
    assert read_all(open_dataset(path), FEATURE, LABELS).y.tolist() == ["0", "1"]


@pytest.mark.parametrize("group", [3, 10, 100])
def test_slices_of_row_groups_join_to_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, group: int) -> None:
    monkeypatch.setattr(parts, "PART_ROWS", 4)
    values = np.random.default_rng(0).normal(size=23)
    labels = pa.array([str(i % 2) for i in range(23)]).dictionary_encode()
    dataset = open_dataset(written(tmp_path, pa.table({"v": values, "t": labels}), row_group_size=group))
    found = read_all(dataset, FEATURE, LABELS)
    assert found.x[:, 0].tolist() == values.tolist()
    assert found.y.tolist() == [str(i % 2) for i in range(23)]
    assert [part.first_row for part in dataset.parts][:2] == [1, 4 if group == 3 else 5]


def nested() -> pa.Array:
    return pa.array([[1.0], [2.0]])


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ({"v": pa.array([1.0, None]), "t": [1, 0]}, "row 2, column 'v' is empty; correct"),
        ({"v": [1.0, 2.0], "t": pa.array([None, "1"])}, "row 1, column 't' is empty"),
        ({"v": pa.array([1.0, float("inf")]), "t": [1, 0]}, "row 2, column 'v' holds inf"),
        ({"v": ["a", "b"], "t": [1, 0]}, "column 'v' holds string and not numbers"),
        ({"v": pa.array([0, 1], pa.timestamp("s")), "t": [1, 0]}, "column 'v' holds timestamp"),
        ({"v": nested(), "t": [1, 0]}, "column 'v' holds list"),
        ({"v": [1.0, 2.0], "t": nested()}, "column 't' is nested"),
        ({"v": [1.0, 2.0], "t": [1, 2]}, "row 2, column 't' holds '2', which is none"),
        ({"v": pa.array([], pa.float64()), "t": pa.array([], pa.int8())}, "has no rows"),
        ({"": [1.0], "t": [1]}, "a column without a name"),
        ({"x": [1.0], "t": [1]}, "lacks the column 'v'"),
    ],
)
def test_complains_in_one_sentence_that_names_the_place(
    tmp_path: Path, table: dict[str, object], complaint: str
) -> None:
    with pytest.raises(DataFileError) as caught:
        read_all(open_dataset(written(tmp_path, pa.table(table))), FEATURE, LABELS)
    assert complaint in str(caught.value)
    assert str(caught.value).startswith("data.parquet")


def test_nested_columns_beside_the_needed_ones_do_not_matter(tmp_path: Path) -> None:
    path = written(tmp_path, pa.table({"s": pa.array([{"v": 9.0}] * 2), "v": [1.0, 2.0], "n": nested(), "t": [1, 0]}))
    assert read_all(open_dataset(path), FEATURE, LABELS).x.tolist() == [[1.0], [2.0]]


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: b"PAR1",
        lambda raw: raw[:-5],
        lambda raw: raw[:-8] + (2**31).to_bytes(4, "little") + b"PAR1",
        lambda raw: raw[:-8] + (len(raw) - 8).to_bytes(4, "little") + b"PAR1",
        lambda raw: raw.replace(b"v", b"\xff"),
        lambda raw: raw[:4] + bytes(len(raw) // 2) + raw[4 + len(raw) // 2 :],
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = written(tmp_path, pa.table({"v": [1.0, 2.0], "t": [1, 0]}))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DataFileError, match="is not a Parquet file that can be read, or is damaged"):
        read_all(open_dataset(path), FEATURE, LABELS)


def test_what_the_footer_claims_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, pa.table({"v": np.zeros(500), "t": np.ones(500)}), row_group_size=100)
    monkeypatch.setattr(parquet, "MAX_CHUNK_BYTES", 20)
    with pytest.raises(DataFileError, match="in one row group; write it with smaller"):
        open_dataset(path)
    monkeypatch.setattr(parquet, "MAX_GROUPS", 4)
    with pytest.raises(DataFileError, match="more than 4 row groups"):
        open_dataset(path)
    monkeypatch.setattr(parquet, "MAX_FOOTER_BYTES", 100)
    with pytest.raises(DataFileError, match="has a footer of"):
        open_dataset(path)
    monkeypatch.undo()
    monkeypatch.setattr(parts, "MAX_ROWS", 499)
    with pytest.raises(DataFileError, match="more than 499 rows"):
        open_dataset(path)
