"""Shows the recovery phrase to its owner: unlocked again, hidden until asked for, gone when the sheet closes.

The words are never put on the clipboard, where any program could read them, and cannot be selected.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.backing_up import BackingUp
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.text import PlainLabel

_COLUMNS = 4
_HIDDEN = "\N{BULLET}" * 6


class BackupSheet(Sheet):
    """Renders `BackingUp`."""

    def __init__(self, theme: Theme, backing_up: BackingUp, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Recovery phrase"), parent, width=620)
        self._backing_up = backing_up
        self.show_caption(
            tr(
                "These words are all that restores this account and the keys of its jobs. Whoever has them has your "
                "money: write them on paper, show them to nobody, and make no picture of them."
            )
        )
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_field = Field(tr("Passphrase of this profile"), self.passphrase)
        self.passphrase_field.setVisible(backing_up.asks_passphrase)
        self.words: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.frame = QFrame()
        self.frame.setProperty("role", "card")
        self.reveal_button = Button(theme, tr("&Reveal"), "eye", "quiet")
        self.reveal_button.setCheckable(True)
        self.reveal_button.toggled.connect(self._render_words)
        self.frame.setLayout(
            column(self._grid, row(None, self.reveal_button, None), spacing=10, margins=(16, 14, 16, 12))
        )
        self.problem = PlainLabel("", "field-error", wrap=True)
        self.written = QCheckBox(tr("I &wrote all the words down, in their order"))
        self.written.toggled.connect(self._render)
        self.close_button = Button(theme, tr("&Close"))
        self.show_button = Button(theme, tr("&Unlock"), "unlock", "primary")
        self.done_button = Button(theme, tr("&Done"), "check", "primary")
        self.close_button.clicked.connect(self.reject)
        self.show_button.clicked.connect(self._on_show_clicked)
        self.done_button.clicked.connect(backing_up.confirm)
        self.compose(
            self.passphrase_field,
            self.frame,
            self.written,
            self.problem,
            buttons=(self.close_button, self.show_button, self.done_button),
        )
        backing_up.changed.connect(self._render)
        backing_up.done.connect(self.accept)
        self.finished.connect(self._on_finished)
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        """Words are hidden with the sheet, also where the window is locked meanwhile."""
        super().hideEvent(event)
        self.reveal_button.setChecked(False)

    def _render(self) -> None:
        state = self._backing_up
        shown = bool(state.words)
        self._make_words(len(state.words))
        self._render_words()
        self.frame.setVisible(shown)
        self.written.setVisible(shown)
        self.passphrase_field.setVisible(state.asks_passphrase and not shown)
        self.show_button.setVisible(not shown)
        self.show_button.setEnabled(not state.busy)
        self.done_button.setVisible(shown)
        self.done_button.setEnabled(self.written.isChecked())
        self.show_button.setDefault(not shown)
        self.problem.setText(sentence(state.problem))
        self.problem.setVisible(bool(state.problem))
        if self.isVisible():
            self.fit()

    def _make_words(self, count: int) -> None:
        for place in range(len(self.words), count):
            label = PlainLabel(_HIDDEN, "strong")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            number = PlainLabel(f"{place + 1}", "caption")
            cell = holder(row(number, label, None, spacing=8))
            self._grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS)
            self.words.append(label)

    def _render_words(self) -> None:
        revealed = self.reveal_button.isChecked()
        known = self._backing_up.words
        for place, label in enumerate(self.words):
            label.setText(known[place] if revealed and place < len(known) else _HIDDEN)
        self.reveal_button.setText(tr("&Hide") if revealed else tr("&Reveal"))
        self.reveal_button.set_icon("eye-off" if revealed else "eye")

    def _on_show_clicked(self) -> None:
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        self._backing_up.unlock(passphrase)

    def _on_finished(self) -> None:
        self.reveal_button.setChecked(False)
        self._backing_up.forget()
        self._render_words()
