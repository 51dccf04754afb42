"""Something to see to that stays until it is done, with a button for it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.text import PlainLabel


class Reminder(QFrame):
    """Hidden while it has no text; `asked` is emitted by its button, which is there where it has a caption."""

    asked = Signal()

    def __init__(self, theme: Theme, icon: str, caption: str = "") -> None:
        super().__init__()
        self._theme, self._name = theme, icon
        self.setProperty("role", "banner")
        self.setProperty("tone", "warning")
        self._icon = QLabel()
        self._text = PlainLabel("", "secondary", wrap=True)
        self.button = Button(theme, caption)
        self.button.setVisible(bool(caption))
        self.button.clicked.connect(self.asked)
        layout = row(self._icon, self._text, self.button, spacing=12, margins=(14, 10, 10, 10))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty if nothing is."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Show a sentence; an empty one hides it."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._name, "warning", 18).pixmap(QSize(18, 18)))
