"""Writes a whole profile to one file, to take to another computer: key, jobs, ledger, journals, settings.

What can be had again is left out: cache, downloads, log, the state of a local chain; so are back-ups and links.

A profile must not run in two places. Both would compute the payload of the same round under the same masks, and two
payloads under one mask tell their difference. So an exported profile can be marked as moved, and is not opened then.
"""

import io
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from omnilytics_app.errors import ArchiveError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.archive_contents import KEY_FILE, MANIFEST, Contents, check_archive, left_out
from omnilytics_app.storage.atomic import creating
from omnilytics_app.storage.keystore import seal_key
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import note_moved
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import SealedWriter
from omnilytics_app.storage.secret import Secret
from omnilytics_app.storage.tar_stream import end_archive, write_entry

_Sized = tuple[Path, int]


def export_profile(
    paths: Paths, key: tuple[Secret, str], archive: Path, protector: PassphraseProtector, *, move: bool = False
) -> Contents:
    """Write a profile to a new file, read it back, and mark the profile as moved if it is to be used elsewhere.

    The mark comes before the file gets its name, so that there is no moment at which both can be used. `key` is the
    profile's secret and the address of its account. Raises `ConfigurationError` while a program uses the profile,
    `ArchiveError` where the file is there already, and `StorageFault`. Blocks for as long as it takes to read the
    profile and to write and read the archive.
    """
    with exclusive(paths):
        files = [(path, path.stat().st_size) for path in sorted(_exported(paths.profile))]
        sealed_key = seal_key(key[0], protector)
        size = sum(size for _, size in files) + len(sealed_key)
        contents = Contents(key[1], len(files) + 1, size, int(time.time()))
        try:
            with _marked(paths, archive, move=move) as mark, creating(archive) as file:
                _write(SealedWriter(file, protector), paths.profile, files, sealed_key, contents)
                file.seek(0)
                if check_archive(file, protector, lambda _: key[1]) != contents:
                    raise ArchiveError("The archive does not hold what was written to it; use another disk.")
                mark()
        except FileExistsError:
            raise ArchiveError(f"There is a file {archive} already; it is not overwritten, name another.") from None
        return contents


@contextmanager
def _marked(paths: Paths, archive: Path, *, move: bool) -> Iterator[Callable[[], None]]:
    """What marks a profile as moved, if it is to be; taken back if no archive comes of it."""
    before = paths.moved.exists()
    try:
        yield lambda: note_moved(paths) if move else None
    except BaseException as error:
        if not before and (isinstance(error, FileExistsError) or not archive.exists()):
            paths.moved.unlink(missing_ok=True)
        raise


def _write(sealed: SealedWriter, profile: Path, files: Sequence[_Sized], key: bytes, contents: Contents) -> None:
    for name, raw in ((MANIFEST, contents.manifest()), (KEY_FILE, key)):
        write_entry(sealed, name, len(raw), io.BytesIO(raw))
    for path, size in files:
        with path.open("rb") as file:
            write_entry(sealed, path.relative_to(profile).as_posix(), size, file)
    end_archive(sealed)
    sealed.close()


def _exported(profile: Path) -> Iterator[Path]:
    """The files that go into an archive, but for the key file."""
    for path in profile.rglob("*"):
        name = path.relative_to(profile).as_posix()
        if path.is_file() and not path.is_symlink() and name != KEY_FILE and not left_out(name):
            yield path
