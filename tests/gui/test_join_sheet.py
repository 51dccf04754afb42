from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.privacy import Accepted, PrivacyChoice
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.join_sheet import JoinSheet
from tests.gui import sample


def test_the_sheet_cuts_no_line_off(qtbot: QtBot, theme: Theme) -> None:
    sheet = JoinSheet(theme, sample.open_jobs()[0], sample.joining(sample.data_report()))
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    labels = [label for label in sheet.findChildren(QLabel) if label.wordWrap()]
    assert len(labels) >= 7
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))


def test_the_sheet_fits_its_window_whatever_has_to_be_said(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    window.resize(1_000, 640)
    qtbot.addWidget(window)
    report = sample.data_report(concern=sample.LONG * 3, unrecorded=(1, 2), held_back=600)
    sheet = JoinSheet(theme, sample.open_jobs()[0], sample.joining(report, None), window)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.height() <= 640
    assert [box.isVisible() for box in sheet.protection.boxes.values()] == [True, True, True, True, False]


def test_the_sheet_is_confirmed_when_all_it_asks_was_accepted(qtbot: QtBot, theme: Theme) -> None:
    joining = sample.joining(sample.data_report(held_back=600))
    sheet = JoinSheet(theme, sample.open_jobs()[0], joining)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.confirm_button.isEnabled()
    sheet.protection.levels.buttons[-1].click()
    assert not sheet.confirm_button.isEnabled()
    boxes = sheet.protection.boxes
    boxes[Accepted.EXACT].check.click()
    assert not sheet.confirm_button.isEnabled()
    qtbot.mouseClick(boxes[Accepted.HELD_BACK].findChild(QLabel), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sheet.confirmed) as confirmed:
        sheet.confirm_button.click()
    choice = PrivacyChoice(accepted=frozenset({Accepted.EXACT, Accepted.HELD_BACK}))
    assert confirmed.args == [3, "/home/ada/data/clinic-a.csv", choice]


def test_a_file_that_cannot_be_used_is_said_and_keeps_from_joining(qtbot: QtBot, theme: Theme) -> None:
    joining = sample.joining(None)
    sheet = JoinSheet(theme, sample.open_jobs()[0], joining)
    qtbot.addWidget(sheet)
    assert "Looking through your data" in sheet.protection.obstacle.text()
    joining.show_problem("clinic-a.csv lacks the column 'age'; choose a file that has it.")
    assert "lacks the column" in sheet.protection.obstacle.text()
    assert not sheet.confirm_button.isEnabled()


def test_the_sheet_says_what_is_at_risk(qtbot: QtBot, theme: Theme) -> None:
    sheet = JoinSheet(theme, sample.open_jobs()[0], sample.joining(sample.data_report()))
    qtbot.addWidget(sheet)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "You pay a stake of 0.004 ETH" in words
    assert "you lose the 0.002 ETH of that round" in words
    assert "sum over your group of 3 owners" in words
    assert "clinic-a.csv" in words
