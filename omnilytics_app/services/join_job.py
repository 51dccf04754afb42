"""A data owner takes a seat: data examined, its use noted in the ledger, statistics frozen on disk, then the stake.

A registered owner's statistics are never computed again. Before that a second try, with the same file or another one,
begins anew. The note in the ledger comes before everything else and the registration last, so that wherever this stops,
no row can leave of which the ledger does not know.
"""

import asyncio
from dataclasses import dataclass, field

from omnilytics_app.chain.calls import Call
from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import Declined, InsufficientFunds, JobRefused, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import (
    LOCAL_CHAIN_ID,
    CheckedJob,
    check_job,
    require_answers_pay,
    require_kept,
    require_proven_modulus,
    require_store_terms,
    terms_hash,
)
from omnilytics_app.services.prospect import DataToLookAt, Prospect, describe, look_at, protect
from omnilytics_app.services.protect_data import Frozen
from omnilytics_app.services.token_money import require_accepted, send_paying
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.workers.pool import Report, WorkerPool

STATISTICS_FILE = "statistics.bin"
JOIN_FILE = "join.json"
REGISTERED_FILE = "registered"
"""Says that a registration was mined: should the chain go back behind it, it may be sent again."""
LEFT_FILE = "left"
"""Says that the person left: the seat is not taken again, unless it is joined again by hand."""


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Which job with which data, and how it is protected.

    `looked_at` is the job that was decided on: another one under its number is not joined. `attack` is set by
    demonstrations' malicious owners only. `token` is accepted for this job beside those that the profile accepts.
    """

    job_id: JobId
    data_file: str
    choice: PrivacyChoice = field(default_factory=PrivacyChoice)
    attack: str = ""
    looked_at: Job | None = None
    token: Address = NATIVE_COIN


async def join_job(
    request: JoinRequest, gateway: Gateway, account: Account, pool: WorkerPool, report: Report | None = None
) -> None:
    """Verify the job's key, examine and freeze the data and register; `report` hears of the work.

    Raises `JobRefused`, `PrivacyRefused`, `DataFileError`, `InsufficientFunds`, `TransactionRejected` or
    `ChainUnavailable`.
    """
    await gateway.watcher.held(account.address)  # before that, neither the job's document is known nor its data's past
    job = await gateway.watcher.refresh(request.job_id)
    if job.member(account.address) is not None:
        return
    _require_same(request.looked_at, job)
    require_accepted(job.terms.token, account, request.token)
    checked = await _acceptable(job, gateway, account)
    await require_proven_modulus(gateway, pool, job, checked, account.jobs.job(job.job_id), report)
    prospect = await _look(request, job, checked, gateway, account, pool, report)
    entry, frozen = await protect(prospect, request.choice, pool, report)
    noted_before = await asyncio.to_thread(account.ledger.entry, entry.name) is not None
    await _store(request, job, account, entry, frozen)
    call = registration(job, gateway, account)
    try:
        await send_paying(call, job.terms.token, job.terms.stake, gateway, account)
    except (InsufficientFunds, TransactionRejected, Declined):
        # What was signed may have left, and be mined later whatever was heard of it; `recall` forgets it in time.
        if not noted_before and not account.sender.was_signed(call):
            await asyncio.to_thread(account.ledger.remove, entry.name)
        raise
    await asyncio.to_thread(account.jobs.job(job.job_id).write_once, REGISTERED_FILE, job.terms_hash)


def registration(job: Job, gateway: Gateway, account: Account) -> Call:
    """The transaction that takes a seat; the same one each time, for the same job."""
    scope = gateway.scope(job.job_id)
    key = x25519_public_key(derive_x25519(account.entropy, scope))
    return gateway.calls.register(job.job_id, job.terms, terms_hash(scope, job.model_owner, job.terms), key)


async def report_on_data(
    request: JoinRequest, gateway: Gateway, account: Account, pool: WorkerPool, report: Report | None = None
) -> DataReport:
    """What joining would mean for the data, before it is decided on. Raises `JobRefused` or `DataFileError`."""
    job = await gateway.watcher.refresh(request.job_id)
    checked = await _acceptable(job, gateway, account)
    prospect = await _look(request, job, checked, gateway, account, pool, report)
    return await describe(prospect, request.choice, pool, report)


def _require_same(looked_at: Job | None, job: Job) -> None:
    """Terms are compared themselves, since what the chain's endpoint says of their hash proves nothing."""
    if looked_at is None:
        return
    before = (looked_at.model_owner, looked_at.terms_hash, looked_at.terms)
    if before != (job.model_owner, job.terms_hash, job.terms):
        raise JobRefused("The job is another one than was looked at; look at it again.")


async def _acceptable(job: Job, gateway: Gateway, account: Account) -> CheckedJob:
    if job.phase is not Phase.REGISTER or job.now >= job.deadline:
        raise JobRefused("This job takes no more data owners; choose another job.")
    if job.model_owner == account.address:
        raise JobRefused("This account owns the job and cannot join it; use another profile.")
    document = gateway.watcher.view.documents.get(job.job_id)
    if document is None:
        raise JobRefused(f"The document of job {job.job_id} is not known, or does not match its digest.")
    checked = check_job(job, document, gateway.deployment.chain_id)
    if not job.terms.inline_only:
        require_store_terms(job.terms, has_store=account.store is not None)
        require_kept(job.terms, account.kept_s)
    if gateway.deployment.chain_id != LOCAL_CHAIN_ID:
        require_answers_pay(job.terms, await gateway.connection.gas_price())
    return checked


async def _look(
    request: JoinRequest,
    job: Job,
    checked: CheckedJob,
    gateway: Gateway,
    account: Account,
    pool: WorkerPool,
    report: Report | None,
) -> Prospect:
    await gateway.watcher.held(account.address)  # what data was used for before is told by this account's jobs
    data, market = DataToLookAt(request.data_file, request.attack), gateway.watcher.view.jobs
    return await look_at(data, job, checked.document, market, account, pool, report)


async def _store(request: JoinRequest, job: Job, account: Account, entry: LedgerEntry, frozen: Frozen) -> None:
    """Put the note and the statistics on disk; nothing has left before the registration, so older ones may go."""
    files = account.jobs.job(request.job_id)
    description = {
        "data_file": request.data_file,
        "digest": frozen.digest.hex(),
        "terms_hash": job.terms_hash.hex(),
        "attack": request.attack,
    }
    if files.exists(LEFT_FILE):  # joined again by hand, and a registration of before does not speak for this one
        await asyncio.to_thread(files.remove, REGISTERED_FILE)
        await asyncio.to_thread(files.remove, LEFT_FILE)
    released = b"" if entry.exact else frozen.statistics
    await asyncio.to_thread(account.ledger.write, entry, frozen.marks, released)
    await asyncio.to_thread(files.replace, STATISTICS_FILE, frozen.statistics)
    await asyncio.to_thread(files.replace_json, JOIN_FILE, description)
