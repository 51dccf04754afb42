from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import JobRefused
from omnilytics_app.ui.presenters import Presenters, Problem
from omnilytics_app.ui.presenters.job_rules import WizardStep
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.looked_up import looked_up
from tests.gui.test_presenters import settled


def caption(button: QPushButton) -> str:
    return button.text().strip()


class TestJobForm:
    def test_is_filled_in(self, window: MainWindow) -> None:
        form = window.model_owner.form
        assert form.data.title.text() == "Handwritten digits"
        assert form.terms.reward.text() == "0.002"
        assert form.terms.numbers["rounds"].value() == 8
        assert form.data.target.currentText() == "digit"
        assert form.rail.total.text() == "0.27 ETH"
        assert form.create_button.isEnabled()

    def test_edits_reach_the_presenter_and_the_cost(self, window: MainWindow, presenters: Presenters) -> None:
        form = window.model_owner.form
        form.terms.numbers["rounds"].setValue(10)
        form.model.task.buttons[2].click()
        form.terms.key_bits.buttons[0].click()
        form.terms.windows["submit_window"].setValue(44)
        form.data.target.setEditText("other")
        edited = presenters.model_owner.form
        assert (edited.rounds, edited.task, edited.key_bits, edited.submit_window, edited.target) == (
            10, "regression", 2048, 44, "other",
        )  # fmt: skip
        assert form.rail.escrow.text() == "0.3 ETH"
        assert form.rail.total.text() == "0.33 ETH"

    def test_says_what_is_wrong_beside_the_field(self, qtbot: QtBot, window: MainWindow) -> None:
        form = window.model_owner.form
        form.terms.numbers["faults"].setValue(4)
        form.terms.reward.clear()
        qtbot.keyClicks(form.terms.reward, "a lot")  # type: ignore[no-untyped-call]
        assert form.fields["faults"].problem == "5 groups can outvote at most 1."
        assert form.fields["reward"].problem == "Enter an amount such as 0.001."
        assert not form.create_button.isEnabled()
        form.terms.reward.clear()
        qtbot.keyClicks(form.terms.reward, "0.5")  # type: ignore[no-untyped-call]
        form.terms.numbers["faults"].setValue(1)
        assert form.fields["reward"].problem == ""
        assert form.create_button.isEnabled()

    def test_warns_when_the_wallet_cannot_pay(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(wallet=sample.wallet(balance=Wei(10**17)))
        form = window.model_owner.form
        assert form.rail.balance_note.text() == "Your wallet holds 0.1 ETH, which is not enough."
        assert form.review.banner._text.text() == "Your wallet holds 0.1 ETH, which is not enough."

    def test_a_look_offers_the_columns_and_shows_the_first_rows(
        self, run: Run, window: MainWindow, presenters: Presenters
    ) -> None:
        form = window.model_owner.form
        presenters.model_owner.update_form(image_shape=None)

        async def scenario() -> None:
            form.data.data_file.file_chosen.emit("/data/other.csv")
            await looked_up(presenters.model_owner)

        run(scenario())
        assert form.data.data_file.path == "/data/other.csv"
        assert [form.data.target.itemText(i) for i in range(form.data.target.count())] == ["digit"]
        assert form.data.target.currentText() == "digit"
        assert form.data.table.model().rowCount() == 6
        assert presenters.model_owner.form.image_shape == (8, 8)

    def test_features_are_a_choice_for_images_only(self, window: MainWindow, presenters: Presenters) -> None:
        window.show_page(Page.MODEL_OWNER)
        form, presenter = window.model_owner.form, presenters.model_owner
        presenter.wizard.show_step(WizardStep.MODEL)
        assert not form.fields["backbone"].isVisible()
        presenter.update_form(image_shape=(8, 8))
        assert form.fields["backbone"].isVisible()
        form.model.backbone.buttons[1].click()
        assert presenter.form.backbone
        presenter.update_form(backbone=False)
        assert form.model.backbone.index == 0

    def test_payloads_travel_in_call_data_unless_a_store_is_chosen(
        self, window: MainWindow, presenters: Presenters
    ) -> None:
        form, presenter = window.model_owner.form, presenters.model_owner
        assert (presenter.form.in_stores, form.terms.payloads.index) == (False, 0)
        form.terms.payloads.buttons[1].click()
        assert presenter.form.in_stores
        presenter.update_form(in_stores=False)
        assert form.terms.payloads.index == 0

    def test_a_failure_is_a_banner_and_the_form_stays(
        self, run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        view = window.model_owner
        view.form.terms.numbers["rounds"].setValue(12)
        service.failure = JobRefused("The lanes do not fit; use fewer classes.")

        async def scenario() -> None:
            window.show_page(Page.MODEL_OWNER)
            presenters.model_owner.wizard.show_step(WizardStep.REVIEW)
            view.form.create_button.click()
            assert not view.form.fields["title"].isEnabled()
            await settled(presenters.model_owner)
            await presenters.model_owner.close()

        run(scenario())
        assert view.banner.text == "The lanes do not fit; use fewer classes."
        assert view.form.isVisible()
        assert view.form.terms.numbers["rounds"].value() == 12
        assert view.form.fields["title"].isEnabled()
        view.banner.dismissed.emit()
        assert view.banner.text == ""

    def test_unexpected_problems_offer_details(self, window: MainWindow, presenters: Presenters) -> None:
        window.show_page(Page.MODEL_OWNER)
        presenters.model_owner._raise_problem(Problem("Something unexpected happened.", "Traceback: x"))
        assert window.model_owner.banner.details == "Traceback: x"
        assert window.model_owner.banner._copy.isVisible()

    def test_windows_one_by_one_open_on_demand(self, window: MainWindow) -> None:
        terms = window.model_owner.form.terms
        assert terms._windows_panel.isHidden()
        terms.advanced.click()
        assert not terms._windows_panel.isHidden()
