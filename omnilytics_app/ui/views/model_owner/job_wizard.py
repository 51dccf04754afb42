"""The wizard of a new job: one page at a time, Back and Next below it, a summary beside it."""

from functools import cached_property
from typing import TypeVar

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
from omnilytics_app.ui.views.model_owner.summary_rail import WIDTH, SummaryRail
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.later import Later, OneByOne
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel

P = TypeVar("P", bound=StepView)


class JobWizardView(QWidget):
    """Renders `presenter.wizard`; every edit goes straight into it, so that nothing is lost when creating fails.

    A page is built when it is first wanted: all at once they would keep the window from answering.
    """

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._theme, self._wizard = presenter, theme, presenter.wizard
        self._places = {step: Later() for step in WizardStep}
        self._built: dict[WizardStep, StepView] = {}
        self._rail = Later()
        self._rail.setFixedWidth(WIDTH)
        OneByOne(self, [("rail",)]).start()
        self.back_button = Button(theme, tr("&Back"))
        self.next_button = Button(theme, tr("&Next"), kind="primary")
        self.create_button = Button(theme, tr("&Create job"), "lock", "primary")
        self.note = PlainLabel("", "caption")
        self._lay_out()
        self._connect()
        self._on_step_changed()
        self._on_form_changed()

    @cached_property
    def data(self) -> DataStep:
        """The own samples; this page and the others are built when they are first wanted."""
        return self._put(WizardStep.DATA, DataStep(self._presenter, self._theme))

    @cached_property
    def model(self) -> ModelStep:
        """What is learned, and how."""
        return self._put(WizardStep.MODEL, ModelStep(self._presenter))

    @cached_property
    def start(self) -> StartStep:
        """Where training starts."""
        return self._put(WizardStep.START, StartStep(self._presenter, self._theme))

    @cached_property
    def terms(self) -> TermsStep:
        """What is offered."""
        return self._put(WizardStep.TERMS, TermsStep(self._presenter, self._theme))

    @cached_property
    def review(self) -> ReviewStep:
        """What it costs."""
        return self._put(WizardStep.REVIEW, ReviewStep(self._presenter, self._theme))

    @cached_property
    def rail(self) -> SummaryRail:
        """The summary, built right after the page beside it; its place is kept."""
        return self._rail.fill(SummaryRail(self._presenter, self._theme))

    @property
    def fields(self) -> dict[str, Field]:
        """Every field of every page, keyed as the form is; builds all of them."""
        return {name: field for step in WizardStep for name, field in self.page_of(step).fields.items()}

    def page_of(self, step: WizardStep) -> StepView:
        """A page."""
        page: StepView = getattr(self, step.name.lower())
        return page

    def _put(self, step: WizardStep, page: P) -> P:
        """Show a page that was just built what the others were shown when it happened."""
        page.render_form()
        page.render_problems()
        page.render_busy()
        self._built[step] = page
        return self._places[step].fill(page)

    def _lay_out(self) -> None:
        buttons = row(self.back_button, None, self.note, self.next_button, self.create_button)
        main = column(*self._places.values(), buttons, None, spacing=16)
        sheet = row(main, column(self._rail, None), spacing=16)
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
        self._presenter.problem_raised.connect(self._render_buttons)

    def _on_form_changed(self) -> None:
        for page in self._built.values():
            page.render_form()
            page.render_problems()
        self._render_buttons()

    def _on_step_changed(self) -> None:
        self.page_of(self._wizard.step)  # built now if it was not
        for step, place in self._places.items():
            place.setVisible(step is self._wizard.step)
        self._render_buttons()

    def _on_busy_changed(self) -> None:
        for page in self._built.values():
            page.render_busy()
        self._render_buttons()

    def _render_buttons(self) -> None:
        step, presenter = self._wizard.step, self._presenter
        self.back_button.setVisible(step is not WizardStep.DATA)
        self.back_button.setEnabled(not presenter.busy)
        waits = self._wizard.looking and step is WizardStep.DATA
        self.next_button.setVisible(step is not WizardStep.REVIEW)
        self.next_button.setEnabled(not waits)
        self.note.setText(tr("Looking at your file\N{HORIZONTAL ELLIPSIS}") if waits else "")
        self.create_button.setVisible(step is WizardStep.REVIEW)
        self.create_button.setEnabled(presenter.can_create)
        self.create_button.setToolTip(tooltip(presenter.keyless))
        waiting = f"{presenter.action}\N{HORIZONTAL ELLIPSIS}"
        self.create_button.setText(waiting if presenter.busy else tr("&Create job"))

    def _on_back_clicked(self) -> None:
        self._wizard.show_step(WizardStep(self._wizard.step - 1))

    def _on_next_clicked(self) -> None:
        self._wizard.go_to(WizardStep(self._wizard.step + 1))
