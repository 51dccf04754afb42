"""How the model owner trains: the part of the job form that people leave as it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from omnilytics_app.domain.document import LOSSES
from omnilytics_app.domain.training import AggregationRule, OptimiserName
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.widgets.fields import DecimalEdit, Field, NumberEdit
from omnilytics_app.ui.widgets.layouts import field_grid
from omnilytics_app.ui.widgets.surfaces import Segments

MOST_PATIENCE = 256
OPTIMISERS = {
    OptimiserName.ANDERSON: "Anderson acceleration",
    OptimiserName.MOMENTUM: "Momentum",
    OptimiserName.PLAIN: "Gradient descent",
}
RULES = {
    AggregationRule.MEAN: "Mean",
    AggregationRule.TRIMMED_MEAN: "Trimmed mean",
    AggregationRule.NNM: "Neighbour mixing, trimmed mean",
    AggregationRule.KRUM: "Multi-Krum",
}


class TrainingFields(QWidget):
    """Edits the choices of training in `presenter.form`; `fields` are keyed as the form is."""

    def __init__(self, presenter: ModelOwnerPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.loss = Segments(("Squared", "Logistic"))
        self.optimiser, self.rule = QComboBox(), QComboBox()
        self.penalty = DecimalEdit("Chosen from your samples")
        self.patience = NumberEdit(0, MOST_PATIENCE)
        self.min_improvement = DecimalEdit("0 for any")
        self.optimiser.addItems(list(OPTIMISERS.values()))
        self.rule.addItems(list(RULES.values()))
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
            "loss": Field("Loss", self.loss, "Public: data owners compute with it."),
            "optimiser": Field("Optimiser", self.optimiser),
            "rule": Field("Groups are combined by", self.rule, "After what looks wrong has been left out."),
            "penalty": Field("L2 penalty", self.penalty),
            "patience": Field("Stop after rounds without gain", self.patience, "0 plays every round."),
            "min_improvement": Field("Least gain of the score", self.min_improvement),
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
        form = self._presenter.form
        self.loss.choose(LOSSES.index(form.loss))
        self.optimiser.setCurrentIndex(list(OPTIMISERS).index(OptimiserName(form.optimiser)))
        self.rule.setCurrentIndex(list(RULES).index(AggregationRule(form.rule)))
        if self.patience.value() != form.patience:
            self.patience.setValue(form.patience)
        problems = self._presenter.field_problems
        for name, editor in (("penalty", self.penalty), ("min_improvement", self.min_improvement)):
            if name not in problems:
                editor.show_value(getattr(form, name))

    def _setter(self, name: str) -> Callable[[Any], None]:
        def on_value_changed(value: float | None) -> None:
            if value is None and name != "penalty":
                self._presenter.refuse_field(name, "Enter a number, 0 for any gain.")
            else:
                self._presenter.update_form(**{name: value})

        return on_value_changed

    def _refuser(self, name: str) -> Callable[[str], None]:
        def on_value_refused(sentence: str) -> None:
            self._presenter.refuse_field(name, sentence)

        return on_value_refused

    def _on_loss_chosen(self, index: int) -> None:
        self._presenter.update_form(loss=LOSSES[index])

    def _on_optimiser_activated(self, index: int) -> None:
        self._presenter.update_form(optimiser=list(OPTIMISERS)[index].value)

    def _on_rule_activated(self, index: int) -> None:
        self._presenter.update_form(rule=list(RULES)[index].value)

    def _on_patience_changed(self, value: int) -> None:
        if value != self._presenter.form.patience:
            self._presenter.update_form(patience=value)
