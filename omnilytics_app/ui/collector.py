"""Python's garbage collector runs in the thread of the window alone.

Left to itself it runs in whichever thread allocates next, and finds the windows and timers that were closed since, full
of cycles. Qt's objects may only be destroyed in their own thread: a thread that opens a file would crash the program
now and then. It would also run inside of whatever Qt is doing when it calls Python. So it is turned off for good, and a
timer of Qt asks between two events whether there is enough to do, by the interpreter's own thresholds. Worker processes
have no window, and are left alone.

It looks only at what came since the window opened: `ui.life` freezes what was there before (`gc.freeze`), over which a
full collection would take a tenth of a second instead of a millisecond. To freeze the pages too, once they are built
ahead, would spare less than that millisecond.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 1_000


class Collector(QObject):
    """From now on nothing is collected but in the thread that made this; from `start` on something is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """What modules define while the program is loaded is no garbage; afterwards there is some."""
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the oldest generation that is due, which takes the younger ones along."""
        due = [
            g for g, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > limit
        ]
        if due:
            gc.collect(due[-1])
