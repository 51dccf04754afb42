"""What a data owner confirms before it pays a stake."""

from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.ui.format import ether_unit
from omnilytics_app.ui.models.job_cards import most_earned, privacy_sentences, stake_sentences
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import Item, column, row
from omnilytics_app.ui.widgets.surfaces import Card, Figure
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_WIDTH = 540


class JoinSheet(QDialog):
    """Opened with `open()`, never with a nested event loop. `confirmed` carries the job and the data file."""

    confirmed = Signal(int, str)

    def __init__(self, theme: Theme, card: JobCard, data_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job_id, self._data_file = card.job.job_id, data_file
        self.setWindowTitle("Join this job?")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        stake = ether_unit(card.job.terms.stake)
        self.confirm_button = Button(theme, f"Pay {stake} and join", "lock", "primary")
        self.cancel_button = Button(theme, "Cancel")
        self.confirm_button.clicked.connect(self._on_confirm_clicked)
        self.cancel_button.clicked.connect(self.reject)
        stake_figure, reward, most = Figure("Stake you pay"), Figure("Per accepted round"), Figure("At most in all")
        stake_figure.show_value(stake)
        reward.show_value(ether_unit(card.job.terms.reward))
        most.show_value(ether_unit(most_earned(card)))
        file_name = PurePath(data_file).name
        figures = Card(row(stake_figure, reward, most, spacing=16), margins=(16, 12, 16, 12))
        figures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(
            column(
                ElidedLabel(
                    f"Join \N{LEFT DOUBLE QUOTATION MARK}{card.title}\N{RIGHT DOUBLE QUOTATION MARK}?", "page-title"
                ),
                ElidedLabel(f"{card.task} \N{MIDDLE DOT} your data: {file_name}", "caption"),
                figures,
                PlainLabel("What you risk", "strong"),
                *(_point(theme, "coins", sentence) for sentence in stake_sentences(card)),
                PlainLabel("Who can see what", "strong"),
                *(_point(theme, "eye", sentence) for sentence in privacy_sentences(card)),
                row(None, self.cancel_button, self.confirm_button, margins=(0, 8, 0, 0)),
                spacing=10,
                margins=(24, 22, 24, 20),
            )
        )
        self.confirm_button.setDefault(True)
        theme.style(self)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences need; Qt reckons with less where lines wrap."""
        super().showEvent(event)
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _on_confirm_clicked(self) -> None:
        self.confirmed.emit(self._job_id, self._data_file)
        self.accept()

    @property
    def job_id(self) -> JobId:
        """The job asked about."""
        return self._job_id


def _point(theme: Theme, icon: str, sentence: str) -> QHBoxLayout:
    mark = QLabel()
    mark.setPixmap(theme.icon(icon, "muted", 16).pixmap(QSize(16, 16)))
    mark.setFixedWidth(22)
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    items: tuple[Item, ...] = (mark, PlainLabel(sentence, "secondary", wrap=True))
    layout = row(*items, spacing=6)
    layout.setStretch(1, 1)
    return layout
