"""The market as a person searches it: every job there ever was in one line each, and what is known of who made it.

All of it follows from the events of the chain. Amounts are in the smallest unit of the job's token. Texts are
strangers'.
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from omnilytics_app.domain.document import JobDocument
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Job, Terms


class Stage(IntEnum):
    """Where a job stands, as far as events tell: whether it can be joined is also a matter of seats and of time."""

    REGISTERING = 0
    RUNNING = 1
    OVER = 2


class Ending(IntEnum):
    """How a job ended."""

    NONE = 0
    """It has not ended."""
    ALL_ROUNDS = 1
    EARLY = 2
    """The model owner stopped it, or too few groups were left."""
    CANCELLED = 3
    VOIDED = 4
    """Its data owners voted a settlement down."""
    ABORTED = 5
    """Its model owner did not show its model when asked."""


class Availability(IntEnum):
    """What a person may want to see of the market."""

    OPEN = 0
    """There are seats, and time to take one."""
    RUNNING = 1
    """Nobody may join any more, and it is not over."""
    OVER = 2


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A job in one line.

    `kind` is that of its task and empty where the document cannot be read, `problem` says why. `refused` is the
    sentence why this client would not join. `features` counts the columns it asks for, `settled` the rounds that are
    settled for good. The times are seconds since the epoch, the blocks numbers.
    """

    job_id: JobId
    title: str
    kind: str
    target: str
    classes: int
    features: int
    model_owner: Address
    token: Address
    reward: Wei
    stake: Wei
    rounds: int
    seats: int
    group_size: int
    faults: int
    members: int
    stage: Stage
    ending: Ending
    settled: int
    register_until: int
    created_block: int
    refused: str = ""
    problem: str = ""

    def availability(self, now: int) -> Availability:
        """What a person sees at a time."""
        if self.stage is not Stage.REGISTERING:
            return Availability(self.stage)
        free = self.members < self.seats and now < self.register_until
        return Availability.OPEN if free else Availability.RUNNING


class SortKey(StrEnum):
    """What jobs are sorted by; those with the same value by number, the newest first."""

    NUMBER = "number"
    TITLE = "title"
    REWARD = "reward"
    STAKE = "stake"
    ROUNDS = "rounds"
    GROUP_SIZE = "group_size"
    SEATS = "seats"
    UNTIL = "until"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds, both included; None is no bound."""

    low: int | None = None
    high: int | None = None

    @property
    def is_open(self) -> bool:
        """It bounds nothing."""
        return self.low is None and self.high is None


ANY = Range()


@dataclass(frozen=True, slots=True)
class JobQuery:
    """Which jobs, in which order.

    `text` is looked for in title, target and classes; a number, with # or without, is also that of a job, and an
    address that of a model owner. Empty sets stand for all. `columns` are those of a data set that jobs are to fit.
    """

    text: str = ""
    availability: frozenset[Availability] = frozenset()
    kinds: frozenset[str] = frozenset()
    reward: Range = ANY
    stake: Range = ANY
    rounds: Range = ANY
    group_size: Range = ANY
    token: Address | None = None
    columns: tuple[str, ...] | None = None
    sort: SortKey = SortKey.NUMBER
    descending: bool = True

    @property
    def filters(self) -> bool:
        """Whether it leaves any job out."""
        ranges = (self.reward, self.stake, self.rounds, self.group_size)
        chosen = (self.text.strip(), self.availability, self.kinds, self.token, self.columns is not None)
        return any(chosen) or not all(r.is_open for r in ranges)


@dataclass(frozen=True, slots=True)
class OwnerRecord:
    """What the chain tells of an address as a model owner. `paid` are amounts by token; `since` is a block.

    `defaulted` are rounds that it did not settle in time, `disputes_lost` settlements that were voted down.
    """

    address: Address
    created: int = 0
    open: int = 0
    finished: int = 0
    early: int = 0
    cancelled: int = 0
    voided: int = 0
    aborted: int = 0
    rounds_paid: int = 0
    defaulted: int = 0
    disputes_lost: int = 0
    data_owners_paid: int = 0
    paid: tuple[tuple[Address, Wei], ...] = ()
    since: int | None = None


@dataclass(frozen=True, slots=True)
class ContributorRecord:
    """What the chain tells of an address as a data owner, in rounds. `model_owners` counts those it was paid by.

    `penalties` are what its missed rounds cost, by token.
    """

    address: Address
    joined: int = 0
    accepted: int = 0
    missed: int = 0
    rejected: int = 0
    voided: int = 0
    model_owners: int = 0
    penalties: tuple[tuple[Address, Wei], ...] = ()
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Reputation:
    """Both sides of an address. It can be bought: whoever owns both sides of a job counts as many rounds as it pays."""

    as_model_owner: OwnerRecord
    as_data_owner: ContributorRecord


@dataclass(frozen=True, slots=True)
class KnownData:
    """A data set of this profile by the name it has here. Its rows are estimated unless `exact`."""

    name: str
    path: str
    columns: tuple[str, ...]
    rows: int
    exact: bool


@dataclass(frozen=True, slots=True)
class JobDetail:
    """A job in full. `job` is its state where it is in sight, `document` what it says of itself where that can be read.

    `proven` says that this computer has verified the proof that its key is sound; `own` that this profile made it,
    `joined` that it takes part.
    """

    summary: JobSummary
    terms: Terms
    terms_hash: Digest
    job: Job | None
    document: JobDocument | None
    reputation: Reputation
    market: Address
    chain_id: int
    now: int
    proven: bool = False
    own: bool = False
    joined: bool = False
