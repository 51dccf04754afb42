"""Places in the window, and how one page sends a person to another.

A view knows no other view: it asks its `navigator` for a place; the main window shows the page and hands the place to
the page's `show_place`. Where a job is at home depends on the person's part in it, so a `Place` may leave its page
open.
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.ids import JobId


class Page(IntEnum):
    """The pages, in the order of the sidebar."""

    WALLET = 0
    MARKET = 1
    MODEL_OWNER = 2
    DATA_OWNER = 3
    ACTIVITY = 4
    SETTINGS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A page with what to show on it. Without a page it is wherever the job is at home: with its owner or the market.

    `transaction` is a hash, 0x and 64 hexadecimal digits; `section` a part of the settings page.
    """

    page: Page | None = None
    job_id: JobId | None = None
    transaction: str = ""
    section: str = ""


class Navigator(QObject):
    """Asks for places; `requested` carries a `Place`."""

    requested = Signal(object)

    def go(self, place: Place) -> None:
        """Ask for a place."""
        self.requested.emit(place)

    def show_page(self, page: Page) -> None:
        """Ask for a page as it is."""
        self.go(Place(page))

    def show_job(self, job_id: JobId) -> None:
        """Ask for a job: the dashboard of its model owner, the page of a data owner who takes part, or the market."""
        self.go(Place(job_id=job_id))

    def show_transaction(self, transaction: str) -> None:
        """Ask for a transaction in the history of the wallet."""
        self.go(Place(Page.WALLET, transaction=transaction))
