"""The model owner's page: every step of the wizard, jobs in every phase, and trying a model."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.drafting import DataLook, NamedData, Reference, Trial
from omnilytics_app.domain.ids import Address, GroupIndex, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.progress import JobForm, JobProgress, Work
from omnilytics_app.ui.presenters import Presenters, Problem
from omnilytics_app.ui.presenters.job_rules import WizardStep
from omnilytics_app.ui.presenters.job_wizard import JobWizard
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.model_owner.try_sheet import TrySheet
from tests.gui import sample, sample_studio
from tests.gui.fakes.desk import FakeDesk
from tests.gui.sample_job import groups, job, terms
from tests.gui.states.catalogue import LARGE, SMALL, State, Studio
from tests.gui.states.several import odd, several

EMPTY = replace(sample.FORM, title="", data_file="", target="", evaluation_file="")
DIABETES = replace(
    sample.FORM,
    title="Diabetes progression after one year",
    data_file="/home/ada/data/clinic.csv",
    task="regression",
    target="progression",
    left_out=("record",),
)
IMAGES = replace(
    sample.FORM, title="Animals", data_file="/home/ada/data/animals", target="folder", image_shape=(16, 16)
)
_WRONG = replace(sample.FORM, title="", faults=3, reward=Wei(0), data_file="", rule="trimmed_mean")
_HOSTILE = replace(sample.FORM, title=sample.HOSTILE[:120], target=sample.HOSTILE, data_file=f"{sample.HOSTILE}.csv")
Act = Callable[[MainWindow, Presenters], None]


def _wizard(
    studio: Studio,
    step: WizardStep,
    form: JobForm = sample.FORM,
    look: DataLook | None = None,
    act: Act | None = None,
) -> QWidget:
    """The wizard on a step, with what the services would have told by then."""
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    window, presenters = studio.main_window(desk, Page.MODEL_OWNER, form)
    wizard = presenters.model_owner.wizard
    if look is not None:
        wizard.take_look(look)
        wizard.take_costs(wizard.form, sample_studio.costs(wizard.form))
    wizard.show_step(step)
    if act is not None:
        act(window, presenters)
    return window


def _digits(studio: Studio, step: WizardStep, act: Act | None = None, form: JobForm = sample.FORM) -> QWidget:
    return _wizard(studio, step, form, sample_studio.digits_look(form.data_file), act)


def _of(change: Callable[[JobWizard], None]) -> Act:
    return lambda _, presenters: change(presenters.model_owner.wizard)


def _rehearsed(wizard: JobWizard) -> None:
    wizard.rehearsing.take(wizard.form, sample_studio.REHEARSAL)


def _rehearsed_alone(wizard: JobWizard) -> None:
    alone = replace(sample_studio.REHEARSAL, score=None, pooled=None, held_out_rows=0)
    wizard.rehearsing.take(wizard.form, alone)


def _stale(wizard: JobWizard) -> None:
    _rehearsed(wizard)
    wizard.update_form(loss="logistic")


def _training(wizard: JobWizard) -> None:
    wizard.rehearsing.running = True
    wizard.rehearsing.work = Work("Training the backbone", 131, 500, 41.0)
    wizard.rehearsing.changed.emit()


def _untrainable(wizard: JobWizard) -> None:
    wizard.rehearsing.problem = "clinic.csv, row 17, column 'bmi' holds 'n/a', which is no number; correct that row."
    wizard.rehearsing.changed.emit()


def _named(wizard: JobWizard) -> None:
    wizard.data_sets = (NamedData("clinic-2026", "/home/ada/data/clinic.csv", 442),)
    wizard.data_sets_changed.emit()


def _looking(wizard: JobWizard) -> None:
    wizard.looking = True
    wizard.form_changed.emit()


def _too_large(wizard: JobWizard) -> None:
    sentence = (
        "A model of 602,112 bytes does not fit into a transaction, which carries 120,000; let payloads lie in a store, "
        "use fewer features or a smaller key."
    )
    wizard.take_costs(wizard.form, sample_studio.costs(wizard.form, sentence, "in_stores"))


def _poor(window: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner.wizard.take_balance(Wei(3 * 10**17))


def _creating(window: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner._set_action("Creating the job")


def _windows(window: MainWindow, _: Presenters) -> None:
    window.model_owner.form.terms.advanced.click()


def _fail(_: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner._raise_problem(Problem(sample.OFFLINE, "Traceback"))


def _wrong(window: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner.wizard.show_first_problem()
    _fail(window, presenters)


def _job(studio: Studio, progress: JobProgress, act: Act | None = None, reference: Reference | None = None) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), model_owner_job=progress)
    window, presenters = studio.main_window(desk, Page.MODEL_OWNER)
    presenters.model_owner.take_reference(progress.job.job_id, reference)
    if act is not None:
        act(window, presenters)
    return window


def _several(studio: Studio, *snapshots: JobProgress) -> QWidget:
    return studio.main_window(FakeDesk(participant=several(*snapshots)), Page.MODEL_OWNER)[0]


def _update(window: MainWindow, _: Presenters) -> None:
    window.model_owner.dashboard.model_card.choice.buttons[1].click()


def _updates(window: MainWindow, _: Presenters) -> None:
    window.model_owner.dashboard.chart_card.choice.buttons[2].click()


def _asked(_: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner.ask_to_stop()


def _trying(trial: Trial | None, problem: str = "", *, running: bool = False) -> Act:
    def act(window: MainWindow, presenters: Presenters) -> None:
        window.show()
        trying = presenters.model_owner.try_model()
        trying.problem, trying.running = problem, running
        trying.path = trial.path if trial else "/home/ada/data/notes.txt" if problem or running else ""
        if trial is not None:
            trying.take(trial)
        TrySheet(trying, window.model_owner._theme, window).open()

    return act


def _crowd() -> JobProgress:
    few = job()
    members = tuple(
        replace(
            few.members[i % 15],
            owner=Address(f"0x{pow(0x51A29F3C, i + 7, 16**40 - 87):040x}"),
            group=GroupIndex(i // 8),
            index_in_group=i % 8,
            misses=int(i % 9 == 4),
        )
        for i in range(255)
    )
    crowd = replace(few, terms=terms(seats=256, group_size=8), members=members, groups=32, member_count=255)
    return replace(sample.running_digits(), job=replace(crowd, live=groups(*range(32)), dropped=groups(31)))


_RUNNING = replace(sample.running_digits(), spent=sample.SPENT)
_ARMED = replace(sample.registering(), job=job(Phase.ARMED, 0), activity="Waiting for the block that draws the groups")
_REFERENCE = sample_studio.REFERENCE
_ANIMALS = sample_studio.images_look(IMAGES.data_file)
_CLINIC = sample_studio.diabetes_look(DIABETES.data_file)
STATES = (
    State("wizard-empty", lambda s: _wizard(s, WizardStep.DATA, EMPTY)),
    State("wizard-data", lambda s: _digits(s, WizardStep.DATA)),
    State("wizard-data-small", lambda s: _digits(s, WizardStep.DATA), SMALL),
    State("wizard-data-table", lambda s: _wizard(s, WizardStep.DATA, DIABETES, _CLINIC, _of(_named)), LARGE),
    State(
        "wizard-data-images", lambda s: _wizard(s, WizardStep.DATA, IMAGES, sample_studio.images_look(IMAGES.data_file))
    ),
    State("wizard-data-wrong", lambda s: _wizard(s, WizardStep.DATA, _WRONG, None, _wrong)),
    State("wizard-data-hostile", lambda s: _wizard(s, WizardStep.DATA, _HOSTILE), SMALL),
    State("wizard-model", lambda s: _digits(s, WizardStep.MODEL)),
    State("wizard-model-wrong", lambda s: _wizard(s, WizardStep.MODEL, _WRONG), SMALL),
    State("wizard-start-empty", lambda s: _digits(s, WizardStep.START)),
    State("wizard-start-busy", lambda s: _digits(s, WizardStep.START, _of(_training))),
    State("wizard-start", lambda s: _digits(s, WizardStep.START, _of(_rehearsed))),
    State("wizard-start-small", lambda s: _digits(s, WizardStep.START, _of(_rehearsed_alone)), SMALL),
    State("wizard-start-stale", lambda s: _digits(s, WizardStep.START, _of(_stale))),
    State("wizard-start-wrong", lambda s: _wizard(s, WizardStep.START, DIABETES, _CLINIC, _of(_untrainable))),
    State("wizard-terms", lambda s: _digits(s, WizardStep.TERMS)),
    State(
        "wizard-terms-small",
        lambda s: _digits(s, WizardStep.TERMS, lambda w, _: w.model_owner.form.terms.advanced.click()),
        SMALL,
    ),
    State("wizard-terms-wrong", lambda s: _wizard(s, WizardStep.TERMS, _WRONG, act=_of(_too_large)), LARGE),
    State("wizard-review", lambda s: _digits(s, WizardStep.REVIEW, _of(_rehearsed))),
    State("wizard-review-small", lambda s: _digits(s, WizardStep.REVIEW, _poor), SMALL),
    State("wizard-review-unknown", lambda s: _wizard(s, WizardStep.REVIEW)),
    State("wizard-review-busy", lambda s: _digits(s, WizardStep.REVIEW, _creating)),
    State("wizard-review-failed", lambda s: _digits(s, WizardStep.REVIEW, _fail)),
    State("job-registering", lambda s: _job(s, sample.registering())),
    State("job-armed", lambda s: _job(s, _ARMED)),
    State("job-running", lambda s: _job(s, _RUNNING, reference=_REFERENCE)),
    State("job-running-end", lambda s: _job(s, _RUNNING, _update), scroll=2_000),
    State("job-running-small", lambda s: _job(s, _RUNNING, _updates), SMALL),
    State("job-running-large", lambda s: _job(s, _RUNNING, reference=_REFERENCE), LARGE),
    State("job-stopping", lambda s: _job(s, _RUNNING, _asked)),
    State("job-crowd", lambda s: _job(s, _crowd()), LARGE, scroll=300),
    State("job-finished", lambda s: _job(s, sample.finished_digits()), LARGE),
    State("job-answering", lambda s: _job(s, sample.answering())),
    State("job-aborted", lambda s: _job(s, sample.aborted())),
    State("job-regression", lambda s: _job(s, sample.diabetes()), LARGE),
    State("job-hostile", lambda s: _job(s, odd()), SMALL),
    State("jobs-two", lambda s: _several(s, sample.running_digits(), replace(odd(), problem=""))),
    State("jobs-two-small", lambda s: _several(s, sample.running_digits(), odd()), SMALL),
    State("wizard-data-looking", lambda s: _wizard(s, WizardStep.DATA, DIABETES, None, _of(_looking))),
    State("try-empty", lambda s: _job(s, _RUNNING, _trying(None))),
    State("try-busy", lambda s: _job(s, _RUNNING, _trying(None, running=True))),
    State("try-scored", lambda s: _job(s, _RUNNING, _trying(sample_studio.TRIAL))),
    State("try-values", lambda s: _job(s, sample.diabetes(), _trying(sample_studio.VALUES)), SMALL),
    State("try-wrong", lambda s: _job(s, _RUNNING, _trying(None, "notes.txt is of a kind that is not read."))),
)
