"""What a state is, and the studio in which windows are shown in one."""

import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QAbstractAnimation, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

import tests.gui.states as package
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.widgets.group_strip import ScrolledStrip
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.practice import FakePractice
from tests.gui.sample_job import NOW

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SMALL, USUAL, LARGE = QSize(1_024, 640), QSize(1_280, 860), QSize(1_720, 1_300)
_SOON_MS = 500


@dataclass(frozen=True, slots=True)
class State:
    """`show` opens a window in the state and gives it; `scroll` is how far down its page is then scrolled."""

    name: str
    show: "Callable[[Studio], QWidget]"
    size: QSize = USUAL
    scroll: int = 0


class Clocks:
    """The clocks of Python, which stand still from `start` to `stop`."""

    def __init__(self) -> None:
        self._patch = patch.multiple(time, time=lambda: float(NOW), monotonic=lambda: 1_000.0)
        self._stopped = False

    def start(self) -> None:
        """Stand still."""
        if not self._stopped:
            self._patch.start()
            self._stopped = True

    def stop(self) -> None:
        """Go on."""
        if self._stopped:
            self._patch.stop()
            self._stopped = False


class Studio:
    """Shows one window at a time, over stand-ins for the services."""

    def __init__(self, app: QApplication, mode: Mode = Mode.LIGHT, language: str = "en") -> None:
        self.app = app
        app.setCursorFlashTime(0)
        self._clocks = Clocks()
        self.theme = Theme(app, RESOURCES, mode)
        self.language = Language(app, RESOURCES)
        self.language.use(language)
        self.practice: FakePractice | None = None
        """What windows have that were given none: the pictures of the documentation are of the local network."""

    def main_window(
        self, desk: FakeDesk, page: Page, form: JobForm = sample.FORM, data_file: str = "/home/ada/data/clinic-a.csv"
    ) -> tuple[MainWindow, Presenters]:
        """The main window on a page."""
        desk.practice = desk.practice or self.practice
        presenters = presenters_of(desk, form, data_file)
        return MainWindow(presenters, self.theme, "Ada", page), presenters

    def open(self, state: State) -> QWidget:
        """A window in a state, laid out. Until it is closed the clocks stand still: it looks the same at any time."""
        self._clocks.start()
        try:
            return self._open(state)
        except BaseException:
            self._clocks.stop()
            raise

    def _open(self, state: State) -> QWidget:
        window = state.show(self)
        window.resize(state.size)
        window.show()
        self.settle()
        self._finish_waiting(window)
        self.settle()  # what came last is laid out before anything is scrolled
        for area in (a for a in window.findChildren(QScrollArea) if not isinstance(a, ScrolledStrip)):
            area.verticalScrollBar().setValue(state.scroll)
        self.settle()
        return window

    def show_in(self, mode: Mode, window: QWidget) -> None:
        """A window of `open` in other colours."""
        self.theme.set_mode(mode)
        self.settle()
        self._finish_waiting(window)
        self.settle()

    def close(self, window: QWidget) -> None:
        """Done with it."""
        window.close()
        window.deleteLater()
        self.settle()
        self._clocks.stop()

    @staticmethod
    def _finish_waiting(window: QWidget) -> None:
        """What comes within a moment has come, and nothing happens later by itself."""
        for timer in window.findChildren(QTimer):
            comes_soon = timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS
            timer.stop()
            if comes_soon:
                timer.timeout.emit()
        for animation in window.findChildren(QAbstractAnimation):
            animation.pause()
            animation.setCurrentTime(max(0, animation.totalDuration()))

    def settle(self) -> None:
        """Let layouts and deferred deletions happen."""
        for _ in range(4):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def all_states() -> Iterator[State]:
    """Of every page, by the names of the modules."""
    for module in sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name != "catalogue"):
        yield from importlib.import_module(f"tests.gui.states.{module}").STATES
