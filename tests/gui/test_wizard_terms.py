"""What a model owner sets on the wizard's pages: the pace, the money, what is tolerated; and waiting for a file."""

import asyncio
from dataclasses import replace

from omnilytics_app.domain.drafting import Expense, GasLine, JobCosts
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import Token, TokenMoney
from omnilytics_app.errors import DataFileError
from omnilytics_app.services.deploy import PUBLIC_WINDOWS_S
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.presenters.job_rules import DURATIONS_S
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.model_owner.steps.review_step import ReviewStep
from omnilytics_app.ui.views.model_owner.steps.terms_step import TermsStep
from omnilytics_app.ui.views.model_owner.summary_rail import SummaryRail
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.looked_up import looked_up


class TestTerms:
    def test_every_preset_is_one_that_a_public_market_takes(self) -> None:
        shortest, longest = PUBLIC_WINDOWS_S
        for windows in DURATIONS_S.values():
            assert all(shortest <= seconds <= longest for seconds in windows.values()), windows

    def test_the_whole_course_is_told(self, presenters: Presenters, theme: Theme) -> None:
        wizard = presenters.model_owner.wizard
        step = TermsStep(presenters.model_owner, theme)
        wizard.update_form(rounds=4)
        step.presets.buttons[0].click()
        step.presets.chosen.emit(0)
        step.render_form()
        assert wizard.form.publish_window == 600
        assert step._course.text() == (
            "Data owners have 10 min to join; 4 rounds then take at most 2 h, 2 h 10 min in all, if nothing is "
            "contested. Where groups are rejected, owners have 10 min more to object."
        )

    def test_tolerated_faults_follow_the_groups_until_a_person_chooses(
        self, presenters: Presenters, theme: Theme
    ) -> None:
        wizard = presenters.model_owner.wizard
        wizard.replace_form(replace(sample.FORM, groups=5, faults=1))
        step = TermsStep(presenters.model_owner, theme)
        step.render_form()
        step.numbers["groups"].setValue(3)
        assert (wizard.form.groups, wizard.form.faults) == (3, 0)
        step.numbers["groups"].setValue(9)
        assert wizard.form.faults == 1
        assert wizard.problems == {}
        step.render_form()
        assert "Follows" in step.fields["faults"]._note.text()
        step.numbers["faults"].setValue(3)
        step.numbers["groups"].setValue(5)
        step.render_form()
        assert wizard.form.faults == 3
        assert wizard.problems["faults"] == "5 groups can outvote at most 1."
        assert step.fields["faults"]._note.text() == "As you chose; 5 groups can outvote at most 1."

    def test_what_a_draft_tolerates_is_kept(self, presenters: Presenters) -> None:
        wizard = presenters.model_owner.wizard
        wizard.replace_form(replace(sample.FORM, groups=9, faults=3))
        wizard.update_form(groups=32)
        assert wizard.form.faults == 3

    def test_next_waits_for_the_file_and_says_so(
        self, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        form, wizard = window.model_owner.form, presenters.model_owner.wizard
        for failure in (None, DataFileError("notes.txt is of a kind that is not read.")):

            async def scenario(failure: Exception | None = failure) -> None:
                desk.model_owner.gate = asyncio.Event()
                desk.model_owner.failure = failure
                wizard.choose_data_file("/large.csv")
                wizard.choose_data_file("/larger.csv")
                await asyncio.sleep(0)
                assert not form.next_button.isEnabled()
                assert form.note.text() == "Looking at your file\N{HORIZONTAL ELLIPSIS}"
                desk.model_owner.gate.set()
                await looked_up(presenters.model_owner)

            run(scenario())
            assert form.next_button.isEnabled()
            assert form.note.text() == ""


class TestMoney:
    DAI = TokenMoney(Token(Address("0x" + "77" * 20), "DAI", decimals=6), balance=40_000_000)

    def test_a_job_is_paid_in_a_token_that_the_profile_accepts(self, presenters: Presenters, theme: Theme) -> None:
        wizard = presenters.model_owner.wizard
        step = TermsStep(presenters.model_owner, theme)
        step.render_form()
        assert step.fields["token"].isHidden()
        wizard.update_form(reward=Wei(2 * 10**18))
        wizard.take_tokens((self.DAI,))
        step.render_form()
        assert not step.fields["token"].isHidden()
        assert [step.token.itemText(i) for i in range(step.token.count())] == ["ETH", "DAI"]
        step.token.setCurrentIndex(1)
        step.token.activated.emit(1)
        step.render_form()
        assert (wizard.form.token, wizard.form.reward) == (self.DAI.token.address, 2_000_000)
        assert (step.reward.text(), wizard.holds) == ("2", 40_000_000)
        step.reward.setText("1.5")
        step.reward.textEdited.emit("1.5")
        assert wizard.form.reward == 1_500_000
        step.reward.textEdited.emit("1.1234567")
        assert "reward" in wizard.problems

    def test_escrow_is_told_in_the_token_and_fees_in_coin(self, presenters: Presenters, theme: Theme) -> None:
        wizard = presenters.model_owner.wizard
        wizard.take_tokens((self.DAI,))
        wizard.choose_token(self.DAI.token.address)
        wizard.update_form(reward=Wei(1_000_000), rounds=2, groups=3, group_size=3)
        rail = SummaryRail(presenters.model_owner, theme)
        wizard.take_balance(Wei(10**15))
        rail.render_wizard()
        assert [label.text() for label in (rail.escrow, rail.bond, rail.total)] == ["18 DAI", "9 DAI", "27 DAI"]
        assert "13 DAI" in rail.balance_note.text()
        fees = JobCosts(Wei(18), Wei(9), (GasLine(Expense.CREATE, 10, 20),), Wei(3), Wei(5))
        assert (fees.likely_total, fees.most) == (18 + 30, 27 + 100)
        assert (replace(fees, in_coin=False).likely_total, replace(fees, in_coin=False).most) == (30, 100)
        review = ReviewStep(presenters.model_owner, theme)
        review.render_form()
        assert (review.escrow.text(), review.deposit.value) == ("18 DAI", "27 DAI")
