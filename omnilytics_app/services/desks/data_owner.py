"""What the data owner's page asks for: data sets, jobs that fit them, reasons and earnings, automatic joining."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import DataSetStatus, Inspection, JobFit
from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import Explanation, LocalKnowledge, ScoreSheet, explain_all
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.domain.market import ContributorRecord
from omnilytics_app.errors import DataFileError, JobRefused, OmniLyticsError
from omnilytics_app.services.auto_join import AutoJoin
from omnilytics_app.services.csv_file import write_csv
from omnilytics_app.services.data_sets import forget_data, register_data
from omnilytics_app.services.data_shelf import DataShelf
from omnilytics_app.services.earnings import PAYOUT_HEADING, EarningsReader, payout_rows
from omnilytics_app.services.estimate import Calibration, estimate_joining
from omnilytics_app.services.leave_job import free_rows, give_seat_back, left_jobs
from omnilytics_app.services.owner_records import OwnerRecords
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.round_scores import OPENED, round_scores
from omnilytics_app.services.session import Session
from omnilytics_app.storage.job_index import JobIndex
from omnilytics_app.storage.profile import Profile
from omnilytics_app.storage.reputation import contributor_record
from omnilytics_app.workers.data_tasks import inspect_data

log = logging.getLogger(__name__)

Listener = Callable[[], None]


class DataOwnerDesk:
    """Serves the data owner's page of one profile. Used inside `at_work`."""

    def __init__(self, session: Session, profile: Profile, participant: Participant) -> None:
        self._gateway = session.gateway
        self._account = session.account
        self._pool = session.pool
        self._paths = profile.paths
        self._participant = participant
        self._shelf = DataShelf(profile.paths, session.account)
        self._calibration = Calibration(profile.paths.speed, session.pool)
        self._index = JobIndex(session.gateway.cache.path, session.gateway.deployment)
        self._earnings = EarningsReader(session.gateway, session.account)
        self._auto = AutoJoin(participant, profile.paths, self._on_auto_join_changed)
        self._listeners: list[Listener] = []
        self._freeing: dict[JobId, asyncio.Task[None]] = {}
        self._scores: dict[tuple[JobId, Round], ScoreSheet | None] = {}

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """While this is open, jobs are joined by the person's rules, if on, and rows of jobs left are freed."""
        await self._auto.open()
        for job_id in await asyncio.to_thread(left_jobs, self._account):
            self._free(job_id)
        try:
            yield
        finally:
            for task in self._freeing.values():
                task.cancel()
            await asyncio.gather(*self._freeing.values(), return_exceptions=True)
            await self._auto.close()

    async def data_sets(self) -> tuple[DataSetStatus, ...]:
        """Every registered data set, held against its file, by name."""
        return await self._shelf.all()

    async def inspect_data(self, path: str) -> Inspection:
        """Look at the head of a file or folder. Raises `DataFileError`."""
        return await self._pool.run(inspect_data, path)

    async def register_data(self, name: str, path: str) -> None:
        """Remember a file or folder by a name, as it is now. Raises `DataFileError` or `ConfigurationError`."""
        await asyncio.to_thread(register_data, self._paths, name, Path(path))

    async def forget_data(self, name: str) -> None:
        """Forget a name; nothing else is touched."""
        await asyncio.to_thread(forget_data, self._paths, name)

    async def fits(self, path: str) -> tuple[JobFit, ...]:
        """Hold a data file against every job that is open for registration."""
        return tuple([await self._fit(card.job, card.refused, path) for card in self._participant.registering()])

    async def _fit(self, job: Job, refused: str, path: str) -> JobFit:
        try:
            reason = refused or (await self._participant.match_data(job.job_id, path)).refusal
        except (DataFileError, JobRefused) as error:
            reason = str(error)
        return JobFit(job.job_id, reason)

    async def estimate(self, job_id: JobId) -> JoinEstimate:
        """What a job would ask of this computer and this account. Raises `JobRefused` or `ChainUnavailable`."""
        return await estimate_joining(job_id, self._gateway, self._account, self._pool, self._calibration)

    def pause(self, job_id: JobId, *, pause: bool) -> None:
        """Put a job's computations off as long as that costs nothing, or no longer. Raises `JobRefused`."""
        self._participant.runners.pause_job(job_id, pause=pause)

    async def leave(self, job_id: JobId) -> None:
        """Give a seat back, once a person has looked at that; its rows are free as soon as that is final.

        Raises `Declined`, `JobRefused`, and what sending raises.
        """
        await give_seat_back(job_id, self._gateway, self._account)
        self._free(job_id)

    def _free(self, job_id: JobId) -> None:
        if job_id not in self._freeing or self._freeing[job_id].done():
            self._freeing[job_id] = asyncio.create_task(self._freed(job_id), name=f"rows of job {job_id}")

    async def _freed(self, job_id: JobId) -> None:
        """Not freed now, rows are at the next start, or with the next look at them once the registration is over."""
        try:
            await free_rows(job_id, self._gateway, self._account)
        except OmniLyticsError as error:
            log.warning("the rows of job %d stay in the ledger: %s", job_id, error)

    async def explanations(self, job_id: JobId) -> tuple[Explanation, ...]:
        """Why each round of a job paid this account, or did not; nothing for a job without a seat of its own."""
        job = self._participant.view.jobs.get(job_id)
        member = job.member(self._account.address) if job is not None else None
        if job is None or member is None:
            return ()
        known = await asyncio.to_thread(self._local_knowledge, job)
        for settled in job.rounds:
            if settled.outcome in OPENED:
                scores = await self._round_scores(job, settled)
                known[settled.number] = replace(known[settled.number], scores=scores)
        token = self._gateway.tokens.known(job.terms.token)
        return tuple(replace(told, token=token) for told in explain_all(job, member, known))

    def _local_knowledge(self, job: Job) -> dict[RoundNumber, LocalKnowledge]:
        records = OwnerRecords(self._account.jobs.job(job.job_id))
        verdicts = records.verdicts(job.rounds)
        return {
            r.number: LocalKnowledge(
                had_payload=records.has_payload(r.number),
                verified=not verdicts[r.number] if r.number in verdicts else None,
            )
            for r in job.rounds
        }

    async def _round_scores(self, job: Job, settled: Round) -> ScoreSheet | None:
        """The scores of an opened round; none while they cannot be had, and they are asked for again."""
        key = job.job_id, replace(settled, votes=0)
        if key not in self._scores:
            try:
                self._scores[key] = await round_scores(self._gateway, job, settled.number)
            except OmniLyticsError as error:
                log.info("the scores of round %d of job %d cannot be read: %s", settled.number, job.job_id, error)
                return None
        return self._scores[key]

    async def earnings(self) -> Earnings:
        """What this account earned as a data owner, once all its jobs are in sight. Raises `ChainUnavailable`."""
        await self._participant.ready()
        return await self._earnings.read()

    async def reputation(self) -> ContributorRecord:
        """What the events of the market tell anybody of this account, as far as they are indexed."""
        return await asyncio.to_thread(contributor_record, self._index, self._account.address)

    async def export_payouts(self, path: str) -> int:
        """Write the payouts to a CSV file; how many there are. Raises `ConfigurationError` or `StorageFault`."""
        rows = payout_rows(await self._earnings.read())
        await asyncio.to_thread(write_csv, Path(path), PAYOUT_HEADING, rows)
        return len(rows)

    @property
    def auto_join(self) -> AutoJoinState:
        """The rules of automatic joining, and what was decided by them."""
        return self._auto.state

    async def save_auto_join(self, rules: AutoJoinRules) -> None:
        """Keep other rules. Raises `ConfigurationError`, `DataFileError` or `StorageFault`."""
        await self._auto.save(rules)

    def on_auto_join(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` whenever `auto_join` is another; the returned function ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _on_auto_join_changed(self) -> None:
        for listener in tuple(self._listeners):
            listener()
