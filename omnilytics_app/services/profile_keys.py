"""Makes a profile, from a recovery phrase or a new one, and shows the phrase of one to its owner."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.domain.ids import Address
from omnilytics_app.paths import Paths
from omnilytics_app.storage.atomic import make_directory
from omnilytics_app.storage.backup_note import note_backup
from omnilytics_app.storage.keystore import create, entropy_of, ethereum_key, mnemonic, unlock
from omnilytics_app.storage.profile import create_profile
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


def show_phrase(paths: Paths, protector: Protector) -> Keys:
    """The account and phrase of a profile, unlocked for it. `note_shown` once the person has it."""
    entropy = unlock(paths.keystore, protector)
    return Keys(LocalSigner(ethereum_key(entropy)).address, mnemonic(entropy))


def note_shown(paths: Paths) -> None:
    """Note that the phrase is in its owner's hands."""
    note_backup(paths.backup_note)
