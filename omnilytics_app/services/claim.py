"""Moves what a job owes an account to the account's credit in the market."""

from collections.abc import Iterable

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway

NOT_YET = frozenset({Phase.REGISTER, Phase.ARMED})
"""Phases in which a stake is not given back by a claim."""


def claimable(jobs: list[Job], owner: Address) -> dict[JobId, Wei]:
    """What each job would credit an account now, by job number; jobs that owe nothing are left out.

    Deposits for leaves of an aborted round are not known here; whoever is owed some is owed its stake as well.
    """
    owed = {job.job_id: member.owed for job in jobs if (member := job.member(owner)) is not None}
    return {job_id: amount for job_id, amount in owed.items() if amount > 0}


def claimable_by_token(jobs: Iterable[Job], owner: Address) -> dict[Address, Wei]:
    """The same summed by the token that the jobs are paid in."""
    sums: dict[Address, Wei] = {}
    for job in jobs:
        if (member := job.member(owner)) is not None and member.owed > 0:
            sums[job.terms.token] = Wei(sums.get(job.terms.token, 0) + member.owed)
    return sums


async def claim_job(job_id: JobId, gateway: Gateway, account: Account) -> Wei:
    """Claim from one job; what it credited.

    Raises `JobRefused` where this account has no seat or nothing is owed yet, and what sending raises.
    """
    job = await gateway.watcher.refresh(job_id)
    member = job.member(account.address)
    if member is None:
        raise JobRefused(f"This account has no seat in job {job_id}; name a job that it joined.")
    if member.owed == 0 or job.phase in NOT_YET:
        raise JobRefused(f"Job {job_id} owes this account nothing yet; try again when it has gone on.")
    await _claim(job_id, gateway, account)
    await gateway.watcher.refresh(job_id)
    return member.owed


async def claim_everything(gateway: Gateway, account: Account) -> dict[JobId, Wei]:
    """Claim from every job that owes this account something; what each credited."""
    credited: dict[JobId, Wei] = {}
    for known in list(gateway.watcher.view.jobs.values()):
        seat = known.member(account.address)
        if seat is None or (known.phase is Phase.CLOSED and seat.owed == 0):
            continue
        job = await gateway.watcher.refresh(known.job_id)
        member = job.member(account.address)
        if member is not None and member.owed > 0 and job.phase not in NOT_YET:
            await _claim(job.job_id, gateway, account)
            await gateway.watcher.refresh(job.job_id)
            credited[job.job_id] = member.owed
    return credited


async def _claim(job_id: JobId, gateway: Gateway, account: Account) -> None:
    try:
        await account.sender.send(gateway.calls.claim(job_id, [account.address]))
    except TransactionRejected as error:
        if error.error != "NothingToClaim":  # the job's runner, or anybody, was faster
            raise
