"""Runs a participant: read the job, decide, act, read again, until there is nothing left to do.

The decision is a pure function; every effect here may fail or be interrupted at any point and is simply decided anew.
What a person can mend is shown as the job's problem and tried again; the process never gives a job up by itself.
"""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobProgress, Work
from omnilytics_app.errors import (
    InvalidCiphertext,
    InvalidPayload,
    JobRefused,
    OmniLyticsError,
    StorageFault,
    TransactionRejected,
    UserFacingError,
)
from omnilytics_app.logs import about
from omnilytics_app.services.finality import buried
from omnilytics_app.services.fuel import FuelGauge
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import CheckedJob, understood
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.pool import WorkerPool

log = logging.getLogger(__name__)

RETRY_S = 2.0
MOVED_ON = frozenset(
    (
        *("AlreadyAnswered", "AlreadyFlagged", "AlreadyNamed", "AlreadyRegistered", "AlreadySubmitted"),
        *("AlreadyVoted", "ContestOpen", "JobFull", "JobVoided"),
        *("NotAsked", "NotOpen", "NothingNamed", "NothingToClaim", "PreviousRoundOpen", "SeedKnown"),
        *(
            "SubmissionsOpen",
            "TargetLost",
            "TargetNotReached",
            "TooEarly",
            "TooLate",
            "WrongModel",
            "WrongPhase",
            "WrongRound",
        ),
    )
)
"""Refusals that only say that the chain was faster; the next look at the job tells what to do instead."""

Effect = Callable[[Job, RoundNumber], Awaitable[None]]
Listener = Callable[[JobProgress], None]


class JobMoved(OmniLyticsError):
    """The chain went back and has another job under this number; this one's files wait for their new number."""


class JobRunner(ABC):
    """One participant in one job. Start `run` as a task."""

    def __init__(self, gateway: Gateway, account: Account, pool: WorkerPool, job_id: JobId) -> None:
        self.gateway = gateway
        self.account = account
        self.pool = pool
        self.job_id = job_id
        self.files: JobFiles = account.jobs.job(job_id)
        self.problem = ""
        self.activity = ""
        self.work: Work | None = None
        self.finished = False
        self.moved = False
        """The chain went back behind the job, which may get another number."""
        self.fuel = FuelGauge(gateway, account)
        self._leaving = False
        self._listener: Listener | None = None
        self._job: Job | None = None
        self._known: tuple[Digest, CheckedJob] | None = None
        self._stale = True
        self._woken = asyncio.Event()
        self._effects: dict[ActionKind, Effect] = {
            ActionKind.ARM: lambda job, _: self._sent(self.gateway.calls.arm(job.job_id)),
            ActionKind.START: lambda job, _: self._sent(self.gateway.calls.start(job.job_id)),
            ActionKind.CANCEL: lambda job, _: self._sent(self.gateway.calls.cancel(job.job_id)),
            ActionKind.CLOSE_JOB: lambda job, _: self._sent(self.gateway.calls.close_job(job.job_id)),
            ActionKind.CLOSE_ROUND: self._round_call("closeRound"),
            ActionKind.SETTLE_BY_DEFAULT: self._round_call("settleByDefault"),
            ActionKind.FINALIZE: self._round_call("finalize"),
            **self.effects(),
        }

    @abstractmethod
    def effects(self) -> Mapping[ActionKind, Effect]:
        """What this role can do beyond what anybody can."""

    @abstractmethod
    def decide(self, job: Job) -> Action:
        """The one thing to do now."""

    def recognise(self) -> None:
        """Called when the number stands for another job than before; raises `JobMoved` to give the number up."""
        return

    @abstractmethod
    def progress(self, job: Job) -> JobProgress:
        """What the window shows."""

    def observe(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on, and of the present state if there is one."""
        self._listener = listener
        self.tell()

    def tell(self) -> None:
        """Send the present state to the listener, as soon as the job is understood."""
        if self._listener is not None and self._job is not None and self._known is not None:
            progress = self.progress(self._job)
            said = (self.account.sender.notice, self.fuel.warning, self.gateway.connection.complaint)
            told = replace(progress, warning=" ".join(filter(None, said)), shortage=self.fuel.shortage)
            self._listener(told)

    @property
    def checked(self) -> CheckedJob:
        """The job's document and lanes; raises `JobRefused` before the job was understood."""
        if self._known is None:
            raise JobRefused("The job is not understood yet.")
        return self._known[1]

    def wake(self) -> None:
        """Decide again now, without waiting for the chain to move."""
        self._woken.set()

    def leave(self) -> None:
        """Begin no further step; `run` returns after the present one."""
        self._leaving = True

    async def close(self) -> None:
        """End what runs beside `run`."""
        return

    def report(self, work: Work | None) -> None:
        """Progress of heavy work."""
        self.work = work
        self.tell()

    async def run(self) -> None:
        """Take part until the job needs nothing more from this participant, or has lost its number."""
        with self.gateway.watcher.follow(self.job_id), about(job=self.job_id):
            while not self.finished and not self._leaving:
                try:
                    action = await self._step()
                except JobMoved:
                    self.moved = True
                    log.warning("job %d: the chain went back; the job waits for its new number", self.job_id)
                    return
                if action is None or action.kind in {ActionKind.WAIT, ActionKind.DONE}:
                    self.finished = action is not None and action.kind is ActionKind.DONE and await self._is_final()
                    if not self.finished:
                        await self._moved_on()
            if self.finished:
                with suppress(StorageFault):  # noted at the next start
                    await asyncio.to_thread(self.files.note_finished)
            self.tell()

    async def _moved_on(self) -> None:
        """Wait for the next look at the market, or for `wake`."""
        waits = [asyncio.ensure_future(w) for w in (self.gateway.watcher.changed(), self._woken.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for waiting in waits:
                waiting.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
            self._woken.clear()

    async def _is_final(self) -> bool:
        """Whether nothing was left to do `confirmations` blocks ago already: a claim may have to be sent again."""
        try:
            deep = await buried(self.gateway, self._job) if self._job is not None else None
        except UserFacingError:
            return False
        return deep is not None and self.decide(deep).kind is ActionKind.DONE

    async def _step(self) -> Action | None:
        """Decide and act once; None if it has to be tried again later."""
        try:
            self._job = job = await self._look()
            if self._known is None or self._known[0] != job.terms_hash:
                self._known = job.terms_hash, understood(self.gateway, self.job_id)
                self.recognise()
            await self.fuel.look()
            action = self.decide(job)
            self.activity = action.reason
            if action.kind not in {ActionKind.WAIT, ActionKind.DONE}:
                log.info("job %d: %s", self.job_id, action.reason)
                self._stale = True
                self.tell()
                await self._effects[action.kind](job, action.round)
            self.problem = self.gateway.watcher.view.problem
        except JobMoved:
            raise
        except TransactionRejected as error:
            if error.error == "UnknownJob":
                self.recognise()
            if error.error not in MOVED_ON:
                await self._trouble(str(error))
            return None
        except (InvalidPayload, InvalidCiphertext) as error:
            await self._trouble(f"The endpoint gave a payload that cannot be used ({error}); it is asked again.")
            return None
        except UserFacingError as error:
            await self._trouble(str(error))
            return None
        except Exception as error:  # an outermost edge: a stake depends on this loop going on
            log.exception("job %d: unexpected", self.job_id)
            await self._trouble(f"Something unexpected happened ({type(error).__name__}); it is tried again.")
            return None
        finally:
            self.work = None
            self.tell()
        return action

    async def _look(self) -> Job:
        """The job as last polled for everybody; read anew after an effect of this participant."""
        polled = self.gateway.watcher.view.jobs.get(self.job_id)
        if polled is None or self._stale:
            polled = await self.gateway.watcher.refresh(self.job_id)
            self._stale = False
        return polled

    async def _trouble(self, sentence: str) -> None:
        if sentence != self.problem:
            log.warning("job %d: %s", self.job_id, sentence)
        self.problem = sentence
        self.tell()
        await asyncio.sleep(RETRY_S)

    async def send(self, call: Call) -> Receipt:
        """Send a transaction of this participant."""
        return await self.account.sender.send(call)

    async def _sent(self, call: Call) -> None:
        await self.send(call)

    def _round_call(self, name: str) -> Effect:
        async def effect(job: Job, number: RoundNumber) -> None:
            await self.send(self.gateway.calls.of_round(name, job.job_id, number))

        return effect
