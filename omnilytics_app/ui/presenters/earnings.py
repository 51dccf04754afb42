"""State of the earnings: read when they are looked at, and again when a round or a payout is new."""

from PySide6.QtCore import Signal

from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.market import ContributorRecord
from omnilytics_app.domain.progress import JobProgress, Payout, WalletSnapshot
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part


class EarningsPresenter(Part):
    """`earnings` and `reputation` are None until they were read once.

    `exported` carries how many payouts a file holds, and its path.
    """

    exported = Signal(int, str)

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._earnings: Earnings | None = None
        self._reputation: ContributorRecord | None = None
        self._block = 0
        self._outcomes: dict[JobId, tuple[Outcome, ...]] = {}
        self._payouts: tuple[Payout, ...] = ()
        self._watched = False
        super().__init__(participant)

    @property
    def earnings(self) -> Earnings | None:
        """As they were read last."""
        return self._earnings

    @property
    def reputation(self) -> ContributorRecord | None:
        """What the market tells anybody of this account, as it was read last."""
        return self._reputation

    def watch(self, *, on: bool) -> None:
        """Keep the earnings up to date, or leave them as they are while nobody looks."""
        if on and not self._watched:
            self._ask(self._read())
        self._watched = on

    def export(self, path: str) -> None:
        """Write the payouts to a CSV file; ends in `exported` or `problem_raised`."""
        if path:
            self._act(tr("Writing the file"), self._export(path))

    def on_participation(self, progress: JobProgress | None) -> None:
        """A round that ended is read."""
        if progress is None:
            return
        outcomes = tuple(r.outcome for r in progress.job.rounds)
        if self._outcomes.get(progress.job.job_id) != outcomes:
            self._outcomes[progress.job.job_id] = outcomes
            self._read_again()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """A payout is read; with every block others may have decided something about this account."""
        if wallet.block != self._block:
            self._block = wallet.block
            if self._watched:
                self._ask(self._read_reputation())
        if wallet.payouts != self._payouts:
            self._payouts = wallet.payouts
            self._read_again()

    def _read_again(self) -> None:
        if self._watched:
            self._ask(self._read())

    async def _read(self) -> None:
        earnings = await self._holdings.earnings()
        if earnings != self._earnings:
            self._earnings = earnings
            self.changed.emit()
        await self._read_reputation()

    async def _read_reputation(self) -> None:
        reputation = await self._holdings.reputation()
        if reputation != self._reputation:
            self._reputation = reputation
            self.changed.emit()

    async def _export(self, path: str) -> None:
        count = await self._holdings.export_payouts(path)
        self.exported.emit(count, path)
