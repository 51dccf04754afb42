"""What a profile remembers of its data's earlier jobs, and what the chain says of them.

A row counts as used from the moment a registration that speaks of it may leave, and is free again only when nothing of
it has left and nothing can: its owner is no member and can no longer become one, or the job is over, and no payload was
ever made. A payload is on the disk before its first byte leaves (see `services.owner_records`), so files tell that; and
the chain tells of payloads whose files are gone.
"""

from collections.abc import Mapping

from omnilytics_app.crypto.prf import derive_key
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase, submitted_rounds
from omnilytics_app.domain.privacy import DataPolicy
from omnilytics_app.errors import PrivacyRefused
from omnilytics_app.learning.privacy.gaussian import composed, epsilon_of
from omnilytics_app.logs import register_secret
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.owner_records import PAYLOAD_SUFFIX
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.workers.privacy_tasks import Memory, Remembered

_KEY_LABEL = b"omnilytics/data-ledger/1"


def ledger_key(account: Account) -> bytes:
    """The key of marks and purposes, 32 bytes: without the profile's secret the ledger tells nothing of the rows."""
    return register_secret(derive_key(account.entropy, _KEY_LABEL))


def recall(jobs: Mapping[JobId, Job], account: Account, job_id: JobId) -> tuple[LedgerEntry, ...]:
    """All earlier uses of data but that for `job_id` itself; those of which nothing left are forgotten.

    `jobs` are the market's as the chain shows them. Blocks for the disk.
    """
    for other, job in jobs.items():
        name = account.jobs.name(other)
        if other != job_id and account.ledger.entry(name) is not None and nothing_left(job, account):
            account.ledger.remove(name)
    own = account.jobs.name(job_id)
    return tuple(entry for entry in account.ledger.entries() if entry.name != own)


def memory_of(account: Account, entries: tuple[LedgerEntry, ...]) -> Memory:
    """The entries as tasks look rows up in them."""
    uses = (Remembered(e.name, e.columns, account.ledger.marks_file(e.name), e.exact) for e in entries)
    return Memory(ledger_key(account), tuple(uses))


def unrecorded_jobs(jobs: Mapping[JobId, Job], account: Account, entries: tuple[LedgerEntry, ...]) -> tuple[JobId, ...]:
    """Jobs to which this account has given something, as the chain says, and of which the ledger knows nothing."""
    known = {entry.name for entry in entries}
    return tuple(
        job_id
        for job_id, job in sorted(jobs.items())
        if submitted_rounds(job, account.address) and account.jobs.name(job_id) not in known
    )


def spent(entries: tuple[LedgerEntry, ...], matches: Mapping[str, int], purpose: str = "") -> float:
    """The mu of all releases with noise in which any of the matched rows were, `purpose` and repetitions aside."""
    noisy = {e.purpose: e.mu for e in entries if not e.exact and matches.get(e.name)}
    noisy.pop(purpose, None)
    return composed(noisy.values())


def total_epsilon(before: float, mu: float, delta: float) -> float:
    """The epsilon at `delta` of everything before and one release more."""
    return epsilon_of(composed((before, mu)), delta)


def require_budget(policy: DataPolicy, total: float, before: float) -> None:
    """Raises `PrivacyRefused` where releases would add up to more than the policy allows."""
    if total > policy.epsilon_budget:
        raise PrivacyRefused(
            f"With this job the releases of your rows would add up to epsilon {total:.1f}, above your budget of "
            f"{policy.epsilon_budget:g} (epsilon {before:.1f} is spent); choose a smaller epsilon or other data."
        )


def nothing_left(job: Job, account: Account) -> bool:
    """Whether a job has nothing of this account's data, and will have nothing."""
    may_join = job.phase is Phase.REGISTER and job.now < job.deadline
    over = job.phase is Phase.CLOSED or (job.member(account.address) is None and not may_join)
    if not over or submitted_rounds(job, account.address):
        return False
    return not any(name.endswith(PAYLOAD_SUFFIX) for name in account.jobs.job(job.job_id).names())
