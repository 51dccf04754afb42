"""Payloads on IPFS against another implementation of it, helia, where somebody has installed it.

Its 300 MB, Node.js 22 among them, are more than every run of the tests should download. From the repository's root:

    mkdir -p build && cp -r tests/integration/stores/helia build/ && npm install --prefix build/helia
"""

import asyncio
import contextlib
import random
import shutil
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from omnilytics_app.errors import PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.opening import open_stores
from omnilytics_app.storage.stores.unixfs import CHUNK_BYTES

ROOT = Path(__file__).resolve().parents[3]
GATEWAY = Path(__file__).with_name("helia") / "gateway.mjs"
INSTALLED = ROOT / "build/helia"
NODE = INSTALLED / "node_modules/node/bin/node"
START_TIMEOUT_S = 60.0
SIZES = (1, 40_000, CHUNK_BYTES, CHUNK_BYTES + 1, 6_303_801)

pytestmark = pytest.mark.skipif(
    not NODE.exists(), reason="helia is not installed; npm install in tests/.../stores/helia"
)


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """A helia node behind a gateway."""
    script = shutil.copy(GATEWAY, INSTALLED)  # beside the packages that it imports
    process = await asyncio.create_subprocess_exec(NODE, script, stdout=PIPE, stderr=DEVNULL)
    try:
        assert process.stdout
        async with asyncio.timeout(START_TIMEOUT_S):
            port = int(await process.stdout.readline())
        yield f"http://127.0.0.1:{port}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def test_a_helia_node_takes_and_gives_payloads(address: str, tmp_path: Path) -> None:
    writing = open_stores(Settings(store=f"ipfs+{address}"), Paths.of_profile(tmp_path / "one"), local=False)
    reading = open_stores(Settings(ipfs_gateways=(address,)), Paths.of_profile(tmp_path / "other"), local=False)
    assert writing.own is not None
    for size in SIZES:
        payload = random.Random(size).randbytes(size)  # noqa: S311  # a fixed example
        uri = await writing.own.uri_of(payload)
        with pytest.raises(PayloadUnavailable):
            await reading.get(uri, size)
        assert await writing.own.put(payload) == uri
        assert await reading.get(uri, size) == payload
    await writing.close()
    await reading.close()
