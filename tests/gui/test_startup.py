"""The window that stands in for the main one while the market cannot be reached."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.startup import StartupWindow

SENTENCE = "The endpoint <b>x</b> serves chain 1, this profile is for chain 31337; choose another."


def test_the_sentence_is_shown_as_plain_text(qtbot: QtBot, theme: Theme) -> None:
    window = StartupWindow(theme, "Ada", SENTENCE)
    qtbot.addWidget(window)
    assert window.sentence.text() == SENTENCE
    assert all(
        label.textFormat() is not Qt.TextFormat.AutoText or not label.text() for label in window.findChildren(QLabel)
    )


def test_trying_again_is_one_click(qtbot: QtBot, theme: Theme) -> None:
    window = StartupWindow(theme, "Ada", SENTENCE)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.retried, timeout=1000):
        qtbot.mouseClick(window.retry, Qt.MouseButton.LeftButton)


def test_closing_it_is_told(qtbot: QtBot, theme: Theme) -> None:
    window = StartupWindow(theme, "Ada", SENTENCE)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close()
