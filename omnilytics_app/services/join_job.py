"""A data owner takes a seat: statistics frozen on disk first, then the stake.

Whatever fails, a second try goes on from what is on disk: statistics are never computed twice for one job.
"""

import asyncio
from dataclasses import dataclass

from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.learning.attacks import ATTACKS
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import CheckedJob, check_job, terms_hash
from omnilytics_app.workers.owner_tasks import Contribution, freeze_statistics
from omnilytics_app.workers.pool import WorkerPool

STATISTICS_FILE = "statistics.bin"
JOIN_FILE = "join.json"


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Which job with which data. `attack` is set by the demonstration's malicious owners only."""

    job_id: JobId
    data_file: str
    attack: str = ""


async def join_job(request: JoinRequest, gateway: Gateway, account: Account, pool: WorkerPool) -> None:
    """Freeze the statistics and register.

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
    await _freeze(request, checked, account, pool)
    scope = gateway.scope(job.job_id)
    key = x25519_public_key(derive_x25519(account.entropy, scope))
    seen = terms_hash(scope, job.model_owner, job.terms)
    await account.sender.send(gateway.calls.register(job.job_id, job.terms, seen, key))


def understood(gateway: Gateway, job_id: JobId) -> CheckedJob:
    """A watched job, checked; raises `JobRefused`."""
    view = gateway.watcher.view
    job, document = view.jobs.get(job_id), view.documents.get(job_id)
    if job is None or document is None:
        raise JobRefused(f"Job {job_id} is not known on this chain, or its document does not match its digest.")
    return check_job(job, document, gateway.deployment.chain_id)


async def _freeze(request: JoinRequest, checked: CheckedJob, account: Account, pool: WorkerPool) -> None:
    files = account.jobs.job(request.job_id)
    if files.exists(JOIN_FILE):
        return
    contribution = Contribution(request.data_file, checked.document.features, checked.document.task, request.attack)
    frozen, digest = await pool.run(freeze_statistics, contribution)
    await asyncio.to_thread(files.replace, STATISTICS_FILE, frozen)
    description = {"data_file": request.data_file, "digest": digest.hex(), "attack": request.attack}
    await asyncio.to_thread(files.write_json_once, JOIN_FILE, description)


def require_attack(name: str) -> str:
    """A known attack's name; raises `JobRefused`."""
    if name not in ATTACKS:
        raise JobRefused(f"There is no attack {name!r}; choose one of {', '.join(ATTACKS)}.")
    return name
