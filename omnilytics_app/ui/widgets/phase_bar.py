"""The steps of a phase with the running one's time left, and the work this machine does meanwhile."""

import time

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from omnilytics_app.domain.progress import Work
from omnilytics_app.ui.format import countdown, duration
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.phases import PhaseView
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import RIGHT, Canvas
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_TICK_MS = 1_000
_GAP = 6
_BAR = 8


class PhaseBar(Canvas):
    """Steps as bars: done ones full, the running one as far as it is, its time left above.

    The clock runs from the snapshot's chain time, so it needs no agreement between the clocks of chain and machine.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 68)
        self._view = PhaseView("", "")
        self._taken_at = time.monotonic()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.update)

    @property
    def view(self) -> PhaseView:
        """What is shown."""
        return self._view

    def show_phase(self, view: PhaseView) -> None:
        """Show a phase."""
        if view != self._view:
            self._view = view
            self._taken_at = time.monotonic()
            running = view.steps[view.current] if view.current < len(view.steps) else ""
            self.setAccessibleName(". ".join(said for said in (view.title, running, view.detail) if said))
            self.update()
            self._run_clock()

    @property
    def seconds_left(self) -> float | None:
        """Time left of the running step; None where no deadline runs."""
        if not self._view.deadline:
            return None
        return max(0.0, self._view.deadline - self._view.now - (time.monotonic() - self._taken_at))

    def showEvent(self, event: QShowEvent) -> None:
        """Run the clock while visible."""
        super().showEvent(event)
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        super().hideEvent(event)
        self._tick.stop()

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        view, width = self._view, float(self.width())
        left = self.seconds_left
        painter.setFont(self.theme.font(15, QFont.Weight.DemiBold, figures=True))
        self.write(painter, QRectF(0, 0, width - 150, 22), view.title, self.theme.colour("text"))
        title_width = painter.fontMetrics().horizontalAdvance(view.title) + 12
        if left is not None:
            late = left <= 0
            text = tr("time is up") if late else tr("{time} left", time=countdown(left))
            self.write(painter, QRectF(width - 150, 0, 150, 22), text, self._clock_colour(left), RIGHT)
        painter.setFont(self.theme.font())
        detail = QRectF(title_width, 0, max(0.0, width - 160 - title_width), 22)
        self.write(painter, detail, view.detail, self.theme.colour("muted"))
        step_width = (width - _GAP * (len(view.steps) - 1)) / len(view.steps)
        for index, name in enumerate(view.steps):
            self._paint_step(painter, QRectF(index * (step_width + _GAP), 32, step_width, 36), index, name)

    def _paint_step(self, painter: QPainter, box: QRectF, index: int, name: str) -> None:
        view = self._view
        bar = QRectF(box.left(), box.top(), box.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("track"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        share = 1.0 if index < view.current else self._share() if index == view.current else 0.0
        if share > 0:
            done = QRectF(bar.left(), bar.top(), max(_BAR, bar.width() * share), _BAR)
            painter.setBrush(self.theme.colour("success" if index < view.current else "accent"))
            painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)
        running = index == view.current
        painter.setFont(self.theme.font(12, QFont.Weight.DemiBold if running else QFont.Weight.Normal))
        colour = self.theme.colour("text" if running else "muted")
        self.write(painter, QRectF(box.left(), box.top() + _BAR + 4, box.width(), 20), name, colour)

    def _share(self) -> float:
        view, left = self._view, self.seconds_left
        if view.share is not None:
            return min(1.0, view.share)
        if left is None or not view.window_s:
            return 0.04
        return min(1.0, max(0.04, 1 - left / view.window_s))

    def _clock_colour(self, left: float) -> QColor:
        if left <= 0:
            return self.theme.colour("danger")
        return self.theme.colour("warning" if left < 10 else "secondary")

    def _run_clock(self) -> None:
        if self.isVisible() and self.seconds_left:
            self._tick.start()
        else:
            self._tick.stop()


class WorkBar(QWidget):
    """What this machine computes: a label, a thin bar, and time left. Keeps its place while there is nothing to do."""

    def __init__(self) -> None:
        super().__init__()
        self._label = ElidedLabel("", "secondary")
        self._left = PlainLabel("", "caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        heading = row(self._label, self._left)
        heading.setStretch(0, 1)
        self.setLayout(column(heading, self._bar, spacing=6))

    def show_work(self, work: Work | None, idle: str) -> None:
        """Show work in progress, or `idle` and no bar."""
        self._label.setText(sentence(work.label if work else idle))
        self._left.setText(self._remaining(work) if work else "")
        self._bar.setVisible(work is not None)
        if work is not None:
            self._bar.setMaximum(max(1, work.total))
            self._bar.setValue(min(work.done, max(1, work.total)))

    @property
    def text(self) -> str:
        """The label and the time left, as shown."""
        return " ".join(part for part in (self._label.full_text, self._left.text()) if part)

    @staticmethod
    def _remaining(work: Work) -> str:
        share = f"{100 * work.done // max(1, work.total)} %"
        if work.seconds_left is None:
            return share
        return tr("{share} \N{MIDDLE DOT} {time} left", share=share, time=duration(work.seconds_left))
