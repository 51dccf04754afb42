"""A stand-in for what the wallet page asks for."""

import asyncio
from dataclasses import replace
from pathlib import Path

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.sending import CustomFee, FeeQuotes, SendPlan, SendRequest
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.wallet import (
    BackupState,
    Contact,
    HistoryQuery,
    HistoryRow,
    Payment,
    PendingTransaction,
    RecoveryWords,
    WalletAccount,
)
from omnilytics_app.services.recipients import payment_of


class FakeWallet:
    """Implements `WalletService`. `failure` is raised by the next action; `gate` holds a payment until it is set."""

    def __init__(self) -> None:
        from tests.gui import sample_wallet  # noqa: PLC0415  # which imports the samples of every page

        self.calls: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.watch_only = False
        self.details = sample_wallet.details()
        self.quotes: FeeQuotes = sample_wallet.quotes()
        self.rows: tuple[HistoryRow, ...] = ()
        self.balance = Wei(2 * 10**18)
        self.changed = True

    async def _act(self, *call: object) -> None:
        self.calls.append(call)
        await self.gate.wait()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure

    async def accounts(self) -> tuple[WalletAccount, ...]:
        return self.details.accounts

    def payment_of(self, text: str) -> Payment:
        return payment_of(text, 31_337)

    async def fee_quotes(self) -> FeeQuotes:
        return self.quotes

    async def plan(self, request: SendRequest) -> SendPlan:
        self.calls.append(("plan", request))
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
        fees = request.fees if isinstance(request.fees, CustomFee) else self.quotes.of(request.fees).fees
        to, fee = self.payment_of(request.to).to, 21_000 * fees.max_fee
        amount = self.balance - fee if request.amount is None else request.amount
        return SendPlan(to, request.token, amount, 21_000, fees, self.balance, self.balance)

    async def send(self, request: SendRequest) -> None:
        await self._act("send", request)

    async def withdraw(self, token: Address) -> None:
        await self._act("withdraw", token)

    async def pending(self) -> tuple[PendingTransaction, ...]:
        return self.details.pending

    async def speed_up(self, nonce: int) -> None:
        await self._act("speed up", nonce)

    async def cancel(self, nonce: int) -> None:
        await self._act("cancel", nonce)

    def history(self, query: HistoryQuery) -> "FakeRows":
        self.calls.append(("history", query))
        return FakeRows(tuple(row for row in self.rows if query.kind in (None, row.kind)))

    async def refresh_history(self) -> bool:
        return self.changed

    async def export_history(self, query: HistoryQuery, file: Path) -> int:
        await self._act("export", query, file)
        return len(self.rows)

    async def contacts(self) -> tuple[Contact, ...]:
        return self.details.contacts

    async def save_contact(self, contact: Contact) -> None:
        await self._act("save", contact)
        others = tuple(c for c in self.details.contacts if c.address != contact.address)
        self.details = replace(self.details, contacts=(*others, contact))

    async def remove_contact(self, address: Address) -> None:
        await self._act("remove", address)

    async def backup(self) -> BackupState:
        return self.details.backup or BackupState(has_phrase=True)

    async def recovery_words(self, passphrase: str) -> RecoveryWords:
        await self._act("words", passphrase)
        return RecoveryWords(("abandon",) * 23 + ("art",))

    async def note_backup(self) -> None:
        await self._act("note")

    @property
    def paid(self) -> list[SendRequest]:
        """What was sent, in coin."""
        requests = [call[1] for call in self.calls if call[0] == "send"]
        return [r for r in requests if isinstance(r, SendRequest) and r.token == NATIVE_COIN]


class FakeRows:
    """Implements `RowSource`."""

    def __init__(self, rows: tuple[HistoryRow, ...]) -> None:
        self._rows = rows

    def count(self) -> int:
        return len(self._rows)

    def rows(self, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        return self._rows[offset : offset + limit]
