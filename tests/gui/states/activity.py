"""The activity page."""

import asyncio

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.activity import Entry
from omnilytics_app.domain.notifications import Notice, notices
from omnilytics_app.ui.navigation import Page
from omnilytics_app.ui.notifications import Notifier
from omnilytics_app.ui.views.closing_sheet import ClosingSheet
from tests.gui import sample, sample_activity
from tests.gui.fakes.activity import FakeActivity
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio


def _page(
    studio: Studio, activity: FakeActivity, words: str = "", chosen: int | None = None, *, read: bool = True
) -> QWidget:
    desk = FakeDesk(activity=activity)
    desk.participant.publish(wallet=sample.wallet())
    window, presenters = studio.main_window(desk, Page.ACTIVITY)

    async def begin() -> None:
        await presenters.activity.load()
        presenters.activity.search(words)
        await asyncio.gather(*presenters.activity._scope._tasks)

    if read:
        asyncio.run(begin())
    if chosen is not None:
        window.activity.table.selectRow(chosen)
    return window


def _full() -> FakeActivity:
    return FakeActivity(*sample_activity.a_day())


def _toasts(studio: Studio, *told: Notice) -> QWidget:
    window = _page(studio, _full())
    presenter = window._presenters.activity  # type: ignore[attr-defined]
    Notifier(presenter, studio.theme, window, tuple)
    window.resize(SMALL)
    window.show()
    presenter.on_notices(told)
    return window


def _closing(studio: Studio, *, tray: bool) -> QWidget:
    window = _page(studio, _full())
    ClosingSheet(studio.theme, window, 2, tray=tray).open()
    return window


def _notices(entries: tuple[Entry, ...]) -> tuple[Notice, ...]:
    return notices([e for e in entries if not e.taken_back])


_SET_ASIDE = (
    "The record of what happened could not be read and lies in activity.db.damaged now; what the chain tells is "
    "recorded anew."
)
STATES = (
    State("activity", lambda s: _page(s, _full(), chosen=8)),
    State("activity-small", lambda s: _page(s, _full(), chosen=8), SMALL),
    State("activity-empty", lambda s: _page(s, FakeActivity())),
    State("activity-reading", lambda s: _page(s, _full(), read=False)),
    State("activity-searched", lambda s: _page(s, _full(), "transaction submit", 0)),
    State("activity-nothing-found", lambda s: _page(s, _full(), "unheard of")),
    State("activity-set-aside", lambda s: _page(s, FakeActivity(notice=_SET_ASIDE))),
    State("activity-hostile", lambda s: _page(s, FakeActivity(*sample_activity.hostile()), chosen=3), SMALL),
    State("activity-toasts", lambda s: _toasts(s, *_notices(sample_activity.a_day())), SMALL),
    State("activity-toasts-hostile", lambda s: _toasts(s, *_notices(sample_activity.hostile())), SMALL),
    State("closing-tray", lambda s: _closing(s, tray=True), SMALL),
    State("closing-no-tray", lambda s: _closing(s, tray=False), SMALL),
)
