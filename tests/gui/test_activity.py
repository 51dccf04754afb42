import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.activity import Group, Kind, Order
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.notifications import Duty
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.errors import StorageFull
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import amount, exact_amount, kind_words, sentence, standing
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.presenters.activity import DAY_S, Span
from omnilytics_app.ui.views.activity.activity import ActivityView
from omnilytics_app.ui.views.activity.detail import entry_text
from omnilytics_app.ui.views.main_window import MainWindow
from tests.gui import sample_activity
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.sample_job import NOW


async def settled(presenters: Presenters) -> None:
    """Every reading that was started is over."""
    presenter = presenters.activity
    while tasks := tuple(presenter._scope._tasks):
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
def view(window: MainWindow, desk: FakeDesk, presenters: Presenters, run: Run) -> ActivityView:
    desk.activity.record(*sample_activity.a_day())
    presenters.activity._clock = lambda: NOW

    async def look() -> None:
        window.show_page(Page.ACTIVITY)
        await settled(presenters)

    run(look())
    return window.activity


def pick(box: QComboBox, index: int) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)


def texts(view: ActivityView, column: int = 1) -> list[str]:
    return [view.rows.index(row, column).data() for row in range(view.rows.rowCount())]


def test_nothing_is_read_before_somebody_looks(window: MainWindow, desk: FakeDesk) -> None:
    assert desk.activity.asked == []


def test_rows_come_before_the_jobs_to_choose_from(
    presenters: Presenters, window: MainWindow, run: Run, desk: FakeDesk
) -> None:
    desk.activity.record(*sample_activity.a_day())
    told: list[str] = []
    presenters.activity.loaded.connect(lambda: told.append("rows"))
    presenters.activity.jobs_changed.connect(lambda: told.append("jobs"))
    window.view_of(Page.ACTIVITY)
    run(presenters.activity.load())
    assert told == ["rows", "jobs"]


def test_the_newest_come_first(view: ActivityView) -> None:
    assert view.rows.rowCount() == 40
    assert texts(view)[0] == "Transaction sent: submit a gradient"
    assert texts(view)[-1] == "Setting Language changed to Deutsch"


def test_every_kind_has_words_of_its_own() -> None:
    said = [sentence(entry) for entry in sample_activity.a_day()]
    assert {entry.kind for entry in sample_activity.a_day()} == set(Kind)
    assert len(set(said)) == len(said)
    assert len({kind_words(kind) for kind in Kind}) == len(Kind)
    assert all("{" not in words and "%n" not in words for words in said)


def test_a_state_is_told_by_a_sign_and_a_word() -> None:
    words = {standing(entry) for entry in sample_activity.a_day()}
    assert len({word.split()[0] for word in words}) == len(words) == 6


class TestFinding:
    def test_words_are_looked_for_once_typing_rests(
        self, run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters, qtbot: QtBot
    ) -> None:
        async def scenario() -> None:
            before = len(desk.activity.asked)
            qtbot.keyClicks(view.filters.search, "gradient")
            assert len(desk.activity.asked) == before
            qtbot.keyClick(view.filters.search, Qt.Key.Key_Return)
            await settled(presenters)
            assert len(desk.activity.asked) == before + 1

        run(scenario())
        assert desk.activity.asked[-1].terms[0].text == "gradient"
        assert texts(view) == []

    def test_the_words_of_kinds_are_found_too(self, run: Run, view: ActivityView, presenters: Presenters) -> None:
        async def scenario() -> None:
            presenters.activity.search("Transaction failed")
            await settled(presenters)

        run(scenario())
        assert texts(view) == ["Transaction failed: submit a gradient"]
        assert view.filters.clear.isEnabled()

    def test_filters_hold_together_and_are_taken_away_together(
        self, run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters
    ) -> None:
        async def scenario() -> None:
            pick(view.filters.group, 1 + list(Group).index(Group.MONEY))
            pick(view.filters.span, list(Span).index(Span.DAY))
            pick(view.filters.job, 1)
            await settled(presenters)
            query = desk.activity.asked[-1]
            assert (query.group, query.since, query.job) == (Group.MONEY, NOW - DAY_S, 3)
            assert view.rows.rowCount() == 0
            view.filters.clear.click()
            await settled(presenters)

        run(scenario())
        assert view.rows.rowCount() == 40
        assert view.filters.group.currentIndex() == view.filters.job.currentIndex() == 0
        assert not view.filters.clear.isEnabled()

    def test_headings_sort(self, run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters) -> None:
        async def scenario() -> None:
            view.table.sort_requested.emit(Order.AMOUNT.value, True)
            await settled(presenters)

        run(scenario())
        assert (desk.activity.asked[-1].order, desk.activity.asked[-1].descending) == (Order.AMOUNT, True)
        assert texts(view, 3)[0] == "0.24 ETH"
        assert view.rows.order == ("amount", True)

    def test_another_page_may_ask_for_a_job(self, run: Run, view: ActivityView, presenters: Presenters) -> None:
        async def scenario() -> None:
            view.show_place(Place(Page.ACTIVITY, JobId(3)))
            await settled(presenters)

        run(scenario())
        assert view.filters.job.currentText() == "Job 3"
        assert 0 < view.rows.rowCount() < 40


class TestDetail:
    def test_a_row_leads_to_its_job_and_its_transaction(self, view: ActivityView, window: MainWindow) -> None:
        places: list[Place] = []
        view.navigator.requested.connect(places.append)
        assert not view.detail.isVisible()
        view.table.selectRow(8)
        entry = view.detail.entry
        assert entry is not None
        assert view.detail.words.text() == sentence(entry)
        view.navigator.requested.disconnect(window.show_place)
        view.detail.show_job.click()
        view.detail.show_transaction.click()
        assert places == [Place(job_id=entry.job), Place(Page.WALLET, transaction=entry.transaction)]

    def test_a_transaction_that_failed_leads_to_its_job(self, view: ActivityView, window: MainWindow) -> None:
        places: list[Place] = []
        view.navigator.requested.disconnect(window.show_place)
        view.navigator.requested.connect(places.append)
        view.table.selectRow(2)
        assert view.detail.entry is not None
        assert view.detail.entry.kind is Kind.FAILED
        view.detail.show_job.click()
        assert places == [Place(job_id=JobId(3))]

    def test_what_has_neither_leads_nowhere(self, view: ActivityView) -> None:
        view.table.selectRow(39)
        assert not view.detail.show_job.isEnabled()
        assert not view.detail.show_transaction.isEnabled()
        assert not view.detail.copy_transaction.isVisible()

    def test_it_is_copied_in_full(self, view: ActivityView) -> None:
        view.table.selectRow(14)
        view.detail.copy_entry.click()
        copied = QGuiApplication.clipboard().text().splitlines()
        assert copied[0] == "Round 3: your group was accepted; the reward is yours"
        assert copied[1].endswith("Job 3, Handwritten digits  ·  0.002 ETH")
        assert copied[2] == sample_activity.transaction(1_500)


def test_what_happens_meanwhile_appears(run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters) -> None:
    async def scenario() -> None:
        desk.activity.record(replace(sample_activity.entry(Kind.CLAIMED, 0, amount=7), key="new", job=JobId(9)))
        await settled(presenters)

    run(scenario())
    assert view.rows.rowCount() == 41
    assert view.filters.job.itemText(1) == "Job 9"


def test_what_is_found_is_exported(
    run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters, qtbot: QtBot
) -> None:
    async def scenario() -> None:
        view.export_button.click()
        [dialog] = view.findChildren(QFileDialog)
        dialog.fileSelected.emit("what.csv")
        dialog.close()
        await settled(presenters)

    run(scenario())
    assert [(path.name, query.terms) for query, path in desk.activity.exports] == [("what.csv", ())]
    assert view.counted.full_text == tr("%n event(s) written to {path}", n=40, path="what.csv")


def test_a_file_that_cannot_be_written_is_a_problem(
    run: Run, view: ActivityView, desk: FakeDesk, presenters: Presenters
) -> None:
    async def scenario() -> None:
        desk.activity.failure = StorageFull("The disk is full.")
        presenters.activity.export("what.csv")
        await settled(presenters)

    run(scenario())
    assert view.banner.text == "The disk is full."


def test_what_presses_says_what_is_missing_and_what_comes_of_it() -> None:
    said = [sentence(sample_activity.entry(Kind.ROUND_DUE, 0, 5, until=NOW, duty=duty)) for duty in ("", *Duty)]
    gradient, model, settlement = said
    assert gradient.startswith("Your gradient of round 5 is not in yet; it counts until ")
    assert model.startswith("Your model of round 5 is not published yet; the job ends without it at ")
    assert settlement.startswith("You have not settled round 5 yet; at ")
    assert settlement.endswith(" every complete group is paid, whatever it sent.")


def test_amounts_are_in_the_money_of_the_job() -> None:
    dai = Token(Address("0x" + "77" * 20), "DAI", decimals=6)
    tokens = {dai.address: dai, NATIVE_COIN: COIN}
    in_token = sample_activity.entry(Kind.JOINED, 1, amount=5_000_000, token=dai.address)
    in_coin = sample_activity.entry(Kind.JOINED, 2, amount=5 * 10**15)
    assert [amount(e, tokens.__getitem__) for e in (in_token, in_coin)] == ["5 DAI", "0.005 ETH"]
    assert exact_amount(in_token, tokens.__getitem__) == f"5 DAI, {dai.address}"
    assert entry_text(in_token, tokens.__getitem__).count("5 DAI") == 1
