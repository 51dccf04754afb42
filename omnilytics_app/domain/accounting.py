"""What a job owes its members: rewards, compensation for absences, stakes.

Pure functions of a job, with the contract's own integer rules: `Market._addRewards` and `Market._stakeIsFree`. The one
thing that a job does not tell is who asked for which leaf of an aborted round's model; those deposits are left out here
and are credited by the same claim as the stake, which such an owner has not collected yet.
"""

from dataclasses import dataclass, replace

from omnilytics_app.domain.ids import GroupIndex, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round

UNSETTLED = frozenset({Outcome.PENDING, Outcome.OPEN})
"""Rounds with these outcomes, and those after them, owe nobody anything yet."""


@dataclass(frozen=True, slots=True)
class Due:
    """What a claim would credit a member now, deposits left out, and the rounds that it would walk."""

    reward: Wei
    stake: Wei
    rounds: int


def accounted(job: Job) -> Job:
    """The job with what follows from it for every member filled in."""
    return replace(job, members=tuple(_accounted(job, member) for member in job.members))


def due_to(job: Job, member: Member) -> Due:
    """What the job owes a member now."""
    reward, walked = 0, member.claimed_rounds
    for played in job.rounds[member.claimed_rounds :] if member.group is not None else ():
        if played.outcome in UNSETTLED:
            break
        walked += 1
        if played.outcome is Outcome.ABORTED:
            break
        reward += earned(job, member, played)
    stake = stake_left(job, member) if stake_is_free(job, member) else 0
    return Due(Wei(reward), Wei(stake), walked)


def earned(job: Job, member: Member, played: Round) -> Wei:
    """Reward or compensation of a member for a round that is settled for good."""
    group, size = member.group, job.terms.group_size
    if group is None:
        return Wei(0)
    if group in played.accepted:
        return job.terms.reward
    present = (group, member.index_in_group) in played.submitted
    if group in played.rejected or group not in played.active or not present:
        return Wei(0)
    count = sum((group, i) in played.submitted for i in range(size))
    return Wei((size - count) * job.terms.absence_penalty // count)


def stake_left(job: Job, member: Member) -> Wei:
    """What is left of a member's stake, free or not; nothing once it was collected."""
    return Wei(0 if member.stake_claimed else (job.terms.allowed_misses - member.misses) * job.terms.absence_penalty)


def stake_is_free(job: Job, member: Member) -> bool:
    """Nothing can be taken from the stake any more. A group that left stays liable in a round that it takes part in."""
    if job.phase is Phase.CLOSED:
        return True
    if member.group is None:
        return job.groups != 0
    return member.group not in job.live and member.group not in active_in(job, job.round)


def active_in(job: Job, number: RoundNumber) -> frozenset[GroupIndex]:
    """The groups that take part in a round; none of one that does not exist or is not published."""
    played = job.round_at(number)
    return played.active if played is not None else frozenset()


def _accounted(job: Job, member: Member) -> Member:
    due = due_to(job, member)
    current = job.current
    submitted = current is not None and (member.group, member.index_in_group) in current.submitted
    return replace(
        member,
        stake=stake_left(job, member),
        owed=Wei(due.reward + due.stake),
        dropped=member.misses >= job.terms.allowed_misses,
        submitted=submitted,
    )
