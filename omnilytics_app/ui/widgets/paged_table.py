"""A table over a `PagedRowsModel`: it fills its place, sorts by its headings, and copies what is chosen.

What is chosen is remembered by the row's key, so that it stays chosen while rows come and go around it, and so does the
row at the top of the table unless that is the first one. The table asks for nothing itself: whoever shows it connects
`sort_requested` and the model's `page_wanted`.
"""

from collections.abc import Callable, Hashable
from string import ascii_letters, digits
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QVBoxLayout, QWidget

from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.theme import Theme, with_figures
from omnilytics_app.ui.widgets.sort_header import SortHeader
from omnilytics_app.ui.widgets.surfaces import EmptyState
from omnilytics_app.ui.widgets.text import PlainLabel

COPIED_ROWS = 1_000
"""At most; whole tables are exported."""
_PAD = 16
_WIDEST = 260
_SCROLLED_MS = 80
"""After scrolling, before columns are made to fit what came into sight."""
_FORMULAS = frozenset("=+-@")
_NUMBER = f"{digits}{ascii_letters}., %"


class PagedTable(QTableView):
    """Rows of one height, one of them chosen, or several where `many`.

    `row_chosen` carries the row that a person moved to, `row_activated` one that was opened with Enter or a double
    click, `sort_requested` the key of a column and whether its largest values are to be first.
    """

    row_chosen = Signal(object)
    row_activated = Signal(object)
    sort_requested = Signal(str, bool)

    def __init__(self, theme: Theme, model: PagedRowsModel[Any], name: str, *, many: bool = False) -> None:
        super().__init__()
        self._theme, self._rows = theme, model
        self._chosen: Hashable | None = None
        self._copying: tuple[int, ...] = ()
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setProperty("role", "paged")
        self.header = SortHeader(model, self)
        self.header.sort_requested.connect(self.sort_requested)
        self.setHorizontalHeader(self.header)
        self._columns = _Columns(self)
        self._notice = _Notice(theme, self.viewport())
        self._set_up(many=many)
        self._scrolled = QTimer(self)
        self._scrolled.setSingleShot(True)
        self._scrolled.setInterval(_SCROLLED_MS)
        self._scrolled.timeout.connect(self._on_scrolled_timeout)
        self.verticalScrollBar().valueChanged.connect(self._scrolled.start)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.layoutAboutToBeChanged.connect(self._keep_place)
        model.layoutChanged.connect(self._on_layout_changed)
        model.modelReset.connect(self._on_model_reset)
        model.rowsInserted.connect(self._show_notice)
        model.rowsRemoved.connect(self._show_notice)

    def _set_up(self, *, many: bool) -> None:
        self.setFont(with_figures(self.font()))
        self.header.setFont(with_figures(self.header.font(), equal=False))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(36)

    def set_row_height(self, pixels: int) -> None:
        """Of every row."""
        self.verticalHeader().setDefaultSectionSize(pixels)

    def stretch(self, column: int, narrowest: int = 180) -> None:
        """Give what width is left to a column, which is never narrower than this; the first one, unless told."""
        self._columns.stretch(column, narrowest)

    def may_hide(self, *columns: int) -> None:
        """Columns that are left out where the table is too narrow for all, the first of these first."""
        self._columns.may_hide(columns)

    def show_loading(self) -> None:
        """Say that rows are being read, as long as there are none."""
        self._notice.show_text(tr("Reading\N{HORIZONTAL ELLIPSIS}"))
        self._show_notice()

    def show_empty(self, icon: str, title: str, text: str) -> None:
        """Say what it means that there are no rows, as long as there are none."""
        self._notice.show_empty(icon, title, text)
        self._show_notice()

    @property
    def chosen(self) -> Any | None:
        """The row that is chosen, None where there is none or where it is not in memory."""
        place = None if self._chosen is None else self._rows.place_of(self._chosen)
        return None if place is None else self._rows.row_at(place)

    def choose(self, key: Hashable | None) -> None:
        """Choose a row by its key, without telling `row_chosen`; it is marked when it is in sight."""
        self._chosen = key
        self._mark_chosen()

    # -- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Copy copies; everything else as in every table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as there is no column to go to."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and (count := self._rows.rowCount()):
            return self._rows.index(ends[action] % count, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be copied of the cell that is pointed at, or that has the focus."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_of(index).popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """The menu of a cell; it is gone when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = visible_text(str(index.data() or ""))
        self._add(menu, tr("Copy &cell"), lambda: _to_clipboard(text))  # the cell as it was when the menu was opened
        self._add(menu, tr("Copy &row"), self.copy_rows)
        return menu

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, cells apart by tabs; those not in memory are read first."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()[:COPIED_ROWS]})
        self._copying = tuple(places)
        self._go_on_copying()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns and the notice."""
        super().resizeEvent(event)
        self._columns.measure(grow=True)
        self._notice.resize(self.viewport().size())

    def changeEvent(self, event: QEvent) -> None:
        """Fit again with another font or another style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._columns.measure()

    def _add(self, menu: QMenu, text: str, act: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.triggered.connect(act)
        menu.addAction(action)

    def _activate(self, index: QModelIndex) -> None:
        if (row := self._rows.row_at(index.row())) is not None:
            self.row_activated.emit(row)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._activate(index)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        row = self._rows.row_at(current.row()) if current.isValid() else None
        if row is not None and self._rows.key_of(row) != self._chosen:
            self._chosen = self._rows.key_of(row)
            self.row_chosen.emit(row)

    # -- what the model does

    def _on_model_reset(self) -> None:
        self.executeDelayedItemsLayout()  # its scroll bar comes before the rows are painted, not after, and again
        self._columns.measure()
        self.scrollToTop()
        self._after_change()

    def _keep_place(self) -> None:
        top = self.indexAt(QPoint(0, 0))
        at_top = self.verticalScrollBar().value() == 0 or not top.isValid()
        self._anchor = None if at_top else (QPersistentModelIndex(top), self.visualRect(top).top())

    def _on_layout_changed(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor[0].isValid():
            height = self.verticalHeader().defaultSectionSize()
            self.updateGeometries()
            self.verticalScrollBar().setValue(anchor[0].row() * height - anchor[1])
        self._columns.measure(grow=True)
        self._after_change()

    def _on_scrolled_timeout(self) -> None:
        self._columns.measure(grow=True)

    def _after_change(self) -> None:
        self._mark_chosen()
        self._go_on_copying()
        self._show_notice()

    def _mark_chosen(self) -> None:
        """Have the chosen row marked where it is in sight; a row that took its place is not."""
        current = self.currentIndex()
        row = self._rows.row_at(current.row()) if current.isValid() else None
        if row is not None and self._rows.key_of(row) == self._chosen:
            return
        place = None if self._chosen is None else self._rows.place_of(self._chosen)
        selection = self.selectionModel()
        if place is not None:
            self.setCurrentIndex(self._rows.index(place, 0))
        elif row is not None or (self._chosen is None and current.isValid()):
            selection.clear()

    def _go_on_copying(self) -> None:
        rows = [self._rows.row_at(place) for place in self._copying]
        if rows and None not in rows:
            columns = self._rows.columns
            _to_clipboard("\n".join("\t".join(_flat(c.text(row)) for c in columns) for row in rows))
            self._copying = ()

    def _show_notice(self) -> None:
        self._notice.setVisible(self._rows.rowCount() == 0)


class _Columns:
    """Widths: what the headings and the rows seen so far need, the rest to one column; a person may drag them."""

    def __init__(self, table: QTableView) -> None:
        self._table = table
        self._header = table.horizontalHeader()
        self._wide, self._narrowest = 0, 180
        self._needed: dict[int, int] = {}
        self._dragged: set[int] = set()
        self._may_hide: tuple[int, ...] = ()
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setMinimumSectionSize(48)
        self._header.sectionResized.connect(self._on_section_resized)

    def stretch(self, column: int, narrowest: int) -> None:
        self._wide, self._narrowest = column, narrowest
        self.fit()

    def may_hide(self, columns: tuple[int, ...]) -> None:
        self._may_hide = columns
        self.fit()

    def measure(self, *, grow: bool = False) -> None:
        """Look at the rows in sight; `grow` never makes a column narrower, which would jump."""
        model = self._table.model()
        metrics = self._table.fontMetrics()
        first = max(0, self._table.rowAt(0))
        height = self._table.verticalHeader().defaultSectionSize()
        rows = range(first, min(model.rowCount(), first + self._table.viewport().height() // height + 1))
        for column in range(model.columnCount()):
            texts = (str(model.index(row, column).data() or "") for row in rows)
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * _PAD
            needed = max(min(widest, _WIDEST), self._header.sectionSizeHint(column))
            self._needed[column] = max(needed, self._needed.get(column, 0) if grow else 0)
        self.fit()

    def fit(self) -> None:
        """Give every column its width."""
        if not self._needed:
            return
        before = self._widths()
        with QSignalBlocker(self._header):  # at each of these Qt would paint all rows again, one turn later
            self._hide()
            for column, width in self._needed.items():
                if column != self._wide and column not in self._dragged:
                    self._header.resizeSection(column, width)
            if self._wide not in self._dragged:
                others = self._header.length() - self._header.sectionSize(self._wide)
                self._header.resizeSection(self._wide, max(self._narrowest, self._table.viewport().width() - others))
        if self._widths() != before:
            self._table.updateGeometries()
            self._table.viewport().update()

    def _widths(self) -> list[int]:
        return [self._header.sectionSize(column) for column in range(self._header.count())]

    def _hide(self) -> None:
        """Leave out what there is no room for."""
        others = sum(needed for column, needed in self._needed.items() if column != self._wide)
        missing = others + self._narrowest - self._table.viewport().width()
        for column in self._may_hide:
            self._table.setColumnHidden(column, missing > 0)
            missing -= self._needed[column] if missing > 0 else 0

    def _on_section_resized(self, column: int) -> None:
        self._dragged.add(column)


class _Notice(QWidget):
    """What stands where there are no rows."""

    def __init__(self, theme: Theme, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setFont(with_figures(self.font(), equal=False))  # it is text, on a table of figures
        self._theme = theme
        self._shown: tuple[str, ...] = ()
        self._widget: QWidget = PlainLabel("")
        self._layout = QVBoxLayout(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._widget)
        self._layout.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(with_figures(self.font(), equal=False))  # words, whatever the table's rows are written in

    def show_text(self, text: str) -> None:
        if self._shown != (text,):
            label = PlainLabel(text, "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._replace(label, (text,))

    def show_empty(self, icon: str, title: str, text: str) -> None:
        if self._shown != (icon, title, text):
            self._replace(EmptyState(self._theme, icon, title, text), (icon, title, text))

    def _replace(self, widget: QWidget, shown: tuple[str, ...]) -> None:
        self._widget.hide()
        self._widget.deleteLater()
        self._widget, self._shown = widget, shown
        self._layout.insertWidget(1, widget)


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _flat(text: str) -> str:
    """A cell on one line, and nothing that a spreadsheet would take for a formula of its own."""
    shown = visible_text(text)
    sign, rest = shown[:1], shown[1:]
    number = sign in "+-" and not rest.strip(_NUMBER)
    return f"'{shown}" if sign in _FORMULAS and not number else shown
