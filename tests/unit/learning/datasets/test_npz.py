import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import members, open_dataset, parts, read_all

FEATURE = FeatureMapSpec(("v",), (0.0,), (1.0,))
LABELS = TaskSpec("binary", "t", ("0", "1"))


def written(folder: Path, save: Callable[..., None] = np.savez, **arrays: object) -> Path:
    save(folder / "data.npz", **arrays)
    return folder / "data.npz"


def spec(*columns: str) -> FeatureMapSpec:
    return FeatureMapSpec(columns, (0.0,) * len(columns), (1.0,) * len(columns))


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
@pytest.mark.parametrize(
    "labels", [np.array([0, 1, 1]), np.array([0.0, 1.0, 1.0]), np.array(["0", " 1", "1"]), np.array([b"0", b"1", b"1"])]
)
def test_labels_are_the_same_text_in_every_type(tmp_path: Path, save: Callable[..., None], labels: np.ndarray) -> None:
    path = written(tmp_path, save, v=np.array([1, 2, 3], np.uint8), t=labels)
    found = read_all(open_dataset(path), FEATURE, LABELS)
    assert found.x.tolist() == [[1.0], [2.0], [3.0]]
    assert found.y.tolist() == ["0", "1", "1"]


def test_a_matrix_without_names_has_numbered_columns_and_targets_of_any_name(tmp_path: Path) -> None:
    path = written(tmp_path, x=np.array([[1, 2], [3, 4]]), target=np.array([[0], [1]]))
    dataset = open_dataset(path)
    assert dataset.columns == ("x_0", "x_1", "target")
    found = read_all(dataset, spec("x_1", "x_0"), LABELS)
    assert found.x.tolist() == [[2.0, 1.0], [4.0, 3.0]]
    assert found.y.tolist() == ["0", "1"]
    assert read_all(dataset, spec("x_0"), TaskSpec("regression", "price")).y.tolist() == [0.0, 1.0]


def test_a_named_matrix_may_hold_the_target_itself(tmp_path: Path) -> None:
    path = written(tmp_path, X=np.array([[0.0, 7.5], [1.0, 8.5]]), feature_names=np.array(["t", "v"]))
    found = read_all(open_dataset(path), FEATURE, LABELS)
    assert (found.x.tolist(), found.y.tolist()) == ([[7.5], [8.5]], ["0", "1"])


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("shape", [(5, 2, 3), (5, 2, 3, 1), (5, 2, 3, 3)])
def test_images_are_columns_of_pixels_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: tuple[int, ...], order: str
) -> None:
    monkeypatch.setattr(parts, "PART_ROWS", 2)
    images = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    path = written(tmp_path, X=np.asarray(images, order=order), y=np.arange(5) % 2)  # type: ignore[call-overload]
    dataset = open_dataset(path)
    assert dataset.columns[0] == ("pixel_0_0_0" if shape[-1] == 3 and len(shape) == 4 else "pixel_0_0")
    found = read_all(dataset, spec(*dataset.columns[:-1]), LABELS)
    assert found.x.tolist() == images.reshape(5, -1).tolist()
    assert len(dataset.parts) == 3


@pytest.mark.parametrize(
    ("arrays", "complaint"),
    [
        ({"v": np.array([1.0, np.nan]), "t": np.array([0, 1])}, "row 2, column 'v' holds nan"),
        ({"v": np.array(["a", "b"]), "t": np.array([0, 1])}, "holds text and not numbers in 'v'"),
        ({"v": np.array([1.0, 2.0]), "t": np.array([0, 2])}, "row 2, column 't' holds '2', which is none"),
        ({"v": np.array([1.0, 2.0]), "t": np.array([0])}, "neither a matrix X nor columns of one length ('t' is 1)"),
        ({"v": np.float64(1.0), "t": np.float64(1.0)}, "('v' is a single value)"),
        ({"v": np.zeros((2, 2)), "t": np.zeros(2)}, "('v' is 2 x 2)"),
        ({"X": np.zeros((2, 2)), "y": np.zeros(3)}, "has 2 rows in 'X' and not as many in 'y'"),
        ({"X": np.zeros((2, 2)), "columns": np.array(["v"])}, "2 columns in 'X' and not as many names"),
        ({"X": np.zeros((2, 2)), "columns": np.array(["v", "v"])}, "two of the same name"),
        ({"X": np.zeros((2, 2, 2, 4)), "y": np.zeros(2)}, "neither grey nor red, green and blue"),
        ({"X": np.zeros((2, 0)), "y": np.zeros(2)}, "has 0 values a row"),
        ({"X": np.zeros((0, 2)), "y": np.zeros(0)}, "has no rows"),
        ({"v": np.array([1.0, 2.0])}, "lacks the column 't'"),
        ({"v": np.zeros(2, np.complex128), "t": np.zeros(2)}, "holds complex128 in 'v'; save numbers"),
        ({"v": np.zeros(2, "f8,f8"), "t": np.zeros(2)}, "in 'v'; save numbers"),
        ({"v": np.zeros(2, "U2000"), "t": np.zeros(2)}, "in 'v'; save numbers"),
        ({"v": np.array([b"\xff", b"a"]), "t": np.zeros(2)}, "holds text and not numbers"),
        ({"v": np.zeros(2), "t": np.array([b"\xff", b"a"])}, "bytes in 't' that are not UTF-8"),
        ({}, "is empty"),
    ],
)
def test_complains_in_one_sentence(tmp_path: Path, arrays: dict[str, np.ndarray], complaint: str) -> None:
    with pytest.raises(DataFileError) as caught:
        read_all(open_dataset(written(tmp_path, **arrays)), FEATURE, LABELS)
    assert complaint in str(caught.value)
    assert str(caught.value).startswith("data.npz")


def test_objects_are_never_unpickled(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, ...]:
            return Path.touch, (tmp_path / "exploded",)

    path = written(tmp_path, v=np.array([Bomb(), Bomb()], dtype=object), t=np.array([0, 1]))
    with pytest.raises(DataFileError, match="holds Python objects in 'v'"):
        read_all(open_dataset(path), FEATURE, LABELS)
    assert not (tmp_path / "exploded").exists()


def archive(path: Path, compression: int, **raw: bytes) -> Path:
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, content in raw.items():
            file.writestr(f"{name}.npy", content)
    return path


def npy(array: np.ndarray, claimed: tuple[int, ...] | None = None) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array)
    raw = buffer.getvalue()
    if claimed is not None:
        old, new = f"{array.shape}, }}".encode(), f"{claimed}, }}".encode()
        raw = raw.replace(old + b" " * (len(new) - len(old)), new)
    return raw


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("claimed", [(2_000_000_000,), (1,), (-2,)])
def test_a_header_that_claims_another_size_is_refused(tmp_path: Path, compression: int, claimed: tuple[int]) -> None:
    path = archive(tmp_path / "data.npz", compression, v=npy(np.zeros(2), claimed), t=npy(np.zeros(2)))
    with pytest.raises(DataFileError, match="is damaged"):
        open_dataset(path)


def test_more_than_is_decompressed_for_a_slice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MAX_COMPRESSED_BYTES", 1_000)
    big = {"v": np.zeros(200), "t": np.zeros(200, np.int8)}
    with pytest.raises(DataFileError, match=r"compressed in 'v'; save it with numpy\.savez, which does not compress"):
        open_dataset(written(tmp_path, np.savez_compressed, **big))
    assert open_dataset(written(tmp_path, **big)).rows == 200
    with pytest.raises(DataFileError, match="'X' compressed column by column"):
        open_dataset(written(tmp_path, np.savez_compressed, X=np.asfortranarray(np.ones((4, 3))), y=np.ones(4)))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compressions_are_refused(tmp_path: Path, compression: int) -> None:
    path = archive(tmp_path / "data.npz", compression, v=npy(np.zeros(2)))
    with pytest.raises(DataFileError, match="compressed in a way that is not read"):
        open_dataset(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_arrays_of_one_name_and_things_that_are_none_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.npz"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("v.npy", npy(np.zeros(2)))
        file.writestr("v.npy", npy(np.zeros(2)))
    with pytest.raises(DataFileError, match="two arrays of the same name"):
        open_dataset(path)
    archive(path, zipfile.ZIP_STORED, v=b"text")
    with pytest.raises(DataFileError, match="is damaged"):
        open_dataset(path)
