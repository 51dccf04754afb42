"""What consensus nodes call a block, on chains that no test can have here."""

from types import SimpleNamespace
from typing import Any

import pytest
from web3.exceptions import BlockNotFound

from omnilytics_app.chain.blobs import BlobReader
from omnilytics_app.errors import PayloadUnavailable

ROOTS = {7: bytes([6]) * 32, 8: bytes([7]) * 32}


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
