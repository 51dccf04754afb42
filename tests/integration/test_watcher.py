"""The poller on a chain that takes blocks back, and its cache, which may be lost."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.services.devnet import DevnetOptions, free_port, start_devnet
from omnilytics_app.services.gateway import Account, Gateway, open_gateway
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.settings import Settings
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.conftest import BLOCK_TIME_S
from tests.integration.marketplace import POLL_S, Marketplace, open_marketplace
from tests.integration.test_market_binding import MODULUS_DIGEST, digest_named, terms_at

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


@pytest.fixture
async def own_market(
    anvil: Path, artifact: MarketArtifact, pool: WorkerPool, tmp_path: Path
) -> AsyncIterator[Marketplace]:
    """A market on a chain of its own, to be harmed."""
    devnet = await start_devnet(DevnetOptions(anvil, free_port(), block_time_s=BLOCK_TIME_S), artifact)
    market = await open_marketplace(devnet.url, artifact, pool, tmp_path)
    yield market
    await market.close()
    await devnet.stop()


async def seen(market: Marketplace, *jobs: tuple[int, Phase]) -> MarketView:
    """The view as soon as it shows exactly these jobs, in these phases."""
    watcher = market.gateway.watcher
    async with asyncio.timeout(20):
        while [(j, job.phase) for j, job in sorted(watcher.view.jobs.items())] != list(jobs):
            await watcher.changed(1.0)
    return watcher.view


async def open_job(market: Marketplace, account: Account, title: bytes) -> JobId:
    head = await market.gateway.connection.head()
    terms = replace(terms_at(head.timestamp), document_digest=digest_named(title))
    receipt = await account.sender.send(market.gateway.calls.create_job(terms, MODULUS_DIGEST, title))
    [event] = market.gateway.reader.decode_all(receipt.logs)
    return JobId(event.arguments["jobId"])


async def test_a_view_never_goes_back_to_an_older_block(own_market: Marketplace) -> None:
    """Participants look at a job between two polls; a poll that began before must not undo what they saw."""
    watcher, connection = own_market.gateway.watcher, own_market.gateway.connection
    job_id = await open_job(own_market, own_market.account(await own_market.person("somebody")), b"first")
    await seen(own_market, (1, Phase.REGISTER))
    blocks: list[int] = []
    unsubscribe = watcher.subscribe(lambda view: blocks.append(view.jobs[job_id].block))
    with watcher.follow(job_id):
        for _ in range(150):
            await connection.request("evm_mine")
            await watcher.refresh(job_id)
    unsubscribe()
    assert len(set(blocks)) >= 100
    assert blocks == sorted(blocks)


async def test_what_a_reorganisation_takes_back_is_forgotten(own_market: Marketplace) -> None:
    market, cache = own_market, own_market.gateway.cache
    account = market.account(await market.person("somebody"))
    first = await open_job(market, account, b"first")
    await seen(market, (1, Phase.REGISTER))
    snapshot = (await market.gateway.connection.request("evm_snapshot"))["result"]
    await account.sender.send(market.gateway.calls.cancel(first))
    await open_job(market, account, b"second")
    view = await seen(market, (1, Phase.CLOSED), (2, Phase.REGISTER))
    assert [e.name for e in cache.events()] == ["JobCreated", "JobClosed", "JobCreated"]

    await market.gateway.connection.request("evm_revert", snapshot)
    view = await seen(market, (1, Phase.REGISTER))
    assert [e.name for e in market.gateway.watcher.events_of(None)] == ["JobCreated"]
    assert view.documents == {1: b"first"}

    await open_job(market, account, b"another second")
    view = await seen(market, (1, Phase.REGISTER), (2, Phase.REGISTER))
    assert view.documents == {1: b"first", 2: b"another second"}
    depth = (await market.gateway.connection.head()).number - cache.events()[-1].block_number + 1
    await market.gateway.connection.request("anvil_reorg", depth, [])
    view = await seen(market, (1, Phase.REGISTER))
    assert view.documents == {1: b"first"}
    assert [e.name for e in cache.events()] == ["JobCreated"]


async def test_a_cache_gives_the_same_events_and_its_loss_costs_nothing(
    market: Marketplace, artifact: MarketArtifact, tmp_path: Path
) -> None:
    account = market.account(await market.person("somebody"))
    first = await open_job(market, account, b"first")
    await account.sender.send(market.gateway.calls.cancel(first))
    await open_job(market, account, b"second")
    jobs = (1, Phase.CLOSED), (2, Phase.REGISTER)
    view = await seen(market, *jobs)

    async def reopened() -> tuple[MarketView, tuple[MarketEvent, ...], dict[JobId, bytes]]:
        settings = Settings(
            rpc_url=market.gateway.connection.url, market=market.gateway.market.address, poll_interval_s=POLL_S
        )
        gateway: Gateway = await open_gateway(settings, artifact, tmp_path / "other.db")
        try:
            view = await seen(Marketplace(gateway, market.pool, tmp_path), *jobs)
            return view, gateway.watcher.events_of(None), dict(view.documents)
        finally:
            await gateway.close()

    fresh, events, documents = await reopened()
    restored = await reopened()
    (tmp_path / "other.db").unlink()
    again = await reopened()
    assert events == restored[1] == again[1] == market.gateway.watcher.events_of(None)
    assert [e.name for e in events] == ["JobCreated", "JobClosed", "JobCreated"]
    assert documents == restored[2] == again[2] == view.documents == {1: b"first", 2: b"second"}
    assert fresh.jobs[JobId(1)].terms == restored[0].jobs[JobId(1)].terms == view.jobs[JobId(1)].terms
