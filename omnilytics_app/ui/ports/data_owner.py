"""What the data owner's page asks for beside `ParticipantService`: data sets, estimates, policy, earnings."""

from collections.abc import Callable
from typing import Protocol

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import DataSetStatus, Inspection, JobFit
from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import Explanation
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.market import ContributorRecord


class DataOwnerService(Protocol):
    """What the data owner's page asks for beside `ParticipantService`."""

    async def data_sets(self) -> tuple[DataSetStatus, ...]:
        """Every registered data set, held against its file, by name. Raises `ConfigurationError`."""
        ...

    async def inspect_data(self, path: str) -> Inspection:
        """Look at the head of a file or folder. Raises `DataFileError`."""
        ...

    async def register_data(self, name: str, path: str) -> None:
        """Remember a file or folder by a name, as it is now. Raises `DataFileError` or `ConfigurationError`."""
        ...

    async def forget_data(self, name: str) -> None:
        """Forget a name; the file, and the record of what left of it, stay."""
        ...

    async def fits(self, path: str) -> tuple[JobFit, ...]:
        """Hold a data file against every job that is open for registration."""
        ...

    async def estimate(self, job_id: JobId) -> JoinEstimate:
        """What a job would ask of this computer and this account. Raises `JobRefused` or `ChainUnavailable`."""
        ...

    def pause(self, job_id: JobId, *, pause: bool) -> None:
        """Put a job's computations off as long as that costs nothing, or no longer. Raises `JobRefused`."""
        ...

    async def leave(self, job_id: JobId) -> None:
        """Give a seat back while the registration is open. Raises `Declined` or `JobRefused`, among others."""
        ...

    async def explanations(self, job_id: JobId) -> tuple[Explanation, ...]:
        """Why each round of a job paid this account, or did not."""
        ...

    async def earnings(self) -> Earnings:
        """What this account earned as a data owner. Raises `ChainUnavailable`."""
        ...

    async def reputation(self) -> ContributorRecord:
        """What the events of the market tell anybody of this account as a data owner."""
        ...

    async def export_payouts(self, path: str) -> int:
        """Write the payouts to a CSV file; how many there are. Raises `ConfigurationError`."""
        ...

    @property
    def auto_join(self) -> AutoJoinState:
        """The rules of automatic joining, and what was decided by them."""
        ...

    async def save_auto_join(self, rules: AutoJoinRules) -> None:
        """Keep other rules, and go by them at once. Raises `ConfigurationError` or `DataFileError`."""
        ...

    def on_auto_join(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Tell `listener` whenever `auto_join` is another; the returned function ends it."""
        ...
