"""What a data owner has earned, round by round and job by job, as the jobs themselves state it.

Amounts are what the market owes or has credited for rounds; stakes that come back are no earnings. Penalties are what
own absences cost.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from omnilytics_app.domain.explain import NO_RECORD, UNDECIDED, Explanation, Record, explain_all, record_of
from omnilytics_app.domain.ids import Address, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token


@dataclass(frozen=True, slots=True)
class EarnedRound:
    """A round that paid something, or cost something; `time` is when it was settled, seconds since the epoch."""

    time: int
    job_id: JobId
    number: RoundNumber
    amount: Wei


@dataclass(frozen=True, slots=True)
class JobEarnings:
    """A job's share; `decided` rounds are over for the owner, `paid` of them earned something."""

    job_id: JobId
    title: str
    earned: Wei
    penalties: Wei
    paid: int
    decided: int
    token: Token = COIN


@dataclass(frozen=True, slots=True)
class TokenEarnings:
    """What was earned in one token, in its smallest units, and what of it is credited or was lost to absences."""

    token: Token
    earned: int
    collected: int
    penalties: int


@dataclass(frozen=True, slots=True)
class Earnings:
    """All of it, rounds in the order of time, jobs and payouts the newest first.

    Jobs may pay in different money, which does not add up: the totals are those of the chain's coin, and `in_tokens`
    those of every token.
    """

    rounds: tuple[EarnedRound, ...] = ()
    jobs: tuple[JobEarnings, ...] = ()
    payouts: tuple[Payout, ...] = ()
    record: Record = NO_RECORD

    @property
    def earned(self) -> Wei:
        """Rewards and what others' absences paid."""
        return Wei(sum(job.earned for job in self.jobs if job.token.is_coin))

    @property
    def penalties(self) -> Wei:
        """What own absences cost."""
        return Wei(sum(job.penalties for job in self.jobs if job.token.is_coin))

    @property
    def collected(self) -> Wei:
        """What of it was credited already."""
        return Wei(sum(payout.reward for payout in self.payouts if payout.token == NATIVE_COIN))

    @property
    def in_tokens(self) -> tuple[TokenEarnings, ...]:
        """The totals of the tokens, each by itself, those of the newest jobs first."""
        tokens = {job.token.address: job.token for job in self.jobs if not job.token.is_coin}
        return tuple(
            TokenEarnings(
                token,
                sum(job.earned for job in self.jobs if job.token.address == address),
                sum(payout.reward for payout in self.payouts if payout.token == address),
                sum(job.penalties for job in self.jobs if job.token.address == address),
            )
            for address, token in tokens.items()
        )

    def token_of(self, job_id: JobId) -> Token:
        """The money of a job."""
        return next((job.token for job in self.jobs if job.job_id == job_id), COIN)


Times = Mapping[tuple[JobId, RoundNumber], int]


@dataclass(frozen=True, slots=True)
class Described:
    """How jobs are called, and what their money is, by number."""

    titles: Mapping[JobId, str] = field(default_factory=dict)
    tokens: Mapping[JobId, Token] = field(default_factory=dict)


def earnings_of(
    jobs: Iterable[Job], owner: Address, described: Described, times: Times, payouts: tuple[Payout, ...]
) -> Earnings:
    """The earnings of an owner in these jobs; a round of unknown time counts as of its job's last look."""
    own = sorted((job for job in jobs if job.member(owner) is not None), key=lambda job: job.job_id)
    told = {job.job_id: _decided(job, owner) for job in own}
    rounds = [
        EarnedRound(times.get((job.job_id, e.number), job.now), job.job_id, e.number, Wei(e.paid - e.penalty))
        for job in own
        for e in told[job.job_id]
        if e.paid or e.penalty
    ]
    return Earnings(
        rounds=tuple(sorted(rounds, key=lambda r: (r.time, r.job_id, r.number))),
        jobs=tuple(_job(job, described, told[job.job_id]) for job in reversed(own)),
        payouts=tuple(sorted(payouts, key=lambda p: p.time, reverse=True)),
        record=record_of(tuple(own), owner),
    )


def _decided(job: Job, owner: Address) -> tuple[Explanation, ...]:
    member = job.member(owner)
    return tuple(e for e in explain_all(job, member) if e.why not in UNDECIDED) if member is not None else ()


def _job(job: Job, described: Described, told: tuple[Explanation, ...]) -> JobEarnings:
    return JobEarnings(
        job_id=job.job_id,
        title=described.titles.get(job.job_id, ""),
        earned=Wei(sum(e.paid for e in told)),
        penalties=Wei(sum(e.penalty for e in told)),
        paid=sum(e.paid > 0 for e in told),
        decided=sum(job.round_at(e.number) is not None for e in told),
        token=described.tokens.get(job.job_id, COIN),
    )
