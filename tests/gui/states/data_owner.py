"""The data owner's page: open jobs, joining one, and taking part."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.privacy import DataReport, Trust
from omnilytics_app.domain.progress import JobCard, JobProgress
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio
from tests.gui.states.several import odd, several

CONCERN = (
    "The job cuts 73% of your values in column 'blood pressure' to one of two numbers, which asks who lies above a "
    "chosen place rather than for an average; choose another job, or accept that in words."
)
FUEL = (
    f"Account {sample.ME} holds 0.0021 ETH and needs about 0.1348 ETH for gas until the end of job 3 at 18.2 gwei; "
    "send it 0.1327 ETH."
)


def _page(studio: Studio, jobs: tuple[JobCard, ...] = (), participation: JobProgress | None = None) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), jobs=jobs, participation=participation)
    return studio.main_window(desk, Page.DATA_OWNER)[0]


def _several(studio: Studio, *snapshots: JobProgress) -> QWidget:
    return studio.main_window(FakeDesk(participant=several(*snapshots)), Page.DATA_OWNER)[0]


def _joining(studio: Studio, joining: Joining) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
    window, presenters = studio.main_window(desk, Page.DATA_OWNER)
    window.show()
    presenters.data_owner.prepare_joining = lambda _: joining  # type: ignore[method-assign]
    window.data_owner.open_jobs.detail.join_button.click()
    return window


def _spent() -> DataReport:
    trust, total = Trust(14, 3, 3), {1.0: 9.3, 2.0: 9.8, 4.0: 11.2, 8.0: 16.4}
    return sample.data_report(concern=CONCERN, trust=trust, spent=9.1, total=total, unrecorded=(2,))


def _exact() -> DataReport:
    return sample.data_report(held_back=150, used_before=300, used_in=("job 2 (Cancer)",))


STATES = (
    State("open-jobs", lambda s: _page(s, sample.open_jobs())),
    State("open-jobs-small", lambda s: _page(s, sample.open_jobs()), SMALL),
    State("open-jobs-refused", lambda s: _page(s, sample.open_jobs()[1:])),
    State("open-jobs-empty", _page),
    State("join", lambda s: _joining(s, sample.joining(sample.data_report()))),
    State("join-waiting", lambda s: _joining(s, sample.joining(None))),
    State("join-exact-small", lambda s: _joining(s, sample.joining(_exact(), None)), SMALL),
    State("join-spent", lambda s: _joining(s, sample.joining(_spent()))),
    State("join-worst-small", lambda s: _joining(s, sample.joining(_spent(), None)), SMALL),
    State("participation", lambda s: _page(s, sample.open_jobs(), sample.participation())),
    State("participations-two", lambda s: _several(s, sample.participation(), odd())),
    State("participations-two-small", lambda s: _several(s, sample.participation(), odd()), SMALL),
    State("participation-aborted", lambda s: _page(s, participation=sample.aborted())),
    State("participation-small", lambda s: _page(s, participation=sample.poisoned_participation()), SMALL),
    State("participation-warning", lambda s: _page(s, participation=replace(sample.participation(), warning=FUEL))),
)
