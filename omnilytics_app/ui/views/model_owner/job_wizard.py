"""The wizard of a new job: one page at a time, Back and Next below it, a summary beside it."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import WizardStep
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.steps.data_step import DataStep
from omnilytics_app.ui.views.model_owner.steps.model_step import ModelStep
from omnilytics_app.ui.views.model_owner.steps.review_step import ReviewStep
from omnilytics_app.ui.views.model_owner.steps.start_step import StartStep
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.views.model_owner.steps.terms_step import TermsStep
from omnilytics_app.ui.views.model_owner.summary_rail import SummaryRail
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, row


class JobWizardView(QWidget):
    """Renders `presenter.wizard`; every edit goes straight into it, so that nothing is lost when creating fails."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._wizard = presenter, presenter.wizard
        self.data = DataStep(presenter, theme)
        self.model = ModelStep(presenter)
        self.start = StartStep(presenter, theme)
        self.terms = TermsStep(presenter, theme)
        self.review = ReviewStep(presenter, theme)
        self.pages: dict[WizardStep, StepView] = {
            WizardStep.DATA: self.data,
            WizardStep.MODEL: self.model,
            WizardStep.START: self.start,
            WizardStep.TERMS: self.terms,
            WizardStep.REVIEW: self.review,
        }
        self.rail = SummaryRail(presenter, theme)
        self.back_button = Button(theme, tr("&Back"))
        self.next_button = Button(theme, tr("&Next"), kind="primary")
        self.create_button = Button(theme, tr("&Create job"), "lock", "primary")
        self._lay_out()
        self._connect()
        self._on_step_changed()
        self._on_form_changed()

    @property
    def fields(self) -> dict[str, Field]:
        """Every field of every page, keyed as the form is."""
        return {name: field for page in self.pages.values() for name, field in page.fields.items()}

    def _lay_out(self) -> None:
        buttons = row(self.back_button, None, self.next_button, self.create_button)
        main = column(*self.pages.values(), buttons, None, spacing=16)
        sheet = row(main, column(self.rail, None), spacing=16)
        sheet.setStretch(0, 1)
        self.setLayout(sheet)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._on_back_clicked)
        self.next_button.clicked.connect(self._on_next_clicked)
        self.create_button.clicked.connect(self._presenter.create_job)
        self._wizard.form_changed.connect(self._on_form_changed)
        self._wizard.step_changed.connect(self._on_step_changed)
        self._presenter.busy_changed.connect(self._on_busy_changed)

    def _on_form_changed(self) -> None:
        for page in self.pages.values():
            page.render_form()
            page.render_problems()
        self._render_buttons()

    def _on_step_changed(self) -> None:
        for step, page in self.pages.items():
            page.setVisible(step is self._wizard.step)
        self._render_buttons()

    def _on_busy_changed(self) -> None:
        for page in self.pages.values():
            page.render_busy()
        self._render_buttons()

    def _render_buttons(self) -> None:
        step, presenter = self._wizard.step, self._presenter
        self.back_button.setVisible(step is not WizardStep.DATA)
        self.back_button.setEnabled(not presenter.busy)
        self.next_button.setVisible(step is not WizardStep.REVIEW)
        self.create_button.setVisible(step is WizardStep.REVIEW)
        self.create_button.setEnabled(presenter.can_create)
        self.create_button.setToolTip(tooltip(presenter.keyless))
        waiting = f"{presenter.action}\N{HORIZONTAL ELLIPSIS}"
        self.create_button.setText(waiting if presenter.busy else tr("&Create job"))

    def _on_back_clicked(self) -> None:
        self._wizard.show_step(WizardStep(self._wizard.step - 1))

    def _on_next_clicked(self) -> None:
        self._wizard.go_to(WizardStep(self._wizard.step + 1))
