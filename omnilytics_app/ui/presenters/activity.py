"""State of the activity page: what is looked for, and the rows that a query finds."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.activity import ActivityQuery, Entry, Group, Kind, Order, Term
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.notifications import Notice
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import kind_words, sentence
from omnilytics_app.ui.models.paged_rows import PagedRowsModel, Pager
from omnilytics_app.ui.ports import ActivityService, ParticipantService
from omnilytics_app.ui.presenters.presenter import Presenter

DAY_S = 86_400


class Span(StrEnum):
    """How far back is looked."""

    ALL = "all"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


_SECONDS = {Span.DAY: DAY_S, Span.WEEK: 7 * DAY_S, Span.MONTH: 30 * DAY_S}


class ActivityPresenter(Presenter):
    """What happened, by query. `noticed` carries each `Notice`, `exported` the number of lines and the file.

    Reading begins with `begin`, once the page is looked at; `loaded` says that a first answer is there.
    """

    query_changed = Signal()
    jobs_changed = Signal()
    loaded = Signal()
    noticed = Signal(object)
    exported = Signal(int, str)

    def __init__(
        self, participant: ParticipantService, service: ActivityService, clock: Callable[[], float] = time.time
    ) -> None:
        self._activity = service
        self._clock = clock
        self._text = ""
        self._span = Span.ALL
        self._query = ActivityQuery()
        self._jobs: tuple[JobId, ...] = ()
        self._pager: Pager[Entry] = Pager()
        self._model: PagedRowsModel[Entry] | None = None
        self._begun = False
        super().__init__(participant)
        self._stop_listening = service.subscribe(self)

    async def close(self) -> None:
        """Stop listening too."""
        self._stop_listening()
        await super().close()

    # ---------------------------------------------------------------- what is shown

    @property
    def text(self) -> str:
        """What is searched."""
        return self._text

    @property
    def query(self) -> ActivityQuery:
        """What is asked."""
        return self._query

    @property
    def span(self) -> Span:
        """How far back is looked."""
        return self._span

    @property
    def jobs(self) -> tuple[JobId, ...]:
        """Jobs that entries are about, the newest first."""
        return self._jobs

    @property
    def filtered(self) -> bool:
        """Whether some entries may be left out."""
        query = self._query
        return bool(query.terms or query.group or query.since is not None or query.job is not None)

    @property
    def notice(self) -> str:
        """A sentence about the record itself, or empty."""
        return self._activity.notice

    def show_in(self, model: PagedRowsModel[Entry]) -> None:
        """Put rows into a model from `begin` on."""
        self._model = model
        model.page_wanted.connect(self._on_page_wanted)

    def begin(self) -> None:
        """Read what is shown."""
        self._start(self.load())

    async def load(self) -> None:
        """Read the first rows, then the jobs to choose from: people look at the rows."""
        self._begun = True
        await self._show()
        await self._read_jobs()

    # --------------------------------------------------------------- what is asked

    def search(self, text: str) -> None:
        """Look for words: in titles, numbers, addresses and hashes, and in what kinds are called."""
        self._text = text
        terms = tuple(Term(word, _kinds_worded(word)) for word in text.casefold().split())
        self._ask(replace(self._query, terms=terms))

    def choose_group(self, group: Group | None) -> None:
        """Look at one group of kinds, or at all."""
        self._ask(replace(self._query, group=group))

    def choose_job(self, job: JobId | None) -> None:
        """Look at one job, or at all."""
        self._ask(replace(self._query, job=job))

    def choose_span(self, span: Span) -> None:
        """Look back so far."""
        self._span = span
        since = int(self._clock()) - _SECONDS[span] if span in _SECONDS else None
        self._ask(replace(self._query, since=since))

    def sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        """Sort by a column."""
        self._ask(replace(self._query, order=Order(key), descending=descending))

    def clear(self) -> None:
        """Look at everything."""
        self._text, self._span = "", Span.ALL
        self._ask(ActivityQuery(order=self._query.order, descending=self._query.descending))

    def export(self, path: str) -> None:
        """Write what the query finds to a file; ends in `exported` or `problem_raised`."""
        self._act(tr("Exporting"), self._export(Path(path)))

    # ------------------------------------------------------------ of the service

    def on_recorded(self) -> None:
        """Look again, where somebody has looked; a page that was only built reads nothing."""
        if self._begun and self._model is not None:
            self._start(self._refresh(self._model))

    def on_notices(self, told: tuple[Notice, ...]) -> None:
        """Pass them on."""
        for notice in told:
            self.noticed.emit(notice)

    # --------------------------------------------------------------------- inside

    def _ask(self, query: ActivityQuery) -> None:
        if query != self._query:
            self._query = query
            self._start(self._show())
        self.query_changed.emit()

    def _on_page_wanted(self, number: int) -> None:
        if self._model is not None:
            self._start(self._pager.fetch(self._model, number))

    async def _show(self) -> None:
        if self._model is not None:
            await self._pager.show(self._model, self._activity.rows(self._query))
            self.loaded.emit()

    async def _refresh(self, model: PagedRowsModel[Entry]) -> None:
        await self._read_jobs()
        await self._pager.refresh(model)
        self.changed.emit()

    async def _read_jobs(self) -> None:
        jobs = await self._activity.jobs()
        if jobs != self._jobs:
            self._jobs = jobs
            self.jobs_changed.emit()

    async def _export(self, path: Path) -> None:
        count = await self._activity.export(self._query, path, sentence)
        self.exported.emit(count, str(path))

    def _start(self, coro: Coroutine[Any, Any, None]) -> None:
        """Run beside the window; where no loop runs, nobody waits for rows."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            coro.close()
            return
        self._scope.start(coro)


def _kinds_worded(word: str) -> frozenset[Kind]:
    return frozenset(kind for kind in Kind if word in kind_words(kind).casefold())
