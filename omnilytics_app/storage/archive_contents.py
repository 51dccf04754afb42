"""What the file of an exported profile holds, and looking at all of it before any of it is used.

The file is a tar stream sealed under a passphrase of its own (see `sealed_stream`); inside, the key file is wrapped
under the same passphrase, so that a profile whose key lies in a keyring can leave it. The first entry, the manifest,
tells how many files and bytes follow. Names of the others are those of the profile, and only names that export writes,
which are different files on every system, are taken.
"""

import json
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ArchiveError, KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.formats import ARCHIVE
from omnilytics_app.storage.keystore import open_key
from omnilytics_app.storage.migration import BACKUP_PREFIX
from omnilytics_app.storage.profile import Profile, parse_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import SealedReader
from omnilytics_app.storage.secret import Secret
from omnilytics_app.storage.tar_stream import Entry, entries

MANIFEST = "manifest.json"
KEY_FILE = "keystore.json"
PROFILE_FILE = "profile.json"
SHORTEST_PASSPHRASE = 10
MAX_SMALL = 10_000
"""Bytes of profile.json, key file and manifest."""
_CACHE = frozenset(f"{name}.db{suffix}" for name in ("cache", "history") for suffix in ("", "-wal", "-shm"))
_LEFT_OUT = _CACHE | {
    "lock",
    "moved.json",
    "transactions.db-shm",
    "activity.db-shm",
    "anvil.json",
    "speed.json",
    "draft.json",
}
_DIRECTORIES_LEFT_OUT = frozenset({"downloads", "logs"})
_FIRST_LEFT_OUT = (BACKUP_PREFIX, "keystore-")
"""The latter were set aside when the key was restored."""
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


def left_out(name: str) -> bool:
    """A file of a profile is not for archives: it can be had again, holds for one computer only, or is somebody's."""
    parts = PurePosixPath(_folded(name)).parts
    hidden = any(part.startswith(".") for part in parts)  # half-written files, and those of other programs
    return hidden or parts[0].startswith(_FIRST_LEFT_OUT) or parts[0] in _DIRECTORIES_LEFT_OUT or parts[0] in _LEFT_OUT


def check_archive(file: BinaryIO, protector: PassphraseProtector, address_of: Callable[[Secret], str]) -> Contents:
    """What an archive holds, after all of it was read: whole, unchanged, a profile that this program can open.

    `address_of` spells the address of a key; an archive that names another account is refused.
    """
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
    _require_names(sizes)
    _require_account(_require_usable(small, protector), address_of, contents.account)
    return contents


def skip(entry: Entry) -> None:
    """Pass an entry over."""
    for _ in entry.pieces:
        continue


def _require_names(names: Collection[str]) -> None:
    """Every name is one that export writes, and all are different files whatever system they come to."""
    folded = {_folded(name) for name in names}
    directories = {parent.as_posix() for name in folded for parent in PurePosixPath(name).parents}
    if len(folded) != len(names) or folded & directories or MANIFEST in folded or any(map(left_out, names)):
        raise ArchiveError(f"The archive holds files that no exported profile has together; {_OTHER_COPY}")


def _folded(name: str) -> str:
    """What a file system makes of a name that ignores case and how letters are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _require_account(opened: tuple[Profile, Secret], address_of: Callable[[Secret], str], account: str) -> None:
    """The manifest, and the profile where it names an account, name that of the key."""
    profile, secret = opened
    address = address_of(secret)
    if account != address or (profile.account or address).lower() != address.lower():
        raise ArchiveError(f"The archive names another account than its key has; {_OTHER_COPY}")


def _require_usable(small: dict[str, bytes], protector: PassphraseProtector) -> tuple[Profile, Secret]:
    """Profile and key open as they will have to."""
    if set(small) != {PROFILE_FILE, KEY_FILE}:
        raise ArchiveError(f"The archive lacks a profile's file or its key; {_OTHER_COPY}")
    profile = parse_profile(Paths.of_profile(Path("archive")), small[PROFILE_FILE])
    try:
        return profile, open_key(small[KEY_FILE], protector)
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
