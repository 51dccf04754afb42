"""The window that is open while no profile is: it shows one page after the other and says when it is closed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from omnilytics_app.ui.theme import Theme

SMALLEST = QSize(720, 560)
USUAL = QSize(900, 700)


class StartWindow(QMainWindow):
    """`closed` is emitted when the person closes it; what follows is up to the application."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("OmniLytics")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the last one, which is gone then."""
        self._theme.style(page)
        self.setCentralWidget(page)
        self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        super().closeEvent(event)
        self.closed.emit()
