"""The frame of the window: sidebar, keyboard, what is remembered of it."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.help_sheet import HelpSheet
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.sidebar import NARROW, WIDE
from omnilytics_app.ui.wishes import Wish
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_presenters import settled

CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    window.activateWindow()
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


@pytest.mark.parametrize("page", list(Page))
def test_every_page_has_its_keys(qtbot: QtBot, window: MainWindow, page: Page) -> None:
    window.show_page(Page.SETTINGS if page is not Page.SETTINGS else Page.WALLET)
    window.sidebar.buttons[window.page].setFocus()
    press(qtbot, window, Qt.Key(Qt.Key.Key_1 + page))
    assert window.page is page
    assert window.focusWidget() is window.sidebar.buttons[page]
    assert window.sidebar.buttons[page].isChecked()


def test_keys_reach_the_page_shown(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    window.show_page(Page.MARKET)
    monkeypatch.setattr(window.market, "focus_search", lambda: said.append("search"))
    monkeypatch.setattr(window.market, "refresh", lambda: said.append("refresh"))
    monkeypatch.setattr(window.wallet, "refresh", lambda: said.append("elsewhere"))
    press(qtbot, window, Qt.Key.Key_K)
    press(qtbot, window, Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)
    press(qtbot, window, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    assert said == ["search", "search", "refresh"]


def test_a_slash_can_be_typed(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    window.show_page(Page.SETTINGS)
    monkeypatch.setattr(window.settings, "focus_search", lambda: said.append("search"))
    editor = window.settings.findChild(QLineEdit)
    assert editor is not None
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Slash)
    assert editor.text().endswith("/")
    assert said == []


def test_ctrl_q_closes(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closed, timeout=1_000):
        press(qtbot, window, Qt.Key.Key_Q)


def test_f1_shows_the_keys_and_escape_closes_them(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    sheet = window.findChild(HelpSheet)
    assert sheet is not None
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_the_application_is_told_what_is_wished(qtbot: QtBot, window: MainWindow, presenters: Presenters) -> None:
    with qtbot.waitSignal(window.wished, timeout=1_000) as locked:
        window.sidebar.lock.click()
    with qtbot.waitSignal(window.wished, timeout=1_000) as reopened:
        presenters.settings.reopen()
    assert (locked.args, reopened.args) == ([Wish.LOCK], [Wish.REOPEN])


def test_the_sidebar_is_narrow_where_the_window_is(window: MainWindow) -> None:
    window.resize(1_300, 800)
    assert window.sidebar.width() == WIDE
    assert window.sidebar.buttons[Page.WALLET].text().strip() == "Wallet"
    window.resize(1_000, 700)
    assert window.sidebar.width() == NARROW
    assert window.sidebar.buttons[Page.WALLET].text().strip() == ""
    assert window.sidebar.buttons[Page.WALLET].accessibleName() == "Wallet"
    assert not window.sidebar.mode.isVisible()


@pytest.mark.parametrize(("liked", "width"), [("wide", WIDE), ("narrow", NARROW)])
def test_the_sidebar_is_as_it_is_liked(qtbot: QtBot, desk: FakeDesk, theme: Theme, liked: str, width: int) -> None:
    desk.settings.preferences = Preferences(sidebar=liked)
    window = MainWindow(presenters_of(desk, sample.FORM), theme, "Ada")
    qtbot.addWidget(window)
    for size in (1_000, 1_400):
        window.resize(size, 700)
        assert window.sidebar.width() == width


def test_the_foot_tells_whose_window_this_is(window: MainWindow, service: FakeParticipant) -> None:
    service.publish(wallet=sample.wallet())
    sidebar = window.sidebar
    assert sidebar.account.full_text == "Ada"
    assert sidebar.address.full_text == f"{sample.ME[:6]}…{sample.ME[-4:]}"
    assert sidebar.network.accessibleName() == "Local development chain Block 1,204"
    service.publish(wallet=sample.wallet(connected=False))
    assert sidebar.network.block.text() == "Not connected"


def test_what_is_sent_is_seen_on_every_page(
    run: Run, window: MainWindow, presenters: Presenters, service: FakeParticipant
) -> None:
    service.publish(wallet=sample.wallet())
    window.show_page(Page.SETTINGS)
    busy = window.sidebar.busy

    async def scenario() -> None:
        service.gate.clear()
        presenters.model_owner._act("Creating the job", service.withdraw())
        await asyncio.sleep(0.01)
        assert busy.isVisible()
        assert busy.words.full_text == "Creating the job…"
        service.gate.set()
        await settled(presenters.model_owner)

    run(scenario())
    assert not busy.isVisible()


def test_colours_chosen_anywhere_are_liked(run: Run, window: MainWindow, presenters: Presenters, theme: Theme) -> None:
    window.sidebar.mode.buttons[2].click()
    assert presenters.settings.preferences.theme == "dark"

    async def scenario() -> None:
        presenters.settings.prefer(theme="light")
        await settled(presenters.settings)

    run(scenario())
    assert theme.mode is Mode.LIGHT
    assert window.sidebar.mode.index == 1


def test_the_size_is_kept_for_the_next_time(
    qtbot: QtBot, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk, theme: Theme
) -> None:
    window.resize(1_111, 640)
    qtbot.waitUntil(lambda: presenters.settings.preferences.geometry != "")

    async def scenario() -> None:
        await presenters.close()

    run(scenario())
    other = MainWindow(presenters_of(desk, sample.FORM), theme, "Ada")
    qtbot.addWidget(other)
    assert other.height() == 640  # as wide as the screen of the tests allows


def test_a_place_that_makes_no_sense_changes_nothing(qtbot: QtBot, desk: FakeDesk, theme: Theme) -> None:
    desk.settings.preferences = Preferences(geometry="AAAA")
    window = MainWindow(presenters_of(desk, sample.FORM), theme, "Ada")
    qtbot.addWidget(window)
    assert window.width() == 1_240
