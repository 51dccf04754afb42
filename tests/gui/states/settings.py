"""The settings page."""

from omnilytics_app.ui.views.main_window import Page
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import State

STATES = (State("settings-empty", lambda s: s.main_window(FakeDesk(), Page.SETTINGS)[0]),)
