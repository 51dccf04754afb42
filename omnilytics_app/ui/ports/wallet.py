"""What the wallet page asks for: accounts, sending, pending transactions, history, address book, backup."""

from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.sending import FeeQuotes, SendPlan, SendRequest
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
from omnilytics_app.ui.models.paged_rows import RowSource


class WalletService(Protocol):
    """What the wallet page asks for. Everything that signs is reviewed first and raises `Declined` if it is refused."""

    @property
    def watch_only(self) -> bool:
        """There is no key: nothing can be signed."""
        ...

    async def accounts(self) -> tuple[WalletAccount, ...]:
        """The profiles of this user, the current one first."""
        ...

    def payment_of(self, text: str) -> Payment:
        """Whom a text names: an address or an EIP-681 link. Raises `ConfigurationError`; does not wait."""
        ...

    async def fee_quotes(self) -> FeeQuotes:
        """What gas costs now. Raises `ChainUnavailable`."""
        ...

    async def plan(self, request: SendRequest) -> SendPlan:
        """What a payment comes to now, before anything is asked or signed. Raises what keeps it from being sent."""
        ...

    async def send(self, request: SendRequest) -> None:
        """Pay: returns once the network has it. What becomes of it is among `pending` and in the history."""
        ...

    async def withdraw(self, token: Address) -> None:
        """Claim what jobs owe, and pay the credit in a token out to the account."""
        ...

    async def pending(self) -> tuple[PendingTransaction, ...]:
        """What is signed and in no block, by nonce."""
        ...

    async def speed_up(self, nonce: int) -> None:
        """Offer more for a pending transaction."""
        ...

    async def cancel(self, nonce: int) -> None:
        """Put nothing in a pending transaction's place."""
        ...

    def history(self, query: HistoryQuery) -> RowSource[HistoryRow]:
        """The rows of a query, for a thread to read."""
        ...

    async def refresh_history(self) -> bool:
        """Take in what was signed and paid out since; whether anything changed."""
        ...

    async def export_history(self, query: HistoryQuery, file: Path) -> int:
        """Write the rows of a query as CSV; how many. Raises `StorageFault`."""
        ...

    async def contacts(self) -> tuple[Contact, ...]:
        """The address book by name."""
        ...

    async def save_contact(self, contact: Contact) -> None:
        """Add a contact, or put it in the place of the one with its address. Raises `ConfigurationError`."""
        ...

    async def remove_contact(self, address: Address) -> None:
        """Take a contact out of the address book."""
        ...

    async def backup(self) -> BackupState:
        """Whether the recovery phrase was backed up."""
        ...

    async def recovery_words(self, passphrase: str) -> RecoveryWords:
        """The words, unlocked for this once; `passphrase` is not used where a keyring has the key."""
        ...

    async def note_backup(self) -> None:
        """The person has the words."""
        ...
