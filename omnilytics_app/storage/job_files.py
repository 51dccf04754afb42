"""Private state of the jobs a profile takes part in: small files, one directory a job.

This is not a cache. A payload whose mask key is used, and frozen statistics, may only ever be used again exactly as
they were: `write_once` accepts a name a second time only with the same bytes. Every write is atomic and on the disk
before it returns, so a caller may send what it has written. Calls block for a disk flush.

A job the model owner has signed but the chain has not yet mined has no number. Its state lives under its salt until
`adopt` moves it to the number.
"""

import errno
import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import JobId
from omnilytics_app.storage.atomic import create_file, make_directory, replace_file, sync_directory
from omnilytics_app.storage.deployment import Deployment

PENDING = "pending-"
FINISHED_FILE = "finished.json"
MAX_BYTES, MAX_JSON_BYTES = 2**31, 2**25
"""Of a file, and of one that is JSON."""
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class JobFiles:
    """The files of one job. Names are lower-case letters, digits, dots, hyphens and underscores."""

    directory: Path

    def write_once(self, name: str, data: bytes) -> None:
        """Writes a file for good; raises FileExistsError if it is there with other bytes."""
        path = self._path(name)
        try:
            create_file(path, data)
        except FileExistsError:
            if read_up_to(path, len(data)) != data:
                raise FileExistsError(f"{path} is written for good and differs from what was to be written") from None

    def replace(self, name: str, data: bytes) -> None:
        """Writes a file, over an older one."""
        replace_file(self._path(name), data)

    def remove(self, name: str) -> None:
        """Removes a file, durably; none of that name is as good."""
        path = self._path(name)
        if path.exists():
            path.unlink()
            sync_directory(self.directory)

    def set_aside(self, name: str) -> None:
        """Gives a damaged file another name, so that somebody can look at it and the program no longer does."""
        path = self._path(name)
        path.replace(self._path(f"damaged-{name}"))
        sync_directory(self.directory)

    def read(self, name: str) -> bytes:
        """The bytes of a file; FileNotFoundError if it was never written, OSError if it is longer than any that is."""
        path = self._path(name)
        if len(raw := read_up_to(path, MAX_BYTES)) > MAX_BYTES:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        return raw

    def exists(self, name: str) -> bool:
        """Whether a file was written."""
        return self._path(name).is_file()

    def names(self) -> tuple[str, ...]:
        """All files, in order."""
        return tuple(sorted(p.name for p in self.directory.iterdir() if _NAME.fullmatch(p.name)))

    def write_json_once(self, name: str, value: Mapping[str, Any]) -> None:
        """`write_once` of the canonical JSON of an object."""
        self.write_once(name, _canonical(value))

    def replace_json(self, name: str, value: Mapping[str, Any]) -> None:
        """`replace` with the canonical JSON of an object."""
        self.replace(name, _canonical(value))

    def note_finished(self) -> None:
        """Writes down that nothing more is to be done in the job, with the time of the first time; blocks once."""
        if not self.exists(FINISHED_FILE):
            self.replace_json(FINISHED_FILE, {"time": int(time.time())})

    def read_json(self, name: str) -> dict[str, Any]:
        """The object a JSON file holds.

        Raises `FileNotFoundError` if it was never written, and `ValueError` if it is damaged.
        """
        raw = read_up_to(self._path(name), MAX_JSON_BYTES)
        value = read_bounded(raw) if len(raw) <= MAX_JSON_BYTES else None
        if not isinstance(value, dict):
            raise ValueError(f"{self._path(name)} does not hold an object")  # noqa: TRY004 - the file is at fault
        return value

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not a file name of a job")
        return self.directory / name


@dataclass(frozen=True, slots=True)
class JobStore:
    """All jobs of a profile in one deployment, under `Paths.jobs`."""

    root: Path
    deployment: Deployment

    def job(self, job_id: JobId) -> JobFiles:
        """The files of a mined job; its directory is made if missing."""
        return self._made(self.name(job_id))

    def name(self, job_id: JobId) -> str:
        """What a mined job is called among those of all markets."""
        return self._prefix + str(job_id)

    def pending(self, salt: bytes) -> JobFiles:
        """The files of a job that is not mined yet."""
        return self._made(self._prefix + PENDING + salt.hex())

    def adopt(self, salt: bytes, job_id: JobId) -> JobFiles:
        """Gives a pending job its number. Doing it again changes nothing; FileExistsError if both have files."""
        source, target = self.root / (self._prefix + PENDING + salt.hex()), self.root / (self._prefix + str(job_id))
        if source.is_dir():
            if target.is_dir() and any(target.iterdir()):
                raise FileExistsError(f"{target} holds another job already")
            if target.is_dir():
                target.rmdir()
            source.rename(target)
            sync_directory(self.root)
        elif not target.is_dir():
            raise FileNotFoundError(f"there is no pending job {source}")
        return JobFiles(target)

    def release(self, job_id: JobId, salt: bytes) -> None:
        """Takes the number from a job that the chain does not have under it any more; the inverse of `adopt`."""
        source, target = self.root / self.name(job_id), self.root / (self._prefix + PENDING + salt.hex())
        if target.is_dir():
            raise FileExistsError(f"{target} holds another job already")
        source.rename(target)
        sync_directory(self.root)

    @classmethod
    def find(cls, root: Path, chain_id: int, market: str, job_id: JobId) -> tuple[JobFiles, ...]:
        """The files of a job without asking the chain: one each where a local chain that began anew had it too."""
        known_by = f"{chain_id}-*-{_short(market)}-{job_id}"
        return tuple(JobFiles(directory) for directory in sorted(root.glob(known_by)) if directory.is_dir())

    def job_ids(self) -> tuple[JobId, ...]:
        """Mined jobs that have files, ascending."""
        return tuple(sorted(JobId(int(name)) for name in self._names() if name.isdecimal()))

    def pending_salts(self) -> tuple[bytes, ...]:
        """Salts of the jobs that are not mined yet."""
        return tuple(bytes.fromhex(name.removeprefix(PENDING)) for name in self._names() if name.startswith(PENDING))

    @property
    def _prefix(self) -> str:
        d = self.deployment
        return f"{d.chain_id}-{d.genesis.hex()[:8]}-{_short(d.market)}-"

    def _names(self) -> list[str]:
        if not self.root.is_dir():
            return []
        return sorted(p.name.removeprefix(self._prefix) for p in self.root.glob(self._prefix + "*"))

    def _made(self, name: str) -> JobFiles:
        directory = self.root / name
        make_directory(directory)
        return JobFiles(directory)


def _short(market: str) -> str:
    return market.removeprefix("0x").lower()[:16]


def _canonical(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
