"""The wizard's first page: the own samples, what is predicted from which columns, the held-out samples."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from omnilytics_app.domain.drafting import ColumnLook, DataLook
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.data_looks import data_hint, preview_columns, task_words
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.column_picker import ColumnPicker
from omnilytics_app.ui.widgets.fields import Field, FileEdit, NumberEdit
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

LARGEST_SIDE = 64
MOST_PICKED = 512
"""Columns that a person picks from; nobody ticks the pixels of images."""


class DataStep(StepView):
    """Edits title, files, target, columns and image size."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter)
        self.title = QLineEdit(maxLength=120)
        self.data_file = FileEdit(theme, tr("Your own samples"))
        self.registered = QComboBox()
        self.evaluation_file = FileEdit(theme, tr("Held-out samples"), tr("Optional"))
        self.no_evaluation = Button(theme, tr("Use none"), "close", "quiet")
        self.target = QComboBox(editable=True)
        self.picker = ColumnPicker()
        self.height_edit, self.width_edit = NumberEdit(4, LARGEST_SIDE), NumberEdit(4, LARGEST_SIDE)
        self._model = RowsModel[tuple[str, ...]](theme, (), self)
        self.table = RowsView(self._model, row_height=28, most_rows=6, narrowest=108)
        self.table.setAccessibleName(tr("First rows of the data file"))
        self._preview_note = ElidedLabel("", "caption")
        self._preview = holder(column(self._preview_note, self.table, spacing=4))
        self.fields = self._make_fields()
        self._lay_out()
        self._connect()
        self.render_look()
        self.render_data_sets()

    def _make_fields(self) -> dict[str, Field]:
        size = holder(row(self.height_edit, PlainLabel("\N{MULTIPLICATION SIGN}"), self.width_edit, None))
        self.height_edit.setAccessibleName(tr("Image height in pixels"))
        self.width_edit.setAccessibleName(tr("Image width in pixels"))
        return {
            "title": Field(tr("Title"), self.title),
            "data_file": Field(tr("Your data file"), self.data_file, data_hint(None)),
            "target": Field(tr("Column to predict"), self.target),
            "left_out": Field(tr("Columns to learn from"), self.picker, tr("Leave out what says nothing of new rows.")),
            "image_shape": Field(
                tr("Image size, height and width"), size, tr("Images are brought to this size; the cost grows with it.")
            ),
            "evaluation_file": Field(
                tr("Held-out data"), self.evaluation_file, tr("Reports the score and chooses the best round.")
            ),
        }

    def _lay_out(self) -> None:
        fields = self.fields
        self._registered = Field(tr("Or a registered data set"), self.registered)
        named = row(fields["title"], fields["target"], spacing=14)
        named.setStretch(0, 3)
        named.setStretch(1, 2)
        self._optional: list[QWidget] = [self._preview, fields["left_out"], fields["image_shape"]]
        card = Card(
            fields["data_file"],
            self._registered,
            self._preview,
            named,
            fields["left_out"],
            fields["image_shape"],
            column(fields["evaluation_file"], row(self.no_evaluation, None), spacing=2),
            title=tr("Data and columns"),
            spacing=14,
        )
        self.setLayout(column(card, spacing=0))

    def _connect(self) -> None:
        wizard = self.wizard
        self.title.textEdited.connect(self.setter("title"))
        self.data_file.file_chosen.connect(wizard.choose_data_file)
        self.registered.activated.connect(self._on_registered_activated)
        self.evaluation_file.file_chosen.connect(wizard.choose_evaluation_file)
        self.no_evaluation.clicked.connect(self._on_no_evaluation_clicked)
        self.target.editTextChanged.connect(self.setter("target"))
        self.picker.left_out_changed.connect(self.setter("left_out"))
        self.height_edit.valueChanged.connect(self._on_size_changed)
        self.width_edit.valueChanged.connect(self._on_size_changed)
        wizard.look_changed.connect(self.render_look)
        wizard.data_sets_changed.connect(self.render_data_sets)

    def render_form(self) -> None:
        """Of `StepView`."""
        form = self.wizard.form
        if self.title.text() != form.title:
            self.title.setText(form.title)
        self.data_file.show_path(form.data_file)
        self.evaluation_file.show_path(form.evaluation_file)
        self.no_evaluation.setVisible(bool(form.evaluation_file))
        if self.target.currentText() != form.target:
            self.target.setEditText(form.target)
        if form.image_shape is not None:
            for editor, side in zip((self.height_edit, self.width_edit), form.image_shape, strict=True):
                if editor.value() != side:
                    editor.blockSignals(True)  # noqa: FBT003
                    editor.setValue(side)
                    editor.blockSignals(False)  # noqa: FBT003
        self._show_picker()
        target = self.wizard.look.column(form.target) if self.wizard.look else None
        self.fields["target"].show_hint(task_words(target))

    def render_look(self) -> None:
        """Show what the chosen file holds."""
        look = self.wizard.look
        self.fields["data_file"].show_hint(data_hint(look))
        self._preview.setVisible(look is not None and bool(look.head))
        self.fields["image_shape"].setVisible(look is not None and look.resizable)
        self.target.setEnabled(look is None or not look.resizable)
        self._offer_targets(look)
        if look is not None:
            self._preview_note.setText(tr("The first rows; they stay on this computer."))
            self._model.set_columns(preview_columns(look.shown))
            self._model.set_rows(look.head)
        self._show_picker()

    def render_data_sets(self) -> None:
        """Offer the data sets that have a name."""
        named = self.wizard.data_sets
        self._registered.setVisible(bool(named))
        self.registered.clear()
        self.registered.addItems([tr("Choose\N{HORIZONTAL ELLIPSIS}"), *(data.name for data in named)])

    def _offer_targets(self, look: DataLook | None) -> None:
        chosen = self.target.currentText()
        columns: tuple[ColumnLook, ...] = look.columns if look is not None else ()
        offered = [c.name for c in columns if c.distinct] or [c.name for c in columns]
        self.target.blockSignals(True)  # noqa: FBT003
        self.target.clear()
        self.target.addItems(offered)
        self.target.setEditText(chosen)
        self.target.blockSignals(False)  # noqa: FBT003

    def _show_picker(self) -> None:
        look, form = self.wizard.look, self.wizard.form
        pickable = look is not None and look.picture is None and 1 < len(look.columns) <= MOST_PICKED
        self.fields["left_out"].setVisible(pickable)
        if look is not None and pickable:
            names = [column.name for column in look.columns if column.name != form.target]
            self.picker.show_columns(names, form.left_out)

    def _on_registered_activated(self, index: int) -> None:
        if index > 0:
            self.wizard.choose_data_file(self.wizard.data_sets[index - 1].path)

    def _on_no_evaluation_clicked(self) -> None:
        self.wizard.choose_evaluation_file("")

    def _on_size_changed(self) -> None:
        self.wizard.update_form(image_shape=(self.height_edit.value(), self.width_edit.value()))
