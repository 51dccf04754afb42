"""State of the practice sheet: which of the person's jobs wait for data owners, and who was asked for."""

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.practice import PracticeState
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import ParticipantService, PracticeService
from omnilytics_app.ui.presenters.presenter import Presenter


class PracticePresenter(Presenter):
    """Asks for practice participants; `started` says how many came."""

    started = Signal(int)

    def __init__(self, participant: ParticipantService, service: PracticeService) -> None:
        self._practice = service
        self._jobs: dict[JobId, JobProgress] = {}
        super().__init__(participant)

    @property
    def state(self) -> PracticeState:
        """Who takes part, and where the samples are."""
        return self._practice.state

    @property
    def waiting(self) -> tuple[JobProgress, ...]:
        """The person's jobs that have seats left, the newest first."""
        open_jobs = (p for p in self._jobs.values() if p.job.phase is Phase.REGISTER)
        free = (p for p in open_jobs if p.job.member_count < p.job.terms.seats)
        return tuple(sorted(free, key=lambda p: -p.job.job_id))

    def start_owners(self, job_id: JobId) -> None:
        """Have practice data owners join; ends in `started` or `problem_raised`."""
        self._act(tr("Asking practice data owners"), self._start_owners(job_id))

    def start_job(self, dataset: str) -> None:
        """Have a practice model owner open a job; ends in `started` or `problem_raised`."""
        self._act(tr("Making a practice job"), self._start_job(dataset))

    def stop(self) -> None:
        """Send everybody home."""
        self._act(tr("Ending practice"), self._stop())

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Remember how far the person's jobs are."""
        if progress is not None:
            self._jobs[progress.job.job_id] = progress
            self.changed.emit()

    async def _start_owners(self, job_id: JobId) -> None:
        people = await self._practice.start_owners(job_id)
        self.changed.emit()
        self.started.emit(people)

    async def _start_job(self, dataset: str) -> None:
        await self._practice.start_job(dataset)
        self.changed.emit()
        self.started.emit(self._practice.state.troupes[-1].people)

    async def _stop(self) -> None:
        await self._practice.stop()
        self.changed.emit()
