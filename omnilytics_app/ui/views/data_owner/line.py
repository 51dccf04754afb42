"""An icon and a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.text import PlainLabel

_SIDE = 16


class Line(QWidget):
    """An icon and a sentence that wraps; what warns has a colour as well as its icon."""

    def __init__(self, theme: Theme, icon: str = "", sentence: str = "") -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, "", ""
        self._mark = QLabel()
        self._mark.setFixedWidth(22)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = PlainLabel("", "secondary", wrap=True)
        layout = row(self._mark, self._text, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        theme.changed.connect(self._on_theme_changed)
        if icon:
            self.say(icon, sentence)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, icon: str, sentence: str, tone: str = "") -> None:
        """Show another sentence; an alert is a warning unless `tone` says something else."""
        self._icon, self._tone = icon, tone or ("warning" if icon == "alert" else "")
        self._text.setText(sentence)
        self._text.set_tone(self._tone)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._icon:
            pixmap = self._theme.icon(self._icon, self._tone or "muted", _SIDE).pixmap(QSize(_SIDE, _SIDE))
            self._mark.setPixmap(pixmap)
