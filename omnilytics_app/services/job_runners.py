"""The jobs of one profile at work: any number, in both roles, each with a runner of its own.

A job has at most one runner. Runners of jobs found on disk are started by `resume`; what a job's runner told last is
kept for every job, so that nothing is lost to whoever looks later.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import JobRefused, OmniLyticsError
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.create_job import JOB_FILE, adopt_pending
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.join_job import JOIN_FILE
from omnilytics_app.services.leave_job import nothing_owed
from omnilytics_app.services.run_job import ModelOwnerRunner
from omnilytics_app.services.run_rounds import DataOwnerRunner
from omnilytics_app.services.runner import JobRunner
from omnilytics_app.workers.pool import WorkerPool

log = logging.getLogger(__name__)


class Role(StrEnum):
    """What a profile is in a job."""

    MODEL_OWNER = "model-owner"
    DATA_OWNER = "data-owner"


@dataclass(frozen=True, slots=True)
class Casting:
    """What plays each role. Demonstrations put somebody else in the place of one."""

    model_owner: type[ModelOwnerRunner] = ModelOwnerRunner
    data_owner: type[DataOwnerRunner] = DataOwnerRunner


HONEST = Casting()


@dataclass(frozen=True, slots=True)
class _Running:
    role: Role
    runner: JobRunner
    task: "asyncio.Task[None]"


Listener = Callable[[Role, JobProgress], None]


class JobRunners:
    """All runners of one account. `listener` hears of every job's progress."""

    def __init__(
        self,
        gateway: Gateway,
        account: Account,
        pool: WorkerPool,
        checks: SettlementChecks,
        listener: Listener,
        casting: Casting = HONEST,
    ) -> None:
        self._casting = casting
        self._gateway = gateway
        self._account = account
        self._pool = pool
        self._checks = checks
        self._listener = listener
        self._running: dict[JobId, _Running] = {}
        self._waiting: list[asyncio.Task[None]] = []
        self._latest: dict[JobId, tuple[Role, JobProgress]] = {}

    @property
    def latest(self) -> Mapping[JobId, tuple[Role, JobProgress]]:
        """What every job told last, older jobs first."""
        return dict(sorted(self._latest.items()))

    def under_way(self, role: Role) -> list[JobId]:
        """The jobs in a role that are not over for this profile, ascending."""
        return sorted(j for j, running in self._running.items() if running.role is role and not running.task.done())

    def __contains__(self, job_id: object) -> bool:
        return job_id in self._running

    def resume(self) -> None:
        """Start the runner of every job on disk that has none; jobs the chain has numbered meanwhile are adopted."""
        adopt_pending(self._gateway, self._account)
        for job_id in self._account.jobs.job_ids():
            files = self._account.jobs.job(job_id)
            if files.exists(JOB_FILE):
                self.start(job_id, Role.MODEL_OWNER)
            elif files.exists(JOIN_FILE) and not nothing_owed(job_id, self._gateway, self._account):
                self.start(job_id, Role.DATA_OWNER)

    def resume_adopted(self) -> None:
        """Start the jobs that were signed before a crash and that the chain has numbered since."""
        if self._account.jobs.pending_salts() and adopt_pending(self._gateway, self._account):
            self.resume()

    def start(self, job_id: JobId, role: Role) -> None:
        """Run a job, unless it is run already."""
        running = self._running.get(job_id)
        if running is not None and not running.task.done():
            return
        runner = self._runner(job_id, role)
        runner.observe(lambda progress: self._on_progress(role, progress))
        task = asyncio.create_task(runner.run(), name=f"job {job_id}")
        task.add_done_callback(lambda done: self._on_done(runner, done))
        self._running[job_id] = _Running(role, runner, task)

    def stop_job(self, job_id: JobId) -> None:
        """End a job of this profile at the next opportunity; raises `JobRefused` for a job of others."""
        running = self._running.get(job_id)
        if running is None or not isinstance(running.runner, ModelOwnerRunner):
            raise JobRefused("This profile does not own that job.")
        running.runner.stop()

    def pause_job(self, job_id: JobId, *, pause: bool) -> None:
        """Put the computations of a job off as long as that costs nothing, or no longer; until this program ends.

        Raises `JobRefused` for a job in which this profile computes nothing.
        """
        running = self._running.get(job_id)
        if running is None or not isinstance(running.runner, DataOwnerRunner):
            raise JobRefused("This profile computes nothing in that job.")
        if pause:
            running.runner.pause()
        else:
            running.runner.resume()
        running.runner.tell()

    async def finished(self, job_id: JobId) -> None:
        """Return when nothing more is to do in a job; raises what its runner died of."""
        await asyncio.shield(self._running[job_id].task)

    async def come_to_rest(self, grace_s: float) -> None:
        """Begin no further step, and give what is signed so long to be mined."""
        for running in self._running.values():
            running.runner.leave()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(grace_s):
                await self._account.sender.quiet()

    async def close(self) -> None:
        """End all runners; everything they need to go on is on disk."""
        for waiting in self._waiting:
            waiting.cancel()
        await asyncio.gather(*self._waiting, return_exceptions=True)
        for running in self._running.values():
            running.task.cancel()
        for running in self._running.values():
            with contextlib.suppress(asyncio.CancelledError, OmniLyticsError):
                await running.task
            await running.runner.close()

    def _runner(self, job_id: JobId, role: Role) -> JobRunner:
        if role is Role.MODEL_OWNER:
            return self._casting.model_owner(self._gateway, self._account, self._pool, job_id)
        return self._casting.data_owner(self._gateway, self._account, self._pool, job_id, self._checks)

    def _on_progress(self, role: Role, progress: JobProgress) -> None:
        self._latest[progress.job.job_id] = role, progress
        self._listener(role, progress)

    def _on_done(self, runner: JobRunner, task: "asyncio.Task[None]") -> None:
        if task.cancelled():
            return
        if (error := task.exception()) is None:
            if runner.moved:
                del self._running[runner.job_id]
                self._waiting.append(asyncio.create_task(self._await_number(), name="renumbered job"))
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
            self.resume_adopted()
            await self._gateway.watcher.changed()
