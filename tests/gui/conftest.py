"""Fixtures of the window's tests. No display is needed; the market is a fake that keeps to the port."""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the gallery and the tests share `tests.gui.sample`

from omnilytics_app.storage.protectors import PassphraseProtector  # noqa: E402
from omnilytics_app.ui.language import Language  # noqa: E402
from omnilytics_app.ui.presenters import Presenters, presenters_of  # noqa: E402
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter  # noqa: E402
from omnilytics_app.ui.theme import Mode, Theme  # noqa: E402
from omnilytics_app.ui.views.main_window import MainWindow  # noqa: E402
from tests.gui import sample  # noqa: E402
from tests.gui.drama import Drama  # noqa: E402
from tests.gui.fakes.desk import FakeDesk  # noqa: E402
from tests.gui.fakes.onboarding import FakeOnboarding  # noqa: E402
from tests.gui.fakes.participant import FakeParticipant  # noqa: E402
from tests.gui.first_steps import Scene  # noqa: E402

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, ROOT / "resources", Mode.LIGHT)
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[Language]:
    """The language of the window, with its plurals."""
    language = Language(qapp, ROOT / "resources")
    language.use("en")
    yield language
    language.leave()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def service(desk: FakeDesk) -> FakeParticipant:
    return desk.participant


@pytest.fixture
def presenters(qapp: QApplication, desk: FakeDesk) -> Presenters:
    return presenters_of(desk, sample.FORM, "mine.csv")


@pytest.fixture
def window(qtbot: QtBot, presenters: Presenters, theme: Theme) -> MainWindow:
    made = MainWindow(presenters, theme, "Ada")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def onboarding() -> FakeOnboarding:
    return FakeOnboarding()


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, onboarding: FakeOnboarding) -> Iterator[Scene]:
    """A first run on the screen."""
    made = Scene(qtbot, theme, FirstRunPresenter(onboarding), onboarding)
    yield made
    made.view.hide()


@pytest.fixture
def run(qapp: QApplication) -> Run:
    """Run a coroutine on the loop the product uses."""

    def run_it(coro: Coroutine[Any, Any, None]) -> None:
        with qasync.QEventLoop(qapp, already_running=False) as loop:
            loop.run_until_complete(_alone(coro))

    return run_it


@pytest.fixture
def quick_life(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))
    monkeypatch.setattr("omnilytics_app.services.opening.setup_logging", lambda *_: None)
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def drama(tmp_path: Path, theme: Theme, qapp: QApplication, quick_life: None) -> Drama:
    del quick_life
    return Drama(tmp_path, theme, qapp)


async def _alone(coro: Coroutine[Any, Any, None]) -> None:
    """A scenario, and the end of what it left waiting, as when a window is closed."""
    try:
        await coro
    finally:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
