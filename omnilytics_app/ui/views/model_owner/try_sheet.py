"""A sheet on which a model is tried on a file: predictions, how sure they are, and a score where truth is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from omnilytics_app.domain.drafting import Prediction, Trial
from omnilytics_app.ui.format import score
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.predictions import confidence_note, prediction_columns, trial_sentence
from omnilytics_app.ui.models.rounds import metric_name
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters.trying import Trying
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.edge import Edge
from omnilytics_app.ui.widgets.fields import Field, FileEdit
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.phase_bar import WorkBar
from omnilytics_app.ui.widgets.surfaces import EmptyState, Figure
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import PlainLabel

_NUMBER = 80
"""Pixels of the column of row numbers."""
_WIDTH, _HEIGHT = 720, 560


class TrySheet(QDialog):
    """Renders a `Trying`."""

    def __init__(self, trying: Trying, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._trying = trying
        self.setWindowTitle(tr("Try the model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        Edge(self)
        theme.style(self)
        self.file = FileEdit(theme, tr("Rows to predict"))
        self.banner = Banner(theme)
        self.score = Figure(tr("Score"))
        self.sentence = PlainLabel("", "secondary", wrap=True)
        self.note = PlainLabel("", "caption", wrap=True)
        self.work = WorkBar()
        self.rows = RowsModel[Prediction](theme, prediction_columns(None), self)
        self.table = RowsView(self.rows, row_height=28, most_rows=9, narrowest=80)
        self.table.setAccessibleName(tr("Predictions, row by row"))
        self.empty = EmptyState(
            theme,
            "eye",
            tr("Nothing predicted yet"),
            tr("Choose a file with the job's columns. With the column to predict in it, the model is scored too."),
        )
        self.save_button = Button(theme, tr("&Save predictions\N{HORIZONTAL ELLIPSIS}"), "data")
        self.close_button = Button(theme, tr("&Close"))
        self._lay_out()
        self.file.file_chosen.connect(trying.choose)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.close)
        self.finished.connect(trying.stop)
        trying.changed.connect(self._render)
        self._render()

    def _lay_out(self) -> None:
        body = column(
            PlainLabel(tr("Try the model"), "page-title"),
            Field(tr("File or folder"), self.file, tr("It is read on this computer and goes nowhere.")),
            self.banner,
            self.score,
            self.sentence,
            self.table,
            self.note,
            self.empty,
            self.work,
            None,
            row(self.save_button, None, self.close_button),
            spacing=12,
            margins=(22, 20, 22, 20),
        )
        self.setLayout(body)

    def _render(self) -> None:
        trying, trial = self._trying, self._trying.trial
        self.file.show_path(trying.path)
        self.work.setVisible(trying.running)
        self.work.show_work(None, tr("Predicting"))
        self.empty.setVisible(trial is None and not trying.running)
        for part in (self.table, self.sentence, self.note):
            part.setVisible(trial is not None)
        self.score.setVisible(trial is not None and trial.score is not None)
        self.save_button.setEnabled(trial is not None and not trying.running)
        self.banner.show_problem(
            trying.problem or trying.notice, tone="danger" if trying.problem else "success", dismissible=False
        )
        if trial is not None:
            self._show_trial(trial)

    def _show_trial(self, trial: Trial) -> None:
        if trial.score is not None:
            self.score.show_caption(metric_name(trial.metric))
            wrong = tr("%n wrong", n=trial.wrong) if trial.wrong is not None else ""
            self.score.show_value(score(trial.score), wrong)
        self.sentence.setText(trial_sentence(trial))
        self.note.setText(confidence_note(trial))
        self.note.setVisible(bool(confidence_note(trial)))
        self.rows.set_columns(prediction_columns(trial))
        self.table.fix_width(0, _NUMBER)
        self.rows.set_rows(trial.head)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Save predictions"), "predictions.csv", tr("Table (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._trying.save)
        dialog.open()
