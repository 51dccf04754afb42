"""Hides what a window shows, and everything that is open above it, behind another page, until it is taken off."""

from collections.abc import Callable

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Cover:
    """At most one page covers the window. Dialogs come back as they were."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._content: QWidget | None = None
        self._dialogs: list[QWidget] = []
        self._shortcuts: list[QShortcut] = []

    @property
    def is_on(self) -> bool:
        """Whether the window is covered."""
        return self._content is not None

    def put_on(self, make: Callable[[], QWidget]) -> None:
        """Show a page in place of everything."""
        if self.is_on:
            return
        window = self._window
        self._dialogs = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
        for dialog in self._dialogs:
            dialog.hide()
        self._shortcuts = [s for s in window.findChildren(QShortcut) if s.isEnabled()]
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        content = self._content = window.takeCentralWidget() or QWidget()
        content.setParent(window)
        content.hide()
        window.setCentralWidget(make())

    def take_off(self) -> None:
        """Show everything as it was."""
        content, self._content = self._content, None
        if content is None:
            return
        self._window.setCentralWidget(content)  # the page that covered it is deleted
        content.show()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        for dialog in self._dialogs:
            dialog.show()
        self._shortcuts, self._dialogs = [], []
