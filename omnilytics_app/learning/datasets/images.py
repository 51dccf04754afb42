"""Folders of images: a folder for every class, called by its label, with the images of that class in it.

What becomes a row: the first frame, turned as its EXIF orientation says, without transparency, grey or in colour as the
columns ask for, stretched to their height and width, one value from 0 to 255 a pixel (a job made from pixels in other
units refuses a folder). The target is `folder`, and answers to every name. Images are PNG, JPEG, BMP, GIF, PNM, TIFF
and WebP with 8 bits a channel; other formats are not even tried, so that of Pillow's decoders only these meet a file.

Folders and images are taken in the order of their names, which is the same everywhere. Hidden files, files that are not
called like an image and what lies beside or below the class folders are left out; links are refused, for what they
stand for may lie anywhere. An image is found by its path, there are no row numbers.
"""

import os
import stat
import struct
import unicodedata
import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.strict_json import MAX_TEXT
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.parts import Block, Dataset, Part, Source, reading, require_rows
from omnilytics_app.learning.datasets.pixels import pixel_columns, shape_of

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = {
    ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".bmp": "BMP", ".gif": "GIF", ".pgm": "PPM", ".ppm": "PPM",
    ".pbm": "PPM", ".pnm": "PPM", ".tif": "TIFF", ".tiff": "TIFF", ".webp": "WEBP",
}  # fmt: skip
TARGET = "folder"
MAX_FOLDERS = 1_000
MAX_IMAGES = 1_000_000
MAX_IMAGE_BYTES = 64 * 2**20
MAX_PIXELS = 50_000_000
DEFAULT_CELLS = 1_024
"""Columns that images get at most where nobody asks for a size: an encrypted model grows with their square."""
_PART_IMAGES = 256
_PART_BYTES = 4 * 2**20
_GREY_MODES = ("1", "L", "LA")
_MODES = (*_GREY_MODES, "P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr")


@dataclass(frozen=True, slots=True)
class ImageFile:
    """An image by its path below the folder, with what tells that it was not changed."""

    path: str
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class FolderOutline:
    """A folder and the names of the class folders in it."""

    source: Source
    folders: tuple[str, ...]


def outline(path: str) -> FolderOutline:
    """The classes of a folder, and the columns its images get unless a job asks for others; raises `DataFileError`."""
    name = Path(path).name
    with reading(path), os.scandir(path) as entries:
        shown = (entry for entry in entries if not entry.name.startswith((".", "__")))
        folders = tuple(sorted(entry.name for entry in shown if _is_folder(name, entry)))
    if not folders:
        raise DataFileError(f"{name} has no folders in it; put the images of every class into a folder of its own.")
    if len(folders) > MAX_FOLDERS:
        raise DataFileError(f"{name} has more than {MAX_FOLDERS} folders in it; a class is one folder.")
    found = FolderOutline(Source(path, b"", (TARGET,), TARGET, pixels=True), folders)
    first = next((file for folder in folders for file in survey(found, folder)), None)
    if first is None:
        raise DataFileError(f"{name} has no images in its folders; choose a folder with a folder of images a class.")
    columns = pixel_columns(*_default_shape(path, first))
    return FolderOutline(Source(path, b"", (*columns, TARGET), TARGET, pixels=True), folders)


def survey(found: FolderOutline, folder: str) -> tuple[ImageFile, ...]:
    """The images in one class folder; raises `DataFileError`."""
    name, place = found.source.name, Path(found.source.path) / folder
    files = []
    with reading(str(place)), os.scandir(place) as entries:
        for entry in entries:
            if not entry.name.startswith(".") and Path(entry.name).suffix.lower() in FORMATS:
                files.append(_image_file(name, folder, entry))
            if len(files) > MAX_IMAGES:
                raise DataFileError(f"{name} has more than {MAX_IMAGES} images; split it into several folders.")
    return tuple(sorted(files, key=lambda file: file.path))


def _image_file(name: str, folder: str, entry: "os.DirEntry[str]") -> ImageFile:
    status = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(status.st_mode):
        raise DataFileError(f"{name}: {folder}/{entry.name} is no file of its own; put a copy there.")
    if status.st_size > MAX_IMAGE_BYTES:
        raise DataFileError(
            f"{name}: {folder}/{entry.name} has more than {MAX_IMAGE_BYTES >> 20} MiB; make it smaller."
        )
    return ImageFile(f"{folder}/{entry.name}", status.st_size, status.st_mtime_ns)


def cut(found: FolderOutline, surveys: Sequence[tuple[ImageFile, ...]]) -> Dataset:
    """The data set of all class folders, in parts that are quickly decoded."""
    source, parts, first = found.source, list["ImagePart"](), 1
    for folder, files in zip(found.folders, surveys, strict=True):
        label = unicodedata.normalize("NFC", folder).strip()[: MAX_TEXT + 1]
        for piece in _pieces(files):
            parts.append(ImagePart(source, first, len(piece), label, piece))
            first += len(piece)
    require_rows(source.name, first - 1)
    if first - 1 > MAX_IMAGES:
        raise DataFileError(f"{source.name} has more than {MAX_IMAGES} images; split it into several folders.")
    return Dataset(source, tuple(parts))


def head(dataset: Dataset, images: int) -> tuple["ImagePart", ...]:
    """A few images of every class, of as many classes as that reaches."""
    of_class: dict[str, ImagePart] = {}
    for part in dataset.parts:
        if isinstance(part, ImagePart):
            of_class.setdefault(part.label, part)
    few = max(1, images // len(of_class))
    chosen = list(of_class.values())[:images]
    return tuple(replace(part, rows=len(part.files[:few]), files=part.files[:few]) for part in chosen)


@dataclass(frozen=True, slots=True)
class ImagePart(Part):
    """Some images of one class."""

    label: str
    files: tuple[ImageFile, ...]

    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """See `Part.read`."""
        shape = shape_of(numbers)
        if shape is None:
            raise DataFileError(f"{self.source.name} holds images, and the job does not predict from their pixels.")
        x = np.empty((self.rows, len(numbers)))
        for i, file in enumerate(self.files):
            x[i] = _pixels(self.source.path, file, shape).reshape(-1)
        return Block(x, {column: np.array([self.label] * self.rows) for column in text})

    def place(self, index: int) -> str:
        """See `Part.place`: the path of the image."""
        return self.files[index].path

    def require_unchanged(self) -> None:
        """See `Part.require_unchanged`: it is the images of this part that must be the same."""
        root = Path(self.source.path)
        for file in self.files:
            with reading(str(root / file.path)):
                status = (root / file.path).lstat()
            if (status.st_size, status.st_mtime_ns) != (file.size, file.modified_ns):
                raise DataFileError(
                    f"{self.source.name}: {file.path} was changed while it was read; "
                    "leave it as it is for the moment and begin again."
                )


def _pieces(files: tuple[ImageFile, ...]) -> Iterator[tuple[ImageFile, ...]]:
    start = size = 0
    for end, file in enumerate(files):
        if end > start and (end - start == _PART_IMAGES or size + file.size > _PART_BYTES):
            yield files[start:end]
            start, size = end, 0
        size += file.size
    if start < len(files):
        yield files[start:]


def _is_folder(name: str, entry: "os.DirEntry[str]") -> bool:
    if entry.is_symlink() and entry.is_dir():
        raise DataFileError(f"{name}: {entry.name} is a link to another folder; put a copy of that folder there.")
    return entry.is_dir(follow_symlinks=False)


def _default_shape(root: str, file: ImageFile) -> tuple[int, int, int]:
    """The size of an image, made smaller until its pixels are few enough columns."""
    with _opened(root, file) as image:
        channels = 1 if image.mode in _GREY_MODES else 3
        factor = min(1.0, (DEFAULT_CELLS / (image.width * image.height * channels)) ** 0.5)
        width = max(1, min(int(image.width * factor), DEFAULT_CELLS // channels))
        return max(1, min(int(image.height * factor), DEFAULT_CELLS // channels // width)), width, channels


def _pixels(root: str, file: ImageFile, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """Height x width x channels of an image."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - in worker processes only

    height, width, channels = shape
    mode = "L" if channels == 1 else "RGB"
    with _opened(root, file) as image:
        image.draft(mode, (2 * max(width, height),) * 2)  # a JPEG is decoded no larger than it is needed
        upright = ImageOps.exif_transpose(image).convert(mode)
        small = upright if upright.size == (width, height) else upright.resize((width, height), Image.Resampling.BOX)
        return np.asarray(small, dtype=np.uint8).reshape(shape)


@contextmanager
def _opened(root: str, file: ImageFile) -> "Iterator[Image]":
    """An open image of a bounded size; what goes wrong with it is a `DataFileError` that names it."""
    from PIL import Image  # noqa: PLC0415 - in worker processes only

    name, path = Path(root).name, Path(root) / file.path
    with reading(str(path)), path.open("rb") as raw, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's on tags that are damaged; whatever matters is an error or checked
        try:
            with Image.open(raw, formats=[FORMATS[path.suffix.lower()]]) as image:
                _require_readable(name, file, image)
                yield image
        except (
            Image.DecompressionBombError, OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError,
            AttributeError, ArithmeticError, NotImplementedError, MemoryError, RuntimeError, struct.error, zlib.error,
        ) as error:  # fmt: skip
            raise DataFileError(
                f"{name}: {file.path} is not an image that can be read, or is damaged; replace or remove it."
            ) from error


def _require_readable(name: str, file: ImageFile, image: "Image") -> None:
    if image.width * image.height > MAX_PIXELS:
        raise DataFileError(
            f"{name}: {file.path} has {image.width} x {image.height} pixels, at most {MAX_PIXELS // 10**6} million are "
            "read; make it smaller."
        )
    if image.mode not in _MODES:
        raise DataFileError(f"{name}: {file.path} does not have 8 bits a channel ({image.mode}); save it with 8.")
