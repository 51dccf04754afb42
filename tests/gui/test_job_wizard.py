"""The wizard of a new job: its steps, what it looks up beside the editing, and that nothing is ever lost."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.drafting import ColumnLook, DataLook, JobDraft, NamedData
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import DataFileError, InsufficientFunds
from omnilytics_app.ui.presenters import Presenters, draft_keeper, job_wizard, presenters_of
from omnilytics_app.ui.presenters.job_rules import (
    DURATIONS_S,
    WizardStep,
    size_of,
)
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample, sample_studio
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.looked_up import looked_up
from tests.gui.test_presenters import settled

EMPTY = replace(sample.FORM, title="", data_file="", target="", evaluation_file="")
CLINIC = "/data/clinic.csv"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a pause in typing waits less here."""
    monkeypatch.setattr(draft_keeper, "KEEP_AFTER_S", 0.01)
    monkeypatch.setattr(job_wizard, "ESTIMATE_AFTER_S", 0.005)


@pytest.fixture
def empty(desk: FakeDesk) -> Presenters:
    """Presenters of a window in which nothing is filled in."""
    return presenters_of(desk, EMPTY)


class TestSteps:
    def test_next_says_what_is_missing_and_goes_on_when_it_is_there(
        self, qtbot: QtBot, theme: object, empty: Presenters
    ) -> None:
        window = MainWindow(empty, theme, "Ada", Page.MODEL_OWNER)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.show()
        form, wizard = window.model_owner.form, empty.model_owner.wizard
        assert all(not field.problem for field in form.fields.values())
        form.next_button.click()
        assert wizard.step is WizardStep.DATA
        assert form.fields["title"].problem == "Give the job a title that data owners will recognise."
        assert form.fields["data_file"].problem == "Choose the file with your own samples."
        wizard.update_form(title="Mine", data_file="/d.csv", target="digit")
        form.next_button.click()
        assert wizard.step is WizardStep.MODEL
        assert form.model.isVisible()
        assert not form.data.isVisible()
        form.back_button.click()
        assert form.data.isVisible()
        assert form.data.title.text() == "Mine"

    def test_the_rail_leads_anywhere_but_over_a_problem(self, window: MainWindow, presenters: Presenters) -> None:
        form, wizard = window.model_owner.form, presenters.model_owner.wizard
        form.rail.entries[WizardStep.REVIEW].button.click()
        assert wizard.step is WizardStep.REVIEW
        form.rail.entries[WizardStep.DATA].button.click()
        wizard.update_form(rule="nnm")
        form.rail.entries[WizardStep.TERMS].button.click()
        assert wizard.step is WizardStep.MODEL
        entry = form.rail.entries[WizardStep.MODEL].button
        assert entry.accessibleName() == "Step 2, Task and model: to be corrected"
        assert form.rail.entries[WizardStep.TERMS].button.accessibleName() == "Step 4, Terms: done"

    def test_creating_with_a_problem_leads_to_it(
        self, window: MainWindow, presenters: Presenters, service: FakeParticipant
    ) -> None:
        presenter = presenters.model_owner
        presenter.wizard.show_step(WizardStep.REVIEW)
        presenter.update_form(faults=4)
        presenter.create_job()
        assert presenter.wizard.step is WizardStep.TERMS
        assert service.calls == []

    def test_every_step_can_be_walked_with_the_keyboard(self, qtbot: QtBot, window: MainWindow) -> None:
        window.show_page(Page.MODEL_OWNER)
        form = window.model_owner.form
        for page in (form.model, form.start, form.terms, form.review):
            form.next_button.setFocus()
            qtbot.keyClick(form.next_button, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
            assert page.isVisible()
        assert form.create_button.isVisible()

    def test_a_preset_sets_all_windows(self, window: MainWindow, presenters: Presenters) -> None:
        terms = window.model_owner.form.terms
        terms.presets.buttons[1].click()
        form = presenters.model_owner.form
        assert (form.register_window, form.submit_window) == (3_600, 900)
        assert terms.windows["submit_window"].number.value() == 15
        assert terms.windows["submit_window"].unit.currentText() == "minutes"
        terms.windows["submit_window"].number.setValue(16)
        assert presenters.model_owner.form.submit_window == 960
        assert terms.presets.index == len(DURATIONS_S)

    def test_columns_are_left_out_by_their_ticks(self, window: MainWindow, presenters: Presenters) -> None:
        wizard = presenters.model_owner.wizard
        wizard.update_form(data_file=CLINIC, target="progression", task="regression", evaluation_file="")
        wizard.take_look(sample_studio.diabetes_look(CLINIC))
        picker = window.model_owner.form.data.picker
        assert picker.count() == 12
        picker.item(0).setCheckState(Qt.CheckState.Unchecked)
        picker.item(3).setCheckState(Qt.CheckState.Unchecked)
        assert presenters.model_owner.form.left_out == ("record", "sex")
        wizard.update_form(left_out=("record",))
        assert picker.left_out == ("record",)


class TestLookups:
    def test_a_chosen_file_is_looked_into_and_fills_in_what_it_tells(
        self, run: Run, empty: Presenters, desk: FakeDesk
    ) -> None:
        presenter = empty.model_owner

        async def scenario() -> None:
            presenter.wizard.choose_data_file("/d.csv")
            await looked_up(presenter)

        run(scenario())
        assert (presenter.form.target, presenter.form.task, presenter.form.image_shape) == (
            "digit",
            "classification",
            (8, 8),
        )
        assert presenter.wizard.costs is not None
        assert ("estimate", size_of(presenter.form, presenter.wizard.look, None)) in desk.model_owner.calls

    def test_the_look_into_an_older_choice_is_dropped(self, run: Run, empty: Presenters, desk: FakeDesk) -> None:
        presenter = empty.model_owner
        desk.model_owner.looks["/new.csv"] = DataLook("/new.csv", 9, True, (ColumnLook("a", True, 9),))

        async def scenario() -> None:
            desk.model_owner.gate.clear()
            presenter.wizard.choose_data_file("/old.csv")
            await asyncio.sleep(0)
            presenter.wizard.choose_data_file("/new.csv")
            await asyncio.sleep(0)
            desk.model_owner.gate.set()
            await looked_up(presenter)

        run(scenario())
        assert presenter.wizard.look is not None
        assert presenter.wizard.look.path == "/new.csv"

    def test_a_held_out_file_that_cannot_be_read_is_a_problem_until_another_is_chosen(
        self, run: Run, presenters: Presenters, desk: FakeDesk
    ) -> None:
        presenter = presenters.model_owner
        desk.model_owner.failure = DataFileError("holdout.csv does not exist; choose an existing file.")

        async def scenario() -> None:
            presenter.wizard.choose_evaluation_file("/holdout.csv")
            await looked_up(presenter)
            assert "does not exist" in presenter.wizard.problems["evaluation_file"]
            presenter.wizard.choose_evaluation_file("")
            await looked_up(presenter)

        run(scenario())
        assert presenter.wizard.problems == {}

    def test_what_no_contract_would_take_is_a_problem_of_its_field(
        self, run: Run, presenters: Presenters, desk: FakeDesk
    ) -> None:
        presenter = presenters.model_owner
        desk.model_owner.problem = ("A model does not fit into a transaction.", "in_stores")

        async def scenario() -> None:
            presenter.wizard.choose_data_file("/d.csv")
            await looked_up(presenter)
            assert presenter.wizard.problems == {"in_stores": "A model does not fit into a transaction."}
            desk.model_owner.problem = ("", "")
            presenter.update_form(in_stores=True)
            assert presenter.wizard.problems == {}
            await looked_up(presenter)

        run(scenario())
        assert presenter.can_create

    def test_registered_data_sets_are_offered(
        self, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        desk.model_owner.named = (NamedData("ward-9", CLINIC, 442),)
        data = window.model_owner.form.data

        async def scenario() -> None:
            presenters.model_owner.begin()
            await looked_up(presenters.model_owner)
            assert [data.registered.itemText(i) for i in range(data.registered.count())][1:] == ["ward-9"]
            data.registered.activated.emit(1)
            await looked_up(presenters.model_owner)

        run(scenario())
        assert presenters.model_owner.form.data_file == CLINIC


class TestRehearsal:
    def test_coming_to_the_step_trains_the_start(
        self, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        presenter, step = presenters.model_owner, window.model_owner.form.start
        desk.model_owner.works = (Work("Fitting", 1, 4),)
        seen: list[str] = []
        presenter.wizard.rehearsing.changed.connect(lambda: seen.append(step.work.text))

        async def scenario() -> None:
            presenter.wizard.go_to(WizardStep.START)
            await looked_up(presenter)

        run(scenario())
        assert ("rehearse", presenter.form) in desk.model_owner.calls
        assert "Fitting 25 %" in seen
        assert (step.own_score.value, step.held_out_score.value, step.pooled_score.value) == ("0.575", "0.642", "0.921")
        assert step.classes.bars[0] == ("3", 6)
        assert presenter.wizard.is_done(WizardStep.START)

    def test_a_result_belongs_to_its_form(self, run: Run, window: MainWindow, presenters: Presenters) -> None:
        presenter, step = presenters.model_owner, window.model_owner.form.start

        async def scenario() -> None:
            presenter.wizard.rehearse()
            await looked_up(presenter)
            presenter.update_form(rounds=20)
            assert presenter.wizard.rehearsal is not None
            presenter.update_form(loss="logistic")
            assert presenter.wizard.rehearsal is None
            assert "has changed" in step.banner._text.text()
            await looked_up(presenter)

        run(scenario())

    def test_a_backbone_is_trained_when_asked_and_can_be_given_up(
        self, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        presenter, step = presenters.model_owner, window.model_owner.form.start
        presenter.update_form(backbone=True, image_shape=(8, 8))

        async def scenario() -> None:
            desk.model_owner.gate.clear()
            presenter.wizard.go_to(WizardStep.START)
            assert not presenter.wizard.rehearsing.running
            step.train_button.click()
            await asyncio.sleep(0)
            assert presenter.wizard.rehearsing.running
            step.stop_button.click()
            desk.model_owner.gate.set()
            await looked_up(presenter)

        run(scenario())
        assert not presenter.wizard.rehearsing.running
        assert presenter.wizard.rehearsal is None

    def test_what_is_wrong_with_the_rows_is_told_on_the_step(
        self, run: Run, window: MainWindow, presenters: Presenters, desk: FakeDesk
    ) -> None:
        presenter, step = presenters.model_owner, window.model_owner.form.start
        desk.model_owner.failure = DataFileError("Row 17 holds 'n/a'; correct it.")

        async def scenario() -> None:
            presenter.wizard.rehearse()
            await looked_up(presenter)

        run(scenario())
        assert step.banner._text.text() == "Row 17 holds 'n/a'; correct it."
        assert presenter.problem is None
        assert step.train_button.isEnabled()


class TestDraft:
    def test_comes_back_at_the_next_start(self, run: Run, desk: FakeDesk) -> None:
        async def scenario() -> None:
            first = presenters_of(desk, EMPTY)
            first.model_owner.begin()
            await looked_up(first.model_owner)
            first.model_owner.update_form(title="Half of it", rounds=12)
            first.model_owner.wizard.show_step(WizardStep.MODEL)
            await first.close()
            assert desk.model_owner.draft == JobDraft(replace(EMPTY, title="Half of it", rounds=12), 1)
            second = presenters_of(desk, EMPTY)
            second.model_owner.begin()
            await looked_up(second.model_owner)
            assert (second.model_owner.form.title, second.model_owner.form.rounds) == ("Half of it", 12)
            assert second.model_owner.wizard.step is WizardStep.MODEL
            await second.close()

        run(scenario())

    def test_next_waits_for_the_file_of_a_draft(
        self, qtbot: QtBot, theme: object, run: Run, desk: FakeDesk, empty: Presenters
    ) -> None:
        window = MainWindow(empty, theme, "Ada", Page.MODEL_OWNER)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        desk.model_owner.draft = JobDraft(replace(EMPTY, title="Older", data_file=CLINIC, target="outcome"), 0)
        next_button = window.model_owner.form.next_button

        async def scenario() -> None:
            desk.model_owner.gate.clear()
            empty.model_owner.begin()
            for _ in range(20):
                await asyncio.sleep(0)
            assert desk.model_owner.calls == [("look", CLINIC)]
            assert not next_button.isEnabled()
            empty.model_owner.wizard._form = replace(empty.model_owner.form, data_file="/data/other.csv")
            desk.model_owner.gate.set()
            await looked_up(empty.model_owner)
            assert empty.model_owner.wizard.look is None
            assert next_button.isEnabled()

        run(scenario())

    def test_never_replaces_what_is_filled_in(self, run: Run, desk: FakeDesk) -> None:
        desk.model_owner.draft = JobDraft(replace(EMPTY, title="Older"), 2)

        async def scenario() -> None:
            made = presenters_of(desk, sample.FORM)
            made.model_owner.begin()
            await looked_up(made.model_owner)
            assert made.model_owner.form.title == "Handwritten digits"
            await made.close()

        run(scenario())

    def test_stays_when_creating_fails_and_goes_with_the_job(
        self, run: Run, presenters: Presenters, desk: FakeDesk, service: FakeParticipant
    ) -> None:
        presenter = presenters.model_owner
        service.failure = InsufficientFunds("The account cannot pay; add 0.2 ETH.")

        async def scenario() -> None:
            presenter.update_form(title="Precious")
            await looked_up(presenter)
            presenter.create_job()
            await settled(presenter)
            assert desk.model_owner.draft is not None
            assert desk.model_owner.draft.form.title == "Precious"
            presenter.create_job()
            await settled(presenter)
            await presenter.close()

        run(scenario())
        assert desk.model_owner.draft is None
        assert presenter.form.title == "Precious"


class TestReview:
    def test_shows_what_is_likely_the_worst_and_what_is_missing(
        self, window: MainWindow, presenters: Presenters
    ) -> None:
        wizard, review = presenters.model_owner.wizard, window.model_owner.form.review
        assert review.likely.value == "\N{EN DASH}"
        costs = sample_studio.costs(wizard.form)
        wizard.take_costs(wizard.form, costs)
        assert review.lines.rowCount() == 7
        assert review.deposit.value == "0.27 ETH"
        assert review.worst.value == "0.9097 ETH"
        assert "A model has 50 kB" in review.sizes.text()
        wizard.take_balance(Wei(costs.deposit - 1))
        assert "not enough" in review.banner._text.text()
        wizard.take_balance(Wei(costs.most - 10**16))
        assert "0.01 ETH short" in review.banner._text.text()
        wizard.take_balance(costs.most)
        assert review.banner.text == ""
