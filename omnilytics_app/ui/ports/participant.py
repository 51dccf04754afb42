"""One profile at work: what it tells of its jobs and its money, and the actions that change them."""

from collections.abc import Callable
from typing import Protocol

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice
from omnilytics_app.domain.progress import DataMatch, DataPreview, JobCard, JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.domain.tokens import NATIVE_COIN, Token


class Observer(Protocol):
    """Receives snapshots. Each method is called with the latest state whenever it changed."""

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Balances, credit, payouts or the connection changed."""

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """The list of open jobs changed."""

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """The job this profile created moved on; None if there is none."""

    def on_participation(self, progress: JobProgress | None) -> None:
        """The job this profile joined moved on; None if there is none."""


class ParticipantService(Protocol):
    """The use cases behind the window."""

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Tell `observer` what is known now, then every change; the returned function ends it."""
        ...

    async def preview_data(self, path: str) -> DataPreview:
        """Read the head of a data file. Raises `DataFileError`."""
        ...

    async def match_data(self, job_id: JobId, path: str) -> DataMatch:
        """Hold the head of a data file against a job. Raises `DataFileError` or `JobRefused`."""
        ...

    async def create_job(self, form: JobForm, report: Callable[[Work], None] | None = None) -> JobId:
        """Escrow the payment and open the job; returns once the transaction is mined.

        `report` hears of work before that which takes long.
        """
        ...

    async def stop_job(self, job_id: JobId) -> None:
        """Ask for the job to end at the next publish; unspent escrow returns."""
        ...

    async def export_model(self, job_id: JobId, path: str) -> int:
        """Write the model of a job of this profile to a file; the round it is from. Raises `ModelFileError`."""
        ...

    async def report_on_data(self, job_id: JobId, data_file: str, choice: PrivacyChoice) -> DataReport:
        """What joining with `data_file` would mean for the data. Raises `JobRefused` or `DataFileError`."""
        ...

    async def join_job(
        self,
        job_id: JobId,
        data_file: str,
        choice: PrivacyChoice,
        *,
        looked_at: Job | None = None,
        token: Address = NATIVE_COIN,
    ) -> None:
        """Freeze the statistics of `data_file`, pay the stake and take a seat in the very job that was looked at.

        `token` is accepted for this job beside those that the profile accepts. Raises `Declined`, among others.
        """
        ...

    @property
    def watch_only(self) -> bool:
        """There is no key: nothing can be signed."""
        ...

    @property
    def accepted_tokens(self) -> frozenset[Address]:
        """The tokens that the profile accepts by its settings."""
        ...

    def token(self, address: Address) -> Token:
        """How a kind of money describes itself, its address alone until that is known."""
        ...

    async def withdraw(self) -> None:
        """Claim what jobs owe and pay all credit out to the wallet's account."""
        ...
