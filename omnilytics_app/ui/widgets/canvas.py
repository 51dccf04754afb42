"""Base of the painted widgets: repaints on theme changes and on changed content only."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


class Canvas(QWidget):
    """Paints itself with the theme's colours. Subclasses implement `paint` and may implement `hint_at`."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self.theme = theme
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paint(self, painter: QPainter) -> None:
        """Paint the whole widget."""
        raise NotImplementedError

    def hint_at(self, position: QPointF) -> str:
        """What the tool tip says at a position; empty for none."""
        del position
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Of `QWidget`."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show `hint_at` as the tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.hint_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def small_font(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of axis labels and legends."""
        return self.theme.font(11, weight, figures=True)

    def write(self, painter: QPainter, box: QRectF, text: str, colour: QColor, align: Qt.AlignmentFlag = LEFT) -> None:
        """One line of text, cut where it does not fit."""
        painter.setPen(colour)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
