"""The dialog of an unexpected error."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.views.crash_sheet import CrashSheet
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio

REPORT = """OmniLytics 0.1.0
Python 3.11.7 on Linux 6.1.0 x86_64
PySide6-Essentials 6.11.3, qasync 0.28.0, web3 8.0.0

What happened
Traceback (most recent call last):
  File "omnilytics_app/ui/views/model_owner/score_chart.py", line 88, in paintEvent
    self._draw(painter, scores[-1])
                        ~~~~~~^^^^
IndexError: list index out of range

Settings
rpc_url = 'https://node.example/v3/[redacted]'
"""


def _crash(studio: Studio, *, last_time: bool = False, others: int = 0) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    window, _ = studio.main_window(desk, Page.WALLET)
    window.show()
    sheet = CrashSheet(studio.theme, REPORT * 8, window, last_time=last_time)
    sheet.open()
    for _ in range(others):
        sheet.count_another()
    return window


STATES = (
    State("crash", lambda s: _crash(s, others=3)),
    State("crash-small", _crash, SMALL),
    State("crash-last-time", lambda s: _crash(s, last_time=True)),
)
