"""Creates the job of a file exactly once, however often it is asked for and wherever it was interrupted.

The digest of the file is noted with the job's private files before the transaction is signed, so whoever starts again
finds the job by its file. Where the note is there but the chain shows no such job, the transaction may still be on its
way. It is not as soon as the account has nothing waiting to be mined: then its number among the account's transactions
is used up by another one, or will be used by the next, and of two transactions with one number one is mined at most.
"""

from time import monotonic

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.errors import ChainUnavailable, ConfigurationError
from omnilytics_app.services.create_job import JOB_FILE, adopt_pending, create_job
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.pool import Report, WorkerPool

PATIENCE_S = 600.0
"""How long an earlier transaction may wait to be mined before a person has to look."""


def job_from(source: str, account: Account) -> JobId | None:
    """The job of this account that was created from the file with this digest."""
    jobs = (j for j in account.jobs.job_ids() if _source(account.jobs.job(j)) == source)
    return next(jobs, None)


async def create_once(
    file: JobFile, gateway: Gateway, account: Account, pool: WorkerPool, report: Report | None = None
) -> tuple[JobId, bool]:
    """The job of a file, and whether it was created just now; raises what `create_job` raises.

    `ChainUnavailable` where it cannot be told whether an earlier transaction will be mined.
    """
    await gateway.watcher.held(account.address)
    adopt_pending(gateway, account)
    if (known := job_from(file.digest, account)) is not None:
        return known, False
    if any(_source(account.jobs.pending(salt)) == file.digest for salt in account.jobs.pending_salts()):
        await _nothing_on_its_way(gateway, account)
        adopt_pending(gateway, account)
        if (known := job_from(file.digest, account)) is not None:
            return known, False
    return await create_job(file.form, gateway, account, pool, report, file.digest), True


async def _nothing_on_its_way(gateway: Gateway, account: Account) -> None:
    """Return once the account has no transaction that waits to be mined, and every mined one was seen."""
    give_up = monotonic() + PATIENCE_S
    while await _waiting(gateway, account):
        if monotonic() > give_up:
            raise ChainUnavailable(
                f"A transaction of account {account.address} has waited to be mined for {PATIENCE_S / 60:.0f} minutes, "
                "and it may be the one that creates this job; start again when it is mined or replaced."
            )
        await gateway.watcher.changed(1.0)
    head = await gateway.connection.head()
    while (seen := gateway.watcher.view.head) is None or seen.number < head.number:
        if monotonic() > give_up:
            raise ChainUnavailable("The endpoint does not show the newest blocks; try again later.")
        await gateway.watcher.changed(1.0)


async def _waiting(gateway: Gateway, account: Account) -> bool:
    """Whether this computer, or else the endpoint, knows of a transaction of the account that is in no block yet."""
    if account.sender.pending():
        return True
    mined = await gateway.connection.transaction_count(account.address, pending=False)
    return await gateway.connection.transaction_count(account.address, pending=True) > mined


def _source(files: JobFiles) -> str:
    """The digest noted with a job; empty where it is none of this account's, or was filled in by hand."""
    try:
        return str(files.read_json(JOB_FILE).get("source", "")) if files.exists(JOB_FILE) else ""
    except ValueError as error:
        raise ConfigurationError(
            f"The record {files.directory / JOB_FILE} of a job is damaged, and it may be the one of this file; restore "
            "it from a back-up."
        ) from error
