"""Makes a profile, from a recovery phrase, a new one or an imported key, and shows the phrase of one to its owner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import KeyStoreError, StorageFault
from omnilytics_app.paths import Paths
from omnilytics_app.services.identity import own_secret
from omnilytics_app.storage.atomic import make_directory, sync_directory
from omnilytics_app.storage.backup_note import note_backup
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.entropy import entropy_of, fresh_entropy, mnemonic
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import Profile, create_profile, exclusive, note_account, open_profile
from omnilytics_app.storage.protectors import Protector
from omnilytics_app.storage.secret import PrivateKey, Secret


@dataclass(frozen=True, slots=True)
class Keys:
    """An account and the words that restore it (of an imported key: its jobs), which do not show themselves."""

    account: Address
    phrase: str = field(repr=False)


def make_profile(
    paths: Paths,
    label: str,
    settings: Mapping[str, object],
    protector: Protector,
    phrase: str | None = None,
    imported: PrivateKey | None = None,
) -> Keys:
    """A profile of a phrase, or of a new one. What can fail comes first and leaves no profile behind.

    Whoever types a phrase in has it, so the profile counts as backed up. An `imported` key signs in place of the
    phrase's own; the phrase is for the keys of jobs then.
    """
    entropy = fresh_entropy() if phrase is None else entropy_of(phrase)
    return keep_secret(paths, (label, settings), protector, Secret(entropy, imported), noted=phrase is not None)


def keep_secret(
    paths: Paths, named: tuple[str, Mapping[str, object]], protector: Protector, secret: Secret, *, noted: bool
) -> Keys:
    """A profile with a label and settings for a secret; `noted` says that somebody has its words."""
    make_directory(paths.profile)
    create(paths.keystore, secret, protector)
    account = LocalSigner(secret.signing_key).address
    create_profile(paths.profile, *named, account)
    if noted:
        note_backup(paths.backup_note)
    return Keys(account, mnemonic(secret.entropy))


def watch_account(paths: Paths, label: str, settings: Mapping[str, object], account: Address) -> Profile:
    """A profile that looks at an account and holds no key."""
    make_directory(paths.profile)
    return create_profile(paths.profile, label, settings, account, watch_only=True)


def restore_key(paths: Paths, protector: Protector, phrase: str, imported: PrivateKey | None = None) -> Keys:
    """A new key file for a profile whose own is damaged or cannot be opened any more, in place; jobs and ledger stay.

    Whatever was in its place is kept beside it. Raises `KeyStoreError` for the phrase or key of another account,
    `ProfileInUse`, and `StorageFault`.
    """
    secret = Secret(entropy_of(phrase), imported)
    with exclusive(paths):
        return replace_secret(paths, protector, secret)


def replace_secret(paths: Paths, protector: Protector, secret: Secret) -> Keys:
    """The same for whoever holds the profile's lock."""
    account = LocalSigner(secret.signing_key).address
    known = open_profile(paths.profile).account
    if known not in (None, account):
        raise KeyStoreError(_of_another(account, known, secret))
    aside = _set_aside(paths.keystore)
    try:
        create(paths.keystore, secret, protector)
    except (KeyStoreError, StorageFault):
        if aside is not None:
            aside.rename(paths.keystore)
        raise
    note_account(paths, account)
    note_backup(paths.backup_note)
    return Keys(account, mnemonic(secret.entropy))


def words_suffice(paths: Paths, phrase: str) -> bool:
    """Whether a profile's account is that of a phrase, so that no key was imported for it; True where it is unknown."""
    known = open_profile(paths.profile).account
    return known in (None, LocalSigner(Secret(entropy_of(phrase)).signing_key).address)


def _of_another(account: Address, known: Address | None, secret: Secret) -> str:
    if secret.imported is not None:
        return f"This key is of the account {account}, and this profile belongs to {known}; nothing was changed."
    return (
        f"These words spell the account {account}, and this profile belongs to {known}; nothing was changed. If it "
        "signs with an imported key, give that key as well."
    )


def _set_aside(keystore: Path) -> Path | None:
    """Give what is in the key file's place another name; that, or None if there is nothing."""
    if not keystore.exists():
        return None
    aside = keystore.with_name(f"{keystore.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{keystore.suffix}")
    with disk_faults(keystore):
        keystore.rename(aside)
        sync_directory(keystore.parent)
    return aside


def show_phrase(profile: Profile, protector: Protector) -> Keys:
    """The account and phrase of a profile, unlocked for it. `note_shown` once the person has it."""
    secret = own_secret(profile, protector)
    return Keys(LocalSigner(secret.signing_key).address, mnemonic(secret.entropy))


def note_shown(paths: Paths) -> None:
    """Note that the phrase is in its owner's hands."""
    note_backup(paths.backup_note)
