"""How fast a fresh profile reads a long history, and how fast a new block is in its view of the market."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from benchmarks.scale.history import History, chain_with_history
from benchmarks.scale.idle import idle_agent_mb
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import DemoFailed
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet
from omnilytics_app.services.gateway import Gateway, open_gateway
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.settings import Settings

BLOCK_S = 1.0
PATIENCE_S = 600.0


async def read_history(events: int) -> dict[str, Any]:
    """Seconds from opening the market to its first view, stopped in the middle once, and an idle agent's memory."""
    with tempfile.TemporaryDirectory() as folder:
        async with chain_with_history(events) as history:
            seconds = await _read(history, Path(folder) / "fresh.db", events)
            resumed = await _read_in_two(history, Path(folder) / "stopped.db", events)
            memory = await idle_agent_mb(history.url, history.market, Path(folder))
    found = {"events": history.events, "blocks": history.blocks, "seconds": seconds, "idle_agent_mb": memory}
    return found | resumed


@asynccontextmanager
async def _opened(url: str, market: Address, cache: Path) -> AsyncIterator[Gateway]:
    gateway = await open_gateway(Settings(rpc_url=url, market=market), load_artifact(resources_directory()), cache)
    try:
        yield gateway
    finally:
        await gateway.close()


async def _read(history: History, cache: Path, events: int) -> float:
    """Seconds of a whole catch-up; raises `DemoFailed` where events are missing in the end."""
    started = time.perf_counter()
    async with _opened(history.url, history.market, cache) as gateway, asyncio.timeout(PATIENCE_S):
        while gateway.watcher.view.head is None:
            await gateway.watcher.changed()
        seconds = time.perf_counter() - started
        kept = len(gateway.cache.events())
        if kept != history.events or kept < events:
            raise DemoFailed(f"{kept} events were kept of {history.events}.")
    return seconds


async def _read_in_two(history: History, cache: Path, events: int) -> dict[str, float]:
    """The same, stopped after the first half: what the second opening had left to do."""
    async with _opened(history.url, history.market, cache) as gateway, asyncio.timeout(PATIENCE_S):
        while (reading := gateway.watcher.view.reading) is None or reading.percent < 50:
            await gateway.watcher.changed()
    return {"second_half_seconds": await _read(history, cache, events)}


async def head_to_view(blocks: int) -> dict[str, float]:
    """Seconds from the moment a block is on the chain to a listener's call with the market's view of it.

    The listener is one of a default profile, which polls. Windows and agents draw from this view; what drawing takes
    on top is not measured. The chain makes a block a second. When that happened is told by a second connection that
    asks all the time.
    """
    artifact = load_artifact(resources_directory())
    node = DevnetOptions(find_anvil(resources_directory().parent), free_port(), block_time_s=BLOCK_S)
    devnet = await start_devnet(node, artifact)
    try:
        with tempfile.TemporaryDirectory() as folder:
            market = await _deployed(devnet.url)
            async with _opened(devnet.url, market, Path(folder) / "c.db") as gateway:
                return await _latencies(gateway, blocks)
    finally:
        await devnet.stop()


async def _deployed(url: str) -> Address:
    connection = await open_connection(url, CHAIN_ID, load_artifact(resources_directory()))
    try:
        sender = TransactionSender(connection, development_signer())
        return await deploy_market(sender, connection.artifact, LOCAL_WINDOWS_S)
    finally:
        await connection.close()


async def _latencies(gateway: Gateway, blocks: int) -> dict[str, float]:
    mined: dict[int, float] = {}
    shown: dict[int, float] = {}

    def on_view(view: MarketView) -> None:
        if view.head is not None:
            shown.setdefault(view.head.number, time.perf_counter())

    unsubscribe = gateway.watcher.subscribe(on_view)
    last = -1
    async with asyncio.timeout(PATIENCE_S):
        while len(mined) < blocks + 2:
            answer = await gateway.connection.request("eth_blockNumber")
            if (number := int(answer["result"], 16)) != last:
                mined[number], last = time.perf_counter(), number
            await asyncio.sleep(0.005)
        while last not in shown:  # noqa: ASYNC110 - that nothing but time passes is what is measured
            await asyncio.sleep(0.005)
    unsubscribe()
    seen = sorted(mined)[1:-1]
    waits = [min(at for n, at in shown.items() if n >= block) - mined[block] for block in seen]
    return {"blocks": len(waits), "median_seconds": statistics.median(waits), "longest_seconds": max(waits)}
