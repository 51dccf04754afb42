"""What the window needs before there is a profile, and to open one."""

from collections.abc import Sequence
from typing import Protocol

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import Draft, EndpointFound, ImportedKey, NetworkChoice


class OnboardingService(Protocol):
    """Makes a profile. Every coroutine raises `UserFacingError` with what a person can correct."""

    async def words(self) -> tuple[str, ...]:
        """A fresh recovery phrase."""
        ...

    async def word_list(self) -> frozenset[str]:
        """All words that a phrase can have."""
        ...

    async def check_phrase(self, words: Sequence[str]) -> None:
        """Raises `KeyStoreError` for what is no phrase."""
        ...

    async def read_key_file(self, path: str, password: str) -> ImportedKey:
        """The key in a key store of version 3."""
        ...

    async def read_private_key(self, digits: str) -> ImportedKey:
        """The key of 64 hexadecimal digits."""
        ...

    async def read_address(self, text: str) -> Address:
        """The account of an address whose checksum is right."""
        ...

    async def probe_keyring(self) -> str:
        """Why the system keyring cannot be used; empty if it can."""
        ...

    async def probe_endpoint(self, url: str) -> EndpointFound:
        """The chain behind an address."""
        ...

    async def check_market(self, choice: NetworkChoice) -> None:
        """Raises `ContractMissing` unless our market is there."""
        ...

    async def create(self, draft: Draft) -> str:
        """Make the profile; its folder."""
        ...

    async def look_at_archive(self, path: str) -> None:
        """Raises `ArchiveError` for a file that is no exported profile."""
        ...

    async def import_archive(self, path: str, passphrase: str) -> str:
        """Make the profile of an exported one, under the archive's passphrase; its folder."""
        ...

    async def words_suffice(self, folder: str, words: Sequence[str]) -> bool:
        """Whether a profile's account is that of the words, so that no key was imported for it."""
        ...

    async def recover(self, folder: str, draft: Draft) -> None:
        """Make a new key file for a profile."""
        ...
