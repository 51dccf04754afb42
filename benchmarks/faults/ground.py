"""A market of its own for one measurement: a chain, a deployment, profiles with coin and data, and who looks on.

Unless a measurement wants others, jobs are as small as they come: nine owners in three groups, two rounds, a table of
ten columns. Windows are long, so that only what is done to the participants can keep them from anything.
"""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.market import Market, open_market
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.errors import UserFacingError
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.demo.cast import Cast, fund, make_cast
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet

OWNERS, GROUP_SIZE, ROUNDS = 9, 3, 2
BLOCK_TIME_S = 0.25
WINDOW_S = 6_000
"""In the chain's time, which goes faster than the clock where blocks are shorter than a second."""
SMALL = DemoOptions(dataset="diabetes", rounds=ROUNDS, owners=OWNERS, group_size=GROUP_SIZE, malicious=0, auto=True)


@dataclass(frozen=True)
class Ground:
    """What a measurement plays on. Made with `new_ground`."""

    root: Path
    url: str
    artifact: MarketArtifact
    connection: Connection
    market: Market
    reader: EventReader
    cast: Cast
    dispute_window_s: int = WINDOW_S

    @property
    def form(self) -> JobForm:
        """The job that the model owner wants."""
        form = replace(self.cast.form, evaluation_file="", dispute_window=self.dispute_window_s)
        windows = ("register_window", "publish_window", "submit_window", "settle_window")
        return replace(form, **dict.fromkeys(windows, WINDOW_S))  # type: ignore[arg-type]

    async def job(self) -> Job | None:
        """The newest job, None before there is one or while the chain cannot be asked."""
        with contextlib.suppress(UserFacingError):
            if count := await self.market.job_count():
                return await self.market.job(JobId(count))
        return None


@contextlib.asynccontextmanager
async def new_ground(seed: int, wanted: DemoOptions = SMALL, dispute_window_s: int = WINDOW_S) -> AsyncIterator[Ground]:
    """Everything new, and gone at the end."""
    artifact = load_artifact(resources_directory())
    options = DevnetOptions(find_anvil(resources_directory().parent), free_port(), block_time_s=BLOCK_TIME_S)
    with tempfile.TemporaryDirectory(prefix="omnilytics-faults-") as folder:
        devnet = await start_devnet(options, artifact)
        connection = await open_connection(devnet.url, CHAIN_ID, artifact)
        try:
            sender = TransactionSender(connection, development_signer())
            address = await deploy_market(sender, artifact, LOCAL_WINDOWS_S)
            market = await open_market(connection, address)
            settings = {"rpc_url": devnet.url, "market": address, "poll_interval_s": BLOCK_TIME_S, "workers": 1}
            cast = await asyncio.to_thread(make_cast, replace(wanted, seed=seed), Path(folder), settings)
            await fund(cast, sender)
            reader = EventReader(market)
            yield Ground(Path(folder), devnet.url, artifact, connection, market, reader, cast, dispute_window_s)
        finally:
            await connection.close()
            await devnet.stop()
