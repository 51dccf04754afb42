"""One account with a journal on a chain that mines when it is told to."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hexbytes import HexBytes

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.fees import GWEI
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.services.devnet import CHAIN_ID
from omnilytics_app.storage.transaction_journal import JournalFile

HASTY = SendingPolicy(Wei(500 * GWEI), 10, stuck_s=0.2, stuck_blocks=2, poll_s=0.02, care_s=0.05, patience_s=20.0)
FUNDS = 10**20
SOON_S = 10.0


@dataclass
class Lonely:
    """An account, its sender, and hands on the chain."""

    connection: Connection
    """Past any proxy."""
    signer: LocalSigner
    sender: TransactionSender
    journal: JournalFile
    receiver: Address
    tasks: list["asyncio.Task[Any]"] = field(default_factory=list)

    def gift(self, amount: int) -> Call:
        """A payment to somebody who is paid by nobody else."""
        return Call(f"gift of {amount}", self.receiver, b"", Wei(amount))

    def begin(self, call: Call) -> "asyncio.Task[Receipt]":
        """Send without waiting."""
        task = asyncio.create_task(self.sender.send(call))
        self.tasks.append(task)
        return task

    async def received(self) -> int:
        """What all gifts that were mined came to."""
        return await self.connection.balance(self.receiver)

    async def mine(self, blocks: int = 1) -> None:
        """Mine blocks."""
        await self.request("anvil_mine", hex(blocks))

    async def request(self, method: str, *params: Any) -> Any:
        """Have the development chain do something."""
        answer = await self.connection.request(method, *params)
        assert "error" not in answer, answer
        return answer["result"]

    async def mined(self, sending: "asyncio.Task[Receipt]") -> Receipt:
        """Mine until what is being sent is mined."""
        for _ in range(100):
            await self.mine()
            done, _ = await asyncio.wait([sending], timeout=0.1)
            if done:
                break
        return await sending

    async def mined_count(self) -> int:
        """How many transactions of the account are mined."""
        return int(await self.connection.web3.eth.get_transaction_count(self.signer.address))  # type: ignore[arg-type]

    async def waiting(self) -> list[str]:
        """Hashes of the account's transactions that the node has waiting, by nonce."""
        content = await self.request("txpool_content")
        own = {**content["pending"].get(self.signer.address, {}), **content["queued"].get(self.signer.address, {})}
        own |= content["pending"].get(self.signer.address.lower(), {})
        return [own[nonce]["hash"] for nonce in sorted(own, key=int)]

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Whatever a condition gives as soon as it is true."""
        async with asyncio.timeout(SOON_S):
            while True:
                value = condition()
                value = await value if asyncio.iscoroutine(value) else value
                if value:
                    return value
                await asyncio.sleep(0.02)

    async def mined_at(self, transaction_hash: str) -> int:
        """The block of a transaction."""
        receipt = await self.connection.web3.eth.get_transaction_receipt(HexBytes(transaction_hash))
        return int(receipt["blockNumber"])


@asynccontextmanager
async def lonely_sender(
    url: str,
    artifact: MarketArtifact,
    folder: Path,
    name: str,
    policy: SendingPolicy = HASTY,
    through: str = "",
) -> AsyncIterator[Lonely]:
    """A new account with coin; it sends `through` another endpoint where one is given."""
    signer = LocalSigner(hashlib.sha256(name.encode()).digest())
    receiver = LocalSigner(hashlib.sha256(f"to {name}".encode()).digest()).address
    direct = await open_connection(url, CHAIN_ID, artifact)
    indirect = await open_connection(through or url, CHAIN_ID, artifact)
    journal = JournalFile(folder / "transactions.db", Digest(bytes(32)), CHAIN_ID, signer.address)
    sender = TransactionSender(indirect, signer, journal, policy)
    lonely = Lonely(direct, signer, sender, journal, receiver)
    try:
        await lonely.request("anvil_setBalance", signer.address, hex(FUNDS))
        await lonely.request("anvil_setNextBlockBaseFeePerGas", hex(GWEI))
        await lonely.mine()
        yield lonely
    finally:
        for task in lonely.tasks:
            task.cancel()
        await asyncio.gather(*lonely.tasks, return_exceptions=True)
        journal.close()
        await indirect.close()
        await direct.close()
