"""What the file of an exported profile holds, and looking at all of it before any of it is used.

The file is a tar stream sealed under a passphrase of its own (see `sealed_stream`); inside, the key file is wrapped
under the same passphrase, so that a profile whose key lies in a keyring can leave it. The first entry, the manifest,
tells how many files and bytes follow. Names of the others are those of the profile.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ArchiveError, KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.formats import ARCHIVE
from omnilytics_app.storage.keystore import open_key
from omnilytics_app.storage.profile import parse_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import SealedReader
from omnilytics_app.storage.tar_stream import Entry, entries

MANIFEST = "manifest.json"
KEY_FILE = "keystore.json"
PROFILE_FILE = "profile.json"
SHORTEST_PASSPHRASE = 10
MAX_SMALL = 10_000
"""Bytes of profile.json, key file and manifest."""
_OTHER_COPY = "use another copy of it, nothing was written."


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive holds beside its manifest. `account` is the address its key spells."""

    account: str
    files: int
    size_bytes: int
    created: int

    def manifest(self) -> bytes:
        """The first entry."""
        return json.dumps({"format": ARCHIVE, **asdict(self)}, sort_keys=True).encode()


def require_passphrase(passphrase: str) -> PassphraseProtector:
    """The protector of an archive; raises `ArchiveError` for a passphrase that is tried out too easily."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise ArchiveError(
            f"The passphrase of an archive needs {SHORTEST_PASSPHRASE} characters or more; whoever finds the file can "
            "try as many as he likes."
        )
    return PassphraseProtector(passphrase)


def check_archive(file: BinaryIO, protector: PassphraseProtector) -> Contents:
    """What an archive holds, after all of it was read: whole, unchanged, a profile that this program can open."""
    stream = entries(SealedReader(file, protector))
    contents = _read_manifest(next(stream, None))
    sizes: dict[str, int] = {}
    small: dict[str, bytes] = {}
    for entry in stream:
        if entry.name in sizes or entry.name == MANIFEST or len(sizes) == contents.files:
            raise ArchiveError(f"The archive holds other files than it says; {_OTHER_COPY}")
        sizes[entry.name] = entry.size_bytes
        if sum(sizes.values()) > contents.size_bytes:
            raise ArchiveError(f"The archive holds more than it says; {_OTHER_COPY}")
        if entry.name in (PROFILE_FILE, KEY_FILE):
            small[entry.name] = _small(entry)
        else:
            skip(entry)
    if (len(sizes), sum(sizes.values())) != (contents.files, contents.size_bytes):
        raise ArchiveError(f"The archive holds less than it says; {_OTHER_COPY}")
    _require_usable(small, protector)
    return contents


def skip(entry: Entry) -> None:
    """Pass an entry over."""
    for _ in entry.pieces:
        continue


def _require_usable(small: dict[str, bytes], protector: PassphraseProtector) -> None:
    """Profile and key open as they will have to."""
    if set(small) != {PROFILE_FILE, KEY_FILE}:
        raise ArchiveError(f"The archive lacks a profile's file or its key; {_OTHER_COPY}")
    parse_profile(Paths.of_profile(Path("archive")), small[PROFILE_FILE])
    try:
        open_key(small[KEY_FILE], protector)
    except KeyStoreError as error:
        raise ArchiveError(f"The archive's key is not under its passphrase; {_OTHER_COPY}") from error


def _read_manifest(entry: Entry | None) -> Contents:
    try:
        if entry is None or entry.name != MANIFEST:
            raise ValueError("no manifest")
        body: dict[str, Any] = read_bounded(_small(entry))
        if body.pop("format") != ARCHIVE:
            raise ValueError("another format")
        contents = Contents(**body)
        if not all(type(n) is int and n >= 0 for n in (contents.files, contents.size_bytes, contents.created)):
            raise ValueError("malformed")
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ArchiveError(f"The archive does not say what it holds; {_OTHER_COPY}") from None
    return contents


def _small(entry: Entry) -> bytes:
    if entry.size_bytes > MAX_SMALL:
        raise ArchiveError(f"{entry.name} in the archive is too large; use another copy of it.")
    return b"".join(entry.pieces)
