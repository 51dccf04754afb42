"""The wallet page: what a person sees and presses, over stand-ins that keep to the ports."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.wallet import BackupState, Contact, HistoryKind, HistoryOrder
from omnilytics_app.errors import ConfigurationError, Declined
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.presenters.wallet import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.wallet.backup_sheet import BackupSheet
from omnilytics_app.ui.views.wallet.wallet import ACCOUNTS, CONTACTS, WalletView
from tests.gui import sample
from tests.gui import sample_wallet as samples
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk

GWEI = 10**9


Play = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def presenter(desk: FakeDesk) -> WalletPresenter:
    desk.participant.publish(wallet=sample.wallet())
    return WalletPresenter(desk.participant, desk.wallet, Reviewing())


@pytest.fixture
def page(qtbot: QtBot, presenter: WalletPresenter, theme: Theme) -> WalletView:
    made = WalletView(presenter, theme)
    made.resize(1_100, 900)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def play(run: Run, presenter: WalletPresenter) -> Play:
    """Run a scenario, and what it started to its end."""

    async def played(scenario: Coroutine[Any, Any, None]) -> None:
        await scenario
        await until(lambda: not presenter._scope)

    return lambda scenario: run(played(scenario))


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class TestPage:
    def test_a_snapshot_brings_accounts_history_and_contacts(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        desk.wallet.rows = samples.history(100)

        async def scenario() -> None:
            presenter.refresh()
            await until(lambda: page.history.model.rowCount() == 100 and page.accounts.entries)

        play(scenario())
        assert [entry.switch.isHidden() for entry in page.accounts.entries] == [True, False, False, False]
        assert page.history.model.index(0, 0).data() == "Payment to Bob"
        assert page.history.model.index(1, 3).data() == "+0.034 ETH"
        assert presenter.details.names[samples.CAROL] == "Savings"

    def test_a_page_that_comes_after_the_snapshot_shows_the_history_at_once(
        self, qtbot: QtBot, presenter: WalletPresenter, theme: Theme, desk: FakeDesk, play: Play
    ) -> None:
        desk.wallet.rows = samples.history(100)

        async def scenario() -> None:
            presenter.refresh()
            await until(lambda: presenter.details.accounts and not presenter._scope)
            late = WalletView(presenter, theme)
            qtbot.addWidget(late)
            await until(lambda: late.history.model.rowCount() == 100)
            assert len(late.accounts.entries) == len(presenter.details.accounts)

        play(scenario())

    def test_what_is_new_while_it_is_read_is_read_as_well(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        async def scenario() -> None:
            presenter.refresh()
            await asyncio.sleep(0)
            desk.wallet.details = samples.details(pending=samples.pending())
            presenter.refresh()
            await until(lambda: page.pending.entries)

        play(scenario())

    def test_pending_transactions_are_hurried_and_cancelled(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        desk.wallet.details = samples.details(pending=samples.pending())
        presenter.show_details(desk.wallet.details)
        stuck, cancelling = page.pending.entries
        assert page.pending.isVisible()
        assert "Nonce 12" in stuck.facts.full_text
        assert cancelling.cancel.isHidden()

        async def scenario() -> None:
            stuck.speed_up.click()
            assert not stuck.cancel.isEnabled()  # one thing after the other
            await until(lambda: not presenter.busy)
            stuck.cancel.click()
            await until(lambda: not presenter.busy)

        play(scenario())
        assert [call for call in desk.wallet.calls if call[0] != "history"] == [("speed up", 12), ("cancel", 12)]
        presenter.show_details(samples.details())
        assert page.pending.isHidden()

    def test_a_declined_action_says_so_and_changes_nothing(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        desk.wallet.details = samples.details(pending=samples.pending())
        presenter.show_details(desk.wallet.details)
        desk.wallet.failure = Declined("You declined to sign; nothing was sent.")

        async def scenario() -> None:
            page.pending.entries[0].cancel.click()
            await until(lambda: not presenter.busy)

        play(scenario())
        assert page.banner.text == "You declined to sign; nothing was sent."

    def test_tokens_are_withdrawn_one_by_one(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        desk.participant.publish(wallet=sample.wallet(tokens=samples.TOKENS))
        [button] = page.market.token_buttons
        assert button.accessibleName() == "Withdraw DATA"

        async def scenario() -> None:
            button.click()
            await until(lambda: not presenter.busy)

        play(scenario())
        assert ("withdraw", samples.DATA.address) in desk.wallet.calls

    def test_a_profile_without_a_key_explains_and_signs_nothing(
        self, qtbot: QtBot, theme: Theme, desk: FakeDesk
    ) -> None:
        desk.wallet.watch_only = True
        desk.participant.publish(wallet=sample.wallet())
        presenter = WalletPresenter(desk.participant, desk.wallet)
        presenter.show_details(samples.details(pending=samples.pending()))
        view = WalletView(presenter, theme)
        qtbot.addWidget(view)
        assert "only watches" in view.watching.text
        assert not view.money.send_button.isEnabled()
        assert view.money.send_button.toolTip() == "This profile has no key to sign with."
        assert view.money.receive_button.isEnabled()
        assert not view.market.withdraw_button.isEnabled()
        assert not view.pending.entries[0].speed_up.isEnabled()

    def test_the_reminder_stays_until_the_words_were_noted(self, page: WalletView, presenter: WalletPresenter) -> None:
        presenter.show_details(samples.details(backup=BackupState(has_phrase=True)))
        assert page.backup.isVisible()
        presenter.show_details(samples.details())
        assert page.backup.isHidden()
        presenter.show_details(samples.details(backup=BackupState(has_phrase=False)))
        assert page.backup.isHidden()

    def test_other_accounts_are_asked_for(self, page: WalletView, presenter: WalletPresenter) -> None:
        presenter.show_details(samples.details())
        page.parts.buttons[ACCOUNTS].click()
        wishes: list[object] = []
        presenter.profile_switch_requested.connect(wishes.append)
        presenter.profile_add_requested.connect(lambda: wishes.append("add"))
        page.accounts.entries[1].switch.click()
        page.accounts.add_button.click()
        assert wishes == ["/home/ada/savings", "add"]

    def test_the_receive_sheet_has_the_address_for_eyes_and_for_cameras(self, page: WalletView) -> None:
        sheet = page.open_receive()
        assert sheet is not None
        assert sheet.code.text == f"ethereum:{sample.ME}@31337"
        assert sheet.address.text().replace(" ", "") == sample.ME
        sheet.copy_address.click()
        assert QGuiApplication.clipboard().text() == sample.ME
        picture = sheet.code.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(8, picture.width() - 8) for y in range(20, 240, 8)}
        assert {"#000000", "#ffffff"} == colours


class TestHistory:
    def test_filters_search_and_order_are_asked_of_the_service(
        self, page: WalletView, desk: FakeDesk, play: Play
    ) -> None:
        card = page.history
        desk.wallet.rows = samples.history(20)

        async def scenario() -> None:
            card.kinds.setCurrentIndex(card.kinds.findData(HistoryKind.SENT))
            card.kinds.activated.emit(card.kinds.currentIndex())
            card.search.setText("bob")
            card.table.sort_requested.emit("fee", False)
            await until(lambda: card.model.rowCount() and card.model.order == ("fee", False))
            await until(lambda: card._pages.query.text == "bob")
            await until(lambda: desk.wallet.calls[-1][1] == card._pages.query)

        play(scenario())
        query = card._pages.query
        assert (query.kind, query.text, query.order, query.descending) == (
            HistoryKind.SENT,
            "bob",
            HistoryOrder.FEE,
            False,
        )
        assert {row.kind for row in card.model._pages[0]} == {HistoryKind.SENT}

    def test_a_transaction_from_another_page_is_looked_for(self, page: WalletView, desk: FakeDesk, play: Play) -> None:
        async def scenario() -> None:
            page.parts.buttons[CONTACTS].click()
            page.show_place(Place(Page.WALLET, transaction="0xbeef"))
            await until(lambda: desk.wallet.calls and desk.wallet.calls[-1][0] == "history")

        play(scenario())
        assert page.history.isVisible()
        assert desk.wallet.calls[-1][1].text == "0xbeef"  # type: ignore[attr-defined]

    def test_a_row_in_full_leads_to_its_job(self, page: WalletView) -> None:
        places: list[Place] = []
        page.navigator.requested.connect(places.append)
        row = samples.history()[3]
        page.history.table.row_activated.emit(row)
        sheet = page.open_transaction(row)
        assert sheet.lines.text("Amount") == "\N{MINUS SIGN}0.002 ETH"
        sheet.copy_hash.click()
        assert QGuiApplication.clipboard().text() == row.hash
        sheet.job_button.click()
        assert [place.job_id for place in places] == [7]

    def test_the_export_goes_where_it_is_told(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play, tmp_path: Path
    ) -> None:
        desk.wallet.rows = samples.history(3)
        page.history.model.begin(3, desk.wallet.rows)
        page.history.export_button.click()
        [dialog] = page.findChildren(QFileDialog)

        async def scenario() -> None:
            dialog.fileSelected.emit(str(tmp_path / "out.csv"))
            await until(lambda: not presenter.busy)

        play(scenario())
        dialog.close()
        assert desk.wallet.calls[0][0] == "export"
        assert page.banner.text.endswith(f"are in {tmp_path / 'out.csv'}.")


def typed(edit: QLineEdit, text: str) -> None:
    """As by a person: the text in place of what was there."""
    edit.setText(text)
    edit.textEdited.emit(text)


class TestAddressBook:
    def test_a_contact_is_added_and_its_name_is_shown_in_reviews(
        self, qtbot: QtBot, theme: Theme, desk: FakeDesk, play: Play
    ) -> None:
        desk.participant.publish(wallet=sample.wallet())
        reviewing = Reviewing()
        presenter = WalletPresenter(desk.participant, desk.wallet, reviewing)
        view = WalletView(presenter, theme)
        qtbot.addWidget(view)

        async def scenario() -> None:
            sheet = view.open_contact()
            typed(sheet.name, "Dora")
            assert not sheet.save_button.isEnabled()
            typed(sheet.address, "0x123")
            assert sheet.address_field.problem
            typed(sheet.address, samples.MARKET)
            sheet.save_button.click()
            await until(lambda: samples.MARKET in reviewing.names)
            await presenter.close()

        play(scenario())
        assert reviewing.names[samples.MARKET] == "Dora"
        assert desk.wallet.calls[0] == ("save", Contact(samples.MARKET, "Dora", ""))

    def test_a_name_that_is_refused_is_a_problem_of_the_page(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        async def scenario() -> None:
            sheet = page.open_contact()
            typed(sheet.name, "Bob")
            typed(sheet.address, samples.MARKET)
            desk.wallet.failure = ConfigurationError("There is a contact with the name Bob already.")
            sheet.save_button.click()
            await until(lambda: page.banner.text)

        play(scenario())
        assert page.banner.text == "There is a contact with the name Bob already."

    def test_a_damaged_book_is_said_once_and_keeps_nothing_else_back(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        desk.wallet.details = samples.details(pending=samples.pending())
        desk.wallet.damage = "The address book is damaged."

        async def scenario() -> None:
            presenter.refresh()
            await until(lambda: page.pending.entries and page.banner.text)
            presenter.dismiss_problem()
            presenter.refresh()
            await until(lambda: not presenter._scope)

        play(scenario())
        assert page.banner.text == ""
        assert presenter.details.contacts == ()

    def test_the_chosen_contact_is_edited_or_removed(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play
    ) -> None:
        presenter.show_details(samples.details())
        page.parts.buttons[CONTACTS].click()
        assert not page.book.remove_button.isEnabled()
        page.book.table.selectRow(0)

        async def scenario() -> None:
            assert page.book.remove_button.isEnabled()
            page.book.remove_button.click()
            await until(lambda: not presenter.busy)

        play(scenario())
        assert ("remove", samples.BOB) in desk.wallet.calls


class TestBackup:
    def test_words_are_unlocked_revealed_confirmed_and_gone(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play, qtbot: QtBot
    ) -> None:
        presenter.show_details(samples.details(backup=BackupState(has_phrase=True, asks_passphrase=True)))

        async def scenario() -> None:
            sheet = page.open_backup()
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            typed(sheet.passphrase, "orbit lantern")
            desk.wallet.failure = ConfigurationError("The passphrase is wrong; try again.")
            sheet.show_button.click()
            await until(sheet.problem.text)
            assert sheet.passphrase.text() == ""
            typed(sheet.passphrase, "orbit lantern velvet")
            sheet.show_button.click()
            await until(sheet.frame.isVisible)
            assert "abandon" not in shown_words(sheet)
            assert sheet.passphrase_field.isHidden()
            sheet.reveal_button.click()
            assert shown_words(sheet) == ["abandon"] * 23 + ["art"]
            sheet.hide()  # as a lock does
            sheet.show()
            assert "abandon" not in shown_words(sheet)
            assert not sheet.done_button.isEnabled()
            sheet.written.click()
            sheet.done_button.click()
            await until(lambda: not sheet.isVisible())
            assert "abandon" not in shown_words(sheet)
            assert sheet._backing_up.words == ()

        QGuiApplication.clipboard().setText("before")
        play(scenario())
        assert desk.wallet.calls[0] == ("words", "orbit lantern")
        assert ("note",) in desk.wallet.calls
        assert QGuiApplication.clipboard().text() == "before"

    def test_closing_forgets_the_words_without_a_note(
        self, page: WalletView, presenter: WalletPresenter, desk: FakeDesk, play: Play, qtbot: QtBot
    ) -> None:
        async def scenario() -> None:
            sheet = page.open_backup()
            sheet.show_button.click()
            await until(sheet.frame.isVisible)
            sheet.reveal_button.click()
            qtbot.keyClick(sheet, Qt.Key.Key_Escape)
            assert sheet._backing_up.words == ()

        play(scenario())
        assert ("note",) not in desk.wallet.calls


def shown_words(sheet: BackupSheet) -> list[str]:
    return [label.text() for label in sheet.words]


def test_names_of_accounts_and_contacts_are_known(presenter: WalletPresenter) -> None:
    details = samples.details()
    assert details.names[samples.BOB] == "Bob"
    assert details == samples.details()
    assert replace(details, contacts=()).names.get(samples.BOB) is None
