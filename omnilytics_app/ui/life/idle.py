"""Notices that nobody has touched the window for a while.

Input is noted by the application's events; whether it was long ago is looked at every few seconds, by the clock that
stands still while the computer sleeps and by the one that does not.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from omnilytics_app.domain.preferences import Preferences

LOOK_EVERY_MS = 2_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on both clocks."""

    awake: float
    wall: float

    @classmethod
    def now(cls) -> "Moment":
        """What both say."""
        return cls(time.monotonic(), time.time())

    def is_past(self, minutes: int) -> bool:
        """Whether it was so many minutes ago, by either clock; never for 0."""
        now = Moment.now()
        return minutes > 0 and max(now.awake - self.awake, now.wall - self.wall) >= 60 * minutes


class IdleClock(QObject):
    """`idled` is emitted once when there was no input for `minutes`, 0 for never; any input arms it again."""

    idled = Signal()

    def __init__(self, parent: QObject, minutes: int) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._told = False
        self._last = Moment.now()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note input. The first after a long sleep tells, and does nothing else: it may be anybody's."""
        if event.type() not in _INPUT:
            return False
        slept = not self._told and self._last.is_past(self.minutes)
        self.look()
        self._last = Moment.now()
        self._told = False
        return slept

    def look(self) -> None:
        """Tell if it was long ago."""
        if not self._told and self._last.is_past(self.minutes):
            self._told = True
            self.idled.emit()

    def follow(self, preferences: Preferences) -> None:
        """Take what the person likes now."""
        self.minutes = preferences.lock_minutes

    def stop(self) -> None:
        """No more of it."""
        self._timer.stop()
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self.deleteLater()
