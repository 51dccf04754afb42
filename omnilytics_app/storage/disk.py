"""What a disk says when it will not be written, as one sentence each.

Everything in `storage` that writes does so inside `disk_faults`; what it does not know goes through unchanged. Nothing
is half-written meanwhile: files are replaced whole (see `atomic`), databases roll back.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from omnilytics_app.errors import StorageFault, StorageFull, StorageUnwritable

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_UNWRITABLE = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_PRIMARY = 0xFF
"""The part of an SQLite result code that says what kind it is."""
_LITTLE = 1_000_000
"""Bytes; a disk with fewer left is the reason for whatever failed on it."""


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Translate what goes wrong in writing `path`: raises `StorageFull` or `StorageUnwritable`."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if (fault := fault_of(error, path)) is None:
            raise
        raise fault from error


def fault_of(error: OSError | sqlite3.Error, path: Path) -> StorageFault | None:
    """What an error says of the disk; None if it is about something else."""
    if isinstance(error, OSError):
        return _of_number(error.errno, path)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and free_bytes(path) < _LITTLE):
        return _full(path)
    shut = code == sqlite3.SQLITE_CANTOPEN and path.parent.is_dir() and not os.access(path.parent, os.W_OK)
    if shut or code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}:
        return _unwritable(path)
    return _broken(path) if code == sqlite3.SQLITE_IOERR else None


def free_bytes(path: Path) -> int:
    """What this user may still write where `path` is or will be."""
    existing = next((place for place in (path, *path.parents) if place.exists()), Path.cwd())
    return shutil.disk_usage(existing).free


def _of_number(number: int | None, path: Path) -> StorageFault | None:
    if number in _FULL:
        return _full(path)
    if number in _UNWRITABLE:
        return _unwritable(path)
    return _broken(path) if number == errno.EIO else None


def _full(path: Path) -> StorageFault:
    return StorageFull(
        f"The disk is full: {path} could not be written; free some space, nothing is lost and the program goes on "
        "by itself or at the next start."
    )


def _unwritable(path: Path) -> StorageFault:
    return StorageUnwritable(
        f"{path} cannot be written: it is read-only or belongs to another user; make it writable for the user who runs "
        "the program."
    )


def _broken(path: Path) -> StorageFault:
    return StorageUnwritable(
        f"The disk that holds {path} reports errors; copy the profile to another disk before you do anything else."
    )
