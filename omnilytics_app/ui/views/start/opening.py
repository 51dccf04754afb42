"""What is shown between unlocking a profile and its window: what is being done, and a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from omnilytics_app.domain.onboarding import OpeningStep
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


class OpeningView(QWidget):
    """`cancelled` is emitted when a person does not want to wait. Without a label it is the program that is opened."""

    cancelled = Signal()

    def __init__(self, theme: Theme, label: str = "") -> None:
        super().__init__()
        self.step = PlainLabel("", "secondary", wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Working"))
        self.cancel = Button(theme, tr("&Cancel") if label else tr("&Quit"))
        self.cancel.clicked.connect(self.cancelled)
        heading = Heading(theme, label or "OmniLytics", tr("Opening the profile") if label else tr("Starting"))
        self.setLayout(column(sheet(heading, Card(self.step, bar), foot=row(None, self.cancel)), spacing=0))
        self.show_step(OpeningStep.CONNECTING if label else OpeningStep.LOADING)

    def show_step(self, step: OpeningStep) -> None:
        """Say what is being done."""
        self.step.setText(
            {
                OpeningStep.LOADING: tr("Loading the program"),
                OpeningStep.UNLOCKING: tr("Unlocking the key"),
                OpeningStep.CHAIN: tr("Starting the local chain"),
                OpeningStep.SHARING: tr("Joining the local chain that another window runs"),
                OpeningStep.MARKET: tr("Putting the market on the local chain"),
                OpeningStep.FUNDS: tr("Giving your account test coin"),
                OpeningStep.CONNECTING: tr("Opening the market"),
            }[step]
        )
