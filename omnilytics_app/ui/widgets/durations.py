"""A length of time as people say it: a number and its unit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.widgets.fields import NumberEdit
from omnilytics_app.ui.widgets.layouts import row

UNITS_S = (1, 60, 3_600, 86_400)
LONGEST_S = 365 * 86_400
_NARROWEST = 64


class DurationEdit(QWidget):
    """Edits whole seconds in the largest unit that says them exactly. `value_changed` carries seconds."""

    value_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._seconds = 0
        self.number = NumberEdit(0, LONGEST_S)
        self.unit = QComboBox()
        self.unit.addItems([tr("seconds"), tr("minutes"), tr("hours"), tr("days")])
        self.unit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number.setMinimumWidth(_NARROWEST)
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusProxy(self.number)
        self.setLayout(row(self.number, self.unit, spacing=6))
        self.number.valueChanged.connect(self._on_edited)
        self.unit.activated.connect(self._on_edited)
        self.setAccessibleName("")

    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)
        self.unit.setAccessibleName(tr("{name}, unit", name=name))

    def value(self) -> int:
        """Seconds."""
        return self._seconds

    def setValue(self, seconds: int) -> None:
        """Show a length of time; what a person has just typed keeps its unit."""
        if seconds == self._seconds:
            return
        self._seconds = seconds
        chosen = max(unit for unit in UNITS_S if unit == 1 or (seconds >= unit and seconds % unit == 0))
        self._block(seconds // chosen, UNITS_S.index(chosen))
        self.value_changed.emit(seconds)

    def _block(self, number: int, unit: int) -> None:
        for part in (self.number, self.unit):
            part.blockSignals(True)  # noqa: FBT003
        self.number.setValue(number)
        self.unit.setCurrentIndex(unit)
        for part in (self.number, self.unit):
            part.blockSignals(False)  # noqa: FBT003

    def _on_edited(self) -> None:
        seconds = min(LONGEST_S, self.number.value() * UNITS_S[self.unit.currentIndex()])
        if seconds != self._seconds:
            self._seconds = seconds
            self.value_changed.emit(seconds)
