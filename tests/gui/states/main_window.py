"""The frame of the window: its sidebar, wide and narrow, at work; the sheet of keys."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio


def _help(studio: Studio) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    window, _ = studio.main_window(desk, Page.WALLET)
    window.show()
    window.show_help()
    return window


def _busy(studio: Studio, sidebar: str) -> QWidget:
    desk = FakeDesk()
    desk.settings.preferences = Preferences(sidebar=sidebar)
    desk.participant.publish(wallet=sample.wallet(connected=False))
    window, presenters = studio.main_window(desk, Page.SETTINGS)
    presenters.wallet._set_action("Withdrawing")
    return window


STATES = (
    State("help", _help),
    State("help-small", _help, SMALL),
    State("sidebar-busy", lambda s: _busy(s, "wide")),
    State("sidebar-narrow-busy", lambda s: _busy(s, "narrow")),
)
