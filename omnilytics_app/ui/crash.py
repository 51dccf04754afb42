"""Errors that nobody foresaw: written down, shown once in plain words, never sent anywhere.

`install` takes over the hooks of Python, of its threads, of the event loop and of Qt. What comes in on any thread goes
to the log and, on the window's thread, into one dialog; while it is open further errors are only counted, the same
error is not shown twice, and after `MOST` dialogs none follow: a fault that repeats must not take the window away.
Errors that services raise on purpose never come here, presenters show them on their pages.
"""

import asyncio
import hashlib
import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from omnilytics_app.ui.crash_traces import Traces
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.crash_sheet import CrashSheet

log = logging.getLogger(__name__)

MOST = 5
"""Dialogs of one run."""
MOST_OFTEN = 3
"""Times that one message of Qt is written down."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.INFO,
}
_NO_ERRORS = (KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError)


class Crashes(QObject):
    """The hooks of one run; made with `install`, ended with `uninstall`. `restart_requested` is what a person may want.

    `describe` makes a report, without secrets, of what happened.
    """

    restart_requested = Signal()
    _happened = Signal(str)

    def __init__(self, theme: Theme, logs: Path, describe: Callable[[str], str]) -> None:
        super().__init__()
        self._theme, self._describe = theme, describe
        self._traces = Traces(logs)
        self._sheet: CrashSheet | None = None
        self._seen: set[str] = set()
        self._shown = 0
        self._told: Counter[str] = Counter()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._before: tuple[Any, Any] = (sys.excepthook, threading.excepthook)
        self._happened.connect(self._on_happened)

    def take_over(self) -> None:
        """Put the hooks in; whoever had them before is still told."""
        sys.excepthook, threading.excepthook = self._on_uncaught, self._on_uncaught_in_thread
        qInstallMessageHandler(self._on_qt_message)

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Also hear of tasks that nobody awaited and of failed callbacks."""
        self._loop = loop
        loop.set_exception_handler(self._on_loop_error)

    def uninstall(self) -> None:
        """Give the hooks back; the run ends well."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        if self._loop is not None:
            self._loop.set_exception_handler(None)
        self._traces.close()

    @property
    def sheet(self) -> CrashSheet | None:
        """The dialog that is open."""
        return self._sheet

    def offer_last(self) -> None:
        """Show what the run before died of, if it did; once, when a window is there to show it in."""
        trouble, self._traces.before = self._traces.before, ""
        if trouble:
            self._show(trouble, last_time=True)

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        self._report(kind, error, trace)

    def _on_uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self._before[1](arguments)
        if arguments.exc_value is not None:
            self._report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _on_loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        del loop
        error = context.get("exception")
        log.error("the event loop: %s", context.get("message", "an error"), exc_info=error)
        if isinstance(error, BaseException):
            self._report(type(error), error, error.__traceback__)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        text = f"Qt: {message}"
        if kind is QtMsgType.QtFatalMsg:
            self._traces.keep(f"{text}\n{''.join(traceback.format_stack())}")
        if len(self._told) < 1_000 and self._told[text] < MOST_OFTEN:
            self._told[text] += 1
            log.log(_LEVELS.get(kind, logging.ERROR), "%s", text, extra={"category": context.category or ""})

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """From any thread; never raises, since whoever calls has nobody left to tell."""
        if issubclass(kind, _NO_ERRORS):
            return
        try:
            trouble = "".join(traceback.format_exception(kind, error, trace))
            self._traces.keep(trouble)
            self._happened.emit(trouble)
        except Exception:
            log.exception("an error could not be shown")

    def _on_happened(self, trouble: str) -> None:
        try:
            self._show(trouble)
        except Exception:
            log.exception("an error could not be shown")

    def _show(self, trouble: str, *, last_time: bool = False) -> None:
        if self._sheet is not None:
            self._sheet.count_another()
            return
        known = hashlib.sha256(trouble.encode(errors="replace")).hexdigest()
        if known in self._seen or self._shown >= MOST:
            return
        self._seen.add(known)
        self._shown += 1
        self._sheet = CrashSheet(self._theme, self._describe(trouble), _window(), last_time=last_time)
        self._sheet.finished.connect(self._on_sheet_finished)
        self._sheet.restart_chosen.connect(self.restart_requested)
        self._sheet.open()

    def _on_sheet_finished(self) -> None:
        self._sheet = None
        self._traces.forget()


def install(
    theme: Theme, logs: Path, describe: Callable[[str], str], loop: asyncio.AbstractEventLoop | None = None
) -> Crashes:
    """Take the hooks over; after the log was set up. `logs` is the folder of the log, `describe` makes a report."""
    crashes = Crashes(theme, logs, describe)
    crashes.take_over()
    if loop is not None:
        crashes.watch(loop)
    return crashes


def _window() -> QWidget | None:
    """The window to show it in."""
    active = QApplication.activeWindow()
    if isinstance(active, QMainWindow):
        return active
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()), None)
