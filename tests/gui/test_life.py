"""The life of the window on real profiles: which one is opened, and what comes after."""

import asyncio

from PySide6.QtTest import QTest

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.paths import Paths
from omnilytics_app.services.identity import signer_of
from omnilytics_app.services.profile_keys import watch_account
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.preferences import write_preferences
from omnilytics_app.storage.profile import open_profile, save_settings
from omnilytics_app.storage.profile_export import export_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.ui.theme import Mode
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.unlock import UnlockView
from omnilytics_app.ui.wishes import Wish
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.drama import SECRET, SETTINGS, Drama, press, profile, unlocked

OTHER_PHRASE = "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"


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


def test_who_leaves_a_profile_unlocks_it_to_come_back(drama: Drama, run: Run) -> None:
    profile(drama.root)

    async def play() -> None:
        async with drama.living() as life:
            await unlocked(drama)
            window = await drama.shown(MainWindow)
            window.wished.emit(Wish.SWITCH_PROFILE)
            press((await drama.shown(ChooserView)).open)
            await unlocked(drama)
            await drama.closed(life, await drama.shown(MainWindow))

    run(play())


def test_reopening_takes_new_settings_and_asks_for_nothing(drama: Drama, run: Run) -> None:
    paths = profile(drama.root)
    write_preferences(paths.preferences, Preferences(theme="dark"))

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


def test_the_file_of_a_profile_is_brought_and_opened_without_being_asked_again(drama: Drama, run: Run) -> None:
    there = profile(drama.root / "there", label="Grace")
    secret = unlock(there.keystore, PassphraseProtector(SECRET))
    archive = drama.root / "grace.omnilytics"
    export_profile(there, (secret, signer_of(secret).address), archive, PassphraseProtector("of the archive"))
    profile(drama.root, "default", phrase=OTHER_PHRASE)

    async def play() -> None:
        async with drama.living(archive=archive) as life:
            view = await drama.shown(FirstRunView)
            assert view.archive.file.name.text() == str(archive)
            QTest.keyClicks(view.archive.passphrase, "of the archive")
            press(view.next)
            window = await drama.shown(MainWindow)
            assert "Grace" in window.windowTitle()
            await drama.closed(life, window)
        assert (drama.root / "grace" / "profile.json").exists()

    run(play())
