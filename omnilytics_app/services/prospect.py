"""A job that may be joined and the data it would be joined with: what that would mean, and what then may leave."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace

from omnilytics_app.domain.document import JobDocument
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.privacy import EPSILONS, Accepted, DataReport, PrivacyChoice, Trust
from omnilytics_app.errors import PrivacyRefused, clause
from omnilytics_app.learning.privacy.gaussian import default_delta, epsilon_of, mu_of
from omnilytics_app.services.data_memory import (
    ledger_key,
    memory_of,
    recall,
    require_budget,
    spent,
    total_epsilon,
    unrecorded_jobs,
)
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.protect_data import (
    Examination,
    Frozen,
    examine,
    freeze_exact,
    freeze_with_noise,
    noise_cost,
    purpose_of,
    require_map,
    require_rows,
)
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.workers.data_tasks import Contribution
from omnilytics_app.workers.pool import Report, WorkerPool


@dataclass(frozen=True)
class Prospect:
    """`uses` are the ledger's entries on other jobs, `unrecorded` jobs that are missing there."""

    account: Account
    job: Job
    title: str
    trust: Trust
    uses: tuple[LedgerEntry, ...]
    unrecorded: tuple[JobId, ...]
    examination: Examination

    @property
    def used_in(self) -> tuple[str, ...]:
        """Titles of the jobs in which some of these rows left exactly."""
        matches = self.examination.found.matches
        return tuple(use.title for use in self.uses if use.exact and matches.get(use.name))

    def delta(self, choice: PrivacyChoice) -> float:
        """The delta of a release: as chosen, or as usual for the number of rows."""
        return choice.delta if choice.delta is not None else default_delta(self.examination.dataset.rows)

    def spent(self, purpose: str = "") -> float:
        """The mu of earlier releases of any of these rows for other purposes."""
        return spent(self.uses, self.examination.found.matches, purpose)


@dataclass(frozen=True, slots=True)
class DataToLookAt:
    """A data file, and the attack of a demonstration's malicious owner, or empty."""

    data_file: str
    attack: str = ""


async def look_at(
    data: DataToLookAt,
    job: Job,
    document: JobDocument,
    market: Mapping[JobId, Job],
    account: Account,
    pool: WorkerPool,
    report: Report | None = None,
) -> Prospect:
    """Examine data for a job of a market. Raises `DataFileError`."""
    uses = await asyncio.to_thread(recall, market, account, job.job_id)
    contribution = Contribution(data.data_file, document.features, document.task, data.attack)
    return Prospect(
        account,
        job,
        document.title,
        Trust.of(job, account.address, account.policy.trusted),
        uses,
        unrecorded_jobs(market, account, uses),
        await examine(contribution, memory_of(account, uses), pool, report),
    )


async def describe(
    prospect: Prospect, choice: PrivacyChoice, pool: WorkerPool, report: Report | None = None
) -> DataReport:
    """What joining would mean, for a person to decide on."""
    examination, delta = prospect.examination, prospect.delta(choice)
    try:
        await require_map(examination, pool)
        concern = ""
    except PrivacyRefused as error:
        concern = str(error)
    before = prospect.spent()
    epsilons = tuple(sorted({*EPSILONS, *([choice.epsilon] if choice.epsilon else [])}))
    return DataReport(
        rows=examination.dataset.rows,
        trust=prospect.trust,
        used_before=examination.used_before,
        used_in=prospect.used_in,
        held_back=examination.held_back,
        concern=concern,
        unrecorded=prospect.unrecorded,
        spent=epsilon_of(before, delta),
        total={epsilon: total_epsilon(before, mu_of(epsilon, delta), delta) for epsilon in epsilons},
        budget=prospect.account.policy.epsilon_budget,
        cost=await noise_cost(examination, prospect.job.terms.seats, delta, epsilons, pool, report),
    )


async def protect(
    prospect: Prospect, choice: PrivacyChoice, pool: WorkerPool, report: Report | None = None
) -> tuple[LedgerEntry, Frozen]:
    """The statistics that may leave, and the note on them.

    Raises `PrivacyRefused` where more would leave than was accepted, and `DataFileError` for data that is no use.
    """
    examination, public = prospect.examination, Accepted.PUBLIC in choice.accepted
    if not (public or Accepted.MAP in choice.accepted):
        await require_map(examination, pool)
    epsilon = choice.noise(prospect.trust)
    if epsilon is not None:
        return await _with_noise(prospect, epsilon, prospect.delta(choice), pool, report)
    if not public:
        _require_recorded(prospect, choice)
        require_rows(examination, choice, prospect.used_in)
    frozen = await freeze_exact(examination, pool, everything=public)
    return _entry(prospect, frozen), frozen


async def _with_noise(
    prospect: Prospect, epsilon: float, delta: float, pool: WorkerPool, report: Report | None
) -> tuple[LedgerEntry, Frozen]:
    """The statistics with noise: those of an earlier release for the same purpose, or new ones within the budget."""
    account, mu = prospect.account, mu_of(epsilon, delta)
    purpose = purpose_of(prospect.examination, ledger_key(account), epsilon, delta)
    before = prospect.spent(purpose)
    require_budget(account.policy, total_epsilon(before, mu, delta), epsilon_of(before, delta))
    frozen = await asyncio.to_thread(_released, account, purpose)
    if frozen is None:
        frozen = await freeze_with_noise(prospect.examination, mu, pool, report)
    return replace(_entry(prospect, frozen), purpose=purpose, mu=mu, epsilon=epsilon, delta=delta), frozen


def _released(account: Account, purpose: str) -> Frozen | None:
    entry = account.ledger.entry_of(purpose)
    if entry is None:
        return None
    statistics, marks = account.ledger.statistics(entry.name), account.ledger.marks(entry.name)
    return Frozen(statistics, bytes.fromhex(entry.statistics), marks)


def _entry(prospect: Prospect, frozen: Frozen) -> LedgerEntry:
    return LedgerEntry(
        name=prospect.account.jobs.name(prospect.job.job_id),
        title=clause(f"job {prospect.job.job_id} ({prospect.title})"),
        columns=prospect.examination.contribution.features.columns,
        rows=len(frozen.marks),
        purpose="",
        statistics=frozen.digest.hex(),
    )


def _require_recorded(prospect: Prospect, choice: PrivacyChoice) -> None:
    if prospect.unrecorded and Accepted.UNRECORDED not in choice.accepted:
        named = ", ".join(str(job_id) for job_id in prospect.unrecorded)
        raise PrivacyRefused(
            f"This account took part in job {named}, of which this computer has no record, so it cannot tell which of "
            "your rows were used there; restore the profile's folder, join with noise (differential privacy), or "
            "accept that in words if none of these rows was."
        )
