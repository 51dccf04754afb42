"""What the activity page asks for: the record of one profile, kept while its session is open."""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.activity import ActivityQuery, Entry
from omnilytics_app.domain.csv_text import Cell
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.notifications import Notice, notices
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.errors import ConfigurationError, JobRefused
from omnilytics_app.services.activity.recorder import ActivityRecorder, setting_entry
from omnilytics_app.services.csv_file import write_csv
from omnilytics_app.services.data_sets import data_for
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.session import Session
from omnilytics_app.storage.activity import ActivityLog, ActivityRows
from omnilytics_app.storage.profile import Profile

log = logging.getLogger(__name__)

HEADING = ("time", "kind", "job", "round", "amount", "token", "transaction", "text", "state")


class Listener(Protocol):
    """Hears of what is recorded, on the event loop's thread."""

    def on_recorded(self) -> None:
        """There is something new, or something was taken back."""

    def on_notices(self, told: tuple[Notice, ...]) -> None:
        """Something happened that is worth a notification."""


class ActivityDesk:
    """Serves the activity page of one profile."""

    def __init__(self, session: Session, profile: Profile) -> None:
        account = session.account
        self._paths = profile.paths
        self._watcher = session.gateway.watcher
        self._kept = ActivityLog(profile.paths.activity, session.gateway.deployment, account.address)
        self._recorder = ActivityRecorder(session.gateway, account, self._kept, self._on_fresh, self._fits)
        self._listeners: list[Listener] = []

    @contextlib.asynccontextmanager
    async def recording(self, participant: Participant) -> AsyncIterator[None]:
        """Record meanwhile; the file is let go of at the end."""
        unsubscribe = participant.subscribe(self._recorder)
        try:
            async with self._recorder.recording():
                yield
        finally:
            unsubscribe()
            await asyncio.to_thread(self._kept.close)

    @property
    def notice(self) -> str:
        """That a damaged record was set aside, in a sentence; empty otherwise."""
        return self._kept.notice

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of everything recorded from now on; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def rows(self, query: ActivityQuery) -> ActivityRows:
        """The entries of a query, to page through in a thread."""
        return ActivityRows(self._kept, query)

    async def jobs(self) -> tuple[JobId, ...]:
        """The jobs that entries are about, the newest first."""
        return await asyncio.to_thread(self._kept.jobs)

    async def export(self, query: ActivityQuery, path: Path, words: Callable[[Entry], str]) -> int:
        """Write the entries of a query to a CSV file, with a sentence for each; how many. Raises `StorageFault`."""
        return await asyncio.to_thread(self._write, query, path, words)

    def note_setting(self, name: str, value: str = "") -> None:
        """Record that a person changed a setting; never a secret one's value."""
        self._recorder.note(setting_entry(name, value, time.time()))

    def _write(self, query: ActivityQuery, path: Path, words: Callable[[Entry], str]) -> int:
        rows = self.rows(query)
        entries = rows.rows(0, rows.count())
        write_csv(path, HEADING, (_cells(entry, words) for entry in entries))
        return len(entries)

    def _fits(self, card: JobCard) -> bool:
        raw = self._watcher.view.documents.get(card.job.job_id)
        try:
            return raw is not None and bool(data_for(self._paths, parse_document(raw)))
        except (ConfigurationError, JobRefused) as error:
            log.info("job %d is not held against the data sets: %s", card.job.job_id, error)
            return False

    def _on_fresh(self, fresh: Sequence[Entry], history: Collection[str]) -> None:
        told = notices(fresh, history)
        for listener in tuple(self._listeners):
            listener.on_recorded()
            if told:
                listener.on_notices(told)


def _cells(entry: Entry, words: Callable[[Entry], str]) -> tuple[Cell, ...]:
    """In the order of `HEADING`; amounts in wei, or in the smallest unit of the token."""
    when = datetime.fromtimestamp(entry.time, UTC).isoformat()
    about = ("" if entry.job is None else entry.job, "" if entry.round is None else entry.round)
    amount = "" if entry.amount is None else str(entry.amount)
    state = "taken back" if entry.taken_back else ""
    return (when, entry.kind, *about, amount, entry.text("token"), entry.transaction, words(entry), state)
