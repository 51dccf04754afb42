"""Plain files in a tar stream (POSIX.1-1988 ustar), read from somebody who may not mean well.

Only regular files with short, plain names come out: no links, devices, directories, sparse files or extensions, and no
name that leads anywhere but below. A header says how long a file is before its first byte, and the reader of an entry
says how much it will take.
"""

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from omnilytics_app.errors import ArchiveError

BLOCK = 512
PIECE = 1 << 20
MAX_DEPTH = 4
_PART = re.compile(r'[^. /\\:*?"<>|][^/\\:*?"<>|]{0,149}(?<![. ])')


_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, whatever follows after a dot."""


class Source(Protocol):
    """Where a stream comes from."""

    def read(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        ...


class Sink(Protocol):
    """Where a stream goes to."""

    def write(self, data: bytes) -> object:
        """Take more bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: a relative name, and its bytes in pieces, which have to be taken before the next entry."""

    name: str
    size_bytes: int
    pieces: Iterator[bytes]


def write_entry(sink: Sink, name: str, size_bytes: int, content: BinaryIO) -> None:
    """Append a file of just that size; raises `ArchiveError` where it has another by now, or no plain name."""
    require_plain(name)
    info = tarfile.TarInfo(name)
    info.size, info.mode = size_bytes, 0o600
    try:
        sink.write(info.tobuf(tarfile.USTAR_FORMAT, "utf-8", "strict"))
    except ValueError:
        raise ArchiveError(f"The file {name} is too large, or its name too long, for an archive.") from None
    left = size_bytes
    while left and (piece := content.read(min(PIECE, left))):
        sink.write(piece)
        left -= len(piece)
    if left or content.read(1):
        raise ArchiveError(f"{name} changed while it was read; close everything that uses the profile and try again.")
    sink.write(bytes(-size_bytes % BLOCK))


def end_archive(sink: Sink) -> None:
    """Append the end."""
    sink.write(bytes(2 * BLOCK))


def entries(source: Source) -> Iterator[Entry]:
    """All files of a stream, which is read to its end; raises `ArchiveError` at whatever is not a plain file."""
    while (header := source.read(BLOCK)) != bytes(BLOCK):
        info = _parsed(header)
        left = [info.size]
        yield Entry(info.name, info.size, _pieces(source, left))
        if left[0]:
            raise RuntimeError("an entry was not read to its end")
        if any(source.read(-info.size % BLOCK)):
            raise ArchiveError(_ODD)
    if source.read(BLOCK) != bytes(BLOCK) or source.read(1):
        raise ArchiveError(_ODD)


def require_plain(name: str) -> None:
    """Raises `ArchiveError` for a name that could lead out of a directory, or mean something to some system."""
    parts = name.split("/")
    plain = all(part.isprintable() and _PART.fullmatch(part) and not _DEVICE.fullmatch(part) for part in parts)
    if len(parts) > MAX_DEPTH or not plain:
        raise ArchiveError(f"The archive would hold a file of the name {name[:80]!r}, which no profile has.")


_ODD = "The archive holds something that is not a plain file; use another copy of it, nothing was written."


def _parsed(header: bytes) -> tarfile.TarInfo:
    try:
        info = tarfile.TarInfo.frombuf(header, "utf-8", "strict")
    except (tarfile.HeaderError, UnicodeDecodeError):
        raise ArchiveError(_ODD) from None
    if info.type != tarfile.REGTYPE or info.size < 0:
        raise ArchiveError(_ODD)
    require_plain(info.name)
    return info


def _pieces(source: Source, left: list[int]) -> Iterator[bytes]:
    while left[0]:
        piece = source.read(min(PIECE, left[0]))
        if not piece:
            raise ArchiveError("The archive ends in the middle of a file; use another copy of it.")
        left[0] -= len(piece)
        yield piece
