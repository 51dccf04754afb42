"""Stands in for what makes profiles: everything works, unless `failures` names a method and its error."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import Draft, EndpointFound, ImportedKey, NetworkChoice
from omnilytics_app.errors import UserFacingError

_HALF = ("legal", "winner", "thank", "year", "wave", "sausage", "worth", "useful")
WORDS = (*_HALF, *_HALF, *_HALF[:-1], "title")
KNOWN = frozenset({*WORDS, "abandon", "ability", "zoo"})
ACCOUNT = Address("0x52908400098527886E0F7030069857D2E4169EE7")


@dataclass
class FakeOnboarding:
    """Implements `OnboardingService`. `made` and `recovered` are what it was asked for."""

    keyring: str = ""
    failures: dict[str, UserFacingError] = field(default_factory=dict)
    chain_id: int = 11_155_111
    gate: asyncio.Event | None = None
    made: list[Draft] = field(default_factory=list)
    recovered: list[tuple[str, Draft]] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)

    async def _do(self, name: str, *arguments: str) -> None:
        self.asked.append((name, *arguments))
        if self.gate is not None:
            await self.gate.wait()
        if name in self.failures:
            raise self.failures[name]

    async def words(self) -> tuple[str, ...]:
        await self._do("words")
        return WORDS

    async def word_list(self) -> frozenset[str]:
        return KNOWN

    async def check_phrase(self, words: Sequence[str]) -> None:
        await self._do("check_phrase", *words)

    async def read_key_file(self, path: str, password: str) -> ImportedKey:
        await self._do("read_key_file", path, password)
        return ImportedKey(ACCOUNT, bytes(range(1, 33)))

    async def read_private_key(self, digits: str) -> ImportedKey:
        await self._do("read_private_key", digits)
        return ImportedKey(ACCOUNT, bytes(range(1, 33)))

    async def read_address(self, text: str) -> Address:
        await self._do("read_address", text)
        return ACCOUNT

    async def probe_keyring(self) -> str:
        if self.gate is not None:
            await self.gate.wait()
        return self.keyring

    async def probe_endpoint(self, url: str) -> EndpointFound:
        await self._do("probe_endpoint", url)
        return EndpointFound(self.chain_id, 6_418_223)

    async def check_market(self, choice: NetworkChoice) -> None:
        await self._do("check_market", choice.rpc_url, choice.market)

    async def create(self, draft: Draft) -> str:
        await self._do("create")
        self.made.append(draft)
        return "/home/ada/profiles/default"

    async def look_at_archive(self, path: str) -> None:
        await self._do("look_at_archive", path)

    async def import_archive(self, path: str, passphrase: str) -> str:
        await self._do("import_archive", path, passphrase)
        return "/home/ada/profiles/default"

    async def words_suffice(self, folder: str, words: Sequence[str]) -> bool:
        await self._do("words_suffice", folder)
        return True

    async def recover(self, folder: str, draft: Draft) -> None:
        await self._do("recover", folder)
        self.recovered.append((folder, draft))
