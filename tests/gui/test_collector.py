"""Where Python's garbage collector runs while there is a window."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.collector import Collector


class Page(QObject):
    """A page with a timer, that knows itself as pages do."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self)
        self.itself = self


@pytest.fixture(autouse=True)
def automatic() -> Iterator[None]:
    """The collector as Python comes, and afterwards as it was."""
    was = gc.isenabled()
    gc.enable()
    yield
    if not was:
        gc.disable()


def left_behind() -> list[int]:
    """A page that nobody holds; gets the thread that it was destroyed in."""
    destroyed_in: list[int] = []
    weakref.finalize(Page(), lambda: destroyed_in.append(threading.get_ident()))
    return destroyed_in


def busy() -> None:
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]
    del kept


def in_a_thread() -> None:
    thread = threading.Thread(target=busy)
    thread.start()
    thread.join()


def test_without_it_a_thread_destroys_what_is_qts(capfd: pytest.CaptureFixture[str]) -> None:
    """What it is for: Qt complains, and may crash."""
    destroyed_in = left_behind()
    for _ in range(200):
        in_a_thread()
    assert destroyed_in
    assert destroyed_in[0] != threading.get_ident()


def test_no_thread_collects(qtbot: QtBot) -> None:
    collector = Collector()
    destroyed_in = left_behind()
    for _ in range(200):
        in_a_thread()
    assert not destroyed_in
    gc.collect()
    assert destroyed_in == [threading.get_ident()]
    collector.deleteLater()


def test_what_is_due_is_collected_between_events(qtbot: QtBot) -> None:
    collector = Collector()
    destroyed_in = left_behind()
    in_a_thread()
    collector.start()
    collector._timer.setInterval(0)
    kept: list[list[None]] = []

    def destroyed() -> bool:
        kept.extend([] for _ in range(2 * gc.get_threshold()[0]))  # work goes on
        return bool(destroyed_in)

    qtbot.waitUntil(destroyed, timeout=20_000)
    assert destroyed_in == [threading.get_ident()]
    collector.deleteLater()


def test_nothing_is_done_where_nothing_is_due(qtbot: QtBot) -> None:
    collector = Collector()
    gc.collect()
    before = [generation["collections"] for generation in gc.get_stats()]
    collector.collect_due()
    assert [generation["collections"] for generation in gc.get_stats()] == before
    collector.deleteLater()
