"""Why a profile cannot be opened, in one sentence, and what a person can do about it."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


class Trouble(StrEnum):
    """What is in the way; it decides the heading."""

    MARKET = "market"
    IN_USE = "in use"
    KEY = "key"
    PROFILE = "profile"


class ProblemView(QWidget):
    """`retried`, `phrase_wished` and `profile_wished` are what a person can answer, besides closing the window."""

    retried = Signal()
    phrase_wished = Signal()
    profile_wished = Signal()

    def __init__(self, theme: Theme, profile: str, problem: str, trouble: Trouble = Trouble.MARKET) -> None:
        super().__init__()
        self.sentence = PlainLabel(sentence(problem), wrap=True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setAccessibleName(tr("What is wrong"))
        self.retry = Button(theme, tr("&Try again"), "", "primary")
        self.phrase = Button(theme, tr("Use the &recovery phrase"), "", "quiet")
        self.phrase.setVisible(trouble is Trouble.KEY)
        self.others = Button(theme, tr("Show &other profiles"), "", "quiet")
        self.retry.clicked.connect(self.retried)
        self.phrase.clicked.connect(self.phrase_wished)
        self.others.clicked.connect(self.profile_wished)
        nothing = PlainLabel(tr("Nothing is lost: your keys and jobs are on this computer."), "caption", wrap=True)
        foot = row(self.phrase, self.others, None, self.retry, spacing=8)
        heading = Heading(theme, profile, _heading(trouble))
        self.setLayout(column(sheet(heading, Card(self.sentence, nothing), foot=foot), spacing=0))


def _heading(trouble: Trouble) -> str:
    return {
        Trouble.MARKET: tr("The market cannot be reached"),
        Trouble.IN_USE: tr("The profile is open elsewhere"),
        Trouble.KEY: tr("The key cannot be opened"),
        Trouble.PROFILE: tr("The profile cannot be opened"),
    }[trouble]
