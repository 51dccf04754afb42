"""The open jobs of the market and the one a data owner looks at."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from omnilytics_app.domain.data_shelf import JobFit
from omnilytics_app.domain.progress import JobCard, Work
from omnilytics_app.ui.format import duration, short_hex, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.data_files import JOB_HINT, STAYS, match_sentence, preview_sentence
from omnilytics_app.ui.models.estimates import estimate_sentences
from omnilytics_app.ui.models.job_cards import job_columns, most_earned, seats
from omnilytics_app.ui.models.money import exact_money, money
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.join_sheet import JoinSheet
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Chooser, Field, FileEdit
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, line
from omnilytics_app.ui.widgets.tables import RowsView, TwoLineDelegate
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_OTHER_FILE = 0
_MOST_ESTIMATES = 3


def _file_hint() -> str:
    return f"{tr(JOB_HINT)} {tr(STAYS)}"


class OpenJobsView(QWidget):
    """A table of jobs, and below it the chosen job with the button that joins it."""

    def __init__(self, presenter: DataOwnerPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._theme = presenter, theme
        self.jobs = RowsModel[JobCard](theme, job_columns(self._fit), self)
        self.table = RowsView(self.jobs, row_height=54, most_rows=6)
        self.table.setAccessibleName(tr("Open jobs"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setItemDelegateForColumn(0, TwoLineDelegate(theme, self.table))
        for position, pixels in ((1, 112), (2, 112), (3, 72), (4, 68), (5, 74), (6, 104)):
            self.table.fix_width(position, pixels)
        self.detail = JobDetail(presenter, theme)
        self.no_jobs = Card(
            EmptyState(theme, "inbox", tr("No open jobs"), tr("Jobs appear here as soon as a model owner creates one."))
        )
        self._list = Card(self.table, margins=(8, 6, 8, 8))
        self.setLayout(column(self._list, self.no_jobs, self.detail, spacing=16))
        self.sheet: JoinSheet | None = None
        self.table.selectionModel().selectionChanged.connect(self._on_table_selection_changed)
        self.detail.join_button.clicked.connect(self._on_join_clicked)
        presenter.jobs_changed.connect(self._render)
        presenter.selection_changed.connect(self._select_row)
        presenter.outlook.changed.connect(self._render)
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """What is registered may be chosen here."""
        super().showEvent(event)
        self._presenter.data_sets.refresh()

    def _fit(self, card: JobCard) -> JobFit | None:
        return self._presenter.outlook.fits.get(card.job.job_id)

    def _render(self) -> None:
        jobs = self._presenter.jobs
        self.jobs.set_rows(jobs)
        self._list.setVisible(bool(jobs))
        self.no_jobs.setVisible(not jobs)
        self._select_row()

    def _select_row(self) -> None:
        card = self._presenter.selected
        selection = self.table.selectionModel()
        if card is None:
            selection.clearSelection()
            return
        number = self._presenter.jobs.index(card)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if not selection.isRowSelected(number) and number < self.jobs.rowCount():
            selection.select(self.jobs.index(number, 0), flags)

    def _on_table_selection_changed(self, selected: QItemSelection) -> None:
        if indexes := selected.indexes():
            self._presenter.select(self.jobs.rows[indexes[0].row()].job.job_id)

    def _on_join_clicked(self) -> None:
        card = self._presenter.selected
        if card is None:
            return
        joining, estimate = self._presenter.prepare_joining(card), self._presenter.outlook.estimate
        self.sheet = JoinSheet(self._theme, card, joining, self.window(), estimate)
        self.sheet.confirmed.connect(lambda number, file, choice: self._presenter.join(number, file, choice, card.job))
        self.sheet.finished.connect(self._on_sheet_finished)
        self.sheet.open()

    def _on_sheet_finished(self) -> None:
        self.sheet = None
        self._presenter.end_joining()


class JobDetail(Card):
    """The chosen job in figures, the data file, and the button that joins."""

    def __init__(self, presenter: DataOwnerPresenter, theme: Theme) -> None:
        self.title = ElidedLabel("", "title")
        self.owner = ElidedLabel("", "caption")
        self.reward, self.most = Figure(tr("Reward per round")), Figure(tr("At most in all"))
        self.stake, self.penalty = Figure(tr("Stake, returned")), Figure(tr("Cost of a missed round"))
        self.estimate = [Line(theme) for _ in range(_MOST_ESTIMATES)]
        self.chooser = Chooser(tr("Data set"))
        self.chooser_field = Field(tr("Data set"), self.chooser)
        self.data_file = FileEdit(theme, tr("Your data"))
        self.file_field = Field(tr("Your data file"), self.data_file, _file_hint())
        self.join_button = Button(theme, tr("&Join job…"), "shield", "primary")
        self.obstacle = PlainLabel("", "caption", wrap=True)
        foot = row(self.obstacle, self.join_button, spacing=16)
        foot.setStretch(0, 1)
        figures = row(self.reward, self.most, self.stake, self.penalty, spacing=16)
        super().__init__(
            column(self.title, self.owner, spacing=3),
            figures,
            *self.estimate,
            line(),
            self.chooser_field,
            self.file_field,
            foot,
            spacing=14,
        )
        self._presenter = presenter
        self.chooser.chosen.connect(self._on_chooser_chosen)
        self.data_file.file_chosen.connect(presenter.choose_data_file)
        presenter.selection_changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        presenter.outlook.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        presenter = self._presenter
        card = presenter.selected
        self.setVisible(card is not None)
        if card is None:
            return
        self._show_facts(card)
        self.data_file.show_path(presenter.data_file)
        preview, match = presenter.preview, presenter.match
        known = match_sentence(match) if match else preview_sentence(preview) if preview else _file_hint()
        self.file_field.show_hint(known)
        self.data_file.setEnabled(not presenter.busy)
        self.join_button.setEnabled(presenter.can_join)
        self.join_button.setToolTip(tooltip(presenter.keyless))
        waiting = tr("{action}…", action=presenter.action)
        self.join_button.setText(waiting if presenter.busy else tr("&Join job…"))
        self._show_estimate()
        self._show_choices()
        work = _work(card.work) if card.work else ""
        self.obstacle.setText(work or sentence(presenter.obstacle) or tr("You see what you risk before you pay."))
        self.obstacle.set_tone("warning" if card.refused or (match and match.refusal) else "")

    def _show_estimate(self) -> None:
        said = estimate_sentences(self._presenter.outlook.estimate)
        for position, shown in enumerate(self.estimate):
            shown.setVisible(position < len(said))
            if position < len(said):
                shown.say(*said[position])

    def _show_choices(self) -> None:
        """The registered data sets by their place, and 0 for any other file."""
        sets = self._presenter.data_sets.sets or ()
        names = ((_OTHER_FILE, tr("Another file")), *enumerate((data.name for data in sets), 1))
        chosen = next((i for i, data in enumerate(sets, 1) if data.path == self._presenter.data_file), _OTHER_FILE)
        self.chooser.show_choices(names, chosen)
        self.chooser_field.setVisible(bool(sets))

    def _on_chooser_chosen(self, number: int) -> None:
        sets = self._presenter.data_sets.sets or ()
        if 1 <= number <= len(sets):
            self._presenter.choose_data_file(sets[number - 1].path)

    def _show_facts(self, card: JobCard) -> None:
        terms = card.job.terms
        self.title.setText(card.title)
        left = max(0, card.job.deadline - card.job.now)
        self.owner.setText(
            tr(
                "{task} · job {number} of {owner} · {seats} seats taken · registration ends in {time}",
                task=sentence(card.task),
                number=card.job.job_id,
                owner=short_hex(card.job.model_owner),
                seats=seats(card),
                time=duration(left),
            )
        )
        for figure, amount in (
            (self.reward, terms.reward),
            (self.most, most_earned(card)),
            (self.stake, terms.stake),
            (self.penalty, terms.absence_penalty),
        ):
            figure.show_value(money(card.token, amount), exact=exact_money(card.token, amount))


def _work(work: Work) -> str:
    return tr("{work}: {done} of {total}", work=sentence(work.label), done=work.done, total=work.total)
