"""Being told from outside to end: by a service manager, the end of a session, a terminal that goes, Ctrl-C.

The first signal ends the program as its close button would without asking; the same signal again, a moment later, ends
the process at once: a terminal that closes sends two in a row. What was ignored at the start, as `nohup` has it, stays
ignored. Qt's loop runs no Python while it waits, so the number of a signal is written to a socket that the loop looks
at ("Calling Qt Functions From Unix Signal Handlers" in Qt's documentation; `signal.set_wakeup_fd`).
"""

import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")
"""Those of them that the system has."""
AGAIN_AFTER_S = 1.0
"""A signal is somebody's second one from then on."""
_AT_ONCE = 64


class Ending(QObject):
    """`asked` from the first signal on; `wanted` is emitted then, once, on the event loop."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked = False

    def ask(self) -> None:
        """End everything in order."""
        if not self.asked:
            self.asked = True
            self.wanted.emit()


@contextmanager
def ended_by_signals(ending: Ending) -> Iterator[None]:
    """Ask for the end at the first signal. For the main thread, and for one at a time."""
    known = [number for name in SIGNALS if (number := getattr(signal, name, None)) is not None]
    numbers = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
    first: dict[int, float] = {}

    def on_signal(number: int, _frame: object = None) -> None:
        if time.monotonic() - first.setdefault(number, time.monotonic()) >= AGAIN_AFTER_S:
            os._exit(128 + number)

    read, write = socket.socketpair()
    with read, write:
        read.settimeout(0)
        write.settimeout(0)
        notifier = QSocketNotifier(read.fileno(), QSocketNotifier.Type.Read)

        def on_activated() -> None:
            if set(read.recv(_AT_ONCE)) & set(numbers):
                ending.ask()

        notifier.activated.connect(on_activated)
        before = {number: signal.signal(number, on_signal) for number in numbers}
        woken = signal.set_wakeup_fd(write.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(woken)
            for number, handler in before.items():
                signal.signal(number, handler)
            notifier.setEnabled(False)
