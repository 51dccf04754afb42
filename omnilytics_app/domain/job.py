"""A job as the contract states it.

Field for field what the market's `getJob` returns, and what follows from that for every member (`domain.accounting`).
Sets of groups and of members are frozensets here and bitmaps on chain. Times are seconds since the epoch, amounts wei.
"""

from collections.abc import Sequence
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
    ANSWER = 6
    CLOSED = 7


class Outcome(IntEnum):
    """How a round ended, or that it has not."""

    PENDING = 0
    INCOMPLETE = 1
    QUIET = 2
    DEFAULT = 3
    OPEN = 4
    FINAL = 5
    VOID = 6
    ABORTED = 7


Place = tuple[GroupIndex, int]
"""A member of a job by its group and its index there."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything a job fixes at creation; names and order follow the contract's struct."""

    token: Address
    register_until: int
    start_window: int
    reward: Wei
    bond: Wei
    publish_window: int
    rounds: int
    seats: int
    group_size: int
    faults: int
    allowed_misses: int
    max_openings: int
    lanes: int
    gradient_bits: int
    model_leaves: int
    gradient_leaves: int
    ciphertext_bytes: int
    tau_percent: int
    score_floor: int
    inline_only: bool
    by_invitation: bool
    submit_window: int
    settle_window: int
    answer_window: int
    dispute_window: int
    answer_fee: Wei
    allow_root: Digest
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

    @property
    def longest_course(self) -> int:
        """Seconds from the end of the registration on that the job may take at most, every round contested and flagged.

        A contest adds the answers' window and half of the submissions', a flag the answers' window and a second one to
        settle; a settlement waits for the dispute window of the one before.
        """
        submissions = self.submit_window + self.submit_window // 2 + self.answer_window
        settlement = 2 * self.settle_window + self.answer_window
        rounds = self.rounds * (self.publish_window + submissions + settlement)
        return self.start_window + rounds + min(self.max_openings, self.rounds) * self.dispute_window


@dataclass(frozen=True, slots=True)
class Round:
    """One round as stored on chain. `active` groups take part in it; one of them may be evicted while it runs.

    `submitted` are the members whose payload counts. `answer_until` is zero unless the model was contested,
    `unanswered` counts the leaves that are asked for and not shown, `flagged` says that the model owner has asked for
    leaves of payloads.
    """

    number: RoundNumber
    outcome: Outcome
    active: frozenset[GroupIndex]
    complete: frozenset[GroupIndex]
    accepted: frozenset[GroupIndex]
    rejected: frozenset[GroupIndex]
    dispute_until: int
    seed_target: int
    votes: int
    answer_until: int
    unanswered: int
    flagged: bool
    model_digest: Digest
    seed_hash: Digest
    submitted: frozenset[Place]

    @property
    def seeded(self) -> bool:
        """The hash of the seed's block is stored."""
        return any(self.seed_hash)


@dataclass(frozen=True, slots=True)
class Member:
    """One owner of a job; `group` is None before the start and for an owner the draw left over.

    The last four follow from the rest of the job, see `domain.accounting`: the stake that is still held or not yet
    collected, all that a claim would credit now, whether the owner was absent as often as it may be, and whether its
    payload of the current round counts.
    """

    owner: Address
    x25519_key: bytes
    group: GroupIndex | None
    index_in_group: int
    misses: int
    claimed_rounds: int
    stake_claimed: bool
    fees_claimed: bool
    stake: Wei
    owed: Wei
    dropped: bool
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
    struck: frozenset[GroupIndex]
    openings: int
    deadline: int
    start_target: int
    open_round: RoundNumber
    escrow: Wei
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
    def bond(self) -> Wei:
        """The bond, as long as the contract holds it."""
        return Wei(0) if self.voided or self.phase is Phase.CLOSED else self.terms.bond

    @property
    def current(self) -> Round | None:
        """The round the job is in."""
        return self.round_at(self.round)

    @property
    def all_submitted(self) -> bool:
        """Every member of every group that takes part in the current round has submitted."""
        active = self.current.active if self.current is not None else frozenset()
        return all(m.submitted for m in self.members if m.group in active)


def submitted_rounds(job: Job, owner: Address) -> tuple[RoundNumber, ...]:
    """The rounds in which the contract holds a payload of an owner, in order."""
    member = job.member(owner)
    if member is None or member.group is None:
        return ()
    place = (member.group, member.index_in_group)
    return tuple(round_.number for round_ in job.rounds if place in round_.submitted)


def groups_of(bitmap: int) -> frozenset[GroupIndex]:
    """A contract bitmap as a set."""
    return frozenset(GroupIndex(g) for g in range(bitmap.bit_length()) if bitmap >> g & 1)


def bitmap_of(groups: frozenset[GroupIndex]) -> int:
    """A set of groups as a contract bitmap."""
    return sum(1 << g for g in groups)


def places_of(words: Sequence[int]) -> frozenset[Place]:
    """The contract's set of members: sixteen bits a group, sixteen groups a word."""
    bits = (16 * 16 * i + bit for i, word in enumerate(words) for bit in range(word.bit_length()) if word >> bit & 1)
    return frozenset((GroupIndex(bit // 16), bit % 16) for bit in bits)


def words_of(places: frozenset[Place]) -> tuple[int, int]:
    """The inverse of `places_of`."""
    bits = sum(1 << (16 * group + index) for group, index in places)
    return bits & (2**256 - 1), bits >> 256
