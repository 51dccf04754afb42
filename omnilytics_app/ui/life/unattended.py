"""Covers a window before there is a profile: secrets are shown there, and no key could lock them yet."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui.life.cover import Cover
from omnilytics_app.ui.life.idle import IdleClock
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.covered import CoveredView


class Unattended(QObject):
    """After the usual idle time the window is covered, until a person wants it back. `close` it with its pages."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._cover = Cover(window)
        self._clock = IdleClock(window, Preferences().lock_minutes)
        self._clock.idled.connect(self._on_idled)

    def close(self) -> None:
        """Cover it no more."""
        self._clock.stop()
        self._cover.take_off()
        self._cover.deleteLater()
        self.deleteLater()

    def _on_idled(self) -> None:
        self._cover.put_on(self._make_page)

    def _make_page(self) -> QWidget:
        page = CoveredView(self._theme)
        page.uncovered.connect(self._cover.take_off)
        self._theme.style(page)
        return page
