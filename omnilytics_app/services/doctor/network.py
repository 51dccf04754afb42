"""What the profile reaches over a network: every endpoint of its chain, the market, its store, its scheduler."""

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.market import open_market
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import ChainUnavailable, UserFacingError
from omnilytics_app.paths import Paths
from omnilytics_app.services.doctor.findings import Finding, fail, ok, warn
from omnilytics_app.services.stores import RETENTION_DAYS
from omnilytics_app.settings import LOCAL_CHAIN_ID, Settings
from omnilytics_app.storage.stores.opening import BLOBS, open_stores

ASK_S = 20.0
STALE_S = 180
PROBE = b"omnilytics doctor was here\n"
"""Always the same, so that a store that names things by their content keeps one of it."""


async def check_endpoint(url: str, settings: Settings, artifact: MarketArtifact) -> tuple[Finding, int | None]:
    """An endpoint answers for the right chain and is up to date; what its newest block says the time is."""
    name = f"endpoint {urlsplit(url).hostname}"
    try:
        async with asyncio.timeout(ASK_S):
            connection = await open_connection(url, settings.chain_id, artifact)
            try:
                head = await connection.head()
            finally:
                await connection.close()
    except (UserFacingError, TimeoutError) as error:
        return fail(name, str(error) or f"No answer within {ASK_S:g} seconds.", "").safe(), None
    age = int(time.time()) - head.timestamp
    said = f"Chain {settings.chain_id}, block {head.number:,}, {max(age, 0):,} seconds old."
    if age > STALE_S and settings.chain_id != LOCAL_CHAIN_ID:
        return warn(name, said, "It lags behind; use another endpoint or wait until it has caught up.").safe(), None
    return ok(name, said).safe(), head.timestamp


async def open_any(settings: Settings, artifact: MarketArtifact) -> Connection:
    """A way to the chain by whichever endpoint there is."""
    try:
        async with asyncio.timeout(ASK_S):
            return await open_connection(settings.rpc_url, settings.chain_id, artifact, settings.rpc_fallbacks)
    except TimeoutError:
        raise ChainUnavailable(f"No endpoint answered within {ASK_S:g} seconds.") from None


async def check_market(connection: Connection, settings: Settings) -> Finding:
    """Both halves of the market's code are this program's."""
    if settings.market is None:
        return warn("market", "No market is configured.", "Name it with --market or in the profile, or deploy one.")
    market = await open_market(connection, settings.market)
    return ok("market", f"{settings.market} runs this program's code in both halves; {await market.job_count()} jobs.")


async def check_money(connection: Connection, account: Address | None) -> Finding:
    """There is something to pay transactions with."""
    if account is None:
        return ok("money", "The account is not known before the profile's key is first used.")
    balance = await connection.balance(account)
    if balance == 0:
        return warn("money", f"{account} has no coin.", "Send it some; every transaction costs gas.")
    return ok("money", f"{account} has {balance / 10**18:.6f} coin.")


async def check_store(settings: Settings, paths: Paths) -> Finding:
    """What is put into the profile's store comes back."""
    if not settings.store:
        return ok("store", "None is configured; payloads travel in call data.")
    if settings.store == BLOBS:
        return ok(
            "store",
            f"Blobs of the chain, which nodes keep for about {RETENTION_DAYS} days; not tried, for writing costs gas.",
        )
    try:
        # Nothing downloaded earlier may answer in the store's place.
        with TemporaryDirectory(prefix="omnilytics-") as empty:
            async with asyncio.timeout(ASK_S):
                back = await _there_and_back(settings, replace(paths, profile=Path(empty)))
    except TimeoutError:
        return fail("store", f"It did not answer within {ASK_S:g} seconds.", "Check its address and credentials.")
    if back != PROBE:
        return fail("store", "It gave back something else than it was given.", "Use another store.")
    return ok("store", f"{urlsplit(settings.store).scheme}: what is put there comes back.")


async def _there_and_back(settings: Settings, paths: Paths) -> bytes:
    stores = open_stores(settings, paths, local=settings.chain_id == LOCAL_CHAIN_ID)
    try:
        assert stores.own is not None  # noqa: S101 - a store is configured, so there is one to write to
        return await stores.own.get(await stores.own.put(PROBE), len(PROBE))
    finally:
        await stores.close()


async def check_scheduler(settings: Settings) -> Finding:
    """Something listens where heavy work is to be sent."""
    if not settings.compute:
        return ok("compute", f"{settings.workers} processes of this machine.")
    place = urlsplit(settings.compute)
    try:
        async with asyncio.timeout(ASK_S):
            _, writer = await asyncio.open_connection(place.hostname, place.port)
    except (OSError, TimeoutError):
        return fail("compute", f"Nothing answers at {settings.compute}.", "Start the scheduler, or clear compute.")
    writer.close()
    await writer.wait_closed()
    return ok("compute", f"A scheduler listens at {settings.compute}.")
