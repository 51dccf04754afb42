"""The history of the account: sorted, filtered, searched, exported; a page of it at a time."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QToolButton, QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import HistoryKind, HistoryRow, HistoryState
from omnilytics_app.ui.format import ether_unit, local_time, short_hex
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.models.wallet_words import amount_words, exact, kind_words, row_words, state_words
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.paged_table import PagedTable
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel

_TYPING_MS = 200
_ROWS_HIGH = 11
_ROW_PIXELS = 36


def history_columns(names: Callable[[], Mapping[Address, str]]) -> tuple[Column[HistoryRow], ...]:
    """Columns of the history; `names` is asked whenever a row is drawn."""
    return (
        Column(tr("What"), lambda r: row_words(r, names()), lambda r: r.to or r.hash),
        Column(tr("When"), lambda r: local_time(r.time), key="time"),
        Column(tr("Status"), lambda r: state_words(r.state)[0], tone=lambda r: state_words(r.state)[1]),
        Column(tr("Amount"), lambda r: amount_words(r.amount), lambda r: exact(r.amount), _tone, True, "amount"),  # noqa: FBT003
        Column(
            tr("Fee"),
            lambda r: ether_unit(r.fee) if r.fee else "\N{EN DASH}",
            lambda r: exact(r.fee),
            right=True,
            key="fee",
        ),
        Column(tr("Transaction"), lambda r: short_hex(r.hash, 8, 6), lambda r: r.hash, right=True),
    )


def _tone(row: HistoryRow) -> str:
    return "success" if row.amount > 0 else ""


class HistoryCard(Card):
    """`row_activated` carries a row to look at in full."""

    row_activated = Signal(object)

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self._presenter, self._pages = presenter, presenter.history
        self.model: PagedRowsModel[HistoryRow] = PagedRowsModel(
            theme, history_columns(lambda: presenter.details.names), key=lambda r: r.id
        )
        self.table = PagedTable(theme, self.model, tr("History"))
        self.table.stretch(0, 190)
        self.table.may_hide(5)
        self.table.setMinimumHeight(_ROWS_HIGH * _ROW_PIXELS)
        self.search = QLineEdit()
        self.kinds, self.states = QComboBox(), QComboBox()
        self.export_button = Button(theme, tr("E&xport CSV\N{HORIZONTAL ELLIPSIS}"), "export")
        super().__init__(
            self._filters(),
            self.table,
            PlainLabel(
                tr(
                    "All that this profile signed, and what jobs paid. Coin that others sent here directly raises the "
                    "balance but is in no event, so it has no row."
                ),
                "caption",
                wrap=True,
            ),
            spacing=12,
        )
        self.model.setParent(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typing_timeout)
        self._connect()
        self._render_empty()

    def _filters(self) -> QWidget:
        self.search.setPlaceholderText(tr("Search names, hashes, addresses, job numbers"))
        self.search.setAccessibleName(tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))
        self.search.setMaxLength(100)
        self.kinds.setAccessibleName(tr("Kind"))
        self.kinds.addItem(tr("All kinds"), None)
        for kind in HistoryKind:
            self.kinds.addItem(kind_words(kind), kind)
        self.states.setAccessibleName(tr("Status"))
        self.states.addItem(tr("Any status"), None)
        for state in HistoryState:
            self.states.addItem(state_words(state)[0], state)
        bar = QWidget()
        layout = row(self.search, self.kinds, self.states, self.export_button)
        layout.setStretch(0, 1)
        bar.setLayout(layout)
        return bar

    def _connect(self) -> None:
        self._pages.attach(self.model)
        self.table.sort_requested.connect(self._pages.sort)
        self.table.row_activated.connect(self.row_activated)
        self.search.textChanged.connect(self._typing.start)
        self.kinds.activated.connect(self._on_kind_activated)
        self.states.activated.connect(self._on_state_activated)
        self.export_button.clicked.connect(self._on_export_clicked)
        self._pages.changed.connect(self._render_empty)
        self._presenter.details_changed.connect(self.table.viewport().update)
        self._presenter.busy_changed.connect(self._render_export)
        self.model.modelReset.connect(self._render_export)
        self.model.rowsInserted.connect(self._render_export)
        self._render_export()

    def show_transaction(self, transaction: str) -> None:
        """Look for one."""
        self.kinds.setCurrentIndex(0)
        self.states.setCurrentIndex(0)
        self._pages.show_kind(None)
        self._pages.show_state(None)
        self.search.setText(transaction)
        self._on_typing_timeout()

    def _render_empty(self) -> None:
        if self._pages.filtered:
            self.table.show_empty("filter", tr("Nothing fits"), tr("Choose another filter, or search for less."))
        else:
            self.table.show_empty(
                "clock", tr("Nothing yet"), tr("What you sign and what jobs pay you appears here at once.")
            )

    def _render_export(self) -> None:
        self.export_button.setEnabled(self.model.rowCount() > 0 and not self._presenter.busy)

    def _on_typing_timeout(self) -> None:
        self._typing.stop()
        self._pages.search(self.search.text())

    def _on_kind_activated(self, index: int) -> None:
        value = self.kinds.itemData(index)
        self._pages.show_kind(None if value is None else HistoryKind(value))

    def _on_state_activated(self, index: int) -> None:
        value = self.states.itemData(index)
        self._pages.show_state(None if value is None else HistoryState(value))

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Export the history"), "history.csv", tr("Tables (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self._presenter.export_history(Path(file))
