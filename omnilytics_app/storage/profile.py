"""A profile: one private directory that holds one participant.

`profile.json` carries the format of everything in the directory (see `formats`), a label for people, the account's
address once it is known, and the network settings; it holds no secret. The directory has mode 0700. A profile of an
older format is brought to the present one when it is opened (see `migration`). One program at a time uses a profile
(see `lock`).
"""

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.settings import check_stored
from omnilytics_app.storage.atomic import create_file, replace_file
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.formats import OLDEST_PROFILE, PROFILE
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.migration import migrate, version_of
from omnilytics_app.storage.migration_steps import STEPS

__all__ = [
    "Profile",
    "create_profile",
    "exclusive",
    "note_account",
    "note_moved",
    "open_profile",
    "parse_profile",
    "read_profile",
    "save_settings",
]

MAX_LABEL = 60
MAX_BYTES = 10_000
_FIELDS = frozenset({"version", "label", "account", "settings"})
WATCH = "watch"
"""The `kind` of a profile without a key, which is about the account it names; others have no `kind`."""


@dataclass(frozen=True, slots=True)
class Profile:
    """An open profile; `settings` is what its file says, checked, by field name of `Settings`.

    `account` is the address its key spells, None until the key was first used. One that is `watch_only` has no key, and
    always an account. `format` is what was found on disk.
    """

    paths: Paths
    label: str
    settings: Mapping[str, Any]
    account: Address | None = None
    format: int = PROFILE
    watch_only: bool = False


def create_profile(
    directory: Path,
    label: str,
    settings: Mapping[str, object],
    account: Address | None = None,
    *,
    watch_only: bool = False,
) -> Profile:
    """Makes a new profile in a directory that is missing or empty."""
    paths, checked = Paths.of_profile(directory), check_stored(settings)
    profile = Profile(paths, checked_label(label), checked, account, watch_only=watch_only)
    try:
        profile.paths.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        profile.paths.profile.chmod(0o700)
        create_file(profile.paths.profile_file, _serialise(profile))
        for inner in (profile.paths.jobs, profile.paths.data, profile.paths.logs, profile.paths.downloads):
            inner.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError:
        raise ConfigurationError(
            f"There is a profile in {directory} already; open it or choose another directory."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"The profile {directory} cannot be created: {error.strerror}.") from error
    return profile


def open_profile(directory: Path) -> Profile:
    """The profile in a directory, in the present format; closes it to other users if it was open to them."""
    profile = read_profile(directory)
    if profile.paths.moved.exists():
        raise ConfigurationError(
            f"The profile {directory} was moved to another computer; use it there. Running it in both places would "
            f"give your data away; only if it runs nowhere else, remove {profile.paths.moved}."
        )
    with disk_faults(profile.paths.profile):
        if profile.paths.profile.stat().st_mode & 0o077:
            profile.paths.profile.chmod(0o700)
    if profile.format != PROFILE:
        migrate(profile.paths, STEPS)
        profile = read_profile(directory)
    return profile


def read_profile(directory: Path) -> Profile:
    """The profile in a directory as it is, in any format this program knows; changes nothing."""
    paths = Paths.of_profile(directory)
    try:
        raw = read_up_to(paths.profile_file, MAX_BYTES)
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no profile in {directory}; create one with omnilytics init, or name another directory."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"The profile {directory} cannot be opened: {error.strerror}.") from error
    return parse_profile(paths, raw)


def save_settings(profile: Profile, settings: Mapping[str, object]) -> Profile:
    """The profile with other settings, written to its file."""
    return _saved(replace(profile, settings=check_stored(settings)))


def note_account(paths: Paths, account: Address) -> None:
    """Write down whose key a profile holds, for whoever looks at it without the key; blocks for the disk once."""
    if not paths.profile_file.exists():  # an account may be used without a profile
        return
    profile = read_profile(paths.profile)
    if profile.account != account:
        _saved(replace(profile, account=account))


def note_moved(paths: Paths) -> None:
    """From now on the profile is used on another computer, and not opened on this one."""
    replace_file(paths.moved, (json.dumps({"format": 1, "time": int(time.time())}) + "\n").encode())


def _saved(profile: Profile) -> Profile:
    replace_file(profile.paths.profile_file, _serialise(profile))
    return profile


def _serialise(profile: Profile) -> bytes:
    settings = dict(profile.settings)
    body: dict[str, object] = {"version": PROFILE, "label": profile.label, "account": profile.account}
    body |= {"settings": settings} | ({"kind": WATCH} if profile.watch_only else {})
    return (json.dumps(body, indent=2, sort_keys=True) + "\n").encode()


def parse_profile(paths: Paths, raw: bytes) -> Profile:
    """The profile a profile.json describes; raises `ConfigurationError`."""
    try:
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else None
    except ValueError:
        body = None
    if not isinstance(body, dict) or (version := version_of(body)) == 0:
        raise _damaged(paths)
    if version > PROFILE:
        raise ConfigurationError(
            f"The profile {paths.profile} has format {version}, this program reads formats up to {PROFILE}; update "
            "OmniLytics to use it."
        )
    if watch_only := version == PROFILE and body.get("kind") == WATCH:
        del body["kind"]
    if version < OLDEST_PROFILE or set(body) != _FIELDS - ({"account"} if version == OLDEST_PROFILE else set()):
        raise _damaged(paths)
    if not isinstance(body["settings"], dict):
        raise ConfigurationError(f"The settings in {paths.profile_file} are not an object; correct the file.")
    account = body.get("account")
    if watch_only and account is None:
        raise _damaged(paths)
    if account is not None and not (isinstance(account, str) and re.fullmatch("0x[0-9a-fA-F]{40}", account)):
        raise _damaged(paths)
    address = None if account is None else Address(account)
    label, settings = checked_label(body["label"]), check_stored(body["settings"])
    return Profile(paths, label, settings, address, version, watch_only)


def _damaged(paths: Paths) -> ConfigurationError:
    return ConfigurationError(
        f"The file {paths.profile_file} is damaged; restore it, or make a new profile from the recovery phrase."
    )


def checked_label(label: object) -> str:
    """A profile's label without space around it; raises `ConfigurationError`."""
    if not isinstance(label, str) or not label.isprintable() or not 0 < len(label.strip()) <= MAX_LABEL:
        raise ConfigurationError(f"A profile's label must be 1 to {MAX_LABEL} printable characters; choose another.")
    return label.strip()
