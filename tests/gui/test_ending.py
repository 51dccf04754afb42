"""What signals do to a loop that waits in Qt: the first asks for the end, the same again later ends the process."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.ui.life.ending import AGAIN_AFTER_S, SIGNALS, Ending
from omnilytics_app.ui.life.lobby import Left, Lobby
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.wishes import Wish
from tests.gui.conftest import Run
from tests.processes import ending

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from omnilytics_app.ui.life.ending import Ending, ended_by_signals

application, ending = QCoreApplication([]), Ending()
def end():
    print("ending", flush=True)
    if sys.argv[1] == "quick":
        application.quit()
ending.wanted.connect(end)
with ended_by_signals(ending):
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    application.exec()
print(ending.asked)
"""
ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")


@contextmanager
def waiting(manner: str, *before: str) -> Iterator["subprocess.Popen[str]"]:
    with ending(
        subprocess.Popen([*before, sys.executable, "-c", SCRIPT, manner], stdout=subprocess.PIPE, text=True)
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process


@ON_UNIX
@pytest.mark.parametrize("name", SIGNALS)
def test_the_first_signal_wakes_the_loop_and_asks_for_the_end(name: str) -> None:
    with waiting("quick") as process:
        process.send_signal(getattr(signal, name))
        assert process.communicate(timeout=10)[0] == "ending\nTrue\n"
        assert process.returncode == 0


@ON_UNIX
def test_the_same_signal_again_ends_the_process_and_another_one_does_not() -> None:
    with waiting("slow") as process:
        process.send_signal(signal.SIGTERM)
        assert process.stdout is not None
        assert process.stdout.readline() == "ending\n"
        process.send_signal(signal.SIGHUP)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.2)
        process.send_signal(signal.SIGTERM)  # at once, as terminals do
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(AGAIN_AFTER_S)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 128 + signal.SIGTERM


@ON_UNIX
def test_what_was_ignored_at_the_start_stays_ignored() -> None:
    with waiting("quick", "nohup") as process:
        process.send_signal(signal.SIGHUP)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.5)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_whoever_is_asked_before_the_main_window_leaves_now_and_later(
    qtbot: QtBot, theme: Theme, run: Run, tmp_path: Path
) -> None:
    ending = Ending()
    lobby = Lobby(WindowOptions(tmp_path, DEFAULT_FORM), theme, ending)

    async def asked() -> Wish:
        view = OpeningView(theme)
        try:
            await lobby.ask(view, cancelled=view.cancelled)
        except Left as left:
            return left.wish
        return Wish.REOPEN

    wishes: list[Wish] = []

    async def scenario() -> None:
        first = asyncio.create_task(asked())
        await asyncio.sleep(0)
        ending.ask()
        wishes.extend((await first, await asked()))

    run(scenario())
    lobby.close()
    assert wishes == [Wish.QUIT, Wish.QUIT]
