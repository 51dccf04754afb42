"""A data owner gives its seat back while the registration is open, and its rows are free for other jobs again.

The second takes until the chain can no longer give the seat back, which a window does not wait for.
"""

import asyncio

from omnilytics_app.domain.data_owner import may_leave
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import Declined, JobRefused
from omnilytics_app.services.finality import buried
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.join_job import LEFT_FILE
from omnilytics_app.storage.job_files import JobFiles


async def leave_job(job_id: JobId, gateway: Gateway, account: Account) -> Wei:
    """Leave a job and free its rows; the stake that is credited, which `withdraw` pays out.

    Interrupted before the end, it is simply asked again. Raises `JobRefused`, and what sending raises.
    """
    stake = await give_seat_back(job_id, gateway, account)
    await free_rows(job_id, gateway, account)
    return stake


async def give_seat_back(job_id: JobId, gateway: Gateway, account: Account) -> Wei:
    """Give the seat back where it was not already; the stake that is credited. Errors as for `leave_job`.

    That the person left is noted first, so that no runner takes the seat again; where nothing was signed it is not.
    """
    job = await gateway.watcher.refresh(job_id)
    member, files = job.member(account.address), account.jobs.job(job_id)
    if member is None and not has_left(job_id, account):
        raise JobRefused(f"This account has no seat in job {job_id}; name a job that it joined.")
    if member is not None:
        if not may_leave(job, account.address):
            raise JobRefused(f"Job {job_id} is full or has begun, and its owners are counted on; it cannot be left.")
        await _noted_and_sent(job_id, files, gateway, account)
        await gateway.watcher.refresh(job_id)
    return member.stake if member is not None else Wei(0)


async def free_rows(job_id: JobId, gateway: Gateway, account: Account) -> None:
    """Forget that rows were used in a job that was left.

    The note goes only when the seat has been gone for as many blocks as the chain takes to be final: were it to go back
    behind that, statistics could leave of which the ledger knew nothing. It stays where the job is joined again by hand
    meanwhile. Raises `JobRefused` or `ChainUnavailable`.
    """
    while has_left(job_id, account) and not await _gone(job_id, gateway, account):
        await gateway.watcher.changed()
    await asyncio.to_thread(_forget, job_id, account)


def _forget(job_id: JobId, account: Account) -> None:
    if has_left(job_id, account):
        account.ledger.remove(account.jobs.name(job_id))


def left_jobs(account: Account) -> tuple[JobId, ...]:
    """The jobs that were left, or asked to be, and of which the note on their rows is still there; blocks."""
    noted = (j for j in account.jobs.job_ids() if account.ledger.exists(account.jobs.name(j)))
    return tuple(j for j in noted if has_left(j, account))


def has_left(job_id: JobId, account: Account) -> bool:
    """Whether the person behind an account left a job, or asked to."""
    return JobFiles(account.jobs.root / account.jobs.name(job_id)).exists(LEFT_FILE)


def nothing_owed(job_id: JobId, gateway: Gateway, account: Account) -> bool:
    """Whether a job was left for good: asked for by hand, no seat in sight, and the note on its rows given up."""
    job = gateway.watcher.view.jobs.get(job_id)
    if job is None or job.member(account.address) is not None or not has_left(job_id, account):
        return False
    return not account.ledger.exists(account.jobs.name(job_id))


async def _noted_and_sent(job_id: JobId, files: JobFiles, gateway: Gateway, account: Account) -> None:
    noted, call = files.exists(LEFT_FILE), gateway.calls.leave(job_id)
    await asyncio.to_thread(files.write_once, LEFT_FILE, b"")
    try:
        await account.sender.send(call)
    except BaseException as error:  # also where the window is closed while a person looks at it
        if not noted and (isinstance(error, Declined) or not account.sender.was_signed(call)):
            await asyncio.to_thread(files.remove, LEFT_FILE)
        raise


async def _gone(job_id: JobId, gateway: Gateway, account: Account) -> bool:
    """Whether the seat is gone for good; raises `JobRefused` where the chain went back and the job began with it."""
    job = await gateway.watcher.refresh(job_id)
    if job.member(account.address) is not None and job.phase is not Phase.REGISTER:
        raise JobRefused(f"The chain went back and job {job_id} began with this account in it; it has to take part.")
    before = await buried(gateway, job)
    return before is not None and job.member(account.address) is None and before.member(account.address) is None
