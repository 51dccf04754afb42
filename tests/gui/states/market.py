"""The market page."""

import asyncio
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.market import Availability, Ending, JobDetail, JobQuery, Stage
from omnilytics_app.domain.privacy import DataReport, Trust
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.ui.navigation import Page
from tests.gui import sample, sample_market
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.market import NOW, FakeMarket
from tests.gui.states.catalogue import LARGE, SMALL, State, Studio


def page(
    studio: Studio,
    market: FakeMarket,
    query: JobQuery | None = None,
    wallet: WalletSnapshot | None = None,
    *,
    read: bool = True,
    bounds: bool = False,
) -> QWidget:
    """The table."""
    desk = FakeDesk(market=market)
    desk.participant.publish(wallet=wallet or sample.wallet())
    window, presenters = studio.main_window(desk, Page.MARKET)
    window.market._now = lambda: NOW  # type: ignore[method-assign]
    if query is not None:
        presenters.market.ask(query)
    if read:
        asyncio.run(presenters.market.load())
    window.market.filters.more.setChecked(bounds)
    window.market.table.selectRow(1)
    return window


def looked_at(studio: Studio, detail: JobDetail, report: DataReport | None = None) -> QWidget:
    """One job."""
    market = FakeMarket([detail.summary], {detail.summary.job_id: detail}, sample_market.DATA)
    desk = FakeDesk(market=market)
    desk.participant.publish(wallet=sample.wallet())
    window, presenters = studio.main_window(desk, Page.MARKET)

    async def look() -> None:
        await presenters.market.load()
        presenters.market.open(detail.summary.job_id)
        await presenters.market.load_detail()

    asyncio.run(look())
    if report is not None:
        presenters.market._report, presenters.market._reported = report, sample_market.DATA[0]
        presenters.market.report_changed.emit()
    return window


def _full(missing: int = 0) -> FakeMarket:
    return FakeMarket(sample_market.many(), data=sample_market.DATA, missing=missing)


def _running() -> JobDetail:
    summary = replace(sample_market.summary(8), stage=Stage.RUNNING, ending=Ending.NONE, settled=4, members=15)
    job = sample.job(Phase.SUBMIT)
    return sample_market.detail(summary, job=replace(job, deadline=NOW + 95, now=NOW), joined=True)


def _over() -> JobDetail:
    summary = replace(sample_market.summary(9), stage=Stage.OVER, ending=Ending.ABORTED, settled=2, members=15)
    record = sample_market.record(aborted=1, defaulted=3, disputes_lost=1)
    known = sample_market.detail(summary)
    return replace(known, reputation=replace(known.reputation, as_model_owner=record))


def _report(**changes: object) -> DataReport:
    known = DataReport(
        480, Trust(14, 0, 3), used_before=120, used_in=("Letters by hand",), held_back=31, spent=4.2,
        total={8.0: 9.3}, budget=16.0,
    )  # fmt: skip
    return replace(known, **changes)  # type: ignore[arg-type]


_REFUSED = replace(sample_market.summary(7), stage=Stage.REGISTERING, ending=Ending.NONE, refused=sample_market.REFUSED)
_BOUNDED = JobQuery(text="digits", availability=frozenset({Availability.OPEN}))
STATES = (
    State("market", lambda s: page(s, _full())),
    State("market-small", lambda s: page(s, _full(), bounds=True), SMALL),
    State("market-large", lambda s: page(s, _full(missing=812), bounds=True), LARGE),
    State("market-searched", lambda s: page(s, _full(), _BOUNDED)),
    State("market-empty", lambda s: page(s, FakeMarket())),
    State("market-nothing-matches", lambda s: page(s, _full(), JobQuery(text="unheard of"))),
    State("market-loading", lambda s: page(s, _full(), read=False)),
    State("market-offline", lambda s: page(s, _full(), wallet=sample.wallet(connected=False, problem=sample.OFFLINE))),
    State("market-job", lambda s: looked_at(s, sample_market.detail(proven=True))),
    State("market-job-end", lambda s: looked_at(s, sample_market.detail()), scroll=2_000),
    State("market-job-data", lambda s: looked_at(s, sample_market.detail(), _report()), LARGE),
    State("market-job-small", lambda s: looked_at(s, sample_market.detail()), SMALL),
    State("market-job-running", lambda s: looked_at(s, _running()), LARGE),
    State("market-job-over", lambda s: looked_at(s, _over()), scroll=2_000),
    State("market-job-refused", lambda s: looked_at(s, sample_market.detail(_REFUSED))),
    State("market-job-unreadable", lambda s: looked_at(s, sample_market.detail(sample_market.unreadable()))),
    State("market-job-hostile", lambda s: looked_at(s, sample_market.detail(sample_market.hostile())), SMALL),
)
