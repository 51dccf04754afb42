"""Downloads: never longer than they must be, kept where they were interrupted, believed only by their hash.

One directory holds, under the SHA-256 of a URI, whole downloads, and beside them with `.part` what was begun and with
`.etag` what the server called it. All of it is a cache: whoever deletes any of it loses nothing but time. A download
that goes on and turns out wrong is thrown away and begun anew, since what it went on from may be to blame.
"""

import asyncio
import contextlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from weakref import WeakValueDictionary

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.errors import InvalidPayload, PayloadUnavailable

ATTEMPTS = 4
"""Within one call, as long as each brings something; whoever called tries again later."""
CHUNK_BYTES = 1 << 16
MAX_ETAG = 300
_STRONG_ETAG = re.compile(r'"[!#-~]{0,200}"')


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a download has to be. `uri` names its file."""

    uri: str
    sha256: bytes
    size_bytes: int


class Source(Protocol):
    """Where bytes come from, once."""

    async def copy_to(self, partial: "Partial") -> None:
        """Continue a download as far as the connection goes.

        Raises `PayloadUnavailable` where it stops early and `InvalidPayload` where it cannot be what is wanted.
        """
        ...


class Downloads:
    """The directory of downloads. Calls for one URI wait for each other."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def fetch(self, wanted: Wanted, source: Source) -> bytes:
        """The bytes that are wanted, from the directory or the source. Errors as in `domain.ports.PayloadStore`."""
        lock = self._locks.setdefault(wanted.uri, asyncio.Lock())
        async with lock:
            with _disk_faults():
                self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial = Partial(self._directory, wanted)
            if (whole := partial.kept()) is not None:
                return whole
            return await _complete(partial, wanted, source)


async def _complete(partial: "Partial", wanted: Wanted, source: Source) -> bytes:
    interruption: PayloadUnavailable | None = None
    for _ in range(ATTEMPTS):
        before = partial.size
        try:
            if before < wanted.size_bytes:
                await source.copy_to(partial)
        except PayloadUnavailable as error:
            interruption = error
        except InvalidPayload:
            partial.discard()
            if before == 0:
                raise
        if partial.size == wanted.size_bytes:
            if (payload := partial.finished()) is not None:
                return payload
            if before == 0:
                raise InvalidPayload("its store gave other bytes than its name says")
        elif partial.size == before:
            break
    raise interruption or PayloadUnavailable("The payload's store stopped early; the download goes on at the next try.")


class Partial:
    """A download that has begun. Every change is on disk, as far as the system has written it."""

    def __init__(self, directory: Path, wanted: Wanted) -> None:
        name = sha256(wanted.uri.encode()).hexdigest()
        self._wanted = wanted
        self._whole, self._part, self._etag = (directory / f"{name}{suffix}" for suffix in ("", ".part", ".etag"))
        if self.size > wanted.size_bytes:
            self.discard()

    @property
    def size(self) -> int:
        """How many bytes are there, in bytes."""
        try:
            return self._part.stat().st_size
        except FileNotFoundError:
            return 0

    @property
    def validator(self) -> str:
        """What the server called the version that was begun, a strong entity tag (RFC 9110); empty for none."""
        try:
            return read_up_to(self._etag, MAX_ETAG).decode("ascii")
        except (FileNotFoundError, UnicodeDecodeError):
            return ""

    @property
    def missing(self) -> int:
        """How many bytes are to come."""
        return self._wanted.size_bytes - self.size

    def expect(self, size_bytes: int | None) -> None:
        """Hears how long the source says the whole is, if it does; raises `InvalidPayload` before anything comes."""
        if size_bytes is not None and size_bytes != self._wanted.size_bytes:
            raise InvalidPayload(f"its store has {size_bytes} bytes under its name, not {self._wanted.size_bytes}")

    def restart(self, validator: str = "") -> None:
        """Begin anew, with what the server calls it."""
        self.discard()
        if _STRONG_ETAG.fullmatch(validator):
            with _disk_faults():
                self._etag.write_text(validator, encoding="ascii")

    def append(self, chunk: bytes) -> None:
        """More bytes; raises `InvalidPayload`, keeping none of them, where they are too many."""
        if len(chunk) > self.missing:
            raise InvalidPayload(f"its store gave more than its {self._wanted.size_bytes} bytes")
        with _disk_faults(), self._part.open("ab") as file:
            file.write(chunk)

    def finished(self) -> bytes | None:
        """All bytes, kept from now on; None, having thrown them away, where they are wrong."""
        with _disk_faults():
            payload = read_up_to(self._part, self._wanted.size_bytes)
            if sha256(payload).digest() != self._wanted.sha256:
                self.discard()
                return None
            self._part.replace(self._whole)
            self._etag.unlink(missing_ok=True)
        return payload

    def kept(self) -> bytes | None:
        """The bytes of an earlier download that still are what is wanted."""
        with _disk_faults(), contextlib.suppress(FileNotFoundError):
            if self._whole.stat().st_size == self._wanted.size_bytes:
                payload = read_up_to(self._whole, self._wanted.size_bytes)
                if sha256(payload).digest() == self._wanted.sha256:
                    return payload
            self._whole.unlink()
        return None

    def discard(self) -> None:
        """Throw away what was begun."""
        with _disk_faults():
            self._part.unlink(missing_ok=True)
            self._etag.unlink(missing_ok=True)


@contextmanager
def _disk_faults() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PayloadUnavailable(
            f"A payload cannot be kept in the profile's downloads ({error.strerror}); make room or correct the "
            "permissions, and it is fetched again."
        ) from error
