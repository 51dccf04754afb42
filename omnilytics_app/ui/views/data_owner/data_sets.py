"""The data sets of a profile: what is registered, how each stands, and a file that becomes another."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from omnilytics_app.domain.data_shelf import DataSetStatus, DataUse, FileState
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.data_sets import (
    budget_sentences,
    data_set_columns,
    state_sentence,
    use_columns,
)
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters.data_sets import DataSetsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.data_import import DataImport
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState
from omnilytics_app.ui.widgets.tables import RowsView, TwoLineDelegate
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_MOST_SENTENCES = 3


class DataSetsView(QWidget):
    """Renders `DataSetsPresenter`; the files are looked at again whenever the view is shown."""

    def __init__(self, presenter: DataSetsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.sets = RowsModel[DataSetStatus](theme, data_set_columns(), self)
        self.table = RowsView(self.sets, row_height=54, most_rows=5)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("Your data sets"))
        self.table.setItemDelegateForColumn(0, TwoLineDelegate(theme, self.table))
        for position, pixels in ((1, 124), (2, 84), (3, 60), (4, 124), (5, 136)):
            self.table.fix_width(position, pixels)
        self._list = Card(self.table, margins=(8, 6, 8, 8))
        self._none = Card(
            EmptyState(
                theme,
                "data",
                tr("No data set yet"),
                tr("Add a table or a folder of images below. It stays on this computer, and you see what it holds "
                   "before it gets a name."),
            )
        )  # fmt: skip
        self.detail = DataSetCard(presenter, theme)
        self.importing = DataImport(presenter, theme)
        self.setLayout(column(self._list, self._none, self.detail, self.importing, spacing=16))
        self.table.selectionModel().selectionChanged.connect(self._on_table_selection_changed)
        presenter.changed.connect(self._render)
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Files may have moved meanwhile."""
        super().showEvent(event)
        self._presenter.refresh()

    def _render(self) -> None:
        sets = self._presenter.sets or ()
        self.sets.set_rows(sets)
        self._list.setVisible(bool(sets))
        self._none.setVisible(not sets)
        chosen = self._presenter.selected
        selection = self.table.selectionModel()
        if chosen is None:
            selection.clearSelection()
            return
        number = sets.index(chosen)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if not selection.isRowSelected(number):
            selection.select(self.sets.index(number, 0), flags)

    def _on_table_selection_changed(self, selected: QItemSelection) -> None:
        if indexes := selected.indexes():
            self._presenter.select(self.sets.rows[indexes[0].row()].name)


class DataSetCard(Card):
    """One data set: its file, its budget, the jobs it was joined with."""

    def __init__(self, presenter: DataSetsPresenter, theme: Theme) -> None:
        self.title = ElidedLabel("", "title")
        self.state = Line(theme)
        self.sentences = [Line(theme) for _ in range(_MOST_SENTENCES)]
        self.uses = RowsModel[DataUse](theme, use_columns())
        self.uses_table = RowsView(self.uses, row_height=32, most_rows=5)
        self.uses_table.setAccessibleName(tr("Jobs joined with this data set"))
        for position, pixels in ((1, 96), (2, 84), (3, 104)):
            self.uses_table.fix_width(position, pixels)
        self.again_button = Button(theme, tr("&Look at it again…"), "refresh")
        self.remove_button = Button(theme, tr("&Remove from the list"), "trash", "quiet")
        self._note = PlainLabel(tr("Counted by file. Before you join, the rows themselves are looked up, whatever file "
                                   "they are in."), "caption", wrap=True)  # fmt: skip
        super().__init__(
            row(self.title, None, self.again_button, self.remove_button),
            self.state,
            *self.sentences,
            self.uses_table,
            self._note,
            spacing=10,
        )
        self._presenter = presenter
        self.uses.setParent(self)
        self.again_button.clicked.connect(self._on_again_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        data = self._presenter.selected
        self.setVisible(data is not None)
        if data is None:
            return
        self.title.setText(data.name)
        fine = data.state is FileState.UNCHANGED
        self.state.say("check" if fine else "alert", state_sentence(data))
        said = budget_sentences(data)
        for position, line in enumerate(self.sentences):
            line.setVisible(position < len(said))
            if position < len(said):
                line.say("shield", said[position])
        self.uses.set_rows(data.uses)
        self.uses_table.setVisible(bool(data.uses))
        self._note.setVisible(bool(data.uses))
        self.again_button.setVisible(data.state is FileState.CHANGED)
        self.remove_button.setEnabled(not self._presenter.busy)

    def _on_again_clicked(self) -> None:
        if (data := self._presenter.selected) is not None:
            self._presenter.register_again(data)

    def _on_remove_clicked(self) -> None:
        if (data := self._presenter.selected) is not None:
            self._presenter.forget(data.name)
