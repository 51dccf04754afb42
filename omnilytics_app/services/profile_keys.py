"""Makes a profile, from a recovery phrase or a new one, and shows the phrase of one to its owner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import KeyStoreError, StorageFault
from omnilytics_app.paths import Paths
from omnilytics_app.storage.atomic import make_directory, sync_directory
from omnilytics_app.storage.backup_note import note_backup
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.keystore import create, entropy_of, ethereum_key, mnemonic, unlock
from omnilytics_app.storage.profile import create_profile, exclusive, note_account, open_profile
from omnilytics_app.storage.protectors import Protector


@dataclass(frozen=True, slots=True)
class Keys:
    """An account and the words that restore it, which do not show themselves."""

    account: Address
    phrase: str = field(repr=False)


def make_profile(
    paths: Paths, label: str, settings: Mapping[str, object], protector: Protector, phrase: str | None = None
) -> Keys:
    """A profile of a phrase, or of a new one. What can fail comes first and leaves no profile behind.

    Whoever types a phrase in has it, so the profile counts as backed up.
    """
    known = entropy_of(phrase) if phrase is not None else None
    make_directory(paths.profile)
    entropy = create(paths.keystore, known, protector)
    account = LocalSigner(ethereum_key(entropy)).address
    create_profile(paths.profile, label, settings, account)
    if known is not None:
        note_backup(paths.backup_note)
    return Keys(account, mnemonic(entropy))


def restore_key(paths: Paths, protector: Protector, phrase: str) -> Keys:
    """A new key file for a profile whose own is damaged or cannot be opened any more, in place; jobs and ledger stay.

    Whatever was in its place is kept beside it. Raises `KeyStoreError` for the phrase of another account,
    `ProfileInUse`, and `StorageFault`.
    """
    entropy = entropy_of(phrase)
    account = LocalSigner(ethereum_key(entropy)).address
    with exclusive(paths):
        known = open_profile(paths.profile).account
        if known not in (None, account):
            raise KeyStoreError(
                f"These words spell the account {account}, and this profile belongs to {known}; nothing was changed."
            )
        aside = _set_aside(paths.keystore)
        try:
            create(paths.keystore, entropy, protector)
        except (KeyStoreError, StorageFault):
            if aside is not None:
                aside.rename(paths.keystore)
            raise
        note_account(paths, account)
        note_backup(paths.backup_note)
    return Keys(account, mnemonic(entropy))


def _set_aside(keystore: Path) -> Path | None:
    """Give what is in the key file's place another name; that, or None if there is nothing."""
    if not keystore.exists():
        return None
    aside = keystore.with_name(f"{keystore.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{keystore.suffix}")
    with disk_faults(keystore):
        keystore.rename(aside)
        sync_directory(keystore.parent)
    return aside


def show_phrase(paths: Paths, protector: Protector) -> Keys:
    """The account and phrase of a profile, unlocked for it. `note_shown` once the person has it."""
    entropy = unlock(paths.keystore, protector)
    return Keys(LocalSigner(ethereum_key(entropy)).address, mnemonic(entropy))


def note_shown(paths: Paths) -> None:
    """Note that the phrase is in its owner's hands."""
    note_backup(paths.backup_note)
