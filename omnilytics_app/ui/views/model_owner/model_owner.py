"""The model owner's page: the wizard, or a job that was created with it."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from omnilytics_app.domain.job import Phase
from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_states import job_names, job_state
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.job_dashboard import JobDashboard
from omnilytics_app.ui.views.model_owner.job_wizard import JobWizardView
from omnilytics_app.ui.views.model_owner.stop_card import StopCard
from omnilytics_app.ui.views.model_owner.try_sheet import TrySheet
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.fields import Chooser
from omnilytics_app.ui.widgets.later import Later
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.text import Pill


class ModelOwnerView(PageView):
    """Renders `ModelOwnerPresenter`."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("New job"))
        self._presenter, self._theme = presenter, theme
        self._form, self._dashboard = Later(), Later()
        self.chooser = Chooser(tr("Job shown"))
        self.stop_card = StopCard(presenter, theme)
        self.number, self.state = Pill(), Pill()
        self.copy_button = CopyButton(theme, tr("Copy where the job is"))
        self.try_button = Button(theme, tr("&Try it\N{HORIZONTAL ELLIPSIS}"), "eye")
        self.export_button = Button(theme, tr("E&xport\N{HORIZONTAL ELLIPSIS}"), "model")
        self.stop_button = Button(theme, tr("&Stop\N{HORIZONTAL ELLIPSIS}"), "stop", "danger")
        self.new_button = Button(theme, tr("Make &new job"), "plus")
        self.back_button = Button(theme, tr("Back to the &job"), kind="quiet")
        buttons = (self.back_button, self.try_button, self.export_button, self.new_button, self.stop_button)
        aside: QWidget = holder(row(*buttons))
        which = row(self.number, self.copy_button, self.state, None, self.chooser)
        self._job = holder(column(which, self.stop_card, self._dashboard, spacing=16))
        self.compose(self._form, self._job, aside=aside)
        self._connect()
        self._render()

    @cached_property
    def form(self) -> JobWizardView:
        """The wizard, built when it is first wanted."""
        return self._form.fill(JobWizardView(self._presenter, self._theme))

    @cached_property
    def dashboard(self) -> JobDashboard:
        """The job, built when there is one; it shows it before it is seen, for bars repaint the window at once."""
        made = JobDashboard(self._theme)
        if self._presenter.job is not None:
            made.show_progress(self._presenter.job, self._presenter.reference)
        return self._dashboard.fill(made)

    def _connect(self) -> None:
        presenter = self._presenter
        self.chooser.chosen.connect(presenter.choose_job)
        self.try_button.clicked.connect(self._on_try_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.new_button.clicked.connect(presenter.draft_new_job)
        self.back_button.clicked.connect(presenter.show_job)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render_buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """What was left behind is asked for when a person first comes here."""
        super().showEvent(event)
        self._presenter.begin()

    def _render(self) -> None:
        presenter, job = self._presenter, self._presenter.job
        if presenter.shows_form:
            self.form  # noqa: B018 - built now if it was not
        self._form.setVisible(presenter.shows_form)
        self._job.setVisible(not presenter.shows_form)
        self._render_buttons()
        if job is None or presenter.shows_form:
            self.heading.setText(tr("New job"))
            self.show_state_problem(presenter.keyless)
            return
        self.heading.setText(job.title)
        self.number.setText(tr("Job {number}", number=job.job.job_id))
        self.copy_button.text_to_copy = presenter.whereabouts
        self.state.show_state(*job_state(job))
        self.chooser.show_choices(job_names(presenter.jobs), job.job.job_id)
        self.stop_card.show_job(job)
        self.dashboard.show_progress(job, presenter.reference)
        trouble, news = job.problem or job.warning or presenter.keyless, presenter.exported or job.notice
        self.show_state_problem(trouble or news, "warning" if trouble else "success")

    def _render_buttons(self) -> None:
        presenter, job = self._presenter, self._presenter.job
        showing = job is not None and not presenter.shows_form
        running = showing and job is not None and job.job.phase is not Phase.CLOSED
        for part in (self.number, self.copy_button, self.state, self.try_button, self.export_button, self.new_button):
            part.setVisible(showing)
        self.export_button.setEnabled(not presenter.busy and not presenter.keyless)
        self.try_button.setEnabled(not presenter.keyless)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(not presenter.busy and not presenter.asks_to_stop and not presenter.keyless)
        for button in (self.export_button, self.try_button, self.stop_button):
            button.setToolTip(tooltip(presenter.keyless))
        self.stop_card.setVisible(running and presenter.asks_to_stop)
        self.back_button.setVisible(job is not None and presenter.shows_form)

    def _on_stop_clicked(self) -> None:
        self._presenter.ask_to_stop()

    def _on_try_clicked(self) -> None:
        TrySheet(self._presenter.try_model(), self._theme, self).open()

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Export the model"), "", "safetensors (*.safetensors);;ONNX (*.onnx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.export_model)
        dialog.open()
