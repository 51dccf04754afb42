"""Colours, type, icons and the style sheet of the window, in a light and a dark form."""

from omnilytics_app.ui.theme.palette import DARK, LIGHT, Palette
from omnilytics_app.ui.theme.theme import Mode, Theme, with_figures

__all__ = ["DARK", "LIGHT", "Mode", "Palette", "Theme", "with_figures"]
