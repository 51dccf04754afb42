"""Names with their values, one below the other; long values wrap, and what stands in full is the tool tip."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from omnilytics_app.ui.format import grouped, tooltip
from omnilytics_app.ui.theme import with_figures
from omnilytics_app.ui.widgets.layouts import NO_MARGINS, column, holder
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_TOP = Qt.AlignmentFlag.AlignTop


class NamedValue(Protocol):
    """What a line shows."""

    @property
    def label(self) -> str:
        """The name."""
        ...

    @property
    def value(self) -> str:
        """The value."""
        ...

    @property
    def hint(self) -> str:
        """All of the value."""
        ...

    @property
    def name(self) -> str:
        """What the value is called by the person, or empty."""
        ...


class Lines(QWidget):
    """Lines that stay as they are; `replace` changes one value."""

    def __init__(self, lines: Iterable[NamedValue], *, strong: bool = False) -> None:
        super().__init__()
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(*NO_MARGINS)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, PlainLabel] = {}
        self._widest = 0
        for number, shown in enumerate(lines):
            name = PlainLabel(shown.label, "secondary")
            self._widest = max(self._widest, name.sizeHint().width())
            value = self._value(shown, strong=strong)
            grid.addWidget(name, number, 0, _TOP)
            grid.addWidget(value, number, 1)
        self.setLayout(grid)

    def _value(self, shown: NamedValue, *, strong: bool) -> QWidget:
        value = PlainLabel(grouped(shown.value), "strong" if strong else "", wrap=True)
        value.setFont(with_figures(value.font()))
        value.setToolTip(tooltip(shown.hint))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._values[shown.label] = value
        return holder(column(ElidedLabel(shown.name, "strong"), value, spacing=1)) if shown.name else value

    @property
    def label_width(self) -> int:
        """The pixels that the names take."""
        return self._widest

    def align(self, label_width: int) -> None:
        """Begin the values further to the right."""
        self._grid.setColumnMinimumWidth(0, label_width)

    def text(self, label: str) -> str:
        """The value beside a name; empty without that line."""
        value = self._values.get(label)
        return value.text() if value is not None else ""

    def replace(self, label: str, text: str) -> None:
        """Show another value beside a name."""
        if label in self._values:
            self._values[label].setText(grouped(text))
