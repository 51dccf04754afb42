"""State of the wallet page."""

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.ui.ports import ParticipantService, WalletService
from omnilytics_app.ui.presenters.presenter import Presenter


class WalletPresenter(Presenter):
    """Shows balances and pays out."""

    withdrawn = Signal()

    def __init__(self, participant: ParticipantService, service: WalletService) -> None:
        self._wallet: WalletSnapshot | None = None
        self._account = service
        super().__init__(participant)

    @property
    def wallet(self) -> WalletSnapshot | None:
        """The latest snapshot; None until the first one."""
        return self._wallet

    @property
    def withdrawable(self) -> Wei:
        """What `withdraw` would pay out."""
        return Wei(self._wallet.credit + self._wallet.claimable) if self._wallet else Wei(0)

    @property
    def can_withdraw(self) -> bool:
        """There is something to pay out and a chain to ask."""
        return bool(self._wallet and self._wallet.connected and self.withdrawable and not self.busy)

    def withdraw(self) -> None:
        """Claim what jobs owe and pay out all credit; ends in `withdrawn` or `problem_raised`."""
        self._act("Withdrawing", self._withdraw())

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the snapshot."""
        if wallet != self._wallet:
            self._wallet = wallet
            self.changed.emit()

    async def _withdraw(self) -> None:
        await self._service.withdraw()
        self.withdrawn.emit()
