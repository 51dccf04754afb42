"""What the wallet page asks for, of one profile: accounts, payments, what waits, history, address book, backup.

The session's account asks a person before it signs, so everything here that pays raises `Declined` where it was
refused. What was sent goes on by itself once it is signed; the history tells how it ends.
"""

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.sending import FeeQuotes, SendPlan, SendRequest
from omnilytics_app.domain.transactions import SignedTransaction
from omnilytics_app.domain.wallet import (
    BackupState,
    Contact,
    HistoryQuery,
    Payment,
    PendingTransaction,
    RecoveryWords,
    WalletAccount,
)
from omnilytics_app.errors import ChainUnavailable, TransactionRejected, UserFacingError
from omnilytics_app.services import send as payments
from omnilytics_app.services.claim import claim_everything
from omnilytics_app.services.contacts import ContactBook
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.history import History, HistorySource
from omnilytics_app.services.history_export import write_history
from omnilytics_app.services.own_profiles import own_profiles
from omnilytics_app.services.profile_keys import note_shown, show_phrase
from omnilytics_app.services.recipients import payment_of
from omnilytics_app.services.session import Session
from omnilytics_app.services.withdraw import withdraw_token
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.keystore import protection
from omnilytics_app.storage.profile import Profile
from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector, Protector
from omnilytics_app.storage.transaction_journal import concerned

log = logging.getLogger(__name__)

LOOK_S = 0.05
REFUSED_SOON_S = 1.0
"""An endpoint that refuses a transaction does it within this time."""
FILLING = "nothing"
PASSPHRASE = "passphrase"  # noqa: S105 - a way of protection


class WalletDesk:
    """Implements the window's `WalletService`."""

    def __init__(self, session: Session, profile: Profile, book: ContactBook) -> None:
        self._gateway: Gateway = session.gateway
        self._account: Account = session.account
        self._profile = profile
        self._book = book
        self._history = History(session.gateway, session.account, profile.paths)
        self._under_way: set[asyncio.Task[object]] = set()

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Afterwards nobody waits for what was sent, and the history is closed."""
        try:
            yield
        finally:
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)
            await asyncio.to_thread(self._history.close)

    @property
    def watch_only(self) -> bool:
        """There is no key: nothing can be signed."""
        return self._account.watch_only

    # -- money

    async def accounts(self) -> tuple[WalletAccount, ...]:
        """The profiles of this user with what they hold on this chain."""
        found = await asyncio.to_thread(own_profiles, self._profile)
        balances = await asyncio.gather(*(self._balance(account.address) for account in found))
        return tuple(replace(account, balance=held) for account, held in zip(found, balances, strict=True))

    def payment_of(self, text: str) -> Payment:
        """Whom a text names."""
        return payment_of(text, self._gateway.deployment.chain_id)

    async def fee_quotes(self) -> FeeQuotes:
        """What gas costs now."""
        return await payments.quote_fees(self._account)

    async def plan(self, request: SendRequest) -> SendPlan:
        """What a payment comes to now."""
        return await payments.plan(request, self._gateway, self._account)

    async def send(self, request: SendRequest) -> None:
        """Pay; returns once the network has it, or raises why it has not."""
        before = {t.hash for t in self._account.sender.pending()}
        sending = asyncio.create_task(payments.send(request, self._gateway, self._account))
        self._keep(sending)
        while not sending.done() and before.issuperset(t.hash for t in self._account.sender.pending()):
            await asyncio.wait([sending], timeout=LOOK_S)
        await asyncio.wait([sending], timeout=REFUSED_SOON_S)
        if sending.done():
            await sending

    async def withdraw(self, token: Address) -> None:
        """Claim what jobs owe and pay the credit in a token out."""
        await claim_everything(self._gateway, self._account)
        if not await withdraw_token(token, self._gateway, self._account):
            raise TransactionRejected("There is nothing to withdraw in this token yet.", "NothingToWithdraw")

    # -- what waits

    async def pending(self) -> tuple[PendingTransaction, ...]:
        """What is signed and in no block, by nonce."""
        return await asyncio.to_thread(self._pending)

    async def speed_up(self, nonce: int) -> None:
        """Offer more."""
        await payments.speed_up(nonce, self._account)

    async def cancel(self, nonce: int) -> None:
        """Offer nothing instead."""
        await payments.cancel(nonce, self._account)

    # -- history

    def history(self, query: HistoryQuery) -> HistorySource:
        """The rows of a query, with those of contacts whose names hold its text."""
        text = query.text.strip().casefold()
        named = {a for a, name in self._book.names().items() if text and text in name.casefold()}
        return self._history.source(replace(query, addresses=frozenset(named)))

    async def refresh_history(self) -> bool:
        """Take in what was signed and paid out since; whether anything changed."""
        return await self._history.refresh()

    async def export_history(self, query: HistoryQuery, file: Path) -> int:
        """Write the rows of a query as CSV."""
        await self._history.refresh()
        return await asyncio.to_thread(write_history, file, self.history(query), self._book.names())

    # -- address book

    async def contacts(self) -> tuple[Contact, ...]:
        """The address book."""
        return await self._book.contacts()

    async def save_contact(self, contact: Contact) -> None:
        """Add or change a contact."""
        await self._book.save(contact)

    async def remove_contact(self, address: Address) -> None:
        """Take a contact out."""
        await self._book.remove(address)

    # -- backup

    async def backup(self) -> BackupState:
        """Whether the recovery phrase was backed up."""
        return await asyncio.to_thread(self._backup)

    async def recovery_words(self, passphrase: str) -> RecoveryWords:
        """The words, unlocked for this once."""
        keys = await asyncio.to_thread(lambda: show_phrase(self._profile, self._protector(passphrase)))
        return RecoveryWords(tuple(keys.phrase.split()))

    async def note_backup(self) -> None:
        """The person has the words."""
        await asyncio.to_thread(note_shown, self._profile.paths)

    # -- parts

    def _keep(self, task: "asyncio.Task[object]") -> None:
        self._under_way.add(task)
        task.add_done_callback(self._on_sent)

    def _on_sent(self, task: "asyncio.Task[object]") -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            kind = logging.INFO if isinstance(error, UserFacingError) else logging.ERROR
            log.log(kind, "a payment ended otherwise: %s", error)

    async def _balance(self, address: Address | None) -> Wei | None:
        try:
            return await self._gateway.connection.balance(address) if address is not None else None
        except ChainUnavailable:
            return None

    def _pending(self) -> tuple[PendingTransaction, ...]:
        waiting = self._account.sender.pending()
        recent = [t for t in self._account.sender.history() if t.nonce in {w.nonce for w in waiting}]
        versions = Counter(t.nonce for t in recent)
        return tuple(_waiting(t, recent, versions[t.nonce]) for t in waiting)

    def _backup(self) -> BackupState:
        if self._account.watch_only:
            return BackupState(has_phrase=False)
        asks = protection(self._profile.paths.keystore) == PASSPHRASE
        return BackupState(has_phrase=True, done_at=backed_up_at(self._profile.paths.backup_note), asks_passphrase=asks)

    def _protector(self, passphrase: str) -> Protector:
        paths = self._profile.paths
        if protection(paths.keystore) == PASSPHRASE:
            return PassphraseProtector(passphrase)
        return KeyringProtector("omnilytics", str(paths.profile))


def _waiting(newest: SignedTransaction, recent: Sequence[SignedTransaction], versions: int) -> PendingTransaction:
    """`recent` is newest first; what is cancelled is shown as what it was."""
    of_nonce = [t for t in recent if t.nonce == newest.nonce]
    meant = next((t for t in of_nonce if t.name != FILLING), newest)
    to, job_id = concerned(meant)
    return PendingTransaction(
        nonce=newest.nonce,
        hash=newest.hash,
        name=meant.name,
        to=Address(to) if to else None,
        job_id=None if job_id is None else JobId(job_id),
        value=meant.value,
        gas=newest.gas,
        max_fee=newest.max_fee,
        priority_fee=newest.priority_fee,
        signed_at=min((t.signed_at for t in of_nonce), default=newest.signed_at),
        versions=max(1, versions),
        cancelling=newest.name == FILLING and meant is not newest,
    )
