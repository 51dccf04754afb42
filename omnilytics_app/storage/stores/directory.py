"""A folder that participants share: a mounted network drive, a synchronised folder, or one of this machine.

A payload is the file named by its SHA-256. Others may write to the folder, so nothing in it is believed: a file is
opened without following a link or waiting for a pipe, its size is looked at before it is read, and its hash is checked.
"""

import asyncio
import os
import stat
from hashlib import sha256
from pathlib import Path

from omnilytics_app.errors import ConfigurationError, InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.atomic import replace_file
from omnilytics_app.storage.stores.uris import DirectoryUri

READABLE_BY_ALL = 0o644
"""Payloads are ciphertexts whose digest is public; the others must be able to read them."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class DirectoryStore:
    """Reads and writes `dir:SHA256`. Calls that touch the disk run in a thread: the folder may be on a network."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def uri_of(self, payload: bytes) -> str:
        """`dir:` and the payload's hash."""
        return "dir:" + sha256(payload).hexdigest()

    async def put(self, payload: bytes) -> str:
        """Write the file, unless it is there and right."""
        uri = await self.uri_of(payload)
        await asyncio.to_thread(self._write, self._folder / uri.removeprefix("dir:"), payload)
        return uri

    async def read(self, uri: DirectoryUri, size_bytes: int) -> bytes:
        """The file's bytes, as long and with the hash that they must have."""
        payload = await asyncio.to_thread(self._read, self._folder / uri.sha256.hex(), size_bytes)
        if sha256(payload).digest() != uri.sha256:
            raise InvalidPayload("the file in the shared folder has another hash than its name")
        return payload

    def _write(self, path: Path, payload: bytes) -> None:
        try:
            if self._holds(path, payload):
                return
            replace_file(path, payload)
            path.chmod(READABLE_BY_ALL)
        except OSError as error:
            raise PayloadUnavailable(
                f"The payload cannot be written to the folder {self._folder} ({error.strerror}); "
                "check that it is mounted, writable and not full."
            ) from error

    def _holds(self, path: Path, payload: bytes) -> bool:
        try:
            return self._read(path, len(payload)) == payload
        except (InvalidPayload, PayloadUnavailable):
            return False

    def _read(self, path: Path, size_bytes: int) -> bytes:
        try:
            descriptor = os.open(path, _FLAGS)
            try:
                return _contents(descriptor, size_bytes)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise PayloadUnavailable(
                f"The folder {self._folder} has no payload {path.name[:12]}… ({error.strerror}); "
                "it may not be written yet, or the folder not be mounted."
            ) from error


def _contents(descriptor: int, size_bytes: int) -> bytes:
    state = os.fstat(descriptor)
    if not stat.S_ISREG(state.st_mode) or state.st_size != size_bytes:
        raise InvalidPayload("what the shared folder has under its name is no file of its length")
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        return file.read(size_bytes)


def open_directory(place: str) -> DirectoryStore:
    """The store of a setting `dir:/path`; raises `ConfigurationError`."""
    folder = Path(place.removeprefix("dir:"))
    if not folder.is_absolute() or not folder.is_dir():
        raise ConfigurationError(
            f"The store {place!r} is not dir: and the full path of an existing folder; create it, or correct the path."
        )
    return DirectoryStore(folder)
