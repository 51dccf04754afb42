"""The profiles of this user that lie side by side, as their files tell them without a key; changes nothing."""

from pathlib import Path

from omnilytics_app.domain.onboarding import ProfileCard, ProfileKind
from omnilytics_app.errors import ConfigurationError, KeyStoreError
from omnilytics_app.storage.keystore import has_imported_key
from omnilytics_app.storage.lock import holder
from omnilytics_app.storage.profile import Profile, read_profile


def list_profiles(root: Path) -> tuple[ProfileCard, ...]:
    """Every folder in `root` with a profile.json, by label; the damaged ones last. Blocks for the disk."""
    if not root.is_dir():
        return ()
    folders = [path for path in sorted(root.iterdir()) if (path / "profile.json").is_file() and path.is_dir()]
    cards = [_card(folder) for folder in folders]
    return tuple(sorted(cards, key=lambda c: (c.kind is ProfileKind.DAMAGED, c.label.lower(), c.folder)))


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
