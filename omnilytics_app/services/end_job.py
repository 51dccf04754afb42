"""A model owner ends its job early: stopped at the next publish, or cancelled before it has started."""

from enum import StrEnum

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused, TransactionRejected
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.run_job import STOP_FILE
from omnilytics_app.storage.job_files import JobFiles


class Ending(StrEnum):
    """What became of the wish."""

    CANCELLED = "cancelled"
    STOPPED = "stopped"
    NOTED = "noted"
    """The job's runner ends it at the next publish."""


def note_stop(files: JobFiles, job_id: JobId) -> None:
    """Note that the person wants a job to end; its runner, in whichever program, sees the note at its next step."""
    if not files.exists(JOB_FILE):
        raise JobRefused(f"This profile does not own job {job_id}; name a job that it created.")
    files.write_once(STOP_FILE, b"")


async def stop_job(job_id: JobId, gateway: Gateway, account: Account) -> Ending:
    """Note that a job is to end, and end it now where it can be. Raises `JobRefused`, and what sending raises."""
    job = await _own(job_id, gateway, account)
    if job.phase is Phase.CLOSED:
        raise JobRefused(f"Job {job_id} is over; there is nothing to stop.")
    note_stop(account.jobs.job(job_id), job_id)
    return await _end(job, gateway, account)


async def end_now(job_id: JobId, gateway: Gateway, account: Account) -> Ending:
    """End a job where that can be done now, with nothing noted before it is signed; `NOTED` where it cannot.

    For a person who may still decline: a note would have the job's runner end it all the same.
    """
    job = await _own(job_id, gateway, account)
    try:
        return await _end(job, gateway, account)
    except TransactionRejected:  # the runner was faster; it ends the job at the next publish
        return Ending.NOTED


async def cancel_job(job_id: JobId, gateway: Gateway, account: Account) -> Ending:
    """Close a job that has not started; stakes and escrow are free then."""
    job = await _own(job_id, gateway, account)
    if job.phase is not Phase.REGISTER:
        raise JobRefused(f"The registration of job {job_id} is over, so it cannot be cancelled; stop it instead.")
    await account.sender.send(gateway.calls.cancel(job_id))
    await gateway.watcher.refresh(job_id)
    return Ending.CANCELLED


async def _end(job: Job, gateway: Gateway, account: Account) -> Ending:
    if job.phase is Phase.REGISTER:
        return await cancel_job(job.job_id, gateway, account)
    if job.phase is Phase.PUBLISH and job.open_round == 0 and not job.voided:
        await account.sender.send(gateway.calls.stop(job.job_id))
        await gateway.watcher.refresh(job.job_id)
        return Ending.STOPPED
    return Ending.NOTED


async def _own(job_id: JobId, gateway: Gateway, account: Account) -> Job:
    job = await gateway.watcher.refresh(job_id)
    if job.model_owner != account.address:
        raise JobRefused(f"This account does not own job {job_id}; name a job that it created.")
    return job
