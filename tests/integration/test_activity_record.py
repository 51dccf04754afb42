"""What happened to an account on a real chain: recorded, taken back with the chain, and made anew after a loss."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.activity import ActivityQuery, Entry, Group, Kind
from omnilytics_app.domain.notifications import Notice, NoticeKind
from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.activity import ActivityDesk
from omnilytics_app.services.devnet import DevnetOptions, free_port, start_devnet
from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import Profile
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.conftest import BLOCK_TIME_S
from tests.integration.marketplace import Marketplace, Seat, open_marketplace
from tests.integration.test_watcher import open_job

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]
PATIENCE_S = 30


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


class Heard:
    """Notices as the window gets them."""

    def __init__(self) -> None:
        self.told: list[NoticeKind] = []

    def on_recorded(self) -> None: ...

    def on_notices(self, told: tuple[Notice, ...]) -> None:
        self.told += [notice.kind for notice in told]


def desk_of(market: Marketplace, seat: Seat) -> ActivityDesk:
    session = Session(market.gateway, (seat.account,), market.pool)
    return ActivityDesk(session, Profile(Paths.of_profile(seat.person.directory), seat.person.name, {}))


def entries(desk: ActivityDesk, group: Group | None = None) -> tuple[Entry, ...]:
    rows = desk.rows(ActivityQuery(group=group, descending=False))
    return rows.rows(0, rows.count())


async def recorded(desk: ActivityDesk, condition: Callable[[tuple[Entry, ...]], bool]) -> tuple[Entry, ...]:
    """All entries, once they are as wanted."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition(found := await asyncio.to_thread(entries, desk)):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return found


async def test_a_job_from_its_escrow_to_the_withdrawal_and_a_chain_that_goes_back(own_market: Marketplace) -> None:
    market, heard = own_market, Heard()
    seat = await market.sit(await market.person("somebody"))
    sender, calls = seat.account.sender, market.gateway.calls
    desk = desk_of(market, seat)
    async with desk.recording(seat.participant):
        desk.subscribe(heard)
        await recorded(desk, lambda _: desk._recorder._complete)
        job_id = await open_job(market, seat.account, b"first")
        await sender.send(calls.cancel(job_id))
        before = (await market.gateway.connection.request("evm_snapshot"))["result"]
        await sender.send(calls.withdraw(seat.account.address))
        found = await recorded(desk, lambda es: {Kind.RETURNED, Kind.WITHDRAWN} <= {e.kind for e in es})
        job = market.gateway.watcher.view.jobs[job_id]
        money = {e.kind: e.amount for e in found if e.kind in (Kind.JOB_CREATED, Kind.RETURNED, Kind.WITHDRAWN)}
        assert set(money.values()) == {job.terms.escrow + job.terms.bond}
        await recorded(desk, lambda es: [e.kind for e in es].count(Kind.MINED) == 3)
        sent = {e.transaction for e in entries(desk, Group.TRANSACTIONS)}
        assert {e.transaction for e in found if e.kind is Kind.WITHDRAWN} <= sent
        assert heard.told == [NoticeKind.PAID]

        await market.gateway.connection.request("evm_revert", before)
        await market.gateway.connection.request("anvil_mine", "0x5")
        await recorded(desk, lambda es: any(e.kind is Kind.WITHDRAWN and e.taken_back for e in es))
        assert not any(e.taken_back for e in entries(desk, Group.JOBS))
        assert heard.told == [NoticeKind.PAID]

    for path in seat.person.directory.glob("activity.db*"):
        path.unlink()
    again = desk_of(market, seat)
    async with again.recording(seat.participant):
        again.subscribe(heard)
        found = await recorded(again, lambda es: {Kind.JOB_CREATED, Kind.RETURNED, Kind.SENT} <= {e.kind for e in es})
        assert heard.told == [NoticeKind.PAID]
        assert again.notice == ""
