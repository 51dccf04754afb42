"""The data owner's page as a person sees and uses it, without a market."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import Flaw, JobFit
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import NO_RECORD, Record, Why
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.models.data_sets import finding_sentence, range_text, state_sentence
from omnilytics_app.ui.models.estimates import estimate_sentences
from omnilytics_app.ui.models.reasons import reason_sentences, reason_title
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView, Tab
from tests.gui import sample, sample_data
from tests.gui.conftest import Run
from tests.gui.data_owner_page import holdings, page, quiet, view, words
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.sample_job import ACCOUNTS, groups, terms

USDX = Token(ACCOUNTS[9], "USDX", "", 6)


__all__ = ["holdings", "page", "view"]


class TestDataSets:
    def test_a_data_set_says_how_its_file_stands_and_what_has_left(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.sets = sample_data.SETS

        async def scenario() -> None:
            view.show_tab(Tab.DATA)
            await quiet(page)

        run(scenario())
        assert view.data_sets.sets.rowCount() == 3
        shown = words(view.data_sets.detail)
        assert "The file is what it was when you added it." in shown
        assert "Noisy releases add up to \N{GREEK SMALL LETTER EPSILON} 8.00; your budget is 16." in shown
        assert "\N{GREEK SMALL LETTER EPSILON} 8 → 12.3" in shown
        assert view.data_sets.detail.uses.rowCount() == 2
        assert not view.data_sets.detail.again_button.isVisible()
        view.data_sets.table.selectRow(1)
        assert "The file has changed since you added it" in words(view.data_sets.detail)
        assert "No noise that is offered fits the budget any more." in words(view.data_sets.detail)
        assert view.data_sets.detail.again_button.isVisible()

    def test_a_changed_file_is_looked_at_again_and_added_as_it_is(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.sets, holdings.inspection = (sample_data.CHANGED,), sample_data.VALID

        async def scenario() -> None:
            view.show_tab(Tab.DATA)
            await quiet(page)
            view.data_sets.detail.again_button.click()
            await quiet(page)
            assert view.data_sets.importing.name.text() == "clinic-b"
            view.data_sets.importing.add_button.click()
            await quiet(page)

        run(scenario())
        assert ("register", "clinic-b", sample_data.CHANGED.path) in holdings.calls

    def test_a_file_is_shown_before_it_is_added(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.inspection, part = sample_data.VALID, view.data_sets.importing

        async def scenario() -> None:
            view.show_tab(Tab.DATA)
            part.file.file_chosen.emit("/data/clinic c.csv")
            assert not part.add_button.isEnabled()
            await quiet(page)

        run(scenario())
        assert part.preview.columns.rowCount() == 5
        assert part.preview.columns.index(1, 2).data() == "6.981 to 28.11"
        part.preview.choice.buttons[1].click()
        assert part.preview.rows.index(0, 0).data() == "40"
        assert [line.text for line in part.findings if line.isVisible()] == [
            "4 empty cells in smoker. A job that uses the column refuses the file; fill them or leave those rows out."
        ]
        assert part.name.text() == "clinic-c"
        assert part.add_button.isEnabled()
        part.name.clear()
        assert not part.add_button.isEnabled()

    def test_what_cannot_be_used_says_why_and_cannot_be_added(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.inspection = sample_data.INVALID

        async def scenario() -> None:
            page.data_sets.inspect("/data/six.csv")
            await quiet(page)

        run(scenario())
        assert not view.data_sets.importing.add_button.isEnabled()
        assert view.data_sets.importing.obstacle.text().startswith("No job can be joined with this file")

    @pytest.mark.parametrize("flaw", Flaw)
    def test_every_flaw_has_a_sentence(self, flaw: Flaw) -> None:
        finding = replace(sample_data.VALID.findings[0], flaw=flaw, columns=tuple("abcdef"), count=7)
        assert finding_sentence(finding).endswith(".")

    def test_states_and_columns_in_words(self) -> None:
        assert len({state_sentence(s) for s in (*sample_data.SETS, sample_data.ODD)}) == 4
        many = replace(sample_data.VALID.columns[3], labels={str(i): 1 for i in range(9)})
        assert range_text(many) == "0, 1, 2, 3, +5"
        assert range_text(sample_data.VALID.columns[4]) == "498 different texts"


class TestOpenJobs:
    def test_jobs_say_whether_the_data_fits_and_why_not(
        self, page: DataOwnerPresenter, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        service.publish(jobs=sample.open_jobs())
        page.outlook._fits = {JobId(3): JobFit(JobId(3), "It has no column 'bmi'."), JobId(8): JobFit(JobId(8))}
        page.outlook.changed.emit()
        model = view.open_jobs.jobs
        assert [model.index(row, 6).data() for row in range(5)] == [
            "Does not fit",
            "Refused",
            "Open",
            "Full",
            "Refused",
        ]
        assert "bmi" in model.index(0, 6).data(Qt.ItemDataRole.ToolTipRole)

    def test_a_registered_data_set_is_chosen_by_its_name(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        holdings.sets = sample_data.SETS
        service.publish(jobs=sample.open_jobs())
        detail = view.open_jobs.detail

        async def scenario() -> None:
            page.data_sets.refresh()
            await quiet(page)
            assert [detail.chooser.itemText(i) for i in range(4)] == ["Another file", "clinic-a", "clinic-b", "scans"]
            detail.chooser.setCurrentIndex(1)
            detail.chooser.activated.emit(1)
            await quiet(page)

        run(scenario())
        assert page.data_file == sample_data.CLINIC.path
        assert detail.chooser.currentIndex() == 1

    def test_what_joining_would_ask_is_said_before(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        async def scenario() -> None:
            service.publish(jobs=sample.open_jobs())
            await quiet(page)

        run(scenario())
        assert view.open_jobs.detail.estimate[0].text == (
            "A round takes this computer about 2.4 s of computing; there are 3 min for it."
        )
        assert "gas until the end is about 0.0003 ETH" in view.open_jobs.detail.estimate[1].text

    def test_a_slow_computer_and_dear_gas_are_warned_of(self) -> None:
        slow = estimate_sentences(JoinEstimate(terms(), 170.0, Wei(10**18), NO_RECORD))
        assert [icon for icon, _ in slow] == ["alert", "coins", "alert"]
        assert "you may miss rounds and lose your stake" in slow[0][1]
        token = estimate_sentences(JoinEstimate(terms(), 1.0, Wei(10**18), Record(accepted=8), USDX))
        assert "it would earn about 16,000,000,000 USDX" in token[1][1]
        assert len(token) == 2

    def test_a_job_of_another_page_is_selected_here(self, service: FakeParticipant, view: DataOwnerView) -> None:
        service.publish(wallet=sample.wallet(), jobs=sample.open_jobs(), participation=sample.participation())
        view.show_place(Place(Page.DATA_OWNER, JobId(8)))
        assert view.open_jobs.isVisible()
        assert view.open_jobs.detail.title.full_text == "Diabetes progression"
        view.show_place(Place(Page.DATA_OWNER, JobId(3)))
        assert view.participation.isVisible()


class TestRounds:
    @pytest.mark.parametrize("why", Why)
    def test_every_reason_has_words_with_its_figures(self, why: Why) -> None:
        told = sample_data.reason(why)
        said = [text for _, text in reason_sentences(told)]
        assert reason_title(told)
        assert all(text.endswith(".") and "{" not in text for text in said)
        assert ("0.004 ETH of your stake" in " ".join(said)) == (told.penalty > 0)
        assert ("You are owed" in " ".join(said)) == (told.paid > 0)

    def test_a_rejected_group_is_told_its_score_the_limit_and_that_it_was_checked(
        self, page: DataOwnerPresenter, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        service.publish(wallet=sample.wallet(), participation=sample.poisoned_participation())
        page.reasons._reasons = (sample_data.reason(Why.REJECTED_BY_SCORES),)
        page.reasons.changed.emit()
        shown = words(view.participation.reason)
        assert "29.02 times the median of all groups, and a claimed group is rejected above 4.25 times" in shown
        assert "recomputed the settlement from public data and found it right" in shown
        assert view.participation.reason.verdict.text() == "Rejected by its score"

    def test_a_round_is_chosen_in_the_table(
        self, page: DataOwnerPresenter, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        service.publish(wallet=sample.wallet(), participation=sample.poisoned_participation())
        told = sample_data.reason(Why.ABSENT)
        page.reasons._reasons = (replace(told, number=1), replace(sample_data.reason(Why.OUT), number=2))  # type: ignore[arg-type]
        page.reasons.changed.emit()
        assert view.participation.reason.title.full_text == "Round 2"
        view.participation.rounds_table.selectRow(0)
        assert view.participation.reason.title.full_text == "Round 1"

    def test_a_pause_says_when_it_ends_and_what_a_miss_would_cost(
        self, holdings: FakeDataOwner, service: FakeParticipant, view: DataOwnerView
    ) -> None:
        progress = sample.participation()
        live = replace(progress.job, live=groups(0, 1, 2, 3, 4), evicted=groups())
        service.publish(wallet=sample.wallet(), participation=replace(progress, job=live))
        part = view.participation
        assert part.pause_button.text().strip() == "&Pause computing"
        assert not part.pause_note.isVisible()
        part.pause_button.click()
        paused = replace(progress, job=live, paused=True, held_until=live.now + 90)
        service.publish(participation=paused)
        assert part.pause_button.text().strip() == "&Resume computing"
        assert "(1:30 from now)" in part.pause_note.text
        assert "missing it would cost 0.004 ETH" in part.pause_note.text
        part.pause_button.click()
        service.publish(participation=replace(paused, held_until=0))
        assert "Nothing waits at the moment" in part.pause_note.text
        assert holdings.calls == [("pause", 3), ("resume", 3)]

    def test_a_group_that_is_out_has_nothing_to_pause(self, service: FakeParticipant, view: DataOwnerView) -> None:
        service.publish(wallet=sample.wallet(), participation=sample.poisoned_participation())
        assert not view.participation.pause_button.isVisible()


class TestAutoJoin:
    def test_rules_are_typed_and_saved(
        self, run: Run, qtbot: QtBot, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.sets, part = sample_data.SETS, view.auto_join

        async def scenario() -> None:
            page.data_sets.refresh()
            await quiet(page)
            view.show_tab(Tab.AUTO)
            part.switch.click()
            assert part.obstacle.text() == "Choose at least one data set to join with."
            part.data.boxes["clinic-a"].click()
            part.rules.reward.clear()
            qtbot.keyClicks(part.rules.reward, "0.001")
            qtbot.keyClicks(part.rules.stake, "x")
            assert not part.save_button.isEnabled()
            assert part.rules.fields["max_stake"].problem == "Enter an amount such as 0.001."
            qtbot.keyClick(part.rules.stake, Qt.Key.Key_Backspace)
            assert part.obstacle.text() == "Say how high a stake may be: nobody asks you before it is paid."
            qtbot.keyClicks(part.rules.stake, "0.5")
            part.rules.rounds.setValue(12)
            part.rules.noise.buttons[1].click()
            part.save_button.click()
            await quiet(page)

        run(scenario())
        rules = holdings.auto.rules
        assert (rules.on, rules.data_sets) == (True, ("clinic-a",))
        policy = rules.policy
        assert (policy.min_reward, policy.max_stake, policy.rounds.high) == (10**15, 5 * 10**17, 12)
        assert policy.privacy.epsilon == 2.0
        assert not part.save_button.isEnabled()
        assert part.state.text() == "On"

    def test_the_log_says_why_each_job_was_not_joined(self, holdings: FakeDataOwner, view: DataOwnerView) -> None:
        holdings.show_auto(AutoJoinState(AutoJoinRules(), decisions=sample_data.DECISIONS))
        model = view.auto_join.decisions
        cells = [[model.index(row, column).data() for column in (2, 3)] for row in range(4)]
        assert cells[0] == ["Joined", "With clinic-a"]
        assert cells[1] == ["Not joined", "It pays 0.0002 ETH a round, less than 0.001 ETH."]
        assert cells[2][0] == "Not joined now"
        assert cells[3][0] == "Trouble"

    def test_rules_that_cannot_be_read_are_told(self, holdings: FakeDataOwner, view: DataOwnerView) -> None:
        view.show_tab(Tab.AUTO)
        holdings.show_auto(sample_data.BROKEN)
        assert view.auto_join.problem.text == sample_data.BROKEN.problem
        assert view.auto_join.problem.isVisible()
