"""Finds the blobs that an account has published, by what every node knows: how many transactions it had sent when.

Blobs leave no event that could be asked for. But an account's transaction count grows with each, so the block of its
newest transaction is found by halving, then that of the one before, and only those blocks are read. This needs an
endpoint that knows counts of some time ago; those that prune after 128 blocks know only the newest.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from omnilytics_app.chain.connection import Connection

RETENTION_BLOCKS = 131_072
"""As many slots as consensus nodes have to keep blobs for: 4096 epochs of 32, of 12 s, some 18 days."""
MAX_BLOCKS_READ = 32
"""Whole blocks, each of some hundred kilobytes. Who publishes sends few other transactions between its payloads."""
BLOB_TRANSACTION = 3


@dataclass(frozen=True, slots=True)
class PlacedBlob:
    """A blob that an account has published, and the block of its transaction."""

    block: int
    versioned_hash: bytes


class BlobSearch:
    """Looks through one account's transactions, newest first. Calls are made inside `Connection.faults`."""

    def __init__(self, connection: Connection, account: str) -> None:
        self._eth: Any = connection.web3.eth
        self._account = connection.web3.to_checksum_address(account)
        self.blocks_read = 0

    async def find(self, hashes_sha256: bytes, count: int) -> list[PlacedBlob] | None:
        """The newest `count` consecutive blobs whose joined versioned hashes have that hash; None if there are none.

        Consecutive among the account's blobs: transactions without blobs may lie between.
        """
        head = int(await self._eth.block_number)
        oldest = max(0, head - RETENTION_BLOCKS)
        blobs: list[PlacedBlob] = []
        sent, at = await self._count(head), head
        for _ in range(MAX_BLOCKS_READ):
            at = await self._block_of(sent, oldest, at)
            if at < 0:
                return None
            self.blocks_read += 1
            found = await self._blobs_in(at)
            blobs = found + blobs
            for start in reversed(range(len(found))):
                window = blobs[start : start + count]
                if sha256(b"".join(blob.versioned_hash for blob in window)).digest() == hashes_sha256:
                    return window
            sent, at = await self._count(at - 1) if at > 0 else 0, at - 1
        return None

    async def _block_of(self, sent: int, oldest: int, newest: int) -> int:
        """The block that brought the account's count to `sent`, between the two; -1 if that was earlier, or never."""
        low, high, step = newest, newest, 1
        while sent > 0 and low > oldest:
            low = max(oldest, newest - step)
            if await self._count(low) < sent:
                break
            high, step = low, 2 * step
        else:
            return -1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if await self._count(middle) < sent else (low, middle)
        return high

    async def _count(self, block: int) -> int:
        return int(await self._eth.get_transaction_count(self._account, block))

    async def _blobs_in(self, block: int) -> list[PlacedBlob]:
        transactions = (await self._eth.get_block(block, full_transactions=True))["transactions"]
        ours = [t for t in transactions if t["type"] == BLOB_TRANSACTION and t["from"] == self._account]
        return [PlacedBlob(block, bytes(name)) for t in ours for name in t["blobVersionedHashes"]]
