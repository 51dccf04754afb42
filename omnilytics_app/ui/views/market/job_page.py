"""One job in full: what it pays, who sees what, what it learns, and who made it."""

from collections.abc import Callable, Iterable
from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.market import Availability, JobDetail
from omnilytics_app.ui.format import countdown, integer, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_facts import Fact, course_facts, identity_facts, money_facts, reference
from omnilytics_app.ui.models.market_words import status, status_tone, task_words, title_of
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.fact_grid import FactGrid
from omnilytics_app.ui.views.market.job_cards import DocumentCard, FactsCard, OwnerCard
from omnilytics_app.ui.views.market.privacy_card import PrivacyCard
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.later import Later, OneByOne
from omnilytics_app.ui.widgets.layouts import column, holder, row, scrolling_page
from omnilytics_app.ui.widgets.surfaces import Figure, FigureStrip
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill, PlainLabel

_SECOND_MS = 1_000
_TURNS = (("privacy",), ("money", "course"), ("document", "record"), ("identity",))
"""What is built in one go, from the top to the bottom of the page."""


class JobPage(QWidget):
    """Renders the job that `MarketPresenter` looks at. `closed` and `join_wanted` are what a person asks for.

    The cards below the figures are built a few at a time, one turn of the event loop after the other: all at once they
    would keep the window from answering. Once they are there they render themselves.
    """

    closed = Signal()
    join_wanted = Signal(int)

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._theme = presenter, theme
        self._elapsed_s = 0
        self.back = Button(theme, tr("&Back to the market"), "chevron-left", "quiet")
        self.title = ElidedLabel("", "page-title")
        self.task = ElidedLabel("", "caption")
        self.state = Pill()
        self.copy_reference = CopyButton(theme, tr("Copy a reference to this job"))
        self.join = Button(theme, tr("&Join\N{HORIZONTAL ELLIPSIS}"), "plus", "primary")
        self.reading = PlainLabel(tr("Reading\N{HORIZONTAL ELLIPSIS}"), "caption")
        self.refused = PlainLabel("", "secondary", wrap=True)
        self.reward, self.stake = Figure(tr("Reward per round")), Figure(tr("Stake"))
        self.rounds, self.until = Figure(tr("Rounds")), Figure("")
        self._places = {part: Later() for turn in _TURNS for part in turn}
        self._body = self._lay_out()
        self._soon = OneByOne(self, _TURNS)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._connect()
        self._render()

    @cached_property
    def privacy(self) -> PrivacyCard:
        """Who sees what; this card and the others are built when their turn comes, or when they are wanted."""
        return self._places["privacy"].fill(PrivacyCard(self._presenter, self._theme))

    @cached_property
    def money(self) -> FactGrid:
        """What is earned and what is at risk."""
        return self._facts("money", 3, partial(_money_facts, self._presenter), tr("What you earn and risk"))

    @cached_property
    def course(self) -> FactGrid:
        """Rounds and times."""
        return self._facts("course", 3, course_facts, tr("Rounds and times"))

    @cached_property
    def document(self) -> FactGrid:
        """What the job says of itself."""
        return self._places["document"].fill(DocumentCard(self._presenter, self._theme)).facts

    @cached_property
    def record(self) -> FactGrid:
        """Who made it."""
        return self._places["record"].fill(OwnerCard(self._presenter, self._theme)).facts

    @cached_property
    def identity(self) -> FactGrid:
        """Its hashes and addresses."""
        return self._facts("identity", 1, identity_facts, tr("This very job"))

    def _facts(self, part: str, columns: int, told: Callable[[JobDetail], Iterable[Fact]], title: str) -> FactGrid:
        grid = FactGrid(self._theme, columns)
        self._places[part].fill(FactsCard(self._presenter, grid, told, title))
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        """Count down while somebody looks."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._clock.stop()

    def _lay_out(self) -> QWidget:
        figures = FigureStrip(self.reward, self.stake, self.rounds, self.until)
        body = holder(column(figures, *self._places.values(), spacing=16))
        heading = row(self.title, self.state, self.copy_reference, self.join, spacing=12)
        heading.setStretch(0, 1)
        lines = column(row(self.back, None), heading, self.task, self.refused, spacing=6)
        area = scrolling_page(column(lines, self.reading, body, None, spacing=16), 1_120)
        area.setAccessibleName(tr("The job in full"))
        self.setLayout(column(area, spacing=0))
        return body

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.join.clicked.connect(self._on_join_clicked)
        self._clock.timeout.connect(self._on_clock_timeout)
        self._presenter.detail_changed.connect(self._render)

    def _on_join_clicked(self) -> None:
        if (detail := self._presenter.detail) is not None:
            self.join_wanted.emit(detail.summary.job_id)

    def _on_clock_timeout(self) -> None:
        self._elapsed_s += 1
        if (detail := self._presenter.detail) is not None:
            self._render_until(detail)

    def _render(self) -> None:
        detail = self._presenter.detail
        self._elapsed_s = 0
        self.reading.setVisible(detail is None)
        for shown in (self._body, self.state, self.copy_reference, self.join):
            shown.setVisible(detail is not None)
        if detail is None:
            self.title.setText("")
            self.task.setText("")
            self.refused.hide()
            return
        self._render_heading(detail)
        self._render_figures(detail)
        self._soon.start()

    def _render_heading(self, detail: JobDetail) -> None:
        job, now = detail.summary, detail.now
        self.title.setText(title_of(job))
        self.task.setText(f"#{job.job_id} \N{MIDDLE DOT} {task_words(job)}")
        self.state.show_state(status(job, now), status_tone(job, now))
        self.copy_reference.text_to_copy = reference(detail)
        free = job.availability(now) is Availability.OPEN
        keyless = self._presenter.keyless
        self.join.setEnabled(free and not (job.refused or detail.own or detail.joined or keyless))
        self.join.setToolTip(tooltip(keyless))
        why = (job.refused or keyless) if free else ""
        if detail.own:
            why = tr("This is your own job.")
        elif detail.joined:
            why = tr("You take part in this job.")
        self.refused.setText(sentence(why))
        self.refused.set_tone("warning" if why == job.refused and why else "")
        self.refused.setVisible(bool(why))

    def _render_figures(self, detail: JobDetail) -> None:
        terms, token = detail.terms, self._presenter.token(detail.terms.token)
        most = money(token, terms.rounds * terms.reward)
        self.reward.show_value(money(token, terms.reward), tr("{most} in all, at most", most=most))
        self.stake.show_value(money(token, terms.stake), tr("less what you miss"))
        settled = tr("{number} settled", number=integer(detail.summary.settled))
        self.rounds.show_value(integer(terms.rounds), settled)
        self._render_until(detail)

    def _render_until(self, detail: JobDetail) -> None:
        job, now = detail.summary, detail.now + self._elapsed_s
        if detail.job is not None and job.availability(now) is Availability.RUNNING:
            view = phase_view(detail.job)
            self.until.show_caption(view.title)
            self.until.show_value(countdown(view.deadline - now) if view.deadline > now else tr("Due"), view.detail)
            return
        if job.availability(now) is Availability.OPEN:
            self.until.show_caption(tr("Registration ends in"))
            seats = tr("{taken} of {seats} seats taken", taken=job.members, seats=job.seats)
            self.until.show_value(countdown(job.register_until - now), seats)
            return
        self.until.show_caption(tr("State"))
        self.until.show_value(status(job, now))


def _money_facts(presenter: MarketPresenter, detail: JobDetail) -> Iterable[Fact]:
    return money_facts(detail, presenter.token(detail.terms.token))
