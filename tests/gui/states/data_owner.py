"""The data owner's page: open jobs, joining one, taking part, data sets, earnings, automatic joining."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import DataSetStatus, Inspection, JobFit
from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import Record, Why
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.privacy import DataReport, Trust
from omnilytics_app.domain.progress import JobCard, JobProgress
from omnilytics_app.domain.tokens import COIN, Token, TokenMoney
from omnilytics_app.ui.presenters import DataOwnerPresenter, Problem
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.views.data_owner.data_owner import Tab
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample, sample_data
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.desk import FakeDesk
from tests.gui.sample_job import groups
from tests.gui.states.catalogue import LARGE, SMALL, State, Studio
from tests.gui.states.several import odd, several

CONCERN = (
    "The job cuts 73% of your values in column 'blood pressure' to one of two numbers, which asks who lies above a "
    "chosen place rather than for an average; choose another job, or accept that in words."
)
FUEL = (
    f"Account {sample.ME} holds 0.0021 ETH and needs about 0.1348 ETH for gas until the end of job 3 at 18.2 gwei; "
    "send it 0.1327 ETH."
)

TOKEN = Token(Address("0x5FbDB2315678afecb367f032d93F642f64180aa3"), "USDC", "USD Coin", 15)


def _page(studio: Studio, jobs: tuple[JobCard, ...] = (), participation: JobProgress | None = None) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), jobs=jobs, participation=participation)
    return studio.main_window(desk, Page.DATA_OWNER)[0]


def _several(studio: Studio, *snapshots: JobProgress) -> QWidget:
    return studio.main_window(FakeDesk(participant=several(*snapshots)), Page.DATA_OWNER)[0]


def _joining(studio: Studio, joining: Joining, token: Token = COIN) -> QWidget:
    desk = FakeDesk()
    jobs = tuple(replace(card, token=token) for card in sample.open_jobs())
    desk.participant.publish(wallet=sample.wallet(), jobs=jobs)
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


def _part(studio: Studio, tab: Tab, fill: Callable[[DataOwnerPresenter, FakeDataOwner], None] | None = None) -> QWidget:
    """A part of the page, with what its services said."""
    desk = FakeDesk()
    desk.data_owner.auto = sample_data.JOINING if tab is Tab.AUTO and fill is None else AutoJoinState(AutoJoinRules())
    desk.participant.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
    window, presenters = studio.main_window(desk, Page.DATA_OWNER)
    if fill is not None:
        fill(presenters.data_owner, desk.data_owner)
    window.data_owner.show_tab(tab)
    return window


def _sets(*sets: DataSetStatus, chosen: str = "") -> Callable[[DataOwnerPresenter, FakeDataOwner], None]:
    def fill(presenter: DataOwnerPresenter, _: FakeDataOwner) -> None:
        presenter.data_sets._sets = sets
        presenter.data_sets._selected = chosen
        presenter.data_sets.changed.emit()

    return fill


def _preview(found: Inspection | None, flaw: str = "") -> Callable[[DataOwnerPresenter, FakeDataOwner], None]:
    def fill(presenter: DataOwnerPresenter, _: FakeDataOwner) -> None:
        part = presenter.data_sets
        part._candidate = found.path if found is not None else "/home/ada/data/notes.docx"
        part._inspection, part._flaw = found, flaw
        part.inspected.emit()

    return fill


def _busy(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
    _sets(*sample_data.SETS)(presenter, service)
    _preview(sample_data.VALID)(presenter, service)
    presenter.data_sets._set_action("Adding the data set")


def _failed(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
    _sets(*sample_data.SETS)(presenter, service)
    presenter.data_sets._raise_problem(Problem("'a b' is no name for a data set; use up to 60 letters and digits."))


def _earned(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
    service.earned, service.seen = sample_data.earnings(), sample_data.SEEN
    asyncio.run(presenter.earnings._read())


def _nothing_earned(presenter: DataOwnerPresenter, _: FakeDataOwner) -> None:
    presenter.earnings._earnings = Earnings()
    presenter.earnings.changed.emit()


def _earned_tokens(presenter: DataOwnerPresenter, _: FakeDataOwner) -> None:
    presenter.earnings._earnings = sample_data.earnings_in_tokens()
    presenter.earnings.changed.emit()


def _automatic(state: AutoJoinState) -> Callable[[DataOwnerPresenter, FakeDataOwner], None]:
    def fill(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
        _sets(*sample_data.SETS)(presenter, service)
        service.show_auto(state)
        presenter.auto_join.revert()

    return fill


def _in_token(studio: Studio) -> QWidget:
    """Bounds of a token beside those of the coin."""

    def fill(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
        _automatic(sample_data.JOINING)(presenter, service)
        presenter.auto_join.on_wallet(replace(sample.wallet(), tokens=(TokenMoney(TOKEN),)))
        presenter.auto_join.edit_bounds(TOKEN, min_reward=2 * 10**15, max_stake=40 * 10**15)

    window = _part(studio, Tab.AUTO, fill)
    window.data_owner.auto_join.rules.money.chosen.emit(1)  # type: ignore[attr-defined]
    return window


def _edited(presenter: DataOwnerPresenter, service: FakeDataOwner) -> None:
    _automatic(sample_data.JOINING)(presenter, service)
    presenter.auto_join.choose_data_sets(())


def _fitting(studio: Studio) -> QWidget:
    """Open jobs against a data set of one's own, with what joining would ask."""

    def fill(presenter: DataOwnerPresenter, _: FakeDataOwner) -> None:
        _sets(*sample_data.SETS)(presenter, FakeDataOwner())
        presenter._data_file = sample_data.CLINIC.path
        outlook = presenter.outlook
        outlook._fits = {
            JobId(3): JobFit(JobId(3)),
            JobId(8): JobFit(JobId(8), "clinic-a.csv has no column 'bmi'; it may be called 'body mass index' there."),
        }
        outlook._estimates[JobId(3)] = JoinEstimate(
            sample.open_jobs()[0].job.terms, 4.2, Wei(3 * 10**15), Record(accepted=37, missed=1, rejected=2)
        )
        outlook._job = JobId(3)
        outlook.changed.emit()
        presenter.selection_changed.emit()

    return _part(studio, Tab.JOBS, fill)


def _reasoned(studio: Studio, why: Why) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet(), participation=sample.poisoned_participation())
    window, presenters = studio.main_window(desk, Page.DATA_OWNER)
    presenters.data_owner.reasons._reasons = (sample_data.reason(why),)
    presenters.data_owner.reasons.choose(4)
    presenters.data_owner.reasons.changed.emit()
    return window


_LIVE = replace(sample.participation().job, live=groups(0, 1, 2, 3, 4), evicted=groups())
_PAUSED = replace(sample.participation(), job=_LIVE, paused=True, work=None, held_until=sample.NOW + 42,
                  activity="Paused; the gradient of round 5 is not computed yet")  # fmt: skip
_UNREADABLE = "notes.docx is none of the forms that can be read; choose a CSV, TSV, Parquet or NPZ file."

STATES = (
    State("data-sets", lambda s: _part(s, Tab.DATA, _sets(*sample_data.SETS))),
    State("data-sets-changed", lambda s: _part(s, Tab.DATA, _sets(*sample_data.SETS, chosen="clinic-b"))),
    State("data-sets-small", lambda s: _part(s, Tab.DATA, _sets(*sample_data.SETS, chosen="scans")), SMALL),
    State("data-sets-empty", lambda s: _part(s, Tab.DATA)),
    State("data-sets-hostile", lambda s: _part(s, Tab.DATA, _sets(sample_data.ODD)), SMALL),
    State("data-sets-busy", lambda s: _part(s, Tab.DATA, _busy), LARGE),
    State("data-sets-error", lambda s: _part(s, Tab.DATA, _failed)),
    State("data-import-valid", lambda s: _part(s, Tab.DATA, _preview(sample_data.VALID))),
    State("data-import-invalid", lambda s: _part(s, Tab.DATA, _preview(sample_data.INVALID)), LARGE),
    State("data-import-images", lambda s: _part(s, Tab.DATA, _preview(sample_data.IMAGES))),
    State("data-import-unreadable", lambda s: _part(s, Tab.DATA, _preview(None, _UNREADABLE))),
    State("data-import-hostile", lambda s: _part(s, Tab.DATA, _preview(sample_data.ODD_FILE)), SMALL, scroll=400),
    State("open-jobs-fitting", _fitting, LARGE),
    State("earnings", lambda s: _part(s, Tab.EARNINGS, _earned), LARGE),
    State("earnings-small", lambda s: _part(s, Tab.EARNINGS, _earned), SMALL),
    State("earnings-tokens", lambda s: _part(s, Tab.EARNINGS, _earned_tokens), LARGE),
    State("earnings-empty", lambda s: _part(s, Tab.EARNINGS, _nothing_earned)),
    State("auto-join", lambda s: _part(s, Tab.AUTO, _automatic(sample_data.JOINING)), LARGE),
    State("auto-join-off", lambda s: _part(s, Tab.AUTO, _automatic(AutoJoinState(AutoJoinRules())))),
    State("auto-join-error", lambda s: _part(s, Tab.AUTO, _automatic(sample_data.BROKEN)), SMALL),
    State("auto-join-edited", lambda s: _part(s, Tab.AUTO, _edited)),
    State("auto-join-token", _in_token),
    State("participation-empty", lambda s: _part(s, Tab.OWN)),
    State("participation-registering", lambda s: _page(s, participation=sample.seated())),
    State("participation-left", lambda s: _page(s, participation=sample.left())),
    State("participation-paused", lambda s: _page(s, participation=_PAUSED)),
    *(State(f"why-{why.value}", lambda s, w=why: _reasoned(s, w), LARGE) for why in Why),
    State("open-jobs", lambda s: _page(s, sample.open_jobs())),
    State("open-jobs-small", lambda s: _page(s, sample.open_jobs()), SMALL),
    State("open-jobs-refused", lambda s: _page(s, sample.open_jobs()[1:])),
    State("open-jobs-empty", _page),
    State("join", lambda s: _joining(s, sample.joining(sample.data_report()))),
    State("join-token", lambda s: _joining(s, sample.joining(sample.data_report()), TOKEN)),
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
