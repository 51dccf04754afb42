"""A data owner gives its seat back while the registration is open, and its rows are free for other jobs again."""

import asyncio

from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.finality import buried
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.join_job import LEFT_FILE
from omnilytics_app.storage.job_files import JobFiles


async def leave_job(job_id: JobId, gateway: Gateway, account: Account) -> Wei:
    """Leave a job; the stake that is credited, which `withdraw` pays out.

    The note that the rows were used goes only when the seat has been gone for as many blocks as the chain takes to be
    final: were it to go back behind that, statistics could leave of which the ledger knew nothing. Interrupted before,
    it is simply asked again. Raises `JobRefused`, and what sending raises.
    """
    job = await gateway.watcher.refresh(job_id)
    member, files = job.member(account.address), account.jobs.job(job_id)
    if member is None and not has_left(job_id, account):
        raise JobRefused(f"This account has no seat in job {job_id}; name a job that it joined.")
    if member is not None:
        if job.phase is not Phase.REGISTER or job.now >= job.deadline or job.member_count == job.terms.seats:
            raise JobRefused(f"Job {job_id} is full or has begun, and its owners are counted on; it cannot be left.")
        await asyncio.to_thread(files.write_once, LEFT_FILE, b"")
        await account.sender.send(gateway.calls.leave(job_id))
    while not await _gone(job_id, gateway, account):
        await gateway.watcher.changed()
    await asyncio.to_thread(account.ledger.remove, account.jobs.name(job_id))
    return member.stake if member is not None else Wei(0)


def has_left(job_id: JobId, account: Account) -> bool:
    """Whether the person behind an account left a job, or asked to."""
    return JobFiles(account.jobs.root / account.jobs.name(job_id)).exists(LEFT_FILE)


def nothing_owed(job_id: JobId, gateway: Gateway, account: Account) -> bool:
    """Whether a job was left for good: asked for by hand, no seat in sight, and the note on its rows given up."""
    job = gateway.watcher.view.jobs.get(job_id)
    if job is None or job.member(account.address) is not None or not has_left(job_id, account):
        return False
    return not account.ledger.exists(account.jobs.name(job_id))


async def _gone(job_id: JobId, gateway: Gateway, account: Account) -> bool:
    """Whether the seat is gone for good; raises `JobRefused` where the chain went back and the job began with it."""
    job = await gateway.watcher.refresh(job_id)
    if job.member(account.address) is not None and job.phase is not Phase.REGISTER:
        raise JobRefused(f"The chain went back and job {job_id} began with this account in it; it has to take part.")
    before = await buried(gateway, job)
    return before is not None and job.member(account.address) is None and before.member(account.address) is None
