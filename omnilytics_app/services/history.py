"""The history of an account, kept up to date with its journal and with what the market tells of it."""

import asyncio
from dataclasses import dataclass

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.wallet import HistoryQuery, HistoryRow
from omnilytics_app.paths import Paths
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.storage.history import Deed, HistoryFile


@dataclass(frozen=True)
class HistorySource:
    """The rows of one query; see `RowSource` of the window."""

    file: HistoryFile
    query: HistoryQuery

    def count(self) -> int:
        """How many rows there are."""
        return self.file.count(self.query)

    def rows(self, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        """At most `limit` rows from `offset` on."""
        return self.file.rows(self.query, offset, limit)


class History:
    """Opened with the first use; closed with the window."""

    def __init__(self, gateway: Gateway, account: Account, paths: Paths) -> None:
        self._gateway = gateway
        self._account = account
        self._paths = paths
        self._lock = asyncio.Lock()
        self._file: HistoryFile | None = None

    async def refresh(self) -> bool:
        """Take in what is new; whether any row changed. Raises `StorageFault`."""
        address, cache = self._account.address, self._gateway.cache
        async with self._lock:
            payouts, deeds = await asyncio.to_thread(lambda: (cache.payouts(address), self._deeds()))
            return await asyncio.to_thread(self.file.update, payouts, deeds)

    def source(self, query: HistoryQuery) -> HistorySource:
        """The rows of a query."""
        return HistorySource(self.file, query)

    @property
    def file(self) -> HistoryFile:
        """The file behind it; opening it the first time takes milliseconds."""
        if self._file is None:
            place = self._paths.history, self._paths.transactions
            self._file = HistoryFile(*place, self._gateway.deployment, self._account.address)
        return self._file

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()

    def _deeds(self) -> dict[str, Deed]:
        """What events tell of the account's own transactions: coin that a withdrawal brought, jobs that were made."""
        watcher, address = self._gateway.watcher, self._account.address
        deeds = {}
        for event in watcher.events_of(None, "Withdrawn", owner=address):
            coin = event.arguments["token"] == NATIVE_COIN and event.arguments["to"] == address
            deeds[event.transaction_hash] = Deed(Wei(event.arguments["amount"] if coin else 0))
        return deeds | {name: Deed(job_id=job) for name, job in watcher.jobs_made(address).items()}
