"""A line of the address book, new or changed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.letters import mixes_scripts
from omnilytics_app.domain.wallet import MAX_NAME, MAX_NOTE, Contact, Payment
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.wallet_words import disguise_words
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import holder, row
from omnilytics_app.ui.widgets.sheet import Sheet


class ContactSheet(Sheet):
    """`saved` carries a `Contact`. `read` tells whom a text names, or raises what is wrong with it."""

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        read: Callable[[str], Payment],
        contact: Contact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Edit contact") if contact else tr("Add a contact"), parent, width=560)
        self._read = read
        self._address: Address | None = contact.address if contact else None
        self.address, self.name, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.address.setMaxLength(400)
        self.address.setPlaceholderText("0x\N{HORIZONTAL ELLIPSIS}")
        self.name.setMaxLength(MAX_NAME)
        self.note.setMaxLength(MAX_NOTE)
        self.paste_button = Button(theme, tr("&Paste"), "paste")
        self.paste_button.clicked.connect(self._on_paste_clicked)
        editor = holder(row(self.address, self.paste_button))
        self.address_field = Field(tr("Address"), editor)
        self.address.setAccessibleName(tr("Address"))
        self.name_field = Field(tr("Name"), self.name)
        self.note_field = Field(tr("Note"), self.note, tr("Only you see it."))
        self.cancel_button = Button(theme, tr("Cancel"))
        self.save_button = Button(theme, tr("&Save"), "check", "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.save_button.setDefault(True)
        if contact is not None:
            self.address.setText(contact.address)
            self.name.setText(contact.name)
            self.note.setText(contact.note)
        self.address.setReadOnly(contact is not None)
        self.paste_button.setVisible(contact is None)
        for edit in (self.address, self.name, self.note):
            edit.textEdited.connect(self._render)
        self.compose(
            self.address_field,
            self.name_field,
            self.note_field,
            buttons=(self.cancel_button, self.save_button),
        )
        self._render()
        (self.address if contact is None else self.name).setFocus()

    def _render(self) -> None:
        text, problem = self.address.text(), ""
        if not self.address.isReadOnly():
            self._address = None
            if text.strip():
                try:
                    self._address = self._read(text).to
                except UserFacingError as error:
                    problem = str(error)
        self.address_field.show_problem(problem)
        self.name_field.show_hint(disguise_words() if mixes_scripts(self.name.text()) else "")
        self.save_button.setEnabled(self._address is not None and bool(self.name.text().strip()))
        if self.isVisible():
            self.fit()

    def _on_paste_clicked(self) -> None:
        self.address.setText(QGuiApplication.clipboard().text()[:400].strip())
        self._render()

    def _on_save_clicked(self) -> None:
        if self._address is not None:
            self.saved.emit(Contact(self._address, self.name.text(), self.note.text()))
            self.accept()
