"""The form of a new job, with what it costs beside it."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from omnilytics_app.ui.models.data_files import OWN_HINT, STAYS, preview_sentence
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import GROUP_SIZE, GROUPS, ROUNDS, most_faults
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.cost_card import CostCard
from omnilytics_app.ui.views.model_owner.training_fields import TrainingFields
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import EtherEdit, Field, FileEdit, NumberEdit, SecondsEdit
from omnilytics_app.ui.widgets.layouts import column, field_grid, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, Segments

TASKS = ("classification", "binary", "regression")
KEY_SIZES = (2048, 3072)
HEADS = ("Pixels", "Public backbone")
_HEAD_HINT = {
    False: "The model works on the pixels themselves.",
    True: "A small network, trained on your pictures for a minute and public: it gives a little of them away. "
    "The model on top of it stays secret.",
}
PLACES = ("Call data", "Store")
_PLACE_HINT = {
    False: "Everybody has what is on the chain.",
    True: "Cheaper where models are large; name one with omnilytics profile set store.",
}
WINDOWS = {
    "register_window": "Registration",
    "publish_window": "Publish",
    "submit_window": "Submit",
    "settle_window": "Settle",
    "dispute_window": "Dispute",
}


class JobFormView(QWidget):
    """Edits `presenter.form`; every edit goes straight into it, so that nothing is lost when creating fails."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.title = QLineEdit(maxLength=120)
        self.data_file = FileEdit(theme, "Your own samples")
        self.evaluation_file = FileEdit(theme, "Held-out samples", "Optional")
        self.task = Segments(("Classification", "Binary", "Regression"))
        self.target = QComboBox(editable=True)
        self.backbone = Segments(HEADS)
        self.numbers = {
            "rounds": NumberEdit(*ROUNDS),
            "groups": NumberEdit(*GROUPS),
            "group_size": NumberEdit(*GROUP_SIZE),
            "faults": NumberEdit(0, most_faults(GROUPS[1])),
        }
        self.reward = EtherEdit()
        self.key_bits = Segments(tuple(f"{bits} bit" for bits in KEY_SIZES))
        self.windows = {name: SecondsEdit() for name in WINDOWS}
        self.payloads = Segments(PLACES)
        self.advanced = Button(theme, "Advanced", "chevron-right", "quiet")
        self.training = TrainingFields(presenter)
        self.training.hide()
        self.how = Button(theme, "How to learn", "chevron-right", "quiet")
        self.cost = CostCard(presenter, theme)
        self.fields = self._make_fields()
        self._windows_panel = self._make_windows_panel()
        self._lay_out()
        self._connect()
        self._render()
        self._render_preview()

    def _make_fields(self) -> dict[str, Field]:
        fields = {
            "title": Field("Title", self.title),
            "data_file": Field("Your data file", self.data_file, f"{OWN_HINT} {STAYS}"),
            "evaluation_file": Field(
                "Held-out data", self.evaluation_file, "Reports the score and chooses the best round."
            ),
            "task": Field("Task", self.task),
            "target": Field("Column to predict", self.target),
            "backbone": Field("Features", self.backbone, _HEAD_HINT[False]),
            "rounds": Field("Rounds", self.numbers["rounds"]),
            "groups": Field("Groups", self.numbers["groups"]),
            "group_size": Field("Owners in a group", self.numbers["group_size"]),
            "faults": Field("Bad groups tolerated", self.numbers["faults"]),
            "reward": Field("Reward a round, in ETH", self.reward),
            "key_bits": Field("Encryption key", self.key_bits),
            "in_stores": Field("Payloads", self.payloads, _PLACE_HINT[False]),
        }
        windows = {name: Field(label, self.windows[name]) for name, label in WINDOWS.items()}
        return fields | self.training.fields | windows

    def _make_windows_panel(self) -> QWidget:
        grid = field_grid()
        for position, name in enumerate((*WINDOWS, "in_stores")):
            grid.addWidget(self.fields[name], position // 3, position % 3)
        panel = holder(grid)
        panel.hide()
        return panel

    def _lay_out(self) -> None:
        fields = self.fields
        named = row(fields["title"], fields["target"], spacing=14)
        named.setStretch(0, 3)
        named.setStretch(1, 2)
        files = (fields["data_file"], fields["evaluation_file"])
        how = (row(self.how, None), self.training)
        learning = Card(named, fields["task"], *files, fields["backbone"], *how, title="What to learn", spacing=14)
        grid = field_grid()
        for position, name in enumerate(("rounds", "groups", "group_size", "faults")):
            grid.addWidget(fields[name], position // 2, position % 2)
        grid.addWidget(fields["reward"], 2, 0)
        grid.addWidget(fields["key_bits"], 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        market = Card(grid, row(self.advanced, None), self._windows_panel, title="Terms for data owners", spacing=14)
        sheet = row(column(learning, market, None, spacing=16), column(self.cost, None), spacing=16)
        sheet.setStretch(0, 1)
        self.setLayout(sheet)

    def _connect(self) -> None:
        presenter = self._presenter
        self.title.textEdited.connect(self._setter("title"))
        self.data_file.file_chosen.connect(presenter.choose_data_file)
        self.evaluation_file.file_chosen.connect(self._setter("evaluation_file"))
        self.task.chosen.connect(self._on_task_chosen)
        self.target.editTextChanged.connect(self._on_target_changed)
        self.backbone.chosen.connect(self._on_backbone_chosen)
        for name, editor in (self.numbers | self.windows).items():
            editor.valueChanged.connect(self._setter(name))
        self.reward.amount_changed.connect(self._setter("reward"))
        self.reward.amount_refused.connect(self._on_reward_refused)
        self.key_bits.chosen.connect(self._on_key_bits_chosen)
        self.payloads.chosen.connect(self._on_payloads_chosen)
        self.advanced.clicked.connect(self._on_advanced_clicked)
        self.how.clicked.connect(self._on_how_clicked)
        presenter.form_changed.connect(self._render)
        presenter.preview_changed.connect(self._render_preview)
        presenter.busy_changed.connect(self._render_busy)

    def _setter(self, name: str) -> Any:
        def on_edited(value: object) -> None:
            if getattr(self._presenter.form, name) != value:
                self._presenter.update_form(**{name: value})

        return on_edited

    def _render(self) -> None:
        form = self._presenter.form
        if self.title.text() != form.title:
            self.title.setText(form.title)
        self.data_file.show_path(form.data_file)
        self.evaluation_file.show_path(form.evaluation_file)
        self.task.choose(TASKS.index(form.task))
        self.fields["backbone"].setVisible(self._presenter.offers_backbone)
        self.fields["backbone"].show_hint(_HEAD_HINT[form.backbone])
        self.backbone.choose(int(form.backbone))
        if self.target.currentText() != form.target:
            self.target.setEditText(form.target)
        for name, editor in (self.numbers | self.windows).items():
            if editor.value() != getattr(form, name):
                editor.setValue(getattr(form, name))
        if "reward" not in self._presenter.field_problems or form.reward <= 0:
            self.reward.show_amount(form.reward)
        self.key_bits.choose(KEY_SIZES.index(form.key_bits))
        self.fields["in_stores"].show_hint(_PLACE_HINT[form.in_stores])
        self.payloads.choose(int(form.in_stores))
        self.training.render_form()
        problems = self._presenter.field_problems
        for name, field in self.fields.items():
            field.show_problem(problems.get(name, ""))
        if any(name in problems for name in WINDOWS):
            self._windows_panel.show()
        if any(name in problems for name in self.training.fields):
            self.training.show()

    def _render_preview(self) -> None:
        preview = self._presenter.preview
        self.fields["backbone"].setVisible(self._presenter.offers_backbone)
        if preview is None:
            self.fields["data_file"].show_hint(f"{OWN_HINT} {STAYS}")
            return
        self.fields["data_file"].show_hint(preview_sentence(preview))
        chosen = self.target.currentText()
        self.target.blockSignals(True)  # noqa: FBT003
        self.target.clear()
        self.target.addItems(list(preview.columns))
        self.target.setEditText(chosen)
        self.target.blockSignals(False)  # noqa: FBT003

    def _render_busy(self) -> None:
        for field in self.fields.values():
            field.setEnabled(not self._presenter.busy)

    def _on_task_chosen(self, index: int) -> None:
        self._presenter.update_form(task=TASKS[index])

    def _on_key_bits_chosen(self, index: int) -> None:
        self._presenter.update_form(key_bits=KEY_SIZES[index])

    def _on_payloads_chosen(self, index: int) -> None:
        self._presenter.update_form(in_stores=bool(index))

    def _on_backbone_chosen(self, index: int) -> None:
        self._presenter.update_form(backbone=bool(index))

    def _on_target_changed(self, text: str) -> None:
        self._setter("target")(text)

    def _on_reward_refused(self, sentence: str) -> None:
        self._presenter.refuse_field("reward", sentence)

    def _on_advanced_clicked(self) -> None:
        opened = self._windows_panel.isHidden()
        self._windows_panel.setVisible(opened)
        self.advanced.set_icon("chevron-down" if opened else "chevron-right")

    def _on_how_clicked(self) -> None:
        opened = self.training.isHidden()
        self.training.setVisible(opened)
        self.how.set_icon("chevron-down" if opened else "chevron-right")
