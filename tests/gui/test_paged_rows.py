"""The table model over pages, against a plain list that changes under it."""

import asyncio
import random
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from omnilytics_app.ui.models.paged_rows import MAX_PAGES, PAGE_ROWS, PagedRowsModel, Pager
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.theme import Theme
from tests.gui.conftest import ROOT


@dataclass(frozen=True)
class Line:
    number: int
    text: str


@dataclass
class Lines:
    """A source over a list that a test changes; `broken` makes it fail."""

    lines: list[Line]
    broken: bool = False
    reads: int = 0
    threads: set[int] = field(default_factory=set)

    def count(self) -> int:
        return len(self.lines)

    def rows(self, offset: int, limit: int) -> Sequence[Line]:
        self.threads.add(threading.get_ident())
        self.reads += 1
        if self.broken:
            raise OSError("no such page")
        return tuple(self.lines[offset : offset + limit])


def lines(count: int, first: int = 0) -> list[Line]:
    return [Line(n, f"line {n}") for n in range(first, first + count)]


def columns() -> tuple[Column[Line], ...]:
    return (Column("Number", lambda line: str(line.number), right=True, key="number"), Column("Text", lambda x: x.text))


class Table:
    """A model and its pager, and tasks as a presenter would start them."""

    def __init__(self, theme: Theme) -> None:
        self.model = PagedRowsModel[Line](theme, columns(), key=lambda line: line.number)
        self.pager = Pager[Line](rest_s=0)
        self.tasks: list[asyncio.Task[None]] = []
        self.model.page_wanted.connect(self._on_page_wanted)

    def examine(self) -> None:
        """Have Qt hold the model against its rules at every change from now on; it looks at every row each time."""
        modes = QAbstractItemModelTester.FailureReportingMode
        self.tester = QAbstractItemModelTester(self.model, modes.QtTest, self.model)

    def _on_page_wanted(self, number: int) -> None:
        self.tasks.append(asyncio.ensure_future(self.pager.fetch(self.model, number)))

    async def settled(self) -> None:
        while self.tasks:
            await asyncio.gather(*self.tasks[:])
            self.tasks = [t for t in self.tasks if not t.done()]

    async def all(self) -> list[Line | None]:
        found: list[Line | None] = []
        for position in range(self.model.rowCount()):
            self.model.row_at(position)
            await self.settled()
            found.append(self.model.row_at(position))
        return found


@pytest.fixture
def table(theme: Theme) -> Table:
    return Table(theme)


def test_reads_pages_as_they_are_looked_at_and_beside_the_windows_thread(table: Table) -> None:
    source = Lines(lines(1_000))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        assert (table.model.rowCount(), table.model.held_pages, source.reads) == (1_000, (0,), 1)
        assert table.model.row_at(700) is None
        assert table.model.index(700, 1).data() == ""
        await table.settled()
        assert table.model.index(700, 1).data() == "line 700"
        assert source.reads == 2  # asked for once, however often it was looked at

    asyncio.run(scenario())
    assert threading.get_ident() not in source.threads


def test_holds_no_more_than_some_pages(table: Table) -> None:
    async def scenario() -> None:
        await table.pager.show(table.model, Lines(lines(4_000)))
        assert [line.number for line in await table.all() if line] == list(range(4_000))
        assert len(table.model.held_pages) == MAX_PAGES

    asyncio.run(scenario())


def test_a_page_that_cannot_be_read_is_asked_for_again_after_a_refresh_only(table: Table) -> None:
    source = Lines(lines(300))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        source.broken = True
        table.model.row_at(200)
        with pytest.raises(OSError, match="no such page"):
            await table.settled()
        table.tasks.clear()
        reads = source.reads
        assert table.model.row_at(200) is None
        await table.settled()
        assert source.reads == reads
        source.broken = False
        await table.pager.refresh(table.model)
        assert table.model.row_at(200) == Line(200, "line 200")

    asyncio.run(scenario())


def test_any_number_of_refreshes_at_once_read_twice(table: Table) -> None:
    source = Lines(lines(10))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        before = source.reads
        await asyncio.gather(*(table.pager.refresh(table.model) for _ in range(50)))
        assert source.reads == before + 2

    asyncio.run(scenario())


def test_what_another_query_overtook_is_dropped(table: Table) -> None:
    slow, quick = Lines(lines(500)), Lines(lines(3, 900))
    gate = threading.Event()
    read = slow.rows
    slow.rows = lambda offset, limit: (gate.wait(5), read(offset, limit))[1]  # type: ignore[method-assign]

    async def scenario() -> None:
        first = asyncio.create_task(table.pager.show(table.model, slow))
        await asyncio.sleep(0)
        await table.pager.show(table.model, quick)
        gate.set()
        await first
        assert await table.all() == quick.lines

    asyncio.run(scenario())


def test_what_follows_a_row_goes_where_the_row_goes(table: Table) -> None:
    source = Lines(lines(200))
    table.examine()

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        kept, gone = (QPersistentModelIndex(table.model.index(at, 0)) for at in (5, 6))
        source.lines = [*lines(3, 1_000), *(line for line in lines(200) if line.number != 6)]
        await table.pager.refresh(table.model)
        await table.settled()  # whoever examines the model looks at all of it
        assert kept.row() == 8
        assert not gone.isValid()
        source.lines = lines(4, 2)
        await table.pager.refresh(table.model)
        await table.settled()  # whoever examines the model looks at all of it
        assert kept.row() == 3
        assert await table.all() == source.lines

    asyncio.run(scenario())


def test_pages_not_read_again_at_once_are_read_when_they_are_looked_at(table: Table) -> None:
    source = Lines(lines(10 * PAGE_ROWS))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        await table.all()
        source.lines = lines(10 * PAGE_ROWS, 5_000)
        await table.pager.refresh(table.model)
        assert table.model.row_at(9 * PAGE_ROWS) == source.lines[9 * PAGE_ROWS]
        assert table.model.row_at(0) == Line(0, "line 0")  # shown until the newer one is there
        await table.settled()
        assert table.model.row_at(0) == source.lines[0]

    asyncio.run(scenario())


@pytest.mark.parametrize("changed", [lines(299, 1), lines(400, 1)])
def test_rows_that_came_or_went_are_noticed_while_paging(table: Table, changed: list[Line]) -> None:
    source = Lines(lines(300))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        source.lines = changed
        assert table.model.row_at(250) is None
        await table.settled()
        assert table.model.rowCount() == len(changed)
        assert await table.all() == changed

    asyncio.run(scenario())


def test_an_answer_older_than_a_refresh_is_asked_for_again(table: Table) -> None:
    source = Lines(lines(1_000))
    gate, read = threading.Event(), source.rows
    asyncio.run(table.pager.show(table.model, source))

    def held_up(offset: int, limit: int) -> Sequence[Line]:
        rows = read(offset, limit)
        if offset == 5 * PAGE_ROWS:
            gate.wait(5)
        return rows

    async def scenario() -> None:
        source.rows = held_up  # type: ignore[method-assign]
        table.model.row_at(5 * PAGE_ROWS)
        await asyncio.sleep(0.02)  # the page is read by now, and not yet told
        source.lines = lines(1_000, 1)
        source.rows = read  # type: ignore[method-assign]
        due, table.model._asked = table.model._asked, set()  # as if it were the fifth page that is waited for
        reading = asyncio.create_task(table.pager.refresh(table.model))
        await asyncio.sleep(0)
        table.model._asked = due
        await reading
        gate.set()
        await table.settled()
        assert table.model.row_at(5 * PAGE_ROWS) == Line(5 * PAGE_ROWS, f"line {5 * PAGE_ROWS}")
        await table.settled()
        assert table.model.row_at(5 * PAGE_ROWS) == source.lines[5 * PAGE_ROWS]

    asyncio.run(scenario())


def test_a_row_last_seen_behind_the_end_is_followed_no_further(table: Table) -> None:
    source = Lines(lines(10 * PAGE_ROWS))

    async def scenario() -> None:
        await table.pager.show(table.model, source)
        await table.all()
        followed = QPersistentModelIndex(table.model.index(2 * PAGE_ROWS, 0))
        source.lines = lines(PAGE_ROWS)
        await table.pager.refresh(table.model)
        assert not followed.isValid()

    asyncio.run(scenario())


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.integers(0, 1_200)),
        st.tuples(st.just("scan"), st.just(0)),
        st.tuples(st.just("insert"), st.integers(0, 400)),
        st.tuples(st.just("delete"), st.integers(0, 400)),
        st.tuples(st.just("edit"), st.integers(0, 400)),
        st.tuples(st.just("shuffle"), st.integers(0, 9)),
        st.tuples(st.just("query"), st.integers(0, 900)),
        st.tuples(st.just("refresh"), st.just(0)),
        st.tuples(st.just("wait"), st.just(0)),
    ),
    max_size=24,
)


@given(steps=_STEPS, start=st.integers(0, 900))
def test_shows_the_list_whatever_happened_to_it_meanwhile(
    qapp: QApplication, theme_once: Theme, steps: list[tuple[str, int]], start: int
) -> None:
    asyncio.run(_play(Table(theme_once), start, steps))


async def _play(table: Table, start: int, steps: list[tuple[str, int]]) -> None:
    source = Lines(lines(start))
    await table.pager.show(table.model, source)
    followed = QPersistentModelIndex(table.model.index(start // 2, 0)) if start else None
    for number, (step, value) in enumerate(steps):
        if step == "query":
            source, followed = Lines(lines(value)), None
            table.tasks.append(asyncio.ensure_future(table.pager.show(table.model, source)))
        elif step == "wait":
            await asyncio.sleep(0.001)
        else:
            _step(table, step, value)
            source.lines = _changed(source.lines, step, value, Line(10_000 + number, "new"))
        _require_followed(table, followed, start // 2)
    await table.settled()
    await table.pager.refresh(table.model)
    assert await table.all() == source.lines
    assert len(table.model.held_pages) <= MAX_PAGES
    _require_followed(table, followed, start // 2)


def _step(table: Table, step: str, value: int) -> None:
    """What a person or the chain makes the table do."""
    count = table.model.rowCount()
    if step == "refresh":
        table.tasks.append(asyncio.ensure_future(table.pager.refresh(table.model)))
    for position in {"look": [value % max(1, count)], "scan": range(0, count, PAGE_ROWS)}.get(step, ()):
        table.model.row_at(position)


def _changed(old: list[Line], step: str, value: int, new: Line) -> list[Line]:
    """What becomes of the rows."""
    at = value % max(1, len(old))
    match step:
        case "insert":
            return [*old[:at], new, *old[at:]]
        case "delete":
            return [*old[:at], *old[at + 1 :]]
        case "edit" if old:
            return [*old[:at], Line(old[at].number, f"edited {value}"), *old[at + 1 :]]
        case "shuffle":
            return random.Random(value).sample(old, len(old))  # noqa: S311
    return old


def _require_followed(table: Table, followed: QPersistentModelIndex | None, number: int) -> None:
    """An index that follows a row is at that row, or nowhere."""
    if followed is not None and followed.isValid():
        row = table.model._key_at(followed.row())
        assert row in (None, number)


@pytest.fixture(scope="module")
def theme_once(qapp: QApplication) -> Theme:
    return Theme(qapp, ROOT / "resources")
