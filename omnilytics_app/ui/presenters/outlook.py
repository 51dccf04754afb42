"""What the chosen data and the selected job are for each other: which jobs fit, what joining would ask and bring."""

from collections.abc import Mapping

from omnilytics_app.domain.data_shelf import JobFit
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part


class OutlookPresenter(Part):
    """Looks at what is chosen, and only at that. What cannot be had is left out, for it is no more than advice."""

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._file = ""
        self._open: frozenset[JobId] = frozenset()
        self._job: JobId | None = None
        self._fits: Mapping[JobId, JobFit] = {}
        self._estimates: dict[JobId, JoinEstimate] = {}
        super().__init__(participant)

    @property
    def fits(self) -> Mapping[JobId, JobFit]:
        """Whether the chosen data fits each open job; empty until that was looked at."""
        return self._fits

    @property
    def estimate(self) -> JoinEstimate | None:
        """What joining the selected job would ask and bring; None until that is known."""
        return self._estimates.get(self._job) if self._job is not None else None

    def look_at_file(self, path: str, jobs: frozenset[JobId]) -> None:
        """Hold a file against the open jobs, whenever either is another."""
        if (path, jobs) == (self._file, self._open):
            return
        self._file, self._open, self._fits = path, jobs, {}
        self.changed.emit()
        if path and jobs:
            self._ask(self._look_at_file(path, jobs))

    def look_at_job(self, job_id: JobId | None) -> None:
        """Estimate what a job would ask and bring."""
        if job_id == self._job:
            return
        self._job = job_id
        self.changed.emit()
        if job_id is not None:
            self._ask(self._look_at_job(job_id))

    async def _look_at_file(self, path: str, jobs: frozenset[JobId]) -> None:
        try:
            fits = await self._holdings.fits(path)
        except UserFacingError:
            return
        if (path, jobs) == (self._file, self._open):
            self._fits = {fit.job_id: fit for fit in fits}
            self.changed.emit()

    async def _look_at_job(self, job_id: JobId) -> None:
        try:
            self._estimates[job_id] = await self._holdings.estimate(job_id)
        except UserFacingError:
            return
        self.changed.emit()
