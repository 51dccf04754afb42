"""One profile at work: everything its window or its agent can ask for, and the runners behind it.

Runners of jobs found on disk go on by themselves when it starts. Snapshots are sent to observers after every change of
the market; nothing here waits for an observer.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.document import TaskSpec, parse_document
from omnilytics_app.domain.ids import Digest, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice
from omnilytics_app.domain.privacy_words import said
from omnilytics_app.domain.progress import DataMatch, DataPreview, JobCard, JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.errors import (
    DataFileError,
    JobRefused,
    OmniLyticsError,
    PrivacyRefused,
    TransactionRejected,
    UserFacingError,
)
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.create_job import JOB_FILE, adopt_pending, create_job
from omnilytics_app.services.export_model import export_model
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import check_job, modulus_claim, understood
from omnilytics_app.services.join_job import JOIN_FILE, JoinRequest, join_job, report_on_data
from omnilytics_app.services.modulus import name_of_proof
from omnilytics_app.services.run_job import ModelOwnerRunner
from omnilytics_app.services.run_rounds import DataOwnerRunner
from omnilytics_app.services.runner import JobRunner
from omnilytics_app.services.wallet import Wallet
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.services.withdraw import withdraw
from omnilytics_app.workers.data_tasks import match_data, preview
from omnilytics_app.workers.export_tasks import format_of
from omnilytics_app.workers.pool import Report, WorkerPool

log = logging.getLogger(__name__)


class Observer(Protocol):
    """Receives snapshots, on the event loop's thread."""

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Money or connection changed."""

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """The open jobs changed."""

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """The job this profile created moved on."""

    def on_participation(self, progress: JobProgress | None) -> None:
        """The job this profile joined moved on."""


@dataclass(frozen=True, slots=True)
class _Description:
    """What a job says of itself, and the name of the proof that its key is sound."""

    title: str
    task: str
    refused: str
    proof_name: bytes = b""


class Participant:
    """The use cases of one profile. `start` before use, `close` at the end."""

    def __init__(self, gateway: Gateway, account: Account, pool: WorkerPool, checks: SettlementChecks) -> None:
        self._gateway = gateway
        self._account = account
        self._pool = pool
        self._checks = checks
        self._wallet = Wallet(gateway, account)
        self._observers: list[Observer] = []
        self._runners: dict[JobId, tuple[JobRunner, asyncio.Task[None]]] = {}
        self._dirty = asyncio.Event()
        self._one_join = asyncio.Lock()
        self._tasks: list[asyncio.Task[None]] = []
        self._unsubscribe: Callable[[], None] = lambda: None
        self._cards: dict[Digest, _Description] = {}
        self._joining: dict[JobId, Work] = {}
        self._latest: dict[str, JobProgress] = {}

    async def start(self) -> None:
        """Wait for the first look at the market, resume what is on disk, and begin to publish."""
        watcher = self._gateway.watcher
        while watcher.view.head is None and watcher.view.reading is None and not watcher.view.problem:
            await watcher.changed()
        if watcher.view.reading is None:
            self._resume()
        else:
            self._tasks.append(asyncio.create_task(self._resume_later(), name="resuming"))
        self._unsubscribe = self._gateway.watcher.subscribe(lambda _: self._dirty.set())
        self._tasks.append(asyncio.create_task(self._publish(), name="snapshots"))
        self._dirty.set()

    async def close(self) -> None:
        """Stop the runners; everything they need to go on is on disk."""
        self._unsubscribe()
        tasks = [*self._tasks, *(task for _, task in self._runners.values())]
        for task in tasks:
            task.cancel()
        for task in tasks:
            with contextlib.suppress(asyncio.CancelledError, OmniLyticsError):
                await task
        for runner, _ in self._runners.values():
            await runner.close()

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Send snapshots to `observer` from now on; returns how to stop that."""
        self._observers.append(observer)
        self._dirty.set()
        return lambda: self._observers.remove(observer)

    async def preview_data(self, path: str) -> DataPreview:
        """Look at the head of a data file; raises `DataFileError`."""
        return await self._pool.run(preview, path)

    async def match_data(self, job_id: JobId, path: str) -> DataMatch:
        """Hold the head of a data file against what a job asks for; raises `DataFileError` or `JobRefused`."""
        document = understood(self._gateway, job_id).document
        return await self._pool.run(match_data, path, document.features, document.task)

    async def create_job(self, form: JobForm, report: Report | None = None) -> JobId:
        """Escrow and open a job, then run it; `report` hears of work that takes long.

        A job signed earlier whose transaction was mined without this client hearing of it is taken up instead.
        """
        if earlier := adopt_pending(self._gateway, self._account):
            self._resume()
            return earlier[-1]
        job_id = await create_job(form, self._gateway, self._account, self._pool, report)
        self._run(ModelOwnerRunner(self._gateway, self._account, self._pool, job_id))
        return job_id

    async def stop_job(self, job_id: JobId) -> None:
        """End a job of this profile at the next opportunity."""
        runner = self._runners.get(job_id, (None, None))[0]
        if not isinstance(runner, ModelOwnerRunner):
            raise JobRefused("This profile does not own that job.")
        runner.stop()

    async def export_model(self, job_id: JobId, path: str) -> int:
        """Write the model that a job of this profile has given so far to a file whose name tells the format."""
        files = self._account.jobs.job(job_id)
        return await export_model(files, job_id, format_of(path), Path(path), self._pool)

    async def report_on_data(self, job_id: JobId, data_file: str, choice: PrivacyChoice) -> DataReport:
        """What joining a job with a data file would mean for the data."""
        request = JoinRequest(job_id, data_file, choice)
        return await report_on_data(request, self._gateway, self._account, self._pool)

    async def join_job(self, job_id: JobId, data_file: str, choice: PrivacyChoice, attack: str = "") -> None:
        """Join a job with a data file, then take part in it."""

        def report(work: Work) -> None:
            self._joining[job_id] = work
            if work.done in (0, work.total):
                log.info("%s: %d of %d", work.label, work.done, work.total)
            self._dirty.set()

        request = JoinRequest(job_id, data_file, choice, attack)
        try:
            async with self._one_join:  # two at once would each take the same rows for unused
                await join_job(request, self._gateway, self._account, self._pool, report)
        finally:
            self._joining.pop(job_id, None)
            self._dirty.set()
        self._run(DataOwnerRunner(self._gateway, self._account, self._pool, job_id, self._checks))

    async def withdraw(self) -> None:
        """Collect everything owed."""
        await withdraw(self._gateway, self._account)
        self._dirty.set()

    async def _resume_later(self) -> None:
        """Resume once the market's history is read; a window shows meanwhile how far that is."""
        await self._gateway.watcher.held(self._account.address)
        self._resume()
        self._dirty.set()

    async def preview_one_job(self, data_file: str, choice: PrivacyChoice) -> tuple[str, ...]:
        """What joining the first job that takes this owner would mean for its data, in sentences."""
        while not (jobs := self._joinable()):
            await self._gateway.watcher.changed()
        return said(await self.report_on_data(jobs[0], data_file, choice), choice)

    async def serve_one_job(self, data_file: str, choice: PrivacyChoice, attack: str = "") -> None:
        """Take part in the job that is under way, or else in the first that can be joined, and withdraw at its end."""
        await self._gateway.watcher.held(self._account.address)
        job_id = self._job_under_way() or await self._join_first(data_file, choice, attack)
        log.info("%s takes part in job %d", self._account.address, job_id)
        await self.finished(job_id)
        await self.withdraw()
        log.info("%s finished job %d and withdrew", self._account.address, job_id)

    def _job_under_way(self) -> JobId | None:
        """A job this profile had joined before it was started, and that is not over for it."""
        for job_id, job in self._gateway.watcher.view.jobs.items():
            member = job.member(self._account.address)
            if member is not None and job_id in self._runners and (job.phase is not Phase.CLOSED or member.owed > 0):
                return job_id
        return None

    async def _join_first(self, data_file: str, choice: PrivacyChoice, attack: str) -> JobId:
        """Join the first job that takes this owner.

        Raises `DataFileError` or `PrivacyRefused` if the only open jobs need another file or another choice.
        """
        failed: dict[JobId, UserFacingError] = {}
        while True:
            for job_id in self._joinable():
                if job_id in failed:
                    continue
                try:
                    await self.join_job(job_id, data_file, choice, attack)
                except (JobRefused, PrivacyRefused, TransactionRejected, DataFileError) as error:
                    log.warning("%s cannot join job %d: %s", self._account.address, job_id, error)
                    failed[job_id] = error
                else:
                    return job_id
            if unusable := [e for e in failed.values() if isinstance(e, DataFileError | PrivacyRefused)]:
                raise unusable[0]
            await self._gateway.watcher.changed()

    def _joinable(self) -> list[JobId]:
        view = self._gateway.watcher.view
        known = [job for job_id, job in view.jobs.items() if job_id in view.documents]
        free = [job for job in known if job.phase is Phase.REGISTER and job.member_count < job.terms.seats]
        return [job.job_id for job in free if not self._card(job, view).refused]

    async def finished(self, job_id: JobId) -> None:
        """Return when this profile has nothing more to do in a job; raises what its runner died of."""
        await asyncio.shield(self._runners[job_id][1])

    def _resume(self) -> None:
        adopt_pending(self._gateway, self._account)
        for job_id in self._account.jobs.job_ids():
            files = self._account.jobs.job(job_id)
            if files.exists(JOB_FILE):
                self._run(ModelOwnerRunner(self._gateway, self._account, self._pool, job_id))
            elif files.exists(JOIN_FILE):
                self._run(DataOwnerRunner(self._gateway, self._account, self._pool, job_id, self._checks))

    def _run(self, runner: JobRunner) -> None:
        running = self._runners.get(runner.job_id)
        if running is not None and not running[1].done():
            return
        role = "model_owner" if isinstance(runner, ModelOwnerRunner) else "participation"
        runner.observe(lambda progress: self._on_progress(role, progress))
        task = asyncio.create_task(runner.run(), name=f"job {runner.job_id}")
        task.add_done_callback(lambda done: self._on_runner_done(runner, done))
        self._runners[runner.job_id] = runner, task

    def _on_runner_done(self, runner: JobRunner, task: "asyncio.Task[None]") -> None:
        if task.cancelled():
            return
        if (error := task.exception()) is None:
            if not runner.finished:
                self._runners.pop(runner.job_id, None)
                self._tasks.append(asyncio.create_task(self._await_number(), name="renumbered job"))
            return
        log.error("job %d stopped unexpectedly", runner.job_id, exc_info=error)
        runner.problem = (
            f"Something unexpected stopped this job on this computer ({type(error).__name__}); "
            "restart the application, nothing is lost."
        )
        runner.tell()

    async def _await_number(self) -> None:
        """Take a job up again whose number the chain went back behind, as soon as it has another one."""
        while self._account.jobs.pending_salts():
            if adopt_pending(self._gateway, self._account):
                self._resume()
            await self._gateway.watcher.changed()

    def _on_progress(self, role: str, progress: JobProgress) -> None:
        latest = self._latest.get(role)
        if latest is not None and latest.job.job_id > progress.job.job_id:
            return
        self._latest[role] = progress
        for observer in self._observers:
            self._send_progress(observer, role, progress)

    def _send_progress(self, observer: Observer, role: str, progress: JobProgress) -> None:
        (observer.on_model_owner_job if role == "model_owner" else observer.on_participation)(progress)

    async def _publish(self) -> None:
        while True:
            await self._dirty.wait()
            self._dirty.clear()
            try:
                await self._send_snapshots()
            except Exception:  # an outermost edge: the window must not freeze on one bad snapshot
                log.exception("unexpected")

    async def _send_snapshots(self) -> None:
        if not self._observers:
            return
        view = self._gateway.watcher.view
        try:
            wallet = await self._wallet.snapshot(view)
        except UserFacingError as error:
            wallet = await self._wallet.snapshot(replace(view, problem=str(error)))
        jobs = (job for job_id, job in view.jobs.items() if job_id in view.documents)
        cards = tuple(self._card(job, view) for job in jobs if job.phase is not Phase.CLOSED)
        for observer in self._observers:
            observer.on_wallet(wallet)
            observer.on_jobs(cards)
            for role, progress in self._latest.items():
                self._send_progress(observer, role, progress)

    def _card(self, job: Job, view: MarketView) -> JobCard:
        if job.terms_hash not in self._cards:
            self._cards[job.terms_hash] = self._describe(job, view.documents[job.job_id])
        known = self._cards[job.terms_hash]
        proven = self._gateway.moduli.has_accepted(known.proof_name)
        return JobCard(job, known.title, known.task, known.refused, proven, self._joining.get(job.job_id))

    def _describe(self, job: Job, raw: bytes) -> "_Description":
        """Title, task and, in one sentence, why this client would not join."""
        try:
            document = parse_document(raw)
        except JobRefused as error:
            return _Description(f"Job {job.job_id}", "Unreadable", str(error))
        try:
            check_job(job, raw, self._gateway.deployment.chain_id)
            refused = "This is your own job." if job.model_owner == self._account.address else ""
        except JobRefused as error:
            refused = str(error)
        name = name_of_proof(modulus_claim(self._gateway, job, document), document.proof)
        return _Description(document.title, _task_in_words(document.task), refused, name)


def _task_in_words(task: TaskSpec) -> str:
    match task.kind:
        case "classification":
            return f"Classification of {task.target}, {len(task.classes)} classes"
        case "binary":
            return f"{task.target}: {task.classes[0]} or {task.classes[1]}"
        case _:
            return f"Regression of {task.target}"
