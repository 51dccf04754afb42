"""One JSON-RPC endpoint of one chain, polled over HTTP.

A connection exists only after the endpoint has named the chain that was expected of it.
"""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

from hexbytes import HexBytes
from web3 import AsyncWeb3
from web3.exceptions import BlockNotFound
from web3.types import RPCEndpoint

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.faults import chain_faults
from omnilytics_app.chain.provider import HttpProvider
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import WrongChain

REQUEST_TIMEOUT_S = 20.0


@dataclass(frozen=True, slots=True)
class Head:
    """The newest block the endpoint knows."""

    number: int
    timestamp: int
    block_hash: bytes


class Connection:
    """A checked endpoint. Made with `open_connection`, ended with `close`."""

    def __init__(self, web3: "AsyncWeb3[HttpProvider]", url: str, chain_id: int, artifact: MarketArtifact) -> None:
        self.web3 = web3
        self.url = url
        self.chain_id = chain_id
        self.artifact = artifact

    def faults(self) -> AbstractAsyncContextManager[None]:
        """Translate foreign errors of calls made inside."""
        return chain_faults(self.url, self.artifact)

    async def head(self) -> Head:
        """The newest block."""
        async with self.faults():
            block = await self.web3.eth.get_block("latest")
            return Head(block["number"], block["timestamp"], bytes(block["hash"]))

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

    async def gas_used(self, transaction_hash: str) -> int:
        """What a mined transaction used."""
        async with self.faults():
            return int((await self.web3.eth.get_transaction_receipt(HexBytes(transaction_hash)))["gasUsed"])

    async def code(self, address: Address) -> bytes:
        """The contract at an address; empty if there is none."""
        async with self.faults():
            return bytes(await self.web3.eth.get_code(self.web3.to_checksum_address(address)))

    async def request(self, method: str, *params: Any) -> Any:
        """A raw call, for what only development nodes answer."""
        async with self.faults():
            return await self.web3.provider.make_request(RPCEndpoint(method), list(params))

    async def close(self) -> None:
        """End the HTTP session."""
        await self.web3.provider.disconnect()


async def open_connection(url: str, chain_id: int, artifact: MarketArtifact) -> Connection:
    """Connect and check the chain.

    Raises `ChainUnavailable` when nothing answers and `WrongChain` when another chain does.
    """
    web3 = AsyncWeb3(HttpProvider(url, REQUEST_TIMEOUT_S))
    connection = Connection(web3, url, chain_id, artifact)
    try:
        async with connection.faults():
            actual = await web3.eth.chain_id
        if actual != chain_id:
            raise WrongChain(
                f"The endpoint {url} serves chain {actual}, this profile is for chain {chain_id}; "
                "choose the right endpoint or another profile."
            )
    except BaseException:
        await connection.close()
        raise
    return connection
