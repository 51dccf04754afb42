import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.stall import StallMeter


def test_measures_a_stall_of_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    meter = StallMeter(window)
    window.show()
    qtbot.waitUntil(lambda: meter.ticks > 20)
    QTimer.singleShot(0, lambda: time.sleep(0.25))
    before = meter.ticks
    qtbot.waitUntil(lambda: meter.ticks > before + 5)
    assert meter.max_ms >= 235


def test_p99_is_not_moved_by_one_stall_in_many_ticks(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    meter = StallMeter(window)
    for _ in range(198):
        meter._record(0.3)
    meter._record(500.0)
    assert meter.p99_ms == 1.0
    assert meter.max_ms == 500.0
    meter._record(9_999.0)
    meter._record(9_999.0)
    assert meter.p99_ms == 501.0


def test_measures_nothing_before_the_first_paint_and_after_stop(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    meter = StallMeter(window)
    qtbot.wait(40)
    assert (meter.ticks, meter.max_ms, meter.p99_ms) == (0, 0.0, 0.0)
    window.show()
    qtbot.waitUntil(lambda: meter.ticks > 2)
    meter.stop()
    seen = meter.ticks
    qtbot.wait(40)
    assert meter.ticks == seen
