"""From no profile to a funded wallet on a chain of its own, by keyboard and mouse: all real but the screen."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
import qasync
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.services import onboarding
from omnilytics_app.services.local_network import FUNDS
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.profile import read_profile
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.life import Life
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.unlock import UnlockView

pytestmark = [pytest.mark.anvil]
ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "orbit lantern velvet cactus"
PATIENCE_S = 60
MOST_FOR_A_FUNDED_WALLET_S = 180
"""A person's three minutes. What is measured here is the program's part alone, a few seconds."""
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, ROOT / "resources")
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield made
    qapp.setQuitOnLastWindowClosed(before)
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring on this machine, and a key file that opens fast."""
    monkeypatch.setattr(onboarding, "PROBE_S", 1.0)
    monkeypatch.setattr("omnilytics_app.storage.protectors.PassphraseProtector.__init__.__defaults__", (2**15,))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def shown(kind: type[W]) -> W:
    """A visible page, or window, of a kind."""

    def found() -> list[W]:
        tops = QApplication.topLevelWidgets()
        return [w for top in tops for w in (top, *top.findChildren(kind)) if isinstance(w, kind) and w.isVisible()]

    await until(found)
    return found()[0]


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@asynccontextmanager
async def living(options: WindowOptions, theme: Theme) -> AsyncIterator["asyncio.Task[int]"]:
    task = asyncio.create_task(Life(options, theme, Language(theme._app, ROOT / "resources")).run())
    try:
        yield task
    finally:
        if not task.done():
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def made_profile() -> tuple[str, ...]:
    """Create a profile for the local demonstration with the keyboard; its words."""
    view = await shown(FirstRunView)
    QTest.keyClick(view.next, Qt.Key.Key_Space)
    await until(lambda: view.words.grid.words)
    words = view.words.grid.words
    press(view.next)
    await until(view.check.isVisible)
    for editor, position in zip(view.check.editors, view._presenter.asked, strict=True):
        QTest.keyClicks(editor, words[position])
    QTest.keyClick(view.check.editors[-1], Qt.Key.Key_Return)
    await until(lambda: view.protection.isVisible() and view._presenter.keyring_problem is not None)
    press(view.protection.options.buttons[1])
    QTest.keyClicks(view.protection.passphrase, PASSPHRASE)
    QTest.keyClicks(view.protection.repeated, PASSPHRASE)
    QTest.keyClick(view.protection.repeated, Qt.Key.Key_Return)
    await until(view.network.isVisible)
    QTest.keyClicks(view.network.label, "Ada")
    QTest.keyClick(view.network.label, Qt.Key.Key_Return)
    return words


def test_from_nothing_to_a_funded_wallet_and_back_in(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    options = WindowOptions(tmp_path, DEFAULT_FORM)

    async def play() -> None:
        started = time.monotonic()
        async with living(options, theme) as life:
            words = await made_profile()
            window = await shown(MainWindow)
            await until(lambda: window.wallet._presenter.wallet is not None)
            await until(lambda: window.wallet._presenter.wallet.balance >= FUNDS)
            took = time.monotonic() - started
            print(f"from the start to a funded wallet: {took:.1f} s")  # noqa: T201 - shown with -s, and on failure
            assert took < MOST_FOR_A_FUNDED_WALLET_S
            profile = read_profile(tmp_path / "default")
            assert (profile.label, profile.settings["local_network"]) == ("Ada", True)
            assert backed_up_at(profile.paths.backup_note) is not None
            await locked_and_unlocked(window)
            window.close()
            assert await asyncio.wait_for(life, PATIENCE_S) == 0
        async with living(options, theme) as life:
            await unlocked_with_the_passphrase()
            window = await shown(MainWindow)
            window.close()
            assert await asyncio.wait_for(life, PATIENCE_S) == 0
        assert len(words) == 24

    with qasync.QEventLoop(qapp, already_running=False) as loop:
        loop.run_until_complete(play())


async def locked_and_unlocked(window: MainWindow) -> None:
    content = window.centralWidget()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    view = await shown(UnlockView)
    assert window.centralWidget() is view
    assert not content.isVisible()
    QTest.keyClicks(view.passphrase, "wrong")
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)
    await until(lambda: view.banner.text)
    assert view.passphrase.selectedText() == "wrong"
    QTest.keyClicks(view.passphrase, PASSPHRASE)
    press(view.unlock)
    await until(content.isVisible)
    assert window.centralWidget() is content


async def unlocked_with_the_passphrase() -> None:
    view = await shown(UnlockView)
    QTest.keyClicks(view.passphrase, PASSPHRASE)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)
