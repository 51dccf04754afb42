"""Everything the first run does: words, imported keys, the keyring, the network, and the profile at the end.

Nothing is written before `create`, and what that cannot finish leaves no profile behind. Slow things (the word list,
scrypt, the keyring) run in threads that hold no lock of the interpreter for long.
"""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.endpoint_probe import probe_endpoint
from omnilytics_app.chain.market import open_market
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import (
    Draft,
    EndpointFound,
    ImportedKey,
    NetworkChoice,
    ProfileKind,
    Protection,
    Way,
)
from omnilytics_app.errors import ConfigurationError, KeyStoreError
from omnilytics_app.logs import register_address
from omnilytics_app.paths import Paths, resources_directory
from omnilytics_app.services.devnet import CHAIN_ID
from omnilytics_app.services.identity import signer_of
from omnilytics_app.services.profile_keys import keep_secret, replace_secret, watch_account, words_suffice
from omnilytics_app.services.profiles import list_profiles
from omnilytics_app.settings import check_stored
from omnilytics_app.storage.entropy import entropy_of, fresh_entropy, mnemonic, word_list
from omnilytics_app.storage.foreign_keys import account_of, read_key_file, read_private_key
from omnilytics_app.storage.os_keyring import probe_keyring
from omnilytics_app.storage.profile import checked_label
from omnilytics_app.storage.profile_import import import_profile, require_archive
from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector, Protector
from omnilytics_app.storage.secret import PrivateKey, Secret

PROBE_S = 20.0
SERVICE = "omnilytics"


class Onboarding:
    """Makes profiles in the folder `root`, where those of this user lie side by side."""

    def __init__(self, root: Path, folder: Path | None = None) -> None:
        self._root = root
        self._folder = folder

    async def words(self) -> tuple[str, ...]:
        """A fresh recovery phrase of 24 words."""
        return tuple((await asyncio.to_thread(lambda: mnemonic(fresh_entropy()))).split())

    async def word_list(self) -> frozenset[str]:
        """All words that a phrase can have."""
        return frozenset(await asyncio.to_thread(word_list))

    async def check_phrase(self, words: Sequence[str]) -> None:
        """Raises `KeyStoreError` with what is wrong with a phrase."""
        await asyncio.to_thread(entropy_of, " ".join(words))

    async def read_key_file(self, path: str, password: str) -> ImportedKey:
        """The key in a key store of version 3; raises `KeyStoreError`."""
        return await asyncio.to_thread(lambda: _imported(read_key_file(Path(path), password)))

    async def read_private_key(self, digits: str) -> ImportedKey:
        """The key that somebody typed; raises `KeyStoreError`."""
        return await asyncio.to_thread(lambda: _imported(read_private_key(digits)))

    async def read_address(self, text: str) -> Address:
        """The account of an address with its checksum (EIP-55); raises `ConfigurationError`."""
        return await asyncio.to_thread(checked_address, text)

    async def probe_keyring(self) -> str:
        """Why the system keyring cannot be used, in one sentence; empty if it can."""
        try:
            await asyncio.to_thread(probe_keyring, PROBE_S)
        except KeyStoreError as error:
            return str(error)
        return ""

    async def probe_endpoint(self, url: str) -> EndpointFound:
        """The chain behind an address; raises `ChainUnavailable` or `ConfigurationError`."""
        address = _checked_url(url)
        register_address(address)
        return await probe_endpoint(address)

    async def check_market(self, choice: NetworkChoice) -> None:
        """Raises `ContractMissing` unless the market of this program is where the choice says."""
        market = await self.read_address(choice.market)
        artifact = load_artifact(resources_directory())
        connection = await open_connection(choice.rpc_url, choice.chain_id, artifact)
        try:
            await open_market(connection, market)
        finally:
            await connection.close()

    async def create(self, draft: Draft) -> str:
        """Make the profile; the folder it is in. Raises `UserFacingError`s."""
        return str(await asyncio.to_thread(self._create, draft))

    async def look_at_archive(self, path: str) -> None:
        """Raises `ArchiveError` for a file that is no exported profile; its passphrase is not needed for that."""
        await asyncio.to_thread(lambda: require_archive(Path(path).expanduser()))

    async def import_archive(self, path: str, passphrase: str) -> str:
        """Make the profile of an exported one; its folder. Raises `UserFacingError`s."""
        return str(await asyncio.to_thread(self._import, path, passphrase))

    async def words_suffice(self, folder: str, words: Sequence[str]) -> bool:
        """Whether a profile's account is that of the words, so that no key was imported for it; True if unknown."""
        return await asyncio.to_thread(words_suffice, Paths.of_profile(Path(folder)), " ".join(words))

    async def recover(self, folder: str, draft: Draft) -> None:
        """A new key file from words, and a key where one was imported, for the profile in a folder that is locked.

        Raises `KeyStoreError` where they are of another account.
        """
        paths = Paths.of_profile(Path(folder))
        await asyncio.to_thread(
            lambda: replace_secret(paths, protector_of(paths, draft.protection, draft.passphrase), _secret(draft))
        )

    def _create(self, draft: Draft) -> Path:
        label = checked_label(draft.label)
        paths = Paths.of_profile(self._folder or free_folder(self._root, label))
        settings = _settings(draft.network)
        if draft.way is Way.WATCH:
            if draft.watched is None:
                raise ConfigurationError("Say which account to watch.")
            watch_account(paths, label, settings, draft.watched)
            return paths.profile
        protector = protector_of(paths, draft.protection, draft.passphrase)
        keep_secret(paths, (label, settings), protector, _secret(draft), noted=draft.noted)
        return paths.profile

    def _import(self, path: str, passphrase: str) -> Path:
        archive = Path(path).expanduser()
        folder = self._folder or free_folder(self._root, archive.stem)
        import_profile(archive, folder, PassphraseProtector(passphrase), self._address_of_newcomer)
        return folder

    def _address_of_newcomer(self, secret: Secret) -> str:
        """Of a key in an archive; raises `ConfigurationError` where the same profile can be opened here already."""
        address = signer_of(secret).address
        for card in list_profiles(self._root):
            same = card.kind is not ProfileKind.WATCH and card.account == address
            if same and not Paths.of_profile(Path(card.folder)).moved.exists():
                raise ConfigurationError(
                    f"The profile {card.label} of this computer has the same account; open that one, never a copy too."
                )
        return address


def protector_of(paths: Paths, protection: Protection, passphrase: str = "") -> Protector:
    """What a profile's key file is locked with."""
    if protection is Protection.KEYRING:
        return KeyringProtector(SERVICE, str(paths.profile))
    return PassphraseProtector(passphrase)


def free_folder(root: Path, label: str) -> Path:
    """Where a new profile goes: `default` for the first, then its label in plain letters, numbered if need be."""
    plain = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")[:40] or "profile"
    name = plain if (root / "default").exists() else "default"
    tried, number = name, 1
    while (root / tried).exists():
        number += 1
        tried = f"{name}-{number}"
    return root / tried


def checked_address(text: str) -> Address:
    """An address as a setting would have it, its checksum right or its letters of one case."""
    try:
        return Address(check_stored({"market": text.strip()})["market"])
    except ConfigurationError:
        raise ConfigurationError(
            "This is not an address: one has 0x and 40 hexadecimal digits whose capitals are a checksum; compare it."
        ) from None


def _checked_url(url: str) -> str:
    try:
        return str(check_stored({"rpc_url": url.strip()})["rpc_url"])
    except ConfigurationError:
        raise ConfigurationError("An endpoint's address begins with https:// or http://; correct it.") from None


def _imported(key: PrivateKey) -> ImportedKey:
    return ImportedKey(account_of(key), key)


def _secret(draft: Draft) -> Secret:
    imported = PrivateKey(draft.imported.key) if draft.imported is not None else None
    return Secret(entropy_of(" ".join(draft.words)), imported)


def _settings(network: NetworkChoice) -> dict[str, object]:
    if network.local:
        return {"local_network": True, "chain_id": CHAIN_ID}
    settings = {"rpc_url": _checked_url(network.rpc_url), "chain_id": network.chain_id}
    return settings | ({"market": checked_address(network.market)} if network.market else {})
