"""The activity page."""

from omnilytics_app.ui.views.main_window import Page
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import State

STATES = (State("activity-empty", lambda s: s.main_window(FakeDesk(), Page.ACTIVITY)[0]),)
