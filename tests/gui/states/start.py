"""What is shown before the main window."""

from omnilytics_app.ui.views.start.startup import StartupWindow
from tests.gui.states.catalogue import State

STATES = (State("start-unreachable", lambda s: StartupWindow(s.theme, "Ada", "The chain does not answer; start it.")),)
