"""What was earned over time, as a staircase that climbs with every round."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QLinearGradient, QPainter, QPainterPath, QPen

from omnilytics_app.ui.format import local_time, significant
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import CENTER, LEFT, RIGHT, Canvas
from omnilytics_app.ui.widgets.score_chart import nice_ticks

_AXIS, _FOOT, _TOP, _RIGHT = 76, 24, 18, 18
_NEAR = 14.0


@dataclass(frozen=True, slots=True)
class EarningsSeries:
    """(time in seconds, total in smallest units) after every round, in their order; `hints` say what each added."""

    points: tuple[tuple[int, int], ...] = ()
    hints: tuple[str, ...] = ()
    decimals: int = 18
    unit: str = "ETH"

    @property
    def scale(self) -> int:
        """Smallest units in one of what is written."""
        return int(10**self.decimals)


class EarningsChart(Canvas):
    """Totals against time. Totals may fall: an absence costs a part of the stake."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 220)
        self._series = EarningsSeries()
        self.setAccessibleName(tr("Earnings over time"))

    @property
    def series(self) -> EarningsSeries:
        """What is shown."""
        return self._series

    def show_series(self, series: EarningsSeries) -> None:
        """Show a series."""
        if series != self._series:
            self._series = series
            self.setAccessibleDescription("; ".join(series.hints[-12:]))
            self.update()

    def hint_at(self, position: QPointF) -> str:
        """Of `Canvas`."""
        if not self._series.points:
            return ""
        distances = [abs(self._x(time) - position.x()) for time, _ in self._series.points]
        nearest = min(range(len(distances)), key=distances.__getitem__)
        return self._series.hints[nearest] if distances[nearest] <= _NEAR else ""

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.small_font())
        if not self._series.points:
            box = QRectF(0, 0, self.width(), self.height() - _FOOT)
            self.write(
                painter, box, tr("Earnings appear with the first paid round"), self.theme.colour("muted"), CENTER
            )
            return
        ticks = self._ticks()
        self._paint_grid(painter, ticks)
        self._paint_line(painter, ticks)

    def _ticks(self) -> list[float]:
        totals = [total / self._series.scale for _, total in self._series.points]
        low, high = min(0.0, *totals), max(0.0, *totals)
        return nice_ticks(low, high if high > low else low + 1e-9, 4)

    def _x(self, time: int) -> float:
        first, last = self._series.points[0][0], self._series.points[-1][0]
        width = self.width() - _AXIS - _RIGHT
        share = 0.5 if last == first else (time - first) / (last - first)
        return _AXIS + 8 + share * (width - 16)

    def _y(self, value: float, ticks: list[float]) -> float:
        span = ticks[-1] - ticks[0] or 1.0
        return _TOP + (ticks[-1] - value) / span * (self.height() - _FOOT - _TOP)

    def _paint_grid(self, painter: QPainter, ticks: list[float]) -> None:
        for tick in ticks:
            y = self._y(tick, ticks)
            painter.setPen(QPen(self.theme.colour("border"), 1))
            painter.drawLine(QPointF(_AXIS, y), QPointF(self.width() - _RIGHT, y))
            box = QRectF(0, y - 9, _AXIS - 8, 18)
            self.write(painter, box, significant(tick, 10), self.theme.colour("muted"), RIGHT)
        first, last = self._series.points[0][0], self._series.points[-1][0]
        foot = self.height() - _FOOT + 4.0
        half = (self.width() - _AXIS - _RIGHT) / 2
        self.write(painter, QRectF(_AXIS, foot, half, 18), local_time(first), self.theme.colour("muted"), LEFT)
        if last != first:
            box = QRectF(_AXIS + half, foot, half, 18)
            self.write(painter, box, local_time(last), self.theme.colour("muted"), RIGHT)

    def _paint_line(self, painter: QPainter, ticks: list[float]) -> None:
        floor, accent = self._y(max(0.0, ticks[0]), ticks), self.theme.colour("accent")
        path, before = QPainterPath(QPointF(_AXIS, floor)), floor
        for time, total in self._series.points:
            x, y = self._x(time), self._y(total / self._series.scale, ticks)
            path.lineTo(x, before)
            path.lineTo(x, y)
            before = y
        path.lineTo(self.width() - _RIGHT, before)
        area = QPainterPath(path)
        area.lineTo(self.width() - _RIGHT, floor)
        top, bottom = self.theme.colour("accent"), self.theme.colour("accent")
        top.setAlpha(52)
        bottom.setAlpha(6)
        gradient = QLinearGradient(0, _TOP, 0, floor)
        gradient.setColorAt(0, top)
        gradient.setColorAt(1, bottom)
        painter.fillPath(area, gradient)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawPath(path)
        self._paint_total(painter, before)

    def _paint_total(self, painter: QPainter, y: float) -> None:
        painter.setFont(self.theme.font(12, QFont.Weight.DemiBold))
        total = significant(self._series.points[-1][1] / self._series.scale, 8)
        box = QRectF(self.width() - _RIGHT - 132, max(0.0, y - 20), 130, 18)
        self.write(painter, box, f"{total} {self._series.unit}", self.theme.colour("text"), RIGHT)
