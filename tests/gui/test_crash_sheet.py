"""Errors that nobody foresaw: one dialog, no secrets, nothing lost of what a crash leaves behind."""

import asyncio
import logging
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from omnilytics_app import __version__
from omnilytics_app.paths import Paths
from omnilytics_app.services.diagnostics import report_on
from omnilytics_app.settings import Settings
from omnilytics_app.ui import crash
from omnilytics_app.ui.crash import MOST, MOST_OFTEN, Crashes, install
from omnilytics_app.ui.crash_traces import HARD, SOFT, Traces
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.crash_sheet import CrashSheet
from omnilytics_app.ui.views.main_window import MainWindow
from tests.gui.conftest import ROOT, Run

pytestmark = pytest.mark.qt_no_exception_capture
TOKEN = "zq8FhT2kLm5PvW9xYb3NcR7dJs4Ga6Eu"
DYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qFatal
from PySide6.QtWidgets import QApplication
from omnilytics_app.ui.crash import install
from omnilytics_app.ui.theme import Theme
application = QApplication([])
crashes = install(Theme(application, Path({resources!r})), Path({logs!r}), str)
{death}
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of_profile(tmp_path)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException | None]:
    """What the hooks that were there before hear."""
    heard: list[BaseException | None] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(error))
    monkeypatch.setattr(threading, "excepthook", lambda arguments: heard.append(arguments.exc_value))
    return heard


@pytest.fixture
def crashes(theme: Theme, paths: Paths, told: list[BaseException | None], window: MainWindow) -> Iterator[Crashes]:
    made = install(theme, paths.logs, partial(_report, paths))
    yield made
    made.uninstall()


def _report(paths: Paths, trouble: str) -> str:
    return report_on(paths, Settings(), trouble)


def fail(number: int = 0, secret: str = "") -> None:
    """An error that nobody catches."""
    try:
        raise IndexError(f"no such thing {number} {secret}")
    except IndexError as error:
        sys.excepthook(IndexError, error, error.__traceback__)


def test_an_error_is_told_before_and_shown_in_one_dialog(
    crashes: Crashes, told: list[BaseException | None], window: MainWindow
) -> None:
    fail()
    assert [type(error) for error in told] == [IndexError]
    (sheet,) = window.findChildren(CrashSheet)
    assert sheet is crashes.sheet
    assert sheet.isVisible()
    assert "IndexError: no such thing 0" in sheet.report.toPlainText()
    assert f"omnilytics {__version__}" in sheet.report.toPlainText()
    fail(1)
    fail(2)
    assert window.findChildren(CrashSheet) == [sheet]
    assert sheet.others.text() == "2 more errors happened meanwhile; the log has them."


def test_the_same_error_is_not_shown_again_and_there_is_an_end_to_it(
    crashes: Crashes, window: MainWindow, qtbot: QtBot
) -> None:
    shown: list[str] = []
    for number in range(MOST + 3):
        for _ in range(2):
            fail(number)
            if crashes.sheet is not None:
                shown += re.findall(r"no such thing (\d+)", crashes.sheet.report.toPlainText())[:1]
                crashes.sheet.close_button.click()
                assert crashes.sheet is None
    assert shown == [str(number) for number in range(MOST)]


def test_the_report_holds_no_secret_and_is_copied(crashes: Crashes, paths: Paths) -> None:
    fail(secret=f"https://node.example/v3/{TOKEN}")
    assert crashes.sheet is not None
    crashes.sheet.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "https://node.example" in copied
    assert TOKEN not in copied
    assert TOKEN not in (paths.logs / SOFT).read_text()


def test_nothing_is_shown_in_front_of_a_locked_window(crashes: Crashes) -> None:
    locked = [True]
    crashes.hold_while(lambda: locked[0])
    fail(1)
    fail(2)
    crashes._on_look_again()
    assert crashes.sheet is None
    locked[0] = False
    crashes._on_look_again()
    assert crashes.sheet is not None
    assert "no such thing 1" in crashes.sheet.report.toPlainText()


def test_restarting_is_asked_of_the_application(crashes: Crashes, qtbot: QtBot) -> None:
    fail()
    assert crashes.sheet is not None
    with qtbot.waitSignal(crashes.restart_requested, timeout=1_000):
        crashes.sheet.restart_button.click()
    assert crashes.sheet is None


def test_it_can_be_closed_by_keyboard(crashes: Crashes, qtbot: QtBot) -> None:
    fail()
    assert crashes.sheet is not None
    qtbot.keyClick(crashes.sheet, Qt.Key.Key_Escape)
    assert crashes.sheet is None


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_an_end_on_purpose_is_no_error(crashes: Crashes, kind: type[BaseException]) -> None:
    sys.excepthook(kind, kind(), None)
    assert crashes.sheet is None


def test_errors_of_threads_come_to_the_window(crashes: Crashes, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crashes.sheet is not None)
    assert crashes.sheet is not None
    assert "ZeroDivisionError" in crashes.sheet.report.toPlainText()


def test_errors_of_callbacks_and_lost_tasks_come_to_the_window(
    run: Run, crashes: Crashes, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        crashes.watch(loop)
        loop.call_exception_handler({"message": "no error at all"})
        assert crashes.sheet is None
        loop.call_exception_handler({"message": "lost", "exception": ValueError("lost")})
        await asyncio.sleep(0)

    run(scenario())
    assert crashes.sheet is not None
    assert "ValueError: lost" in crashes.sheet.report.toPlainText()


def test_messages_of_qt_are_written_down_a_few_times(crashes: Crashes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=crash.__name__)
    for _ in range(10):
        qWarning("a strange font")
    assert [record.getMessage() for record in caplog.records].count("Qt: a strange font") == MOST_OFTEN
    assert crashes.sheet is None


def test_a_report_that_cannot_be_made_is_replaced_by_the_error_alone(
    theme: Theme, paths: Paths, told: list[BaseException | None], caplog: pytest.LogCaptureFixture
) -> None:
    def describe(trouble: str) -> str:
        raise RuntimeError(trouble)

    made = install(theme, paths.logs, describe)
    fail(secret=f"https://node.example/v3/{TOKEN}")
    made.uninstall()
    assert made.sheet is not None
    assert "IndexError" in made.sheet.report.toPlainText()
    assert TOKEN not in made.sheet.report.toPlainText()
    assert "could not be made" in caplog.text
    made.sheet.close_button.click()


def test_a_dialog_that_cannot_be_shown_ends_nothing(
    crashes: Crashes, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(crash, "CrashSheet", None)
    fail()
    assert crashes.sheet is None
    assert "could not be shown" in caplog.text


def test_the_hooks_are_given_back(crashes: Crashes, told: list[BaseException | None]) -> None:
    hook = sys.excepthook
    crashes.uninstall()
    assert sys.excepthook != hook


class TestWhatIsLeftBehind:
    def test_an_ordinary_end_leaves_nothing(self, paths: Paths) -> None:
        traces = Traces(paths.logs)
        assert (paths.logs / HARD).stat().st_mode & 0o077 == 0
        traces.close()
        assert list(paths.logs.iterdir()) == []

    def test_an_error_nobody_has_seen_is_found_by_the_next_run_once(self, paths: Paths) -> None:
        traces = Traces(paths.logs)
        traces.keep(f"ValueError at https://node.example/v3/{TOKEN}")
        traces.close()
        after = Traces(paths.logs)
        after.close()
        assert "ValueError" in after.before
        assert TOKEN not in after.before
        last = Traces(paths.logs)
        last.close()
        assert last.before == ""

    def test_an_error_that_was_seen_is_not(self, crashes: Crashes, paths: Paths) -> None:
        fail()
        assert (paths.logs / SOFT).exists()
        assert crashes.sheet is not None
        crashes.sheet.close_button.click()
        assert not (paths.logs / SOFT).exists()

    def test_a_folder_that_cannot_be_is_no_obstacle(self, tmp_path: Path) -> None:
        (tmp_path / "logs").write_text("a file")
        traces = Traces(tmp_path / "logs")
        traces.keep("x")
        traces.close()
        assert traces.before == ""

    @pytest.mark.parametrize(
        ("death", "words"),
        [
            ("import faulthandler; faulthandler._sigsegv()", "Segmentation fault"),
            ("qFatal('the end of it')", "Qt: [A qFatal() call was made"),
        ],
        ids=["signal", "qt"],
    )
    def test_a_process_that_dies_is_told_of_at_the_next_start(
        self, theme: Theme, paths: Paths, window: MainWindow, told: list[BaseException | None], death: str, words: str
    ) -> None:
        code = DYING.format(resources=str(ROOT / "resources"), logs=str(paths.logs), death=death)
        environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
        died = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
        assert died.returncode < 0
        made = install(theme, paths.logs, partial(_report, paths))
        made.offer_last()
        sheet = made.sheet
        assert sheet is not None
        assert words in sheet.report.toPlainText()
        assert sheet.heading.text() == "The program ended suddenly last time"
        assert not sheet.restart_button.isVisible()
        sheet.close_button.click()
        made.offer_last()
        assert made.sheet is None
        made.uninstall()
