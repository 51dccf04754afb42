"""One line of the history in full."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import HistoryKind, HistoryRow
from omnilytics_app.ui.format import ether_unit, integer, local_time
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.wallet_words import amount_words, exact, row_words, state_words
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import row as side_by_side
from omnilytics_app.ui.widgets.lines import Lines
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class _Line:
    label: str
    value: str
    hint: str = ""
    name: str = ""


class TransactionSheet(Sheet):
    """`job_requested` carries the number of its job."""

    job_requested = Signal(int)

    def __init__(
        self, theme: Theme, row: HistoryRow, names: Mapping[Address, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, row_words(row, names), parent, width=640)
        self.show_caption(f"{state_words(row.state)[0]} \N{MIDDLE DOT} {local_time(row.time)}")
        self.lines = Lines(_lines(row, names))
        self.copy_hash = CopyButton(theme, tr("Copy transaction hash"), row.hash)
        self.job_button = Button(theme, tr("Go to the &job"), "external")
        self.job_button.setVisible(row.job_id is not None)
        self.close_button = Button(theme, tr("&Close"))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self._job = row.job_id
        self.job_button.clicked.connect(self._on_job_clicked)
        copying = side_by_side(PlainLabel(tr("Transaction hash"), "caption"), self.copy_hash, None, spacing=4)
        self.compose(Card(self.lines, copying, spacing=10), buttons=(self.job_button, self.close_button))

    def _on_job_clicked(self) -> None:
        if self._job is not None:
            self.job_requested.emit(self._job)
            self.accept()


def _lines(row: HistoryRow, names: Mapping[Address, str]) -> list[_Line]:
    lines = [_Line(tr("Amount"), amount_words(row.amount), exact(row.amount))]
    if row.kind is not HistoryKind.PAYOUT:
        lines.append(_Line(tr("Fee paid"), ether_unit(row.fee, 12), exact(row.fee)))
    if row.to is not None:
        lines.append(_Line(tr("To"), row.to, row.to, names.get(row.to, "")))
    if row.job_id is not None:
        lines.append(_Line(tr("Job"), str(row.job_id)))
    if row.nonce is not None:
        lines.append(_Line(tr("Nonce"), str(row.nonce)))
    if row.block is not None:
        lines.append(_Line(tr("Block"), integer(row.block)))
    lines.append(_Line(tr("Transaction"), row.hash, row.hash))
    return lines
