"""What a person looks at before a signature, decoded from the very bytes that are signed.

A review holds typed items rather than words: windows and the command line word them. Nothing in it is taken from what
the program meant to do; it is read back from `payload`, the EIP-1559 envelope without its signature (EIP-2718).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from omnilytics_app.domain.ids import Address, Wei


class Item(StrEnum):
    """What a line of a review tells. Amounts are wei, times seconds since the epoch, spans seconds."""

    AMOUNT = "amount"
    TOKEN = "token"  # noqa: S105 - a kind of money
    RECIPIENT = "recipient"
    JOB = "job"
    TITLE = "title"
    TERMS_HASH = "terms hash"
    DOCUMENT_HASH = "document hash"
    REWARD = "reward"
    ROUNDS = "rounds"
    SEATS = "seats"
    ESCROW = "escrow"
    BOND = "bond"
    STAKE = "stake"
    DEADLINE = "deadline"
    REFUND = "refund"
    DATA = "data"
    REPLACES = "replaces"


class Refund(StrEnum):
    """How money that a call takes in comes back."""

    NONE = "none"
    JOB_CANCELLED_OR_CLOSED = "unspent escrow and the bond return when the job ends, all of it if it never starts"
    STAKE_AFTER_JOB = "the stake returns when the job ends, less a penalty for every missed round; all of it on leaving"
    TO_ACCOUNT = "credit in the market is paid out to the account"


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One item and its value: `Wei` where it is an amount, else what the item's name says."""

    item: Item
    value: Address | Wei | Refund | int | str | bytes


@dataclass(frozen=True, slots=True)
class Review:
    """A transaction before it is signed.

    `function` is the contract's function, "" for a plain transfer and for code the program cannot read; `known` is
    False in the latter case. `warnings` are sentences. The gas limit times `max_fee` is the most the fee can be.
    """

    payload: bytes
    chain_id: int
    sender: Address
    recipient: Address | None
    function: str
    value: Wei
    nonce: int
    gas_limit: int
    max_fee: Wei
    priority_fee: Wei
    lines: tuple[ReviewLine, ...] = ()
    known: bool = True
    warnings: tuple[str, ...] = ()

    @property
    def worst_fee(self) -> Wei:
        """The most the fee can be."""
        return Wei(self.gas_limit * self.max_fee)

    @property
    def worst_total(self) -> Wei:
        """The most of the chain's coin that leaves the account."""
        return Wei(self.value + self.worst_fee)


class Reviewer(Protocol):
    """Asks whoever signs."""

    async def review(self, review: Review) -> None:
        """Return once the very payload of `review` was approved; raises `Declined` where it was not."""
        ...
