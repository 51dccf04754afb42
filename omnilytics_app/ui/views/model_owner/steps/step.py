"""What every page of the wizard does: edits go straight into the form, problems stand beside their fields."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.widgets.fields import Field


class StepView(QWidget):
    """Base of the pages; `fields` are keyed as the form is."""

    def __init__(self, presenter: ModelOwnerPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.wizard = presenter.wizard
        self.fields: dict[str, Field] = {}

    def render_form(self) -> None:
        """Show what the form holds; called after every change."""

    def render_problems(self) -> None:
        """Show what is wrong, each beside its field."""
        problems = self.wizard.shown_problems
        for name, field in self.fields.items():
            field.show_problem(problems.get(name, ""))

    def render_busy(self) -> None:
        """Nothing is edited while the job is being created."""
        for field in self.fields.values():
            field.setEnabled(not self.presenter.busy)

    def setter(self, name: str) -> Callable[[Any], None]:
        """A slot that puts a value into a field of the form."""

        def on_edited(value: object) -> None:
            if getattr(self.wizard.form, name) != value or name in self.wizard.problems:
                self.wizard.update_form(**{name: value})

        return on_edited

    def refuser(self, name: str) -> Callable[[str], None]:
        """A slot that says why what is typed into a field cannot be read."""

        def on_refused(sentence: str) -> None:
            self.wizard.refuse_field(name, sentence)

        return on_refused
