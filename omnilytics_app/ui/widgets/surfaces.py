"""Cards, figures, segmented choices and empty states."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import Item, Margins, column, holder, row
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


class Card(QFrame):
    """A surface with an optional heading; `aside` stands at the right of the heading, which also names its tables."""

    def __init__(
        self,
        *items: Item,
        title: str = "",
        aside: QWidget | None = None,
        spacing: int = 12,
        margins: Margins = (18, 16, 18, 18),
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        heading = [row(ElidedLabel(title, "title"), None, aside)] if title and aside else []
        if title and not aside:
            heading = [row(ElidedLabel(title, "title"))]
        for item in items:
            if isinstance(item, QAbstractItemView) and not item.accessibleName():
                item.setAccessibleName(title)
        self.setLayout(column(*heading, *items, spacing=spacing, margins=margins))


def line() -> QFrame:
    """A thin rule."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


class Figure(QWidget):
    """A number with a caption above it and a remark below."""

    def __init__(self, caption: str, role: str = "figure") -> None:
        super().__init__()
        self._caption = ElidedLabel(caption, "caption")
        self._value = ElidedLabel("\N{EN DASH}", role)
        self._remark = ElidedLabel("", "caption")
        self._remark.hide()
        self.setLayout(column(self._caption, self._value, self._remark, None, spacing=3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_caption(self, caption: str) -> None:
        """Name the number."""
        self._caption.setText(caption)

    def show_value(self, value: str, remark: str = "", tone: str = "", exact: str = "") -> None:
        """Show a value; `exact` is its tool tip, `tone` colours the remark."""
        self._value.setText(value)
        if exact:
            self._value.setToolTip(tooltip(exact))
        self._remark.setText(remark)
        self._remark.set_tone(tone)
        self._remark.setVisible(bool(remark))

    @property
    def value(self) -> str:
        """The value shown."""
        return self._value.full_text


class FigureStrip(Card):
    """Figures side by side in one card."""

    def __init__(self, *figures: Figure) -> None:
        super().__init__(row(*figures, spacing=20), margins=(18, 14, 18, 14))


class Segments(QFrame):
    """A choice of one among few, side by side. `chosen` carries the index."""

    chosen = Signal(int)

    def __init__(self, labels: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons = [QPushButton(label) for label in labels]
        for index, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, index)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setLayout(row(*self.buttons, spacing=2, margins=(3, 3, 3, 3)))

    @property
    def index(self) -> int:
        """The chosen one."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Mark a choice without telling `chosen`."""
        self.buttons[index].setChecked(True)


_EMPTY_WIDTH = 360
"""Of the words of an empty state: narrow enough for half a page of a small window."""


class EmptyState(QWidget):
    """What a page says when it has nothing to show yet: an icon, what this is, what to do."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._theme, self._name = theme, icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel(title, "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = PlainLabel(text, "caption", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMinimumWidth(min(_EMPTY_WIDTH, self._text.fontMetrics().horizontalAdvance(text) + 8))
        self._text.setMaximumWidth(_EMPTY_WIDTH)
        words = holder(column(None, self._icon, self._title, self._text, None, spacing=6))
        self.setLayout(row(None, words, None, margins=(0, 20, 0, 20)))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._name, "muted", 30).pixmap(QSize(30, 30)))
