"""A profile: one private directory that holds one participant.

`profile.json` carries the format version, a label for people and the network settings; it holds no secret. The
directory has mode 0700. One program at a time uses a profile: two would submit twice.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.settings import check_stored
from omnilytics_app.storage.atomic import create_file, replace_file

FORMAT = 1
MAX_LABEL = 60
MAX_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Profile:
    """An open profile; `settings` is what its file says, checked, by field name of `Settings`."""

    paths: Paths
    label: str
    settings: Mapping[str, Any]


def create_profile(directory: Path, label: str, settings: Mapping[str, object]) -> Profile:
    """Makes a new profile in a directory that is missing or empty."""
    profile = Profile(Paths.of_profile(directory), _checked_label(label), check_stored(settings))
    try:
        profile.paths.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        profile.paths.profile.chmod(0o700)
        create_file(profile.paths.profile_file, _serialise(profile))
        profile.paths.jobs.mkdir(mode=0o700, exist_ok=True)
        profile.paths.data.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError:
        raise ConfigurationError(
            f"There is a profile in {directory} already; open it or choose another directory."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"The profile {directory} cannot be created: {error.strerror}.") from error
    return profile


def open_profile(directory: Path) -> Profile:
    """The profile in a directory; closes it to other users if it was open to them."""
    paths = Paths.of_profile(directory)
    try:
        raw = paths.profile_file.read_bytes()
        if paths.profile.stat().st_mode & 0o077:
            paths.profile.chmod(0o700)
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no profile in {directory}; create one with omnilytics init, or name another directory."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"The profile {directory} cannot be opened: {error.strerror}.") from error
    return _parse(paths, raw)


def save_settings(profile: Profile, settings: Mapping[str, object]) -> Profile:
    """The profile with other settings, written to its file."""
    changed = Profile(profile.paths, profile.label, check_stored(settings))
    replace_file(changed.paths.profile_file, _serialise(changed))
    return changed


@contextmanager
def exclusive(paths: Paths) -> Iterator[None]:
    """Keeps every other program out of the profile; the system lets go when the process ends, however it ends."""
    with paths.lock_file.open("a+b") as file:
        try:
            _lock(file)
        except OSError:
            raise ConfigurationError(
                f"The profile {paths.profile} is in use by another OmniLytics; close that one first."
            ) from None
        yield


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows alone

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  # does not exist on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _serialise(profile: Profile) -> bytes:
    body = {"version": FORMAT, "label": profile.label, "settings": dict(profile.settings)}
    return (json.dumps(body, indent=2, sort_keys=True) + "\n").encode()


def _parse(paths: Paths, raw: bytes) -> Profile:
    try:
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else None
    except ValueError:
        body = None
    if not isinstance(body, dict) or set(body) != {"version", "label", "settings"} or type(body["version"]) is not int:
        raise ConfigurationError(
            f"The file {paths.profile_file} is damaged; restore it, or make a new profile from the recovery phrase."
        )
    if body["version"] != FORMAT:
        raise ConfigurationError(
            f"The profile {paths.profile} has format {body['version']}, this program reads {FORMAT}; update it."
        )
    if not isinstance(body["settings"], dict):
        raise ConfigurationError(f"The settings in {paths.profile_file} are not an object; correct the file.")
    return Profile(paths, _checked_label(body["label"]), check_stored(body["settings"]))


def _checked_label(label: object) -> str:
    if not isinstance(label, str) or not label.isprintable() or not 0 < len(label.strip()) <= MAX_LABEL:
        raise ConfigurationError(f"A profile's label must be 1 to {MAX_LABEL} printable characters; choose another.")
    return label.strip()
