"""What a state is, and the studio in which windows are shown in one."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

import tests.gui.states as package
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SMALL, USUAL, LARGE = QSize(1_024, 640), QSize(1_280, 860), QSize(1_720, 1_300)


@dataclass(frozen=True, slots=True)
class State:
    """`show` opens a window in the state and gives it; `scroll` is how far down its page is then scrolled."""

    name: str
    show: "Callable[[Studio], QWidget]"
    size: QSize = USUAL
    scroll: int = 0


class Studio:
    """Shows one window at a time, over stand-ins for the services."""

    def __init__(self, app: QApplication, mode: Mode = Mode.LIGHT, language: str = "en") -> None:
        self.app = app
        self.theme = Theme(app, RESOURCES, mode)
        self.language = Language(app, RESOURCES)
        self.language.use(language)

    def main_window(
        self, desk: FakeDesk, page: Page, form: JobForm = sample.FORM, data_file: str = "/home/ada/data/clinic-a.csv"
    ) -> tuple[MainWindow, Presenters]:
        """The main window on a page."""
        presenters = presenters_of(desk, form, data_file)
        return MainWindow(presenters, self.theme, "Ada", page), presenters

    def open(self, state: State) -> QWidget:
        """A window in a state, laid out."""
        window = state.show(self)
        window.resize(state.size)
        window.show()
        self.settle()
        for area in window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(state.scroll)
        self.settle()
        return window

    def close(self, window: QWidget) -> None:
        """Done with it."""
        window.close()
        window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let layouts and deferred deletions happen."""
        for _ in range(4):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def all_states() -> Iterator[State]:
    """Of every page, by the names of the modules."""
    for module in sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name != "catalogue"):
        yield from importlib.import_module(f"tests.gui.states.{module}").STATES
