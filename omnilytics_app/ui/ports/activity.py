"""What the activity page asks for: everything that happened, by query, and what is worth a notification."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.activity import ActivityQuery, Entry
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.notifications import Notice


class EntryRows(Protocol):
    """The entries of one query; both calls block and are made in a thread."""

    def count(self) -> int:
        """How many there are; asked first."""
        ...

    def rows(self, offset: int, limit: int) -> Sequence[Entry]:
        """At most `limit` of them from `offset` on."""
        ...


class ActivityListener(Protocol):
    """Hears of what is recorded, on the event loop's thread."""

    def on_recorded(self) -> None:
        """There is something new, or something was taken back."""

    def on_notices(self, told: tuple[Notice, ...]) -> None:
        """Something happened that is worth a notification."""


class ActivityService(Protocol):
    """The record of one profile."""

    @property
    def notice(self) -> str:
        """That a damaged record was set aside, in a sentence; empty otherwise."""
        ...

    def subscribe(self, listener: ActivityListener) -> Callable[[], None]:
        """Tell `listener` of everything recorded from now on; returns how to stop that."""
        ...

    def rows(self, query: ActivityQuery) -> EntryRows:
        """The entries of a query."""
        ...

    async def jobs(self) -> tuple[JobId, ...]:
        """The jobs that entries are about, the newest first."""
        ...

    async def export(self, query: ActivityQuery, path: Path, words: Callable[[Entry], str]) -> int:
        """Write the entries of a query to a CSV file, with a sentence for each; how many. Raises `StorageFault`."""
        ...
