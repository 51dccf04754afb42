"""A node of our own with a market, a token and the contract that stores everything; a block for every transaction.

The market comes from the artefact that the program ships, the other two are compiled from contracts/test. The rules are
those of the program's local chain: Osaka's, with its cap on one transaction.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from eth_utils.crypto import keccak

from benchmarks.experiments.result import ROOT
from contracts.build import CONTRACTS, forge_binary
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.market import Market, open_market
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.crypto.abi import encode_words
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.ports import PayloadStore
from omnilytics_app.paths import Paths
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet
from omnilytics_app.services.stores import open_payload_stores
from omnilytics_app.settings import Settings


class Here:
    """Runs heavy tasks in this process: nobody else has a use for it."""

    async def run(self, task: Callable[[Any], Any], argument: Any) -> Any:
        """Run one."""
        return task(argument)


TRANSACTION_CAP = 16_777_216
FUNDS = 10**20
BLOCK_GAS = 30_000_000
A_BLOCK = 50
"""Transactions of the baseline that share a block."""
HASTY = SendingPolicy(poll_s=0.002)
"""Blocks come at once here, so that to look for them seldom is only waiting, and counted where sending is timed."""
PARAMETERS_A_TRANSACTION = 247
"""One more is over the cap, as contracts/test/gas shows."""
OTHERS = ("test/gas/StoreEverything.sol", "test/tokens/PlainToken.sol")


@dataclass
class Node:
    """The chain, and what lies on it."""

    connection: Connection
    market: Market
    calls: MarketCalls
    token: Address
    storage_code: bytes
    deployer: TransactionSender
    blob_address: str = ""
    """How the market is told of a payload in blobs; as long for every payload."""

    async def account(self, name: str) -> TransactionSender:
        """An account with coin."""
        signer = LocalSigner(keccak(name.encode()))
        await self.connection.request("anvil_setBalance", signer.address, hex(FUNDS))
        return TransactionSender(self.connection, signer, policy=HASTY)

    async def mine(self, blocks: int) -> None:
        """Let blocks go by."""
        await self.connection.request("anvil_mine", hex(blocks))

    async def pass_time(self, seconds: int) -> None:
        """Move the chain's clock."""
        await self.connection.request("evm_increaseTime", seconds)
        await self.mine(1)

    async def deploy(self, code: bytes) -> Address:
        """A contract without arguments."""
        receipt = await self.deployer.send(Call("deploy", None, code))
        assert receipt.contract is not None
        return receipt.contract

    async def store_everything(self, parameters: int, seed: int) -> dict[str, int]:
        """Store one owner's gradient, three words a parameter, in as many transactions as the cap asks for.

        Many of them share a block: the node keeps the states after many blocks, each with all that was stored, and
        would need the memory of the whole machine.
        """
        store, rng = await self.deploy(self.storage_code), np.random.default_rng(seed)
        gas, starts = 0, range(0, parameters, PARAMETERS_A_TRANSACTION)
        async with self._large_blocks():
            for first in range(0, len(starts), A_BLOCK):
                sent = []
                for start in starts[first : first + A_BLOCK]:
                    words = rng.integers(1, 2**63, (min(PARAMETERS_A_TRANSACTION, parameters - start), 3))
                    sent.append(await self._sent(store, stored(start, words)))
                await self.mine(1)
                gas += sum([await self._gas(transaction) for transaction in sent])
        return {"store everything": gas, "transactions": len(starts)}

    @asynccontextmanager
    async def _large_blocks(self) -> AsyncIterator[None]:
        """Blocks with room for many transactions, mined when they are asked for."""
        await self.connection.request("evm_setAutomine", False)  # noqa: FBT003 - the node's own form
        await self.connection.request("evm_setBlockGasLimit", hex(4 * A_BLOCK * TRANSACTION_CAP))
        yield
        await self.connection.request("evm_setBlockGasLimit", hex(BLOCK_GAS))
        await self.connection.request("evm_setAutomine", True)  # noqa: FBT003

    @asynccontextmanager
    async def blob_store(self, folder: Path, sender: TransactionSender) -> AsyncIterator[PayloadStore]:
        """The program's own store of payloads in blobs, for one account."""
        settings = Settings(store="blob:", beacon_url=self.connection.url)
        stores = open_payload_stores(settings, Paths.of_profile(folder), self.connection, sender, Here())
        try:
            assert stores.own is not None
            yield stores.own
        finally:
            await stores.close()

    async def publish_blobs(self, payload: bytes, folder: Path) -> dict[str, int]:
        """Put a payload into blobs as the program's own store does; what its transactions used of both kinds of gas."""
        sender = await self.account(f"blobs {len(payload)}")
        before = (await self.connection.head()).number
        async with self.blob_store(folder, sender) as store:
            await store.put(payload)
        sums = {"transactions": 0, "gas": 0, "blob gas": 0}
        for number in range(before + 1, (await self.connection.head()).number + 1):
            block = (await self.connection.request("eth_getBlockByNumber", hex(number), False))["result"]  # noqa: FBT003
            for transaction in block["transactions"]:
                receipt = await self._receipt(transaction)
                sums["transactions"] += 1
                sums["gas"] += int(receipt["gasUsed"], 16)
                sums["blob gas"] += int(receipt["blobGasUsed"], 16)
        return sums

    async def _sent(self, to: Address, data: bytes) -> str:
        """A transaction that the node signs for its first account: estimates would double the time."""
        call = {"from": self.deployer.address, "to": to, "data": "0x" + data.hex(), "gas": hex(TRANSACTION_CAP)}
        return str((await self.connection.request("eth_sendTransaction", call))["result"])

    async def _gas(self, transaction: str) -> int:
        receipt = await self._receipt(transaction)
        assert receipt["status"] == "0x1"
        return int(receipt["gasUsed"], 16)

    async def _receipt(self, transaction: str) -> Any:
        return (await self.connection.request("eth_getTransactionReceipt", transaction))["result"]


def stored(start: int, words: np.ndarray) -> bytes:
    """The call that stores numbers of eight bytes: no baseline pays more for call data than it must."""
    head = keccak(text="store(uint256,uint256[3][])")[:4] + encode_words(start, 64, len(words))
    body = np.zeros((words.size, 32), dtype=np.uint8)
    body[:, 24:] = words.astype(">u8").reshape(-1, 1).view(np.uint8).reshape(-1, 8)
    return head + body.tobytes()


def compiled_codes() -> tuple[bytes, ...]:
    """The codes that deploy the contracts of contracts/test, in a folder of their own."""
    with tempfile.TemporaryDirectory() as work:
        own = {"FOUNDRY_OUT": str(Path(work) / "out"), "FOUNDRY_CACHE_PATH": str(Path(work) / "cache")}
        command = [str(forge_binary()), "build", *OTHERS, "--quiet"]
        subprocess.run(command, cwd=CONTRACTS, env={**os.environ, **own}, check=True)
        files = [Path(work) / "out" / Path(name).name / f"{Path(name).stem}.json" for name in OTHERS]
        codes = [json.loads(file.read_text("utf-8"))["bytecode"]["object"] for file in files]
    return tuple(bytes.fromhex(code.removeprefix("0x")) for code in codes)


@asynccontextmanager
async def open_node(*, others: bool = True) -> AsyncIterator[Node]:
    """A node with the market, and the other contracts unless nobody needs them, ended with the context."""
    storage, token = compiled_codes() if others else (b"", b"")
    artifact = load_artifact(ROOT / "resources")
    devnet = await start_devnet(DevnetOptions(find_anvil(ROOT), free_port()), artifact)
    connection = await open_connection(devnet.url, CHAIN_ID, artifact)
    try:
        await connection.request("evm_setIntervalMining", 0)
        await connection.request("evm_setAutomine", True)  # noqa: FBT003 - the node's own form
        deployer = TransactionSender(connection, development_signer(), policy=HASTY)
        address = await deploy_market(deployer, artifact, LOCAL_WINDOWS_S)
        market, calls = await open_market(connection, address), MarketCalls(address, artifact)
        node = Node(connection, market, calls, Address(""), storage, deployer)
        if not others:
            yield node
            return
        node.token = await node.deploy(token)
        with tempfile.TemporaryDirectory() as folder:
            async with node.blob_store(Path(folder), deployer) as store:
                node.blob_address = await store.uri_of(b"a payload")
        yield node
    finally:
        await connection.close()
        await devnet.stop()
