"""Headings that sort: by click, or with the keys Left, Right and Space while they have the focus."""

from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.paged_rows import PagedRowsModel


class SortHeader(QHeaderView):
    """The headings of a `PagedRowsModel`. A heading asked for twice turns its order around.

    Numbers begin with the largest, text with the first letter.
    """

    sort_requested = Signal(str, bool)

    def __init__(self, model: PagedRowsModel[Any], table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._rows = model
        self._at = self._next(-1, 1)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._at >= 0 else Qt.FocusPolicy.NoFocus)
        self.sectionClicked.connect(self._on_section_clicked)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the headings that sort, and sort."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._at = self._next(self._at, steps[Qt.Key(event.key())])
            self._say()
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._on_section_clicked(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A frame around the heading that the keys would sort by."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section == self._at and self.hasFocus():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)
            painter.restore()

    def _on_section_clicked(self, section: int) -> None:
        column = self._rows.columns[section]
        if not column.key:
            return
        key, descending = self._rows.order
        self._at = section
        self.sort_requested.emit(column.key, not descending if key == column.key else column.right)
        self._say()

    def _next(self, section: int, step: int) -> int:
        """The next heading that sorts, or the one that is there."""
        columns = self._rows.columns
        there = section + step
        while 0 <= there < len(columns) and not columns[there].key:
            there += step
        return there if 0 <= there < len(columns) else section

    def _say(self) -> None:
        """Tell a screen reader where the focus is."""
        title = self._rows.columns[self._at].title if self._at >= 0 else ""
        self.setAccessibleName(tr("Sort by {column}", column=title) if title else tr("Headings"))
