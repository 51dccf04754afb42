"""The activity page."""

import asyncio

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.navigation import Page
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
        if words:
            presenters.activity.search(words)
        await presenters.activity.load()

    if read:
        asyncio.run(begin())
    if chosen is not None:
        window.activity.table.selectRow(chosen)
    return window


def _full() -> FakeActivity:
    return FakeActivity(*sample_activity.a_day())


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
)
