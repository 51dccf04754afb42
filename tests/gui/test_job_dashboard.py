"""What a job's dashboard adds to its figures: marks, roster, budget, the way to stop it, and trying the model."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.drafting import Reference
from omnilytics_app.domain.ids import Address, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.progress import CONVICTED
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import DataFileError
from omnilytics_app.ui.models.curves import Curve, legend, series_of
from omnilytics_app.ui.models.group_states import GroupState, group_grid, reason_of
from omnilytics_app.ui.models.job_costs import budget_of, money, size_text
from omnilytics_app.ui.models.phase_words import phase_words
from omnilytics_app.ui.models.rosters import PAGE, page_of, pages, roster
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.model_owner.stop_card import stop_sentence
from omnilytics_app.ui.views.model_owner.try_sheet import TrySheet
from tests.gui import sample, sample_studio
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.looked_up import looked_up
from tests.gui.sample_job import REWARD, groups, job, member, stored_round
from tests.gui.states.model_owner import _crowd as crowd

RUNNING = replace(sample.running_digits(), spent=sample.SPENT)


@pytest.fixture
def running(window: MainWindow, service: FakeParticipant) -> MainWindow:
    window.show_page(Page.MODEL_OWNER)
    service.publish(model_owner_job=RUNNING)
    return window


class TestRoster:
    def states(self, shown: Job) -> dict[Address, str]:
        return {line.owner: line.state for line in roster(shown)}

    def test_says_who_is_missing_now(self) -> None:
        current = stored_round(5, Outcome.PENDING, groups(*range(5)))
        shown = replace(job(), rounds=(*(stored_round(n, Outcome.QUIET) for n in range(1, 5)), current))
        states = list(self.states(shown).values())
        assert states.count("submitted") == 9
        assert states.count("not submitted yet") == 6
        late = replace(shown, phase=Phase.SETTLE)
        assert list(self.states(late).values()).count("missing") == 6

    def test_says_who_is_out_and_why(self) -> None:
        members = (
            member(1, None),
            member(2, 1),
            replace(member(3, 2), dropped=True, misses=1),
            member(4, 2),
            member(5, 3),
        )
        shown = replace(job(), members=members, evicted=groups(1), dropped=groups(2))
        assert [line.state for line in roster(shown)] == [
            "group evicted",
            "dropped, missed too often",
            "group dropped",
            "waits for the model",
            "left over by the draw",
        ]
        assert [line.group for line in roster(shown)] == [2, 3, 3, 4, 0]
        assert roster(replace(shown, groups=0))[-1].state == "registered"

    def test_pages_hold_every_member_once(self, qtbot: QtBot, running: MainWindow, service: FakeParticipant) -> None:
        lines = roster(crowd().job)
        assert (len(lines), pages(len(lines)), pages(0)) == (255, 11, 1)
        assert sum((page_of(lines, page) for page in range(11)), ()) == lines
        service.publish(model_owner_job=crowd())
        card = running.model_owner.dashboard.roster
        assert card.rows.rowCount() == PAGE
        card.pager.turned.emit(10)
        assert card.rows.rowCount() == 5
        service.publish(model_owner_job=replace(RUNNING, activity="Fewer"))
        assert card.rows.rowCount() == 15
        assert not card.pager.isVisible()


class TestBudget:
    def test_tells_what_was_paid_and_what_would_return(self) -> None:
        budget = budget_of(RUNNING)
        accepted = 5 + 4 + 5 + 4
        assert budget.paid == accepted * 3 * REWARD
        assert budget.held == RUNNING.job.escrow + RUNNING.job.bond
        to_come = 4 * 4 * 3 * REWARD  # rounds 5 to 8 of the four groups that are left
        assert budget.returning == budget.held - to_come
        assert budget.fees == sum(cost.gas for cost in sample.SPENT) * 12 * 10**9
        assert budget_of(sample.aborted()).returning == sample.aborted().job.bond

    def test_amounts_are_short_and_sizes_told_in_their_unit(self) -> None:
        assert [money(Wei(amount)) for amount in (0, 1_500_000_000, 27 * 10**16, 123_456_789 * 10**9)] == [
            "0 ETH",
            "1.5 gwei",
            "0.27 ETH",
            "0.1235 ETH",
        ]
        assert [size_text(size) for size in (512, 49_920, 12_345_678)] == ["512 bytes", "50 kB", "12.3 MB"]

    def test_money_of_a_token_is_never_called_coin(self, running: MainWindow, service: FakeParticipant) -> None:
        token = Address("0x" + "ab" * 20)
        paid_in = replace(RUNNING.job.terms, token=token)
        job = replace(RUNNING.job, terms=paid_in)
        service.publish(model_owner_job=replace(RUNNING, job=job, token=Token(token)))
        dashboard = running.model_owner.dashboard
        for figure in (dashboard.escrow, dashboard.budget.paid, dashboard.budget.held, dashboard.budget.returning):
            assert figure.value.endswith("0xababab\N{HORIZONTAL ELLIPSIS}ababab")
        assert dashboard.budget.fees.value.endswith("ETH")
        service.publish(model_owner_job=replace(RUNNING, job=job, token=Token(token, "DAI", decimals=15)))
        assert (dashboard.escrow.value, dashboard.budget.held.value) == ("120 DAI", "150 DAI")
        assert {line.stake for line in roster(job, Token(token, "DAI", decimals=15))} == {"4 DAI"}

    def test_the_card_lists_what_each_function_cost(self, running: MainWindow) -> None:
        card = running.model_owner.dashboard.budget
        assert card.rows.rowCount() == len(sample.SPENT)
        shown = [card.rows.index(row, 0).data() for row in range(3)]
        assert shown == ["Create the job", "Announce the draw", "Draw the groups"]


class TestMarks:
    REFERENCE = Reference(0.921, 40, 360)

    def test_the_chart_has_start_and_reference_where_both_are_known(self) -> None:
        series = series_of(Curve.SCORE, RUNNING, self.REFERENCE)
        assert (series.initial, series.reference, series.bounded) == (0.642, 0.921, True)
        assert "40 rows and 360 held-out ones, 0.921" in legend(Curve.SCORE, RUNNING, self.REFERENCE)
        alone = series_of(Curve.SCORE, RUNNING, None)
        assert alone.reference is None
        assert "Dotted" not in legend(Curve.SCORE, RUNNING, None)
        unscored = replace(RUNNING, initial_score=None)
        assert "with care" in legend(Curve.SCORE, unscored, None)

    def test_losses_and_norms_are_drawn_by_round(self, running: MainWindow) -> None:
        card = running.model_owner.dashboard.chart_card
        card.choice.buttons[1].click()
        assert [round(p.score, 3) for p in card.chart.series.points] == [0.383, 0.364, 0.352, 0.347]
        card.choice.buttons[2].click()
        assert [p.score for p in card.chart.series.points][:2] == [0.8, 0.4]
        assert not card.chart.series.bounded

    def test_a_reference_is_asked_for_once_the_page_is_seen(
        self, run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters, desk: FakeDesk
    ) -> None:
        desk.model_owner.pooled = self.REFERENCE

        async def scenario() -> None:
            service.publish(model_owner_job=RUNNING)
            window.show_page(Page.MODEL_OWNER)
            await looked_up(presenters.model_owner)

        run(scenario())
        assert presenters.model_owner.reference == self.REFERENCE
        assert window.model_owner.dashboard.chart_card.chart.series.reference == 0.921

    def test_why_a_group_stands_as_it_does(self) -> None:
        grid = group_grid(RUNNING)
        assert grid.suspicions[1][0] == 3.4
        assert grid.suspicions[0][6] is None
        assert reason_of(GroupState.FILTERED, 3.4) == "suspicion 3.40, acted on above 1"
        assert reason_of(GroupState.FILTERED, CONVICTED) == "no honest group can give such an answer"
        assert "too far" in reason_of(GroupState.FILTERED, None)
        assert reason_of(GroupState.ACCEPTED, None) == ""
        assert "compensated" in reason_of(GroupState.INCOMPLETE, None)


class TestWords:
    def test_every_phase_is_told_in_a_sentence(self) -> None:
        told = {phase: phase_words(job(phase)) for phase in Phase}
        assert all(text.endswith(".") for text in told.values())
        assert len(set(told.values())) == len(Phase) - 1  # before it is known, a job is registering
        contested = stored_round(5, Outcome.PENDING, groups(0), unanswered=1)
        past = tuple(stored_round(n, Outcome.QUIET) for n in range(1, 5))
        assert "cannot get your model" in phase_words(replace(job(), rounds=(*past, contested)))
        assert "disputed" in phase_words(replace(job(), open_round=RoundNumber(4)))
        assert "voted it down" in phase_words(replace(job(), voided=True))
        assert "not shown" in phase_words(sample.aborted().job)

    def test_stopping_says_what_returns(self) -> None:
        assert "cancelled, all of 0.27 ETH" in stop_sentence(sample.registering())
        assert "what is left of 0.15 ETH" in stop_sentence(RUNNING)


def test_stopping_is_asked_for_and_can_be_thought_better_of(running: MainWindow, service: FakeParticipant) -> None:
    view = running.model_owner
    view.stop_button.click()
    assert view.stop_card.isVisible()
    assert not view.stop_button.isEnabled()
    view.stop_card.keep_button.click()
    assert not view.stop_card.isVisible()
    assert view.stop_button.isEnabled()
    assert service.calls == []


def test_where_a_job_is_can_be_copied(running: MainWindow) -> None:
    running.model_owner.copy_button.click()
    assert QGuiApplication.clipboard().text() == f"OmniLytics job 3 of market 0x{'5f' * 20} on chain 31337"


class TestTrying:
    def test_a_file_is_predicted_and_saved(
        self, run: Run, running: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        view = running.model_owner

        async def scenario() -> None:
            view.try_button.click()
            sheet = view.findChild(TrySheet)
            assert isinstance(sheet, TrySheet)
            assert not sheet.save_button.isEnabled()
            sheet.file.file_chosen.emit("/data/new.csv")
            await looked_up(presenters.model_owner)
            assert sheet.score.value == "0.931"
            assert sheet.rows.rowCount() == 60
            assert [column.title for column in sheet.rows.columns] == [
                "Row",
                "Predicted",
                "Confidence",
                "In the file",
                "Found",
            ]
            sheet.save_button.click()
            dialog = sheet.findChild(QFileDialog)
            assert isinstance(dialog, QFileDialog)
            dialog.fileSelected.emit("/data/out.csv")
            dialog.close()
            await looked_up(presenters.model_owner)
            assert sheet.banner.text == "The predictions are in /data/out.csv."
            sheet.close()

        run(scenario())
        job_id = JobId(3)
        saved = ("save", job_id, sample_studio.TRIAL.path, "/data/out.csv")
        assert desk.model_owner.calls[-2:] == [("try", job_id, "/data/new.csv"), saved]

    def test_what_cannot_be_predicted_is_told_on_the_sheet(
        self, run: Run, running: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        desk.model_owner.failure = DataFileError("new.csv lacks the column 'bmi'.")

        async def scenario() -> None:
            running.model_owner.try_button.click()
            sheet = running.model_owner.findChild(TrySheet)
            assert isinstance(sheet, TrySheet)
            sheet.file.file_chosen.emit("/data/new.csv")
            await looked_up(presenters.model_owner)
            assert sheet.banner.text == "new.csv lacks the column 'bmi'."
            assert not sheet.table.isVisible()
            sheet.close()

        run(scenario())

    def test_values_have_no_confidence_and_no_verdict(self, qtbot: QtBot, running: MainWindow) -> None:
        trying = running.model_owner._presenter.try_model()
        sheet = TrySheet(trying, running.model_owner._theme, running)
        trying.take(sample_studio.VALUES)
        assert [column.title for column in sheet.rows.columns] == ["Row", "Predicted"]
        assert "no column progression" in sheet.sentence.text()
        assert "the model the job began with" in sheet.sentence.text()
        sheet.close()
