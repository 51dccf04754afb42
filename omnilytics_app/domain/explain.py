"""Why a data owner was paid for a round, or was not: one typed reason with its figures, for every way a round may end.

A pure function of the job as the contract states it, of a member, and of what this computer knows besides. It never
contradicts the money: what a reason says was paid is what `domain.accounting` says is owed. Whether the model owner
kept a group's sum out of its model in private cannot be known, and changes nothing that is paid.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.accounting import earned
from omnilytics_app.domain.ids import Address, GroupIndex, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round
from omnilytics_app.domain.tokens import COIN, Token


class Why(StrEnum):
    """What became of a member's round, in the order in which it is decided."""

    NO_GROUP = "no-group"
    """The draw left the member over, or there was no draw."""
    NOT_PLAYED = "not-played"
    """The job ended before the round began."""
    TO_COME = "to-come"
    RUNNING = "running"
    ABORTED = "aborted"
    """The model owner did not show its model; nobody is paid and nobody is penalised."""
    IN_DISPUTE = "in-dispute"
    """Settled with openings, and the owners may still vote the settlement down."""
    ACCEPTED = "accepted"
    BY_DEFAULT = "by-default"
    """The model owner did not settle in time, which pays everybody in a complete group."""
    VOIDED = "voided"
    """The owners voted the settlement down, which pays everybody in a complete group."""
    OUT = "out"
    """The group took no part any more: evicted, or dropped with a member that was absent too often."""
    REJECTED_BY_SCORES = "rejected-by-scores"
    REJECTED_BY_VALUE = "rejected-by-value"
    """One opened value of the group's sum was beyond what honest data can give."""
    ABSENT = "absent"
    TOO_LATE = "too-late"
    """This computer had a gradient, and it did not count: it came after the deadline."""
    NOT_SHOWN = "not-shown"
    """This computer had sent a gradient of which a piece was asked for and not shown in time."""
    GROUP_INCOMPLETE = "group-incomplete"


PAID = frozenset({Why.ACCEPTED, Why.BY_DEFAULT, Why.VOIDED})
UNDECIDED = frozenset({Why.TO_COME, Why.RUNNING, Why.IN_DISPUTE})
OWN_ABSENCE = frozenset({Why.ABSENT, Why.TOO_LATE, Why.NOT_SHOWN})
REJECTED = frozenset({Why.REJECTED_BY_SCORES, Why.REJECTED_BY_VALUE})


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The scores of a round settled with openings, as the contract computes them: multi-Krum over opened lanes.

    `scores` has every complete group that was compared, none where only single values were opened. A claimed group is
    rejected if its score exceeds `threshold`: `tau_percent` of the lower `median`, or a floor, whichever is more.
    `by_value` are groups of which a single value was opened instead.
    """

    scores: Mapping[GroupIndex, int]
    median: int
    threshold: int
    tau_percent: int
    claimed: frozenset[GroupIndex] = frozenset()
    by_value: frozenset[GroupIndex] = frozenset()

    def times_median(self, group: GroupIndex) -> float | None:
        """A group's score in medians; None where it has none, or the median is 0."""
        return self.scores[group] / self.median if group in self.scores and self.median else None


@dataclass(frozen=True, slots=True)
class LocalKnowledge:
    """What this computer knows of a round beside the chain."""

    had_payload: bool = False
    scores: ScoreSheet | None = None
    verified: bool | None = None
    """Whether this computer found the settlement's openings right; None where it has not checked them."""


NOTHING_KNOWN = LocalKnowledge()


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reason and its figures.

    `paid` is the reward, or what the absence of others pays; `penalty` what the own absence cost. `missing` are the
    members of the group whose payload does not count, the own one included. `votes` and `needed` are those of a
    dispute. `may_be_filtered` says that the model owner may have left the group's sum out of its model without anybody
    being able to know. Amounts are of `token`, which whoever words them fills in.
    """

    number: RoundNumber
    why: Why
    paid: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    penalty: Wei = Wei(0)  # noqa: RUF009
    group: GroupIndex | None = None
    group_size: int = 0
    missing: tuple[Address, ...] = ()
    votes: int = 0
    needed: int = 0
    own_score: int | None = None
    known: LocalKnowledge = NOTHING_KNOWN
    token: Token = COIN

    @property
    def may_be_filtered(self) -> bool:
        """Settled quietly or by openings that named others: nothing says what the model owner learned from."""
        return self.why is Why.ACCEPTED


def explain(job: Job, member: Member, number: RoundNumber, known: LocalKnowledge = NOTHING_KNOWN) -> Explanation:
    """Why `member` was paid, or was not, for round `number` of 1..rounds."""
    played, group = job.round_at(number), member.group
    why = _why(job, member, played, number, known)
    if played is None or group is None:
        return Explanation(number, why, group=group, group_size=job.terms.group_size)
    decided = why not in UNDECIDED
    absent = [m for m in job.group_members(group) if (group, m.index_in_group) not in played.submitted]
    takes_part = group in played.active
    return Explanation(
        number=number,
        why=why,
        paid=earned(job, member, played) if decided and why is not Why.ABORTED else Wei(0),
        penalty=job.terms.absence_penalty if why in OWN_ABSENCE else Wei(0),
        group=group,
        group_size=job.terms.group_size,
        missing=tuple(m.owner for m in absent) if takes_part and (why in OWN_ABSENCE | {Why.GROUP_INCOMPLETE}) else (),
        votes=played.votes,
        needed=_votes_needed(job, played),
        own_score=known.scores.scores.get(group) if known.scores is not None else None,
        known=known,
    )


def explain_all(
    job: Job, member: Member, known: Mapping[RoundNumber, LocalKnowledge] | None = None
) -> tuple[Explanation, ...]:
    """Every round that the job has had, and those that it will not have any more once it is closed."""
    last = job.terms.rounds if job.phase is Phase.CLOSED else len(job.rounds)
    found = known or {}
    numbers = (RoundNumber(n) for n in range(1, last + 1))
    return tuple(explain(job, member, n, found.get(n, NOTHING_KNOWN)) for n in numbers)


def _why(job: Job, member: Member, played: Round | None, number: RoundNumber, known: LocalKnowledge) -> Why:
    group, over = member.group, job.phase is Phase.CLOSED
    if group is None:
        return Why.NO_GROUP
    if played is None:
        return Why.NOT_PLAYED if over or number > job.terms.rounds else Why.TO_COME
    if played.outcome is Outcome.PENDING:
        return Why.NOT_PLAYED if over else Why.RUNNING
    if played.outcome is Outcome.OPEN and group in played.complete:
        return Why.IN_DISPUTE
    return Why.ABORTED if played.outcome is Outcome.ABORTED else _verdict(member, group, played, known)


def _verdict(member: Member, group: GroupIndex, played: Round, known: LocalKnowledge) -> Why:
    """Of a round that is settled for good, as far as the group goes."""
    if group in played.accepted:
        return _PAYING.get(played.outcome, Why.ACCEPTED)
    if group in played.rejected:
        by_value = known.scores is not None and group in known.scores.by_value
        return Why.REJECTED_BY_VALUE if by_value else Why.REJECTED_BY_SCORES
    if group not in played.active:
        return Why.OUT
    if (group, member.index_in_group) in played.submitted:
        return Why.GROUP_INCOMPLETE
    if not known.had_payload:
        return Why.ABSENT
    return Why.NOT_SHOWN if played.flagged else Why.TOO_LATE


_PAYING = {Outcome.DEFAULT: Why.BY_DEFAULT, Outcome.VOID: Why.VOIDED}


def _votes_needed(job: Job, played: Round) -> int:
    """More than half of the members of the groups that were complete at the settlement."""
    return len(played.complete) * job.terms.group_size // 2 + 1 if played.outcome in _VOTED_ON else 0


_VOTED_ON = frozenset({Outcome.OPEN, Outcome.FINAL, Outcome.VOID})


@dataclass(frozen=True, slots=True)
class Record:
    """What an account did in its rounds as a data owner, over jobs: the counts a reputation is made of."""

    accepted: int = 0
    rejected: int = 0
    missed: int = 0
    voided: int = 0
    incomplete: int = 0
    jobs: int = 0

    @property
    def decided(self) -> int:
        """Rounds that ended with the account's own doing or its group's judged."""
        return self.accepted + self.rejected + self.missed + self.voided + self.incomplete

    @property
    def accepted_share(self) -> float | None:
        """Of all decided rounds; None where there were none."""
        return (self.accepted + self.voided) / self.decided if self.decided else None


NO_RECORD = Record()


def record_of(jobs: tuple[Job, ...], owner: Address) -> Record:
    """The record of an owner in these jobs."""
    whys = [e.why for job in jobs if (m := job.member(owner)) is not None for e in explain_all(job, m)]
    return Record(
        accepted=sum(why in {Why.ACCEPTED, Why.BY_DEFAULT} for why in whys),
        rejected=sum(why in REJECTED for why in whys),
        missed=sum(why in OWN_ABSENCE for why in whys),
        voided=whys.count(Why.VOIDED),
        incomplete=whys.count(Why.GROUP_INCOMPLETE),
        jobs=sum(job.member(owner) is not None for job in jobs),
    )
