"""Groups by rounds as a heat strip. Every state has a colour and a mark of its own, so colour is never all there is."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.group_states import GroupGrid, GroupState, reason_of
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import CENTER, Canvas

_LABEL = 70
_HEAD = 30
_LEGEND = 22
_ROW = 26
_CELL_MIN, _CELL_MAX = 13.0, 44.0
_FILLS = {
    GroupState.ACCEPTED: "accepted",
    GroupState.FILTERED: "filtered",
    GroupState.REJECTED: "rejected",
    GroupState.INCOMPLETE: "track",
    GroupState.OUT: "track",
    GroupState.ABORTED: "track",
    GroupState.RUNNING: "accent_soft",
    GroupState.FUTURE: "raised",
}
_LEGEND_STATES = (
    GroupState.ACCEPTED,
    GroupState.FILTERED,
    GroupState.REJECTED,
    GroupState.INCOMPLETE,
    GroupState.OUT,
    GroupState.ABORTED,
)
_OUTLINED = {GroupState.RUNNING, GroupState.INCOMPLETE, GroupState.FUTURE, GroupState.ABORTED}


class GroupStrip(Canvas):
    """Rows are groups, columns rounds; the newest rounds are shown where not all fit.

    `height_changed` tells the pixels that all rows and the legend take.
    """

    height_changed = Signal(int)

    def __init__(self, theme: Theme, own_name: str = "") -> None:
        super().__init__(theme, _HEAD + _ROW + _LEGEND)
        self._grid = GroupGrid()
        self._current = 0
        self._own_name = own_name

    @property
    def grid(self) -> GroupGrid:
        """What is shown."""
        return self._grid

    def show_grid(self, grid: GroupGrid, current: int) -> None:
        """Show a grid; `current` is the running round's number."""
        if (grid, current) == (self._grid, self._current):
            return
        self._grid, self._current = grid, current
        self._fit_height()
        self.setAccessibleDescription(self._spoken())
        self.update()

    def hint_at(self, position: QPointF) -> str:
        """Of `Canvas`."""
        first, size = self._columns()
        column = int((position.x() - _LABEL) // size)
        line = int((position.y() - _HEAD) // _ROW)
        if not (0 <= line < len(self._grid.groups) and 0 <= column < len(self._grid.kinds) - first):
            return ""
        index = first + column
        kind, state = self._grid.kinds[index], self._grid.states[line][index]
        number, group = index + 1, self._grid.groups[line] + 1
        said = tr("Round {number}, group {group}: {state}", number=number, group=group, state=tr(state.value))
        if kind is RoundKind.AUDIT:
            said = tr(
                "Round {number} (audit), group {group}: {state}", number=number, group=group, state=tr(state.value)
            )
        reason = reason_of(state, self._grid.suspicions[line][index] if self._grid.suspicions else None)
        return f"{said}; {reason}" if reason else said

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the legend again."""
        super().resizeEvent(event)
        self._fit_height()

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.small_font())
        first, size = self._columns()
        for column in range(len(self._grid.kinds) - first):
            self._paint_head(painter, first + column, QRectF(_LABEL + column * size, 0, size, _HEAD))
        for line, group in enumerate(self._grid.groups):
            top = _HEAD + line * _ROW
            name = self._own_name or tr("Group {number}", number=group + 1)
            self.write(painter, QRectF(0, top, _LABEL - 6, _ROW), name, self.theme.colour("secondary"))
            for column, state in enumerate(self._grid.states[line][first:]):
                self._paint_cell(painter, QRectF(_LABEL + column * size, top, size, _ROW), state)
        self._paint_legend(painter, _HEAD + _ROW * len(self._grid.groups) + 8)

    def _columns(self) -> tuple[int, float]:
        """Index of the first round shown, and the width of a cell."""
        count = max(1, len(self._grid.kinds))
        room = max(_CELL_MIN, self.width() - _LABEL)
        shown = min(count, int(room // _CELL_MIN))
        last = min(count, max(shown, self._current + 1))
        return last - shown, min(_CELL_MAX, room / shown)

    def _paint_head(self, painter: QPainter, index: int, box: QRectF) -> None:
        colour = self.theme.colour("text" if index + 1 == self._current else "muted")
        if box.width() >= 20 or (index + 1) % 5 == 0:
            number = QRectF(box.left() - 6, 0, box.width() + 12, 16)
            self.write(painter, number, str(index + 1), colour, CENTER)
        if self._grid.kinds[index] is RoundKind.AUDIT:
            self._paint_diamond(painter, QPointF(box.center().x(), 22), 3.4, self.theme.colour("accent"))

    @staticmethod
    def _paint_diamond(painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        offsets = ((0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0))
        painter.drawConvexPolygon([QPointF(at.x() + x, at.y() + y) for x, y in offsets])

    def _paint_cell(self, painter: QPainter, box: QRectF, state: GroupState) -> None:
        cell = box.adjusted(1.5, 2.5, -1.5, -2.5)
        painter.setBrush(self.theme.colour(_FILLS[state]))
        outlined = state in _OUTLINED
        edge = "accent" if state is GroupState.RUNNING else "border"
        painter.setPen(QPen(self.theme.colour(edge), 1) if outlined else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(cell, 4, 4)
        self._paint_mark(painter, cell.center(), min(4.0, cell.width() / 4), state)

    def _paint_mark(self, painter: QPainter, c: QPointF, r: float, state: GroupState) -> None:
        colour = self.theme.colour("mark" if state in {GroupState.FILTERED, GroupState.REJECTED} else "muted")
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if state in {GroupState.FILTERED, GroupState.REJECTED}:
            painter.drawLine(QPointF(c.x() - r, c.y() + r), QPointF(c.x() + r, c.y() - r))
        if state is GroupState.REJECTED:
            painter.drawLine(QPointF(c.x() - r, c.y() - r), QPointF(c.x() + r, c.y() + r))
        if state is GroupState.INCOMPLETE:
            painter.drawLine(QPointF(c.x() - r, c.y()), QPointF(c.x() + r, c.y()))
        if state is GroupState.ABORTED:
            painter.drawRect(QRectF(c.x() - r / 2, c.y() - r / 2, r, r))
        if state is GroupState.OUT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(c, 1.8, 1.8)

    def _legend_entries(self) -> list[tuple[GroupState | None, str]]:
        used = {state for line in self._grid.states for state in line}
        entries: list[tuple[GroupState | None, str]] = [(s, tr(s.value)) for s in _LEGEND_STATES if s in used]
        if RoundKind.AUDIT in self._grid.kinds:
            entries.append((None, tr("audit round")))
        return entries

    def _legend_lines(self) -> list[list[tuple[GroupState | None, str, float]]]:
        metrics = QFontMetrics(self.small_font())
        lines: list[list[tuple[GroupState | None, str, float]]] = [[]]
        x = 0.0
        for state, text in self._legend_entries():
            width = metrics.horizontalAdvance(text) + 36.0
            if x and x + width > self.width():
                lines.append([])
                x = 0.0
            lines[-1].append((state, text, x))
            x += width
        return lines

    def _fit_height(self) -> None:
        legend = 8 + len(self._legend_lines()) * (_LEGEND - 2)
        height = _HEAD + _ROW * max(1, len(self._grid.groups)) + legend
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.height_changed.emit(height)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        for number, entries in enumerate(self._legend_lines()):
            y = top + number * (_LEGEND - 2)
            for state, text, x in entries:
                if state is None:
                    self._paint_diamond(painter, QPointF(x + 8, y + 9), 3.4, self.theme.colour("accent"))
                else:
                    self._paint_cell(painter, QRectF(x, y, 17, 18), state)
                self.write(painter, QRectF(x + 22, y, 300, 18), text, self.theme.colour("muted"))

    def _spoken(self) -> str:
        lines = []
        for group, states in zip(self._grid.groups, self._grid.states, strict=True):
            told = [
                tr("round {number} {state}", number=i + 1, state=tr(s.value))
                for i, s in enumerate(states)
                if s is not GroupState.FUTURE
            ]
            lines.append(tr("Group {number}", number=group + 1) + ": " + ", ".join(told))
        return "; ".join(lines)


class ScrolledStrip(QScrollArea):
    """A strip in no more than `most` pixels of height; where it needs more it scrolls, with the keyboard as well."""

    def __init__(self, strip: GroupStrip, most: int) -> None:
        super().__init__()
        self._most = most
        self.setProperty("role", "strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(strip)
        for part in (strip, self.viewport()):
            part.setAutoFillBackground(False)  # the card behind it is seen
        self.setAccessibleName(strip.accessibleName())
        strip.height_changed.connect(self._on_height_changed)
        self._on_height_changed(strip.minimumHeight())

    def _on_height_changed(self, height: int) -> None:
        self.setFixedHeight(min(height, self._most))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if height > self._most else Qt.FocusPolicy.NoFocus)
