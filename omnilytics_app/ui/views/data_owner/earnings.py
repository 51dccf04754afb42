"""What was earned: over time, by job, paid out; and the record it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from omnilytics_app.domain.earnings import Earnings, JobEarnings, TokenEarnings
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.ui.format import ether_exact, ether_unit, percent, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.earnings import earnings_series, job_columns, payout_columns, token_hint, token_sentence
from omnilytics_app.ui.models.job_facts import contributor_facts, contributor_sentence
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters.earnings import EarningsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.fact_grid import FactGrid
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.earnings_chart import EarningsChart
from omnilytics_app.ui.widgets.fields import Chooser
from omnilytics_app.ui.widgets.layouts import clear, column
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, FigureStrip
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import PlainLabel

_ALL = 0
"""What stands for all jobs among their numbers, which begin with 1."""


class EarningsView(QWidget):
    """Renders `EarningsPresenter`, which reads only while this is shown."""

    def __init__(self, presenter: EarningsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._job = presenter, _ALL
        self.earned, self.collected = Figure(tr("Earned in all")), Figure(tr("Credited so far"))
        self.accepted, self.penalties = Figure(tr("Rounds paid")), Figure(tr("Lost to absences"))
        self.reading = PlainLabel(tr("Your jobs are being read."), "caption", wrap=True)
        self.verdict, self.record = PlainLabel("", wrap=True), FactGrid(theme, 4)
        self.tokens = column(spacing=6)
        self._in_tokens: tuple[TokenEarnings, ...] = ()
        self.chart = EarningsChart(theme)
        self.chooser = Chooser(tr("Earnings shown"))
        self.jobs = RowsModel[JobEarnings](theme, job_columns(), self)
        self.jobs_table = RowsView(self.jobs, row_height=34, most_rows=8)
        self.jobs_table.setAccessibleName(tr("Earnings by job"))
        for position, pixels in ((1, 112), (2, 148), (3, 132)):
            self.jobs_table.fix_width(position, pixels)
        self.payouts = RowsModel[Payout](theme, payout_columns(self._token), self)
        self.payouts_table = RowsView(self.payouts, row_height=34, most_rows=8)
        self.payouts_table.setAccessibleName(tr("Payouts"))
        for position, pixels in ((1, 60), (2, 148), (3, 148)):
            self.payouts_table.fix_width(position, pixels)
        self.export_button = Button(theme, tr("&Export as CSV…"), "export")
        self._none = Card(
            EmptyState(
                theme, "coins", tr("Nothing earned yet"), tr("Join a job: every accepted round pays its reward.")
            )
        )
        self._jobs_card = Card(self.jobs_table, title=tr("By job"), spacing=6)
        self._payouts_card = Card(self.payouts_table, title=tr("Payouts"), aside=self.export_button, spacing=6)
        self._chart_card = Card(self.chart, title=tr("Over time, penalties taken off"), aside=self.chooser, spacing=8)
        strip = FigureStrip(self.earned, self.collected, self.accepted, self.penalties)
        cards = (self._none, self._chart_card, self._jobs_card, self._payouts_card, self._reputation_card())
        self.setLayout(column(strip, self.tokens, self.reading, *cards, spacing=16))
        self.chooser.chosen.connect(self._on_chooser_chosen)
        self.export_button.clicked.connect(self._on_export_clicked)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _reputation_card(self) -> Card:
        note = tr("From the chain alone, over all jobs of this market: anybody can look this account up.")
        return Card(
            self.verdict, self.record, PlainLabel(note, "caption", wrap=True), title=tr("What others see of you")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Read now, and whenever something is new."""
        super().showEvent(event)
        self._presenter.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._presenter.watch(on=False)

    def _render(self) -> None:
        known = self._presenter.earnings
        found = known or Earnings()
        self.reading.setVisible(known is None)
        if known is not None:
            self._show_figures(known)
        self._show_reputation()
        self._none.setVisible(known is not None and not known.jobs)
        self._chart_card.setVisible(bool(found.jobs))
        self._jobs_card.setVisible(bool(found.jobs))
        self._payouts_card.setVisible(bool(found.payouts))
        self.jobs.set_rows(found.jobs)
        self.payouts.set_rows(found.payouts)
        self.export_button.setEnabled(bool(found.payouts) and not self._presenter.busy)
        names = [(_ALL, tr("All jobs"))]
        names += [(j.job_id, tr("Job {number}: {title}", number=j.job_id, title=j.title)) for j in found.jobs]
        self._job = self._job if any(self._job == number for number, _ in names) else _ALL
        self.chooser.show_choices(tuple(names), self._job)
        self.chart.show_series(earnings_series(found, JobId(self._job) if self._job != _ALL else None))

    def _show_reputation(self) -> None:
        known = self._presenter.reputation
        if known is None:
            self.verdict.setText(tr("Reading\N{HORIZONTAL ELLIPSIS}"))
            return
        words, tone = contributor_sentence(known)
        self.verdict.setText(words)
        self.verdict.set_tone(tone)
        self.record.show_facts(contributor_facts(known, self._presenter.token))

    def _token(self, payout: Payout) -> Token:
        found = self._presenter.earnings
        if found is None or payout.token == NATIVE_COIN:
            return COIN
        return found.token_of(payout.job_id)

    def _show_figures(self, found: Earnings) -> None:
        self.earned.show_value(ether_unit(found.earned), exact=f"{ether_exact(found.earned)} ETH")
        self.collected.show_value(ether_unit(found.collected), exact=f"{ether_exact(found.collected)} ETH")
        record = found.record
        share = record.accepted_share
        remark = percent(share) if share is not None else ""
        paid = record.accepted + record.voided
        self.accepted.show_value(tr("{paid} of {all}", paid=paid, all=record.decided), remark)
        tone = "warning" if found.penalties else ""
        missed = tr("%n round(s) missed", n=record.missed) if record.missed else tr("nothing missed")
        self.penalties.show_value(ether_unit(found.penalties), missed, tone)
        self._show_tokens(found.in_tokens)

    def _show_tokens(self, totals: tuple[TokenEarnings, ...]) -> None:
        if totals == self._in_tokens:
            return
        self._in_tokens = totals
        clear(self.tokens)
        for total in totals:
            told = PlainLabel(token_sentence(total), "strong", wrap=True)
            told.setToolTip(tooltip(token_hint(total)))
            self.tokens.addWidget(told)

    def _on_chooser_chosen(self, number: int) -> None:
        self._job = number
        self._render()

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Export payouts"), "payouts.csv", tr("CSV files (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.export)
        dialog.open()
