"""The data owner's page: open jobs, and the jobs joined."""

from omnilytics_app.domain.ids import JobId
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.open_jobs import OpenJobsView
from omnilytics_app.ui.views.data_owner.participation import ParticipationView
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.surfaces import Segments

_JOBS, _OWN = 0, 1


class DataOwnerView(PageView):
    """Renders `DataOwnerPresenter`; moves to the participation when another one is shown."""

    def __init__(self, presenter: DataOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, "Data owner")
        self._presenter = presenter
        self.choice = Segments(("Open jobs", "My participation"))
        self.open_jobs = OpenJobsView(presenter, theme)
        self.participation = ParticipationView(theme)
        self._shown: JobId | None = None
        self.compose(
            self.open_jobs,
            self.participation,
            aside=self.choice,
            subtitle="Earn with data that never leaves this computer.",
        )
        self.participation.chooser.chosen.connect(presenter.choose_participation)
        self.choice.chosen.connect(self._show_choice)
        presenter.changed.connect(self._render)
        presenter.jobs_changed.connect(self._render_choice)
        self._render()

    def _render(self) -> None:
        progress = self._presenter.participation
        if progress is not None:
            self.participation.show_progress(progress, self._presenter.address)
            self.participation.show_choices(self._presenter.participations)
        self.show_state_problem(progress.problem or progress.warning if progress else "")
        if progress is not None and progress.job.job_id != self._shown:
            self._shown = progress.job.job_id
            self.choice.choose(_OWN)
        self._render_choice()
        self._show_choice(self.choice.index)

    def _render_choice(self) -> None:
        count = len(self._presenter.jobs)
        self.choice.buttons[_JOBS].setText(f"Open jobs ({count})" if count else "Open jobs")
        self.choice.buttons[_OWN].setEnabled(self._presenter.participation is not None)

    def _show_choice(self, index: int) -> None:
        self.open_jobs.setVisible(index == _JOBS)
        self.participation.setVisible(index == _OWN)
