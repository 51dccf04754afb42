"""How a model owner says how it trains, and takes its model out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_presenters import settled


def test_choices_of_training_reach_the_presenter(qtbot: QtBot, window: MainWindow, presenters: Presenters) -> None:
    window.show_page(Page.MODEL_OWNER)
    form, training = window.model_owner.form, window.model_owner.form.model.training
    training.loss.buttons[1].click()
    training.optimiser.activated.emit(1)
    training.rule.activated.emit(2)
    training.patience.setValue(3)
    qtbot.keyClicks(training.penalty, "0.05")  # type: ignore[no-untyped-call]
    training.min_improvement.clear()
    qtbot.keyClicks(training.min_improvement, "0.01")  # type: ignore[no-untyped-call]
    edited = presenters.model_owner.form
    assert (edited.loss, edited.optimiser, edited.rule) == ("logistic", "momentum", "nnm")
    assert (edited.patience, edited.penalty, edited.min_improvement) == (3, 0.05, 0.01)
    assert training.optimiser.currentText() == "Momentum"
    assert form.create_button.isEnabled()


def test_choices_of_training_that_do_not_go_together_are_told(
    qtbot: QtBot, window: MainWindow, presenters: Presenters
) -> None:
    training, form = window.model_owner.form.model.training, window.model_owner.form
    presenters.model_owner.update_form(rule="trimmed_mean")
    assert "Anderson acceleration needs" in form.fields["rule"].problem
    presenters.model_owner.update_form(rule="mean", loss="logistic", task="regression")
    assert form.fields["loss"].problem == "The logistic loss is for classes."
    presenters.model_owner.update_form(loss="squared")
    qtbot.keyClicks(training.penalty, "-1")  # type: ignore[no-untyped-call]
    assert form.fields["penalty"].problem == "Enter a number such as 0.01."
    assert not form.create_button.isEnabled()
    training.min_improvement.clear()
    training.min_improvement.textEdited.emit("")
    assert form.fields["min_improvement"].problem == "Enter a number, 0 for any gain."
    training.min_improvement.setText("0")
    training.min_improvement.textEdited.emit("0")
    training.penalty.clear()
    training.penalty.textEdited.emit("")
    assert presenters.model_owner.form.penalty is None
    assert form.create_button.isEnabled()


@pytest.fixture
def running(window: MainWindow, service: FakeParticipant) -> MainWindow:
    window.show_page(Page.MODEL_OWNER)
    service.publish(model_owner_job=sample.running_digits())
    return window


def test_a_model_is_exported_where_the_person_says(
    run: Run, running: MainWindow, service: FakeParticipant, presenters: Presenters
) -> None:
    view = running.model_owner

    async def scenario() -> None:
        view.export_button.click()
        dialog = view.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        dialog.fileSelected.emit("/home/ada/digits.onnx")
        dialog.close()
        await settled(presenters.model_owner)

    run(scenario())
    assert service.calls == [("export", 3, "/home/ada/digits.onnx")]
    assert view.banner.text == "The model of round 6 is in /home/ada/digits.onnx."
    service.publish(model_owner_job=sample.finished_digits())
    assert view.banner.text == ""


def test_the_card_says_which_round_s_model_would_be_kept(running: MainWindow, service: FakeParticipant) -> None:
    note = running.model_owner.dashboard.model_card._note
    assert "To be kept" not in note.full_text
    service.publish(model_owner_job=replace(sample.running_digits(), kept_round=3))
    assert "To be kept: that of round 3." in note.full_text


def test_news_of_the_job_are_told_and_problems_before_them(running: MainWindow, service: FakeParticipant) -> None:
    view = running.model_owner
    service.publish(model_owner_job=replace(sample.running_digits(), notice="The job ends early."))
    assert (view.banner.text, view.banner.property("tone")) == ("The job ends early.", "success")
    both = replace(sample.running_digits(), notice="The job ends early.", problem="The chain is away.")
    service.publish(model_owner_job=both)
    assert (view.banner.text, view.banner.property("tone")) == ("The chain is away.", "warning")


def test_a_warning_comes_before_news_and_the_export_and_after_a_problem(
    running: MainWindow, service: FakeParticipant
) -> None:
    view = running.model_owner
    warned = replace(sample.running_digits(), notice="The job ends early.", warning="Send it 0.1 ETH.")
    service.publish(model_owner_job=warned)
    assert (view.banner.text, view.banner.property("tone")) == ("Send it 0.1 ETH.", "warning")
    view._presenter._exported = {warned.job.job_id: "The model is in a file."}
    service.publish(model_owner_job=replace(warned, activity="Waiting"))
    assert (view.banner.text, view.banner.property("tone")) == ("Send it 0.1 ETH.", "warning")
    service.publish(model_owner_job=replace(warned, problem="The chain is away."))
    assert view.banner.text == "The chain is away."
