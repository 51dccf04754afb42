"""What consensus nodes call a block, on chains that no test can have here."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
from web3.exceptions import BlockNotFound

from omnilytics_app.chain import blobs
from omnilytics_app.chain.blobs import BlobReader
from omnilytics_app.errors import PayloadUnavailable

from .test_blob_search import ACCOUNT, History, transaction

ROOTS = {7: bytes([6]) * 32, 8: bytes([7]) * 32}


@asynccontextmanager
async def no_faults() -> AsyncIterator[None]:
    yield


@pytest.mark.parametrize(("transactions", "searches"), [(5, 1), (4, 2)])
async def test_what_was_looked_for_at_some_cost_is_not_looked_for_again_at_once(
    monkeypatch: pytest.MonkeyPatch, transactions: int, searches: int
) -> None:
    history = History({n: [transaction(ACCOUNT)] for n in range(1, transactions + 1)}, 10)
    connection: Any = SimpleNamespace(
        web3=SimpleNamespace(eth=history, to_checksum_address=lambda account: account), faults=no_faults
    )
    nobody: Any = None
    reader = BlobReader(connection, nobody, nobody)
    asked = []
    for _ in range(2):
        with pytest.raises(PayloadUnavailable):
            await reader.get(ACCOUNT, bytes(32), 7)
        asked.append(len(history.asked))
    assert asked[1] == searches * asked[0]
    monkeypatch.setattr(blobs, "monotonic", lambda: monotonic() + blobs.AGAIN_AFTER_S)
    with pytest.raises(PayloadUnavailable, match="has not published"):
        await reader.get(ACCOUNT, bytes(32), 7)


class Blocks:
    """A chain whose blocks name the beacon block before them."""

    async def get_block(self, number: int) -> dict[str, Any]:
        if number not in ROOTS:
            raise BlockNotFound(f"no block {number}")
        return {"parentBeaconBlockRoot": ROOTS[number]}


def reader() -> BlobReader:
    connection: Any = SimpleNamespace(web3=SimpleNamespace(eth=Blocks()))
    nobody: Any = None
    return BlobReader(connection, nobody, nobody)


async def test_the_next_block_names_the_beacon_block_of_one() -> None:
    assert await reader()._beacon_block(7) == "0x" + "07" * 32


async def test_the_newest_block_has_no_name_yet() -> None:
    with pytest.raises(PayloadUnavailable, match="after the next"):
        await reader()._beacon_block(8)
