"""Files that are either wholly there or not at all.

The bytes go to a temporary file in the same directory (mode 0600), are flushed to the disk, and only then get their
name; the directory is flushed last, so that the name survives a power cut. A reader never sees half a file. A disk that
is full or will not be written raises `StorageFault` and leaves what was there.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from omnilytics_app.storage.disk import disk_faults

TEMPORARY = ".tmp-"
"""How names begin that a killed process may leave behind."""


def replace_file(path: Path, data: bytes) -> None:
    """Gives `path` the content `data`, whatever was there."""
    replace_files({path: data})


def replace_files(contents: Mapping[Path, bytes], *, first: Path | None = None) -> None:
    """Gives every path of one directory its content, in order, after all of them are on the disk.

    `first` is removed before any is replaced: where it is missing, what is there may not fit together. So a full disk
    changes nothing.
    """
    with ExitStack() as stack:
        written = {path: stack.enter_context(_temporary_file(path, data)) for path, data in contents.items()}
        for directory in {path.parent for path in contents}:
            with disk_faults(directory):
                if first is not None and first.exists():
                    first.unlink()
                    sync_directory(first.parent)
                for path, temporary in written.items():
                    temporary.replace(path)
                sync_directory(directory)


def create_file(path: Path, data: bytes) -> None:
    """Creates `path` with the content `data`; raises FileExistsError, changing nothing, if it is there already."""
    with _temporary_file(path, data) as temporary, disk_faults(path):
        _name_new(temporary, path)


@contextmanager
def creating(path: Path) -> Iterator[BinaryIO]:
    """A new file to write and to read back; it gets its name when the block ends well, and is gone otherwise.

    Raises FileExistsError, at the start or at the end, if there is one of that name.
    """
    if path.exists():
        raise FileExistsError(path)
    with disk_faults(path):
        descriptor, name = tempfile.mkstemp(prefix=TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with disk_faults(path), os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with disk_faults(path):
            _name_new(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write piece by piece; it takes the place of `path` when the block ends well, and is gone otherwise."""
    with disk_faults(path):
        descriptor, name = tempfile.mkstemp(prefix=TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with disk_faults(path), os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with disk_faults(path):
            temporary.replace(path)
            sync_directory(path.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def make_directory(path: Path) -> None:
    """Makes a directory for its owner alone, with those above it, unless it is there."""
    with disk_faults(path):
        missing = [directory for directory in (path, *path.parents) if not directory.exists()]
        for directory in reversed(missing):  # `parents=True` would leave those above to the umask
            directory.mkdir(mode=0o700, exist_ok=True)
        if not missing and not path.is_dir():
            raise FileExistsError(f"{path} is no directory")


def sync_directory(directory: Path) -> None:
    """Makes the names in a directory durable, where the platform knows how."""
    if sys.platform == "win32":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _name_new(temporary: Path, path: Path) -> None:
    """Gives a file its name, unless another has it: FileExistsError."""
    if sys.platform == "win32":
        temporary.rename(path)
    else:
        os.link(temporary, path)
    sync_directory(path.parent)


@contextmanager
def _temporary_file(path: Path, data: bytes) -> Iterator[Path]:
    """A file beside `path` that holds `data` and is gone at the end, unless it was given a name."""
    with disk_faults(path):
        descriptor, name = tempfile.mkstemp(prefix=TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with disk_faults(path), os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        with suppress(OSError):  # on a disk that fails; clean-up finds it
            temporary.unlink(missing_ok=True)
