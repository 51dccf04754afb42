"""What every page has: a title, a line below it, a banner for problems, and a way to other pages."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.navigation import Navigator, Place
from omnilytics_app.ui.presenters import Presenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.layouts import Item, column, row, scrolling_page
from omnilytics_app.ui.widgets.text import ElidedLabel


class PageView(QWidget):
    """Base of the pages. A failed action's problem comes before a problem of the state shown.

    `navigator` leads to other pages; a page overrides `show_place`, `focus_search` and `refresh` where it has a use for
    them.
    """

    def __init__(self, presenter: Presenter, theme: Theme, title: str) -> None:
        super().__init__()
        self.navigator = Navigator(self)
        self._base = presenter
        self.heading = ElidedLabel(title, "page-title")
        self.banner = Banner(theme)
        self._state_sentence, self._state_tone = "", "warning"
        presenter.problem_raised.connect(self._on_problem_changed)
        presenter.problem_dismissed.connect(self._on_problem_changed)
        self.banner.dismissed.connect(presenter.dismiss_problem)

    def compose(self, *items: Item, aside: QWidget | None = None, subtitle: str = "", widest: int = 1_120) -> None:
        """Lay the page out: heading with `aside` at its right, banner, items."""
        top = row(self.heading, aside, spacing=16)
        top.setStretch(0, 1)
        lines: list[Item] = [top]
        if subtitle:
            lines.append(ElidedLabel(subtitle, "caption"))
        body = column(column(*lines, spacing=4), self.banner, *items, None, spacing=16)
        layout = column(scrolling_page(body, widest), spacing=0)
        self.setLayout(layout)

    def show_place(self, place: Place) -> None:
        """Show what `place` names on this page; called after the page came to the front."""

    def focus_search(self) -> None:
        """Put the cursor into the page's search field (Ctrl+K)."""

    def refresh(self) -> None:
        """Ask again for what the page shows (F5)."""

    def show_state_problem(self, sentence: str, tone: str = "warning") -> None:
        """Show a problem, or with another tone some news, that lasts as long as the state does."""
        if (sentence, tone) != (self._state_sentence, self._state_tone):
            self._state_sentence, self._state_tone = sentence, tone
            self._on_problem_changed()

    def _on_problem_changed(self) -> None:
        problem = self._base.problem
        if problem is not None:
            self.banner.show_problem(problem.text, problem.details)
        else:
            self.banner.show_problem(self._state_sentence, tone=self._state_tone, dismissible=False)
