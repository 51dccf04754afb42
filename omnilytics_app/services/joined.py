"""What a data owner froze on joining, as it is found on disk, and found again where a part of it is damaged.

Three records of a join agree: the description of the join, the frozen statistics and the note in the data ledger. The
ledger is written first, and only what it knows of may leave. Where the description is damaged, the other two and the
chain say all that a round needs; where noisy statistics are damaged, the ledger has them too.
"""

import asyncio
import hashlib
from dataclasses import dataclass

from omnilytics_app.domain.job import Job
from omnilytics_app.errors import ConfigurationError, JobRefused, StatisticsChanged
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.storage.job_files import JobFiles


@dataclass(frozen=True, slots=True)
class Joined:
    """How a job was joined. `digest` is that of the statistics, `attack` a demonstration's."""

    digest: bytes
    attack: str = ""


async def read_joined(job: Job, account: Account, files: JobFiles) -> Joined:
    """How this account joined a job.

    Raises `JobRefused` where the chain shows another job than the one joined, where the ledger has no note on it, and
    where what is on this computer does not say which statistics were frozen.
    """
    return await asyncio.to_thread(_read, job, account, files)


async def read_statistics(joined: Joined, job: Job, account: Account, files: JobFiles) -> bytes:
    """The frozen statistics, bit for bit; raises `StatisticsChanged` where they are no longer to be had."""
    return await asyncio.to_thread(_statistics, joined, job, account, files)


def _read(job: Job, account: Account, files: JobFiles) -> Joined:
    noted = _noted(job, account)
    in_ledger = bytes.fromhex(noted.statistics) if noted is not None else b""
    try:
        body = files.read_json(JOIN_FILE)
        joined, terms_hash = Joined(bytes.fromhex(body["digest"]), str(body["attack"])), str(body["terms_hash"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        if not in_ledger:
            raise JobRefused(
                f"The record {JOIN_FILE} of how job {job.job_id} was joined is damaged; restore the profile's folder "
                "from a back-up, or the job goes on without this computer."
            ) from None
        return Joined(in_ledger)  # a member of this job has signed for these very terms
    if terms_hash != job.terms_hash.hex():
        raise JobRefused("The chain shows another job under this number than the one that was joined.")
    if in_ledger and in_ledger != joined.digest:
        # A second try to join was cut short after the ledger was written; nothing has left by then.
        return Joined(in_ledger, joined.attack)
    if noted is None and not account.ledger.exists(account.jobs.name(job.job_id)):
        raise JobRefused("The record of which rows were used in this job is gone; nothing is submitted.")
    return joined


def _statistics(joined: Joined, job: Job, account: Account, files: JobFiles) -> bytes:
    found = files.read(STATISTICS_FILE) if files.exists(STATISTICS_FILE) else b""
    noted = _noted(job, account)
    if hashlib.sha256(found).digest() != joined.digest and noted is not None and not noted.exact:
        found = account.ledger.statistics(noted.name)
    if hashlib.sha256(found).digest() != joined.digest:
        raise StatisticsChanged
    return found


def _noted(job: Job, account: Account) -> LedgerEntry | None:
    """The ledger's note on a join; a damaged one is the next join's concern, not that of a stake that is paid."""
    try:
        return account.ledger.entry(account.jobs.name(job.job_id))
    except ConfigurationError:
        return None
