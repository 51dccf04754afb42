"""What the model owner's page asks for beside `ParticipantService`: data, costs, rehearsals, trying a model."""

from collections.abc import Callable
from typing import Protocol

from omnilytics_app.domain.drafting import (
    DataLook,
    JobCosts,
    JobDraft,
    ModelSize,
    NamedData,
    Reference,
    Rehearsal,
    Trial,
)
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobForm, Work


class ModelOwnerService(Protocol):
    """What the model owner's page asks for beside `ParticipantService`."""

    async def data_sets(self) -> tuple[NamedData, ...]:
        """The data sets that the profile knows by name. Raises `ConfigurationError`."""
        ...

    async def look_into_data(self, path: str) -> DataLook:
        """Columns and first rows of a data file. Raises `DataFileError`."""
        ...

    async def rehearse(self, form: JobForm, report: Callable[[Work], None] | None = None) -> Rehearsal:
        """Fit the start that a job of this form would have. Raises `DataFileError` or `JobRefused`."""
        ...

    async def estimate(self, form: JobForm, size: ModelSize) -> JobCosts:
        """What a job of this form would take at the price of gas now. Raises `ChainUnavailable`."""
        ...

    async def load_draft(self) -> JobDraft | None:
        """What was filled in when the program was last closed."""
        ...

    async def save_draft(self, draft: JobDraft) -> None:
        """Keep a draft for the next start. Raises `StorageFault`."""
        ...

    async def forget_draft(self) -> None:
        """The draft became a job."""
        ...

    async def reference(self, job_id: JobId) -> Reference | None:
        """What pooling the own rows with the held-out ones would give; None where that cannot be known."""
        ...

    async def try_model(self, job_id: JobId, path: str) -> Trial:
        """The model a job has given so far, tried on a data file. Raises `DataFileError` or `ModelFileError`."""
        ...

    async def save_predictions(self, job_id: JobId, path: str, to: str) -> None:
        """Write the predictions for all rows of a data file as CSV. Raises as `try_model` does."""
        ...

    def whereabouts(self, job_id: JobId) -> str:
        """What to give to somebody who is to find the job."""
        ...
