"""The one poller of a process: head, events and the state of every job that is not over.

All participants of a process share it. It never raises out of its loop: an endpoint that fails is reported in the view
and asked again.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from omnilytics_app.chain.connection import Head
from omnilytics_app.chain.events import EventReader, MarketEvent
from omnilytics_app.chain.market import Market, terms_from
from omnilytics_app.crypto.abi import document_digest
from omnilytics_app.domain.document import MAX_BYTES
from omnilytics_app.domain.ids import Digest, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import ChainUnavailable, UserFacingError
from omnilytics_app.storage.cache import BlockRef, Cache, CachedEvent

log = logging.getLogger(__name__)

MAX_READERS = 8
"""Jobs asked for at the same time."""


@dataclass(frozen=True, slots=True)
class MarketView:
    """What is known of the market at `head`; `problem` is a sentence while the endpoint fails."""

    head: Head | None = None
    jobs: dict[JobId, Job] = field(default_factory=dict)
    documents: dict[JobId, bytes] = field(default_factory=dict)
    events: tuple[MarketEvent, ...] = ()
    problem: str = ""


Listener = Callable[[MarketView], None]


class MarketWatcher:
    """Polls one market and tells listeners after every change. Start `run` as a task."""

    def __init__(self, market: Market, cache: Cache, poll_s: float) -> None:
        self._market = market
        self._cache = cache
        self.reader = EventReader(market)
        self._poll_s = poll_s
        self._listeners: list[Listener] = []
        self._changed = asyncio.Event()
        self._learned: dict[JobId, bytes] = {}
        self._followed: Counter[JobId] = Counter()
        self._unread: frozenset[JobId] = frozenset()
        self._readers = asyncio.Semaphore(MAX_READERS)
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

    async def refresh(self, job_id: JobId) -> Job:
        """The newest state of a job, also for everybody else."""
        head = await self._market.connection.head()
        job = await self._market.job(job_id, head)
        known = self.view.jobs.get(job_id)
        if known is None or known.block <= job.block:
            self._publish(replace(self.view, jobs=self.view.jobs | {job_id: job}))
        return job

    async def learn(self, created: MarketEvent) -> Job:
        """Know a job before the next poll finds its event."""
        job_id = JobId(created.arguments["jobId"])
        self._learned |= self._documents((created,))
        self.view = replace(self.view, documents=self.view.documents | self._learned)
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
        if last and last.block_hash == head.block_hash and not self.view.problem:
            return
        agreed = await self._agreed_block()
        went_back = last is not None and agreed < last.number
        fresh = await self.reader.feed(agreed + 1, head.number) if agreed < head.number else []
        known = self._events(agreed)
        events = (*(e for e in known if e.block_number <= agreed), *fresh)
        documents = self._documents(events)
        gone = (e for e in known if e.block_number > agreed)
        touched = {e.job_id for e in (*gone, *fresh)}
        wanted = [j for j in documents if self._is_due(j, touched)]
        read = dict(zip(wanted, await asyncio.gather(*(self._read(j, head) for j in wanted)), strict=True))
        self._unread = frozenset(j for j, job in read.items() if job is None)
        self._cache.append_events(map(_cached, fresh), BlockRef(head.number, Digest(head.block_hash)))
        # Others may have looked at a job meanwhile: the later look wins, unless the chain went back.
        for document in [j for j in self._learned if j in documents]:
            del self._learned[document]
        documents |= self._learned
        jobs = {j: job for j, job in self.view.jobs.items() if j in documents}
        for job_id, job in read.items():
            if job is not None and (went_back or job_id not in jobs or jobs[job_id].block <= job.block):
                jobs[job_id] = job
        on_time = {j: replace(job, now=max(job.now, head.timestamp)) for j, job in jobs.items()}
        self._publish(MarketView(head, on_time, documents, events))

    def _is_due(self, job_id: JobId, touched: set[JobId | None]) -> bool:
        """Whether a job is read at this block: one that is run here always, any other when an event says it changed."""
        owed = job_id in touched or job_id in self._unread or job_id not in self.view.jobs
        return owed or self._followed[job_id] > 0

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

    async def _agreed_block(self) -> int:
        """The last scanned block that is still part of the chain; -1 if there is none. Forgets what is not."""
        while last := self._cache.last_scanned():
            if await self._market.connection.block_hash(last.number) == last.hash:
                return last.number
            self._cache.rollback(last.number)
        return -1

    def _events(self, agreed: int) -> tuple[MarketEvent, ...]:
        """What is known already: from memory, and at the start from the cache."""
        if self.view.head is None and agreed >= 0:
            try:
                return tuple(self.reader.restore(e.data) for e in self._cache.events())
            except ValueError as error:
                self._cache.rollback(0)
                raise ChainUnavailable("What was kept of the chain is damaged; it is read anew.") from error
        return self.view.events

    def _documents(self, events: tuple[MarketEvent, ...]) -> dict[JobId, bytes]:
        """The job documents that match their digest on chain."""
        known = self.view.documents
        documents: dict[JobId, bytes] = {}
        for event in events:
            if event.name == "JobCreated" and event.job_id is not None:
                document = bytes(event.arguments["document"])
                if len(document) > MAX_BYTES:
                    continue
                if known.get(event.job_id) == document or _is_named(document, event):
                    documents[event.job_id] = document
        return documents

    def _publish(self, view: MarketView) -> None:
        self.view = view
        self._changed.set()
        self._changed.clear()
        for listener in tuple(self._listeners):
            listener(view)


def _is_named(document: bytes, created: MarketEvent) -> bool:
    """Whether the terms of a new job name this document, under the modulus that its creation states."""
    named = terms_from(created.arguments["terms"]).document_digest
    return document_digest(bytes(created.arguments["modulusDigest"]), document) == named


def _cached(event: MarketEvent) -> CachedEvent:
    return CachedEvent(
        job_id=event.job_id,
        name=event.name,
        round=event.round,
        owner=event.owner,
        block_number=event.block_number,
        block_hash=Digest(event.block_hash),
        log_index=event.log_index,
        data=event.raw,
    )
