"""Records what happens to one account while a session is open, in batches beside the event loop.

After every change of the market and everything that the participant tells, what is new is gathered and kept in one
transaction. The chain's part is read from the kept events behind the last block it was complete up to; where the chain
went back behind that, all of it is compared again and what is gone is marked. Nothing here is needed for a job: what
fails is logged and tried again at the next change.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import replace

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.activity import Entry, Kind, Value
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobCard, JobProgress, WalletSnapshot
from omnilytics_app.errors import JobRefused, UserFacingError
from omnilytics_app.services.activity import own_entries
from omnilytics_app.services.activity.market_entries import CHAIN, Scene, key_of, market_entry
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.storage.activity import ActivityLog, Batch
from omnilytics_app.storage.cache import BlockRef, CachedEvent

log = logging.getLogger(__name__)

PAUSE_S = 0.25
"""For what happens together to be recorded together."""
QUIET_S = 30.0
"""After so long without a change it is looked whether something became due: a silent endpoint tells nothing."""
SIGNED_LOOKED_AT = 256
"""Transactions whose state may still change; all of them are looked at the first time."""
MANY = 100_000
READERS = 8
"""Times of blocks that are asked for at once."""
Fresh = Callable[[Sequence[Entry], Collection[str]], None]
"""Hears of new entries, and of the keys of those that only had not been read before."""
Fits = Callable[[JobCard], bool]
"""Whether some data of this profile fits a job; blocks."""


class ActivityRecorder:
    """Observes a participant and the market. `listener` is called on the loop's thread after everything recorded."""

    def __init__(self, gateway: Gateway, account: Account, kept: ActivityLog, listener: Fresh, fits: Fits) -> None:
        self._gateway = gateway
        self._account = account
        self._kept = kept
        self._listener = listener
        self._fits = fits
        self._heard: list[Entry] = []
        self._noted: set[str] = set()
        self._history: set[str] = set()
        self._seen_open: set[JobId] = set()
        self._opened: list[tuple[JobCard, Entry]] = []
        self._jobs_seen = False
        self._signed: dict[str, tuple[object, ...]] = {}
        self._dirty = asyncio.Event()
        self._complete = False
        self._played: dict[JobId, object] = {}
        self._head_seen = b"", 0.0
        self._times: dict[bytes, int] = {}
        self._titles: dict[bytes, str] = {}

    @contextlib.asynccontextmanager
    async def recording(self) -> AsyncIterator[None]:
        """Record meanwhile; what was noticed last is kept at the end."""
        unsubscribe = self._gateway.watcher.subscribe(lambda _: self._dirty.set())
        task = asyncio.create_task(self._run(), name="activity")
        self._dirty.set()
        try:
            yield
        finally:
            unsubscribe()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            with contextlib.suppress(UserFacingError):
                await asyncio.to_thread(self._kept.record, Batch(tuple(self._heard)))

    def note(self, entry: Entry) -> None:
        """Record something that was noticed, once however often it is."""
        if entry.key not in self._noted:
            self._noted.add(entry.key)
            self._heard.append(entry)
            self._dirty.set()

    # ------------------------------------------------------------- of `Observer`

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Money is told by the chain."""

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """Have jobs that this client would join held against its data; those of the first look are no news."""
        for card in jobs:
            if not card.refused and card.job.job_id not in self._seen_open:
                entry = own_entries.fitting_entry(card, self._account.address, self._now())
                if entry is not None:
                    self._seen_open.add(card.job.job_id)
                    self._history |= set() if self._jobs_seen else {entry.key}
                    self._opened.append((card, entry))
                    self._dirty.set()
        self._jobs_seen |= self._gateway.watcher.view.head is not None

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Note what is said of a job."""
        self._on_progress(progress)

    def on_participation(self, progress: JobProgress | None) -> None:
        """Note what is said of a job."""
        self._on_progress(progress)

    def _on_progress(self, progress: JobProgress | None) -> None:
        if progress is None:
            return
        for entry in own_entries.said_entries(progress, self._now()):
            self.note(entry)
        if progress.shortage is not None:
            self.note(own_entries.low_gas_entry(progress.shortage, int(time.time())))

    # ------------------------------------------------------------------ recording

    async def _run(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._dirty.wait(), QUIET_S)
            await asyncio.sleep(PAUSE_S)
            self._dirty.clear()
            try:
                await self.record()
            except UserFacingError as error:
                log.warning("not recorded yet: %s", error)
            except Exception:  # an outermost edge: the record goes on with the next change
                log.exception("unexpected")

    async def record(self) -> None:
        """Record everything new; what cannot be had now is recorded the next time."""
        await self._note_fitting()
        view, heard = self._gateway.watcher.view, tuple(self._heard)
        chain = await self._chain_part(view)
        own = await asyncio.to_thread(self._own_part, view)
        batch = Batch((*chain.entries, *own.entries, *heard), {*chain.taken_back, *own.taken_back}, chain.seen)
        fresh = await asyncio.to_thread(self._kept.record, batch)
        del self._heard[: len(heard)]
        if fresh or batch.taken_back:
            self._listener(fresh, frozenset(self._history) if self._complete else frozenset(e.key for e in fresh))
        self._complete |= chain.seen is not None

    async def _note_fitting(self) -> None:
        """Note those of the jobs that opened which some data of this profile fits."""
        while self._opened:
            card, entry = self._opened[0]
            fits = await asyncio.to_thread(self._fits, card)
            del self._opened[0]
            if fits:
                self.note(entry)

    async def _chain_part(self, view: MarketView) -> Batch:
        """Events that are not recorded yet, once the market's history is in sight."""
        last = await asyncio.to_thread(self._gateway.cache.last_scanned)
        if view.head is None or last is None or last.number < view.head.number:
            return Batch()
        if self._account.address not in view.accounts:
            return Batch()
        seen = await asyncio.to_thread(self._kept.seen)
        if seen == last:
            return Batch(seen=last)
        return await self._events_behind(seen, last, view)

    async def _events_behind(self, seen: BlockRef | None, last: BlockRef, view: MarketView) -> Batch:
        grown = seen is not None and await asyncio.to_thread(self._gateway.cache.knows, seen)
        behind = seen.number if seen is not None and grown else -1
        cached = await asyncio.to_thread(self._gateway.cache.events_about, self._account.address, behind)
        known = frozenset() if grown else await asyncio.to_thread(self._kept.keys, CHAIN)
        new = [e for e in cached if key_of(e.block_hash, e.log_index) not in known and e.block_number <= last.number]
        entries = await self._entries_of(await asyncio.to_thread(self._restored, new), view)
        present = {key_of(e.block_hash, e.log_index) for e in cached}
        return Batch(entries, known - present, last)

    def _restored(self, cached: Sequence[CachedEvent]) -> list[MarketEvent]:
        return [self._gateway.reader.restore(event.data) for event in cached]

    async def _entries_of(self, events: Sequence[MarketEvent], view: MarketView) -> tuple[Entry, ...]:
        """The entries of events; raises `ChainUnavailable` where the time of one cannot be had."""
        scenes = [self._scene(event, view) for event in events]
        wanted = [e for e, scene in zip(events, scenes, strict=True) if market_entry(e, scene) is not None]
        await self._read_times(wanted)
        told = (market_entry(e, self._scene(e, view)) for e in wanted)
        return tuple(entry for entry in told if entry is not None)

    def _scene(self, event: MarketEvent, view: MarketView) -> Scene:
        job = view.jobs.get(event.job_id) if event.job_id is not None else None
        title = self._title(job, view) if job is not None else ""
        return Scene(self._account.address, job, title, self._times.get(event.block_hash, 0))

    async def _read_times(self, events: Sequence[MarketEvent]) -> None:
        gate = asyncio.Semaphore(READERS)

        async def read(block_hash: bytes, number: int) -> None:
            async with gate:
                self._times[block_hash] = await self._gateway.connection.block_time(number)

        missing = {e.block_hash: e.block_number for e in events if e.block_hash not in self._times}
        await asyncio.gather(*(read(block_hash, number) for block_hash, number in missing.items()))

    def _own_part(self, view: MarketView) -> Batch:
        """What the account signed, and what its jobs show that no kept event tells."""
        entries: list[Entry] = []
        taken_back: set[str] = set()
        now = int(time.time())
        history = self._account.sender.history(SIGNED_LOOKED_AT if self._complete else MANY)
        jobs = self._gateway.watcher.jobs_made(self._account.address) | own_entries.meant_jobs(history)
        for signed in history:
            about = jobs.get(signed.hash)
            state = (signed.state, signed.block_hash, signed.succeeded, about)
            if self._signed.get(signed.hash) != state:
                told = tuple(own_entries.signed_entries(signed, about, now))
                entries += told
                taken_back |= self._kept.keys(own_entries.signed_prefix(signed.hash)) - {e.key for e in told}
                self._signed[signed.hash] = state
        for job in self._own_jobs(view):
            shown = (job.phase, job.round, tuple(r.model_digest for r in job.rounds), job.current)
            if self._played.get(job.job_id) != shown:
                self._played[job.job_id] = shown
                told = tuple(own_entries.played_entries(job, self._account.address, self._title(job, view), job.now))
                entries += told
                taken_back |= self._kept.keys(own_entries.played_prefix(job)) - {e.key for e in told}
            by_now = self._by_now(job, view)
            if (due := own_entries.due_entry(by_now, self._account.address, self._title(job, view))) is not None:
                entries.append(due)
        return Batch(entries, taken_back)

    def _by_now(self, job: Job, view: MarketView) -> Job:
        """A job at the time it is: a deadline draws near although no endpoint tells of blocks."""
        if view.head is None:
            return job
        if view.head.block_hash != self._head_seen[0]:
            self._head_seen = view.head.block_hash, time.time()
        since = int(time.time() - self._head_seen[1])
        return replace(job, now=max(job.now, view.head.timestamp + since))

    def _own_jobs(self, view: MarketView) -> list[Job]:
        own = self._gateway.cache.jobs_of(self._account.address)
        return [view.jobs[job_id] for job_id in sorted(own & view.jobs.keys())]

    def _title(self, job: Job, view: MarketView) -> str:
        """What a job's document calls it; empty where that is not known or cannot be read."""
        if job.terms_hash not in self._titles and job.job_id in view.documents:
            try:
                self._titles[job.terms_hash] = parse_document(view.documents[job.job_id]).title
            except JobRefused:
                self._titles[job.terms_hash] = ""
        return self._titles.get(job.terms_hash, "")

    def _now(self) -> int:
        """The chain's time where it is known."""
        head = self._gateway.watcher.view.head
        return head.timestamp if head is not None else int(time.time())


def setting_entry(name: str, value: str, now: float) -> Entry:
    """That a setting was changed; `value` is what it is now, empty where that is nobody's business."""
    values: dict[str, Value] = {"name": name, "value": value}
    return Entry(f"setting:{now:.6f}:{name}", Kind.SETTING_CHANGED, int(now), values=values)
