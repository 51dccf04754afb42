"""A choice among few, one below the other, each with a sentence that explains it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QWidget

from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel, set_property

LONGEST_NAME = 64


class Option(NamedTuple):
    """A name, with its mnemonic, and what it means."""

    name: str
    meaning: str


class _OptionFrame(QFrame):
    """All of it chooses, not only the button."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.setProperty("role", "option")
        self.button = QRadioButton(visible_text(option.name, LONGEST_NAME))
        self.meaning = PlainLabel(option.meaning, "caption", wrap=True)
        self.button.setAccessibleDescription(option.meaning)
        below = row(self.meaning, margins=(26, 0, 0, 0))
        self.setLayout(column(self.button, below, spacing=2, margins=(14, 10, 14, 10)))
        self.button.toggled.connect(self._on_toggled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in it."""
        if event.button() is Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.click()
            self.button.setFocus()

    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        set_property(self, "chosen", "true" if checked else "false")


class Options(QWidget):
    """`chosen` carries the index a person took."""

    chosen = Signal(int)

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self.frames = [_OptionFrame(option) for option in options]
        self._group = QButtonGroup(self)
        for index, frame in enumerate(self.frames):
            self._group.addButton(frame.button, index)
        self._group.idClicked.connect(self.chosen)
        self.setLayout(column(*self.frames, spacing=8))

    @property
    def index(self) -> int:
        """The chosen one; -1 for none."""
        return self._group.checkedId()

    @property
    def buttons(self) -> list[QRadioButton]:
        """One for each."""
        return [frame.button for frame in self.frames]

    def choose(self, index: int) -> None:
        """Mark a choice without telling `chosen`."""
        self.frames[index].button.setChecked(True)

    def explain(self, index: int, meaning: str, tone: str = "", *, possible: bool = True) -> None:
        """Say something else about a choice, and whether it can be taken."""
        frame = self.frames[index]
        frame.meaning.setText(meaning)
        frame.meaning.set_tone(tone)
        frame.button.setAccessibleDescription(meaning)
        frame.button.setEnabled(possible)
