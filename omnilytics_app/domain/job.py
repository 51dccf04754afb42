"""A job as the contract states it.

Field for field what the market's `getJob`, `getRounds` and `getMembers` return. Sets of groups are frozensets of group
indices here and bitmaps on chain. Times are seconds since the epoch, amounts are wei.
"""

from dataclasses import dataclass
from enum import IntEnum

from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei


class Phase(IntEnum):
    """Where a job stands."""

    NONE = 0
    REGISTER = 1
    ARMED = 2
    PUBLISH = 3
    SUBMIT = 4
    SETTLE = 5
    CLOSED = 6


class Outcome(IntEnum):
    """How a round ended, or that it has not."""

    PENDING = 0
    INCOMPLETE = 1
    QUIET = 2
    DEFAULT = 3
    OPEN = 4
    FINAL = 5
    VOID = 6


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything a job fixes at creation; names and order follow the contract's struct."""

    token: Address
    reward: Wei
    bond: Wei
    rounds: int
    seats: int
    group_size: int
    faults: int
    allowed_misses: int
    max_openings: int
    lanes: int
    model_leaves: int
    gradient_leaves: int
    ciphertext_bytes: int
    tau_percent: int
    score_floor: int
    register_until: int
    start_window: int
    publish_window: int
    submit_window: int
    settle_window: int
    dispute_window: int
    audit_root: Digest
    document_digest: Digest

    @property
    def escrow(self) -> Wei:
        """All rewards the job can ever pay, bond excluded."""
        return Wei(self.rounds * self.seats * self.reward)

    @property
    def absence_penalty(self) -> Wei:
        """What one missed round costs its owner."""
        return Wei((self.group_size - 1) * self.reward)

    @property
    def stake(self) -> Wei:
        """What an owner deposits on joining."""
        return Wei(self.allowed_misses * self.absence_penalty)


@dataclass(frozen=True, slots=True)
class Round:
    """One round as stored on chain. `active` groups take part in it; one of them may be evicted while it runs."""

    number: RoundNumber
    outcome: Outcome
    seeded: bool
    active: frozenset[GroupIndex]
    complete: frozenset[GroupIndex]
    accepted: frozenset[GroupIndex]
    rejected: frozenset[GroupIndex]
    dispute_until: int
    seed_target: int
    votes: int
    model_digest: Digest
    seed_hash: Digest


@dataclass(frozen=True, slots=True)
class Member:
    """One owner of a job; `group` is None before the start and for an owner the draw left over."""

    owner: Address
    x25519_key: bytes
    stake: Wei
    owed: Wei
    claimed_rounds: int
    group: GroupIndex | None
    index_in_group: int
    misses: int
    dropped: bool
    claimed: bool
    submitted: bool


@dataclass(frozen=True, slots=True)
class Job:
    """A whole job; `now` and `block` are the head it was read at."""

    job_id: JobId
    terms: Terms
    model_owner: Address
    terms_hash: Digest
    phase: Phase
    voided: bool
    round: RoundNumber
    member_count: int
    groups: int
    live: frozenset[GroupIndex]
    evicted: frozenset[GroupIndex]
    dropped: frozenset[GroupIndex]
    openings: int
    deadline: int
    start_target: int
    open_round: RoundNumber
    escrow: Wei
    bond: Wei
    rounds: tuple[Round, ...]
    members: tuple[Member, ...]
    now: int
    block: int

    def member(self, owner: Address) -> Member | None:
        """The roster entry of an address."""
        return next((m for m in self.members if m.owner == owner), None)

    def group_members(self, group: GroupIndex) -> tuple[Member, ...]:
        """Members of a group, ordered by their index in it."""
        return tuple(sorted((m for m in self.members if m.group == group), key=lambda m: m.index_in_group))

    def round_at(self, number: RoundNumber) -> Round | None:
        """A round by its number, if the contract knows it."""
        return self.rounds[number - 1] if 1 <= number <= len(self.rounds) else None

    @property
    def current(self) -> Round | None:
        """The round the job is in."""
        return self.round_at(self.round)

    @property
    def all_submitted(self) -> bool:
        """Every member of every group that takes part in the current round has submitted."""
        active = self.current.active if self.current is not None else frozenset()
        return all(m.submitted for m in self.members if m.group in active)


def groups_of(bitmap: int) -> frozenset[GroupIndex]:
    """A contract bitmap as a set."""
    return frozenset(GroupIndex(g) for g in range(bitmap.bit_length()) if bitmap >> g & 1)


def bitmap_of(groups: frozenset[GroupIndex]) -> int:
    """A set of groups as a contract bitmap."""
    return sum(1 << g for g in groups)
