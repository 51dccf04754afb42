"""Hides what a window shows, and everything that is open above it, behind another page, until it is taken off."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid


class Cover(QObject):
    """At most one page covers the window. Dialogs come back as they were, and those that came meanwhile come then.

    What was answered or taken away behind the cover stays away. A dialog that opens there is on no screen for a moment.
    """

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
        for dialog in [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]:
            self._note(dialog)
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
        shortcuts, self._shortcuts = self._shortcuts, []
        dialogs, self._dialogs = self._dialogs, []
        for shortcut in filter(isValid, shortcuts):
            shortcut.setEnabled(True)
        for dialog in filter(isValid, dialogs):
            dialog.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog that opens now waits until the cover is off."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog) and watched not in self._dialogs:
            self._note(watched)
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # it is shown right after this event
            QTimer.singleShot(0, watched, partial(_hide, watched))
        return False

    def _note(self, dialog: QWidget) -> None:
        """Bring it back later, unless it is answered behind the cover."""
        self._dialogs.append(dialog)
        if isinstance(dialog, QDialog):
            dialog.finished.connect(partial(self._forget, dialog))

    def _forget(self, dialog: QDialog, _: int) -> None:
        self._dialogs = [noted for noted in self._dialogs if noted is not dialog]


def _hide(dialog: QDialog) -> None:
    dialog.hide()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
