"""What is seen before the program is loaded: the opening page, in the look of the profile that was open last.

Everything that a life needs beside this page, web3 and its like above all, takes longer to import than the page to be
painted; it is imported in a thread while the page shows. So this module, and what it imports, must stay light, and a
test looks which libraries are there at the first paint. Nothing of what modules define is garbage: the collector, which
does not run yet (`ui.collector`), forgets it all afterwards.
"""

import asyncio
import contextlib
import gc
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.paths import Paths
from omnilytics_app.storage.last_profile import last_used
from omnilytics_app.storage.preferences import read_preferences
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.ending import Ending
from omnilytics_app.ui.life.lobby import Left, Lobby
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.wishes import Wish

if TYPE_CHECKING:
    from omnilytics_app.ui.life.life import Life

_IMPORTED = time.monotonic()
T = TypeVar("T")


class FirstPaint(QObject):
    """Emits `painted` once, after the first paint of a window was handled."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return False


class Front:
    """The page and its window, the `lobby`'s. `painted_s` is how old the program was when it was seen first."""

    def __init__(self, options: WindowOptions, theme: Theme, language: Language, ending: Ending | None = None) -> None:
        self._options, self._theme, self._language = options, theme, language
        self.lobby = Lobby(options, theme, ending)
        self.painted_s: float | None = None

    async def load(self, load: Callable[[], T]) -> T:
        """Run what loads the program in a thread, behind the page; raises `Left` when the person closes it.

        A demonstration's windows show nothing before there is something to see.
        """
        if self._options.script is not None:
            return await asyncio.to_thread(_then_forgotten, load)
        liked = await asyncio.to_thread(_liked, self._options)
        self._theme.set_mode(Mode(liked.theme))
        self._language.use(liked.language)
        view = OpeningView(self._theme)
        showing = asyncio.create_task(self.lobby.ask(view, cancelled=view.cancelled))
        try:
            return await self._behind(view, showing, load)
        finally:
            showing.cancel()
            with contextlib.suppress(asyncio.CancelledError, Left):
                await showing

    async def _behind(self, view: OpeningView, showing: "asyncio.Task[tuple[str, object]]", load: Callable[[], T]) -> T:
        await asyncio.sleep(0)  # the page is in its window now
        painted = asyncio.Event()
        first = FirstPaint(view.window())
        first.painted.connect(painted.set)
        await _either(painted.wait(), showing)
        self.painted_s = age_s()
        return await _either(asyncio.to_thread(_then_forgotten, load), showing)


async def _either(wanted: Awaitable[T], showing: "asyncio.Task[tuple[str, object]]") -> T:
    """What is wanted; raises `Left` if the page is left before."""
    waiting = asyncio.ensure_future(wanted)
    await asyncio.wait({waiting, showing}, return_when=asyncio.FIRST_COMPLETED)
    if waiting.done():
        return waiting.result()
    waiting.cancel()
    await showing  # raises `Left` where the window was closed
    raise Left(Wish.QUIT)


def load_life() -> "type[Life]":
    """Import everything."""
    from omnilytics_app.ui.life.life import Life  # noqa: PLC0415 - this is what takes long

    return Life


def age_s() -> float:
    """Seconds since this process was started, where the system tells; else since this module was imported."""
    try:
        started = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return time.monotonic() - _IMPORTED


def _then_forgotten(load: Callable[[], T]) -> T:
    try:
        return load()
    finally:
        gc.freeze()


def _liked(options: WindowOptions) -> Preferences:
    folder = options.folder or last_used(options.root)
    if not folder:
        return Preferences()
    return read_preferences(Paths.of_profile(Path(folder)).preferences, set_aside=False)[0]
