"""Labels that never interpret markup.

Every text a window shows goes through one of these, so that a title from the chain cannot become a link or a picture.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from omnilytics_app.ui.format import tooltip, visible_text
from omnilytics_app.ui.theme import with_figures

_FIGURES = {"hero", "figure", "strong"}


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet selects on, and restyle the widget if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # it is styled when it is shown for the first time
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


class PlainLabel(QLabel):
    """A label that shows its text literally. `role` and `tone` select its look."""

    def __init__(self, text: str = "", role: str = "", tone: str = "", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        if role in _FIGURES:
            self.setFont(with_figures(self.font()))
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text` without invisible characters."""
        super().setText(visible_text(text))

    def setAccessibleName(self, name: str) -> None:
        """Be read as something else, without invisible characters."""
        super().setAccessibleName(visible_text(name))

    def set_tone(self, tone: str) -> None:
        """Colour the text by its meaning."""
        set_property(self, "tone", tone)


class Pill(PlainLabel):
    """A short state in a rounded box."""

    def __init__(self, text: str = "", tone: str = "") -> None:
        super().__init__(text, "pill", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str) -> None:
        """Show another state."""
        self.setText(text)
        self.set_tone(tone)


class ElidedLabel(PlainLabel):
    """One line that is cut where it does not fit; the whole text is its tool tip then."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        tone: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._full = ""
        self._mode = mode
        super().__init__(text, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def full_text(self) -> str:
        """The text before it was cut."""
        return self._full

    def setText(self, text: str) -> None:
        """Show `text`, cut to the width there is."""
        cleaned = visible_text(text)
        if cleaned != self._full:
            self._full = cleaned
            self.updateGeometry()
            self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 48), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, max(0, self.width()))
        super().setText(shown)
        self.setToolTip(tooltip(self._full) if shown != self._full else "")
