"""Keeps the index of jobs as the events are: in a thread, some jobs at a time, resting in between.

What a job says of itself is read once, from the event that created it, and bounded there: a title is short, a document
that cannot be read is a sentence why.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import replace

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.chain.market import terms_from
from omnilytics_app.crypto.abi import document_digest
from omnilytics_app.domain.document import MAX_BYTES, JobDocument, parse_document
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Terms
from omnilytics_app.errors import JobRefused, UserFacingError
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_course import FOLLOWED, course_of
from omnilytics_app.services.job_terms import check_terms
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.storage.job_index import Created, Described, Due, JobIndex, Row

log = logging.getLogger(__name__)

BATCH_JOBS = 16
"""Made in one go."""
BUSY_SHARE = 0.5
"""Of the time, at most, that the thread works while much is due: it shares its interpreter with the window."""


class MarketIndex:
    """The index of a gateway's market. `run` as a task; `changed` is called when rows were made."""

    def __init__(self, gateway: Gateway, changed: Callable[[], None]) -> None:
        self.jobs = JobIndex(gateway.cache.path, gateway.deployment)
        self._gateway = gateway
        self._changed = changed
        self._wake = asyncio.Event()
        self._read_head = b""

    async def run(self) -> None:
        """Follow the events until cancelled."""
        unsubscribe = self._gateway.watcher.subscribe(self._on_view)
        self._wake.set()
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                with contextlib.suppress(UserFacingError):  # the cache is read anew, and the watcher tells
                    await self.catch_up()
        finally:
            unsubscribe()

    async def catch_up(self) -> None:
        """Make every row that is due."""
        while True:
            begun = time.perf_counter()
            if not await asyncio.to_thread(self._make_some):
                return
            self._changed()
            await asyncio.sleep((time.perf_counter() - begun) * (1 / BUSY_SHARE - 1))

    def _on_view(self, view: MarketView) -> None:
        """Events come with a new head, or while the history is read."""
        head = view.head.block_hash if view.head is not None else b""
        if head != self._read_head or view.reading is not None:
            self._read_head = head
            self._wake.set()

    def _make_some(self) -> bool:
        """Whether there was anything to do. Blocks."""
        due = self.jobs.due(BATCH_JOBS)
        self.jobs.put([self._row(one) for one in due])
        return bool(due)

    def _row(self, due: Due) -> Row:
        events = self._events(due.job_id)
        made = next((e for e in events if e.name == "JobCreated"), None)
        if made is None:
            return Row(due)
        terms = terms_from(made.arguments["terms"])
        known = due.made_of == (made.block_hash, made.log_index)
        described = None if known else describe(self._gateway, made, terms)
        return Row(due, _created(made, terms), described, course_of(terms, events))

    def _events(self, job_id: JobId) -> tuple[MarketEvent, ...]:
        kept = [e for e in self._gateway.cache.events(job_id) if e.name in FOLLOWED]
        try:
            return tuple(self._gateway.reader.restore(e.data) for e in kept)
        except ValueError:
            return self._gateway.watcher.events_of(job_id, *FOLLOWED)  # raises, and has the cache read anew


def describe(gateway: Gateway, made: MarketEvent, terms: Terms) -> Described:
    """What a new job says of itself, and what this client thinks of it."""
    job_id, raw = JobId(made.arguments["jobId"]), bytes(made.arguments["document"])
    try:
        document = _document(made, terms, raw)
    except JobRefused as error:
        return Described(title=f"Job {job_id}", problem=str(error), refused=str(error))
    task, columns = document.task, document.features.columns
    described = Described(
        title=document.title,
        kind=task.kind,
        target=task.target,
        classes=task.classes,
        columns=(task.target, *columns),
        features=len(columns),
    )
    try:
        check_terms(terms, raw, gateway.deployment.chain_id)
    except JobRefused as error:
        return replace(described, refused=str(error))
    return described


def _document(made: MarketEvent, terms: Terms, raw: bytes) -> JobDocument:
    if len(raw) > MAX_BYTES:
        raise JobRefused(f"The job document has {len(raw)} bytes; this client reads at most {MAX_BYTES}.")
    if document_digest(bytes(made.arguments["modulusDigest"]), raw) != terms.document_digest:
        raise JobRefused("The job's document is not the one its terms name; the job cannot be joined.")
    return parse_document(raw)


def _created(made: MarketEvent, terms: Terms) -> Created:
    return Created(
        model_owner=Address(made.arguments["modelOwner"]),
        token=terms.token,
        reward=terms.reward,
        stake=terms.stake,
        rounds=terms.rounds,
        seats=terms.seats,
        group_size=terms.group_size,
        faults=terms.faults,
        register_until=terms.register_until,
        block=made.block_number,
        block_hash=made.block_hash,
        log_index=made.log_index,
    )
