"""Moves what jobs owe to an account's credit, and the credit to the account."""

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway


def claimable(jobs: list[Job], owner: Address) -> dict[JobId, Wei]:
    """What each job would credit an account now, by job number; jobs that owe nothing are left out.

    Deposits for leaves of an aborted round are not known here; whoever is owed some is owed its stake as well.
    """
    owed = {job.job_id: member.owed for job in jobs if (member := job.member(owner)) is not None}
    return {job_id: amount for job_id, amount in owed.items() if amount > 0}


async def withdraw(gateway: Gateway, account: Account) -> Wei:
    """Claim everything owed and pay all credit out; the amount paid.

    Raises `TransactionRejected` when there is nothing to withdraw, and what sending raises.
    """
    for job in list(gateway.watcher.view.jobs.values()):
        fresh = await gateway.watcher.refresh(job.job_id) if job.member(account.address) else job
        member = fresh.member(account.address)
        if member is not None and member.owed > 0 and fresh.phase not in {Phase.REGISTER, Phase.ARMED}:
            await _claim(job, gateway, account)
            await gateway.watcher.refresh(job.job_id)
    amount = await gateway.market.credit(account.address)
    if amount == 0:
        raise TransactionRejected("There is nothing to withdraw for this account yet.", "NothingToWithdraw")
    await account.sender.send(gateway.calls.withdraw(account.address))
    return amount


async def _claim(job: Job, gateway: Gateway, account: Account) -> None:
    try:
        await account.sender.send(gateway.calls.claim(job.job_id, [account.address]))
    except TransactionRejected as error:
        if error.error != "NothingToClaim":  # the job's runner, or anybody, was faster
            raise
