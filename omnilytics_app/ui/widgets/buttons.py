"""Buttons with icons that follow the theme, and a button that copies."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from omnilytics_app.ui.format import tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_COPIED_MS = 1_400


class Button(QPushButton):
    """A push button. `kind` is "", "primary", "danger", "quiet" or "nav"; it selects look and icon colour."""

    def __init__(self, theme: Theme, text: str, icon: str = "", kind: str = "", tone: str = "") -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self.setText(text)
        self._tone = tone or {"primary": "accent_text", "danger": "danger"}.get(kind, "secondary")
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(16, 16))
        if icon:
            theme.changed.connect(self._on_theme_changed)
            self._on_theme_changed()

    def setText(self, text: str) -> None:
        """Show a caption, a little apart from the icon."""
        super().setText(f" {text}" if self._icon_name else text)

    def setAccessibleName(self, name: str) -> None:
        """Be called something else than the caption, without invisible characters."""
        super().setAccessibleName(visible_text(name))

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001
        """Enable or disable, with the icon in the matching colour."""
        if enabled != self.isEnabled():
            super().setEnabled(enabled)
            self._on_theme_changed()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._icon_name:
            self.setIcon(self._theme.icon(self._icon_name, self._tone if self.isEnabled() else "muted", 16))


class IconButton(QToolButton):
    """A button that is only an icon; `name` is read by screen readers and shown as its tool tip."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self.setAccessibleName(visible_text(name))
        self.setToolTip(tooltip(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(16, 16))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, "muted", 16))


class CopyButton(IconButton):
    """Puts `text` on the clipboard and says so for a moment."""

    def __init__(self, theme: Theme, name: str = "", text: str = "") -> None:
        super().__init__(theme, "copy", name or tr("Copy"))
        self.text_to_copy = text
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_MS)
        self._back.timeout.connect(self._on_back_timeout)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text_to_copy)
        self.set_icon("check")
        self._back.start()

    def _on_back_timeout(self) -> None:
        self.set_icon("copy")


class StatusDot(QWidget):
    """A coloured dot with a word beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._dot = PlainLabel("\N{BLACK CIRCLE}", "dot")
        self._dot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word = ElidedLabel("", "caption")
        layout = row(self._dot, self._word, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def text(self) -> str:
        """What is said beside the dot."""
        return self._word.full_text

    def show_word(self, *, shown: bool) -> None:
        """Show the word, or the dot alone."""
        self._word.setHidden(not shown)

    def show_state(self, text: str, tone: str) -> None:
        """Show a state."""
        self._dot.set_tone(tone)
        self._word.setText(text)
