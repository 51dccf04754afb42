"""Fields for secrets give nothing away: not to clipboards, not to keyboards that learn, not to an undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.secret_edit import PhraseEdit, SecretEdit

WORDS = "legal winner thank year"
LEARNS_NOTHING = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_phrase_is_pasted_in_and_never_copied_out(qtbot: QtBot, key: Qt.Key) -> None:
    edit = PhraseEdit()
    qtbot.addWidget(edit)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(WORDS)
    edit.paste()
    assert edit.toPlainText() == WORDS
    clipboard.setText("something else")
    edit.selectAll()
    QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    assert WORDS not in clipboard.text()
    assert not edit.createMimeDataFromSelection().hasText()


def test_keyboards_learn_nothing_also_where_letters_are_shown(qtbot: QtBot, theme: Theme) -> None:
    edit, phrase = SecretEdit(theme, "Show the passphrase"), PhraseEdit()
    qtbot.addWidget(edit)
    qtbot.addWidget(phrase)
    for shown in (False, True, False):
        edit._reveal.setChecked(shown)
        assert edit.inputMethodHints() & LEARNS_NOTHING == LEARNS_NOTHING
    assert phrase.inputMethodHints() & LEARNS_NOTHING == LEARNS_NOTHING
