"""The market page: every job there is in one table, and the one that is looked at in full."""

import time
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.market import JobSummary
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.market_words import market_columns
from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.filters import Filters
from omnilytics_app.ui.views.market.job_page import JobPage
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.later import Later
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.paged_table import PagedTable
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.tables import TwoLineDelegate
from omnilytics_app.ui.widgets.text import ElidedLabel

_ROW_HEIGHT = 54
_ROUNDS, _GROUP, _SEATS = 3, 4, 5


class MarketView(PageView):
    """Renders `MarketPresenter`."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Market"))
        self._presenter, self._theme = presenter, theme
        self._begun = False
        self.filters = Filters(presenter, theme)
        self.jobs: PagedRowsModel[JobSummary] = PagedRowsModel(
            theme, market_columns(self._now, presenter.token), self, key=_key
        )
        self.table = PagedTable(theme, self.jobs, tr("Jobs"))
        self.table.set_row_height(_ROW_HEIGHT)
        self.table.setItemDelegateForColumn(0, TwoLineDelegate(theme, self.table))
        self.table.stretch(0, 240)
        self.table.may_hide(_GROUP, _SEATS, _ROUNDS)
        self.details = Button(theme, tr("Show &details"), "eye")
        self.counted = ElidedLabel("", "caption")
        self._pages, self._job_page = QStackedWidget(), Later()
        self._lay_out()
        self._connect()
        presenter.show_in(self.jobs)
        self.table.show_loading()
        self._render_order()
        self._render_count()
        self._render_connection()

    @cached_property
    def job_page(self) -> JobPage:
        """The job looked at, built when there is one."""
        page = JobPage(self._presenter, self._theme)
        page.closed.connect(self._presenter.close_job)
        page.join_wanted.connect(self._on_join_wanted)
        return self._job_page.fill(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read when somebody looks."""
        super().showEvent(event)
        if self._begun:
            self._presenter.read_data()
        else:
            self._begun = True
            self._presenter.begin()

    def show_place(self, place: Place) -> None:
        """Look at a job."""
        if place.job_id is not None:
            self._presenter.open(place.job_id)

    def focus_search(self) -> None:
        """Into the search field, which is with the table."""
        self._presenter.close_job()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def refresh(self) -> None:
        """Ask again."""
        self._presenter.begin()

    def _lay_out(self) -> None:
        card = Card(self.table, spacing=0, margins=(6, 6, 6, 6))
        foot = row(self.counted, self.details, spacing=12)
        foot.setStretch(0, 1)
        body = column(self.heading, self.filters, card, foot, spacing=12, margins=(28, 12, 28, 20))
        body.setStretch(2, 1)
        self._pages.addWidget(holder(body, "page"))
        self._pages.addWidget(self._job_page)
        banner = holder(column(self.banner, margins=(28, 12, 28, 0)))
        self.setLayout(column(banner, self._pages, spacing=0))

    def _connect(self) -> None:
        presenter = self._presenter
        self.table.sort_requested.connect(presenter.sort)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.details.clicked.connect(self._on_details_clicked)
        presenter.query_changed.connect(self._render_order)
        presenter.listed.connect(self._on_listed)
        presenter.detail_changed.connect(self._render_page)
        presenter.changed.connect(self._on_changed)
        self.jobs.modelReset.connect(self._render_count)
        self.jobs.layoutChanged.connect(self._render_count)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(presenter.close_job)

    def _now(self) -> int:
        return int(time.time())

    def _on_row_chosen(self, _: JobSummary) -> None:
        self._render_count()

    def _on_row_activated(self, job: JobSummary) -> None:
        self._presenter.open(job.job_id)

    def _on_details_clicked(self) -> None:
        if (job := self.table.chosen) is not None:
            self._presenter.open(job.job_id)

    def _on_join_wanted(self, job_id: int) -> None:
        self.navigator.go(Place(Page.DATA_OWNER, JobId(job_id)))

    def _on_listed(self) -> None:
        if self._presenter.query.filters:
            self.table.show_empty("search", tr("No job matches"), tr("Try fewer filters, or show all."))
        else:
            text = tr("Jobs appear here as soon as a model owner creates one. You can create the first.")
            self.table.show_empty("market", tr("No jobs yet"), text)
        self._render_count()

    def _on_changed(self) -> None:
        self._render_connection()
        self._render_count()

    def _render_connection(self) -> None:
        wallet = self._presenter.wallet
        offline = wallet is not None and not wallet.connected
        self.show_state_problem(
            tr("The chain is not in sight: this is the market as it was last seen.") if offline else ""
        )

    def _render_order(self) -> None:
        query = self._presenter.query
        self.jobs.show_order(query.sort.value, descending=query.descending)

    def _render_count(self) -> None:
        count, behind = self.jobs.rowCount(), self._presenter.behind
        counted = tr("%n job(s)", n=count) if count else ""
        reading = tr("%n more to be read", n=behind) if behind else ""
        self.counted.setText(" \N{MIDDLE DOT} ".join(part for part in (counted, reading) if part))
        self.details.setEnabled(self.table.chosen is not None)

    def _render_page(self) -> None:
        showing = self._presenter.detail is not None or self._presenter.opening
        if showing == bool(self._pages.currentIndex()):
            return
        if showing:
            self.job_page  # noqa: B018 - built now if it was not
        self._pages.setCurrentIndex(int(showing))
        (self.job_page.back if showing else self.table).setFocus(Qt.FocusReason.OtherFocusReason)


def _key(job: JobSummary) -> JobId:
    return job.job_id
