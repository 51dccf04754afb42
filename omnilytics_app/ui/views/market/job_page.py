"""One job in full: what it pays, who sees what, what it learns, and who made it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.market import Availability, JobDetail
from omnilytics_app.ui.format import countdown, integer, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_facts import (
    course_facts,
    document_facts,
    identity_facts,
    money_facts,
    record_facts,
    record_sentence,
    reference,
)
from omnilytics_app.ui.models.market_words import status, status_tone, task_words, title_of
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.fact_grid import FactGrid
from omnilytics_app.ui.views.market.privacy_card import PrivacyCard
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import column, holder, row, scrolling_page
from omnilytics_app.ui.widgets.surfaces import Card, Figure, FigureStrip
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill, PlainLabel

_SECOND_MS = 1_000


class JobPage(QWidget):
    """Renders the job that `MarketPresenter` looks at. `closed` and `join_wanted` are what a person asks for."""

    closed = Signal()
    join_wanted = Signal(int)

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
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
        self.money, self.course = FactGrid(theme, 3), FactGrid(theme, 3)
        self.identity = FactGrid(theme, 1)
        self.document, self.record = FactGrid(theme, 2), FactGrid(theme, 3)
        self.unreadable = PlainLabel("", "secondary", tone="danger", wrap=True)
        self.verdict = PlainLabel("", wrap=True)
        self.privacy = PrivacyCard(presenter, theme)
        self._body = self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._connect()
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Count down while somebody looks."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._clock.stop()

    def _lay_out(self) -> QWidget:
        note = tr("From the chain alone. A record can be bought: whoever owns both sides of a job pays only gas.")
        figures = FigureStrip(self.reward, self.stake, self.rounds, self.until)
        body = holder(
            column(
                figures,
                self.privacy,
                Card(self.money, title=tr("What you earn and risk")),
                Card(self.course, title=tr("Rounds and times")),
                Card(self.unreadable, self.document, title=tr("What is learned")),
                Card(self.verdict, self.record, PlainLabel(note, "caption", wrap=True), title=tr("The model owner")),
                Card(self.identity, title=tr("This very job")),
                spacing=16,
            )
        )
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
        self.money.show_facts(money_facts(detail, self._presenter.token(detail.terms.token)))
        self.course.show_facts(course_facts(detail))
        self.identity.show_facts(identity_facts(detail))
        self._render_document(detail)
        self._render_owner(detail)

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

    def _render_document(self, detail: JobDetail) -> None:
        self.unreadable.setText(sentence(detail.summary.problem))
        self.unreadable.setVisible(detail.document is None)
        self.document.setVisible(detail.document is not None)
        if detail.document is not None:
            self.document.show_facts(document_facts(detail.document))

    def _render_owner(self, detail: JobDetail) -> None:
        record = detail.reputation.as_model_owner
        verdict, tone = record_sentence(record)
        self.verdict.setText(verdict)
        self.verdict.set_tone(tone)
        self.record.show_facts(record_facts(record, self._presenter.token))
