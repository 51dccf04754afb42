"""Facts in two columns or one, as wide as there is room; names above their values."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from omnilytics_app.ui.format import grouped, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_facts import Fact
from omnilytics_app.ui.theme import Theme, with_figures
from omnilytics_app.ui.widgets.buttons import CopyButton
from omnilytics_app.ui.widgets.layouts import NO_MARGINS, column, holder, row
from omnilytics_app.ui.widgets.text import PlainLabel


class FactGrid(QWidget):
    """Facts in `columns` columns; the last row may have fewer."""

    def __init__(self, theme: Theme, columns: int = 2) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        self._grid = QGridLayout()
        self._grid.setContentsMargins(*NO_MARGINS)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        self.setLayout(self._grid)
        self._shown: tuple[Fact, ...] = ()
        self._cells: list[QWidget] = []

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._shown

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show other facts."""
        if (shown := tuple(facts)) == self._shown:
            return
        self._shown = shown
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = [self._cell(fact) for fact in shown]
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(number, self._columns), Qt.AlignmentFlag.AlignTop)

    def _cell(self, fact: Fact) -> QWidget:
        name = PlainLabel(fact.label, "caption", wrap=True)
        value = PlainLabel(grouped(fact.value), wrap=True)
        value.setFont(with_figures(value.font()))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (name, value):
            label.setToolTip(tooltip(fact.hint))
        if not fact.copied:
            return holder(column(name, value, spacing=2))
        copy = CopyButton(self._theme, tr("Copy: {what}", what=fact.label), fact.copied)
        line = row(value, copy, spacing=6)
        line.setStretch(0, 1)
        return holder(column(name, line, spacing=2))
