"""The market's events on disk, up to the head: read once, in order, taken back where the chain goes back.

Events lie in the cache; nothing of them is held in memory. What was read is kept span by span, so that stopping in the
middle costs nothing but the span. The history begins where the market was deployed, which is looked for once; far from
the head spans are as long as the endpoint allows, and the last blocks are one of their own, so that a reorganisation
takes back those and no more.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

from omnilytics_app.chain.connection import Head
from omnilytics_app.chain.events import EventReader, MarketEvent, Span
from omnilytics_app.chain.market import Market
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber
from omnilytics_app.errors import CacheLost, ChainUnavailable
from omnilytics_app.storage.cache import BlockRef, Cache, CachedEvent, Page

UNSETTLED_BLOCKS = 64
"""At the head, read apart from what is deeper."""
MANY_LOGS = 50
"""More are decoded and stored in a thread, so that a window stays alive."""
_DEPLOYED = "deployed"


@dataclass
class Changes:
    """What reading has brought so far: jobs of which events came or went, and whether the chain went back."""

    jobs: set[JobId] = field(default_factory=set)
    went_back: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a history is read: blocks of blocks."""

    done: int
    total: int

    @property
    def percent(self) -> int:
        """Of the blocks; never quite all."""
        return min(99, 100 * self.done // max(1, self.total))


class EventIndex:
    """Events of one market by job, name, round and owner."""

    def __init__(self, market: Market, cache: Cache) -> None:
        self._connection = market.connection
        self._market = market.address
        self._cache = cache
        self.reader = EventReader(market, cache.began)

    async def catch_up(self, head: Head, changes: Changes, report: Callable[[Progress], None]) -> None:
        """Read what is missing up to `head`, adding to `changes`.

        Raises `ChainUnavailable` or `CacheLost`; what was read stays read, and its changes told.
        """
        first = await self._take_back(changes) + 1 or await self._deployed_at(head)
        settled = max(first - 1, head.number - UNSETTLED_BLOCKS)
        begun = first
        for last, last_hash in ((settled, b""), (head.number, head.block_hash)):
            if first > last:
                continue
            async with contextlib.aclosing(self.reader.spans(first, last, last_hash)) as spans:
                async for span in spans:
                    if len(span.logs) > MANY_LOGS:
                        changes.jobs |= await asyncio.to_thread(self._store, span)
                    else:
                        changes.jobs |= self._store(span)
                    report(Progress(span.last - begun + 1, head.number - begun + 1))
            first = last + 1

    def events_of(
        self, job_id: JobId | None, *names: str, number: RoundNumber | None = None, owner: Address | None = None
    ) -> tuple[MarketEvent, ...]:
        """Events in chain order, of a job, a round or an owner where given, of these names or of all."""
        found = [e for name in names or (None,) for e in self._cache.events(job_id, name, number, owner)]
        return tuple(self._restored(e) for e in sorted(found, key=lambda e: (e.block_number, e.log_index)))

    def page(self, size: int, after: MarketEvent | None = None) -> tuple[MarketEvent, ...]:
        """At most `size` events of all, in chain order, behind one of them."""
        place = (-1, -1) if after is None else (after.block_number, after.log_index)
        return tuple(self._restored(e) for e in self._cache.events(page=Page(size, place)))

    def creation(self, job_id: JobId) -> MarketEvent | None:
        """The event that created a job."""
        return next(iter(self.events_of(job_id, "JobCreated")), None)

    async def _take_back(self, changes: Changes) -> int:
        """The last scanned block that is still part of the chain; -1 if there is none. Forgets what is not."""
        while last := self._cache.last_scanned():
            if await self._connection.block_hash(last.number) == last.hash:
                return last.number
            changes.jobs |= self._cache.rollback(last.number)
            changes.went_back = True
        return -1

    async def _deployed_at(self, head: Head) -> int:
        """The block of the market's deployment, by bisection; 0 where the endpoint has no state of old blocks."""
        if (known := self._cache.get(_DEPLOYED)) is not None:
            return int.from_bytes(known)
        low, high = 0, head.number
        try:
            while low < high:
                middle = (low + high) // 2
                if await self._connection.code(self._market, middle):
                    high = middle
                else:
                    low = middle + 1
        except ChainUnavailable:
            low = 0
        self._cache.put(_DEPLOYED, low.to_bytes(8))
        return low

    def _store(self, span: Span) -> set[JobId]:
        """Decode a span and keep it; the jobs it is about."""
        decoded = self.reader.decode_span(span)
        self._cache.append_events(map(_cached, decoded.events), BlockRef(decoded.last, Digest(decoded.block_hash)))
        return {e.job_id for e in decoded.events if e.job_id is not None}

    def _restored(self, kept: CachedEvent) -> MarketEvent:
        try:
            return self.reader.restore(kept.data)
        except ValueError as error:
            self._cache.rollback(0)
            raise CacheLost("What was remembered of the chain was damaged; it is read anew.") from error


def _cached(event: MarketEvent) -> CachedEvent:
    return CachedEvent(
        job_id=event.job_id,
        name=event.name,
        round=event.round,
        owner=event.party,
        block_number=event.block_number,
        block_hash=Digest(event.block_hash),
        log_index=event.log_index,
        data=event.raw,
    )
