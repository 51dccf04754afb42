"""The wizard's second page: what kind of task it is, on which features, and how it is trained."""

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import TASKS
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.views.model_owner.training_fields import TrainingFields
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column
from omnilytics_app.ui.widgets.surfaces import Card, Segments


def head_hint(*, backbone: bool) -> str:
    """What it means to learn from pixels, or from the features of a network."""
    if not backbone:
        return tr("The model works on the pixels themselves.")
    return tr(
        "A small network, trained on your pictures for a minute and public: it gives a little of them away. "
        "The model on top of it stays secret."
    )


class ModelStep(StepView):
    """Edits the task and the choices of training."""

    def __init__(self, presenter: ModelOwnerPresenter) -> None:
        super().__init__(presenter)
        self.task = Segments((tr("Classification"), tr("Binary"), tr("Regression")))
        self.backbone = Segments((tr("Pixels"), tr("Public backbone")))
        self.training = TrainingFields(self.wizard)
        self.fields = {
            "task": Field(tr("Task"), self.task),
            "backbone": Field(tr("Features"), self.backbone, head_hint(backbone=False)),
            **self.training.fields,
        }
        task = Card(self.fields["task"], self.fields["backbone"], title=tr("Task and model"), spacing=14)
        how = Card(self.training, title=tr("How to learn"), spacing=14)
        self.setLayout(column(task, how, spacing=16))
        self.task.chosen.connect(self._on_task_chosen)
        self.backbone.chosen.connect(self._on_backbone_chosen)

    def render_form(self) -> None:
        """Of `StepView`."""
        form = self.wizard.form
        self.task.choose(TASKS.index(form.task))
        self.fields["task"].show_hint(self._task_hint())
        self.fields["backbone"].setVisible(self.wizard.offers_backbone)
        self.fields["backbone"].show_hint(head_hint(backbone=form.backbone))
        self.backbone.choose(int(form.backbone))
        self.training.render_form()

    def _task_hint(self) -> str:
        kind = self.wizard.form.task
        if kind == "classification":
            return tr("Three labels or more; every row is one of them.")
        if kind == "binary":
            return tr("Two labels; the model says which of them a row is.")
        return tr("A number; the model says how much.")

    def _on_task_chosen(self, index: int) -> None:
        self.wizard.update_form(task=TASKS[index])

    def _on_backbone_chosen(self, index: int) -> None:
        self.wizard.update_form(backbone=bool(index))
