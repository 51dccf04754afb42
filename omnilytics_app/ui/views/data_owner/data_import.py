"""A file or folder that may become a data set: chosen, looked at, named."""

from PySide6.QtWidgets import QLineEdit, QWidget

from omnilytics_app.domain.data_shelf import ColumnSummary, Inspection
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.data_sets import (
    finding_icon,
    finding_sentence,
    finding_tone,
    inspection_sentence,
    summary_columns,
)
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.presenters.data_sets import MOST_LETTERS, DataSetsPresenter, proposed_name
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field, FileEdit
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, Segments
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import PlainLabel

_MOST_FINDINGS = 6
_SHOWN_COLUMNS = 12
"""Of the first rows; more would be a table that nobody can read."""
_ROW = 30


class DataImport(Card):
    """Nothing is remembered before the person has seen what the file holds and has named it."""

    def __init__(self, presenter: DataSetsPresenter, theme: Theme) -> None:
        self.file = FileEdit(theme, tr("Your data"))
        hint = tr("A table (CSV, TSV, Parquet, NPZ) or a folder of images. It stays on this computer.")
        self.file_field = Field(tr("File or folder"), self.file, hint)
        self.preview = DataPreviewView(theme)
        self.findings = [Line(theme) for _ in range(_MOST_FINDINGS)]
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_LETTERS)
        self.name_field = Field(tr("Name"), self.name, tr("Letters, digits, dots, hyphens and underscores."))
        self.add_button = Button(theme, tr("&Add data set"), "plus", "primary")
        self.cancel_button = Button(theme, tr("&Cancel"))
        self.obstacle = PlainLabel("", "caption", wrap=True)
        foot = row(self.obstacle, self.cancel_button, self.add_button, spacing=12)
        foot.setStretch(0, 1)
        super().__init__(
            self.file_field, self.preview, *self.findings, self.name_field, foot, title=tr("Add a data set"), spacing=12
        )
        self._presenter = presenter
        self._shown = ""
        self.file.file_chosen.connect(presenter.inspect)
        self.name.textChanged.connect(self._render_foot)
        self.name.returnPressed.connect(self._on_add_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        presenter.inspected.connect(self._render)
        presenter.busy_changed.connect(self._render_foot)
        self._render()

    def _render(self) -> None:
        presenter = self._presenter
        path, found = presenter.candidate, presenter.inspection
        self.file.show_path(path)
        if path != self._shown:
            self._shown = path
            self.name.setText(proposed_name(path))
        self.file_field.show_problem(presenter.flaw)
        self.preview.setVisible(found is not None)
        if found is not None:
            self.preview.show_inspection(found)
        findings = found.findings if found is not None else ()
        for position, line in enumerate(self.findings):
            line.setVisible(position < len(findings))
            if position < len(findings):
                finding = findings[position]
                line.say(finding_icon(finding), finding_sentence(finding), finding_tone(finding))
        self.name_field.setVisible(found is not None)
        self._render_foot()

    def _render_foot(self) -> None:
        presenter = self._presenter
        obstacle = presenter.obstacle(self.name.text())
        self.obstacle.setText("" if presenter.flaw else obstacle)
        self.add_button.setEnabled(not obstacle and not presenter.busy)
        self.cancel_button.setVisible(bool(presenter.candidate))

    def _on_add_clicked(self) -> None:
        self._presenter.register(self.name.text())

    def _on_cancel_clicked(self) -> None:
        self._presenter.inspect("")


class DataPreviewView(QWidget):
    """What a file holds: its size, its columns, its first rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._head: tuple[str, ...] = ()
        self.summary = PlainLabel("", "strong", wrap=True)
        self.choice = Segments((tr("Columns"), tr("First rows")))
        self.columns = RowsModel[ColumnSummary](theme, summary_columns(), self)
        self.columns_table = RowsView(self.columns, row_height=_ROW, most_rows=8)
        self.columns_table.setAccessibleName(tr("Columns of the file"))
        for position, pixels in ((1, 92), (3, 92), (4, 76)):
            self.columns_table.fix_width(position, pixels)
        self.rows = RowsModel[tuple[str, ...]](theme, (), self)
        self.rows_table = RowsView(self.rows, row_height=_ROW, most_rows=8, narrowest=96)
        self.rows_table.setAccessibleName(tr("First rows of the file"))
        heading = row(self.summary, self.choice, spacing=16)
        heading.setStretch(0, 1)
        self.setLayout(column(heading, self.columns_table, self.rows_table, spacing=8))
        self.choice.chosen.connect(self._on_choice_chosen)
        self._on_choice_chosen(0)

    def show_inspection(self, found: Inspection) -> None:
        """Show what was found."""
        self.summary.setText(inspection_sentence(found))
        self.columns.set_rows(found.columns)
        names = tuple(c.name for c in found.columns[:_SHOWN_COLUMNS])
        if names != self._head:
            self._head = names
            self.rows.set_rows(())
            self.rows.set_columns(tuple(_cells(i, name) for i, name in enumerate(names)))
        self.rows.set_rows(found.head)
        self.choice.setVisible(bool(found.head))
        if not found.head:
            self.choice.choose(0)
        self._on_choice_chosen(self.choice.index)

    def _on_choice_chosen(self, index: int) -> None:
        self.columns_table.setVisible(index == 0)
        self.rows_table.setVisible(index == 1)


def _cells(position: int, name: str) -> Column[tuple[str, ...]]:
    return Column(
        visible_text(name, 40), lambda cells: visible_text(cells[position], 60), lambda cells: cells[position]
    )
