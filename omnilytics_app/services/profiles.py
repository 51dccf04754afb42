"""The profiles of this user that lie side by side, as their files tell them without a key; changes nothing."""

import json
import logging
from pathlib import Path

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.onboarding import ProfileCard, ProfileKind
from omnilytics_app.errors import ConfigurationError, KeyStoreError, UserFacingError
from omnilytics_app.storage.atomic import make_directory, replace_file
from omnilytics_app.storage.keystore import has_imported_key
from omnilytics_app.storage.lock import holder
from omnilytics_app.storage.profile import Profile, read_profile

log = logging.getLogger(__name__)

LAST_FILE = "last-profile.json"
MAX_BYTES = 4_000


def list_profiles(root: Path) -> tuple[ProfileCard, ...]:
    """Every folder in `root` with a profile.json, by label; the damaged ones last. Blocks for the disk."""
    if not root.is_dir():
        return ()
    folders = [path for path in sorted(root.iterdir()) if (path / "profile.json").is_file() and path.is_dir()]
    cards = [_card(folder) for folder in folders]
    return tuple(sorted(cards, key=lambda c: (c.kind is ProfileKind.DAMAGED, c.label.lower(), c.folder)))


def last_used(root: Path) -> str:
    """The folder of the profile that was open last; empty where that is not known."""
    try:
        raw = (root / LAST_FILE).read_bytes()
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
        return str(root / Path(str(body["folder"])).name)
    except (OSError, ValueError, TypeError, KeyError):
        return ""


def note_used(root: Path, profile: Profile) -> None:
    """Remember which profile was open last; that it cannot be written down stops nobody."""
    if profile.paths.profile.parent != root:
        return
    try:
        make_directory(root)
        body = {"format": 1, "folder": profile.paths.profile.name}
        replace_file(root / LAST_FILE, (json.dumps(body) + "\n").encode())
    except UserFacingError as error:
        log.info("the last profile was not noted: %s", error)


def _card(folder: Path) -> ProfileCard:
    try:
        profile = read_profile(folder)
    except ConfigurationError:
        return ProfileCard(str(folder), folder.name, ProfileKind.DAMAGED)
    in_use = holder(profile.paths) is not None
    return ProfileCard(str(folder), profile.label, _kind(profile), profile.account, in_use)


def _kind(profile: Profile) -> ProfileKind:
    if profile.watch_only:
        return ProfileKind.WATCH
    try:
        return ProfileKind.IMPORTED if has_imported_key(profile.paths.keystore) else ProfileKind.OWN
    except KeyStoreError:  # it is asked for the phrase when it is opened
        return ProfileKind.OWN
