"""The way to one market, shared by all participants of a process; and one participant's own account on it."""

import asyncio
import contextlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.fees import GWEI
from omnilytics_app.chain.market import Market, open_market
from omnilytics_app.chain.sender import Sender
from omnilytics_app.chain.tokens import Tokens
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.ports import PayloadSource, PayloadStore
from omnilytics_app.domain.privacy import DataPolicy
from omnilytics_app.errors import ConfigurationError, JobRefused, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.services.identity import Identity, Watched, signer_of
from omnilytics_app.services.modulus import ModulusChecks
from omnilytics_app.services.senders import Senders
from omnilytics_app.services.watcher import MarketWatcher
from omnilytics_app.settings import Settings
from omnilytics_app.storage.cache import Cache
from omnilytics_app.storage.data_ledger import DataLedger
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.job_files import JobStore
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.storage.profile import note_account


class NoStores:
    """Stands for the stores of a client that reads call data alone."""

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """Raises `PayloadUnavailable`."""
        raise PayloadUnavailable(f"{size_bytes} bytes lie in a store outside the chain, and this client reads none.")


@dataclass(frozen=True)
class Gateway:
    """A checked connection, the market behind it, and the poller that watches it. Made with `open_gateway`.

    `stores` is where payloads outside of call data are read, `downloads` keeps what was read from there.
    """

    connection: Connection
    market: Market
    calls: MarketCalls
    reader: EventReader
    deployment: Deployment
    cache: Cache
    watcher: MarketWatcher
    _watching: "asyncio.Task[None]"
    moduli: ModulusChecks = field(default_factory=ModulusChecks)
    confirmations: int = 0
    """Blocks after which what the chain shows is taken for final."""
    sending: SendingPolicy = field(default_factory=SendingPolicy)
    senders: Senders = field(default_factory=Senders)
    stores: PayloadSource = field(default_factory=NoStores)
    downloads: PayloadCache | None = None

    @cached_property
    def tokens(self) -> Tokens:
        """The tokens on this chain, as they describe themselves."""
        return Tokens(self.connection)

    def scope(self, job_id: JobId) -> JobScope:
        """What every digest and mask of a job is bound to."""
        return JobScope(self.deployment.chain_id, address_bytes(self.deployment.market), job_id)

    async def close(self) -> None:
        """Stop watching and disconnect."""
        self._watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._watching
        await self.senders.close()
        await self.moduli.close()
        self.cache.close()
        await self.connection.close()


async def open_gateway(
    settings: Settings,
    artifact: MarketArtifact,
    cache_file: Path,
    stores: PayloadSource | None = None,
    downloads: Path | None = None,
) -> Gateway:
    """Connect to the market of `settings`; payloads are read from `stores` and kept in `downloads`, where given.

    Raises `ChainUnavailable`, `WrongChain`, `ContractMissing`, or `ConfigurationError` where no market is named.
    """
    if settings.market is None:
        raise ConfigurationError("No market is configured; name its address with --market or in the profile.")
    connection = await open_connection(settings.rpc_url, settings.chain_id, artifact, settings.rpc_fallbacks)
    try:
        market = await open_market(connection, settings.market)
        genesis = Digest(await connection.block_hash(0))
        deployment = Deployment(genesis, settings.chain_id, settings.market)
        cache = Cache(cache_file, deployment)
    except BaseException:
        await connection.close()
        raise
    watcher = MarketWatcher(market, cache, settings.poll_interval_s)
    return Gateway(
        connection=connection,
        market=market,
        calls=MarketCalls(settings.market, artifact),
        reader=watcher.reader,
        deployment=deployment,
        cache=cache,
        watcher=watcher,
        _watching=asyncio.create_task(watcher.run(), name="market watcher"),
        confirmations=settings.depth,
        sending=SendingPolicy(Wei(settings.max_fee_gwei * GWEI), settings.depth),
        stores=stores or NoStores(),
        downloads=PayloadCache(downloads) if downloads is not None else None,
    )


@dataclass(frozen=True)
class Account:
    """One participant: its keys, its address, its transactions, its private job files, and its data's ledger.

    `store` is where it puts payloads that do not travel in call data; None if it has no such place. `pays_for_blobs`
    tells that this is the chain itself, `kept_s` how long they stay there, in seconds, where that is bounded.
    """

    identity: Identity
    sender: Sender
    jobs: JobStore
    ledger: DataLedger
    policy: DataPolicy
    store: PayloadStore | None = None
    pays_for_blobs: bool = False
    kept_s: int | None = None

    @property
    def entropy(self) -> Entropy:
        """What the keys of jobs come from; raises `WatchOnly` for an account without keys."""
        return self.identity.entropy

    @property
    def watch_only(self) -> bool:
        """It can look, and nothing else."""
        return isinstance(self.identity, Watched)

    @property
    def address(self) -> Address:
        """The Ethereum account."""
        return self.sender.address


def open_account(
    identity: Identity,
    paths: Paths,
    gateway: Gateway,
    policy: DataPolicy | None = None,
    store: PayloadStore | None = None,
) -> Account:
    """The account of an identity, on the gateway's market, with the files and the store of a profile."""
    signer = signer_of(identity)
    sender = gateway.senders.of(signer, paths.transactions, gateway.connection, gateway.deployment, gateway.sending)
    note_account(paths, sender.address)
    jobs = JobStore(paths.jobs, gateway.deployment)
    gateway.watcher.hold(sender.address)
    return Account(identity, sender, jobs, DataLedger(paths.ledger), policy or DataPolicy(), store)


def own_store(account: Account) -> PayloadStore:
    """Where an account puts payloads; raises `JobRefused` for one that has no such place any more."""
    if account.store is None:
        raise JobRefused(
            "The payloads of this job lie in stores, and this profile has none any more; name one with "
            "omnilytics profile set store PLACE."
        )
    return account.store


def address_bytes(address: Address) -> bytes:
    """The 20 bytes of an address."""
    return bytes.fromhex(address.removeprefix("0x"))
