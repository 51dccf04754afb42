"""The pages of keys from elsewhere: a key store or digits to import, and an address to watch."""

from PySide6.QtWidgets import QLineEdit, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, holder
from omnilytics_app.ui.widgets.path_edit import PathEdit
from omnilytics_app.ui.widgets.secret_edit import SecretEdit
from omnilytics_app.ui.widgets.surfaces import Card, Segments
from omnilytics_app.ui.widgets.text import PlainLabel


class KeyPage(QWidget):
    """A key of another wallet."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.source = Segments((tr("Key &file"), tr("Private &key")))
        self.file = PathEdit(theme, tr("Choose a key file"), tr("Path of the key file"))
        self.password = SecretEdit(theme, tr("Show the password"))
        self.digits = SecretEdit(theme, tr("Show the key"))
        self.of_file = holder(
            column(
                Field(tr("Key store (version 3, as Geth, MetaMask exports and others write it)"), self.file),
                Field(tr("Passwo&rd of this file"), self.password),
                spacing=14,
            )
        )
        self.of_digits = Field(tr("64 hexadecimal &digits"), self.digits)
        note = PlainLabel(
            tr("This key signs. It cannot give the keys of jobs, so the profile gets words of its own for those next."),
            "caption",
            wrap=True,
        )
        note.setVisible(not presenter.recovering)
        self.setLayout(column(Card(self.source, self.of_file, self.of_digits, note, spacing=16)))
        self.source.chosen.connect(lambda index: presenter.choose_key_source(from_file=index == 0))  # as a name
        self.file.path_typed.connect(self._on_path_typed)
        self.file.file_chosen.connect(self._on_file_chosen)
        self.password.textEdited.connect(self._on_edited)
        self.digits.textEdited.connect(self._on_edited)
        for editor in (self.password, self.digits):
            editor.returnPressed.connect(presenter.go_on)
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        presenter = self._presenter
        self.source.choose(0 if presenter.key_from_file else 1)
        self.of_file.setVisible(presenter.key_from_file)
        self.of_digits.setVisible(not presenter.key_from_file)
        self.file.show_path(presenter.key_path)
        self.password.show_text(presenter.key_password)
        self.digits.show_text(presenter.key_digits)

    def _on_path_typed(self, path: str) -> None:
        self._presenter.key_path = path

    def _on_file_chosen(self, path: str) -> None:
        self._presenter.key_path = path
        self.file.show_path(path)
        self.password.setFocus()

    def _on_edited(self) -> None:
        self._presenter.key_password, self._presenter.key_digits = self.password.text(), self.digits.text()


class AddressPage(QWidget):
    """An account to look at."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        del theme
        self._presenter = presenter
        self.editor = QLineEdit()
        self.editor.setMaxLength(80)
        self.editor.setPlaceholderText("0x\N{HORIZONTAL ELLIPSIS}")
        self.editor.textEdited.connect(self._on_edited)
        self.editor.returnPressed.connect(presenter.go_on)
        note = PlainLabel(
            tr("You can look at its money and its jobs. It cannot join, create or sign anything: that needs its key."),
            "caption",
            wrap=True,
        )
        self.setLayout(column(Card(Field(tr("&Address of the account"), self.editor), note, spacing=14)))

    def render_state(self) -> None:
        """What the presenter says now."""
        if self.editor.text() != self._presenter.address:
            self.editor.setText(self._presenter.address)

    def _on_edited(self, text: str) -> None:
        self._presenter.address = text
