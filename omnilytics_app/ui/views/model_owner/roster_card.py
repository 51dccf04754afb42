"""The data owners of a job, a page at a time."""

from omnilytics_app.domain.job import Job
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rosters import RosterLine, page_of, pages, roster, roster_columns
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.pager_bar import PagerBar
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState
from omnilytics_app.ui.widgets.tables import RowsView


class RosterCard(Card):
    """Renders the members of a job; which page is shown is the view's own affair."""

    def __init__(self, theme: Theme) -> None:
        self._lines: tuple[RosterLine, ...] = ()
        self._page = 0
        self.pager = PagerBar(theme)
        self._empty = EmptyState(
            theme, "users", tr("Nobody yet"), tr("Data owners appear here as soon as they take a seat.")
        )
        self.rows = RowsModel[RosterLine](theme, roster_columns())
        self.table = RowsView(self.rows, row_height=30, most_rows=10, narrowest=84)
        self.table.setAccessibleName(tr("Data owners of the job"))
        super().__init__(self._empty, self.table, self.pager, title=tr("Data owners"), spacing=6)
        self.rows.setParent(self)
        self.pager.turned.connect(self._on_turned)

    def show_job(self, job: Job, token: Token) -> None:
        """Show a job's members."""
        self._lines = roster(job, token)
        self._show_page()

    def _show_page(self) -> None:
        count = pages(len(self._lines))
        self._page = min(self._page, count - 1)
        self.rows.set_rows(page_of(self._lines, self._page))
        self.pager.show_page(self._page, count)
        self.table.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)

    def _on_turned(self, page: int) -> None:
        self._page = page
        self._show_page()
