"""State of the wallet page."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.tokens import NATIVE_COIN, TokenMoney
from omnilytics_app.domain.wallet import Contact, Payment
from omnilytics_app.errors import ChainUnavailable
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import ParticipantService, WalletService
from omnilytics_app.ui.presenters.backing_up import BackingUp
from omnilytics_app.ui.presenters.history_pages import HistoryPages
from omnilytics_app.ui.presenters.presenter import Presenter
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.presenters.sending import Sending
from omnilytics_app.ui.presenters.wallet_details import WalletDetails


class WalletPresenter(Presenter):
    """Shows money, accounts and history; pays out, sends, and changes what waits.

    `profile_switch_requested` carries the directory of another profile, `profile_add_requested` asks for a new one:
    whoever owns the window goes there.
    """

    withdrawn = Signal()
    details_changed = Signal()
    history_exported = Signal(int, str)
    profile_switch_requested = Signal(str)
    profile_add_requested = Signal()

    def __init__(
        self, participant: ParticipantService, service: WalletService, reviewing: Reviewing | None = None
    ) -> None:
        self._wallet: WalletSnapshot | None = None
        self._account = service
        self._reviewing = reviewing
        self._details = WalletDetails()
        self._reading: asyncio.Task[None] | None = None
        self._again = False
        super().__init__(participant)
        self.history = HistoryPages(service, self._scope)

    @property
    def wallet(self) -> WalletSnapshot | None:
        """The latest snapshot; None until the first one."""
        return self._wallet

    @property
    def details(self) -> WalletDetails:
        """Accounts, what waits, the address book, the backup."""
        return self._details

    @property
    def tokens(self) -> tuple[TokenMoney, ...]:
        """What the account has of each token, and what the market owes it."""
        return self._wallet.tokens if self._wallet else ()

    @property
    def watch_only(self) -> bool:
        """There is no key: nothing can be signed."""
        return self._account.watch_only

    @property
    def withdrawable(self) -> Wei:
        """What `withdraw` would pay out."""
        return Wei(self._wallet.credit + self._wallet.claimable) if self._wallet else Wei(0)

    @property
    def can_withdraw(self) -> bool:
        """There is something to pay out, a key, and a chain to ask."""
        return bool(self._can_sign and self.withdrawable and not self.busy)

    @property
    def withdrawing(self) -> bool:
        """A withdrawal is under way."""
        return self.busy and self.action == tr("Withdrawing")

    @property
    def can_send(self) -> bool:
        """There is a key, and a chain to send to."""
        return self._can_sign

    @property
    def _can_sign(self) -> bool:
        return bool(self._wallet and self._wallet.connected and not self.watch_only)

    # -- what a person does

    def withdraw(self) -> None:
        """Claim what jobs owe and pay out all credit in coin; ends in `withdrawn` or `problem_raised`."""
        self._act(tr("Withdrawing"), self._withdraw(None))

    def withdraw_token(self, token: Address) -> None:
        """The same for a token."""
        self._act(tr("Withdrawing"), self._withdraw(token))

    def speed_up(self, nonce: int) -> None:
        """Offer more for a pending transaction."""
        self._act(tr("Speeding up"), self._then_read(self._account.speed_up(nonce)))

    def cancel(self, nonce: int) -> None:
        """Put nothing in a pending transaction's place."""
        self._act(tr("Cancelling"), self._then_read(self._account.cancel(nonce)))

    def save_contact(self, contact: Contact) -> None:
        """Add a contact or change one."""
        self._act(tr("Saving"), self._then_read(self._account.save_contact(contact)))

    def remove_contact(self, address: Address) -> None:
        """Take a contact out of the address book."""
        self._act(tr("Removing"), self._then_read(self._account.remove_contact(address)))

    def export_history(self, file: Path) -> None:
        """Write what the history shows to a file; ends in `history_exported` or `problem_raised`."""
        self._act(tr("Writing the file"), self._export(file))

    def payment_of(self, text: str) -> Payment:
        """Whom a text names; raises what is wrong with it."""
        return self._account.payment_of(text)

    def prepare_sending(self) -> Sending:
        """A payment in the making, for a sheet."""
        sending = Sending(self._account, self._scope.start, tuple(money.token for money in self.tokens))
        sending.sent.connect(self.refresh)
        return sending

    def prepare_backup(self) -> BackingUp:
        """The recovery phrase, for a sheet."""
        backup = self._details.backup
        asks = backup is not None and backup.asks_passphrase
        backing_up = BackingUp(self._account, self._scope.start, asks_passphrase=asks)
        backing_up.done.connect(self.refresh)
        return backing_up

    # -- what comes

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the snapshot, and look what else is new."""
        if wallet != self._wallet:
            self._wallet = wallet
            self.changed.emit()
            self.refresh()

    def show_details(self, details: WalletDetails) -> None:
        """Take in what is known now."""
        if self._reviewing is not None:
            self._reviewing.names = details.names
        if details != self._details:
            self._details = details
            self.details_changed.emit()

    def refresh(self) -> None:
        """Read accounts, transactions and contacts again; once more after it, where that is being done."""
        self._again = True
        running = self._reading is not None and not self._reading.done()
        if not running and _loop_runs():
            self._reading = self._scope.start(self._read_on())

    async def _read_on(self) -> None:
        while self._again:
            self._again = False
            await self._read()

    async def _read(self) -> None:
        """Everything that needs no chain first: it is there at once."""
        service = self._account
        local = replace(
            self._details,
            pending=await service.pending(),
            contacts=await service.contacts(),
            backup=await service.backup(),
        )
        self.show_details(local)
        await self.history.refresh()
        try:
            accounts = await service.accounts()
        except ChainUnavailable:
            return
        self.show_details(replace(self._details, accounts=accounts))

    async def _withdraw(self, token: Address | None) -> None:
        if token is None or token == NATIVE_COIN:
            await self._service.withdraw()
        else:
            await self._account.withdraw(token)
        self.withdrawn.emit()
        self.refresh()

    async def _then_read(self, action: Coroutine[Any, Any, None]) -> None:
        await action
        self.refresh()

    async def _export(self, file: Path) -> None:
        count = await self._account.export_history(self.history.query, file)
        self.history_exported.emit(count, str(file))


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
