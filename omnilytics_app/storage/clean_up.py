"""What of a profile may be deleted, and deleting it.

May go: downloads, which can be fetched again; of a job that has been over for `GRACE_S`, the payloads, models and
evidence of its rounds and all sessions of learning but the first and the newest; what a killed process left
half-written an hour ago or earlier.
Never: anything of a job that is not over, anything that says which rows were used or what was signed, statistics, keys.
Of a payload that may have left, the digest of the model it answered stays under its name: that there was one is what
keeps its rows from being used again.

`removals` decides, as a pure function; `clean` looks, decides and deletes. Whoever calls `clean` holds the profile's
lock.
"""

import logging
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from omnilytics_app.paths import Paths
from omnilytics_app.storage.atomic import TEMPORARY, replace_file
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.job_files import FINISHED_FILE, JobFiles

log = logging.getLogger(__name__)

GRACE_S = 24 * 3600.0
"""A job is over when nothing more is to be done in it; this long after that, its payloads are of no use to anybody."""
LEFTOVER_S = 3600.0
MEGABYTE = 1_000_000
STUB_BYTES = 32
_BULKY = re.compile(r"round-\d{3}\.(model|evidence|gradients|draft)")
_PAYLOAD = re.compile(r"round-\d{3}\.payload")
_SESSION = re.compile(r"learner-\d{3}\.bin")


@dataclass(frozen=True, slots=True)
class Removable:
    """A file that may go, or be cut to its first `keep_bytes`; `leftover` if nobody will ever read it."""

    path: Path
    size_bytes: int
    modified: float
    keep_bytes: int = 0
    leftover: bool = False

    @property
    def gain(self) -> int:
        """Bytes that removing it frees."""
        return self.size_bytes - self.keep_bytes


def removals(files: Sequence[Removable], quota_bytes: int) -> tuple[Removable, ...]:
    """Which of the files that may go have to: all leftovers, and the oldest, until the others fit the quota."""
    useful = sorted((f for f in files if not f.leftover and f.gain > 0), key=lambda f: (-f.modified, str(f.path)))
    held = accumulate(f.gain for f in useful)
    too_many = [file for file, total in zip(useful, held, strict=True) if total > quota_bytes]
    return (*(f for f in files if f.leftover), *reversed(too_many))


def clean(paths: Paths, quota_mb: int, *, dry_run: bool = False, now: float | None = None) -> tuple[Removable, ...]:
    """Delete what has to go, or only say what would; oldest first. Raises `StorageFault`, after which some are gone."""
    chosen = removals(tuple(removable(paths, time.time() if now is None else now)), quota_mb * MEGABYTE)
    if not dry_run:
        for file in chosen:
            _remove(file)
        if chosen:
            log.info("%d files cleaned up, %d bytes freed", len(chosen), sum(f.gain for f in chosen))
    return chosen


def removable(paths: Paths, now: float) -> Iterator[Removable]:
    """All files of a profile that may go. Nothing is followed out of it: links are never among them."""
    for path in _files(paths.downloads):
        yield _entry(path)
    for directory in sorted(paths.jobs.iterdir()) if paths.jobs.is_dir() else ():
        if directory.is_dir() and not directory.is_symlink():
            yield from _of_job(JobFiles(directory), now)
    for directory in (paths.profile, paths.ledger):
        yield from _leftovers(directory, now)


def _of_job(files: JobFiles, now: float) -> Iterator[Removable]:
    over_since = _finished_at(files)
    over = over_since is not None and over_since + GRACE_S <= now
    yield from _leftovers(files.directory, now)
    sessions = [name for name in files.names() if _SESSION.fullmatch(name)]
    for path in _files(files.directory):
        if over and (_BULKY.fullmatch(path.name) or path.name in sessions[1:-1]):
            yield _entry(path)
        elif over and _PAYLOAD.fullmatch(path.name):
            yield _entry(path, keep_bytes=STUB_BYTES)


def _leftovers(directory: Path, now: float) -> Iterator[Removable]:
    for path in _files(directory):
        if path.name.startswith(TEMPORARY) and path.stat().st_mtime < now - LEFTOVER_S:
            yield _entry(path, leftover=True)


def _finished_at(files: JobFiles) -> float | None:
    """When the job was over for this profile; None if it is not known to be."""
    try:
        return float(files.read_json(FINISHED_FILE)["time"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _files(directory: Path) -> Iterator[Path]:
    if directory.is_dir() and not directory.is_symlink():
        yield from (path for path in sorted(directory.iterdir()) if path.is_file() and not path.is_symlink())


def _entry(path: Path, *, keep_bytes: int = 0, leftover: bool = False) -> Removable:
    found = path.stat()
    return Removable(path, found.st_size, found.st_mtime, min(keep_bytes, found.st_size), leftover)


def _remove(file: Removable) -> None:
    with disk_faults(file.path):
        if file.keep_bytes:
            with file.path.open("rb") as opened:
                stub = opened.read(file.keep_bytes)
            replace_file(file.path, stub)
        else:
            file.path.unlink(missing_ok=True)
