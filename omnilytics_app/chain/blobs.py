"""Payloads in blobs of the chain (EIP-4844): cheaper than call data, gone after some 18 days.

A payload is named by the account that publishes it and the SHA-256 of the joined versioned hashes of its blobs. Both
are known before anything is sent. Whoever reads looks through the account's transactions for these blobs, has a
consensus node hand them out, and believes them by their commitments.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from hashlib import sha256
from itertools import groupby
from time import monotonic
from typing import Any, Protocol, TypeVar

from web3.exceptions import BlockNotFound

from omnilytics_app.chain.beacon import BeaconNode
from omnilytics_app.chain.blob_search import MAX_BLOCKS_READ, BlobSearch
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.kzg import blobs_needed, commit, unpack, versioned_hash
from omnilytics_app.errors import ChainUnavailable, InvalidPayload, PayloadUnavailable

R = TypeVar("R")
S = TypeVar("S")
CHEAP_BLOCKS = 4
AGAIN_AFTER_S = 60.0
"""What was not had after reading more blocks than this is not looked for again for so many seconds."""


class Runner(Protocol):
    """Runs a task in a worker process."""

    async def run(self, task: Callable[[S], R], argument: S, /) -> R:
        """Its result."""
        ...


async def commitments_of(runner: Runner, blobs: Sequence[bytes]) -> list[bytes]:
    """The KZG commitments of blobs, in order."""
    return list(await asyncio.gather(*(runner.run(commit, blob) for blob in blobs)))


def name_of(commitments: Sequence[bytes]) -> bytes:
    """The hash by which a payload's URI names its blobs, 32 bytes."""
    return sha256(b"".join(versioned_hash(commitment) for commitment in commitments)).digest()


class BlobReader:
    """Reads blobs of any account."""

    def __init__(self, connection: Connection, beacon: BeaconNode, runner: Runner) -> None:
        self._connection = connection
        self._eth: Any = connection.web3.eth
        self._beacon = beacon
        self._runner = runner
        self._dear: dict[tuple[str, bytes], float] = {}

    async def get(self, account: str, name: bytes, size_bytes: int) -> bytes:
        """A payload by its account and name. Errors as in `domain.ports.PayloadStore`.

        What was looked for in many blocks and not had is not looked for again at once.
        """
        asked = account.lower(), name
        self._dear = {key: until for key, until in self._dear.items() if until > monotonic()}
        if asked in self._dear:
            raise PayloadUnavailable(f"The blobs of account {account} could not be had a moment ago.")
        search = BlobSearch(self._connection, account)
        try:
            return await self._get(search, account, name, size_bytes)
        except BaseException:  # one that took too long is cancelled
            if search.blocks_read > CHEAP_BLOCKS:
                self._dear[asked] = monotonic() + AGAIN_AFTER_S
            raise

    async def _get(self, search: BlobSearch, account: str, name: bytes, size_bytes: int) -> bytes:
        async with blob_faults(), self._connection.faults():
            placed = await search.find(name, blobs_needed(size_bytes))
            if placed is None:
                raise PayloadUnavailable(
                    f"The account {account} has not published these blobs in its last {MAX_BLOCKS_READ} blocks and "
                    "within the 18 days that they are kept."
                )
            blobs: list[bytes] = []
            for block, members in groupby(placed, lambda blob: blob.block):
                blobs += await self._blobs(block, [blob.versioned_hash for blob in members])
        return unpack(blobs, size_bytes)

    async def _blobs(self, block: int, names: Sequence[bytes]) -> list[bytes]:
        """The blobs of a block with these versioned hashes, in their order."""
        found: dict[bytes, bytes] = {}
        for blob in await self._beacon.blobs(await self._beacon_block(block), list(dict.fromkeys(names))):
            with suppress(InvalidPayload):  # the node's fault, not the publisher's
                found[versioned_hash(await self._runner.run(commit, blob))] = blob
            if found.keys() >= set(names):
                return [found[name] for name in names]
        raise PayloadUnavailable(
            "The consensus node does not have all blobs of the payload; set beacon_url to another."
        )

    async def _beacon_block(self, number: int) -> str:
        """What consensus nodes call the block: the next one names it (EIP-4788), but on development chains."""
        if not any((await self._eth.get_block(number))["parentBeaconBlockRoot"]):
            return str(number)
        try:
            return "0x" + bytes((await self._eth.get_block(number + 1))["parentBeaconBlockRoot"]).hex()
        except BlockNotFound:
            raise PayloadUnavailable(
                "The payload's blobs are in the newest block; they can be read after the next."
            ) from None


@asynccontextmanager
async def blob_faults() -> AsyncIterator[None]:
    """Translate: what keeps from reading the chain keeps from the payload."""
    try:
        yield
    except ChainUnavailable as error:
        raise PayloadUnavailable(f"Blobs of the chain cannot be had: {error}") from error
