"""What a person looks at before a signature, decoded from the very bytes that are signed.

A review holds typed items rather than words: windows and the command line word them. Nothing in it is taken from what
the program meant to do; it is read back from `payload`, the EIP-1559 envelope without its signature (EIP-2718).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import Token


class Item(StrEnum):
    """What a line of a review tells, and in its comment the type of its value.

    Amounts are integers of the smallest unit of `Review.token`; times are seconds since the epoch, spans seconds.
    """

    AMOUNT = "amount"  # int: what moves, of `Review.token`
    TOKEN = "token"  # noqa: S105 - Address: a kind of money that the call names
    RECIPIENT = "recipient"  # Address: who receives in the end
    SPENDER = "spender"  # Address: who may take an allowance
    JOB = "job"  # int
    ROUND = "round"  # int
    TITLE = "title"  # str: hostile text
    TERMS_HASH = "terms hash"  # bytes, 32
    DOCUMENT_HASH = "document hash"  # bytes, 32
    REWARD = "reward"  # int: for an owner and a round
    ROUNDS = "rounds"  # int
    SEATS = "seats"  # int
    GROUP_SIZE = "group size"  # int
    ESCROW = "escrow"  # int
    BOND = "bond"  # int
    STAKE = "stake"  # int
    DEPOSIT = "deposit"  # int: for leaves that are asked for
    LEAVES = "leaves"  # int: how many are asked for
    DEADLINE = "deadline"  # int: when registration ends
    LONGEST = "longest course"  # int: a span, from there to the end of the job at the latest
    OWNER = "owner"  # Address: for whom something is claimed; several lines for several
    REFUND = "refund"  # Refund
    CREDIT = "credit"  # int: what the market holds for the account, by the endpoint's word
    KEY = "key"  # bytes, 32: public key for the masks of a job
    URI = "uri"  # str: where something lies; hostile text
    ADMISSION = "admission"  # bytes: why the account may join, in a job that is not open to everybody
    OTHERS = "others"  # bytes: arguments of a function that are not shown one by one
    DATA = "data"  # bytes: call data that the program cannot read
    REPLACES = "replaces"  # str: hash of the transaction in whose place this one is offered


class Refund(StrEnum):
    """How money that a call takes in comes back, or where money goes that it releases."""

    NONE = "none"
    JOB_CANCELLED_OR_CLOSED = "unspent escrow and the bond return when the job ends, all of it if it never starts"
    STAKE_AFTER_JOB = "the stake returns when the job ends, less a penalty for every missed round; all of it on leaving"
    TO_ACCOUNT = "credit in the market is paid out to the account"
    TO_CREDIT = "what is released is credited in the market, and a withdrawal pays it out"
    DEPOSIT_ANSWERED = "the deposit goes to whoever answers, and returns if nobody does"


class Risk(StrEnum):
    """What a person should think about before it signs. Its text is a sentence for a command line."""

    UNREADABLE = "This program cannot read what this does; approve it only if you know exactly what it is."
    NOT_THE_MARKET = "This calls another contract than the market of this profile."
    TO_CONTRACT = "The recipient is a contract; coin sent to one may be lost."
    TO_NOBODY = "The recipient is the address zero; what is sent there is lost."
    TO_BURN = "The recipient is an address that nobody can send from; what is sent there is lost."
    TO_SELF = "The recipient is this account itself."
    TO_TOKEN = "The recipient is the token's own contract; what is sent there is lost."  # noqa: S105 - of money
    LOOKALIKE = "The recipient looks like an address you know but is another one; compare every character."
    NEW_RECIPIENT = "The recipient is not in the address book and none that this account has dealt with."
    NEARLY_ALL = "This takes nearly all that the account has; later steps of jobs need coin for gas."
    UNLIMITED_ALLOWANCE = "This allows the spender to take everything the account ever holds of the token."
    FOREIGN_SPENDER = "This allows somebody other than the market to take tokens from the account."
    DEAR_FEE = "The fee can be more than a tenth of the amount."
    DEAR_GAS = "This offers more than twice what is paid now to be mined soon; check the fee."
    UNKNOWN_TOKEN = "The token is none of those that this profile accepts; anybody can make a token of any name."  # noqa: S105
    MIXED_SYMBOL = "The token's symbol mixes letters of different alphabets that look alike; compare its address."
    MIXED_TITLE = "The job's title mixes letters of different alphabets that look alike; it may copy another job's."
    PAYS_ELSEWHERE = "This pays out to another address than this account."
    SURPLUS_COIN = "This sends more coin along than the call asks for."
    WRONG_TERMS = "The terms that are agreed to are not those of the job as this program knows it."
    CONTRADICTS_DOCUMENT = "The document does not match the digest in the terms; nobody could join the job."
    CHANGED_NONCE = "Another transaction of this account went first meanwhile, so that this one has a new number."
    CHANGED_FEES = "Gas became dearer meanwhile, so that this offers more than what was approved."
    CHANGED_GAS = "This needs more gas than what was approved, because the chain has changed meanwhile."


STRONG = frozenset(
    {
        Risk.UNREADABLE,
        Risk.NOT_THE_MARKET,
        Risk.TO_NOBODY,
        Risk.TO_BURN,
        Risk.TO_TOKEN,
        Risk.LOOKALIKE,
        Risk.UNLIMITED_ALLOWANCE,
        Risk.FOREIGN_SPENDER,
        Risk.WRONG_TERMS,
        Risk.CONTRADICTS_DOCUMENT,
    }
)
"""What a window should have confirmed by more than one click."""


@dataclass(frozen=True, slots=True)
class Caution:
    """A risk of a review. `address` is what it is about, `known` what that looks like and `name` whose that is."""

    risk: Risk
    address: Address | None = None
    known: Address | None = None
    name: str = ""

    @property
    def strong(self) -> bool:
        """Whether approving needs a second thought."""
        return self.risk in STRONG


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One item and its value, of the type that the item names."""

    item: Item
    value: Address | Wei | Refund | int | str | bytes


@dataclass(frozen=True, slots=True)
class Review:
    """A transaction before it is signed.

    `function` is the contract's function ("createJob", "transfer", ...), "" for a plain transfer and for code the
    program cannot read; `known` is False in the latter case. `token` is the money of all amounts in `lines`; `value`
    and fees are the chain's coin. The gas limit times `max_fee` is the most the fee can be. `step` of `steps` tells
    the place among transactions that belong together, each reviewed once the one before is mined.
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
    token: Token
    lines: tuple[ReviewLine, ...] = ()
    known: bool = True
    warnings: tuple[Caution, ...] = ()
    step: int = 1
    steps: int = 1

    @property
    def worst_fee(self) -> Wei:
        """The most the fee can be."""
        return Wei(self.gas_limit * self.max_fee)

    @property
    def worst_total(self) -> Wei:
        """The most of the chain's coin that leaves the account."""
        return Wei(self.value + self.worst_fee)

    def of(self, item: Item) -> Address | Wei | Refund | int | str | bytes | None:
        """The value of the first line with an item; None without one."""
        return next((line.value for line in self.lines if line.item is item), None)


class Reviewer(Protocol):
    """Asks whoever signs."""

    async def review(self, review: Review) -> None:
        """Return once the very payload of `review` was approved; raises `Declined` where it was not."""
        ...


class ApprovingReviewer:
    """Approves everything, for demonstrations that play by themselves."""

    async def review(self, review: Review) -> None:
        """Return at once."""
