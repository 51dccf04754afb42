"""Stands in for practice participants; `failure` is raised by the next action."""

from dataclasses import dataclass, field, replace

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.practice import PracticeKind, PracticeState, Troupe
from omnilytics_app.errors import UserFacingError


@dataclass
class FakePractice:
    """Implements `PracticeService`."""

    state: PracticeState = field(default_factory=lambda: PracticeState("/home/ada/profiles/default/data"))
    failure: UserFacingError | None = None

    async def write_samples(self) -> str:
        return self.state.samples

    async def start_owners(self, job_id: JobId) -> int:
        self._add(Troupe("owners-1", PracticeKind.OWNERS, "digits", 15, job_id))
        return 15

    async def start_job(self, dataset: str) -> None:
        self._add(Troupe("job-1", PracticeKind.JOB, dataset, 8))

    async def stop(self) -> None:
        self.state = replace(self.state, troupes=())

    def _add(self, troupe: Troupe) -> None:
        if self.failure is not None:
            raise self.failure
        self.state = replace(self.state, troupes=(*self.state.troupes, troupe))
