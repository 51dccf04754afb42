"""Practice participants on the local network."""

from typing import Protocol

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.practice import PracticeState


class PracticeService(Protocol):
    """Lets one person walk both roles. Coroutines raise `UserFacingError`."""

    @property
    def state(self) -> PracticeState:
        """Who takes part now, and where the sample files are."""
        ...

    async def write_samples(self) -> str:
        """Write the sample files; their folder."""
        ...

    async def start_owners(self, job_id: JobId) -> int:
        """Have practice data owners join a job; how many."""
        ...

    async def start_job(self, dataset: str) -> None:
        """Have a practice model owner open a job with one seat left."""
        ...

    async def stop(self) -> None:
        """Send all of them home."""
        ...
