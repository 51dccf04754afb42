from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import JobRefused
from omnilytics_app.ui.presenters import Presenters, Problem
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_presenters import settled


def caption(button: QPushButton) -> str:
    return button.text().strip()


class TestJobForm:
    def test_is_filled_in(self, window: MainWindow) -> None:
        form = window.model_owner.form
        assert form.title.text() == "Handwritten digits"
        assert form.reward.text() == "0.002"
        assert form.numbers["rounds"].value() == 8
        assert form.target.currentText() == "digit"
        assert form.cost.total.text() == "0.27 ETH"
        assert form.cost.create_button.isEnabled()

    def test_edits_reach_the_presenter_and_the_cost(self, window: MainWindow, presenters: Presenters) -> None:
        form = window.model_owner.form
        form.numbers["rounds"].setValue(10)
        form.task.buttons[2].click()
        form.key_bits.buttons[0].click()
        form.windows["submit_window"].setValue(44)
        form.target.setEditText("other")
        edited = presenters.model_owner.form
        assert (edited.rounds, edited.task, edited.key_bits, edited.submit_window, edited.target) == (
            10, "regression", 2048, 44, "other",
        )  # fmt: skip
        assert form.cost.escrow.text() == "0.3 ETH"
        assert form.cost.total.text() == "0.33 ETH"

    def test_says_what_is_wrong_beside_the_field(self, qtbot: QtBot, window: MainWindow) -> None:
        form = window.model_owner.form
        form.numbers["faults"].setValue(4)
        form.reward.clear()
        qtbot.keyClicks(form.reward, "a lot")  # type: ignore[no-untyped-call]
        assert form.fields["faults"].problem == "5 groups can outvote at most 1."
        assert form.fields["reward"].problem == "Enter an amount such as 0.001."
        assert not form.cost.create_button.isEnabled()
        form.reward.clear()
        qtbot.keyClicks(form.reward, "0.5")  # type: ignore[no-untyped-call]
        form.numbers["faults"].setValue(1)
        assert form.fields["reward"].problem == ""
        assert form.cost.create_button.isEnabled()

    def test_warns_when_the_wallet_cannot_pay(self, window: MainWindow, service: FakeParticipant) -> None:
        service.publish(wallet=sample.wallet(balance=Wei(10**17)))
        assert window.model_owner.form.cost.balance_note.text() == "Your wallet holds 0.1 ETH, which is not enough."

    def test_a_preview_offers_the_columns(
        self, run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        form = window.model_owner.form

        async def scenario() -> None:
            form.data_file.file_chosen.emit("/data/other.csv")
            await settled(presenters.model_owner)

        run(scenario())
        assert form.data_file.path == "/data/other.csv"
        assert [form.target.itemText(i) for i in range(form.target.count())] == ["pixel_0_0", "pixel_0_1", "digit"]
        assert form.target.currentText() == "digit"

    def test_features_are_a_choice_for_images_only(self, window: MainWindow, presenters: Presenters) -> None:
        window.show_page(Page.MODEL_OWNER)
        form, presenter = window.model_owner.form, presenters.model_owner
        assert not form.fields["backbone"].isVisible()
        presenter.update_form(image_shape=(8, 8))
        assert form.fields["backbone"].isVisible()
        form.backbone.buttons[1].click()
        assert presenter.form.backbone
        presenter.update_form(backbone=False)
        assert form.backbone.index == 0

    def test_payloads_travel_in_call_data_unless_a_store_is_chosen(
        self, window: MainWindow, presenters: Presenters
    ) -> None:
        window.show_page(Page.MODEL_OWNER)
        form, presenter = window.model_owner.form, presenters.model_owner
        assert (presenter.form.in_stores, form.payloads.index) == (False, 0)
        form.advanced.click()
        assert form.fields["in_stores"].isVisible()
        form.payloads.buttons[1].click()
        assert presenter.form.in_stores
        presenter.update_form(in_stores=False)
        assert form.payloads.index == 0

    def test_a_failure_is_a_banner_and_the_form_stays(
        self, run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters
    ) -> None:
        view = window.model_owner
        view.form.numbers["rounds"].setValue(12)
        service.failure = JobRefused("The lanes do not fit; use fewer classes.")

        async def scenario() -> None:
            window.show_page(Page.MODEL_OWNER)
            view.form.cost.create_button.click()
            assert not view.form.fields["title"].isEnabled()
            await settled(presenters.model_owner)

        run(scenario())
        assert view.banner.text == "The lanes do not fit; use fewer classes."
        assert view.form.isVisible()
        assert view.form.numbers["rounds"].value() == 12
        assert view.form.fields["title"].isEnabled()
        view.banner.dismissed.emit()
        assert view.banner.text == ""

    def test_unexpected_problems_offer_details(self, window: MainWindow, presenters: Presenters) -> None:
        window.show_page(Page.MODEL_OWNER)
        presenters.model_owner._raise_problem(Problem("Something unexpected happened.", "Traceback: x"))
        assert window.model_owner.banner.details == "Traceback: x"
        assert window.model_owner.banner._copy.isVisible()

    def test_advanced_windows_open_on_demand(self, window: MainWindow) -> None:
        form = window.model_owner.form
        assert form._windows_panel.isHidden()
        form.advanced.click()
        assert not form._windows_panel.isHidden()
