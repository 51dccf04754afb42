"""What is shown in place of the main window while the profile cannot be opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.start_window import StartWindow
from omnilytics_app.ui.views.start.startup import ProblemView, Trouble

SENTENCE = "The endpoint <b>x</b> serves chain 1, this profile is for chain 31337; choose another."


def test_the_sentence_is_shown_as_plain_text(qtbot: QtBot, theme: Theme) -> None:
    view = ProblemView(theme, "Ada", SENTENCE)
    qtbot.addWidget(view)
    assert view.sentence.text() == SENTENCE
    assert all(
        label.textFormat() is not Qt.TextFormat.AutoText or not label.text() for label in view.findChildren(QLabel)
    )


def test_trying_again_and_other_profiles_are_one_click(qtbot: QtBot, theme: Theme) -> None:
    view = ProblemView(theme, "Ada", SENTENCE)
    qtbot.addWidget(view)
    for signal, button in ((view.retried, view.retry), (view.profile_wished, view.others)):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("trouble", Trouble)
def test_the_recovery_phrase_is_offered_where_the_key_is_the_trouble(
    trouble: Trouble, qtbot: QtBot, theme: Theme
) -> None:
    view = ProblemView(theme, "Ada", SENTENCE, trouble)
    qtbot.addWidget(view)
    assert view.phrase.isHidden() is (trouble is not Trouble.KEY)


def test_closing_the_window_is_told(qtbot: QtBot, theme: Theme) -> None:
    window = StartWindow(theme)
    window.show_page(ProblemView(theme, "Ada", SENTENCE))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close()
