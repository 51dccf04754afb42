"""Notices that nobody has touched the window for a while.

Input is noted by the application's events; whether it was long ago is looked at every few seconds, by the clock that
stands still while the computer sleeps and by the one that does not.
"""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

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


class IdleClock(QObject):
    """`idled` is emitted once when there was no input for `minutes`, 0 for never; any input arms it again."""

    idled = Signal()

    def __init__(self, parent: QObject, minutes: int) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._told = False
        self._last = time.monotonic(), time.time()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Another time."""
        self.minutes = minutes

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note input; nothing is kept from anybody."""
        if event.type() in _INPUT:
            self._last = time.monotonic(), time.time()
            self._told = False
        return False

    def look(self) -> None:
        """Tell if it was long ago."""
        awake, wall = self._last
        idle_s = max(time.monotonic() - awake, time.time() - wall)
        if self.minutes and not self._told and idle_s >= 60 * self.minutes:
            self._told = True
            self.idled.emit()

    def stop(self) -> None:
        """No more of it."""
        self._timer.stop()
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self.deleteLater()
