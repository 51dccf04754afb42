"""A sentence at the top of a page that says what went wrong and, where that helps, offers details to copy."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, IconButton
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.text import PlainLabel, set_property


class Banner(QFrame):
    """Hidden until something is shown. `dismissed` is emitted when the person closes it."""

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._details = ""
        self.setProperty("role", "banner")
        self._text = PlainLabel("", "secondary", wrap=True)
        self._copy = Button(theme, tr("Copy details"), "copy", "quiet")
        self._close = IconButton(theme, "close", tr("Dismiss"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.dismissed)
        layout = row(self._text, self._copy, self._close, margins=(14, 8, 8, 8))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty if nothing is."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def details(self) -> str:
        """What "Copy details" copies."""
        return self._details

    def show_problem(self, text: str, details: str = "", tone: str = "danger", *, dismissible: bool = True) -> None:
        """Show a sentence, translated where services made it; an empty one hides the banner."""
        self._details = details
        self._text.setText(sentence(text))
        self._copy.setVisible(bool(details))
        self._close.setVisible(dismissible)
        set_property(self, "tone", tone)
        self.setVisible(bool(text))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
