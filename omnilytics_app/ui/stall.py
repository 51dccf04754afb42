"""How long the window did not answer: the lateness of a 4 ms timer, in constant memory."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

INTERVAL_MS = 4
_BUCKETS = 4_096
"""Histogram of whole milliseconds; the last bucket holds everything later."""


class StallMeter(QObject):
    """Measures from the first paint of `window` until `stop`.

    A tick is late by the time since the previous tick beyond the interval. `max_ms` is exact; `p99_ms` is the upper
    edge of a one-millisecond bucket. Both are 0 as long as nothing was measured.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._counts = [0] * _BUCKETS
        self._ticks = 0
        self._max_ms = 0.0
        self._last = 0.0
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        window.installEventFilter(self)

    @property
    def max_ms(self) -> float:
        """The longest lateness."""
        return self._max_ms

    @property
    def p99_ms(self) -> float:
        """The lateness that 99 of 100 ticks do not exceed."""
        seen = 0
        for late_ms, count in enumerate(self._counts):
            seen += count
            if count and seen * 100 >= self._ticks * 99:
                return min(float(late_ms + 1), self._max_ms)
        return 0.0

    @property
    def ticks(self) -> int:
        """How many intervals were measured."""
        return self._ticks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start once the first paint event has been handled."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._start)
        return False

    def stop(self) -> None:
        """End the measurement; the numbers stay."""
        self._stopped = True
        self._window.removeEventFilter(self)
        self._timer.stop()

    def _start(self) -> None:
        if self._stopped:
            return
        self._last = time.perf_counter()
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        late_ms = max(0.0, (now - self._last) * 1000 - INTERVAL_MS)
        self._last = now
        self._record(late_ms)

    def _record(self, late_ms: float) -> None:
        self._ticks += 1
        self._max_ms = max(self._max_ms, late_ms)
        self._counts[min(int(late_ms), _BUCKETS - 1)] += 1
