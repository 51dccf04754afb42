"""A market that exists in memory, with every failure a test asks for."""

import asyncio
from collections.abc import Callable

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice, Trust
from omnilytics_app.domain.progress import DataMatch, DataPreview, JobCard, JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.ui.ports import Observer


class FakeParticipant:
    """Implements `ParticipantService`. `failure` is raised by the next action; `gate` holds actions until it is set."""

    def __init__(self) -> None:
        self.observers: list[Observer] = []
        self.calls: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.refusals: dict[JobId, str] = {}
        self.works: tuple[Work, ...] = ()
        self.holds_images = False
        self.watch_only = False
        self.tokens: tuple[Token, ...] = (COIN,)
        self.gate = asyncio.Event()
        self.gate.set()
        self.wallet: WalletSnapshot | None = None
        self.jobs: tuple[JobCard, ...] = ()
        self.model_owner_job: JobProgress | None = None
        self.participation: JobProgress | None = None
        self.looked_at: Job | None = None
        self.report = DataReport(rows=100, trust=Trust(14, 0, 3))

    @property
    def accepted_tokens(self) -> frozenset[Address]:
        return frozenset(held.token.address for held in self.wallet.tokens) if self.wallet else frozenset()

    def token(self, address: Address) -> Token:
        return next((t for t in self.tokens if t.address == address), Token(address))

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        self.observers.append(observer)
        self._tell(observer)
        return lambda: self.observers.remove(observer)

    def publish(
        self,
        wallet: WalletSnapshot | None = None,
        jobs: tuple[JobCard, ...] | None = None,
        model_owner_job: JobProgress | None = None,
        participation: JobProgress | None = None,
    ) -> None:
        self.wallet = wallet or self.wallet
        self.jobs = self.jobs if jobs is None else jobs
        self.model_owner_job = model_owner_job or self.model_owner_job
        self.participation = participation or self.participation
        for observer in tuple(self.observers):
            self._tell(observer)

    def _tell(self, observer: Observer) -> None:
        if self.wallet is not None:
            observer.on_wallet(self.wallet)
        observer.on_jobs(self.jobs)
        observer.on_model_owner_job(self.model_owner_job)
        observer.on_participation(self.participation)

    async def _act(self, *call: object) -> None:
        self.calls.append(call)
        await self.gate.wait()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure

    async def preview_data(self, path: str) -> DataPreview:
        await self._act("preview", path)
        return DataPreview(path, 40, ("pixel_0_0", "pixel_0_1", "digit"), holds_images=self.holds_images)

    async def match_data(self, job_id: JobId, path: str) -> DataMatch:
        await self._act("match", job_id, path)
        return DataMatch(path, 40, exact=True, looked_at=40, refusal=self.refusals.get(job_id, ""))

    async def create_job(self, form: JobForm, report: Callable[[Work], None] | None = None) -> JobId:
        for work in self.works if report else ():
            report(work)
        await self._act("create", form)
        return JobId(7)

    async def stop_job(self, job_id: JobId) -> None:
        await self._act("stop", job_id)

    async def export_model(self, job_id: JobId, path: str) -> int:
        await self._act("export", job_id, path)
        return 6

    async def report_on_data(self, job_id: JobId, data_file: str, choice: PrivacyChoice) -> DataReport:
        await self._act("look", job_id, data_file)
        return self.report

    async def join_job(
        self,
        job_id: JobId,
        data_file: str,
        choice: PrivacyChoice,
        *,
        looked_at: Job | None = None,
        token: Address = NATIVE_COIN,
    ) -> None:
        self.looked_at = looked_at
        assert looked_at is None or token == looked_at.terms.token
        await self._act("join", job_id, data_file, choice)

    async def withdraw(self) -> None:
        await self._act("withdraw")
