"""The model owner's page: the form, or a job that was created with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from omnilytics_app.domain.job import Phase
from omnilytics_app.ui.models.job_states import job_names, job_state
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.job_dashboard import JobDashboard
from omnilytics_app.ui.views.model_owner.job_form import JobFormView
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Chooser
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.text import Pill


class ModelOwnerView(PageView):
    """Renders `ModelOwnerPresenter`."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, "New job")
        self._presenter = presenter
        self.form = JobFormView(presenter, theme)
        self.dashboard = JobDashboard(theme)
        self.chooser = Chooser("Job shown")
        self._job = holder(column(row(self.chooser, None), self.dashboard, spacing=16))
        self.number, self.state = Pill(), Pill()
        self.export_button = Button(theme, "Export model\N{HORIZONTAL ELLIPSIS}", "model")
        self.stop_button = Button(theme, "Stop job", "stop", "danger")
        self.new_button = Button(theme, "New job", "plus")
        self.back_button = Button(theme, "Back to the job", kind="quiet")
        buttons = (self.back_button, self.export_button, self.new_button, self.stop_button)
        aside: QWidget = holder(row(self.number, self.state, *buttons))
        self.compose(self.form, self._job, aside=aside)
        self.chooser.chosen.connect(presenter.choose_job)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.stop_button.clicked.connect(presenter.stop_job)
        self.new_button.clicked.connect(presenter.draft_new_job)
        self.back_button.clicked.connect(presenter.show_job)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render_buttons)
        self._render()

    def _render(self) -> None:
        presenter, job = self._presenter, self._presenter.job
        self.form.setVisible(presenter.shows_form)
        self._job.setVisible(not presenter.shows_form)
        self._render_buttons()
        if job is None or presenter.shows_form:
            self.heading.setText("New job")
            self.show_state_problem("")
            return
        self.heading.setText(job.title)
        self.number.setText(f"Job {job.job.job_id}")
        self.state.show_state(*job_state(job))
        self.chooser.show_choices(job_names(presenter.jobs), job.job.job_id)
        self.dashboard.show_progress(job)
        trouble, news = job.problem or job.warning, presenter.exported or job.notice
        self.show_state_problem(trouble or news, "warning" if trouble else "success")

    def _render_buttons(self) -> None:
        presenter, job = self._presenter, self._presenter.job
        showing = job is not None and not presenter.shows_form
        running = showing and job is not None and job.job.phase is not Phase.CLOSED
        self.number.setVisible(showing)
        self.state.setVisible(showing)
        self.export_button.setVisible(showing)
        self.export_button.setEnabled(not presenter.busy)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(not presenter.busy)
        self.new_button.setVisible(showing)
        self.back_button.setVisible(job is not None and presenter.shows_form)

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, "Export the model", "", "safetensors (*.safetensors);;ONNX (*.onnx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._presenter.export_model)
        dialog.open()
