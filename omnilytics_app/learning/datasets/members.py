"""The arrays in an archive of numpy, described by their headers and read by rows.

Sizes are taken from the headers, compared with those of the archive, and bounded before anything is decompressed. An
array that is not compressed is read where it lies in the file; a slice of a compressed one costs decompressing what
lies before it. Only numbers and short texts are read: nothing is ever unpickled.
"""

import math
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from omnilytics_app.domain.strict_json import MAX_TEXT
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.arrow import label_of
from omnilytics_app.learning.datasets.parts import Labels, Numbers, reading

MAX_COMPRESSED_BYTES = 512 * 2**20
"""Of an array in a compressed archive, as it is without compression."""
_MAX_HEADER_BYTES = 16_384
_MAX_ITEM_BYTES = 4_096
_LOCAL_HEADER_BYTES = 30
_PIECE_BYTES = 2**20
_DAMAGED = "is not an NPZ file that can be read, or is damaged; save it again with numpy.savez."


@dataclass(frozen=True, slots=True)
class Member:
    """An array in an archive.

    `begin` is where its values begin: in the file, or of a compressed one in what it decompresses to. `by_column` says
    that the first index varies fastest (numpy's Fortran order).
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    by_column: bool
    compressed: bool

    @property
    def row_items(self) -> int:
        """Values in a row."""
        return math.prod(self.shape[1:])


def members_of(path: str, archive: zipfile.ZipFile) -> dict[str, Member]:
    """All arrays of an archive by name; raises `DataFileError` for one that is not read."""
    name = Path(path).name
    with Path(path).open("rb") as file:
        members = [_member(name, archive, file, info) for info in archive.infolist()]
    if len({member.name for member in members}) != len(members):
        raise DataFileError(f"{name} has two arrays of the same name; save it again.")
    return {member.name: member for member in members}


def read_rows(path: str, member: Member, start: int, count: int) -> NDArray[np.generic]:
    """`count` rows of an array behind the first `start`, in its shape and type."""
    name, dtype = Path(path).name, np.dtype(member.dtype)
    width = member.row_items * dtype.itemsize
    if member.compressed:
        with opened(path) as archive, archive.open(f"{member.name}.npy") as stream:
            left = member.begin + start * width
            while left and (piece := stream.read(min(left, _PIECE_BYTES))):
                left -= len(piece)
            raw = _whole(name, stream.read(count * width), count * width)
    else:
        with reading(path), Path(path).open("rb") as file:
            if member.by_column:
                return _rows_by_column(name, file, member, start, count)
            file.seek(member.begin + start * width)
            raw = _whole(name, file.read(count * width), count * width)
    return np.frombuffer(raw, dtype).reshape(count, *member.shape[1:])


def numbers_in(name: str, member: Member, values: NDArray[np.generic]) -> Numbers:
    """Values as numbers; raises `DataFileError` if they are text."""
    if values.dtype.kind not in "biuf":
        raise DataFileError(f"{name} holds text and not numbers in {member.name!r}; save it as numbers.")
    return values.astype(np.float64)


def labels_in(name: str, member: Member, values: NDArray[np.generic]) -> Labels:
    """One value a row as labels."""
    distinct, index = np.unique(values.reshape(len(values)), return_inverse=True)
    try:
        texts = [v.decode("utf-8") if isinstance(v, bytes) else v for v in distinct.tolist()]
    except UnicodeDecodeError as error:
        raise DataFileError(f"{name} has bytes in {member.name!r} that are not UTF-8; save texts as str.") from error
    labels: Labels = np.array([label_of(text)[: MAX_TEXT + 1] for text in texts], dtype=np.str_)[index]
    return labels


@contextmanager
def opened(path: str) -> Iterator[zipfile.ZipFile]:
    """An open archive; what goes wrong with it is a `DataFileError`."""
    with reading(path):
        try:
            with zipfile.ZipFile(path) as archive:
                yield archive
        except (
            zipfile.BadZipFile, zlib.error, ValueError, KeyError, IndexError, TypeError, SyntaxError, EOFError,
            NotImplementedError, OverflowError, MemoryError, RecursionError, RuntimeError,
        ) as error:  # fmt: skip
            raise DataFileError(f"{Path(path).name} {_DAMAGED}") from error


def _member(name: str, archive: zipfile.ZipFile, raw: BinaryIO, info: zipfile.ZipInfo) -> Member:
    stored = info.compress_type == zipfile.ZIP_STORED
    if info.flag_bits & 1 or not (stored or info.compress_type == zipfile.ZIP_DEFLATED):
        raise DataFileError(f"{name} is encrypted or compressed in a way that is not read; save it with numpy.savez.")
    with archive.open(info) as file:
        read_header = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}[npy.read_magic(file)]
        shape, by_column, dtype = read_header(file, max_header_size=_MAX_HEADER_BYTES)
        begin = file.tell()
    member = Member(
        name=info.filename.removesuffix(".npy"),
        dtype=dtype.str,
        shape=tuple(int(n) for n in shape),
        begin=begin + (_data_offset(raw, info) if stored else 0),
        by_column=bool(by_column) and len(shape) > 1,
        compressed=not stored,
    )
    if dtype.hasobject or dtype.names or dtype.kind not in "biufUS" or dtype.itemsize > _MAX_ITEM_BYTES:
        kind = "Python objects" if dtype.hasobject else str(dtype)[:40]
        raise DataFileError(f"{name} holds {kind} in {member.name!r}; save numbers and short texts only.")
    size = math.prod(member.shape) * dtype.itemsize
    if any(n < 0 for n in member.shape) or info.file_size != begin + size:
        raise DataFileError(f"{name} {_DAMAGED}")
    _require_readable(name, member, size)
    return member


def _require_readable(name: str, member: Member, size: int) -> None:
    if member.compressed and size > MAX_COMPRESSED_BYTES:
        raise DataFileError(
            f"{name} has more than {MAX_COMPRESSED_BYTES >> 20} MiB compressed in {member.name!r}; "
            "save it with numpy.savez, which does not compress."
        )
    if member.compressed and member.by_column:
        raise DataFileError(
            f"{name} has {member.name!r} compressed column by column; save numpy.ascontiguousarray of it."
        )


def _data_offset(raw: BinaryIO, info: zipfile.ZipInfo) -> int:
    """Where a member's bytes begin: its local header may be longer than the directory says."""
    raw.seek(info.header_offset)
    header = raw.read(_LOCAL_HEADER_BYTES)
    return (
        info.header_offset
        + len(header)
        + int.from_bytes(header[26:28], "little")
        + int.from_bytes(header[28:30], "little")
    )


def _rows_by_column(name: str, file: BinaryIO, member: Member, start: int, count: int) -> NDArray[np.generic]:
    dtype, rows = np.dtype(member.dtype), member.shape[0]
    values = np.empty((count, member.row_items), dtype)
    for i in range(member.row_items):
        file.seek(member.begin + (i * rows + start) * dtype.itemsize)
        values[:, i] = np.frombuffer(_whole(name, file.read(count * dtype.itemsize), count * dtype.itemsize), dtype)
    folded = values.reshape(count, *reversed(member.shape[1:]))
    return folded.transpose(0, *range(folded.ndim - 1, 0, -1))


def _whole(name: str, raw: bytes, size: int) -> bytes:
    if len(raw) != size:
        raise DataFileError(f"{name} {_DAMAGED}")
    return raw
