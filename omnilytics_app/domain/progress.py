"""What the services tell the windows: immutable snapshots, ready to be drawn.

A window never looks at the chain or at a file; it renders the latest snapshot it was given.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import Address, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token, TokenMoney

CONVICTED = 1e6
"""A suspicion that stands for a certainty."""


class Metric(StrEnum):
    """How a model is scored."""

    ACCURACY = "accuracy"
    R2 = "r2"


class RoundKind(StrEnum):
    """What was published in a round; a data owner cannot know before it is opened."""

    MODEL = "model"
    AUDIT = "audit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Work:
    """Heavy work in progress on this machine."""

    label: str
    done: int
    total: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class RoundProgress:
    """One round as its participant knows it. `score` is on the model owner's evaluation data, None where unknown."""

    number: RoundNumber
    kind: RoundKind
    outcome: Outcome
    complete: frozenset[GroupIndex] = frozenset()
    accepted: frozenset[GroupIndex] = frozenset()
    rejected: frozenset[GroupIndex] = frozenset()
    filtered: frozenset[GroupIndex] = frozenset()
    score: float | None = None
    update_norm: float | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    gas: Mapping[str, int] = field(default_factory=dict)
    loss: float | None = None
    """Mean loss on the evaluation data, None where unknown."""
    suspicion: Mapping[GroupIndex, float] = field(default_factory=dict)
    """How far each group's answer lay from the others': above 1 the filter acts, `CONVICTED` is a certainty."""


@dataclass(frozen=True, slots=True)
class CallCost:
    """What one function of the market has cost so far: how often it was called, units of gas, wei."""

    function: str
    count: int
    gas: int
    fee: Wei


@dataclass(frozen=True, slots=True)
class Shortage:
    """That an account holds less than its jobs may cost in gas; `sentence` says so and what to send."""

    balance: Wei
    needed: Wei
    sentence: str


@dataclass(frozen=True, slots=True)
class JobCard:
    """An open job as anyone may see it."""

    job: Job
    title: str
    task: str
    refused: str = ""
    """Why this client would not join, in one sentence; empty if it would."""
    proven: bool = False
    """The proof that its key is sound was verified on this computer; it is before a stake is paid."""
    work: Work | None = None
    """What this computer computes in order to join it."""
    token: Token = COIN
    """The money of all its amounts."""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """A job this profile takes part in.

    `activity` is one short phrase for people ("Waiting for data owners", "Decrypting the sums of 5 groups").
    `weights` is the model owner's current model, K rows of d values, None for a data owner; `image_shape` says how the
    features without the constant fold into a picture, None where they do not. `problem` is a sentence, or empty.
    """

    job: Job
    title: str
    activity: str
    rounds: tuple[RoundProgress, ...] = ()
    work: Work | None = None
    metric: Metric = Metric.ACCURACY
    initial_score: float | None = None
    weights: tuple[tuple[float, ...], ...] | None = None
    update: tuple[tuple[float, ...], ...] | None = None
    """The last decrypted averaged gradient, same shape as `weights`."""
    class_names: tuple[str, ...] = ()
    feature_names: tuple[str, ...] = ()
    image_shape: tuple[int, int] | None = None
    problem: str = ""
    notice: str = ""
    """What the client has decided by itself, in a sentence, or empty."""
    warning: str = ""
    """What a person should see to before it becomes a problem, in sentences, or empty."""
    shortage: Shortage | None = None
    """Of gas money, which is among the warnings as well."""
    kept_round: int | None = None
    """The round whose model the model owner would keep if the job ended now, 0 for its start; None where unknown."""
    finished: bool = False
    left: bool = False
    """A data owner gave its seat back before the start."""
    paused: bool = False
    """A data owner's person wants as little computed now as its stake allows."""
    token: Token = COIN
    """The money of all its amounts."""
    held_until: int = 0
    """When the round's computation begins although paused, in seconds since the epoch; 0 where none is held up."""
    initial_loss: float | None = None
    spent: tuple[CallCost, ...] = ()
    """Fees of the model owner's own transactions in this job."""


@dataclass(frozen=True, slots=True)
class DataPreview:
    """What a data file holds, before it is used: data rows without the header, and its column names in order."""

    path: str
    rows: int
    columns: tuple[str, ...]
    exact: bool = True
    """False where the number of rows is estimated from the beginning of a large file."""
    holds_images: bool = False
    """The columns are the pixels of images, and one more."""


@dataclass(frozen=True, slots=True)
class ColumnRange:
    """What a feature holds in the first rows of a file, and what the job expects; `clipped` is the share beyond."""

    column: str
    low: float
    high: float
    expected_low: float
    expected_high: float
    clipped: float


@dataclass(frozen=True, slots=True)
class DataMatch:
    """How a data file fits a job, as far as its first `looked_at` rows tell.

    `missing` names columns of the job that the file lacks, `meant` one that may stand for such a column, `unknown`
    labels that are none of the job's classes. `refusal` is the sentence that joining would end with; empty if none is
    known. `head` holds a few rows as text: features, then the target.
    """

    path: str
    rows: int
    exact: bool
    looked_at: int
    refusal: str = ""
    missing: tuple[str, ...] = ()
    meant: Mapping[str, str] = field(default_factory=dict)
    extra: tuple[str, ...] = ()
    ranges: tuple[ColumnRange, ...] = ()
    classes: Mapping[str, int] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    head: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Payout:
    """One line of the payouts table; `stake` is what came back: stake and deposits, or unspent escrow and bond."""

    job_id: JobId
    reward: Wei
    stake: Wei
    transaction: str
    time: int
    token: Address = NATIVE_COIN


@dataclass(frozen=True, slots=True)
class WalletSnapshot:
    """What the wallet page shows. `claimable` is owed by jobs but not yet credited; `credit` waits in the market.

    Until they are `known` amounts are nothing that was read; `owed_known` tells that every job of the account counts.
    """

    address: Address
    balance: Wei
    credit: Wei
    claimable: Wei
    chain_id: int
    network: str
    connected: bool
    block: int
    payouts: tuple[Payout, ...] = ()
    problem: str = ""
    tokens: tuple[TokenMoney, ...] = ()
    """The same of the tokens that it accepts or has jobs in; `balance`, `credit` and `claimable` are coin."""
    known: bool = True
    owed_known: bool = True


@dataclass(frozen=True, slots=True)
class JobForm:
    """What a model owner fills in. Windows in seconds, money in wei."""

    title: str
    data_file: str
    task: str
    """"classification", "binary" or "regression"."""
    target: str
    rounds: int
    groups: int
    group_size: int
    faults: int
    reward: Wei
    key_bits: int
    register_window: int
    publish_window: int
    submit_window: int
    settle_window: int
    dispute_window: int
    evaluation_file: str = ""
    """Held-out data: reports the score, and decides which round's model is kept; may be empty."""
    image_shape: tuple[int, int] | None = None
    """Height and width, where the columns are the pixels of a picture, row by row."""
    backbone: bool = False
    """Train a public backbone on the own pictures before the head."""
    loss: str = "squared"
    """"squared" or, for classes, "logistic"; public, unlike all that follows."""
    optimiser: str = "anderson"
    rule: str = "mean"
    penalty: float | None = None
    patience: int = 0
    min_improvement: float = 0.002
    """The private choices of `omnilytics_app.domain.training`."""
    token: Address = NATIVE_COIN
    """The ERC-20 token of all its money, whose smallest units then stand for wei; the default is the chain's coin."""
    in_stores: bool = False
    """Whether payloads may lie in stores outside of the chain; the default is call data alone."""
    left_out: tuple[str, ...] = ()
    """Columns that are not learned from, such as a row's number."""
