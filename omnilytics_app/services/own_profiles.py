"""The profiles of this user: those beside the default one, and the open one wherever it is. Reads nothing secret."""

from pathlib import Path

from omnilytics_app.domain.wallet import AccountKind, WalletAccount
from omnilytics_app.errors import ConfigurationError, KeyStoreError
from omnilytics_app.paths import default_profile
from omnilytics_app.storage.keystore import has_imported_key
from omnilytics_app.storage.profile import Profile, read_profile

MAX_PROFILES = 100


def own_profiles(current: Profile, folder: Path | None = None) -> tuple[WalletAccount, ...]:
    """All that can be read, the open one first, then by label. Blocks."""
    beside = folder or default_profile().parent
    found = {current.paths.profile.resolve(): _account(current, is_current=True)}
    try:
        directories = sorted(child for child in beside.iterdir() if (child / "profile.json").is_file())
    except OSError:
        directories = []
    for directory in directories[:MAX_PROFILES]:
        if directory.resolve() not in found:
            try:
                found[directory.resolve()] = _account(read_profile(directory))
            except (ConfigurationError, OSError):
                continue
    return tuple(sorted(found.values(), key=lambda account: (not account.current, account.label.casefold())))


def _account(profile: Profile, *, is_current: bool = False) -> WalletAccount:
    return WalletAccount(
        label=profile.label,
        directory=str(profile.paths.profile),
        address=profile.account,
        kind=_kind(profile),
        current=is_current,
    )


def _kind(profile: Profile) -> AccountKind:
    if profile.watch_only:
        return AccountKind.WATCHED
    try:
        return AccountKind.IMPORTED if has_imported_key(profile.paths.keystore) else AccountKind.PHRASE
    except KeyStoreError:
        return AccountKind.PHRASE
