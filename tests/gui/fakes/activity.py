"""A stand-in for what the activity page asks for: a record in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.domain.activity import ActivityQuery, Entry, Order, kinds_of
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.notifications import Notice
from omnilytics_app.ui.ports import ActivityListener


@dataclass
class FakeRows:
    """The entries that a query finds."""

    entries: Sequence[Entry]
    query: ActivityQuery

    @property
    def found(self) -> list[Entry]:
        matching = [entry for entry in self.entries if _matches(self.query, entry)]
        return sorted(matching, key=_ORDERS[self.query.order], reverse=self.query.descending)

    def count(self) -> int:
        return len(self.found)

    def rows(self, offset: int, limit: int) -> Sequence[Entry]:
        return self.found[offset : offset + limit]


class FakeActivity:
    """Implements `ActivityService`."""

    def __init__(self, *entries: Entry, notice: str = "") -> None:
        self.entries = list(entries)
        self.notice = notice
        self.asked: list[ActivityQuery] = []
        self.exports: list[tuple[ActivityQuery, Path]] = []
        self.failure: Exception | None = None
        self.listeners: list[ActivityListener] = []

    def subscribe(self, listener: ActivityListener) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def record(self, *entries: Entry, told: tuple[Notice, ...] = ()) -> None:
        self.entries += entries
        for listener in tuple(self.listeners):
            listener.on_recorded()
            if told:
                listener.on_notices(told)

    def rows(self, query: ActivityQuery) -> FakeRows:
        self.asked.append(query)
        return FakeRows(self.entries, query)

    async def jobs(self) -> tuple[JobId, ...]:
        return tuple(sorted({e.job for e in self.entries if e.job is not None}, reverse=True))

    async def export(self, query: ActivityQuery, path: Path, words: Callable[[Entry], str]) -> int:
        if self.failure is not None:
            raise self.failure
        self.exports.append((query, path))
        return len(self.rows(query).found)


_ORDERS: dict[Order, Callable[[Entry], tuple[object, ...]]] = {
    Order.TIME: lambda e: (e.time, e.key),
    Order.KIND: lambda e: (e.kind, e.time, e.key),
    Order.JOB: lambda e: (e.job or 0, e.time, e.key),
    Order.AMOUNT: lambda e: (-1 if e.amount is None else e.amount, e.time, e.key),
    Order.STANDING: lambda e: (e.standing, e.time, e.key),
}


def _matches(query: ActivityQuery, entry: Entry) -> bool:
    if not query.terms:
        return _fits(query, entry)
    haystack = f"job {entry.job} {entry.transaction} {' '.join(map(str, entry.values.values()))}".casefold()
    found = all(term.text in haystack or entry.kind in term.kinds for term in query.terms)
    return found and _fits(query, entry)


def _fits(query: ActivityQuery, entry: Entry) -> bool:
    return (
        (query.group is None or entry.kind in kinds_of(query.group))
        and query.job in (None, entry.job)
        and (query.since is None or entry.time >= query.since)
    )
