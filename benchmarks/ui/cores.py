"""How much of a delay was spent waiting for a core that other programs had, as Linux tells (schedstat); else nothing.

A machine that does other things makes every figure worse, by no fault of the window; so each is told with and without.
"""

import contextlib
import threading
from pathlib import Path

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.stall import StallMeter

_TASKS = Path("/proc/self/task")


def waited_ms(*threads: int) -> float:
    """Milliseconds that threads of this process were ready to run and did not, so far; of all without any named."""
    total = 0
    for thread in threads or [int(task.name) for task in _TASKS.iterdir()] if _TASKS.exists() else ():
        with contextlib.suppress(OSError, ValueError, IndexError):
            total += int((_TASKS / str(thread) / "schedstat").read_text("ascii").split()[1])
    return total / 1e6


class OwnStalls(StallMeter):
    """Also knows each lateness without the wait for a core."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._thread = threading.main_thread().native_id or 0
        self._waited = waited_ms(self._thread)
        self._own: list[float] = []

    def _record(self, late_ms: float) -> None:
        super()._record(late_ms)
        waited = waited_ms(self._thread)
        self._own.append(max(0.0, late_ms - (waited - self._waited)))
        self._waited = waited

    def told(self) -> dict[str, float]:
        """Everything that was measured; `own` is without waiting for a core."""
        own = sorted(self._own) or [0.0]
        return {
            "max_ms": round(self.max_ms, 1),
            "p99_ms": round(self.p99_ms, 1),
            "own_max_ms": round(own[-1], 1),
            "own_p99_ms": round(own[len(own) * 99 // 100], 1),
            "ticks": self.ticks,
        }
