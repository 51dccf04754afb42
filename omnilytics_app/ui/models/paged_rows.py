"""A table model over rows that stay in a database: it holds a few pages and asks for the others as they are looked at.

Sorting, filtering and counting happen in SQL (`RowSource`); the model never sees more rows than are on screen and a
page around them. Reading happens beside the window's thread; a row that is not there yet is drawn empty.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.models.rows import ROW_ROLE, Column
from omnilytics_app.ui.theme import Theme

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 64
_ROLES = Qt.ItemDataRole
_ROW_ROLES = frozenset({_ROLES.DisplayRole, _ROLES.ToolTipRole, _ROLES.ForegroundRole, ROW_ROLE})
MAX_PAGES = 24
"""Held; the ones looked at longest ago go first."""


class RowSource(Protocol[Row_co]):
    """One query with its filter and its order.

    Both calls block and are made in a thread. The same answer each time is not promised: rows come and go meanwhile.
    """

    def count(self) -> int:
        """How many rows there are."""
        ...

    def rows(self, offset: int, limit: int) -> Sequence[Row_co]:
        """At most `limit` rows from `offset` on."""
        ...


class PagedRowsModel(QAbstractTableModel, Generic[Row]):
    """Shows a `RowSource`. `page_wanted` asks for a page by its number; `Pager` answers it."""

    page_wanted = Signal(int)

    def __init__(self, theme: Theme, columns: tuple[Column[Row], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._count = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns shown."""
        return self._columns

    def begin(self, count: int, first: Sequence[Row]) -> None:
        """Show another query, of which the first page is known already."""
        self.beginResetModel()
        self._count = count
        self._pages = OrderedDict({0: tuple(first)})
        self._asked = set()
        self.endResetModel()

    def refresh(self, count: int, pages: dict[int, tuple[Row, ...]]) -> None:
        """Take in what the same query answers by now, keeping place and selection; other pages are read again."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        stale = [number for number, rows in self._pages.items() if pages.get(number) != rows]
        self._pages = OrderedDict(pages)
        self._asked = set()
        for number in {*stale, *pages}:
            self._tell_changed(number)

    def fill(self, number: int, rows: Sequence[Row]) -> None:
        """A page that was wanted."""
        self._asked.discard(number)
        self._pages[number] = tuple(rows)
        while len(self._pages) > MAX_PAGES:
            self._pages.popitem(last=False)
        self._tell_changed(number)

    @property
    def held_pages(self) -> tuple[int, ...]:
        """The numbers of the pages that are in memory, the one looked at last at the end."""
        return tuple(self._pages)

    def row_at(self, position: int) -> Row | None:
        """The row at a position, None while it is being read."""
        number, within = divmod(position, PAGE_ROWS)
        rows = self._pages.get(number)
        if rows is None:
            if number not in self._asked and position < self._count:
                self._asked.add(number)
                self.page_wanted.emit(number)
            return None
        self._pages.move_to_end(number)
        return rows[within] if within < len(rows) else None

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
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.ForegroundRole,
            ROW_ROLE,
        ):
            return None
        row = self.row_at(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
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
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _tell_changed(self, number: int) -> None:
        first = number * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


class Pager(Generic[Row]):
    """Reads pages for a model. Its coroutines are started by a presenter's `TaskScope`."""

    def __init__(self) -> None:
        self._source: RowSource[Row] | None = None

    async def show(self, model: PagedRowsModel[Row], source: RowSource[Row]) -> None:
        """Show another query from its beginning; an answer that another query overtook is dropped."""
        self._source = source
        count, rows = await asyncio.to_thread(lambda: (source.count(), source.rows(0, PAGE_ROWS)))
        if self._source is source:
            model.begin(count, rows)

    async def refresh(self, model: PagedRowsModel[Row]) -> None:
        """Ask the same query again, for the pages that were looked at last."""
        if (source := self._source) is None:
            return
        wanted = model.held_pages[-3:]
        count, pages = await asyncio.to_thread(lambda: (source.count(), _pages(source, wanted)))
        if self._source is source:
            model.refresh(count, pages)

    async def fetch(self, model: PagedRowsModel[Row], number: int) -> None:
        """Answer `page_wanted`."""
        if (source := self._source) is None:
            return
        rows = await asyncio.to_thread(source.rows, number * PAGE_ROWS, PAGE_ROWS)
        if self._source is source:
            model.fill(number, rows)


def _pages(source: RowSource[Row], numbers: Sequence[int]) -> dict[int, tuple[Row, ...]]:
    return {number: tuple(source.rows(number * PAGE_ROWS, PAGE_ROWS)) for number in numbers}
