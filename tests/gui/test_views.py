import asyncio
import html
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.privacy import PROPOSED_EPSILON, PrivacyChoice
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.ui.format import grouped_address
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.screenshots import capture, save, write
from omnilytics_app.ui.theme import DARK, LIGHT, Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.widgets.fields import Chooser
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_presenters import renumbered, settled


def pick(chooser: Chooser, index: int) -> None:
    """What a person does who opens the list and takes a line."""
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)


def caption(button: QPushButton) -> str:
    return button.text().strip()


class TestWallet:
    def test_waits_for_the_first_snapshot(self, window: MainWindow) -> None:
        assert not window.wallet.market.withdraw_button.isEnabled()
        assert window.wallet.banner.text == ""

    def test_renders_a_snapshot(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(wallet=sample.wallet())
        money, market = window.wallet.money, window.wallet.market
        assert money.balance.text() == "9.984713 ETH"
        assert money.balance.toolTip() == "9.984713205118402113 ETH"
        assert market.withdrawable.text() == "0.014 ETH"
        assert market.withdrawable.toolTip() == "0.014000000000000001 ETH"
        assert money.address.full_text == grouped_address(sample.ME)
        assert money.copy_address.text_to_copy == sample.ME
        assert window.sidebar.network.block.text() == "Block 1,204"

    def test_says_when_there_is_nothing_yet(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(wallet=sample.empty_wallet())
        market = window.wallet.market
        assert not market.withdraw_button.isEnabled()
        assert market.withdraw_note.full_text == "Nothing to withdraw yet."

    def test_the_state_problem_cannot_be_dismissed(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(wallet=sample.wallet(connected=False, problem="The chain does not answer."))
        view = window.wallet
        assert view.banner.text == "The chain does not answer."
        assert not view.banner._close.isVisible()
        assert not view.market.withdraw_button.isEnabled()
        service.publish(wallet=sample.wallet())
        assert view.banner.text == ""

    def test_the_button_withdraws(
        self, run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        service.publish(wallet=sample.wallet())

        async def scenario() -> None:
            service.gate.clear()
            window.wallet.market.withdraw_button.click()
            assert caption(window.wallet.market.withdraw_button) == "Withdrawing…"
            assert not window.wallet.market.withdraw_button.isEnabled()
            service.gate.set()
            await settled(presenters.wallet)

        run(scenario())
        assert service.calls == [("withdraw",)]
        assert caption(window.wallet.market.withdraw_button) == "&Withdraw"


class TestDashboard:
    @pytest.fixture
    def running(self, window: MainWindow, service: FakeParticipant) -> MainWindow:
        window.show_page(Page.MODEL_OWNER)
        service.publish(model_owner_job=sample.running_digits())
        return window

    def test_a_job_replaces_the_form(self, running: MainWindow) -> None:
        view = running.model_owner
        assert not view.form.isVisible()
        assert view.heading.full_text == "Handwritten digits"
        assert view.dashboard.score.value == "0.922"
        assert view.dashboard.rounds.rowCount() == 5
        assert len(view.dashboard.chart_card.chart.series.points) == 4
        assert view.dashboard.work.text == "Fresh randomness 52 % · 5 s left"
        assert len(view.dashboard.model_card.pictures.images) == 10

    def test_the_update_is_shown_on_demand(self, running: MainWindow) -> None:
        card = running.model_owner.dashboard.model_card
        before = card.pictures.images
        card.choice.buttons[1].click()
        assert card.pictures.images is not before

    def test_regression_shows_signed_bars(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.MODEL_OWNER)
        service.publish(model_owner_job=sample.diabetes())
        card = window.model_owner.dashboard.model_card
        assert card.bars.isVisible()
        assert not card.pictures.isVisible()
        assert card.bars.bars[0].name == "bmi"

    def test_stop_is_asked_of_the_service(
        self, run: Run, running: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        async def scenario() -> None:
            running.model_owner.stop_button.click()
            assert service.calls == []
            running.model_owner.stop_card.stop_button.click()
            await settled(presenters.model_owner)

        run(scenario())
        assert service.calls == [("stop", 3)]

    @pytest.mark.parametrize("job", [sample.finished_digits(), sample.running_digits()], ids=["finished", "running"])
    def test_there_is_always_room_for_a_new_job(
        self, window: MainWindow, service: FakeParticipant, job: JobProgress
    ) -> None:
        window.show_page(Page.MODEL_OWNER)
        service.publish(model_owner_job=job)
        view = window.model_owner
        assert view.stop_button.isVisible() is not job.finished
        view.new_button.click()
        assert view.form.isVisible()
        view.back_button.click()
        assert view.dashboard.isVisible()

    def test_another_job_is_chosen_and_stopped(
        self, run: Run, running: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        view = running.model_owner
        assert not view.chooser.isVisible()
        service.publish(model_owner_job=renumbered(replace(sample.running_digits(), title="Older"), 2))
        assert view.chooser.isVisible()
        assert view.chooser.accessibleName() == "Job shown"
        assert view.chooser.currentText() == "Job 3, running: Handwritten digits"
        pick(view.chooser, 1)
        assert view.heading.full_text == "Older"
        assert view.number.text() == "Job 2"

        async def scenario() -> None:
            view.stop_button.click()
            view.stop_card.stop_button.click()
            await settled(presenters.model_owner)

        run(scenario())
        assert service.calls == [("stop", 2)]
        view.new_button.click()
        assert not view.chooser.isVisible()

    def test_an_unchanged_part_is_not_rendered_again(self, running: MainWindow, service: FakeParticipant) -> None:
        card = running.model_owner.dashboard.model_card
        before, series = card.pictures.images, running.model_owner.dashboard.chart_card.chart.series
        progress = sample.running_digits()
        service.publish(model_owner_job=replace(progress, job=replace(progress.job, block=9_999)))
        assert card.pictures.images is before
        assert running.model_owner.dashboard.chart_card.chart.series is series


class TestDataOwner:
    def test_lists_jobs_and_shows_the_first(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.DATA_OWNER)
        assert window.data_owner.open_jobs.no_jobs.isVisible()
        service.publish(jobs=sample.open_jobs())
        view = window.data_owner.open_jobs
        assert view.jobs.rowCount() == 5
        assert not view.no_jobs.isVisible()
        assert view.detail.title.full_text == "Handwritten digits"
        assert view.detail.stake.value == "0.004 ETH"
        assert caption(window.data_owner.choice.buttons[0]) == "Open jobs (5)"

    def test_a_warning_is_shown_until_there_is_a_problem(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.DATA_OWNER)
        banner, warned = window.data_owner.banner, replace(sample.participation(), warning="Send it 0.1 ETH.")
        service.publish(wallet=sample.wallet(), participation=warned)
        assert (banner.text, banner.property("tone")) == ("Send it 0.1 ETH.", "warning")
        service.publish(participation=replace(warned, problem="The chain is away."))
        assert banner.text == "The chain is away."
        service.publish(participation=sample.participation())
        assert banner.text == ""

    def test_a_refused_job_says_why_and_cannot_be_joined(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(jobs=sample.open_jobs())
        view = window.data_owner.open_jobs
        view.table.selectRow(1)
        assert view.detail.obstacle.text() == sample.open_jobs()[1].refused
        assert not view.detail.join_button.isEnabled()

    def test_joins_after_confirmation_only(
        self, run: Run, qtbot: QtBot, window: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        service.publish(jobs=sample.open_jobs())
        view = window.data_owner.open_jobs

        async def scenario() -> None:
            view.detail.join_button.click()
            assert view.sheet is not None
            assert not view.sheet.confirm_button.isEnabled()
            view.sheet.cancel_button.click()
            assert ("look", JobId(3), "mine.csv") not in service.calls
            view.detail.join_button.click()
            await settled(presenters.data_owner)
            view.sheet.confirm_button.click()
            await settled(presenters.data_owner)

        run(scenario())
        choice = PrivacyChoice(epsilon=PROPOSED_EPSILON)
        assert service.calls == [("look", JobId(3), "mine.csv"), ("join", JobId(3), "mine.csv", choice)]
        assert service.looked_at is not None
        assert service.looked_at.job_id == JobId(3)
        assert view.sheet is None

    def test_moves_to_the_participation_when_it_begins(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.DATA_OWNER)
        service.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
        assert window.data_owner.participation.no_job is not None
        assert not window.data_owner.participation.isVisible()
        service.publish(participation=sample.participation())
        view = window.data_owner.participation
        assert view.isVisible()
        assert view.group.value == "Group 2"
        assert view.earned.value == "0.004 ETH"
        assert view.rounds.rowCount() == 5
        assert len(view.strip.grid.groups) == 1

    def test_another_participation_is_chosen(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.DATA_OWNER)
        service.publish(wallet=sample.wallet(), participation=sample.participation())
        view = window.data_owner
        assert not view.participation.chooser.isVisible()
        view.choice.buttons[0].click()
        service.publish(participation=renumbered(replace(sample.participation(), title="Older"), 2))
        assert view.open_jobs.isVisible()
        view.choice.buttons[1].click()
        assert view.participation.chooser.isVisible()
        pick(view.participation.chooser, 1)
        assert view.participation.title.full_text == "Older"
        view.choice.buttons[0].click()
        service.publish(participation=replace(renumbered(sample.participation(), 2), activity="Settling"))
        assert view.open_jobs.isVisible()

    def test_a_job_without_groups_yet_says_so(self, window: MainWindow, service: FakeParticipant) -> None:
        window.show_page(Page.DATA_OWNER)
        service.publish(wallet=sample.wallet(), participation=sample.registering())
        view = window.data_owner.participation
        assert view.group.value == "\N{EN DASH}"
        assert not view.strip.isVisible()


class TestWindow:
    def test_no_label_interprets_markup(self, window: MainWindow, service: FakeParticipant) -> None:
        hostile = replace(
            sample.running_digits(), title=sample.HOSTILE, activity=sample.HOSTILE, problem=sample.HOSTILE, work=None
        )
        service.publish(
            wallet=sample.wallet(network=sample.HOSTILE, problem=sample.HOSTILE),
            jobs=sample.open_jobs()[4:],
            model_owner_job=hostile,
            participation=hostile,
        )
        labels = window.findChildren(QLabel)
        assert any("<b>Free</b>" in label.text() for label in labels)
        assert not [
            label.text() for label in labels if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
        ]
        assert not [label.text() for label in labels if "\u202e" in label.text() or "\x1b" in label.text()]
        assert not [label.toolTip() for label in labels if "<b>" in label.toolTip()]

    def test_a_strangers_title_stays_short_and_plain_among_own_jobs(
        self, window: MainWindow, service: FakeParticipant
    ) -> None:
        for number, title in ((2, sample.HOSTILE + sample.LONG * 20), (3, "\n\u202eline\u0301" + "\u0301" * 50)):
            progress = renumbered(replace(sample.participation(), title=title), number)
            service.publish(model_owner_job=progress, participation=progress)
        for chooser in (window.model_owner.chooser, window.data_owner.participation.chooser):
            texts = [chooser.itemText(i) for i in range(chooser.count())]
            assert texts[0] == "Job 3, running:  line\u0301\u0301"
            assert texts[1].startswith("Job 2, running: <b>Free</b> <img")
            assert texts[1].endswith("\N{HORIZONTAL ELLIPSIS}")
            assert max(map(len, texts)) <= 48
            assert not [text for text in texts if "\u202e" in text or "\x1b" in text or "\n" in text]
            assert chooser.toolTip() == f"<span>{html.escape(chooser.currentText())}</span>"

    @pytest.mark.parametrize("width", [960, 1_000, 1_900])
    def test_no_page_is_wider_than_the_window(
        self, qtbot: QtBot, window: MainWindow, service: FakeParticipant, width: int
    ) -> None:
        for number in (3, 4):
            service.publish(
                wallet=sample.wallet(),
                jobs=sample.open_jobs(),
                model_owner_job=renumbered(replace(sample.running_digits(), title=sample.LONG * 3), number),
                participation=renumbered(replace(sample.participation(), title=sample.LONG * 3), number),
            )
        window.resize(width, 640)
        for page in Page:
            window.show_page(page)
            qtbot.wait(1)
            assert overhang(window) <= 0, page
        window._presenters.model_owner.draft_new_job()
        window.show_page(Page.MODEL_OWNER)
        qtbot.wait(1)
        assert overhang(window) <= 0

    def test_pages_are_reached_by_the_sidebar(self, window: MainWindow) -> None:
        for page in (Page.DATA_OWNER, Page.MODEL_OWNER, Page.WALLET):
            window.sidebar.buttons[page].click()
            assert window.page is page

    def test_closing_tells_the_application(self, qtbot: QtBot, window: MainWindow) -> None:
        with qtbot.waitSignal(window.closed):
            window.close()

    def test_the_theme_changes_colours_everywhere(self, qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
        light = capture(window)
        window.sidebar.mode.buttons[2].click()
        qtbot.waitUntil(lambda: not theme._unstyled)
        qtbot.waitUntil(lambda: capture(window).pixelColor(224, 780).name() != LIGHT.background)  # painted anew
        dark = capture(window)
        assert theme.palette is DARK
        assert light.pixelColor(224, 780).name() == LIGHT.background
        assert dark.pixelColor(224, 780).name() == DARK.background
        for part in (window.wallet, window.model_owner, window.data_owner):
            assert DARK.surface in part.styleSheet()
        theme.set_mode(Mode.SYSTEM)
        assert window.sidebar.mode.index == 0

    def test_a_theme_without_resources_is_one_sentence(self, qapp: object, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="install the program again"):
            Theme(qapp, tmp_path)  # type: ignore[arg-type]

    def test_screenshots_are_written(self, run: Run, window: MainWindow, tmp_path: Path) -> None:
        async def scenario() -> None:
            await save(window, tmp_path / "window.png")
            await asyncio.get_running_loop().shutdown_default_executor()

        run(scenario())
        assert QImage(str(tmp_path / "window.png")).width() == window.width()
        with pytest.raises(ConfigurationError, match="cannot be written"):
            write(capture(window), tmp_path / "missing" / "window.png")


def overhang(window: MainWindow) -> int:
    """By how many pixels the shown page's content is wider than the room it has."""
    page = window.pages.currentWidget()
    assert page.width() + window.sidebar.width() <= window.width()
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    contents = [(area.widget(), area.viewport()) for area in areas]
    return max((content.width() - room.width() for content, room in contents), default=0)
