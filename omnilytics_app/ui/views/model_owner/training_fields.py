"""How the model owner trains: the part of the job form that people leave as it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from omnilytics_app.domain.document import LOSSES
from omnilytics_app.domain.training import AggregationRule, OptimiserName
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.job_wizard import JobWizard
from omnilytics_app.ui.widgets.fields import DecimalEdit, Field, NumberEdit
from omnilytics_app.ui.widgets.layouts import field_grid
from omnilytics_app.ui.widgets.surfaces import Segments

MOST_PATIENCE = 256
_LETTERS = 12


def optimiser_names() -> dict[OptimiserName, str]:
    """What the optimisers are called."""
    return {
        OptimiserName.ANDERSON: tr("Anderson acceleration"),
        OptimiserName.MOMENTUM: tr("Momentum"),
        OptimiserName.PLAIN: tr("Gradient descent"),
    }


def rule_names() -> dict[AggregationRule, str]:
    """What the rules are called."""
    return {
        AggregationRule.MEAN: tr("Mean"),
        AggregationRule.TRIMMED_MEAN: tr("Trimmed mean"),
        AggregationRule.NNM: tr("Neighbour mixing, trimmed mean"),
        AggregationRule.KRUM: tr("Multi-Krum"),
    }


class TrainingFields(QWidget):
    """Edits the choices of training in the wizard's form; `fields` are keyed as the form is."""

    def __init__(self, wizard: JobWizard) -> None:
        super().__init__()
        self._wizard = wizard
        self.loss = Segments((tr("Squared"), tr("Logistic")))
        self.optimiser, self.rule = QComboBox(), QComboBox()
        self.penalty = DecimalEdit(tr("Chosen from your samples"))
        self.patience = NumberEdit(0, MOST_PATIENCE)
        self.min_improvement = DecimalEdit(tr("0 for any"))
        self.optimiser.addItems(list(optimiser_names().values()))
        self.rule.addItems(list(rule_names().values()))
        for choice in (self.optimiser, self.rule):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LETTERS)
        self.fields = self._make_fields()
        grid = field_grid()
        for position, field in enumerate(self.fields.values()):
            grid.addWidget(field, position // 2, position % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setLayout(grid)
        self._connect()

    def _make_fields(self) -> dict[str, Field]:
        return {
            "loss": Field(tr("Loss"), self.loss, tr("Public: data owners compute with it.")),
            "optimiser": Field(tr("Optimiser"), self.optimiser),
            "rule": Field(tr("Groups are combined by"), self.rule, tr("After what looks wrong has been left out.")),
            "penalty": Field(tr("L2 penalty"), self.penalty),
            "patience": Field(tr("Stop after rounds without gain"), self.patience, tr("0 plays every round.")),
            "min_improvement": Field(tr("Least gain of the score"), self.min_improvement),
        }

    def _connect(self) -> None:
        self.loss.chosen.connect(self._on_loss_chosen)
        self.optimiser.activated.connect(self._on_optimiser_activated)
        self.rule.activated.connect(self._on_rule_activated)
        self.patience.valueChanged.connect(self._on_patience_changed)
        for name, editor in (("penalty", self.penalty), ("min_improvement", self.min_improvement)):
            editor.value_changed.connect(self._setter(name))
            editor.value_refused.connect(self._refuser(name))

    def render_form(self) -> None:
        """Show what the form holds."""
        form = self._wizard.form
        self.loss.choose(LOSSES.index(form.loss))
        self.optimiser.setCurrentIndex(list(OptimiserName).index(OptimiserName(form.optimiser)))
        self.rule.setCurrentIndex(list(AggregationRule).index(AggregationRule(form.rule)))
        if self.patience.value() != form.patience:
            self.patience.setValue(form.patience)
        problems = self._wizard.problems
        for name, editor in (("penalty", self.penalty), ("min_improvement", self.min_improvement)):
            if name not in problems:
                editor.show_value(getattr(form, name))

    def _setter(self, name: str) -> Callable[[Any], None]:
        def on_value_changed(value: float | None) -> None:
            if value is None and name != "penalty":
                self._wizard.refuse_field(name, tr("Enter a number, 0 for any gain."))
            else:
                self._wizard.update_form(**{name: value})

        return on_value_changed

    def _refuser(self, name: str) -> Callable[[str], None]:
        def on_value_refused(sentence: str) -> None:
            self._wizard.refuse_field(name, sentence)

        return on_value_refused

    def _on_loss_chosen(self, index: int) -> None:
        self._wizard.update_form(loss=LOSSES[index])

    def _on_optimiser_activated(self, index: int) -> None:
        self._wizard.update_form(optimiser=list(OptimiserName)[index].value)

    def _on_rule_activated(self, index: int) -> None:
        self._wizard.update_form(rule=list(AggregationRule)[index].value)

    def _on_patience_changed(self, value: int) -> None:
        if value != self._wizard.form.patience:
            self._wizard.update_form(patience=value)
