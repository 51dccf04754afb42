"""Payloads that were fetched from stores and had the digest that the chain has, one file each, named by that digest.

A cache: any file may be deleted at any time, and what is read from it is checked again by whoever needs it. The oldest
give way where it would grow beyond its bound. Calls block for the disk; a disk that is full or read-only loses entries
and nothing else.
"""

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.ids import Digest
from omnilytics_app.storage.atomic import replace_file

log = logging.getLogger(__name__)

SUFFIX = ".payload"
DEFAULT_MAX_BYTES = 512 * 2**20


@dataclass(frozen=True, slots=True)
class PayloadCache:
    """The payloads under one directory, `Paths.downloads`."""

    directory: Path
    max_bytes: int = DEFAULT_MAX_BYTES

    def get(self, digest: Digest, size_bytes: int) -> bytes | None:
        """What is kept under a digest, if it has this size; unchecked."""
        path = self._path(digest)
        try:
            return raw if len(raw := read_up_to(path, size_bytes)) == size_bytes else None
        except OSError:
            return None

    def keep(self, digest: Digest, payload: bytes) -> None:
        """Keep a payload that was checked, as far as the disk allows."""
        if len(payload) > self.max_bytes:
            return
        try:
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room(len(payload))
            replace_file(self._path(digest), payload)
        except OSError as error:
            log.warning("a payload is not kept in %s (%s)", self.directory, error.strerror)

    def forget(self, digest: Digest) -> None:
        """Delete what turned out to be damaged."""
        with contextlib.suppress(OSError):
            self._path(digest).unlink()

    def _make_room(self, size_bytes: int) -> None:
        """Delete the oldest until so many bytes fit."""
        kept = sorted((p.stat().st_mtime_ns, p.stat().st_size, p) for p in self.directory.glob("*" + SUFFIX))
        excess = sum(size for _, size, _ in kept) + size_bytes - self.max_bytes
        for _, size, path in kept:
            if excess <= 0:
                return
            path.unlink(missing_ok=True)
            excess -= size

    def _path(self, digest: Digest) -> Path:
        return self.directory / (digest.hex() + SUFFIX)
