"""A window for tests of what is told, and notices to tell."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.activity import Entry
from omnilytics_app.domain.notifications import Notice, notices
from omnilytics_app.ui.navigation import Place


class Front(QMainWindow):
    """A window that knows places, without pages, which take long to make."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.places: list[Place] = []
        self.resize(1_024, 640)

    def show_place(self, place: Place) -> None:
        self.places.append(place)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - of Qt
        super().closeEvent(event)
        self.closed.emit()


@pytest.fixture
def window(qtbot: QtBot) -> Front:
    made = Front()
    qtbot.addWidget(made)
    made.show()
    return made


def told(*entries: Entry) -> Notice:
    [notice] = notices(entries)
    return notice
