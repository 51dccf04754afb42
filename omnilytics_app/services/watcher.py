"""The one poller of a process: head, events and the state of every job that somebody may still care for.

All participants of a process share it. It never raises out of its loop: an endpoint that fails is reported in the view
and asked again. In memory are the jobs that are open, the last ones that were closed, those that are followed and those
of the accounts of this process; everything else is asked of the index (`services.event_index`).
"""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from omnilytics_app.chain.connection import Head
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.chain.market import Market
from omnilytics_app.domain.ids import Address, JobId, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import CacheLost, UserFacingError
from omnilytics_app.services.event_index import Changes, EventIndex, Progress
from omnilytics_app.services.job_documents import JobDocuments
from omnilytics_app.storage.cache import Cache

log = logging.getLogger(__name__)

MAX_READERS = 8
"""Jobs asked for at the same time."""
TOLD_PERCENT = 10
"""How often a log hears of a long history."""
CLOSED_JOBS = 32
"""The last ones that were closed, which stay in sight."""


@dataclass(frozen=True, slots=True)
class MarketView:
    """What is known of the market at `head`, which is None until its history is read; `reading` tells how far that is.

    `accounts` are those all of whose jobs are among `jobs`. `problem` is a sentence while the endpoint fails.
    """

    head: Head | None = None
    jobs: dict[JobId, Job] = field(default_factory=dict)
    documents: Mapping[JobId, bytes] = field(default_factory=dict)
    accounts: frozenset[Address] = frozenset()
    reading: Progress | None = None
    problem: str = ""

    def present(self, job: Job) -> Job:
        """A job that was read a while ago, at the time it is by now."""
        return job if self.head is None else replace(job, now=max(job.now, self.head.timestamp))


Listener = Callable[[MarketView], None]


class MarketWatcher:
    """Polls one market and tells listeners after every change. Start `run` as a task."""

    def __init__(self, market: Market, cache: Cache, poll_s: float) -> None:
        self._market = market
        self._cache = cache
        self._index = EventIndex(market, cache)
        self.reader = self._index.reader
        self._documents = JobDocuments(self._index)
        self._poll_s = poll_s
        self._listeners: list[Listener] = []
        self._changed = asyncio.Event()
        self._followed: Counter[JobId] = Counter()
        self._accounts: frozenset[Address] = frozenset()
        self._own: frozenset[JobId] = frozenset()
        self._held: frozenset[JobId] = frozenset()
        self._held_for: tuple[object, ...] = ()
        self._due = Changes()
        self._readers = asyncio.Semaphore(MAX_READERS)
        self._refreshing: defaultdict[JobId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._read_at: dict[JobId, tuple[int, bytes]] = {}
        self.view = MarketView()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every new view; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def changed(self, timeout_s: float = 5.0) -> None:
        """Wait for the next view, at most `timeout_s`."""
        try:
            async with asyncio.timeout(timeout_s):
                await self._changed.wait()
        except TimeoutError:
            return

    def events_of(
        self, job_id: JobId | None, *names: str, number: RoundNumber | None = None, owner: Address | None = None
    ) -> tuple[MarketEvent, ...]:
        """Events up to the view's head in chain order, of a job, a round or an account; of these names, or of all.

        Events with payloads are not among them. An account's are its own as data owner, and those that create its jobs.
        """
        return self._index.events_of(job_id, *names, number=number, owner=owner)

    def jobs_made(self, account: Address) -> dict[str, JobId]:
        """The jobs that an account created, by the hash of the transaction, whose bytes do not name the job."""
        made = self.events_of(None, "JobCreated", owner=account)
        return {event.transaction_hash: JobId(event.job_id) for event in made if event.job_id is not None}

    def hold(self, account: Address) -> None:
        """Keep every job in sight that this account creates or joins, or ever did."""
        self._accounts |= {account}

    async def held(self, account: Address) -> None:
        """Wait until every job that an account ever created or joined is in sight."""
        self.hold(account)
        while account not in self.view.accounts:
            await self.changed()

    async def refresh(self, job_id: JobId) -> Job:
        """The newest state of a job, also for everybody else; read once a block, however many ask."""
        async with self._refreshing[job_id]:
            head = await self._market.connection.head()
            known = self.view.jobs.get(job_id)
            if known is not None and self._read_at.get(job_id) == (known.block, head.block_hash):
                return known
            job = await self._market.job(job_id, head)
            known = self.view.jobs.get(job_id)
            if known is None or known.block <= job.block:
                self._read_at[job_id] = job.block, head.block_hash
                documents = self._documents.of({*self.view.documents, job_id})
                self._publish(replace(self.view, jobs=self.view.jobs | {job_id: job}, documents=documents))
            return job

    async def learn(self, created: MarketEvent) -> Job:
        """Know a job before the next poll finds its event."""
        job_id = JobId(created.arguments["jobId"])
        self._documents.learn(created)
        return await self.refresh(job_id)

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            try:
                await self._poll()
            except UserFacingError as error:
                self._report(str(error))
            except Exception as error:  # an outermost edge: every participant of the process depends on this loop
                log.exception("unexpected")
                self._report(f"The chain could not be read ({type(error).__name__}); it is tried again.")
            await asyncio.sleep(self._poll_s)

    def _report(self, problem: str) -> None:
        if self.view.problem != problem:
            log.warning("%s", problem)
            self._publish(replace(self.view, problem=problem))

    async def _poll(self) -> None:
        head = await self._market.connection.head()
        last = self.view.head
        seen = last is not None and last.block_hash == head.block_hash
        if seen and not self.view.problem and self.view.accounts >= self._accounts:
            return
        try:
            await self._index.catch_up(head, self._due, self._on_progress)
        except CacheLost:
            self._held_for = ()
            raise
        self._documents.forget(self._due.jobs)
        accounts = self._accounts
        self._hold_jobs(accounts)
        read = await self._read_due(head)
        unread = {j for j, job in read.items() if job is None}
        went_back, self._due = self._due.went_back, Changes(unread)
        self._show(head, read, frozenset() if unread & self._own else accounts, went_back=went_back)

    async def _read_due(self, head: Head) -> dict[JobId, Job | None]:
        wanted = [j for j in self._documents.of(self._held) if self._is_due(j)]
        return dict(zip(wanted, await asyncio.gather(*(self._read(j, head) for j in wanted)), strict=True))

    def _show(
        self, head: Head, read: Mapping[JobId, Job | None], accounts: frozenset[Address], *, went_back: bool
    ) -> None:
        """Publish what was read.

        Others may have looked at a job meanwhile: the later look wins, unless the chain went back.
        """
        documents = self._documents.of({*self._held, *self._followed_now(), *self._documents.learned})
        jobs = {j: job for j, job in self.view.jobs.items() if j in documents}
        for job_id, job in read.items():
            if job is not None and (went_back or job_id not in jobs or jobs[job_id].block <= job.block):
                jobs[job_id] = job
                self._read_at[job_id] = job.block, head.block_hash
        for gone in self._read_at.keys() - jobs.keys():
            del self._read_at[gone]
        on_time = {j: replace(job, now=max(job.now, head.timestamp)) for j, job in jobs.items()}
        self._publish(MarketView(head, on_time, documents, accounts))

    def _on_progress(self, progress: Progress) -> None:
        """Tell of a history that takes more than one look; what came of it is told at its end."""
        if progress.done < progress.total:
            before = self.view.reading
            if before is None or before.percent // TOLD_PERCENT != progress.percent // TOLD_PERCENT:
                log.info("reading the market's history: %d %% of %d blocks", progress.percent, progress.total)
            self._publish(replace(self.view, reading=progress, problem=""))

    def _hold_jobs(self, accounts: frozenset[Address]) -> None:
        """Find out what has to be in sight, where that may have changed."""
        followed = self._followed_now()
        if self._due.jobs or self._held_for != (accounts, followed):
            self._own = frozenset().union(*(self._cache.jobs_of(a) for a in accounts))
            self._held = self._cache.open_jobs() | self._cache.last_closed(CLOSED_JOBS) | self._own | followed
            self._held_for = accounts, followed

    def _followed_now(self) -> frozenset[JobId]:
        return frozenset(j for j, count in self._followed.items() if count > 0)

    def _is_due(self, job_id: JobId) -> bool:
        """Whether a job is read at this block: one that is run here always, any other when an event says it changed."""
        return job_id in self._due.jobs or job_id not in self.view.jobs or self._followed[job_id] > 0

    async def _read(self, job_id: JobId, head: Head) -> Job | None:
        """A job at a block; None for one that the endpoint cannot give: no reason to lose sight of the others."""
        async with self._readers:
            try:
                return await self._market.job(job_id, head)
            except UserFacingError as error:
                if self._followed[job_id]:
                    raise
                log.warning("job %d cannot be read: %s", job_id, error)
                return None

    @contextmanager
    def follow(self, job_id: JobId) -> Iterator[None]:
        """Read a job at every block meanwhile."""
        self._followed[job_id] += 1
        try:
            yield
        finally:
            self._followed[job_id] -= 1

    def _publish(self, view: MarketView) -> None:
        self.view = view
        self._changed.set()
        self._changed.clear()
        for listener in tuple(self._listeners):
            listener(view)
