"""Toasts in a window: where they are, how long, and what takes them away."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets import toasts
from omnilytics_app.ui.widgets.toasts import Bread, Toast, ToastStack
from tests.gui import sample
from tests.gui.notices import Front, window

__all__ = ["window"]


class TestToasts:
    @pytest.fixture
    def stack(self, theme: Theme, window: Front) -> ToastStack:
        return ToastStack(theme, window)

    def test_three_are_in_sight_and_the_others_wait(self, stack: ToastStack) -> None:
        for number in range(5):
            stack.show_bread(Bread(f"Toast {number}", "text"))
        assert [t.heading.text() for t in stack.shown] == ["Toast 0", "Toast 1", "Toast 2"]
        stack.shown[1].close_button.click()
        assert [t.heading.text() for t in stack.shown] == ["Toast 0", "Toast 2", "Toast 3"]
        bottoms = [t.geometry().bottom() for t in stack.shown]
        assert bottoms == sorted(bottoms)
        assert not any(a.geometry().intersects(b.geometry()) for a in stack.shown for b in stack.shown if a is not b)

    def test_they_stay_in_the_corner(self, stack: ToastStack, window: Front) -> None:
        stack.show_bread(Bread("Toast", "A long line of text " * 20))
        [toast] = stack.shown
        for width, height in ((1_300, 800), (960, 560)):
            window.resize(width, height)
            stack._place()
            assert toast.geometry().right() == window.width() - toasts.MARGIN - 1
            assert toast.geometry().bottom() == window.height() - toasts.MARGIN - 1
        assert toast.text.height() >= toast.text.heightForWidth(toast.text.width())

    def test_one_goes_by_itself_but_not_while_the_pointer_is_over_it(
        self, stack: ToastStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stack.show_bread(Bread("Toast", "text"))
        [toast] = stack.shown
        toast._time.setInterval(1)
        over = QPointF(1, 1)
        toast.eventFilter(toast, QEnterEvent(over, over, over))
        assert toast.is_paused
        toast.eventFilter(toast, QEvent(QEvent.Type.Leave))
        assert not toast.is_paused
        qtbot.waitUntil(lambda: not stack.shown, timeout=2_000)

    def test_the_keyboard_reaches_it_and_escape_closes_it(self, stack: ToastStack, qtbot: QtBot, window: Front) -> None:
        window.activateWindow()
        done: list[int] = []
        stack.show_bread(Bread("Toast", "text", act=lambda: done.append(1)))
        [toast] = stack.shown
        toast.show_button.setFocus()
        toast.eventFilter(toast.show_button, QEvent(QEvent.Type.FocusIn))
        assert toast.is_paused
        qtbot.keyClick(toast.show_button, Qt.Key.Key_Space)
        assert done == [1]
        stack.show_bread(Bread("Toast", "text"))
        qtbot.keyClick(stack.shown[0].close_button, Qt.Key.Key_Escape)
        assert stack.shown == ()

    def test_a_click_on_it_closes_it(self, stack: ToastStack, qtbot: QtBot) -> None:
        stack.show_bread(Bread("Toast", "text"))
        [toast] = stack.shown
        qtbot.mouseClick(toast.text, Qt.MouseButton.RightButton)
        assert stack.shown == (toast,)
        qtbot.mouseClick(toast.text, Qt.MouseButton.LeftButton)
        assert stack.shown == ()

    def test_escape_anywhere_closes_the_newest_first_and_then_means_what_it_did(
        self, stack: ToastStack, qtbot: QtBot, window: Front
    ) -> None:
        edit, escaped = QLineEdit(window), list[int]()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), edit).activated.connect(lambda: escaped.append(1))
        edit.show()
        window.activateWindow()
        edit.setFocus()
        for number in range(2):
            stack.show_bread(Bread(f"Toast {number}", "text"))
        left = []
        for _ in range(3):
            qtbot.keyClick(edit, Qt.Key.Key_Escape)
            left.append([t.heading.text() for t in stack.shown])
        assert left == [["Toast 0"], [], []]
        assert escaped == [1]
        assert not stack._listens

    def test_a_screen_reader_is_told(self, stack: ToastStack, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[tuple[str, object]] = []
        monkeypatch.setattr(
            QAccessible, "updateAccessibility", lambda event: said.append((event.message(), event.politeness()))
        )
        stack.show_bread(Bread("Round due", "Hurry.", pressing=True))
        assert said == [("Round due. Hurry.", QAccessible.AnnouncementPoliteness.Assertive)]

    def test_without_an_act_there_is_nothing_to_follow(self, stack: ToastStack) -> None:
        stack.show_bread(Bread("Toast", "text"))
        assert not stack.shown[0].show_button.isVisible()

    def test_markup_is_text(self, stack: ToastStack) -> None:
        stack.show_bread(Bread(sample.HOSTILE, sample.HOSTILE))
        assert stack.shown[0].text.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in stack.shown[0].text.text()


def test_a_toast_is_told_by_its_heading(theme: Theme, window: Front) -> None:
    toast = Toast(theme, Bread("Heading", "text"), window)
    assert (toast.accessibleName(), toast.accessibleDescription()) == ("Heading", "text")
