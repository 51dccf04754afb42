"""What an account has signed and what became of it.

All transactions of one nonce are versions of each other: at most one of them is ever mined. `intent` tells what a
version does apart from what it pays: two with the same intent do the same.
"""

from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.ids import Digest, JobId, Wei


class TransactionState(StrEnum):
    """What became of a signed transaction."""

    PENDING = "pending"
    """Signed, perhaps sent, in no block as far as is known."""
    MINED = "mined"
    """In a block that a reorganisation may still take back."""
    FINAL = "final"
    SUPERSEDED = "superseded"
    """Another version of this account was mined."""
    REPLACED = "replaced"
    """A transaction that this journal does not know was mined with its nonce."""
    GIVEN_UP = "given up"
    """No node has it, and its nonce may serve another."""


OPEN_STATES = frozenset({TransactionState.PENDING, TransactionState.MINED})


@dataclass(frozen=True, slots=True)
class SignedTransaction:
    """A version. `raw` is what was signed, empty once nothing depends on it; fees are a unit of gas, in wei.

    `name` says it to people. `paid` is what it cost, `succeeded` None until it is in a block. `job_id` is the job that
    it is about, as a journal on disk reads it from the signed bytes; None where these name none.
    """

    hash: str
    nonce: int
    name: str
    intent: Digest
    raw: bytes
    gas: int
    max_fee: Wei
    priority_fee: Wei
    value: Wei
    signed_at: int
    state: TransactionState = TransactionState.PENDING
    block_number: int | None = None
    block_hash: bytes = b""
    succeeded: bool | None = None
    paid: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    job_id: JobId | None = None

    @property
    def most(self) -> Wei:
        """What it can cost at most, its value included."""
        return Wei(self.value + self.gas * self.max_fee)
