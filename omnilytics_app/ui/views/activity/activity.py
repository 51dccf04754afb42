"""Everything that happened, searchable, with links to jobs and transactions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog

from omnilytics_app.domain.activity import Entry
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import activity_columns
from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.navigation import Place
from omnilytics_app.ui.presenters import ActivityPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.activity.detail import Detail
from omnilytics_app.ui.views.activity.filters import Filters
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.paged_table import PagedTable
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import ElidedLabel

_WHAT = 1


class ActivityView(PageView):
    """Renders `ActivityPresenter`."""

    def __init__(self, presenter: ActivityPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Activity"))
        self._presenter = presenter
        self._begun = False
        self.filters = Filters(presenter, theme)
        self.export_button = Button(theme, tr("&Export\N{HORIZONTAL ELLIPSIS}"), "download")
        self.rows: PagedRowsModel[Entry] = PagedRowsModel(theme, activity_columns(presenter.token), self, key=_key)
        self.table = PagedTable(theme, self.rows, tr("What happened"))
        self.table.stretch(_WHAT, 260)
        self.counted = ElidedLabel("", "caption")
        self.detail = Detail(theme, presenter.token)
        self._lay_out()
        self._connect()
        presenter.show_in(self.rows)
        self.table.show_loading()
        self._render_query()
        self._render_count()
        self.show_state_problem(presenter.notice)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read when somebody looks."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._presenter.begin()

    def show_place(self, place: Place) -> None:
        """Show what happened in a job."""
        if place.job_id is not None:
            self._presenter.choose_job(place.job_id)

    def focus_search(self) -> None:
        """Into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Ask again."""
        self._presenter.begin()

    def _lay_out(self) -> None:
        heading = row(self.heading, self.export_button, spacing=16)
        heading.setStretch(0, 1)
        card = Card(self.table, spacing=0, margins=(6, 6, 6, 6))
        body = column(heading, self.banner, self.filters, card, self.counted, self.detail, spacing=12)
        body.setStretch(3, 1)
        body.setContentsMargins(28, 24, 28, 20)
        self.setLayout(column(holder(body, "page"), spacing=0))

    def _connect(self) -> None:
        presenter = self._presenter
        self.table.sort_requested.connect(presenter.sort)
        self.table.row_chosen.connect(self.detail.show_entry)
        self.table.row_activated.connect(self._on_row_activated)
        self.detail.job_wanted.connect(self._on_job_wanted)
        self.detail.transaction_wanted.connect(self._on_transaction_wanted)
        self.export_button.clicked.connect(self._on_export_clicked)
        presenter.query_changed.connect(self._render_query)
        presenter.loaded.connect(self._on_loaded)
        presenter.changed.connect(self._on_changed)
        presenter.exported.connect(self._on_exported)
        presenter.busy_changed.connect(self._render_button)
        self.rows.modelReset.connect(self._render_count)
        self.rows.layoutChanged.connect(self._render_count)

    def _on_loaded(self) -> None:
        if self._presenter.filtered:
            self.table.show_empty("search", tr("Nothing found"), tr("Try other words, or show all."))
        else:
            text = tr("Transactions, rounds, payments and warnings appear here as they happen.")
            self.table.show_empty("clock", tr("Nothing happened yet"), text)
        self.detail.show_entry(self.table.chosen)

    def _on_changed(self) -> None:
        self.show_state_problem(self._presenter.notice)
        self.detail.show_entry(self.table.chosen)

    def _render_query(self) -> None:
        query = self._presenter.query
        self.rows.show_order(query.order.value, descending=query.descending)

    def _render_count(self) -> None:
        count = self.rows.rowCount()
        self.counted.setText(tr("%n event(s)", n=count) if count else "")
        self._render_button()

    def _render_button(self) -> None:
        count = self.rows.rowCount()
        self.export_button.setEnabled(bool(count) and not self._presenter.busy)

    def _on_row_activated(self, entry: Entry) -> None:
        if entry.job is not None:
            self._on_job_wanted(entry)
        elif entry.transaction:
            self._on_transaction_wanted(entry)

    def _on_job_wanted(self, entry: Entry) -> None:
        if entry.job is not None:
            self.navigator.show_job(entry.job)

    def _on_transaction_wanted(self, entry: Entry) -> None:
        self.navigator.show_transaction(entry.transaction)

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Export what is shown"), "activity.csv", tr("Tables (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.export)
        dialog.open()

    def _on_exported(self, count: int, path: str) -> None:
        self.counted.setText(tr("%n event(s) written to {path}", n=count, path=visible_text(path)))


def _key(entry: Entry) -> str:
    return entry.key
