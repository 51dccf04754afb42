"""Asking for a passphrase or the keyring, covering a window, and noticing that nobody is there."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import KeyStoreError, WrongPassphrase
from omnilytics_app.ui.life import idle
from omnilytics_app.ui.life.cover import Cover
from omnilytics_app.ui.life.idle import IdleClock
from omnilytics_app.ui.presenters import unlocking
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter, pause_s
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.unlock import UnlockView
from tests.gui.conftest import Run

RIGHT = "correct horse"
WRONG = "The passphrase is wrong or the key file is damaged; try again or restore from the recovery phrase."


@dataclass
class Lock:
    """Opens with the right passphrase; `failure` comes instead, and `gate` holds the answer back."""

    failure: Exception | None = None
    gate: asyncio.Event | None = None
    tried: list[str] = field(default_factory=list)

    async def open(self, passphrase: str) -> str:
        self.tried.append(passphrase)
        if self.gate is not None:
            await self.gate.wait()
        if self.failure is not None:
            raise self.failure
        if passphrase != RIGHT:
            raise WrongPassphrase(WRONG)
        return "the key"


@pytest.fixture
def lock() -> Lock:
    return Lock()


@pytest.fixture
def presenter(lock: Lock) -> UnlockPresenter:
    return UnlockPresenter("Ada", Protection.PASSPHRASE, lock.open)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, presenter: UnlockPresenter) -> Iterator[UnlockView]:
    made = UnlockView(presenter, theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0)


async def attempt(view: UnlockView, presenter: UnlockPresenter, passphrase: str) -> None:
    QTest.keyClicks(view.passphrase, passphrase)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)
    await until(lambda: not presenter.busy)
    await asyncio.sleep(0.002)


def test_a_wrong_passphrase_is_one_sentence_and_stays_selected(
    view: UnlockView, presenter: UnlockPresenter, run: Run
) -> None:
    opened: list[object] = []
    presenter.unlocked.connect(opened.append)

    async def play() -> None:
        await attempt(view, presenter, "battery staple")
        assert view.banner.text == WRONG
        assert view.passphrase.selectedText() == "battery staple"
        await attempt(view, presenter, RIGHT)  # what is typed replaces it
        assert opened == ["the key"]
        assert (view.banner.text, view.passphrase.text()) == ("", "")

    run(play())


def test_twelve_wrong_ones_slow_down_and_lock_nobody_out(
    view: UnlockView, presenter: UnlockPresenter, lock: Lock, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    class Clock:
        pass

    Clock.sleep = staticmethod(sleep)  # type: ignore[attr-defined]
    monkeypatch.setattr(unlocking, "asyncio", Clock)
    opened: list[object] = []
    presenter.unlocked.connect(opened.append)

    async def play() -> None:
        for _ in range(12):
            await attempt(view, presenter, "battery staple")
            await until(lambda: presenter.can_try)
        assert len(lock.tried) == 12
        assert len(waited) == sum(pause_s(n) for n in range(1, 13))
        await attempt(view, presenter, RIGHT)
        assert opened == ["the key"]

    run(play())


def test_the_pause_grows_from_the_fifth_on_and_stays_bearable() -> None:
    assert [pause_s(n) for n in range(1, 13)] == [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]
    assert pause_s(10_000) == 30


def test_during_a_pause_nothing_is_tried_and_the_seconds_are_shown(
    view: UnlockView, presenter: UnlockPresenter, lock: Lock
) -> None:
    presenter.seconds_left = 4
    presenter.changed.emit()
    assert (view.unlock.text()[:6], view.unlock.isEnabled()) == ("Wait 4", False)
    presenter.unlock(RIGHT)
    assert lock.tried == []


def test_an_empty_passphrase_is_not_tried(view: UnlockView, presenter: UnlockPresenter, lock: Lock) -> None:
    view.unlock.click()
    assert (lock.tried, view.banner.text) == ([], "Enter the passphrase of this profile.")


def test_a_second_press_does_not_try_twice(presenter: UnlockPresenter, lock: Lock, run: Run) -> None:
    async def play() -> None:
        lock.gate = asyncio.Event()
        presenter.unlock(RIGHT)
        presenter.unlock(RIGHT)
        await asyncio.sleep(0)
        lock.gate.set()
        await until(lambda: not presenter.busy)
        assert len(lock.tried) == 1

    run(play())


@pytest.mark.parametrize(
    "sentence",
    [
        "The system keyring did not answer within 60 seconds; unlock or start it.",
        "The system keyring failed; unlock or start it, or protect the profile with a passphrase instead.",
        "The system keyring no longer has this profile's key; restore the profile from its recovery phrase.",
    ],
)
def test_a_keyring_that_refuses_is_told_and_asked_again(
    sentence: str, qtbot: QtBot, theme: Theme, lock: Lock, run: Run
) -> None:
    presenter = UnlockPresenter("Ada", Protection.KEYRING, lock.open)
    view = UnlockView(presenter, theme)
    qtbot.addWidget(view)
    view.show()
    opened: list[object] = []
    presenter.unlocked.connect(opened.append)

    async def play() -> None:
        lock.gate, lock.failure = asyncio.Event(), KeyStoreError(sentence)
        presenter.unlock()
        await asyncio.sleep(0)
        assert not view.card.isVisible()
        assert "keyring" in view.unlock.text()
        lock.gate.set()
        await until(lambda: presenter.problem is not None)
        assert (view.banner.text, view.unlock.text()) == (sentence, "&Try again")
        with qtbot.waitSignal(presenter.phrase_wished, timeout=1000):
            QTest.mouseClick(view.phrase, Qt.MouseButton.LeftButton)
        lock.failure, presenter.protection = None, Protection.PASSPHRASE
        presenter.unlock(RIGHT)
        await until(lambda: opened)

    run(play())
    view.hide()


def test_a_locked_window_offers_nothing_else(qtbot: QtBot, theme: Theme, lock: Lock) -> None:
    view = UnlockView(UnlockPresenter("Ada", Protection.PASSPHRASE, lock.open, locked=True), theme)
    qtbot.addWidget(view)
    view.show()
    assert (view.phrase.isVisible(), view.others.isVisible()) == (False, False)
    assert "Jobs go on" in view.heading.text.text()
    view.hide()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QPushButton("a secret"))
    made.show()
    yield made
    made.hide()


def test_a_cover_hides_content_dialogs_and_keys_and_gives_them_back(window: QMainWindow, qapp: QApplication) -> None:
    content = window.centralWidget()
    dialog = QDialog(window)
    dialog.open()
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+1"), window)
    shortcut.activated.connect(lambda: pressed.append(True))
    cover, page = Cover(window), QWidget()
    cover.put_on(lambda: page)
    cover.put_on(QWidget)  # twice is once
    assert (content.isVisible(), dialog.isVisible(), shortcut.isEnabled()) == (False, False, False)
    assert window.centralWidget() is page
    late = QDialog(window)
    late.open()
    qapp.processEvents()
    assert not late.isVisible()
    cover.take_off()
    cover.take_off()
    assert (content.isVisible(), dialog.isVisible(), late.isVisible(), shortcut.isEnabled()) == (True, True, True, True)
    assert window.centralWidget() is content
    dialog.close()
    late.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_answered_behind_a_cover_stays_away_and_keeps_nothing_from_coming_back(
    window: QMainWindow, qapp: QApplication
) -> None:
    deleted, answered, waiting = QDialog(window), QDialog(window), QDialog(window)
    deleted.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for dialog in (deleted, answered, waiting):
        dialog.open()
    shortcut, gone = QShortcut(QKeySequence("Ctrl+1"), window), QShortcut(QKeySequence("Ctrl+2"), window)
    cover = Cover(window)
    cover.put_on(QWidget)
    deleted.close()
    answered.accept()
    gone.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cover.take_off()
    assert (answered.isVisible(), waiting.isVisible(), shortcut.isEnabled()) == (False, True, True)
    waiting.close()


def test_a_dialog_that_opens_behind_a_cover_is_on_no_screen_for_a_moment(
    window: QMainWindow, qapp: QApplication
) -> None:
    cover = Cover(window)
    cover.put_on(QWidget)
    late = QDialog(window)
    late.open()
    assert not late.windowHandle().isVisible()
    qapp.processEvents()
    cover.take_off()
    assert late.windowHandle().isVisible()
    late.close()


class Time:
    """Two clocks that are moved by hand."""

    def __init__(self) -> None:
        self.awake = self.wall = 1_000.0

    def monotonic(self) -> float:
        return self.awake

    def time(self) -> float:
        return self.wall


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Time:
    made = Time()
    monkeypatch.setattr(idle, "time", made)
    return made


def test_idleness_is_told_once_and_input_arms_it_again(window: QMainWindow, clocks: Time) -> None:
    clock, told = IdleClock(window, 15), list[bool]()
    clock.idled.connect(lambda: told.append(True))
    clocks.awake += 14 * 60
    clock.look()
    assert told == []
    clocks.awake += 61
    clock.look()
    clock.look()
    assert told == [True]
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.look()
    clocks.awake += 15 * 60
    clock.look()
    assert told == [True, True]
    clock.stop()


def test_a_computer_that_slept_counts_as_idle_and_zero_is_never(window: QMainWindow, clocks: Time) -> None:
    clock, told = IdleClock(window, 15), list[bool]()
    clock.idled.connect(lambda: told.append(True))
    clock.follow(Preferences(lock_minutes=0))
    clocks.wall += 100_000
    clock.look()
    assert told == []
    clock.follow(Preferences(lock_minutes=15))
    clock.look()
    assert told == [True]
    clock.stop()


def test_the_first_key_after_a_sleep_locks_and_reaches_nobody(window: QMainWindow, clocks: Time) -> None:
    clock, told, pressed = IdleClock(window, 15), list[bool](), list[bool]()
    clock.idled.connect(lambda: told.append(True))
    button = window.centralWidget()
    assert isinstance(button, QPushButton)
    button.pressed.connect(lambda: pressed.append(True))
    clocks.wall += 15 * 60
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (told, pressed) == ([True], [])
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (told, pressed) == ([True], [True])
    clock.stop()


def test_moving_the_mouse_is_input(window: QMainWindow, clocks: Time) -> None:
    clock, told = IdleClock(window, 1), list[bool]()
    clock.idled.connect(lambda: told.append(True))
    clocks.awake += 59
    QTest.mouseMove(window)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    clocks.awake += 59
    clock.look()
    assert told == []
    clock.stop()
