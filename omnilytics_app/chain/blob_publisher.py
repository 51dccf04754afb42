"""Publishes payloads in blobs of the chain, in transactions of an account to itself.

Nodes take no transaction with blobs while others of the account wait, and none without while one with blobs does. So
nothing else of the account is signed until the blobs are mined, and what is not mined in time is replaced, at twice the
fees, when the payload is put again. What is on chain already is not published again.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass
from hashlib import sha256
from time import monotonic
from typing import Any, Protocol

import rlp
from hexbytes import HexBytes
from web3.exceptions import TransactionNotFound

from omnilytics_app.chain.blob_search import BlobSearch
from omnilytics_app.chain.blobs import Runner, blob_faults, commitments_of, name_of
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.fees import in_gwei, most_priority
from omnilytics_app.chain.kzg import BLOB_BYTES, pack, prove, versioned_hash
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.ports import Signer
from omnilytics_app.errors import ChainUnavailable, InsufficientFunds, PayloadUnavailable

log = logging.getLogger(__name__)

MAX_BLOBS_A_TRANSACTION = 6
"""EIP-7594."""
GAS = 21_000
PRIORITY_FEE = 10**9
LEAST_BLOB_FEE = 10**9
"""For a unit of blob gas, in wei. It may grow by an eighth a block, and a transaction that offers too little waits."""
PATIENCE_S = 120.0
POLL_S = 0.5
REMEMBERED = 4
COIN = 10**18


class Sender(Protocol):
    """An account's transactions."""

    @property
    def address(self) -> Address:
        """The account."""
        ...

    def alone(self) -> AbstractAsyncContextManager[Signer]:
        """Who signs for it; while this is held, nothing else does."""
        ...


@dataclass(frozen=True, slots=True)
class Fees:
    """For a unit of gas and of blob gas, in wei."""

    most: int
    priority: int
    blob: int

    def above(self, other: "Fees") -> "Fees":
        """At least twice the other: what nodes ask for in place of a transaction with blobs."""
        return Fees(
            max(self.most, 2 * other.most), max(self.priority, 2 * other.priority), max(self.blob, 2 * other.blob)
        )

    def instead_of(self, other: "Fees") -> "Fees":
        """Above the other, or the other again where that would pay too much to whoever withholds it."""
        above = self.above(other)
        return above if above.priority <= most_priority(self.most // 2) else other  # half of the first offer: the base

    def within(self, ceiling: int) -> "Fees":
        """These, if a person pays so much; raises `PayloadUnavailable`."""
        if max(self.most, self.blob) > ceiling:
            raise PayloadUnavailable(
                f"Blobs cost {in_gwei(max(self.most, self.blob))} now and this profile pays at most "
                f"{in_gwei(ceiling)}; the payload waits until they are cheaper, or raise the setting max_fee_gwei."
            )
        return self


def offered_for_blobs(blob_base_fee: int) -> int:
    """The first offer for a unit of blob gas."""
    return max(4 * blob_base_fee, LEAST_BLOB_FEE)


def blob_fees(base_fee: int, blob_base_fee: int, ceiling: int) -> Fees:
    """What to offer first: enough for fees that double, or the ceiling; raises `PayloadUnavailable` above it."""
    Fees(base_fee + PRIORITY_FEE, PRIORITY_FEE, blob_base_fee).within(ceiling)
    most = min(2 * base_fee + PRIORITY_FEE, ceiling)
    return Fees(most, PRIORITY_FEE, min(offered_for_blobs(blob_base_fee), ceiling))


class BlobPublisher:
    """Publishes for one account, at no more than `ceiling` for a unit of gas or of blob gas, in wei."""

    def __init__(self, connection: Connection, sender: Sender, runner: Runner, ceiling: int) -> None:
        self._connection = connection
        self._eth: Any = connection.web3.eth
        self._sender = sender
        self._runner = runner
        self._ceiling = ceiling
        self._sent: tuple[int, Fees] | None = None
        self._commitments: dict[bytes, list[bytes]] = {}

    @property
    def address(self) -> Address:
        """The publishing account."""
        return self._sender.address

    async def commitments(self, payload: bytes) -> list[bytes]:
        """Those of a payload's blobs, in order. The last few are remembered."""
        digest = sha256(payload).digest()
        if digest not in self._commitments:
            self._commitments[digest] = await commitments_of(self._runner, pack(payload))
            while len(self._commitments) > REMEMBERED:
                del self._commitments[next(iter(self._commitments))]
        return self._commitments[digest]

    async def publish(self, payload: bytes) -> None:
        """Publish a payload, unless the chain has it already, and wait until it does.

        Raises `PayloadUnavailable` where it may still be mined later, and `InsufficientFunds`.
        """
        blobs, commitments = pack(payload), await self.commitments(payload)
        async with self._sender.alone() as signer, blob_faults():
            if await self._is_there(commitments):
                return
            for start in range(0, len(blobs), MAX_BLOBS_A_TRANSACTION):
                part = slice(start, start + MAX_BLOBS_A_TRANSACTION)
                await self._send(signer, blobs[part], commitments[part])
        log.info("a payload was published in %d blobs, which nodes keep for about 18 days", len(blobs))

    async def _is_there(self, commitments: Sequence[bytes]) -> bool:
        with suppress(ChainUnavailable):  # an endpoint that does not remember: published twice is as good as once
            async with self._connection.faults():
                search = BlobSearch(self._connection, self.address)
                return await search.find(name_of(commitments), len(commitments)) is not None
        return False

    async def _send(self, signer: Signer, blobs: Sequence[bytes], commitments: Sequence[bytes]) -> None:
        proofs = [proof for blob in blobs for proof in await self._runner.run(prove, blob)]
        async with self._connection.faults():
            nonce, fees = await self._free_nonce(), await self._fees()
            if self._sent is not None and self._sent[0] == nonce:
                fees = fees.instead_of(self._sent[1]).within(self._ceiling)
            await self._require_balance(fees, len(blobs))
            signed = signer.sign_transaction(self._transaction(nonce, fees, commitments))
            raw = signed[:1] + rlp.encode([rlp.decode(signed[1:]), 1, list(blobs), list(commitments), proofs])
            self._sent = nonce, fees
            await self._mined(await self._eth.send_raw_transaction(raw))

    def _transaction(self, nonce: int, fees: Fees, commitments: Sequence[bytes]) -> dict[str, Any]:
        return {
            "type": 3,
            "chainId": self._connection.chain_id,
            "nonce": nonce,
            "to": self._connection.web3.to_checksum_address(self.address),
            "value": 0,
            "gas": GAS,
            "maxFeePerGas": fees.most,
            "maxPriorityFeePerGas": fees.priority,
            "maxFeePerBlobGas": fees.blob,
            "blobVersionedHashes": [versioned_hash(c) for c in commitments],
        }

    async def _free_nonce(self) -> int:
        """The next nonce once nothing of the account waits to be mined, but a try of ours: nodes take no mixture."""
        account = self._connection.web3.to_checksum_address(self.address)
        give_up = monotonic() + PATIENCE_S
        while monotonic() < give_up:
            mined, waiting = await asyncio.gather(
                self._eth.get_transaction_count(account), self._eth.get_transaction_count(account, "pending")
            )
            if mined == waiting or (self._sent is not None and self._sent[0] == mined):
                return int(mined)
            await asyncio.sleep(POLL_S)
        raise PayloadUnavailable(
            "The payload cannot be published while other transactions of the account wait to be mined; it is tried "
            "again."
        )

    async def _fees(self) -> Fees:
        base = (await self._eth.get_block("latest"))["baseFeePerGas"]
        return blob_fees(base, await self._eth.blob_base_fee, self._ceiling)

    async def _require_balance(self, fees: Fees, blobs: int) -> None:
        most = GAS * fees.most + blobs * BLOB_BYTES * fees.blob
        balance = await self._connection.balance(self.address)
        if balance < most:
            raise InsufficientFunds(
                f"Account {self.address} holds {balance / COIN:.6f} ETH but publishing {blobs} blobs may take "
                f"{most / COIN:.6f} ETH; send it some coin and try again."
            )

    async def _mined(self, transaction: HexBytes) -> None:
        give_up = monotonic() + PATIENCE_S
        while monotonic() < give_up:
            with suppress(TransactionNotFound):
                await self._eth.get_transaction_receipt(transaction)
                return
            await asyncio.sleep(POLL_S)
        raise PayloadUnavailable("The payload's blobs are sent but not mined yet; the next try offers twice the fees.")
