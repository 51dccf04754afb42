"""Hides what a window shows, and everything that is open above it, behind another page, until it is taken off."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget


class Cover(QObject):
    """At most one page covers the window. Dialogs come back as they were, and those that came meanwhile come then."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
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
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def take_off(self) -> None:
        """Show everything as it was."""
        content, self._content = self._content, None
        if content is None:
            return
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self._window.setCentralWidget(content)  # the page that covered it is deleted
        content.show()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        for dialog in self._dialogs:
            dialog.show()
        self._shortcuts, self._dialogs = [], []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog that opens now waits until the cover is off."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog) and watched not in self._dialogs:
            self._dialogs.append(watched)
            QTimer.singleShot(0, watched, watched.hide)
        return False
