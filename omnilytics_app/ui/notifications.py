"""Tells a person of what happened: through the desktop where it has a tray, otherwise in the window.

While the window is in front, toasts are enough for what does not press; the desktop is used when it is not. What a
person has switched off is not told.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.notifications import Notice
from omnilytics_app.ui.models.notices import Message, message_of
from omnilytics_app.ui.navigation import Place
from omnilytics_app.ui.presenters import ActivityPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.tray import Tray
from omnilytics_app.ui.widgets.toasts import Bread, ToastStack


class Stage(Protocol):
    """The window that is brought to the front and shows a place."""

    def show_place(self, place: Place) -> None:
        """Show what a notification is about."""


class Notifier(QObject):
    """Passes notices on. `muted` gives the kinds that are switched off, `locked` whether nothing may be seen now."""

    def __init__(
        self,
        presenter: ActivityPresenter,
        theme: Theme,
        window: QWidget,
        muted: Callable[[], Collection[str]],
        tray: Tray | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._muted, self._tray = window, muted, tray
        self._locked: Callable[[], bool] = lambda: False
        self.toasts = ToastStack(theme, window)
        presenter.noticed.connect(self._on_noticed)
        if tray is not None:
            tray.message_followed.connect(self.follow)

    def hide_while(self, locked: Callable[[], bool]) -> None:
        """Say only that something happened, and lead nowhere, while the window is locked."""
        self._locked = locked

    def follow(self, message: Message) -> None:
        """Bring the window to the front and show what a message is about; a locked window stays locked."""
        bring_to_front(self._window)
        if not self._locked():
            stage: Stage = self._window  # type: ignore[assignment]  # the main window, which knows places
            stage.show_place(message.place)

    def _on_noticed(self, notice: Notice) -> None:
        if notice.kind.value in self._muted():
            return
        message = message_of(notice)
        if self._tray is not None and not self._window.isActiveWindow():
            self._tray.show_message(replace(message, text="") if self._locked() else message)
        elif not self._locked():
            act = partial(self.follow, message)
            self.toasts.show_bread(Bread(message.heading, message.text, message.tone, message.pressing, act))


def bring_to_front(window: QWidget) -> None:
    """Show a window that may be hidden, minimised or behind others."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
