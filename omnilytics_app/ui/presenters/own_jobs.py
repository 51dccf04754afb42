"""The jobs this profile has in one role, and the one of them that is looked at."""

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobProgress


class OwnJobs:
    """The latest snapshot of every job. The newest is shown until another is chosen; a choice stays."""

    def __init__(self) -> None:
        self._by_id: dict[JobId, JobProgress] = {}
        self._chosen: JobId | None = None

    @property
    def all(self) -> tuple[JobProgress, ...]:
        """Every job, the newest first."""
        return tuple(self._by_id[job_id] for job_id in sorted(self._by_id, reverse=True))

    @property
    def shown(self) -> JobProgress | None:
        """The job that is looked at; None where there is none."""
        chosen = self._by_id.get(self._chosen) if self._chosen is not None else None
        return chosen or next(iter(self.all), None)

    def get(self, job_id: JobId) -> JobProgress | None:
        """What a job told last; None for a job that is not one of these."""
        return self._by_id.get(job_id)

    def keep(self, progress: JobProgress) -> bool:
        """Keep a snapshot; whether it tells anything new."""
        before = self._by_id.get(progress.job.job_id)
        self._by_id[progress.job.job_id] = progress
        return progress != before

    def choose(self, job_id: JobId | None) -> None:
        """Look at a job, as soon as it is known; None for whichever is the newest."""
        self._chosen = job_id
