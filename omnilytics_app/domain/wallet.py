"""What a wallet shows and asks for: recipients, what was signed and what became of it, accounts, contacts.

Amounts are wei, times are seconds since the epoch.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import Address, JobId, Wei

MAX_NAME, MAX_NOTE = 60, 200
"""Characters of a contact's name and note."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A recipient as it was typed, pasted or scanned (EIP-681). `checked` tells that its checksum was there."""

    to: Address
    checked: bool
    chain_id: int | None = None
    amount: Wei | None = None


def payment_link(address: Address, chain_id: int) -> str:
    """The EIP-681 link that asks for a payment to an address on a chain."""
    return f"ethereum:{address}@{chain_id}"


class AccountKind(StrEnum):
    """Where an account's key comes from."""

    PHRASE = "phrase"
    IMPORTED = "imported"
    WATCHED = "watched"


@dataclass(frozen=True, slots=True)
class WalletAccount:
    """A profile of this user. `balance` is on the market's chain, None where it is not known."""

    label: str
    directory: str
    address: Address | None
    kind: AccountKind
    current: bool = False
    balance: Wei | None = None


@dataclass(frozen=True, slots=True)
class PendingTransaction:
    """The newest version of something that was signed and is in no block. `cancelling` where it does nothing."""

    nonce: int
    hash: str
    name: str
    to: Address | None
    job_id: JobId | None
    value: Wei
    gas: int
    max_fee: Wei
    priority_fee: Wei
    signed_at: int
    versions: int = 1
    cancelling: bool = False
    held: str = ""
    """Why it is not sent on, in a sentence, or empty."""


class HistoryKind(StrEnum):
    """What a line of the history is about."""

    SENT = "sent"
    JOB = "job"
    SEAT = "seat"
    ROUND = "round"
    MONEY = "money"
    PAYOUT = "payout"
    OTHER = "other"


class HistoryState(StrEnum):
    """What became of it."""

    PENDING = "pending"
    MINED = "mined"
    FINAL = "final"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    GIVEN_UP = "given up"


class HistoryOrder(StrEnum):
    """What the history is sorted by."""

    TIME = "time"
    AMOUNT = "amount"
    FEE = "fee"


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """A part of the history. `text` is the beginning of a hash or an address, a number of a job, or a name.

    `addresses` and `functions` are those whose names, as the person reads them, hold the text.
    """

    kind: HistoryKind | None = None
    state: HistoryState | None = None
    text: str = ""
    order: HistoryOrder = HistoryOrder.TIME
    descending: bool = True
    addresses: frozenset[Address] = frozenset()
    functions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A nonce of the account with what became of it, or a payout of the market.

    `amount` is positive where it came in and negative where it went out; `name` is the contract's function, "" for a
    plain transfer. `nonce` is None for a payout.
    """

    id: int
    kind: HistoryKind
    state: HistoryState
    name: str
    time: int
    amount: Wei
    fee: Wei
    hash: str
    nonce: int | None = None
    to: Address | None = None
    job_id: JobId | None = None
    block: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A line of the address book."""

    address: Address
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class BackupState:
    """Whether the recovery phrase is known to be in its owner's hands; `has_phrase` is False where there is none."""

    has_phrase: bool
    done_at: int | None = None
    asks_passphrase: bool = False


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    """The words that restore an account, which do not show themselves."""

    words: tuple[str, ...] = field(repr=False)
