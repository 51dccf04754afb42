"""The program in the desktop's tray: its notifications, and what can be done while the window is hidden."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.notices import Message, desktop_text
from omnilytics_app.ui.theme import Theme

SHOWN_MS = 8_000


class Tray(QObject):
    """An icon with a menu. `message_followed` carries the `Message` that a person clicked.

    The tick of `pause` is what `show_rounds` said last; a click asks for the opposite.
    """

    open_wanted = Signal()
    lock_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()
    message_followed = Signal(object)

    def __init__(self, theme: Theme, profile: str, parent: QObject) -> None:
        super().__init__(parent)
        self._last: Message | None = None
        self.menu = QMenu()
        self.open = self._add(tr("&Open OmniLytics"), self._on_open)
        self.pause = self._add(tr("&Pause my rounds"), self._on_pause)
        self.pause.setCheckable(True)
        self.pause.setEnabled(False)
        self.lock = self._add(tr("&Lock"), self._on_lock)
        self.menu.addSeparator()
        self.quit = self._add(tr("&Quit"), self._on_quit)
        self.icon = QSystemTrayIcon(theme.logo(), self)
        self.icon.setToolTip(f"OmniLytics \N{EM DASH} {desktop_text(profile)}")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message_clicked)

    @staticmethod
    def is_available() -> bool:
        """Whether the desktop has a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    def close(self) -> None:
        """Take it away."""
        self.icon.hide()
        self.menu.deleteLater()

    def show_rounds(self, *, any_under_way: bool, paused: bool) -> None:
        """Whether there are rounds to pause, and whether all of them are paused."""
        self.pause.setEnabled(any_under_way)
        self.pause.setChecked(any_under_way and paused)

    def show_message(self, message: Message) -> None:
        """Have the desktop show a notification."""
        self._last = message
        kinds = QSystemTrayIcon.MessageIcon
        icon = kinds.Warning if message.pressing else kinds.Information
        self.icon.showMessage(desktop_text(message.heading), desktop_text(message.text), icon, SHOWN_MS)

    def _add(self, text: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(act)
        self.menu.addAction(action)
        return action

    def _on_open(self) -> None:
        self.open_wanted.emit()

    def _on_pause(self) -> None:
        self.pause_wanted.emit(self.pause.isChecked())

    def _on_lock(self) -> None:
        self.lock_wanted.emit()

    def _on_quit(self) -> None:
        self.quit_wanted.emit()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in (reasons.Trigger, reasons.DoubleClick):
            self.open_wanted.emit()

    def _on_message_clicked(self) -> None:
        if self._last is not None:
            self.message_followed.emit(self._last)
