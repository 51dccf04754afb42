"""Counts by name as bars, one a line."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from omnilytics_app.ui.format import integer, visible_text
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import Canvas

_ROW = 20
_MOST = 16


class CountBars(Canvas):
    """The largest counts first; beyond some, only the rest's sum is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _ROW)
        self._bars: tuple[tuple[str, int], ...] = ()

    @property
    def bars(self) -> tuple[tuple[str, int], ...]:
        """What is shown."""
        return self._bars

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show counts by name."""
        largest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        bars = tuple(largest[:_MOST])
        if len(largest) > _MOST:
            bars = (*bars, ("\N{HORIZONTAL ELLIPSIS}", sum(count for _, count in largest[_MOST:])))
        if bars != self._bars:
            self._bars = bars
            self.setMinimumHeight(_ROW * max(1, len(bars)))
            told = (f"{visible_text(name, 40)}: {integer(count)}" for name, count in bars)
            self.setAccessibleDescription(", ".join(told))
            self.update()

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.theme.font(12, figures=True))
        widest = max(
            (painter.fontMetrics().horizontalAdvance(visible_text(name, 40)) for name, _ in self._bars), default=0
        )
        names = min(widest + 12.0, 160.0, self.width() * 0.3)
        room = max(10.0, self.width() - names - 80)
        largest = max((count for _, count in self._bars), default=1) or 1
        for index, (name, count) in enumerate(self._bars):
            top = float(index * _ROW)
            self.write(
                painter, QRectF(0, top, names - 10, _ROW), visible_text(name, 40), self.theme.colour("secondary")
            )
            length = max(2.0, room * count / largest)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(names, top + 5, length, _ROW - 10), 3, 3)
            box = QRectF(names + length + 8, top, 72, _ROW)
            self.write(painter, box, integer(count), self.theme.colour("muted"))
