"""Makes a profile from the file of an exported one.

All of the file is read and checked before anything is written; then it is laid out beside its place and gets its name
when it is complete. Nothing that is there is ever overwritten.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from omnilytics_app.errors import ArchiveError, ConfigurationError, StorageFull
from omnilytics_app.storage.archive_contents import MANIFEST, Contents, check_archive, skip
from omnilytics_app.storage.atomic import make_directory, sync_directory
from omnilytics_app.storage.disk import disk_faults, free_bytes
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import SealedReader, read_front
from omnilytics_app.storage.secret import Secret
from omnilytics_app.storage.tar_stream import Entry, entries


def import_profile(
    archive: Path, directory: Path, protector: PassphraseProtector, address_of: Callable[[Secret], str]
) -> Contents:
    """Make the profile of an archive in a directory that is missing or empty, once all of the archive was checked.

    `address_of` spells a key's address, which has to be the account the archive names. Raises `ArchiveError`,
    `ConfigurationError` where something is in the directory, and `StorageFault`. Until all is
    written nothing has the directory's name.
    """
    target = directory.expanduser().absolute()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise ConfigurationError(f"There is something in {target} already; name a directory that is missing or empty.")
    with _readable(archive):
        opened = archive.open("rb")
    with opened as file:
        with _readable(archive):
            contents = check_archive(file, protector, address_of)
        if contents.size_bytes > free_bytes(target):
            raise StorageFull(f"The profile needs {contents.size_bytes:,} bytes in {target.parent}; free some space.")
        file.seek(0)
        with _staging(target) as staging:
            for entry in entries(SealedReader(file, protector)):
                _lay_out(entry, staging)
    return contents


def require_archive(archive: Path) -> None:
    """Raises `ArchiveError` for a file that does not begin as an archive of this format; needs no passphrase."""
    with _readable(archive), archive.open("rb") as file:
        read_front(file)


@contextmanager
def _readable(archive: Path) -> Iterator[None]:
    """Tells what a disk says that will not be read, or a stick that was pulled out."""
    try:
        yield
    except FileNotFoundError:
        raise ArchiveError(f"There is no file {archive}; name an exported profile.") from None
    except OSError as error:
        raise ArchiveError(f"The archive {archive} cannot be read: {error.strerror}.") from error


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    """A directory that gets the target's name when everything in it is on the disk, or is gone."""
    with disk_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        yield staging
        with disk_faults(target):
            for directory in [staging, *(p for p in staging.rglob("*") if p.is_dir())]:
                sync_directory(directory)
            if target.exists():
                target.rmdir()
            staging.rename(target)
            sync_directory(target.parent)
    except BaseException:
        rmtree(staging, ignore_errors=True)
        raise


def _lay_out(entry: Entry, directory: Path) -> None:
    if entry.name == MANIFEST:
        skip(entry)
        return
    path = directory / entry.name
    make_directory(path.parent)
    with disk_faults(path), os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for piece in entry.pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
