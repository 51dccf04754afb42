"""State of the market page: every job there is, by query, and the one looked at."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.market import JobDetail, JobQuery, JobSummary, KnownData, SortKey
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.paged_rows import PagedRowsModel, Pager
from omnilytics_app.ui.ports import MarketService, ParticipantService
from omnilytics_app.ui.presenters.presenter import Presenter


class MarketPresenter(Presenter):
    """Every job there is, by query, and the one looked at.

    Reading begins with `begin`, once the page is looked at. `listed` says that a query's first jobs are there,
    `detail_changed` that another job is looked at or that it moved on, `report_changed` that its meaning for one's data
    is another.
    """

    query_changed = Signal()
    listed = Signal()
    data_changed = Signal()
    detail_changed = Signal()
    report_changed = Signal()

    def __init__(self, participant: ParticipantService, service: MarketService) -> None:
        self._market = service
        self._query = JobQuery()
        self._behind = 0
        self._wallet: WalletSnapshot | None = None
        self._data: tuple[KnownData, ...] = ()
        self._tokens: tuple[Token, ...] = ()
        self._fitting: KnownData | None = None
        self._opened: JobId | None = None
        self._detail: JobDetail | None = None
        self._report: DataReport | None = None
        self._reported: KnownData | None = None
        self._pager: Pager[JobSummary] = Pager()
        self._model: PagedRowsModel[JobSummary] | None = None
        self._begun = False
        self._due = False
        self._learning: asyncio.Task[None] | None = None
        super().__init__(participant)
        self._stop_listening: Callable[[], None] = service.subscribe(self._on_market_changed)

    async def close(self) -> None:
        """Stop listening too."""
        self._stop_listening()
        await super().close()

    # ---------------------------------------------------------------- what is shown

    @property
    def query(self) -> JobQuery:
        """What is asked."""
        return self._query

    @property
    def behind(self) -> int:
        """How many jobs are not yet shown as they are."""
        return self._behind

    @property
    def wallet(self) -> WalletSnapshot | None:
        """Tells the connection and the block."""
        return self._wallet

    @property
    def data_sets(self) -> tuple[KnownData, ...]:
        """The data sets that jobs can be held against."""
        return self._data

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The money that jobs are paid in, beside the chain's coin."""
        return self._tokens

    @property
    def fitting(self) -> KnownData | None:
        """The one that the jobs shown fit."""
        return self._fitting

    @property
    def opening(self) -> bool:
        """A job is asked for and not there yet."""
        return self._opened is not None and self._detail is None

    @property
    def detail(self) -> JobDetail | None:
        """The job looked at."""
        return self._detail

    @property
    def report(self) -> DataReport | None:
        """What joining that job would mean for a data set."""
        return self._report

    @property
    def reported(self) -> KnownData | None:
        """The data set that the report is about."""
        return self._reported

    @property
    def looking(self) -> bool:
        """A data set is being looked at."""
        return self.busy

    def show_in(self, model: PagedRowsModel[JobSummary]) -> None:
        """Put jobs into a model from `begin` on."""
        self._model = model
        model.page_wanted.connect(self._on_page_wanted)

    def begin(self) -> None:
        """Read what is shown."""
        self._start(self.load())

    def read_data(self) -> None:
        """Look which data sets there are by now, and what jobs are paid in."""
        self._start(self._read_data())

    async def load(self) -> None:
        """Read the first jobs, then the names of the data sets; tokens are strangers, and nothing waits for them."""
        self._begun = True
        await self._show()
        await self._read_data()

    # --------------------------------------------------------------- what is asked

    def ask(self, query: JobQuery) -> None:
        """Show the jobs of another query; its order and data set stay."""
        columns = None if self._fitting is None else self._fitting.columns
        self._ask(replace(query, sort=self._query.sort, descending=self._query.descending, columns=columns))

    def sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        """Sort by a column."""
        self._ask(replace(self._query, sort=SortKey(key), descending=descending))

    def choose_data(self, name: str) -> None:
        """Show the jobs that a data set fits; all, where there is none of this name."""
        self._fitting = next((data for data in self._data if data.name == name), None)
        columns = None if self._fitting is None else self._fitting.columns
        self._ask(replace(self._query, columns=columns))

    def clear(self) -> None:
        """Show all jobs."""
        self._fitting = None
        self._ask(JobQuery(sort=self._query.sort, descending=self._query.descending))

    def open(self, job_id: JobId) -> None:
        """Look at a job."""
        self._forget_report()
        self._opened, self._detail = job_id, None
        self.dismiss_problem()
        self.detail_changed.emit()
        self._start(self.load_detail())

    def close_job(self) -> None:
        """Look at the jobs again."""
        self._forget_report()
        self._opened = self._detail = None
        self.detail_changed.emit()

    def look_at_data(self, name: str) -> None:
        """Find out what joining the job with a data set would mean for it."""
        data = next((data for data in self._data if data.name == name), None)
        if data is not None and self._detail is not None:
            self._act(tr("Looking at your data"), self._report_on(self._detail.summary.job_id, data))

    async def load_detail(self) -> None:
        """Read the job that is looked at."""
        if (job_id := self._opened) is None:
            return
        try:
            detail = await self._market.job(job_id)
        except BaseException:
            if self._opened == job_id and self._detail is None:
                self.close_job()
            raise
        if self._opened == job_id:
            self._detail = detail
            self.detail_changed.emit()

    # ------------------------------------------------------------------ what comes

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the snapshot; with every block, time has passed for every job."""
        before, self._wallet = self._wallet, wallet
        self.changed.emit()
        if before is not None and before.block != wallet.block:
            self._on_market_changed()

    def _on_market_changed(self) -> None:
        """Rows were made; one refresh at a time reads them, however many were; none where nobody has looked yet."""
        if self._begun and self._model is not None and not self._due:
            self._due = self._start(self._refresh(self._model))

    def _on_page_wanted(self, number: int) -> None:
        if self._model is not None:
            self._start(self._pager.fetch(self._model, number))

    # --------------------------------------------------------------------- inside

    def _ask(self, query: JobQuery) -> None:
        if query != self._query:
            self._query = query
            self._start(self._show())
        self.query_changed.emit()

    async def _read_data(self) -> None:
        if self._scope.can_start and (self._learning is None or self._learning.done()):
            self._learning = self._scope.start(self._learn_tokens())
        data = await self._market.data_sets()
        if data != self._data:
            self._data = data
            self.data_changed.emit()

    async def _learn_tokens(self) -> None:
        tokens = await self._market.tokens()
        if tokens != self._tokens:
            self._tokens = tokens
            self.data_changed.emit()

    async def _show(self) -> None:
        if self._model is not None:
            await self._pager.show(self._model, self._market.select(self._query))
            self.listed.emit()

    async def _refresh(self, model: PagedRowsModel[JobSummary]) -> None:
        self._due = False
        self._behind = await self._market.behind()
        self.changed.emit()
        await self._pager.refresh(model)
        if self._detail is not None:
            await self.load_detail()

    async def _report_on(self, job_id: JobId, data: KnownData) -> None:
        self._forget_report()
        report = await self._service.report_on_data(job_id, data.path, PrivacyChoice())
        if self._opened == job_id:
            self._report, self._reported = report, data
            self.report_changed.emit()

    def _forget_report(self) -> None:
        if self._report is not None:
            self._report = self._reported = None
            self.report_changed.emit()

    def _start(self, coro: Coroutine[Any, Any, None]) -> bool:
        """Run beside the window; where no loop runs, nobody waits for rows."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            coro.close()
            return False
        self._scope.start(coro)
        return True
