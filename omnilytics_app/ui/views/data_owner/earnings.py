"""What was earned: over time, by job, paid out; and the record it rests on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from omnilytics_app.domain.earnings import Earnings, JobEarnings, TokenEarnings
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.ui.format import ether_exact, ether_unit, percent, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.earnings import (
    earnings_series,
    first_with_rounds,
    job_columns,
    kinds_of_money,
    payout_columns,
    token_hint,
    token_sentence,
)
from omnilytics_app.ui.models.job_facts import contributor_facts, contributor_sentence
from omnilytics_app.ui.models.money import money_name, names_by_address
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


class EarningsView(QWidget):
    """Renders `EarningsPresenter`, which reads only while this is shown."""

    def __init__(self, presenter: EarningsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._wanted: JobId | Address | None = None
        self._offered: tuple[JobId | Address, ...] = ()
        self._names: Mapping[Address, str] = {}
        self.earned, self.collected = Figure(tr("Earned in all")), Figure(tr("Credited so far"))
        self.accepted, self.penalties = Figure(tr("Rounds paid")), Figure(tr("Lost to absences"))
        self.reading = PlainLabel(tr("Your jobs are being read."), "caption", wrap=True)
        self.verdict, self.record = PlainLabel("", wrap=True), FactGrid(theme, 4)
        self.tokens = column(spacing=6)
        self._in_tokens: tuple[TokenEarnings, ...] = ()
        self.chart = EarningsChart(theme)
        self.chooser = Chooser(tr("Earnings shown"))
        self.jobs = RowsModel[JobEarnings](theme, job_columns(self._name), self)
        self.jobs_table = RowsView(self.jobs, row_height=34, most_rows=8)
        self.jobs_table.setAccessibleName(tr("Earnings by job"))
        for position, pixels in ((1, 112), (2, 148), (3, 132)):
            self.jobs_table.fit_width(position, pixels)
        self.payouts = RowsModel[Payout](theme, payout_columns(self._token, self._name), self)
        self.payouts_table = RowsView(self.payouts, row_height=34, most_rows=8)
        self.payouts_table.setAccessibleName(tr("Payouts"))
        for position, pixels in ((1, 60), (2, 148), (3, 148)):
            self.payouts_table.fit_width(position, pixels)
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
        self._names = names_by_address(kinds_of_money(found))
        self.jobs.set_rows(found.jobs)
        self.payouts.set_rows(found.payouts)
        self.export_button.setEnabled(bool(found.payouts) and not self._presenter.busy)
        self._show_chart(found)

    def _show_chart(self, found: Earnings) -> None:
        """One kind of money, or one job: the one that was chosen, as long as there is such a one."""
        kinds = {token.address: token for token in kinds_of_money(found)}
        offered: dict[JobId | Address, str] = {
            address: tr("All jobs paid in {money}", money=self._name(token)) for address, token in kinds.items()
        }
        for job in found.jobs:
            offered[job.job_id] = tr("Job {number}: {title}", number=job.job_id, title=job.title)
        self._offered = tuple(offered)
        chosen = self._wanted if self._wanted in offered else first_with_rounds(found).address
        self.chooser.show_choices(tuple(enumerate(offered.values())), self._offered.index(chosen))
        self.chart.show_series(earnings_series(found, kinds[chosen] if isinstance(chosen, str) else chosen))

    def _name(self, token: Token) -> str:
        """What a kind of money is called beside the others."""
        return self._names.get(token.address) or money_name(token)

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
        self._wanted = self._offered[number]
        self._render()

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Export payouts"), "payouts.csv", tr("CSV files (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.export)
        dialog.open()
