"""What stands before the pages of the first run while nobody is there: no word of a phrase is left on the screen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


class CoveredView(QWidget):
    """`uncovered` is what a person asks for; there is nothing to unlock yet."""

    uncovered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.show_again = Button(theme, tr("&Show again"), "eye", "primary")
        self.show_again.clicked.connect(self.uncovered)
        said = tr("Nobody was here for a while, and words of a recovery phrase are for your eyes only.")
        kept = PlainLabel(tr("What you entered is still there."), "caption", wrap=True)
        heading = Heading(theme, tr("Covered"), said)
        self.setLayout(column(sheet(heading, Card(kept), foot=row(None, self.show_again)), spacing=0))

    def showEvent(self, event: QShowEvent) -> None:
        """Return shows it again."""
        super().showEvent(event)
        self.show_again.setFocus()
