"""The model owner's page: the form of a job, and jobs in every phase."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm, JobProgress
from omnilytics_app.ui.presenters import Presenters, Problem
from omnilytics_app.ui.views.main_window import MainWindow, Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import LARGE, SMALL, State, Studio
from tests.gui.states.several import odd, several

UNREACHABLE = "The chain at http://127.0.0.1:8545 does not answer; start it and try again. Nothing was paid."


def _form(
    studio: Studio, form: JobForm = sample.FORM, act: Callable[[MainWindow, Presenters], None] | None = None
) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    window, presenters = studio.main_window(desk, Page.MODEL_OWNER, form)
    if act is not None:
        act(window, presenters)
    return window


def _job(studio: Studio, progress: JobProgress, *, update: bool = False) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), model_owner_job=progress)
    window, _ = studio.main_window(desk, Page.MODEL_OWNER)
    if update:
        window.model_owner.dashboard.model_card.choice.buttons[1].click()
    return window


def _several(studio: Studio, *snapshots: JobProgress) -> QWidget:
    return studio.main_window(FakeDesk(participant=several(*snapshots)), Page.MODEL_OWNER)[0]


def _fail(_: MainWindow, presenters: Presenters) -> None:
    presenters.model_owner._raise_problem(Problem(UNREACHABLE, "Traceback"))


_WRONG = replace(sample.FORM, title="", faults=3, reward=Wei(10**18), data_file="")
STATES = (
    State("form", _form),
    State("form-small", _form, SMALL),
    State("form-wrong", lambda s: _form(s, _WRONG, _fail), LARGE),
    State("form-advanced", lambda s: _form(s, act=lambda w, _: w.model_owner.form.advanced.click())),
    State("job-registering", lambda s: _job(s, sample.registering())),
    State("job-running", lambda s: _job(s, sample.running_digits())),
    State("job-running-end", lambda s: _job(s, sample.running_digits(), update=True), scroll=2_000),
    State("job-running-small", lambda s: _job(s, sample.running_digits()), SMALL),
    State("job-running-large", lambda s: _job(s, sample.running_digits()), LARGE),
    State("job-finished", lambda s: _job(s, sample.finished_digits()), LARGE),
    State("job-answering", lambda s: _job(s, sample.answering())),
    State("job-aborted", lambda s: _job(s, sample.aborted())),
    State("job-regression", lambda s: _job(s, sample.diabetes()), LARGE),
    State("job-hostile", lambda s: _job(s, odd()), SMALL),
    State("jobs-two", lambda s: _several(s, sample.running_digits(), replace(odd(), problem=""))),
    State("jobs-two-small", lambda s: _several(s, sample.running_digits(), odd()), SMALL),
)
