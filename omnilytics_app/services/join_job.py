"""A data owner takes a seat: statistics frozen on disk first, then the stake.

A registered owner's statistics are never computed again. Before that a second try, with the same file or another one,
begins anew.
"""

import asyncio
from dataclasses import dataclass

from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.freeze_data import freeze_data
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import (
    LOCAL_CHAIN_ID,
    require_answers_pay,
    require_proven_modulus,
    terms_hash,
    understood,
)
from omnilytics_app.workers.data_tasks import Contribution
from omnilytics_app.workers.pool import Report, WorkerPool

STATISTICS_FILE = "statistics.bin"
JOIN_FILE = "join.json"


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Which job with which data. `attack` is set by the demonstration's malicious owners only."""

    job_id: JobId
    data_file: str
    attack: str = ""


async def join_job(
    request: JoinRequest, gateway: Gateway, account: Account, pool: WorkerPool, report: Report | None = None
) -> None:
    """Verify the job's key, freeze the statistics and register; `report` hears of the work.

    Raises `JobRefused`, `DataFileError`, `InsufficientFunds`, `TransactionRejected` or `ChainUnavailable`.
    """
    job = await gateway.watcher.refresh(request.job_id)
    if job.member(account.address) is not None:
        return
    if job.phase is not Phase.REGISTER or job.now >= job.deadline:
        raise JobRefused("This job takes no more data owners; choose another job.")
    if job.model_owner == account.address:
        raise JobRefused("This account owns the job and cannot join it; use another profile.")
    checked = understood(gateway, job.job_id)
    if gateway.deployment.chain_id != LOCAL_CHAIN_ID:
        require_answers_pay(job.terms, await gateway.connection.gas_price())
    await require_proven_modulus(gateway, pool, job, checked, account.jobs.job(job.job_id), report)
    document = checked.document
    contribution = Contribution(request.data_file, document.features, document.task, request.attack)
    await _store(request, job, account, await freeze_data(contribution, pool, report))
    scope = gateway.scope(job.job_id)
    key = x25519_public_key(derive_x25519(account.entropy, scope))
    seen = terms_hash(scope, job.model_owner, job.terms)
    await account.sender.send(gateway.calls.register(job.job_id, job.terms, seen, key))


async def _store(request: JoinRequest, job: Job, account: Account, frozen: tuple[bytes, bytes]) -> None:
    """Put the statistics of the chosen file on disk; nothing has left before the registration, so older ones may go."""
    files = account.jobs.job(request.job_id)
    statistics, digest = frozen
    description = {
        "data_file": request.data_file,
        "digest": digest.hex(),
        "terms_hash": job.terms_hash.hex(),
        "attack": request.attack,
    }
    await asyncio.to_thread(files.replace, STATISTICS_FILE, statistics)
    await asyncio.to_thread(files.replace_json, JOIN_FILE, description)
