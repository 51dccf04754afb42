"""Short messages above the window's corner, for where the desktop shows none.

A toast goes by itself after a while, unless the pointer is over it or the keyboard in it. It may lie over what a person
wants to reach: a click on it takes it away, and Escape the newest, wherever the keyboard is in the window. At
most `MOST` are in sight; the others wait. Screen readers are told of each when it comes.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, IconButton
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel

MOST = 3
MOST_WAITING = 20
"""The oldest of more are dropped: everything is on the activity page."""
SHOWN_MS = 8_000
WIDTH = 380
MARGIN, GAP = 20, 10
_ICONS = {"success": "coins", "warning": "alert", "danger": "alert", "accent": "bell"}


@dataclass(frozen=True, slots=True)
class Bread:
    """What a toast says. `act` is what "Show" does; without one there is no such button."""

    heading: str
    text: str
    tone: str = "accent"
    pressing: bool = False
    act: Callable[[], None] | None = None


class Toast(QFrame):
    """One message. `gone` is emitted once, when it was closed, followed, or had its time."""

    gone = Signal()

    def __init__(self, theme: Theme, bread: Bread, parent: QWidget) -> None:
        super().__init__(parent)
        self.bread = bread
        self._theme, self._parent = theme, parent
        self._is_gone = self._is_under_pointer = False
        self.setProperty("role", "toast")
        self.setProperty("tone", bread.tone)
        self.setAccessibleName(bread.heading)
        self.setAccessibleDescription(bread.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.heading = PlainLabel(bread.heading, "strong", wrap=True)
        self.text = PlainLabel(bread.text, "secondary", wrap=True)
        self.show_button = Button(theme, tr("Show"), kind="quiet")
        self.show_button.setAccessibleName(tr("Show: {words}", words=self.heading.text()))
        self.show_button.setVisible(bread.act is not None)
        self.close_button = IconButton(theme, "close", tr("Close this message"))
        self._icon = PlainLabel("")
        top = row(self._icon, self.heading, self.close_button, spacing=8)
        top.setStretch(1, 1)
        top.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        top.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        bottom = row(self.text, self.show_button, spacing=8)
        bottom.setStretch(0, 1)
        bottom.setAlignment(self.show_button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(top, bottom, spacing=4, margins=(14, 10, 8, 10)))
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(SHOWN_MS)
        self._time.timeout.connect(self.dismiss)
        self.close_button.clicked.connect(self.dismiss)
        self.show_button.clicked.connect(self._on_show_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        for part in (self, self.show_button, self.close_button):
            part.installEventFilter(self)

    @property
    def is_paused(self) -> bool:
        """Whether it stays as long as the pointer or the keyboard is in it."""
        return not self._time.isActive()

    def begin(self) -> None:
        """Show it, and tell who cannot see it."""
        self.setFixedWidth(min(WIDTH, self._parent.width() - 2 * MARGIN))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.show()
        self.raise_()
        self._time.start()
        said = QAccessibleAnnouncementEvent(self, f"{self.heading.text()}. {self.text.text()}")
        polite, loud = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
        said.setPoliteness(loud if self.bread.pressing else polite)
        QAccessible.updateAccessibility(said)

    def dismiss(self) -> None:
        """Take it away."""
        if not self._is_gone:
            self._is_gone = True
            self._time.stop()
            self.hide()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while somebody is at it."""
        kinds = QEvent.Type
        if watched is self and event.type() in (kinds.Enter, kinds.Leave):
            self._is_under_pointer = event.type() is kinds.Enter
        if event.type() in (kinds.Enter, kinds.FocusIn):
            self._time.stop()
        elif event.type() in (kinds.Leave, kinds.FocusOut) and not self._is_gone:
            self._go_on()
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click closes it, so that what it lies over can be reached."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.dismiss()
        else:
            super().mouseReleaseEvent(event)

    def _go_on(self) -> None:
        focus = QApplication.focusWidget()
        if not self._is_under_pointer and not (focus is not None and self.isAncestorOf(focus)):
            self._time.start()

    def _on_show_clicked(self) -> None:
        self.dismiss()
        if self.bread.act is not None:
            self.bread.act()

    def _on_theme_changed(self) -> None:
        icon = self._theme.icon(_ICONS.get(self.bread.tone, "bell"), self.bread.tone, 18)
        self._icon.setPixmap(icon.pixmap(QSize(18, 18)))


class ToastStack(QObject):
    """The toasts of a window, the newest lowest, above its right lower corner."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._shown: list[Toast] = []
        self._waiting: deque[Bread] = deque(maxlen=MOST_WAITING)
        self._listens = False
        window.installEventFilter(self)

    @property
    def shown(self) -> tuple[Toast, ...]:
        """Those in sight, the oldest first."""
        return tuple(self._shown)

    def show_bread(self, bread: Bread) -> None:
        """Show a message, as soon as there is room for it."""
        self._waiting.append(bread)
        self._fill()

    def clear(self) -> None:
        """Take all away: what they say is not for everybody to see."""
        self._waiting.clear()
        for toast in self.shown:
            toast.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner; with Escape, take the newest away before anything else is closed by it."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and isinstance(watched, QWidget):
            return self._take_escape(watched, event)
        return False

    def _take_escape(self, watched: QWidget, event: QKeyEvent) -> bool:
        if not self._shown or watched.window() is not self._window.window():
            return False
        if event.type() is QEvent.Type.KeyPress:
            inside = [toast for toast in self._shown if toast.isAncestorOf(watched)]
            (inside or self._shown)[-1].dismiss()
        event.accept()
        return True

    def _listen(self) -> None:
        """To every key of the application, as long as there is a toast."""
        application = QApplication.instance()
        if application is not None and bool(self._shown) is not self._listens:
            self._listens = bool(self._shown)
            (application.installEventFilter if self._listens else application.removeEventFilter)(self)

    def _fill(self) -> None:
        while self._waiting and len(self._shown) < MOST:
            toast = Toast(self._theme, self._waiting.popleft(), self._window)
            self._theme.style(toast)
            toast.gone.connect(self._on_gone)
            self._shown.append(toast)
            toast.begin()
        self._listen()
        self._place()

    def _on_gone(self) -> None:
        toast = self.sender()
        if isinstance(toast, Toast) and toast in self._shown:
            self._shown.remove(toast)
            toast.deleteLater()
            self._fill()

    def _place(self) -> None:
        bottom = self._window.height() - MARGIN
        for toast in reversed(self._shown):
            bottom -= toast.height()
            toast.move(QPoint(self._window.width() - toast.width() - MARGIN, bottom))
            bottom -= GAP
