"""A table model over a tuple of immutable rows that is updated in place.

Cells are rendered to text once per change; a new tuple only signals the rows whose text differs, so that a snapshot
twice a second costs nothing where nothing moved.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from omnilytics_app.ui.format import tooltip, visible_text
from omnilytics_app.ui.theme import Theme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, and functions of a row. `tone` names a colour of the palette or is empty.

    `key` is what a source of rows calls the column where it can sort by it; empty where it cannot.
    """

    title: str
    text: Callable[[Row], str]
    hint: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    right: bool = False
    key: str = ""


def plain(text: str) -> str:
    """A cell's text, of one line or two, without what would be obeyed rather than shown."""
    return "\n".join(visible_text(line) for line in text.split("\n", 1))


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    hint: str
    tone: str


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of `columns`; the row itself is at `ROW_ROLE`."""

    def __init__(self, theme: Theme, columns: tuple[Column[Row], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._rows: tuple[Row, ...] = ()
        self._cells: list[tuple[_Cell, ...]] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns shown."""
        return self._columns

    def set_columns(self, columns: tuple[Column[Row], ...]) -> None:
        """Show other columns; rebuilds the table, so callers do it only when they change."""
        self.beginResetModel()
        self._columns = columns
        self._cells = [self._render(row) for row in self._rows]
        self.endResetModel()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, touching only what differs."""
        cells = [self._render(row) for row in rows]
        common = min(len(cells), len(self._cells))
        changed = [i for i in range(common) if cells[i] != self._cells[i] or rows[i] is not self._rows[i]]
        redrawn = [i for i in changed if cells[i] != self._cells[i]]
        if len(rows) < len(self._rows):
            self.beginRemoveRows(QModelIndex(), len(rows), len(self._rows) - 1)
            self._rows, self._cells = rows, cells
            self.endRemoveRows()
        elif len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._rows, self._cells = rows, cells
            self.endInsertRows()
        else:
            self._rows, self._cells = rows, cells
        for i in redrawn:
            self.dataChanged.emit(self.index(i, 0), self.index(i, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Of `QAbstractTableModel`."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Of `QAbstractTableModel`."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Of `QAbstractTableModel`."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(cell.hint)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone:
            return QBrush(self._theme.colour(cell.tone))
        return self._rows[index.row()] if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Of `QAbstractTableModel`."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._columns[section].title)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _render(self, row: Row) -> tuple[_Cell, ...]:
        return tuple(_cell(column, row) for column in self._columns)


def _cell(column: Column[Row], row: Row) -> _Cell:
    hint, tone = column.hint, column.tone
    return _Cell(plain(column.text(row)), hint(row) if hint else "", tone(row) if tone else "")
