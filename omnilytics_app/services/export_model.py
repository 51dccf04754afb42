"""A model owner takes its model out of a job, running or finished, into a file.

What is exported is the model its newest learning session would keep. Only files of the job are read: no chain, no key.
"""

import asyncio
from pathlib import Path

from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import ModelFileError
from omnilytics_app.services.create_job import DOCUMENT_FILE, JOB_FILE
from omnilytics_app.storage.atomic import replace_file
from omnilytics_app.storage.job_files import JobFiles, JobStore
from omnilytics_app.workers.export_tasks import model_bytes
from omnilytics_app.workers.pool import WorkerPool

LEARNER_PREFIX = "learner-"


def files_of_job(root: Path, chain_id: int, market: str | None, job_id: JobId) -> JobFiles:
    """The files of a job of the profile whose jobs are under `root`. Raises `ModelFileError`."""
    if market is None:
        raise ModelFileError("The profile knows no market yet; name the job's with --market.")
    found = JobStore.find(root, chain_id, market, job_id)
    if len(found) > 1:
        raise ModelFileError(f"There are {len(found)} jobs {job_id}, of chains that began anew; use another profile.")
    if not found:
        raise ModelFileError(f"This profile has no part in job {job_id}; name a job that it created.")
    return found[0]


async def export_model(files: JobFiles, job_id: JobId, format_name: str, path: Path, pool: WorkerPool) -> int:
    """Write the model to `path`; the round it is from. Raises `ModelFileError`."""
    learner, document = await asyncio.to_thread(kept_model, files, job_id)
    raw, number = await pool.run(model_bytes, learner, document, job_id, format_name)
    await asyncio.to_thread(_write, path, raw)
    return number


def export_model_now(files: JobFiles, job_id: JobId, format_name: str, path: Path) -> int:
    """The same in this thread, for the command line."""
    raw, number = model_bytes(*kept_model(files, job_id), job_id, format_name)
    _write(path, raw)
    return number


def kept_model(files: JobFiles, job_id: JobId) -> tuple[bytes, bytes]:
    """The newest learning session of a job, and its document."""
    if not files.exists(JOB_FILE):
        raise ModelFileError(f"This profile does not own job {job_id}; name a job that it created.")
    if not files.exists(DOCUMENT_FILE):
        raise ModelFileError(f"Job {job_id} was created by an older version that kept too little to export its model.")
    newest = max(name for name in files.names() if name.startswith(LEARNER_PREFIX))
    return files.read(newest), files.read(DOCUMENT_FILE)


def _write(path: Path, raw: bytes) -> None:
    try:
        replace_file(path, raw)
    except OSError as error:
        raise ModelFileError(
            f"The model cannot be written to {path} ({error.strerror}); choose another place."
        ) from error
