"""One chain and one set of worker processes for the whole run; a market of its own for every test."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # tests share `tests.integration.marketplace`

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact  # noqa: E402
from omnilytics_app.learning.statistics import compute_statistics  # noqa: E402
from omnilytics_app.services.devnet import DevnetOptions, find_anvil, free_port, start_devnet  # noqa: E402
from omnilytics_app.workers.pool import WorkerPool, spawned  # noqa: E402
from tests.integration.marketplace import Marketplace, open_marketplace  # noqa: E402

BLOCK_TIME_S = 0.2
NEVER_S = 1_000_000
WORKERS = 2


@pytest.fixture(scope="session")
def artifact() -> MarketArtifact:
    """The market as shipped."""
    return load_artifact(ROOT / "resources")


@pytest.fixture(scope="session")
def anvil() -> Path:
    """The chain's program."""
    return find_anvil(ROOT)


@pytest.fixture(scope="session")
def chain_url(anvil: Path, artifact: MarketArtifact) -> Iterator[str]:
    """A chain for all tests that do not harm it."""
    loop = asyncio.new_event_loop()
    options = DevnetOptions(anvil, free_port(), block_time_s=BLOCK_TIME_S)
    devnet = loop.run_until_complete(start_devnet(options, artifact))
    yield devnet.url
    loop.run_until_complete(devnet.stop())
    loop.close()


@pytest.fixture(scope="session")
def harmed_url(anvil: Path, artifact: MarketArtifact) -> Iterator[str]:
    """A chain that mines when it is told to, and that tests may set back, starve and make dear."""
    loop = asyncio.new_event_loop()
    options = DevnetOptions(anvil, free_port(), block_time_s=NEVER_S)
    devnet = loop.run_until_complete(start_devnet(options, artifact))
    yield devnet.url
    loop.run_until_complete(devnet.stop())
    loop.close()


@pytest.fixture(scope="session")
def pool() -> Iterator[WorkerPool]:
    """Worker processes that have imported what they need; unlike a person's they yield to nobody, so none is late."""
    workers = WorkerPool(lambda: spawned(WORKERS, niceness=0), WORKERS)
    sample = np.ones((2, 2)), np.ones((2, 1))

    async def warm() -> None:
        await asyncio.gather(*(workers.run(compute_statistics, *sample) for _ in range(WORKERS)))

    asyncio.run(warm())
    yield workers
    workers.close()


@pytest.fixture
async def market(
    chain_url: str, artifact: MarketArtifact, pool: WorkerPool, tmp_path: Path
) -> AsyncIterator[Marketplace]:
    """A freshly deployed market."""
    opened = await open_marketplace(chain_url, artifact, pool, tmp_path)
    yield opened
    await opened.close()
