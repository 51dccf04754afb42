"""What happened to a profile, as typed entries: a kind, what it is about, and values. Windows word them.

The values of kinds, groups and standings are kept on disk and in exported files: they are never renamed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from omnilytics_app.domain.ids import JobId, RoundNumber, Wei

Value = str | int
MAX_TEXT = 400
"""Characters of a text that an entry keeps."""
MAX_VALUES = 12
"""Named values that an entry keeps."""


class Kind(StrEnum):
    """What happened."""

    # transactions of the account
    SENT = "sent"
    MINED = "mined"
    FAILED = "failed"
    REPLACED = "replaced"
    CANCELLED = "cancelled"
    GIVEN_UP = "given up"
    # jobs
    JOB_FITS = "job fits"
    JOB_CREATED = "job created"
    JOINED = "joined"
    LEFT = "left"
    OWNER_JOINED = "owner joined"
    OWNER_LEFT = "owner left"
    STARTED = "started"
    CLOSED = "closed"
    CALLED_OFF = "called off"
    ABORTED = "aborted"
    # rounds
    PUBLISHED = "published"
    ROUND_DUE = "round due"
    SUBMITTED = "submitted"
    MISSED = "missed"
    OWNERS_MISSED = "owners missed"
    SETTLED = "settled"
    UNSETTLED = "settled by default"
    AUDITED = "audited"
    ACCEPTED = "accepted"
    NOT_COMPLETE = "group incomplete"
    REJECTED = "rejected"
    EVICTED = "evicted"
    CONTESTED = "contested"
    FLAGGED = "flagged"
    DISPUTED = "disputed"
    VOIDED = "voided"
    # money
    CLAIMED = "claimed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    # what the client says
    PROBLEM = "problem"
    WARNING = "warning"
    NOTICE = "notice"
    LOW_GAS = "low gas"
    SETTING_CHANGED = "setting changed"


class Group(StrEnum):
    """Kinds that are looked for together."""

    TRANSACTIONS = "transactions"
    JOBS = "jobs"
    ROUNDS = "rounds"
    MONEY = "money"
    WARNINGS = "warnings"
    SETTINGS = "settings"


class Standing(IntEnum):
    """How what happened stands, in the order in which it is sorted."""

    BAD = 0
    WARNING = 1
    WAITING = 2
    NEUTRAL = 3
    GOOD = 4
    TAKEN_BACK = 5
    """The chain went back behind it."""


_GROUPS = {
    Group.TRANSACTIONS: (Kind.SENT, Kind.MINED, Kind.FAILED, Kind.REPLACED, Kind.CANCELLED, Kind.GIVEN_UP),
    Group.JOBS: (
        Kind.JOB_FITS,
        Kind.JOB_CREATED,
        Kind.JOINED,
        Kind.LEFT,
        Kind.OWNER_JOINED,
        Kind.OWNER_LEFT,
        Kind.STARTED,
        Kind.CLOSED,
        Kind.CALLED_OFF,
        Kind.ABORTED,
    ),
    Group.MONEY: (Kind.CLAIMED, Kind.RETURNED, Kind.WITHDRAWN),
    Group.WARNINGS: (Kind.PROBLEM, Kind.WARNING, Kind.NOTICE, Kind.LOW_GAS),
    Group.SETTINGS: (Kind.SETTING_CHANGED,),
}
_GROUP_OF = {kind: group for group, kinds in _GROUPS.items() for kind in kinds}
_STANDINGS = {
    Standing.BAD: (
        Kind.FAILED,
        Kind.MISSED,
        Kind.REJECTED,
        Kind.EVICTED,
        Kind.ABORTED,
        Kind.VOIDED,
        Kind.PROBLEM,
    ),
    Standing.WARNING: (
        Kind.ROUND_DUE,
        Kind.OWNERS_MISSED,
        Kind.NOT_COMPLETE,
        Kind.UNSETTLED,
        Kind.CONTESTED,
        Kind.FLAGGED,
        Kind.DISPUTED,
        Kind.CALLED_OFF,
        Kind.GIVEN_UP,
        Kind.WARNING,
        Kind.LOW_GAS,
    ),
    Standing.WAITING: (Kind.SENT,),
    Standing.GOOD: (
        Kind.MINED,
        Kind.JOB_CREATED,
        Kind.JOINED,
        Kind.SUBMITTED,
        Kind.ACCEPTED,
        Kind.CLAIMED,
        Kind.RETURNED,
        Kind.WITHDRAWN,
    ),
}
_STANDING_OF = {kind: standing for standing, kinds in _STANDINGS.items() for kind in kinds}


def group_of(kind: Kind) -> Group:
    """The group of a kind."""
    return _GROUP_OF.get(kind, Group.ROUNDS)


def kinds_of(group: Group) -> tuple[Kind, ...]:
    """The kinds of a group."""
    return tuple(kind for kind in Kind if group_of(kind) is group)


def standing_of(kind: Kind) -> Standing:
    """How an entry of a kind stands as long as the chain does not go back behind it."""
    return _STANDING_OF.get(kind, Standing.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `key` names it for good: an entry of a key that is known adds nothing but its job.

    `time` is in seconds since the epoch; `block` the number of the block that a chain's entry is from, None for others;
    `transaction` a hash or empty. `values` holds what else its words need: texts are as they came, from strangers also.
    """

    key: str
    kind: Kind
    time: int
    job: JobId | None = None
    round: RoundNumber | None = None
    amount: Wei | None = None
    transaction: str = ""
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)
    block: int | None = None
    taken_back: bool = False

    @property
    def standing(self) -> Standing:
        """How it stands."""
        return Standing.TAKEN_BACK if self.taken_back else standing_of(self.kind)

    def text(self, name: str) -> str:
        """A value as text; empty if there is none."""
        return str(self.values.get(name, ""))

    def number(self, name: str) -> int:
        """A value as a number; 0 if there is none."""
        value = self.values.get(name, 0)
        return int(value) if isinstance(value, int) or value.isdecimal() else 0


def bounded(values: Mapping[str, Value]) -> dict[str, Value]:
    """At most `MAX_VALUES` values, texts cut to `MAX_TEXT` characters, numbers that no database holds made texts."""
    kept = list(values.items())[:MAX_VALUES]
    return {name[:MAX_TEXT]: _bounded(value) for name, value in kept}


def _bounded(value: Value) -> Value:
    if isinstance(value, str):
        return value[:MAX_TEXT]
    return value if abs(value) < 2**53 else str(value)


class Order(StrEnum):
    """What a list of entries can be sorted by."""

    TIME = "time"
    KIND = "kind"
    JOB = "job"
    AMOUNT = "amount"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is looked for: in an entry's values, or because its kind is one that is worded so."""

    text: str
    kinds: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class ActivityQuery:
    """Which entries, and in which order. All conditions hold; those that are empty or None ask nothing.

    `since` and `until` are times, the latter excluded.
    """

    terms: tuple[Term, ...] = ()
    group: Group | None = None
    job: JobId | None = None
    since: int | None = None
    until: int | None = None
    order: Order = Order.TIME
    descending: bool = True
