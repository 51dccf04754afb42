"""Fields for something secret: dots instead of letters until a person wants to see them, and words."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton

from omnilytics_app.ui.theme import Theme

MOST_LETTERS = 1_024
SECRET_INPUT = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Keyboards on screens and input methods learn nothing of what is typed."""


class SecretEdit(QLineEdit):
    """`reveal` says what its button shows, for screen readers: "Show the passphrase"."""

    def __init__(self, theme: Theme, reveal: str) -> None:
        super().__init__()
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_LETTERS)
        self.setInputMethodHints(SECRET_INPUT)
        self._reveal = QAction(reveal, self)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._on_reveal_toggled)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(reveal)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show other text unless it is this already."""
        if text != self.text():
            self.setText(text)

    def hide_letters(self) -> None:
        """Dots again."""
        self._reveal.setChecked(False)

    def _on_reveal_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(SECRET_INPUT)  # which Qt takes back with the dots

    def _on_theme_changed(self) -> None:
        self._reveal.setIcon(self._theme.icon("eye", "muted", 16))


class PhraseEdit(QPlainTextEdit):
    """A field for a recovery phrase: it can be pasted into, and gives nothing to a clipboard nor to drag and drop."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setInputMethodHints(SECRET_INPUT & ~Qt.InputMethodHint.ImhHiddenText)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing."""
        return QMimeData()
