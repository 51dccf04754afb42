"""The life of the window on real profiles: which one is opened, what stands in the way, and what comes after."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import ChainUnavailable, KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.services.profile_keys import make_profile, watch_account
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import open_profile, save_settings
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.life import Life
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.startup import ProblemView
from omnilytics_app.ui.views.start.unlock import UnlockView
from omnilytics_app.ui.wishes import Wish
from tests.gui import sample
from tests.gui.conftest import ROOT, Run
from tests.gui.fakes.desk import FakeDesk

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
SECRET = "correct horse"
W = TypeVar("W", bound=QWidget)
SETTINGS = {"chain_id": 5, "market": sample.ME}


class Ring:
    """A system keyring that fails until it is told not to."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.failure = ""

    def read(self, service: str, account: str) -> str | None:
        if self.failure:
            raise KeyStoreError(self.failure)
        return self.kept.get((service, account))

    def store(self, service: str, account: str, secret: str) -> None:
        self.kept[service, account] = secret

    def delete(self, service: str, account: str) -> None:
        self.kept.pop((service, account), None)


class Drama:
    """A life that is watched and played with. `failures` come before the desk opens, `gate` keeps it closed."""

    def __init__(self, root: Path, theme: Theme, qapp: QApplication) -> None:
        self.root, self._theme = root, theme
        self._language = Language(qapp, ROOT / "resources")
        self.desk = FakeDesk()
        self.desk.participant.publish(wallet=sample.wallet())
        self.failures: list[Exception] = []
        self.gate: asyncio.Event | None = None
        self.opened: list[tuple[str, Mapping[str, Any]]] = []

    @asynccontextmanager
    async def _desk(self, found: Any, identity: object, reviewer: object, network: object) -> AsyncIterator[FakeDesk]:
        del identity, reviewer, network
        if self.gate is not None:
            await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        self.opened.append((found.profile.label, dict(found.profile.settings)))
        yield self.desk

    @asynccontextmanager
    async def living(self, **given: Any) -> AsyncIterator["asyncio.Task[int]"]:
        options = WindowOptions(self.root, DEFAULT_FORM, **given)
        life = Life(options, self._theme, self._language, Onboarding, self._desk)
        task = asyncio.create_task(life.run())
        try:
            yield task
        finally:
            if not task.done():
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError, KeyStoreError):
                await task

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def shown(self, kind: type[W]) -> W:
        def found() -> list[W]:
            tops = QApplication.topLevelWidgets()
            return [w for top in tops for w in (top, *top.findChildren(kind)) if isinstance(w, kind) and w.isVisible()]

        await self.until(found)
        return found()[0]

    async def closed(self, life: "asyncio.Task[int]", window: QWidget) -> None:
        window.close()
        assert await asyncio.wait_for(life, 20) == 0


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


async def unlocked(drama: Drama, passphrase: str = SECRET) -> None:
    view = await drama.shown(UnlockView)
    QTest.keyClicks(view.passphrase, passphrase)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))
    monkeypatch.setattr("omnilytics_app.services.opening.setup_logging", lambda *_: None)
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def drama(tmp_path: Path, theme: Theme, qapp: QApplication) -> Drama:
    return Drama(tmp_path, theme, qapp)


def profile(root: Path, name: str = "default", label: str = "Ada", phrase: str | None = PHRASE) -> Paths:
    paths = Paths.of_profile(root / name)
    make_profile(paths, label, SETTINGS, PassphraseProtector(SECRET), phrase)
    return paths


def test_one_profile_is_opened_without_a_question_but_its_passphrase(drama: Drama, run: Run) -> None:
    profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            assert "Ada" in window.windowTitle()
            await drama.closed(life, window)

    run(play())


def test_several_profiles_are_chosen_from_and_changed_between(drama: Drama, run: Run) -> None:
    profile(drama.root)
    watch_account(Paths.of_profile(drama.root / "watch"), "Seen", SETTINGS, sample.ME)

    async def play() -> None:
        async with drama.living() as life:
            chooser = await drama.shown(ChooserView)
            press(chooser.options.buttons[1])
            press(chooser.open)
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.SWITCH_PROFILE)
            chooser = await drama.shown(ChooserView)
            assert chooser.options.index == 1  # the one that was open last
            press(chooser.options.buttons[0])
            press(chooser.open)
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.NEW_PROFILE)
            first_run = await drama.shown(FirstRunView)
            press(first_run.back)  # back to the others
            await drama.closed(life, (await drama.shown(ChooserView)).window())
        assert [label for label, _ in drama.opened] == ["Seen", "Ada"]

    run(play())


def test_reopening_takes_new_settings_and_asks_for_nothing(drama: Drama, run: Run) -> None:
    paths = profile(drama.root)
    drama.desk.settings.preferences = Preferences(theme="dark")

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            assert drama._theme.mode is Mode.DARK
            save_settings(open_profile(paths.profile), SETTINGS | {"workers": 1})
            window.wished.emit(Wish.REOPEN)
            await drama.until(lambda: len(drama.opened) == 2)
            assert drama.opened[1][1]["workers"] == 1
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())
    drama._theme.set_mode(Mode.LIGHT)


def test_a_locked_window_goes_on_and_opens_with_the_passphrase(drama: Drama, run: Run) -> None:
    profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.LOCK)
            view = await drama.shown(UnlockView)
            assert not window.pages.isVisible()
            drama.desk.participant.publish(wallet=sample.wallet(connected=False, problem="Away."))
            await unlocked(drama, "wrong")
            await drama.until(lambda: view.banner.text)
            assert not window.pages.isVisible()
            await unlocked(drama)
            await drama.until(window.pages.isVisible)
            await drama.closed(life, window)

    run(play())


def test_a_locked_window_can_be_closed(drama: Drama, run: Run) -> None:
    profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.LOCK)
            await drama.shown(UnlockView)
            await drama.closed(life, window)

    run(play())


def test_who_only_watches_has_nothing_to_lock(drama: Drama, run: Run) -> None:
    watch_account(Paths.of_profile(drama.root / "default"), "Seen", SETTINGS, sample.ME)

    async def play() -> None:
        async with drama.living() as life:
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.LOCK)
            await asyncio.sleep(0.02)
            assert window.pages.isVisible()
            await drama.closed(life, window)

    run(play())


def test_a_chain_that_does_not_answer_is_tried_again_without_unlocking_again(drama: Drama, run: Run) -> None:
    profile(drama.root)
    drama.failures = [ChainUnavailable("The chain does not answer; start it."), ChainUnavailable("Still not.")]

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            view = await drama.shown(ProblemView)
            assert view.sentence.text() == "The chain does not answer; start it."
            press(view.retry)
            await drama.until(lambda: len(drama.failures) == 0)
            view = await drama.shown(ProblemView)
            press(view.retry)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


def test_waiting_for_the_market_can_be_given_up(drama: Drama, run: Run) -> None:
    profile(drama.root)
    drama.gate = asyncio.Event()

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            press((await drama.shown(OpeningView)).cancel)
            chooser = await drama.shown(ChooserView)
            with exclusive(Paths.of_profile(drama.root / "default")):
                pass  # nobody holds it any more
            await drama.closed(life, chooser.window())

    run(play())


def test_a_profile_in_use_is_opened_once_it_is_free(drama: Drama, run: Run) -> None:
    paths = profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            with exclusive(paths):
                view = await drama.shown(ProblemView)
                assert "in use by another OmniLytics" in view.sentence.text()
            press(view.retry)
            await unlocked(drama)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


def test_a_damaged_profile_is_told_and_others_can_be_opened(drama: Drama, run: Run) -> None:
    paths = profile(drama.root)
    paths.profile_file.write_text("{")
    profile(drama.root, "other", "Bo")

    async def play() -> None:
        async with drama.living(folder=paths.profile) as life:
            view = await drama.shown(ProblemView)
            assert "damaged" in view.sentence.text()
            press(view.others)
            chooser = await drama.shown(ChooserView)
            assert [b.isEnabled() for b in chooser.options.buttons] == [True, False]
            press(chooser.open)
            await unlocked(drama)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


@pytest.mark.parametrize("damaged", [False, True])
def test_a_lost_key_is_made_anew_from_the_words(drama: Drama, run: Run, *, damaged: bool) -> None:
    paths = profile(drama.root)
    if damaged:
        paths.keystore.write_text("{")

    async def play() -> None:
        async with drama.living() as life:
            view = await drama.shown(ProblemView if damaged else UnlockView)
            press(view.phrase)
            recovery = await drama.shown(FirstRunView)
            recovery.restore.editor.setPlainText(PHRASE)
            press(recovery.next)
            await drama.until(recovery.protection.isVisible)
            press(recovery.protection.options.buttons[1])
            for editor in (recovery.protection.passphrase, recovery.protection.repeated):
                QTest.keyClicks(editor, "another passphrase")
            press(recovery.next)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())
    assert unlock(paths.keystore, PassphraseProtector("another passphrase")).entropy
    assert len(list(paths.profile.glob("keystore-*.json"))) == 1


def test_recovery_can_be_left_and_the_old_key_is_still_there(drama: Drama, run: Run) -> None:
    profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            press((await drama.shown(UnlockView)).phrase)
            press((await drama.shown(FirstRunView)).back)
            await unlocked(drama)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


def test_a_keyring_opens_silently_and_its_failures_can_be_tried_again(
    drama: Drama, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr("omnilytics_app.storage.protectors.OsKeyring", lambda: ring)
    from omnilytics_app.domain.onboarding import Protection  # noqa: PLC0415
    from omnilytics_app.services.onboarding import protector_of  # noqa: PLC0415

    def keyring_of(paths: Paths, kind: Protection, passphrase: str = "") -> Any:
        made = protector_of(paths, kind, passphrase)
        object.__setattr__(made, "keyring", ring)
        return made

    monkeypatch.setattr("omnilytics_app.services.opening.protector_of", keyring_of)
    paths = Paths.of_profile(drama.root / "default")
    make_profile(paths, "Ada", SETTINGS, keyring_of(paths, Protection.KEYRING))

    async def play() -> None:
        async with drama.living() as life:
            await drama.closed(life, await drama.shown(MainWindow))
        ring.failure = "The system keyring failed; unlock or start it."
        async with drama.living() as life:
            view = await drama.shown(UnlockView)
            await drama.until(lambda: view.banner.text == ring.failure or view.banner.text)
            assert view.banner.text == "The system keyring failed; unlock or start it."
            ring.failure = ""
            press(view.unlock)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


def test_a_passphrase_of_the_command_line_is_not_asked_for(drama: Drama, run: Run) -> None:
    paths = profile(drama.root)

    async def play() -> None:
        async with drama.living(folder=paths.profile, protector=PassphraseProtector(SECRET)) as life:
            await drama.closed(life, await drama.shown(MainWindow))
        async with drama.living(folder=paths.profile, protector=PassphraseProtector("wrong")) as life:
            with pytest.raises(KeyStoreError, match="passphrase is wrong"):
                await asyncio.wait_for(asyncio.shield(life), 20)

    run(play())


def test_closing_the_first_window_ends_the_program(drama: Drama, run: Run) -> None:
    async def play() -> None:
        async with drama.living() as life:
            view = await drama.shown(FirstRunView)
            await drama.closed(life, view.window())
        async with drama.living() as life:
            press((await drama.shown(FirstRunView)).back)
            assert await asyncio.wait_for(life, 20) == 0

    run(play())
