"""Which columns of a table are used: a list of names with a tick each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from omnilytics_app.ui.format import visible_text

_HEIGHT = 132
_NAME_ROLE = Qt.ItemDataRole.UserRole


class ColumnPicker(QListWidget):
    """Ticks for names; `left_out_changed` carries the names without one, in order."""

    left_out_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(2)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.itemChanged.connect(self._on_item_changed)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names without a tick."""
        items = (self.item(i) for i in range(self.count()))
        return tuple(i.data(_NAME_ROLE) for i in items if i.checkState() is Qt.CheckState.Unchecked)

    def show_columns(self, names: Iterable[str], left_out: Iterable[str]) -> None:
        """Show names, and which of them have no tick."""
        wanted, without = tuple(names), frozenset(left_out)
        self.blockSignals(True)  # noqa: FBT003
        if wanted != self._names:
            self._names = wanted
            self.clear()
            for name in wanted:
                self.addItem(self._made(name))
        for i, name in enumerate(wanted):
            state = Qt.CheckState.Unchecked if name in without else Qt.CheckState.Checked
            if self.item(i).checkState() is not state:
                self.item(i).setCheckState(state)
        self.blockSignals(False)  # noqa: FBT003

    @staticmethod
    def _made(name: str) -> QListWidgetItem:
        item = QListWidgetItem(visible_text(name, 40))
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
        item.setData(_NAME_ROLE, name)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    def _on_item_changed(self) -> None:
        self.left_out_changed.emit(self.left_out)
