"""What is shown instead of the main window while the chain cannot be reached: one sentence and two buttons."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel


class StartupWindow(QMainWindow):
    """Says why the program cannot begin. `retried` and `closed` are what a person can answer."""

    retried = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, profile: str, problem: str) -> None:
        super().__init__()
        self.setWindowTitle(f"OmniLytics \N{EM DASH} {profile}")
        self.setMinimumSize(QSize(560, 320))
        logo = QLabel()
        logo.setPixmap(theme.logo().pixmap(QSize(44, 44)))
        self.sentence = PlainLabel(problem, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = Button(theme, "Try again", "", "primary")
        self.retry.clicked.connect(self.retried)
        buttons = row(self.retry, None, spacing=8)
        body = QWidget()
        heading = PlainLabel("The market cannot be reached", "title")
        nothing = PlainLabel("Nothing is lost: your keys and jobs are on this computer.", "caption", wrap=True)
        body.setLayout(
            column(None, logo, heading, self.sentence, nothing, buttons, None, spacing=12, margins=(48, 32, 48, 32))
        )
        self.setCentralWidget(body)
        theme.style(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        super().closeEvent(event)
        self.closed.emit()
