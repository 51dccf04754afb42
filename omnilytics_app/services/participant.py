"""One profile at work: everything its window or its agent can ask for, and the runners behind it.

Runners of all jobs found on disk go on by themselves when it starts. Snapshots are sent to observers after every change
of the market, and every job's progress as it comes; nothing here waits for an observer.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice
from omnilytics_app.domain.progress import DataMatch, DataPreview, JobCard, JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.domain.review import Reviewer
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.create_job import adopt_pending, create_job
from omnilytics_app.services.create_once import create_once
from omnilytics_app.services.end_job import Ending, end_now
from omnilytics_app.services.export_model import export_model
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_cards import JobCards
from omnilytics_app.services.job_runners import HONEST, Casting, JobRunners, Role
from omnilytics_app.services.job_terms import understood
from omnilytics_app.services.join_job import JoinRequest, join_job, registration, report_on_data
from omnilytics_app.services.leave_job import has_left
from omnilytics_app.services.review import reviewed
from omnilytics_app.services.wallet import Wallet
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.services.withdraw import NO_BOUNDS, Paid, pay_out, withdraw
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
        """A job this profile created moved on."""

    def on_participation(self, progress: JobProgress | None) -> None:
        """A job this profile joined moved on."""


LEARNING_S = 1.0
"""What a snapshot waits at most for tokens that describe themselves; the next one has what came later."""


class Participant:
    """The use cases of one profile. `start` before use, `close` at the end.

    `reviewer` looks at what is asked for by hand before it is signed; what runners send needs nobody.
    """

    def __init__(
        self,
        gateway: Gateway,
        account: Account,
        pool: WorkerPool,
        checks: SettlementChecks,
        casting: Casting = HONEST,
        reviewer: Reviewer | None = None,
    ) -> None:
        self._gateway = gateway
        self._account = account
        self._by_hand = reviewed(account, gateway, reviewer)
        self._pool = pool
        self._wallet = Wallet(gateway, account)
        self._observers: list[Observer] = []
        self._joining: dict[JobId, Work] = {}
        self._cards = JobCards(gateway, account.address, self._joining.get, account.policy.tokens)
        self._runners = JobRunners(gateway, account, pool, checks, self._on_progress, casting)
        self._unsure: set[JobId] = set()
        """Jobs that could not be joined as far as was heard, in which the chain may give a seat yet."""
        self._dirty = asyncio.Event()
        self._one_join = asyncio.Lock()
        self._one_creation = asyncio.Lock()
        self._tasks: list[asyncio.Task[None]] = []
        self._unsubscribe: Callable[[], None] = lambda: None

    @property
    def address(self) -> Address:
        """The account."""
        return self._account.address

    @property
    def trusted(self) -> frozenset[Address]:
        """The owners of whom this profile's person knows that they work with no model owner."""
        return self._account.policy.trusted

    @property
    def view(self) -> MarketView:
        """What is known of the market."""
        return self._gateway.watcher.view

    @property
    def runners(self) -> JobRunners:
        """The jobs at work."""
        return self._runners

    async def start(self) -> None:
        """Wait for the first look at the market, resume what is on disk, and begin to publish."""
        while self.view.head is None and self.view.reading is None and not self.view.problem:
            await self.changed()
        if self.view.reading is None:
            self._runners.resume()
        else:
            self._tasks.append(asyncio.create_task(self._resume_later(), name="resuming"))
        self._unsubscribe = self._gateway.watcher.subscribe(lambda _: self._dirty.set())
        self._tasks.append(asyncio.create_task(self._publish(), name="snapshots"))
        self._dirty.set()

    async def ready(self) -> None:
        """Wait until every job that this account ever created or joined is in sight."""
        await self._gateway.watcher.held(self.address)

    async def come_to_rest(self, grace_s: float) -> None:
        """Before `close`: begin no further step of any job, and give what is signed so long to be mined."""
        await self._runners.come_to_rest(grace_s)

    async def close(self) -> None:
        """Stop; everything needed to go on is on disk."""
        self._unsubscribe()
        await self._runners.close()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task

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
        async with self._one_creation:
            if earlier := adopt_pending(self._gateway, self._account):
                self._runners.resume()
                return earlier[-1]
            job_id = await create_job(form, self._gateway, self._by_hand, self._pool, report)
            self._runners.start(job_id, Role.MODEL_OWNER)
            return job_id

    async def create_job_once(self, file: JobFile, report: Report | None = None) -> tuple[JobId, bool]:
        """Run the job of a file, which is created unless it was already; its number, and whether it is new."""
        async with self._one_creation:
            job_id, new = await create_once(file, self._gateway, self._by_hand, self._pool, report)
        self._runners.resume()
        return job_id, new

    async def stop_job(self, job_id: JobId) -> None:
        """End a job of this profile at the next opportunity; where it is now, a person who is asked may decline."""
        asked = self._by_hand is not self._account
        if not asked or await end_now(job_id, self._gateway, self._by_hand) is Ending.NOTED:
            self._runners.stop_job(job_id)

    async def export_model(self, job_id: JobId, path: str) -> int:
        """Write the model that a job of this profile has given so far to a file whose name tells the format."""
        files = self._account.jobs.job(job_id)
        return await export_model(files, job_id, format_of(path), Path(path), self._pool)

    async def report_on_data(self, job_id: JobId, data_file: str, choice: PrivacyChoice) -> DataReport:
        """What joining a job with a data file would mean for the data."""
        request = JoinRequest(job_id, data_file, choice)
        return await report_on_data(request, self._gateway, self._account, self._pool)

    async def join_job(
        self,
        job_id: JobId,
        data_file: str,
        choice: PrivacyChoice,
        attack: str = "",
        looked_at: Job | None = None,
        *,
        token: Address = NATIVE_COIN,
        by_itself: bool = False,
    ) -> None:
        """Join a job with a data file, then take part in it; `looked_at` is the one that was decided on, if any was.

        `token` is accepted for this job beside those that the profile accepts. `by_itself` says that a person's policy
        decided, so that nobody is asked again.
        """

        def report(work: Work) -> None:
            self._joining[job_id] = work
            if work.done in (0, work.total):
                log.info("%s: %d of %d", work.label, work.done, work.total)
            self._dirty.set()

        request = JoinRequest(job_id, data_file, choice, attack, looked_at, token)
        try:
            async with self._one_join:  # two at once would each take the same rows for unused
                account = self._account if by_itself else self._by_hand
                await join_job(request, self._gateway, account, self._pool, report)
        except UserFacingError:
            if job_id in self.view.jobs and self.may_be_joined(self.view.jobs[job_id]):
                self._unsure.add(job_id)
            raise
        finally:
            self._joining.pop(job_id, None)
            self._dirty.set()
        self._runners.start(job_id, Role.DATA_OWNER)

    async def withdraw(self) -> None:
        """Collect everything owed."""
        await withdraw(self._gateway, self._by_hand)
        self._dirty.set()

    async def pay_out(self, above: Wei, tokens: Mapping[Address, int] = NO_BOUNDS) -> Paid:
        """Collect everything owed if that is more than `above`, or more of a token than its bound; what was paid."""
        paid = await pay_out(self._gateway, self._account, above, tokens)
        self._dirty.set()
        return paid

    async def _resume_later(self) -> None:
        """Resume once the market's history is read; a window shows meanwhile how far that is."""
        await self._gateway.watcher.held(self.address)
        self._runners.resume()
        self._dirty.set()

    @property
    def watch_only(self) -> bool:
        """There is no key: nothing can be signed."""
        return self._account.watch_only

    @property
    def accepted_tokens(self) -> frozenset[Address]:
        """The tokens that the profile accepts by its settings."""
        return frozenset(self._account.policy.tokens)

    def token(self, address: Address) -> Token:
        """How a kind of money describes itself, its address alone until that is known."""
        return self._gateway.tokens.known(address)

    def registering(self) -> list[JobCard]:
        """The jobs that have a free seat, also those that this client would not join."""
        return self._cards.registering(self.view)

    def joinable(self) -> list[JobCard]:
        """The jobs that have a free seat, and that this client would join."""
        return self._cards.joinable(self.view)

    def has_left(self, job_id: JobId) -> bool:
        """Whether this account's owner left a job by hand."""
        return has_left(job_id, self._account)

    def may_be_joined(self, job: Job) -> bool:
        """Whether a registration of this account in a job was ever signed, which the chain may take yet."""
        return self._account.sender.was_signed(registration(job, self._gateway, self._account))

    async def changed(self, timeout_s: float = 5.0) -> None:
        """Wait for the next view of the market, at most so long."""
        await self._gateway.watcher.changed(timeout_s)

    async def finished(self, job_id: JobId) -> None:
        """Return when this profile has nothing more to do in a job; raises what its runner died of."""
        await self._runners.finished(job_id)

    def _on_progress(self, role: Role, progress: JobProgress) -> None:
        for observer in tuple(self._observers):
            _send_progress(observer, role, progress)

    async def _publish(self) -> None:
        while True:
            await self._dirty.wait()
            self._dirty.clear()
            try:
                if not self._one_creation.locked():
                    self._runners.resume_adopted()
                self._take_late_seats()
                await self._send_snapshots()
            except Exception:  # an outermost edge: the window must not freeze on one bad snapshot
                log.exception("unexpected")

    def _take_late_seats(self) -> None:
        """Take part where a registration was mined after its sender had heard of a failure: there is a stake in it."""
        for job_id in sorted(self._unsure):
            job = self.view.jobs.get(job_id)
            if job is not None and job.member(self.address) is not None:
                self._unsure.discard(job_id)
                self._runners.start(job_id, Role.DATA_OWNER)

    async def _send_snapshots(self) -> None:
        if not self._observers:
            return
        view = self.view
        try:
            wallet = await self._wallet.snapshot(view)
        except UserFacingError as error:
            wallet = await self._wallet.snapshot(replace(view, problem=str(error)))
        await self._gateway.tokens.learn({job.terms.token for job in view.jobs.values()}, LEARNING_S)
        cards = self._cards.open_jobs(view)
        for observer in tuple(self._observers):
            observer.on_wallet(wallet)
            observer.on_jobs(cards)
            for role, progress in self._runners.latest.values():
                _send_progress(observer, role, progress)


def _send_progress(observer: Observer, role: Role, progress: JobProgress) -> None:
    (observer.on_model_owner_job if role is Role.MODEL_OWNER else observer.on_participation)(progress)
