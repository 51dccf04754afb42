"""A table model over rows that stay in a database: it holds a few pages and asks for the others as they are looked at.

Sorting, filtering and counting happen in SQL (`RowSource`); the model never sees more rows than are on screen and some
pages around them. Reading happens beside the window's thread; a row that is not there yet is drawn empty, and one that
may be outdated is shown until the newer one is there. Rows have a key: selection, current row and place on the screen
stay with the row, wherever a refresh finds it.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.models.rows import ROW_ROLE, Column, plain
from omnilytics_app.ui.theme import Theme

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 64
MAX_PAGES = 24
"""Held; the ones looked at longest ago go first."""
REFRESHED_PAGES = 4
"""Read again at once when rows may have changed; the others when they are looked at."""
REST_S = 0.2
_UP, _DOWN = " \N{UPWARDS ARROW}", " \N{DOWNWARDS ARROW}"


class RowSource(Protocol[Row_co]):
    """One query with its filter and its order, which is total: a row is never on two pages.

    Both calls block and are made in a thread. The same answer each time is not promised: rows come and go meanwhile.
    """

    def count(self) -> int:
        """How many rows there are."""
        ...

    def rows(self, offset: int, limit: int) -> Sequence[Row_co]:
        """At most `limit` rows from `offset` on."""
        ...


def _itself(row: Any) -> Hashable:
    return row  # type: ignore[no-any-return]  # rows are frozen


class PagedRowsModel(QAbstractTableModel, Generic[Row]):
    """Shows a `RowSource`. `page_wanted` asks for a page by its number; `Pager` answers it.

    `key` tells rows apart, for as long as they live; without one, a row that changes is another row.
    """

    page_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        columns: tuple[Column[Row], ...],
        parent: QObject | None = None,
        *,
        key: Callable[[Row], Hashable] = _itself,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._key = key
        self._count = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._order = ("", False)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns shown."""
        return self._columns

    @property
    def order(self) -> tuple[str, bool]:
        """The key of the column that rows are sorted by, or nothing, and whether the largest are first."""
        return self._order

    def show_order(self, key: str, *, descending: bool) -> None:
        """Mark the column that rows are sorted by."""
        self._order = (key, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def begin(self, count: int, first: Sequence[Row]) -> None:
        """Show another query, of which the first page is known already."""
        self.beginResetModel()
        self._count = count
        self._pages = OrderedDict({0: tuple(first)})
        self._stale, self._asked = set(), set()
        self.endResetModel()

    def refresh(self, count: int, pages: Mapping[int, Sequence[Row]]) -> None:
        """Take in what the same query answers by now; pages that are not among `pages` count as outdated.

        What follows a row, such as the selection, goes to where the row is now, and is lost where that is not known.
        """
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        self._take_in(pages, set(self._pages) - set(pages))
        if count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def fill(self, number: int, rows: Sequence[Row], *, outdated: bool = False) -> None:
        """A page that was wanted; one that may be `outdated` is wanted again when it is looked at."""
        self._asked.discard(number)
        others = self._stale - {number}
        self._take_in({number: rows}, others | {number} if outdated else others)

    @property
    def held_pages(self) -> tuple[int, ...]:
        """The numbers of the pages that are in memory, the one looked at last at the end."""
        return tuple(self._pages)

    @property
    def due_pages(self) -> tuple[int, ...]:
        """The pages that a refresh reads: those looked at last, and those that somebody waits for."""
        return tuple(dict.fromkeys((*self.held_pages[-REFRESHED_PAGES:], *sorted(self._asked)[:REFRESHED_PAGES])))

    def is_asked(self, number: int) -> bool:
        """Whether a page is waited for."""
        return number in self._asked

    def row_at(self, position: int) -> Row | None:
        """The row at a position, None while it is being read."""
        number, within = divmod(position, PAGE_ROWS)
        rows = self._pages.get(number)
        if (rows is None or number in self._stale) and number not in self._asked and position < self._count:
            self._asked.add(number)
            self.page_wanted.emit(number)
        if rows is None:
            return None
        self._pages.move_to_end(number)
        return rows[within] if within < len(rows) else None

    def place_of(self, key: Hashable) -> int | None:
        """The position of a row in the pages held, None where it is in none of them."""
        return self._places({key}).get(key)

    def key_of(self, row: Row) -> Hashable:
        """What a row is told by."""
        return self._key(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Of `QAbstractTableModel`."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Of `QAbstractTableModel`."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Of `QAbstractTableModel`."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in _ROW_ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(column.text(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(column.hint(row)) if column.hint else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = column.tone(row) if column.tone else ""
            return QBrush(self._theme.colour(tone)) if tone else None
        return row

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Of `QAbstractTableModel`."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title + self._arrow(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._columns[section].title)
        return None

    def _take_in(self, pages: Mapping[int, Sequence[Row]], stale: set[int]) -> None:
        """Change pages, and lead whatever follows a row to its new position."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key_at(index.row()) for index in before]
        for number, rows in pages.items():
            self._pages[number] = tuple(rows)
            self._pages.move_to_end(number)
        self._stale = stale
        self._asked -= set(pages)
        self._drop_most()
        places = self._places({key for key in keys if key is not None})
        after = [self._moved(i, places.get(k)) for i, k in zip(before, keys, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, place: int | None) -> QModelIndex:
        return QModelIndex() if place is None else self.index(place, index.column())

    def _key_at(self, position: int) -> Hashable | None:
        number, within = divmod(position, PAGE_ROWS)
        rows = self._pages.get(number, ())
        return self._key(rows[within]) if within < len(rows) else None

    def _places(self, keys: set[Hashable]) -> dict[Hashable, int]:
        """Where rows are, as far as is known: what was read last is believed."""
        found: dict[Hashable, int] = {}
        for number in sorted(self._pages, key=lambda n: n not in self._stale) if keys else ():
            for within, row in enumerate(self._pages[number]):
                if (key := self._key(row)) in keys:
                    found[key] = number * PAGE_ROWS + within
        return found

    def _drop_most(self) -> None:
        while len(self._pages) > MAX_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)

    def _arrow(self, section: int) -> str:
        key, descending = self._order
        if not key or self._columns[section].key != key:
            return ""
        return _DOWN if descending else _UP

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


_ROW_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, ROW_ROLE}
)


class Pager(Generic[Row]):
    """Reads pages for a model. Its coroutines are started by a presenter's `TaskScope`.

    Between two refreshes it rests, so that any stream of events costs a few readings a second. A page that could not
    be read is not asked for again before the next refresh: a source that fails is not asked at every painting.
    """

    def __init__(self, rest_s: float = REST_S) -> None:
        self._rest_s = rest_s
        self._wanted: RowSource[Row] | None = None
        self._shown: RowSource[Row] | None = None
        self._refreshing = False
        self._again = False
        self._readings = 0
        self._taken_in = 0
        """The newest reading that told how many rows there are."""

    async def show(self, model: PagedRowsModel[Row], source: RowSource[Row]) -> None:
        """Show another query from its beginning; an answer that another query overtook is dropped."""
        self._wanted = source
        count, pages = await asyncio.to_thread(_read, source, (0,))
        if self._wanted is source:
            self._shown = source
            model.begin(count, pages[0])

    async def refresh(self, model: PagedRowsModel[Row]) -> None:
        """Ask the same query again, for the pages that were looked at last.

        While that is being done, any number of further calls make it be done once more and return at once.
        """
        self._again = True
        if self._refreshing:
            return
        self._refreshing = True
        try:
            while self._again:
                self._again = False
                await self._refresh_once(model)
                await asyncio.sleep(self._rest_s)
        finally:
            self._refreshing = False

    async def _refresh_once(self, model: PagedRowsModel[Row], *also: int) -> None:
        if (source := self._shown) is None:
            return
        begun = self._begin()
        count, pages = await asyncio.to_thread(_read, source, (*model.due_pages, *also))
        if self._shown is source and begun > self._taken_in:
            self._taken_in = begun
            model.refresh(count, pages)

    async def fetch(self, model: PagedRowsModel[Row], number: int) -> None:
        """Answer `page_wanted`. Where rows came or went meanwhile, all that is looked at is read again with it."""
        if (source := self._shown) is None:
            return
        begun = self._begin()
        count, pages = await asyncio.to_thread(_read, source, (number,))
        if self._shown is not source or not model.is_asked(number):
            return
        if begun < self._taken_in:
            model.fill(number, pages[number], outdated=True)
        elif count == model.rowCount():
            model.fill(number, pages[number])
        else:
            await self._refresh_once(model, number)

    def _begin(self) -> int:
        """The number of a reading, in order of their beginnings."""
        self._readings += 1
        return self._readings


def _read(source: RowSource[Row], numbers: Iterable[int]) -> tuple[int, dict[int, Sequence[Row]]]:
    return source.count(), {number: source.rows(number * PAGE_ROWS, PAGE_ROWS) for number in numbers}
