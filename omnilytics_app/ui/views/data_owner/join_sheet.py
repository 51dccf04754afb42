"""What a data owner confirms before it pays a stake."""

from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QSizePolicy, QWidget

from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.ui.format import ether_exact, ether_unit
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.estimates import estimate_sentences
from omnilytics_app.ui.models.job_cards import most_earned, privacy_sentences, stake_sentences, token_sentences
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.views.data_owner.protection import Protection
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.edge import Edge
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, Figure
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_WIDTH = 920
_LOWEST, _MARGIN = 560, 24


class JoinSheet(QDialog):
    """Opened with `open()`, never with a nested event loop. `confirmed` carries the job, the data file, the choice."""

    confirmed = Signal(int, str, object)

    def __init__(
        self,
        theme: Theme,
        card: JobCard,
        joining: Joining,
        parent: QWidget | None = None,
        estimate: JoinEstimate | None = None,
    ) -> None:
        super().__init__(parent)
        self._joining, self._window = joining, None if parent is None else parent.window()
        if self._window is not None:
            self._window.installEventFilter(self)
        self.setWindowTitle(tr("Join this job?"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        stake = money(card.token, card.job.terms.stake)
        self.confirm_button = Button(theme, tr("Pay {stake} and &join", stake=stake), "lock", "primary")
        self.cancel_button = Button(theme, tr("&Cancel"))
        self.confirm_button.clicked.connect(self._on_confirm_clicked)
        self.cancel_button.clicked.connect(self.reject)
        stake_figure, reward, most = (
            Figure(tr("Stake you pay")),
            Figure(tr("Reward per round")),
            Figure(tr("At most in all")),
        )
        stake_figure.show_value(stake)
        reward.show_value(money(card.token, card.job.terms.reward))
        most.show_value(money(card.token, most_earned(card)))
        shown = [stake_figure, reward, most]
        if estimate is not None:
            shown.append(self._cost_of(estimate))
        figures = Card(row(*shown, spacing=16), margins=(16, 12, 16, 12))
        figures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.protection = Protection(theme, joining)
        left = column(
            PlainLabel(tr("What you risk"), "strong"),
            *(Line(theme, "alert", sentence) for sentence in token_sentences(card)),
            *(Line(theme, "coins", sentence) for sentence in stake_sentences(card)),
            *(Line(theme, icon, sentence) for icon, sentence in estimate_sentences(estimate)),
            PlainLabel(tr("Who can see what"), "strong"),
            *(Line(theme, "eye", sentence) for sentence in privacy_sentences(card)),
            None,
            spacing=10,
        )
        halves = row(holder(left), self.protection, spacing=28, margins=(0, 4, 12, 0))
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        self._body = holder(halves, "page")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        self.setLayout(
            column(
                ElidedLabel(tr("Join “{title}”?", title=card.title), "page-title"),
                ElidedLabel(
                    tr("{task} · your data: {file}", task=sentence(card.task), file=PurePath(joining.data_file).name),
                    "caption",
                ),
                figures,
                self._area,
                row(None, self.cancel_button, self.confirm_button, margins=(0, 8, 0, 0)),
                spacing=10,
                margins=(24, 22, 24, 20),
            )
        )
        self.confirm_button.setDefault(True)
        Edge(self)
        theme.style(self)
        joining.changed.connect(self._on_joining_changed)
        self._on_joining_changed()

    @staticmethod
    def _cost_of(estimate: JoinEstimate) -> Figure:
        gas = Figure(tr("Gas until the end, about"))
        gas.show_value(ether_unit(estimate.gas), exact=f"{ether_exact(estimate.gas)} ETH")
        return gas

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences need and its window allows; Qt reckons with less where lines wrap."""
        super().showEvent(event)
        self.cancel_button.setFocus()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window below."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout, body, parent = self.layout(), self._body.layout(), self._window
        if layout is None or body is None:
            return
        layout.activate()
        needed = body.totalHeightForWidth(self._area.viewport().width())
        around = layout.sizeHint().height() - self._area.sizeHint().height()
        limit = max(_LOWEST, parent.height() - _MARGIN) if parent is not None else needed + around
        self.setFixedHeight(min(needed + around, limit))

    def _on_joining_changed(self) -> None:
        self.confirm_button.setEnabled(self._joining.ready)
        if self.isVisible():
            self._fit()

    def _on_confirm_clicked(self) -> None:
        self.confirmed.emit(self._joining.job_id, self._joining.data_file, self._joining.choice)
        self.accept()

    @property
    def job_id(self) -> JobId:
        """The job asked about."""
        return self._joining.job_id
