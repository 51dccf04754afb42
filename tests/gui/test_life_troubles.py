"""What stands in the way of a profile, and how it is got out of the way: chain, lock, file, key, keyring."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtTest import QTest

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import ChainUnavailable, KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.profile_keys import make_profile
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.preferences import write_preferences
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.secret import PrivateKey
from omnilytics_app.ui.life import idle
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.covered import CoveredView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.startup import ProblemView
from omnilytics_app.ui.views.start.unlock import UnlockView
from tests.gui.conftest import Run
from tests.gui.drama import PHRASE, SECRET, SETTINGS, Drama, Ring, press, profile, unlocked


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


def test_who_comes_back_to_a_trouble_after_long_unlocks_again(
    drama: Drama, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = profile(drama.root)
    write_preferences(paths.preferences, Preferences(lock_minutes=5))
    drama.failures = [ChainUnavailable("The chain does not answer; start it.")]
    clock = SimpleNamespace(monotonic=lambda: 0.0, time=lambda: 0.0)
    monkeypatch.setattr(idle, "time", clock)

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            view = await drama.shown(ProblemView)
            clock.time = lambda: 300.0
            press(view.retry)
            await unlocked(drama)
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


def test_a_key_file_that_says_nothing_any_more_is_made_anew_with_the_key_that_was_imported(
    drama: Drama, run: Run
) -> None:
    paths, key = Paths.of_profile(drama.root / "default"), PrivateKey(bytes(range(1, 33)))
    make_profile(paths, "Ada", SETTINGS, PassphraseProtector(SECRET), PHRASE, key)
    paths.keystore.write_text("{")

    async def play() -> None:
        async with drama.living() as life:
            press((await drama.shown(ProblemView)).phrase)
            recovery = await drama.shown(FirstRunView)
            recovery.restore.editor.setPlainText(PHRASE)
            press(recovery.next)
            await drama.until(recovery.key.isVisible)
            assert recovery.heading.title.text() == "Import the key again"
            press(recovery.key.source.buttons[1])
            QTest.keyClicks(recovery.key.digits, key.hex())
            press(recovery.next)
            await drama.until(recovery.protection.isVisible)
            press(recovery.protection.options.buttons[1])
            for editor in (recovery.protection.passphrase, recovery.protection.repeated):
                QTest.keyClicks(editor, SECRET)
            press(recovery.next)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())
    assert unlock(paths.keystore, PassphraseProtector(SECRET)).signing_key == key


def test_words_on_the_screen_are_covered_while_nobody_is_there(
    drama: Drama, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SimpleNamespace(monotonic=lambda: 0.0, time=lambda: 0.0)
    monkeypatch.setattr(idle, "time", clock)

    async def play() -> None:
        async with drama.living() as life:
            view = await drama.shown(FirstRunView)
            press(view.next)
            await drama.until(lambda: view.words.grid.isVisible() and view.words.grid.words)
            words, window = view.words.grid.words, view.window()
            window.findChild(idle.IdleClock).look()
            assert view.words.grid.isVisible()
            clock.monotonic = lambda: 60.0 * Preferences().lock_minutes
            window.findChild(idle.IdleClock).look()
            covered = await drama.shown(CoveredView)
            assert not view.words.grid.isVisible()
            assert covered.show_again.hasFocus()
            press(covered.show_again)
            await drama.until(view.words.grid.isVisible)
            assert view.words.grid.words == words
            clock.monotonic = lambda: 120.0 * Preferences().lock_minutes
            window.findChild(idle.IdleClock).look()
            await drama.shown(CoveredView)
            await drama.closed(life, window)

    run(play())


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
