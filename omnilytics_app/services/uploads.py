"""Gradients on their way into a data owner's store.

A gradient is announced when it is committed to and put into the store only when the submissions are over: what nobody
can read, nobody can copy. The upload runs beside everything else and is tried again until it is done, by a restarted
client as well. A store that fails must not keep its owner from answering, voting or collecting.
"""

import asyncio
import logging

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import OmniLyticsError
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.owner_records import OwnerRecords

log = logging.getLogger(__name__)

RETRY_S = 3.0


class Uploads:
    """The uploads of one data owner in one job."""

    def __init__(self, account: Account, records: OwnerRecords) -> None:
        self._account = account
        self._records = records
        self._running: dict[RoundNumber, asyncio.Task[None]] = {}

    async def announce(self, number: RoundNumber, payload: bytes) -> str:
        """Where a payload will lie, noted on disk; empty where this profile has no store and sends it in call data."""
        store = self._account.store
        if store is None:
            return ""
        uri = await store.uri_of(payload)
        await self._records.announce(number)
        return uri

    def due(self, job: Job) -> frozenset[RoundNumber]:
        """The current round, if its payload was announced, does not lie in the store and is not on its way there."""
        running = self._running.get(job.round)
        on_its_way = running is not None and not running.done()
        if on_its_way or self._account.store is None or not self._records.unserved(job.round):
            return frozenset()
        return frozenset({job.round})

    def begin(self, number: RoundNumber) -> None:
        """Put the payload of a round into the store; one that fails is due again after a moment."""
        self._running[number] = asyncio.create_task(self._upload(number), name=f"upload of round {number}")

    async def close(self) -> None:
        """End what is on its way; it is begun again at the next start."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def _upload(self, number: RoundNumber) -> None:
        store = self._account.store
        if store is None:
            return
        try:
            _, payload = await self._records.payload(number)
            await store.put(payload)
            await self._records.note_served(number)
        except (OmniLyticsError, OSError) as error:
            log.warning("the gradient of round %d does not reach its store (%s)", number, error)
            await asyncio.sleep(RETRY_S)
