"""A profile's window looks and speaks as its person likes it, also after it was opened again, also after an error."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.logs.setup import reset_logging
from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.settings import SettingsDesk
from omnilytics_app.storage.preferences import read_preferences, write_preferences
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.ui.crash_traces import HARD, SOFT
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.life import Life
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.crash_sheet import CrashSheet
from omnilytics_app.ui.views.main_window import MainWindow
from tests.gui import sample
from tests.gui.conftest import ROOT, Run
from tests.gui.fakes.desk import FakeDesk

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return create_profile(tmp_path / "ada", "Ada", {"chain_id": 5}, Address(sample.ME), watch_only=True).paths


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, ROOT / "resources")
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield made
    qapp.setQuitOnLastWindowClosed(before)
    made.leave()
    QLocale.setDefault(QLocale("en"))
    reset_logging()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextlib.asynccontextmanager
async def desk_of(found: object, *_: object) -> AsyncIterator[FakeDesk]:
    """Stand-ins for all but the settings, which are the profile's."""
    desk = FakeDesk()
    desk.settings = SettingsDesk(found.profile, found.settings)  # type: ignore[attr-defined,assignment]
    desk.participant.publish(wallet=sample.wallet())
    yield desk


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def next_window(before: MainWindow | None = None) -> MainWindow:
    def found() -> list[MainWindow]:
        tops = QApplication.topLevelWidgets()
        return [w for w in tops if isinstance(w, MainWindow) and w.isVisible() and w is not before]

    await until(found)
    return found()[0]


def test_preferences_are_worn_kept_and_outlive_an_error(
    run: Run, theme: Theme, language: Language, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    write_preferences(paths.preferences, Preferences(language="de", theme="dark", sidebar="narrow"))
    options = WindowOptions(paths.profile.parent, sample.FORM, paths.profile)

    async def scenario() -> None:
        life = asyncio.create_task(Life(options, theme, language, open_desk_of=desk_of).run())  # type: ignore[arg-type]
        first = await next_window()
        assert (language.code, theme.mode) == ("de", Mode.DARK)
        first._presenters.settings.prefer(language="zh", theme="light")
        first._presenters.settings.reopen()
        second = await next_window(first)
        assert (language.code, theme.mode) == ("zh", Mode.LIGHT)
        try:
            raise LookupError("nobody foresaw this")
        except LookupError as error:
            sys.excepthook(LookupError, error, error.__traceback__)
        sheet = second.findChild(CrashSheet)
        assert sheet is not None
        assert "nobody foresaw this" in sheet.report.toPlainText()
        sheet.restart_button.click()
        third = await next_window(second)
        third.close()
        assert await life == 0

    run(scenario())
    kept, damaged = read_preferences(paths.preferences)
    assert (kept.language, kept.theme, kept.sidebar, damaged) == ("zh", "light", "narrow", False)
    assert not (paths.logs / HARD).exists()
    assert not (paths.logs / SOFT).exists()
    assert "nobody foresaw this" in (paths.logs / "omnilytics.jsonl").read_text()
