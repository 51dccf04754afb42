"""Opens what a run without a window, or behind one, needs: the way to the market, accounts, worker processes.

Everything is closed in the reverse order, whatever happens. Worker processes start with the first task, so that a
command that computes nothing starts none.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.privacy import DataPolicy
from omnilytics_app.domain.review import Reviewer
from omnilytics_app.errors import ChainUnavailable, ConfigurationError
from omnilytics_app.paths import Paths, resources_directory
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.gateway import Account, Gateway, open_account, open_gateway
from omnilytics_app.services.housekeeping import kept_tidy
from omnilytics_app.services.identity import Identity, own_secret
from omnilytics_app.services.job_runners import HONEST, Casting
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.stores import RETENTION_S, open_payload_stores
from omnilytics_app.settings import Settings
from omnilytics_app.storage.cache_copy import copied_cache
from omnilytics_app.storage.profile import Profile, exclusive
from omnilytics_app.storage.protectors import Protector
from omnilytics_app.storage.stores.opening import BLOBS
from omnilytics_app.workers.cluster import open_pool
from omnilytics_app.workers.pool import WorkerPool

Unlocked = tuple[Profile, Identity]


@dataclass(frozen=True)
class Session:
    """A market, the accounts of some profiles on it, and workers for all of them."""

    gateway: Gateway
    accounts: tuple[Account, ...]
    pool: WorkerPool

    @property
    def account(self) -> Account:
        """The first account: the only one, in a command of one profile."""
        return self.accounts[0]


@contextlib.asynccontextmanager
async def open_session(unlocked: Sequence[Unlocked], settings: Settings) -> AsyncIterator[Session]:
    """A session of profiles whose locks the caller holds.

    Raises `ChainUnavailable`, `WrongChain`, `ContractMissing` or `ConfigurationError`.
    """
    if settings.store == BLOBS and len(unlocked) > 1:
        raise ConfigurationError("The store blob: publishes for one account alone; run each profile by itself.")
    artifact, paths = load_artifact(resources_directory()), unlocked[0][0].paths
    async with contextlib.AsyncExitStack() as stack:
        gateway = await open_gateway(settings, artifact, paths.cache, downloads=paths.downloads)
        stack.push_async_callback(gateway.close)
        pool = open_pool(settings.workers, settings.compute)
        stack.push_async_callback(asyncio.to_thread, pool.close)
        data = DataPolicy(frozenset(settings.trusted), settings.epsilon_budget, frozenset(settings.tokens))
        accounts = [open_account(identity, profile.paths, gateway, data) for profile, identity in unlocked]
        stores = open_payload_stores(settings, paths, gateway.connection, accounts[0].sender, pool)
        stack.push_async_callback(stores.close)
        reading = replace(gateway, stores=stores)
        blobs = settings.store == BLOBS
        kept_s = RETENTION_S if blobs else None
        stored = [replace(a, store=stores.own, pays_for_blobs=blobs, kept_s=kept_s) for a in accounts]
        yield Session(reading, tuple(stored), pool)


@contextlib.asynccontextmanager
async def own_session(profile: Profile, settings: Settings, protector: Protector) -> AsyncIterator[Session]:
    """The session of a command that changes something: the profile locked and unlocked, the market looked at once.

    Raises `ProfileInUse`, `KeyStoreError`, and what `open_session` raises.
    """
    with exclusive(profile.paths):
        secret = await asyncio.to_thread(own_secret, profile, protector)
        async with open_session([(profile, secret)], settings) as session:
            await first_look(session.gateway, session.account.address)
            yield session


@contextlib.asynccontextmanager
async def look_only(profile: Profile, settings: Settings) -> AsyncIterator[Gateway]:
    """The way to the market for a command that changes nothing: no lock, no key, beside whatever else is running."""
    with copied_cache(profile.paths.cache) as cache:
        gateway = await open_gateway(settings, load_artifact(resources_directory()), cache)
        try:
            await first_look(gateway, profile.account)
            yield gateway
        finally:
            await gateway.close()


async def first_look(gateway: Gateway, account: Address | None) -> None:
    """Wait until the market is in sight, and with it all jobs of an account; raises `ChainUnavailable`."""
    watcher = gateway.watcher
    if account is not None:
        watcher.hold(account)
    while watcher.view.head is None or (account is not None and account not in watcher.view.accounts):
        if watcher.view.problem:
            raise ChainUnavailable(watcher.view.problem)
        await watcher.changed()


@contextlib.asynccontextmanager
async def open_participants(
    unlocked: Sequence[Unlocked], settings: Settings, casting: Mapping[Path, Casting] = MappingProxyType({})
) -> AsyncIterator[list[Participant]]:
    """Started participants that share one gateway and one pool; `casting` names other runners for some profiles."""
    cast = [casting.get(profile.paths.profile, HONEST) for profile, _ in unlocked]
    async with (
        open_session(unlocked, settings) as session,
        started_participants(session, [profile.paths for profile, _ in unlocked], settings, cast) as participants,
    ):
        yield participants


@contextlib.asynccontextmanager
async def started_participants(
    session: Session,
    paths: Sequence[Paths],
    settings: Settings,
    cast: Sequence[Casting],
    reviewer: Reviewer | None = None,
) -> AsyncIterator[list[Participant]]:
    """The participants of a session's accounts, each with its own paths and casting.

    `reviewer` is asked before anything is signed that a person starts.
    """
    gateway, pool = session.gateway, session.pool
    checks = SettlementChecks(gateway, pool)
    accounts = zip(session.accounts, cast, strict=True)
    participants = [Participant(gateway, account, pool, checks, runners, reviewer) for account, runners in accounts]
    async with kept_tidy(paths, settings.quota_mb):
        try:
            for participant in participants:
                await participant.start()
            yield participants
        finally:
            for participant in participants:
                await participant.close()
            await checks.close()
