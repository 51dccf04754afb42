"""Tables of the product: no grid, whole rows, heights that follow the content."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.theme import Theme, with_figures

_PAD = 13
_ROUNDING = 2
"""Pixels that a text may be wider drawn than measured."""


class RowsView(QTableView):
    """A table as high as its rows, up to `most_rows`; above that it scrolls."""

    def __init__(self, model: RowsModel[Any], row_height: int = 36, most_rows: int = 12, narrowest: int = 56) -> None:
        super().__init__()
        self._row_height, self._most_rows = row_height, most_rows
        self._was_wide = False
        self._fitted: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setFont(with_figures(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(with_figures(header.font(), equal=False))
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(narrowest)
        model.rowsInserted.connect(self.updateGeometry)
        model.rowsRemoved.connect(self.updateGeometry)
        model.modelReset.connect(self.updateGeometry)

    def fix_width(self, column: int, pixels: int) -> None:
        """Give a column a width of its own, more where its heading needs more."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(column, max(pixels, self._width_of_heading(column)))

    def fit_width(self, column: int, least: int) -> None:
        """Give a column the width of the widest text it holds at any time, or of its heading: what must not be cut."""
        model = self.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            if not self._fitted:
                signal.connect(self._fit)
        self._fitted[column] = least
        self.fix_width(column, least)
        self._fit()

    def _fit(self) -> None:
        model, metrics = self.model(), self.fontMetrics()
        for column, least in self._fitted.items():
            texts = {str(model.index(row, column).data() or "") for row in range(model.rowCount())}
            widest = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * _PAD + _ROUNDING
            wanted = max(least, widest, self._width_of_heading(column))
            if wanted != self.columnWidth(column):
                self.setColumnWidth(column, wanted)

    def _width_of_heading(self, column: int) -> int:
        """Pixels that the heading of a column takes."""
        heading = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return self.horizontalHeader().fontMetrics().horizontalAdvance(heading) + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Room for the rows."""
        rows = max(1, min(self.model().rowCount(), self._most_rows))
        head = self.horizontalHeader().sizeHint().height()
        scroller = self.horizontalScrollBar().sizeHint().height() if self._is_wide() else 0
        return QSize(super().sizeHint().width(), head + rows * self._row_height + 2 + scroller)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure with the font it is shown in."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a scroll bar where the columns do not fit."""
        super().resizeEvent(event)
        if self._is_wide() != self._was_wide:
            self._was_wide = self._is_wide()
            self.updateGeometry()

    def _is_wide(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width()

    def minimumSizeHint(self) -> QSize:
        """As high as `sizeHint`, as narrow as needed."""
        return QSize(200, self.sizeHint().height())


class _RowDelegate(QStyledItemDelegate):
    """Draws cells without a frame around the current one: rows are read, not edited."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Of Qt; drops the focus frame."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a cell of two lines: the first in bold, the second muted; both cut where they do not fit."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Of `QStyledItemDelegate`."""
        self.initStyleOption(option, index)
        first, _, second = str(index.data() or "").partition("\n")
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        box = option.rect.adjusted(_PAD, 7, -_PAD, -7)
        half = box.height() // 2
        painter.save()
        painter.setFont(self._theme.font(13, QFont.Weight.DemiBold))
        self._line(painter, QRect(box.left(), box.top(), box.width(), half), first, "text")
        painter.setFont(self._theme.font(12))
        self._line(painter, QRect(box.left(), box.top() + half, box.width(), half), second, "muted")
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, text: str, tone: str) -> None:
        painter.setPen(self._theme.colour(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
