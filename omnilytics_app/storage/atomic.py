"""Files that are either wholly there or not at all.

The bytes go to a temporary file in the same directory (mode 0600), are flushed to the disk, and only then get their
name; the directory is flushed last, so that the name survives a power cut. A reader never sees half a file.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Gives `path` the content `data`, whatever was there."""
    with _temporary_file(path.parent, data) as temporary:
        temporary.replace(path)
    sync_directory(path.parent)


def create_file(path: Path, data: bytes) -> None:
    """Creates `path` with the content `data`; raises FileExistsError, changing nothing, if it is there already."""
    with _temporary_file(path.parent, data) as temporary:
        if sys.platform == "win32":
            temporary.rename(path)
        else:
            os.link(temporary, path)
    sync_directory(path.parent)


def sync_directory(directory: Path) -> None:
    """Makes the names in a directory durable, where the platform knows how."""
    if sys.platform == "win32":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _temporary_file(directory: Path, data: bytes) -> Iterator[Path]:
    descriptor, name = tempfile.mkstemp(prefix=".tmp-", dir=directory)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
