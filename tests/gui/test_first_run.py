"""The first run, page by page, by keyboard and mouse, over a stand-in that makes no profiles."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.onboarding import KNOWN_NETWORKS, NetworkChoice, Protection, Way
from omnilytics_app.errors import ConfigurationError, ContractMissing, KeyStoreError
from omnilytics_app.ui.presenters.first_run import Page, RecoveryPresenter
from omnilytics_app.ui.theme import Theme
from tests.gui.conftest import Run
from tests.gui.fakes.onboarding import ACCOUNT, WORDS, FakeOnboarding
from tests.gui.first_steps import GOOD, Scene, press, type_into


def test_a_new_profile_on_the_local_network(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        assert scene.view.words.grid.words == WORDS
        await scene.next_to(Page.CHECK)
        await scene.answer()
        assert scene.presenter.page is Page.PROTECTION
        assert scene.view.protection.options.index == 0  # the keyring answered, so it is the default
        await scene.protect()
        type_into(scene.view.network.label, "Ada")
        await scene.finish()
        [draft] = scene.service.made
        assert (draft.way, draft.label, draft.words, draft.noted) == (Way.CREATE, "Ada", WORDS, True)
        assert (draft.protection, draft.passphrase, draft.network) == (Protection.PASSPHRASE, GOOD, NetworkChoice())
        assert scene.presenter.words == ()
        assert scene.presenter.passphrase == ""

    run(play())


def test_words_can_wait_and_are_not_counted_as_noted(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        press(scene.view.words.later)
        assert scene.presenter.page is Page.PROTECTION
        await scene.next_to(Page.NETWORK)
        await scene.finish()
        [draft] = scene.service.made
        assert (draft.noted, draft.words, draft.protection, draft.passphrase) == (False, WORDS, Protection.KEYRING, "")
        assert draft.label == "My profile"

    run(play())


def test_a_wrong_word_is_named_and_other_words_are_asked_for_after_going_back(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        await scene.next_to(Page.CHECK)
        first = scene.presenter.asked
        type_into(scene.view.check.editors[0], "zoo")
        await scene.next()
        assert scene.presenter.page is Page.CHECK
        assert f"Word {first[0] + 1} is not what it was" in scene.view.banner.text
        press(scene.view.back)
        assert scene.presenter.page is Page.WORDS
        assert scene.view.banner.text == ""
        seen = set()
        for _ in range(6):
            await scene.next_to(Page.CHECK)
            seen.add(scene.presenter.asked)
            assert all(editor.text() == "" for editor in scene.view.check.editors)
            press(scene.view.back)
        assert len(seen) > 1

    run(play())


def test_a_phrase_is_looked_at_word_by_word(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.RESTORE)
        editor, field = scene.view.restore.editor, scene.view.restore.field
        type_into(editor, "legal winner thank yeer wave ")
        assert field.problem == "Word 4, “yeer”, is in no phrase. Is it “year”?"
        editor.setPlainText(" ".join(WORDS))
        assert field.problem == ""
        scene.service.failures["check_phrase"] = KeyStoreError("The recovery phrase has a wrong word; compare it.")
        await scene.next()
        assert scene.presenter.page is Page.RESTORE
        assert scene.view.banner.text == "The recovery phrase has a wrong word; compare it."
        assert editor.toPlainText() == " ".join(WORDS)
        scene.service.failures.clear()
        await scene.next_to(Page.PROTECTION)
        await scene.next_to(Page.NETWORK)
        await scene.finish()
        [draft] = scene.service.made
        assert (draft.way, draft.words, draft.noted) == (Way.RESTORE, WORDS, True)

    run(play())


def test_a_key_file_is_imported_and_gets_words_of_its_own(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.IMPORT)
        await scene.next()
        assert scene.view.banner.text == "Choose the key file first."
        press(scene.view.key.file.button)
        [dialog] = scene.view.findChildren(QFileDialog)
        dialog.fileSelected.emit("/keys/other")
        assert scene.presenter.key_path == "/keys/other"
        dialog.close()
        scene.view.key.file.name.clear()
        type_into(scene.view.key.file.name, "/keys/UTC--1")
        scene.view.key.file.name.editingFinished.emit()
        type_into(scene.view.key.password, "of the file")
        await scene.next_to(Page.WORDS)
        assert ("read_key_file", "/keys/UTC--1", "of the file") in scene.service.asked
        assert "not your imported key" in scene.view.words.meaning.text()
        await scene.next_to(Page.CHECK)
        await scene.answer()
        await scene.next_to(Page.NETWORK)
        await scene.finish()
        [draft] = scene.service.made
        assert draft.imported is not None
        assert (draft.imported.account, draft.words) == (ACCOUNT, WORDS)
        assert "0102" not in repr(draft)

    run(play())


def test_a_private_key_is_imported_and_a_wrong_one_keeps_what_was_typed(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.IMPORT)
        press(scene.view.key.source.buttons[1])
        assert scene.view.key.of_digits.isVisible()
        scene.service.failures["read_private_key"] = KeyStoreError("This is not a private key; check it.")
        type_into(scene.view.key.digits, "12")
        await scene.next()
        assert (scene.presenter.page, scene.view.key.digits.text()) == (Page.KEY, "12")
        scene.service.failures.clear()
        await scene.next_to(Page.WORDS)

    run(play())


def test_an_account_is_watched_without_words_or_protection(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.WATCH)
        scene.service.failures["read_address"] = ConfigurationError("This is not an address; compare it.")
        type_into(scene.view.address.editor, "0x12")
        await scene.next()
        assert scene.view.banner.text == "This is not an address; compare it."
        scene.service.failures.clear()
        await scene.next_to(Page.NETWORK)
        await scene.finish()
        draft = scene.service.made[0]
        assert (draft.way, draft.watched, draft.words, draft.imported) == (Way.WATCH, ACCOUNT, (), None)

    run(play())


def test_without_a_keyring_a_passphrase_is_the_default_and_the_reason_is_said(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.service.keyring = "There is no system keyring; protect the profile with a passphrase instead."
        await scene.start(Way.CREATE)
        press(scene.view.words.later)
        options = scene.view.protection.options
        assert options.index == 1
        assert not options.buttons[0].isEnabled()
        assert options.frames[0].meaning.text() == scene.service.keyring

    run(play())


def test_passphrases_that_are_short_or_differ_are_refused(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        press(scene.view.words.later)
        page = scene.view.protection
        press(page.options.buttons[1])
        type_into(page.passphrase, "short")
        await scene.next()
        assert "at least 8 characters" in scene.view.banner.text
        page.passphrase.clear()
        type_into(page.passphrase, GOOD)
        type_into(page.repeated, "other")
        assert page.second.problem == "This differs from the first."
        await scene.next()
        assert "differ" in scene.view.banner.text
        assert page.repeated.text() == "other"
        page.repeated.clear()
        type_into(page.repeated, GOOD)
        await scene.next_to(Page.NETWORK)

    run(play())


def test_a_public_network_is_looked_at_before_the_profile_is_made(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.WATCH)
        type_into(scene.view.address.editor, "0x1")
        await scene.next_to(Page.NETWORK)
        page = scene.view.network
        press(page.options.buttons[1])
        assert (page.endpoint.text(), page.look.isEnabled()) == ("", False)
        await scene.next()
        assert "Enter the address of an endpoint" in scene.view.banner.text
        type_into(page.endpoint, "https://node.example")
        press(page.look)
        await scene.until(lambda: scene.presenter.endpoint is not None)
        assert "chain 11155111" in page.endpoint_field._note.text()
        await scene.next()
        assert "address of the market" in scene.view.banner.text
        type_into(page.market, ACCOUNT)
        scene.service.failures["check_market"] = ContractMissing("There is no market there; check the address.")
        await scene.next()
        assert scene.view.banner.text == "There is no market there; check the address."
        scene.service.failures.clear()
        await scene.finish()
        known = KNOWN_NETWORKS[0]
        expected = NetworkChoice(False, "https://node.example", known.chain_id, ACCOUNT)
        assert scene.service.made[0].network == expected

    run(play())


def test_a_profile_that_cannot_be_made_loses_nothing(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        press(scene.view.words.later)
        await scene.protect()
        scene.service.failures["create"] = ConfigurationError("There is a profile already.")
        await scene.next()
        assert scene.view.banner.text == "There is a profile already."
        assert (scene.presenter.passphrase, scene.presenter.words) == (GOOD, WORDS)
        scene.service.failures.clear()
        await scene.finish()

    run(play())


def test_another_way_begins_with_nothing(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        assert scene.presenter.words
        press(scene.view.back)
        press(scene.view.welcome.options.buttons[1])
        assert scene.presenter.words == ()
        QTest.keyClick(scene.view.welcome.options.buttons[1], Qt.Key.Key_Return)
        await scene.until(lambda: scene.presenter.page is Page.RESTORE)
        press(scene.view.back)
        with scene.qtbot.waitSignal(scene.presenter.left, timeout=1000):
            press(scene.view.back)

    run(play())


def test_recovery_asks_for_the_imported_key_as_well(
    qtbot: QtBot, theme: Theme, onboarding: FakeOnboarding, run: Run
) -> None:
    scene = Scene(qtbot, theme, RecoveryPresenter(onboarding, "/p/ada", imported=True), onboarding)

    async def play() -> None:
        scene.presenter.begin()
        assert scene.presenter.page is Page.RESTORE
        scene.view.restore.editor.setPlainText(" ".join(WORDS))
        await scene.next_to(Page.KEY)
        press(scene.view.key.source.buttons[1])
        type_into(scene.view.key.digits, "ab" * 32)
        await scene.next_to(Page.PROTECTION)
        press(scene.view.protection.options.buttons[1])
        type_into(scene.view.protection.passphrase, GOOD)
        type_into(scene.view.protection.repeated, GOOD)
        await scene.next()
        [(folder, draft)] = onboarding.recovered
        assert (folder, draft.words, draft.passphrase, scene.made) == ("/p/ada", WORDS, GOOD, ["/p/ada"])
        assert draft.imported is not None
        await scene.presenter.close()

    run(play())
    scene.view.hide()


def test_every_page_is_gone_through_with_the_keyboard(scene: Scene, run: Run) -> None:
    async def play() -> None:
        await scene.start(Way.CREATE)
        for page in (Page.WORDS, Page.CHECK, Page.PROTECTION, Page.NETWORK):
            assert scene.presenter.page is page
            inside = scene.view.findChildren(QWidget)
            reached = [
                w for w in inside if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
            ]
            assert scene.view.back in reached
            assert [w for w in reached if not w.accessibleName() and not getattr(w, "text", str)()] == []
            if page is Page.CHECK:
                await scene.answer()
            elif page is not Page.NETWORK:
                await scene.next()

    run(play())
