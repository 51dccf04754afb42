"""The score by round, with the initial score as a reference line."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPen

from omnilytics_app.ui.format import decimal, score, signed_score
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import CENTER, LEFT, RIGHT, Canvas

_AXIS = 40
_FOOT = 22
_TOP = 20
_RIGHT = 52
_LABEL = 20
"""The height of the last score where it is written."""


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """The score after a round; `audit` says that a probe was published in it."""

    round: int
    score: float
    audit: bool


@dataclass(frozen=True, slots=True)
class ScoreSeries:
    """All points of a job of `rounds` rounds. `initial` is the score before the first; `bounded` scores lie in 0..1.

    `reference` is a mark that the scores are held against; `waiting` is what an empty chart says.
    """

    points: tuple[ScorePoint, ...] = ()
    initial: float | None = None
    rounds: int = 1
    bounded: bool = True
    reference: float | None = None
    waiting: str = ""


def nice_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """At most `most` + 1 round numbers that cover [low, high], low < high."""
    raw = (high - low) / most
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(s * magnitude for s in (1, 2, 2.5, 5, 10) if s * magnitude >= raw * (1 - 1e-9))
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


class ScoreChart(Canvas):
    """A line of scores. Audit rounds are drawn as diamonds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 216)
        self._series = ScoreSeries()

    @property
    def series(self) -> ScoreSeries:
        """What is shown."""
        return self._series

    def show_series(self, series: ScoreSeries) -> None:
        """Show a series."""
        if series != self._series:
            self._series = series
            told = [tr("round {number}: {score}", number=p.round, score=score(p.score)) for p in series.points]
            self.setAccessibleDescription(", ".join(told))
            self.update()

    def hint_at(self, position: QPointF) -> str:
        """Of `Canvas`."""
        if not self._series.points:
            return ""
        near = min(self._series.points, key=lambda p: abs(self._x(p.round) - position.x()))
        if abs(self._x(near.round) - position.x()) > 14:
            return ""
        gain = "" if self._series.initial is None else f" ({signed_score(near.score - self._series.initial)})"
        if near.audit:
            return tr("Round {number}, audit: {score}", number=near.round, score=score(near.score)) + gain
        return tr("Round {number}: {score}", number=near.round, score=score(near.score)) + gain

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.small_font())
        ticks = self._ticks()
        self._paint_grid(painter, ticks)
        if self._series.reference is not None:
            self._paint_reference(painter, self._series.reference, ticks)
        if self._series.initial is not None:
            self._paint_initial(painter, self._series.initial, ticks)
        if self._series.points:
            self._paint_line(painter, ticks)
        elif self._series.initial is None:
            box = QRectF(_AXIS, 0, self.width() - _AXIS, self.height() - _FOOT)
            text = self._series.waiting or tr("The score appears after the first round")
            self.write(painter, box, text, self.theme.colour("muted"), CENTER)

    def _ticks(self) -> list[float]:
        values = [p.score for p in self._series.points]
        if self._series.initial is not None:
            values.append(self._series.initial)
        if self._series.reference is not None:
            values.append(self._series.reference)
        if not values:
            return [0.0, 0.5, 1.0]
        low, high = min(values), max(values)
        margin = max(0.02, (high - low) * 0.12)
        low, high = low - margin, high + (margin if self._series.points else 0.3)
        if self._series.bounded:
            low, high = max(0.0, low), min(1.0, high)
        return nice_ticks(low, high, 4)

    def _x(self, number: int) -> float:
        room = self.width() - _AXIS - _RIGHT
        return _AXIS + room * number / max(1, self._series.rounds)

    def _y(self, value: float, ticks: list[float]) -> float:
        room = self.height() - _TOP - _FOOT
        return _TOP + room * (1 - (value - ticks[0]) / (ticks[-1] - ticks[0]))

    def _paint_grid(self, painter: QPainter, ticks: list[float]) -> None:
        decimals = 2 if max(abs(t * 10 - round(t * 10)) for t in ticks) > 1e-9 else 1
        for tick in ticks:
            y = self._y(tick, ticks)
            painter.setPen(QPen(self.theme.colour("border"), 1))
            painter.drawLine(QPointF(_AXIS, y), QPointF(self.width() - _RIGHT + 8, y))
            label = decimal(tick, decimals)
            self.write(painter, QRectF(0, y - 9, _AXIS - 8, 18), label, self.theme.colour("muted"), RIGHT)
        rounds = self._series.rounds
        every = max(1, math.ceil(rounds * 26 / max(1, self.width() - _AXIS - _RIGHT)))
        for number in range(0, rounds + 1, every):
            box = QRectF(self._x(number) - 20, self.height() - _FOOT + 5, 40, 16)
            self.write(painter, box, str(number) if number else tr("start"), self.theme.colour("muted"), CENTER)

    def _paint_initial(self, painter: QPainter, initial: float, ticks: list[float]) -> None:
        y = self._y(initial, ticks)
        painter.setPen(QPen(self.theme.colour("muted"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(_AXIS, y), QPointF(self.width() - _RIGHT + 8, y))
        self._paint_dot(painter, QPointF(self._x(0), y), self.theme.colour("muted"), audit=False)
        points = self._series.points
        crowded = bool(points) and abs(self._y(points[-1].score, ticks) - y) < 15 and points[-1].round > 0
        if not crowded:
            box = QRectF(self.width() - _RIGHT + 12, y - 9, _RIGHT - 12, 18)
            self.write(painter, box, score(initial), self.theme.colour("muted"), LEFT)

    def _paint_reference(self, painter: QPainter, reference: float, ticks: list[float]) -> None:
        y = self._y(reference, ticks)
        painter.setPen(QPen(self.theme.colour("success"), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(_AXIS, y), QPointF(self.width() - _RIGHT + 8, y))
        points = self._series.points
        if not points or abs(self._y(points[-1].score, ticks) - y) >= 15:
            box = QRectF(self.width() - _RIGHT + 12, y - 9, _RIGHT - 12, 18)
            self.write(painter, box, score(reference), self.theme.colour("success"), LEFT)

    def _paint_line(self, painter: QPainter, ticks: list[float]) -> None:
        points = [QPointF(self._x(p.round), self._y(p.score, ticks)) for p in self._series.points]
        if self._series.initial is not None:
            points.insert(0, QPointF(self._x(0), self._y(self._series.initial, ticks)))
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        self._paint_area(painter, path, points)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self.theme.colour("accent"), 2.2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        for scored, at in zip(self._series.points[::-1], points[::-1], strict=False):
            self._paint_dot(painter, at, self.theme.colour("accent"), audit=scored.audit)
        painter.setFont(self.theme.font(12, QFont.Weight.DemiBold))
        self.write(
            painter, self._label_box(ticks), score(self._series.points[-1].score), self.theme.colour("text"), LEFT
        )

    def _label_box(self, ticks: list[float]) -> QRectF:
        """Where the last score is written: beside its point, or above or below a line that would run through it."""
        last = self._series.points[-1]
        x, y = self._x(last.round), self._y(last.score, ticks)
        drawn = [v for v in (self._series.initial, self._series.reference) if v is not None]
        lines = [self._y(v, ticks) for v in drawn]
        places = [y, *(line + side for line in lines for side in (-_LABEL / 2, _LABEL / 2))]
        free = [at for at in places if at >= _LABEL / 2 and all(abs(line - at) >= _LABEL / 2 for line in lines)]
        y = min(free, key=lambda at: abs(at - y), default=y)
        return QRectF(min(x + 10, self.width() - 44.0), y - _LABEL / 2, 48, _LABEL)

    def _paint_area(self, painter: QPainter, path: QPainterPath, points: list[QPointF]) -> None:
        floor = float(self.height() - _FOOT)
        area = QPainterPath(path)
        area.lineTo(points[-1].x(), floor)
        area.lineTo(points[0].x(), floor)
        top, bottom = self.theme.colour("accent"), self.theme.colour("accent")
        top.setAlpha(46)
        bottom.setAlpha(0)
        gradient = QLinearGradient(0, _TOP, 0, floor)
        gradient.setColorAt(0, top)
        gradient.setColorAt(1, bottom)
        painter.fillPath(area, gradient)

    def _paint_dot(self, painter: QPainter, at: QPointF, colour: QColor, *, audit: bool) -> None:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self.theme.colour("surface"))
        if audit:
            painter.drawConvexPolygon(
                [QPointF(at.x() + x, at.y() + y) for x, y in ((0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0))]
            )
        else:
            painter.drawEllipse(at, 3.4, 3.4)
