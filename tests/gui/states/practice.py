"""The sheet of practice participants, on the local network."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.practice import PracticeKind, PracticeState, Troupe
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.presenters.presenter import Problem
from omnilytics_app.ui.views.main_window import Page
from omnilytics_app.ui.views.practice_sheet import DATASETS, PracticeSheet
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.practice import FakePractice
from tests.gui.states.catalogue import SMALL, State, Studio

FOLDER = "/home/ada/.local/share/omnilytics/default/data"
_TROUPES = (
    Troupe("owners-1", PracticeKind.OWNERS, "digits", 15, JobId(3)),
    Troupe("job-1", PracticeKind.JOB, "diabetes", 8, problem=sample.OFFLINE),
)


def _sheet(studio: Studio, state: PracticeState, job: JobProgress | None = None, problem: str = "") -> QWidget:
    desk = FakeDesk(practice=FakePractice(state))
    desk.participant.publish(wallet=sample.wallet(), model_owner_job=job)
    window, presenters = studio.main_window(desk, Page.WALLET)
    window.show()
    if problem and presenters.practice is not None:
        presenters.practice._raise_problem(Problem(problem))
    window.show_practice()
    return window


def _of_diabetes(studio: Studio) -> QWidget:
    window = _sheet(studio, PracticeState(FOLDER))
    window.findChildren(PracticeSheet)[0].dataset.setCurrentIndex(DATASETS.index("diabetes"))
    return window


def _open_job() -> JobProgress:
    waiting = sample.registering()
    few = replace(waiting.job, members=waiting.job.members[:3], member_count=3)
    return replace(waiting, job=few, activity="Waiting for data owners (3 of 15)")


STATES = (
    State("practice", _of_diabetes),
    State("practice-busy", lambda s: _sheet(s, PracticeState(FOLDER, _TROUPES), _open_job())),
    State("practice-small", lambda s: _sheet(s, PracticeState(""), problem=sample.OFFLINE), SMALL),
)
