"""One chain behind one or more JSON-RPC endpoints, polled over HTTP.

A connection exists only after an endpoint has named the chain that was expected of it. Which one answers afterwards,
and what happens while some do not, is up to `failover`.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

from hexbytes import HexBytes
from web3 import AsyncWeb3
from web3.exceptions import BlockNotFound
from web3.types import RPCEndpoint

from omnilytics_app.chain.agreement import agreed
from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.endpoint import CHECK_EVERY_S, Chain, Endpoint, EndpointFailed, shown
from omnilytics_app.chain.failover import FailoverProvider
from omnilytics_app.chain.faults import chain_faults
from omnilytics_app.chain.heads import AHEAD_S, MAX_REORG_BLOCKS, STILL_S, HeadRules
from omnilytics_app.chain.provider import HttpProvider
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import ChainUnavailable

log = logging.getLogger(__name__)

T = TypeVar("T")
REQUEST_TIMEOUT_S = 20.0
OPENING_S = 5.0
"""How long further endpoints are waited for when a connection is opened; later ones are used as soon as they answer."""
DEVELOPMENT_CHAIN = 31_337
"""Its clock is moved at will."""
COMPARED_DEPTH = 12
"""Blocks below the head on which endpoints have to agree."""


@dataclass(frozen=True, slots=True)
class Vigilance:
    """How closely endpoints are watched; see `heads.HeadRules`, `endpoint.CHECK_EVERY_S` and `Connection.compare`."""

    timeout_s: float = REQUEST_TIMEOUT_S
    check_every_s: float = CHECK_EVERY_S
    compare_every_s: float = 60.0
    reorg_blocks: int = MAX_REORG_BLOCKS
    still_s: float = STILL_S
    ahead_s: int | None = AHEAD_S

    def chain(self, chain_id: int) -> Chain:
        """What is expected of every endpoint."""
        return Chain(chain_id, "", HeadRules(self.reorg_blocks, self.still_s, self.ahead_s), self.check_every_s)


def _usual_for(chain_id: int) -> Vigilance:
    return Vigilance(ahead_s=None if chain_id == DEVELOPMENT_CHAIN else AHEAD_S)


@dataclass(frozen=True, slots=True)
class Head:
    """The newest block the endpoint knows."""

    number: int
    timestamp: int
    block_hash: bytes


class Connection:
    """A checked way to a chain. Made with `open_connection`, ended with `close`."""

    def __init__(
        self,
        web3: AsyncWeb3[Any],
        url: str,
        chain_id: int,
        artifact: MarketArtifact,
        compare_every_s: float = float("inf"),
    ) -> None:
        self.web3 = web3
        self.url = url
        self.chain_id = chain_id
        self.artifact = artifact
        self._endpoints = web3.provider if isinstance(web3.provider, FailoverProvider) else None
        self._compare_every_s = compare_every_s
        self._compared_at = monotonic()

    @property
    def complaint(self) -> str:
        """What is wrong with an endpoint although the chain can be read, in one sentence; empty if nothing is."""
        return self._endpoints.complaint if self._endpoints is not None else ""

    def faults(self) -> AbstractAsyncContextManager[None]:
        """Translate foreign errors of calls made inside."""
        return chain_faults(shown(self.url), self.artifact)

    async def agreeing(self, read: Callable[[], Awaitable[T]], subject: str, *, or_alone: bool = False) -> T:
        """What `read`, about a fixed block, gives at two endpoints; at the only one where no other is configured.

        `subject` is what it reads ("roster of job 3"). Raises `EndpointsDisagree`, and `ChainUnavailable` where two are
        configured but fewer can be used, unless the word of one shall do then (`or_alone`).
        """
        if self._endpoints is None or len(self._endpoints.endpoints) == 1:
            return await read()
        return await agreed(self._endpoints, read, subject, or_alone=or_alone)

    async def everywhere(self, ask: Callable[[], Awaitable[T]]) -> list[T]:
        """What `ask`, which raises nothing, gives at each endpoint, in order of preference."""
        if self._endpoints is None:
            return [await ask()]
        results: list[T] = []
        for endpoint in self._endpoints.endpoints:
            with self._endpoints.only(endpoint):
                results.append(await ask())
        return results

    async def head(self) -> Head:
        """The newest block."""
        async with self.faults():
            block = await self.web3.eth.get_block("latest")
            head = Head(block["number"], block["timestamp"], bytes(block["hash"]))
        if monotonic() - self._compared_at > self._compare_every_s:
            self._compared_at = monotonic()
            await self._compare(max(0, head.number - COMPARED_DEPTH))
        return head

    async def _compare(self, number: int) -> None:
        """Have the endpoints name a block; who differs is complained of and asked last."""
        with contextlib.suppress(ChainUnavailable):
            await self.agreeing(lambda: self.block_hash(number), f"hash of block {number}")

    async def block_hash(self, number: int) -> bytes:
        """Hash of a block by its number; empty if there is no such block any more."""
        async with self.faults():
            try:
                return bytes((await self.web3.eth.get_block(number))["hash"])
            except BlockNotFound:
                return b""

    async def block_time(self, number: int) -> int:
        """Timestamp of a block by its number, in seconds."""
        async with self.faults():
            return int((await self.web3.eth.get_block(number))["timestamp"])

    async def balance(self, address: Address) -> Wei:
        """Coin an account holds."""
        async with self.faults():
            return Wei(await self.web3.eth.get_balance(self.web3.to_checksum_address(address)))

    async def transaction_count(self, address: Address, *, pending: bool) -> int:
        """How many transactions an account has sent: those that are mined, or those that wait to be as well."""
        async with self.faults():
            account = self.web3.to_checksum_address(address)
            return await self.web3.eth.get_transaction_count(account, "pending" if pending else "latest")

    async def gas_price(self) -> Wei:
        """What a unit of gas costs now."""
        async with self.faults():
            return Wei(await self.web3.eth.gas_price)

    async def blob_base_fee(self) -> Wei:
        """What a unit of blob gas costs now."""
        async with self.faults():
            return Wei(await self.web3.eth.blob_base_fee)

    async def gas_used(self, transaction_hash: str) -> int:
        """What a mined transaction used."""
        async with self.faults():
            return int((await self.web3.eth.get_transaction_receipt(HexBytes(transaction_hash)))["gasUsed"])

    async def code(self, address: Address, block: int | None = None) -> bytes:
        """The contract at an address, now or as of a block; empty if there is none."""
        async with self.faults():
            return bytes(await self.web3.eth.get_code(self.web3.to_checksum_address(address), block))

    async def request(self, method: str, *params: Any) -> Any:
        """A raw call, for what only development nodes answer."""
        async with self.faults():
            return await self.web3.provider.make_request(RPCEndpoint(method), list(params))

    async def close(self) -> None:
        """End the HTTP session."""
        await self.web3.provider.disconnect()


async def open_connection(
    url: str,
    chain_id: int,
    artifact: MarketArtifact,
    fallbacks: Sequence[str] = (),
    vigilance: Vigilance | None = None,
) -> Connection:
    """Connect, by the first of the endpoints that can be used, and check the chain of each.

    Raises `ChainUnavailable` when nothing answers and `WrongChain` when another chain does.
    """
    watch = vigilance or _usual_for(chain_id)
    chain = watch.chain(chain_id)
    urls = tuple(dict.fromkeys((url, *fallbacks)))
    endpoints = [Endpoint(u, HttpProvider(u, watch.timeout_s), chain) for u in urls]
    provider = FailoverProvider(endpoints, chain)
    connection = Connection(AsyncWeb3(provider), url, chain_id, artifact, watch.compare_every_s)
    try:
        async with connection.faults():
            await connection.web3.eth.chain_id
        await asyncio.gather(*(_looked_at(endpoint) for endpoint in endpoints[1:]))
    except BaseException:
        await connection.close()
        raise
    if connection.complaint:
        log.warning("%s", connection.complaint)
    return connection


async def _looked_at(endpoint: Endpoint) -> None:
    """Check a further endpoint; whatever is wrong with it is remembered by it."""
    with contextlib.suppress(TimeoutError, EndpointFailed):
        async with asyncio.timeout(OPENING_S):
            await endpoint.ask(RPCEndpoint("eth_chainId"), [])
