"""What the model owner's page asks for: looks into data, rehearsals, costs, drafts, and trying a model.

Nothing here sends a transaction. Rows are read and fitted in worker processes of this computer only.
"""

import asyncio
from pathlib import Path
from time import monotonic

from omnilytics_app.domain.document import parse_document
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
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.errors import DataFileError, ModelFileError, StorageFault
from omnilytics_app.services.create_job import START_FILE, read_form, start_request
from omnilytics_app.services.data_sets import registered_data
from omnilytics_app.services.export_model import kept_model
from omnilytics_app.services.job_costs import costs_of
from omnilytics_app.services.session import Session
from omnilytics_app.services.train_backbone import train_backbone
from omnilytics_app.storage.atomic import replace_file
from omnilytics_app.storage.job_draft import forget_draft, read_draft, write_draft
from omnilytics_app.storage.profile import Profile
from omnilytics_app.workers.drafting_tasks import find_reference, look_into_data, rehearse_start
from omnilytics_app.workers.model_owner_tasks import EvaluationRequest
from omnilytics_app.workers.pool import Report
from omnilytics_app.workers.prediction_tasks import predictions_csv, try_model

PRICE_LASTS_S = 12.0
"""About a block: asking for the price of gas more often tells nothing new."""


class ModelOwnerDesk:
    """Serves the model owner's page of one profile."""

    def __init__(self, session: Session, profile: Profile) -> None:
        self._session = session
        self._pool = session.pool
        self._paths = profile.paths
        self._price = Wei(0)
        self._priced_at = float("-inf")
        self._writing = asyncio.Lock()

    async def data_sets(self) -> tuple[NamedData, ...]:
        """The data sets that the profile knows by name. Raises `ConfigurationError`."""
        known = await asyncio.to_thread(registered_data, self._paths)
        return tuple(NamedData(data.name, data.path, data.rows) for data in known)

    async def look_into_data(self, path: str) -> DataLook:
        """Columns and first rows of a data file. Raises `DataFileError`."""
        return await self._pool.run(look_into_data, path)

    async def rehearse(self, form: JobForm, report: Report | None = None) -> Rehearsal:
        """Fit the start that a job of this form would have; `report` hears how far the training of a backbone is.

        Raises `DataFileError` or `JobRefused`.
        """
        request = start_request(form)
        training = await train_backbone(request, self._pool, report) if form.backbone else b""
        return await self._pool.run(rehearse_start, request, training)

    async def estimate(self, form: JobForm, size: ModelSize) -> JobCosts:
        """What a job of this form would take at the price of gas now. Raises `ChainUnavailable`."""
        if monotonic() - self._priced_at > PRICE_LASTS_S:
            self._price = await self._session.gateway.connection.gas_price()
            self._priced_at = monotonic()
        return costs_of(form, size, self._price)

    async def load_draft(self) -> JobDraft | None:
        """What was filled in when the program was last closed."""
        return await asyncio.to_thread(read_draft, self._paths.job_draft)

    async def save_draft(self, draft: JobDraft) -> None:
        """Keep a draft for the next start. Raises `StorageFault`."""
        async with self._writing:
            try:
                await asyncio.to_thread(write_draft, self._paths.job_draft, draft)
            except OSError as error:
                raise StorageFault(
                    f"The draft of the job cannot be kept ({error.strerror}); what you typed is lost on closing."
                ) from error

    async def forget_draft(self) -> None:
        """The draft became a job."""
        async with self._writing:
            await asyncio.to_thread(forget_draft, self._paths.job_draft)

    async def reference(self, job_id: JobId) -> Reference | None:
        """What pooling the own rows with the held-out ones would give; None where that cannot be known."""
        files = self._session.account.jobs.job(job_id)
        try:
            _, raw = await asyncio.to_thread(kept_model, files, job_id)
            start = await asyncio.to_thread(files.read, START_FILE)
            held_out = (await asyncio.to_thread(read_form, files))["evaluation_file"]
            document = parse_document(raw)
            request = EvaluationRequest(held_out, document.features, document.task)
            return await self._pool.run(find_reference, start, request)
        except (DataFileError, ModelFileError, FileNotFoundError, ValueError):
            return None

    async def try_model(self, job_id: JobId, path: str) -> Trial:
        """The model a job has given so far, tried on a data file. Raises `DataFileError` or `ModelFileError`."""
        learner, document = await asyncio.to_thread(kept_model, self._session.account.jobs.job(job_id), job_id)
        return await self._pool.run(try_model, learner, document, path)

    async def save_predictions(self, job_id: JobId, path: str, to: str) -> None:
        """Write the predictions for all rows of a data file as CSV. Raises as `try_model` does."""
        learner, document = await asyncio.to_thread(kept_model, self._session.account.jobs.job(job_id), job_id)
        raw = await self._pool.run(predictions_csv, learner, document, path)
        try:
            await asyncio.to_thread(replace_file, Path(to), raw)
        except OSError as error:
            raise ModelFileError(
                f"The predictions cannot be written to {to} ({error.strerror}); choose another place."
            ) from error

    def whereabouts(self, job_id: JobId) -> str:
        """What to give to somebody who is to find the job."""
        deployment = self._session.gateway.deployment
        return f"OmniLytics job {job_id} of market {deployment.market} on chain {deployment.chain_id}"
