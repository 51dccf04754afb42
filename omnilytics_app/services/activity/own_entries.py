"""What an account signed, and what the client itself notices, as entries of its record; pure."""

import hashlib
from collections.abc import Iterator, Sequence

from omnilytics_app.domain.activity import Entry, Kind, Value
from omnilytics_app.domain.ids import Address, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, submitted_rounds
from omnilytics_app.domain.notifications import owed_duty, round_is_due
from omnilytics_app.domain.progress import JobCard, JobProgress, Shortage
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.services.activity.market_entries import NO_TOKEN

SIGNED = "signed:"
PLAYED = "played:"
DAY_S = 86_400
CANCELLING = "nothing"
"""What a version is called that does nothing but take a nonce."""


def signed_entries(transaction: SignedTransaction, job: JobId | None, now: int) -> Iterator[Entry]:
    """That a transaction was signed, and what became of it so far; its keys begin with `signed_prefix`."""
    prefix = signed_prefix(transaction.hash)
    values: dict[str, Value] = {"name": transaction.name, "nonce": transaction.nonce}
    yield Entry(
        prefix + Kind.SENT,
        Kind.SENT,
        transaction.signed_at,
        job,
        amount=transaction.value or None,
        transaction=transaction.hash,
        values=values,
    )
    kind = _became(transaction)
    if kind is None:
        return
    mined = kind in (Kind.MINED, Kind.FAILED, Kind.CANCELLED)
    place = transaction.block_hash.hex() if mined else ""
    yield Entry(
        f"{prefix}{kind}:{place}",
        kind,
        now,
        job,
        amount=transaction.paid if mined else None,
        transaction=transaction.hash,
        values=values,
        block=transaction.block_number if mined else None,
    )


def meant_jobs(transactions: Sequence[SignedTransaction]) -> dict[str, JobId]:
    """The jobs of transactions by hash: of one that only takes another's place, the job of that one."""
    meant = {t.nonce: t.job_id for t in transactions if t.name != CANCELLING}
    jobs = ((t.hash, meant.get(t.nonce) if t.name == CANCELLING else t.job_id) for t in transactions)
    return {name: job for name, job in jobs if job is not None}


def signed_prefix(transaction_hash: str) -> str:
    """How the keys of a transaction's entries begin."""
    return f"{SIGNED}{transaction_hash}:"


def _became(transaction: SignedTransaction) -> Kind | None:
    match transaction.state:
        case TransactionState.MINED | TransactionState.FINAL if transaction.succeeded is False:
            return Kind.FAILED
        case TransactionState.MINED | TransactionState.FINAL:
            return Kind.CANCELLED if transaction.name == CANCELLING else Kind.MINED
        case TransactionState.SUPERSEDED | TransactionState.REPLACED:
            return Kind.REPLACED
        case TransactionState.GIVEN_UP:
            return Kind.GIVEN_UP
        case _:
            return None


def played_prefix(job: Job) -> str:
    """How the keys of entries of a job's rounds begin that no kept event tells of."""
    return f"{PLAYED}{job.job_id}:{job.terms_hash.hex()[:16]}:"


def played_entries(job: Job, account: Address, title: str, now: int) -> Iterator[Entry]:
    """Rounds that were published and submitted to: events of those carry payloads and are not kept.

    They are as old as they were when they were first seen.
    """
    prefix, sent = played_prefix(job), frozenset(submitted_rounds(job, account))
    for round_ in job.rounds:
        if not any(round_.model_digest):
            continue
        values: dict[str, Value] = {"title": title, "rounds": job.terms.rounds}
        place = f"{prefix}{round_.number}:{round_.model_digest.hex()[:16]}:"
        kinds = (Kind.PUBLISHED, Kind.SUBMITTED) if round_.number in sent else (Kind.PUBLISHED,)
        for kind in kinds:
            yield Entry(place + kind, kind, now, job.job_id, round_.number, values=values)


def due_entry(job: Job, account: Address, title: str) -> Entry | None:
    """That a submission is missing and time runs out, or a model or a settlement of one's own job."""
    duty = owed_duty(job, account)
    if duty is None and not round_is_due(job, account):
        return None
    values: dict[str, Value] = {"title": title, "until": job.deadline}
    key = f"due:{job.job_id}:{job.terms_hash.hex()[:16]}:{job.round}"
    if duty is not None:
        values["duty"] = duty
        key = f"{key}:{duty}"
    return Entry(key, Kind.ROUND_DUE, job.now, job.job_id, RoundNumber(job.round), values=values)


def fitting_entry(card: JobCard, account: Address, now: int) -> Entry | None:
    """That a job was opened which this client would join, if it has data for it."""
    job = card.job
    if card.refused or job.member_count >= job.terms.seats or job.member(account) is not None:
        return None
    values: dict[str, Value] = {"title": card.title, "task": card.task, "rounds": job.terms.rounds}
    if job.terms.token != NO_TOKEN:
        values["token"] = job.terms.token
    most = Wei(job.terms.reward * job.terms.rounds)
    key = f"fits:{job.job_id}:{job.terms_hash.hex()[:16]}"
    return Entry(key, Kind.JOB_FITS, now, job.job_id, amount=most, values=values)


def said_entries(progress: JobProgress, now: int) -> Iterator[Entry]:
    """What the client says of a job, once for each sentence."""
    job, shortage = progress.job, progress.shortage
    warning = " ".join(progress.warning.replace(shortage.sentence, "").split()) if shortage else progress.warning
    for kind, text in ((Kind.PROBLEM, progress.problem), (Kind.WARNING, warning), (Kind.NOTICE, progress.notice)):
        if text:
            digest = hashlib.sha256(text.encode()).hexdigest()[:16]
            values: dict[str, Value] = {"text": text, "title": progress.title}
            key = f"said:{job.job_id}:{job.terms_hash.hex()[:16]}:{kind}:{digest}"
            yield Entry(key, kind, now, job.job_id, values=values)


def low_gas_entry(shortage: Shortage, now: int) -> Entry:
    """That the account lacks gas money; told once a day."""
    values: dict[str, Value] = {"balance": str(shortage.balance), "needed": str(shortage.needed)}
    missing = Wei(shortage.needed - shortage.balance)
    return Entry(f"gas:{now // DAY_S}", Kind.LOW_GAS, now, amount=missing, values=values)
