"""A choice among a few values with their words, and an editor of several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from omnilytics_app.ui.format import visible_text


class Selector(QComboBox):
    """One of several values, each with its words. `chosen` carries the value a person took."""

    chosen = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: tuple[tuple[object, str], ...], chosen: object) -> None:
        """Show what there is and which one holds; nothing moves where that is shown already."""
        if choices != tuple((self.itemData(i), self.itemText(i)) for i in range(self.count())):
            self.clear()
            for value, words in choices:
                self.addItem(visible_text(words, 80), value)
        self.setCurrentIndex(next((i for i, (value, _) in enumerate(choices) if value == chosen), -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class LinesEdit(QPlainTextEdit):
    """A list, one item on each line; Tab leaves it. `edited` carries the text as a person changes it."""

    edited = Signal(str)

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self._showing = False
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show a text unless it is shown."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.toPlainText())
