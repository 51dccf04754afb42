import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import images, open_dataset, read_all, read_part
from omnilytics_app.learning.datasets.pixels import pixel_columns, shape_of

TASK = TaskSpec("binary", "animal", ("cat", "dog"))
LOSSLESS = ("png", "bmp", "gif", "pgm", "tiff", "webp")


def grey(seed: int, height: int = 4, width: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width)).astype(np.uint8)


def saved(folder: Path, name: str, pixels: np.ndarray, **options: object) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, **options)
    return path


def features(height: int, width: int, channels: int = 1, reach: float = 255.0) -> FeatureMapSpec:
    columns = pixel_columns(height, width, channels)
    return FeatureMapSpec(columns, (0.0,) * len(columns), (reach,) * len(columns))


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """Two cats and three dogs, and things that are none of them."""
    for i, name in enumerate(("cat/b.png", "cat/a.PNG", "dog/1.png", "dog/2.png", "dog/10.png")):
        saved(tmp_path / "zoo", name, grey(i))
    for name in ("cat/.hidden.png", "cat/notes.txt", "readme.md", ".git/x.png", "__MACOSX/y.png", "dog/more/deep.png"):
        (tmp_path / "zoo" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "zoo" / name).write_bytes(b"not an image")
    (tmp_path / "zoo" / "empty").mkdir()
    return tmp_path / "zoo"


def test_the_folder_of_an_image_is_its_label_and_pixels_are_columns_row_by_row(zoo: Path) -> None:
    dataset = open_dataset(zoo)
    assert dataset.columns == (*pixel_columns(4, 3, 1), "folder")
    assert dataset.rows == 5
    found = read_all(dataset, features(4, 3), TASK)
    assert found.y.tolist() == ["cat", "cat", "dog", "dog", "dog"]
    assert found.x.tolist() == [grey(i).reshape(-1).tolist() for i in (1, 0, 2, 4, 3)]
    assert [part.place(0) for part in dataset.parts] == ["cat/a.PNG", "dog/1.png"]


@pytest.mark.parametrize("suffix", LOSSLESS)
def test_lossless_formats_give_the_same_pixels(tmp_path: Path, suffix: str) -> None:
    options = {"lossless": True} if suffix == "webp" else {}
    for label in TASK.classes:
        saved(tmp_path / "zoo", f"{label}/1.{suffix}", grey(1), **options)
    found = read_all(open_dataset(tmp_path / "zoo"), features(4, 3), TASK)
    assert found.x[0].tolist() == grey(1).reshape(-1).tolist()


def test_a_photo_comes_close_to_what_was_taken(tmp_path: Path) -> None:
    smooth = np.linspace(0, 255, 400).reshape(20, 20).astype(np.uint8)
    saved(tmp_path / "zoo", "cat/1.jpg", smooth, quality=95)
    saved(tmp_path / "zoo", "dog/1.png", smooth)
    found = read_all(open_dataset(tmp_path / "zoo"), features(5, 5), TASK)
    assert np.abs(found.x[0] - found.x[1]).max() < 4


def test_images_take_the_size_and_colours_of_the_job(tmp_path: Path) -> None:
    colour = np.zeros((8, 8, 3), np.uint8)
    colour[:4, :, 0], colour[:, 4:, 2] = 255, 100
    for label in TASK.classes:
        saved(tmp_path / "zoo", f"{label}/1.png", colour)
    dataset = open_dataset(tmp_path / "zoo")
    assert shape_of(dataset.columns[:-1]) == (8, 8, 3)
    assert read_all(dataset, features(2, 2, 3), TASK).x[0].tolist() == [255, 0, 0, 255, 0, 100, 0, 0, 0, 0, 0, 100]
    assert read_all(dataset, features(1, 2), TASK).x[0].round().tolist() == [38, 50]


@pytest.mark.parametrize(
    ("size", "shape"),
    [((4, 3), (4, 3, 1)), ((64, 64), (32, 32, 1)), ((64, 64, 3), (18, 18, 3)), ((9, 9000), (1, 1011, 1))],
)
def test_a_default_size_has_few_pixels(tmp_path: Path, size: tuple[int, ...], shape: tuple[int, int, int]) -> None:
    saved(tmp_path / "zoo", "cat/1.png", np.zeros(size, np.uint8))
    assert shape_of(open_dataset(tmp_path / "zoo").columns[:-1]) == shape
    assert np.prod(shape) <= images.DEFAULT_CELLS


def test_images_are_turned_as_they_were_taken_and_transparency_is_dropped(tmp_path: Path) -> None:
    upright = grey(1, 3, 3)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter
    saved(tmp_path / "zoo", "cat/1.png", np.rot90(upright), exif=exif)
    saved(tmp_path / "zoo", "dog/1.png", np.dstack([upright] * 3 + [np.zeros((3, 3), np.uint8)]))
    found = read_all(open_dataset(tmp_path / "zoo"), features(3, 3), TASK)
    assert found.x[0].tolist() == found.x[1].tolist() == upright.reshape(-1).tolist()


def test_parts_are_few_images_and_few_bytes(zoo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read_all(open_dataset(zoo), features(4, 3), TASK)
    monkeypatch.setattr(images, "_PART_IMAGES", 2)
    dataset = open_dataset(zoo)
    assert [part.rows for part in dataset.parts] == [2, 2, 1]
    assert [part.first_row for part in dataset.parts] == [1, 3, 5]
    monkeypatch.setattr(images, "_PART_BYTES", 1)
    assert [part.rows for part in open_dataset(zoo).parts] == [1] * 5
    assert read_all(dataset, features(4, 3), TASK).x.tolist() == whole.x.tolist()


def test_an_image_that_changes_between_two_passes_is_refused(zoo: Path) -> None:
    dataset = open_dataset(zoo)
    saved(zoo, "dog/2.png", grey(9, 9, 9))
    read_part(dataset.parts[0], features(4, 3), TASK)
    with pytest.raises(DataFileError, match=r"zoo: dog/2\.png was changed while it was read"):
        read_part(dataset.parts[1], features(4, 3), TASK)
    (zoo / "dog/2.png").unlink()
    with pytest.raises(DataFileError, match=r"2\.png does not exist"):
        read_part(dataset.parts[1], features(4, 3), TASK)


def test_images_do_not_fit_pixels_in_other_units_or_other_columns(zoo: Path) -> None:
    dataset = open_dataset(zoo)
    with pytest.raises(DataFileError, match="images with 0 to 255 a pixel and the job's pixels reach 16"):
        read_all(dataset, features(4, 3, reach=16.0), TASK)
    for columns in (("height", "pixel_0_1"), pixel_columns(2, 2, 1)[::-1], ("pixel_9999_9999",)):
        wanted = FeatureMapSpec(columns, (0.0,) * len(columns), (255.0,) * len(columns))
        with pytest.raises(DataFileError, match=r"zoo (lacks the column|holds images, and the job)"):
            read_all(dataset, wanted, TASK)
    with pytest.raises(DataFileError, match=r"zoo, dog/1\.png, column 'animal' holds 'dog', which is none of"):
        read_all(dataset, features(4, 3), TaskSpec("binary", "animal", ("cat", "cow")))


def test_folders_without_what_is_needed_are_refused(tmp_path: Path, zoo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bare").mkdir()
    with pytest.raises(DataFileError, match="bare has no folders in it; put the images of every class"):
        open_dataset(tmp_path / "bare")
    (tmp_path / "bare" / "cat").mkdir()
    with pytest.raises(DataFileError, match="bare has no images in its folders"):
        open_dataset(tmp_path / "bare")
    monkeypatch.setattr(images, "MAX_FOLDERS", 2)
    with pytest.raises(DataFileError, match="more than 2 folders"):
        open_dataset(zoo)
    monkeypatch.undo()
    monkeypatch.setattr(images, "MAX_IMAGES", 4)
    with pytest.raises(DataFileError, match="more than 4 images"):
        open_dataset(zoo)
    monkeypatch.setattr(images, "MAX_IMAGE_BYTES", 10)
    with pytest.raises(DataFileError, match=r"cat/.* has more than"):
        open_dataset(zoo)


def test_links_are_refused(zoo: Path, tmp_path: Path) -> None:
    link = zoo / "cat" / "link.png"
    link.symlink_to(zoo / "dog" / "1.png")
    with pytest.raises(DataFileError, match=r"cat/link\.png is no file of its own; put a copy"):
        open_dataset(zoo)
    link.unlink()
    (zoo / "cow").symlink_to(zoo / "dog")
    with pytest.raises(DataFileError, match="cow is a link to another folder"):
        open_dataset(zoo)


def test_images_of_more_pixels_or_bits_than_are_read_are_refused(zoo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(zoo, "cat/deep.png", np.zeros((4, 3), np.uint16))
    with pytest.raises(DataFileError, match=r"cat/deep\.png does not have 8 bits a channel"):
        read_all(open_dataset(zoo), features(4, 3), TASK)
    path.unlink()
    monkeypatch.setattr(images, "MAX_PIXELS", 11)
    with pytest.raises(DataFileError, match="has 3 x 4 pixels, at most"):
        open_dataset(zoo)


@pytest.mark.filterwarnings("error")
def test_a_small_file_with_more_pixels_than_a_machine_holds_is_refused(zoo: Path) -> None:
    raw = bytearray((zoo / "cat" / "b.png").read_bytes())
    raw[16:24] = (60_000).to_bytes(4) * 2
    header = Path(zoo / "cat" / "b.png")
    raw[29:33] = zlib.crc32(bytes(raw[12:29])).to_bytes(4)
    header.write_bytes(raw)
    with pytest.raises(DataFileError, match=r"cat/b\.png"):
        read_all(open_dataset(zoo), features(4, 3), TASK)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), suffix=st.sampled_from([*LOSSLESS, "jpg"]))
def test_damaged_images_are_refused_by_name_or_read(tmp_path: Path, data: st.DataObject, suffix: str) -> None:
    path = saved(tmp_path / "zoo", f"cat/1.{suffix}", grey(1, 9, 9))
    raw = bytearray(path.read_bytes())
    if data.draw(st.booleans()):
        del raw[data.draw(st.integers(0, len(raw) - 1)) :]
    for _ in range(data.draw(st.integers(0, 4))):
        if raw:
            raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(raw)
    said = f"zoo: cat/1.{suffix}"
    try:
        read_all(open_dataset(tmp_path / "zoo"), features(4, 4), TASK)
    except DataFileError as error:
        said = str(error)
    assert said.startswith(f"zoo: cat/1.{suffix}")
    path.unlink()
