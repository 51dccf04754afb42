"""The address book: names that stand for addresses in reviews, in the history and when sending."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.wallet import Contact
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState
from omnilytics_app.ui.widgets.tables import RowsView

_ADDRESS_PIXELS = 400
"""Room for a whole address."""


def contact_columns() -> tuple[Column[Contact], ...]:
    """Columns of the address book."""
    return (
        Column(tr("Name"), lambda c: c.name, lambda c: c.name),
        Column(tr("Address"), lambda c: c.address, lambda c: c.address),
        Column(tr("Note"), lambda c: c.note, lambda c: c.note),
    )


class AddressBookCard(Card):
    """`add_requested` and `edit_requested` ask for the sheet of a contact."""

    add_requested = Signal()
    edit_requested = Signal(object)

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self.add_button = Button(theme, tr("Add a con&tact"), "plus")
        self.edit_button = Button(theme, tr("&Edit"), "edit")
        self.remove_button = Button(theme, tr("Re&move"), "trash", "danger")
        self._model = RowsModel(theme, contact_columns())
        self.table = RowsView(self._model, most_rows=14)
        self.table.setAccessibleName(tr("Address book"))
        self.table.fix_width(1, _ADDRESS_PIXELS)
        self.table.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.empty = EmptyState(
            theme, "book", tr("No contacts yet"), tr("A name you give an address is shown wherever that address is.")
        )
        buttons = QWidget()
        buttons.setLayout(row(self.edit_button, self.remove_button, self.add_button))
        super().__init__(self.table, self.empty, title=tr("Address book"), aside=buttons, spacing=10)
        self._model.setParent(self)
        self._presenter = presenter
        self.add_button.clicked.connect(self.add_requested)
        self.edit_button.clicked.connect(self._on_edit_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.table.doubleClicked.connect(self._on_edit_clicked)
        self.table.selectionModel().selectionChanged.connect(self._render_buttons)
        presenter.details_changed.connect(self._render)
        presenter.busy_changed.connect(self._render_buttons)
        self._render()

    @property
    def chosen(self) -> Contact | None:
        """The contact that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        place = rows[0].row() if rows else -1
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    def _render(self) -> None:
        contacts = self._presenter.details.contacts
        self._model.set_rows(contacts)
        self.table.setVisible(bool(contacts))
        self.empty.setVisible(not contacts)
        self._render_buttons()

    def _render_buttons(self) -> None:
        possible = self.chosen is not None and not self._presenter.busy
        self.edit_button.setEnabled(possible)
        self.remove_button.setEnabled(possible)

    def _on_edit_clicked(self) -> None:
        if (contact := self.chosen) is not None:
            self.edit_requested.emit(contact)

    def _on_remove_clicked(self) -> None:
        if (contact := self.chosen) is not None:
            self._presenter.remove_contact(contact.address)
