"""Which errors say something of the disk, and what."""

import errno
import sqlite3
from pathlib import Path

import pytest

from omnilytics_app.errors import StorageFault, StorageFull, StorageUnwritable
from omnilytics_app.storage import disk
from omnilytics_app.storage.disk import disk_faults, fault_of, free_bytes


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("something")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "fault", "said"),
    [
        (OSError(errno.ENOSPC, ""), StorageFull, "disk is full"),
        (OSError(errno.EDQUOT, ""), StorageFull, "disk is full"),
        (OSError(errno.EROFS, ""), StorageUnwritable, "read-only"),
        (OSError(errno.EACCES, ""), StorageUnwritable, "another user"),
        (OSError(errno.EPERM, ""), StorageUnwritable, "another user"),
        (OSError(errno.EIO, ""), StorageUnwritable, "reports errors"),
        (of_sqlite(sqlite3.SQLITE_FULL), StorageFull, "disk is full"),
        (of_sqlite(sqlite3.SQLITE_READONLY), StorageUnwritable, "read-only"),
        (of_sqlite(sqlite3.SQLITE_READONLY | 8 << 8), StorageUnwritable, "read-only"),
        (of_sqlite(sqlite3.SQLITE_IOERR), StorageUnwritable, "reports errors"),
    ],
)
def test_a_disk_that_fails_is_one_sentence(
    error: OSError | sqlite3.Error, fault: type[StorageFault], said: str, tmp_path: Path
) -> None:
    with pytest.raises(fault, match=rf"^[^\n]*{said}[^\n]*\.$"), disk_faults(tmp_path / "file"):
        raise error


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOENT, ""),
        OSError(errno.EEXIST, ""),
        OSError(errno.ENOTDIR, ""),
        OSError("without a number"),
        of_sqlite(sqlite3.SQLITE_BUSY),
        of_sqlite(sqlite3.SQLITE_CORRUPT),
        sqlite3.ProgrammingError("of our own making"),
        ValueError("else"),
    ],
)
def test_anything_else_goes_through_as_it_is(error: Exception, tmp_path: Path) -> None:
    with pytest.raises(type(error)) as raised, disk_faults(tmp_path):
        raise error
    assert raised.value is error


def test_an_error_of_reading_and_writing_on_a_disk_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "free_bytes", lambda _: 10)
    assert isinstance(fault_of(of_sqlite(sqlite3.SQLITE_IOERR), tmp_path), StorageFull)


def test_room_is_told_of_places_that_are_not_there_yet(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "a" / "b") > 0
