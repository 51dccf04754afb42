"""A market on a real chain, with everything a test needs to put people into it.

Nothing here stands in for the program: a `Person` is a directory with a secret and a data file, a `Seat` is a
`Participant` at work on such a directory, and the `Marketplace` opens and closes seats, moves the chain's clock and
does the book-keeping from the chain's own events. Days pass by moving the chain's clock, never by waiting.
"""

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.chain.market import SINK
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.ports import PayloadStore
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.progress import JobCard, JobForm, JobProgress, WalletSnapshot
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.demo_data import DemoSplit, split, write_csv
from omnilytics_app.paths import Paths
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID
from omnilytics_app.services.gateway import Account, Gateway, open_account, open_gateway
from omnilytics_app.services.participant import Participant
from omnilytics_app.settings import Settings
from omnilytics_app.storage.entropy import Entropy, ethereum_key
from omnilytics_app.storage.job_files import JobFiles, JobStore
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.storage.secret import Secret
from omnilytics_app.storage.stores.router import Stores
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.books import Ledger, ledger_of

POLL_S = 0.1
PATIENCE_S = 150.0
FUNDS = Wei(10**19)
REWARD = Wei(10**15)
WINDOWS_S = {"register": 3_000, "publish": 600, "submit": 600, "settle": 600, "dispute": 600}
"""So long that no machine is too slow, and of no consequence: a test that needs a deadline moves the clock."""


@dataclass(frozen=True)
class Person:
    """One profile's directory: a secret, private files, a share of the data."""

    name: str
    entropy: Entropy
    directory: Path
    data_file: Path

    @property
    def address(self) -> Address:
        """The Ethereum account."""
        return LocalSigner(ethereum_key(self.entropy)).address

    def files(self, market: "Marketplace", job_id: JobId) -> JobFiles:
        """The private files of a job."""
        return JobStore(self.directory / "jobs", market.gateway.deployment).job(job_id)


@dataclass
class Diary:
    """An observer that writes everything down."""

    activities: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    progress: JobProgress | None = None
    wallet: WalletSnapshot | None = None
    cards: tuple[JobCard, ...] = ()
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """The latest."""
        self.wallet = wallet

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """The latest."""
        self.cards = jobs

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Both roles are written down alike."""
        self.on_participation(progress)

    def on_participation(self, progress: JobProgress | None) -> None:
        """Activities and problems, each once in a row."""
        if progress is None:
            return
        self.progress = progress
        if progress.problem and progress.problem not in self.problems:
            self.problems.append(progress.problem)
        if not self.activities or self.activities[-1] != progress.activity:
            self.activities.append(progress.activity)
        self._news.set()

    async def heard(self, *activities: str) -> str:
        """Wait for the first of these; returns before what it announces has sent anything."""
        await self._until(lambda: any(a in self.activities for a in activities), activities[0])
        return next(a for a in self.activities if a in activities)

    async def complained(self, words: str) -> str:
        """The problem with these words, as soon as a window would show it."""
        await self._until(lambda: any(words in p for p in self.problems), words)
        return next(p for p in self.problems if words in p)

    async def _until(self, condition: Callable[[], bool], wanted: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not condition():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"never heard {wanted!r}, but {self.activities} and {self.problems}") from None


@dataclass(frozen=True)
class Seat:
    """A participant at work, and what it told its window."""

    person: Person
    account: Account
    participant: Participant
    diary: Diary


class Marketplace:
    """A freshly deployed market. Made with `open_marketplace`.

    `stores` is where people put payloads, by their names; `tests.integration.shelves` fills it.
    """

    def __init__(self, gateway: Gateway, pool: WorkerPool, root: Path) -> None:
        self.gateway = gateway
        self.stores: dict[str, PayloadStore] = {}
        self.open_stores: list[Stores] = []
        self.pool = pool
        self.root = root
        self.dev = TransactionSender(gateway.connection, development_signer())
        self._checks = SettlementChecks(gateway, pool)
        self._seats: list[Seat] = []

    def read_from(self, stores: Stores, downloads: PayloadCache | None) -> None:
        """Let everybody who sits down from now on read payloads from stores, which are closed at the end."""
        self.gateway = replace(self.gateway, stores=stores, downloads=downloads)
        self._checks = SettlementChecks(self.gateway, self.pool)
        self.open_stores.append(stores)

    # ------------------------------------------------------------------ people

    async def person(self, name: str, columns: Sequence[str] = (), target: str = "", samples: Any = None) -> Person:
        """A new profile directory with coin and, where given, a data file."""
        directory = self.root / name
        directory.mkdir()
        data_file = directory / "data.csv"
        if samples is not None:
            write_csv(data_file, tuple(columns), target, samples)
        person = Person(name, Entropy(hashlib.sha256(name.encode()).digest()[:16]), directory, data_file)
        await self.give(person.address, FUNDS)
        return person

    async def cast(self, dataset: str, owners: int, seed: int = 1) -> tuple[Person, list[Person], DemoSplit]:
        """A model owner and its data owners with their shares of a data set."""
        shares = await asyncio.to_thread(split, dataset, seed, owners)

        async def one(name: str, samples: Samples) -> Person:
            return await self.person(name, shares.columns, shares.target, samples)

        people = [await one(f"owner-{i:02}", share) for i, share in enumerate(shares.owners)]
        return await one("model-owner", shares.model_owner), people, shares

    def account(self, person: Person) -> Account:
        """A person's account, without a participant."""
        paths = Paths.of_profile(person.directory)
        return open_account(Secret(person.entropy), paths, self.gateway, store=self.stores.get(person.name))

    async def sit(self, person: Person) -> Seat:
        """Start a participant on a person's directory."""
        account, diary = self.account(person), Diary()
        seat = Seat(person, account, Participant(self.gateway, account, self.pool, self._checks), diary)
        self._seats.append(seat)
        seat.participant.subscribe(diary)
        await seat.participant.start()
        return seat

    async def stand_up(self, seat: Seat) -> None:
        """End a participant in whatever it is doing; what it needs to go on is on disk."""
        self._seats.remove(seat)
        await seat.participant.close()

    async def join(self, people: Iterable[Person], job_id: JobId) -> list[Seat]:
        """Everybody takes a seat and joins with its own data."""
        seats = [await self.sit(person) for person in people]
        await asyncio.gather(*(s.participant.join_job(job_id, str(s.person.data_file), PUBLIC_DATA) for s in seats))
        return seats

    async def finish(self, job_id: JobId, seats: Iterable[Seat]) -> None:
        """Wait until everybody has nothing more to do, and withdraw."""
        seats = list(seats)
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.gather(*(s.participant.finished(job_id) for s in seats))
        await asyncio.gather(*(s.participant.withdraw() for s in seats))

    async def close(self) -> None:
        """End whoever still sits, then the gateway."""
        for seat in list(self._seats):
            await self.stand_up(seat)
        for stores in self.open_stores:
            await stores.close()
        await self.gateway.close()

    # --------------------------------------------------------------- the chain

    async def give(self, account: Address, amount: int) -> None:
        """Set what an account holds."""
        await self.gateway.connection.request("anvil_setBalance", account, hex(amount))

    async def pass_time(self, seconds: float) -> None:
        """Move the chain's clock."""
        await self.gateway.connection.request("evm_increaseTime", int(seconds))
        await self.gateway.connection.request("evm_mine")

    async def pass_deadline(self, job_id: JobId, extra_s: int = 1) -> None:
        """Move the chain's clock past the deadline of a job's present phase."""
        job = await self.gateway.watcher.refresh(job_id)
        await self.pass_time(max(0, job.deadline - job.now) + extra_s)

    async def until(self, job_id: JobId, condition: Callable[[Job], bool]) -> Job:
        """The job as soon as it is as wanted."""
        job = await self.gateway.watcher.refresh(job_id)
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not condition(job):
                    await self.gateway.watcher.changed(1.0)
                    job = await self.gateway.watcher.refresh(job_id)
        except TimeoutError:
            seats = {s.person.name: (s.diary.activities[-2:], s.diary.problems) for s in self._seats}
            raise AssertionError(f"waited in vain: {job.phase!r} of round {job.round}, {seats}") from None
        return job

    # ------------------------------------------------------------------- books

    async def events(self) -> list[MarketEvent]:
        """Everything that happened on this market but payloads."""
        return await self.gateway.reader.feed(0, (await self.gateway.connection.head()).number)

    async def ledger(self) -> Ledger:
        """The books after the sink has been emptied."""
        if await self.gateway.market.credit(SINK) > 0:
            await self.dev.send(self.gateway.calls.withdraw_sink())
        jobs = self.gateway.watcher.view.jobs
        withdrawals = [e for e in await self.events() if e.name == "Withdrawn"]
        return ledger_of(jobs, [*[e for j in jobs for e in await self.gateway.reader.everything(j)], *withdrawals])

    async def settled_books(self) -> Ledger:
        """The books, checked: every wei that came in went out, and none is left."""
        books = await self.ledger()
        assert books.paid_in == books.paid_out
        assert books.deposits == sum(books.fees.values())
        assert sum(books.withdrawn.values()) == books.paid_in + books.deposits
        assert books.withdrawn.get(SINK, 0) == books.sunk
        for owner, amount in books.rewards.items():
            assert books.withdrawn[owner] == amount + books.stakes[owner] + books.fees.get(owner, 0)
        assert await self.gateway.connection.balance(self.gateway.market.address) == 0
        return books


def form_for(model_owner: Person, shares: DemoSplit, groups: int, rounds: int, **changes: Any) -> JobForm:
    """A job over a data set in groups of three, 2048-bit keys, as many faulty groups as it can tolerate."""
    form = JobForm(
        title="Integration",
        data_file=str(model_owner.data_file),
        task=shares.kind,
        target=shares.target,
        rounds=rounds,
        groups=groups,
        group_size=3,
        faults=(groups - 3) // 2,
        reward=REWARD,
        key_bits=2048,
        register_window=WINDOWS_S["register"],
        publish_window=WINDOWS_S["publish"],
        submit_window=WINDOWS_S["submit"],
        settle_window=WINDOWS_S["settle"],
        dispute_window=WINDOWS_S["dispute"],
    )
    return replace(form, **changes)


async def open_marketplace(
    url: str, artifact: MarketArtifact, pool: WorkerPool, root: Path, chain_id: int = CHAIN_ID
) -> Marketplace:
    """Deploy a market at an endpoint and watch it."""
    connection = await open_connection(url, chain_id, artifact)
    try:
        sender = TransactionSender(connection, development_signer())
        address = await deploy_market(sender, artifact, LOCAL_WINDOWS_S)
    finally:
        await connection.close()
    settings = Settings(rpc_url=url, market=address, poll_interval_s=POLL_S)
    gateway = await open_gateway(settings, artifact, root / "cache.db")
    hasty = replace(gateway.sending, poll_s=POLL_S)
    return Marketplace(replace(gateway, sending=hasty), pool, root)


def one_sentence(error: object) -> str:
    """The text, if it is one sentence a person can read."""
    text = str(error)
    assert text.endswith(".")
    assert "\n" not in text
    assert "Traceback" not in text
    assert text.count(". ") == 0
    assert len(text) < 300
    return text
