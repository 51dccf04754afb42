"""Jobs for the tests: three groups of three unless told otherwise, at block 1,000 and second 10,000."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import strategies as st

from omnilytics_app.domain.accounting import accounted
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Place, Round, Terms

NOW = 10_000
BLOCK = 1_000
GROUP_SIZE = 3
MODEL_OWNER = Address("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
STAKE = Wei(4_000)


def address(number: int) -> Address:
    return Address(f"0x{number + 1:040x}")


def groups(*numbers: int) -> frozenset[GroupIndex]:
    return frozenset(GroupIndex(n) for n in numbers)


def rounds(*numbers: int) -> frozenset[RoundNumber]:
    return frozenset(RoundNumber(n) for n in numbers)


def make_terms(**changes: Any) -> Terms:
    terms = Terms(
        token=Address("0x" + "00" * 20),
        register_until=NOW + 100,
        start_window=120,
        reward=Wei(1_000),
        bond=Wei(15_000),
        publish_window=60,
        rounds=8,
        seats=15,
        group_size=GROUP_SIZE,
        faults=1,
        allowed_misses=2,
        max_openings=2,
        lanes=10,
        gradient_bits=50,
        model_leaves=65,
        gradient_leaves=13,
        ciphertext_bytes=512,
        tau_percent=300,
        score_floor=0,
        inline_only=True,
        by_invitation=False,
        submit_window=60,
        settle_window=60,
        answer_window=60,
        dispute_window=60,
        answer_fee=Wei(250),
        allow_root=Digest(bytes(32)),
        audit_root=Digest(bytes(32)),
        document_digest=Digest(bytes(32)),
    )
    return replace(terms, **changes)


def make_round(number: int, outcome: Outcome = Outcome.PENDING, **changes: Any) -> Round:
    made = Round(
        number=RoundNumber(number),
        outcome=outcome,
        active=frozenset(),
        complete=frozenset(),
        accepted=frozenset(),
        rejected=frozenset(),
        dispute_until=0,
        seed_target=0,
        votes=0,
        answer_until=0,
        unanswered=0,
        flagged=False,
        model_digest=Digest(bytes(32)),
        seed_hash=Digest(bytes(32)),
        submitted=frozenset(),
    )
    if "seeded" in changes:
        changes["seed_hash"] = seed_hash(seeded=changes.pop("seeded"))
    return replace(made, **changes)


def seed_hash(*, seeded: bool) -> Digest:
    """Of a round whose seed is stored, or not."""
    return Digest((b"\x5e" if seeded else b"\0") * 32)


def places(*numbers: int) -> frozenset[Place]:
    """Members by their number, three to a group."""
    return frozenset((GroupIndex(n // GROUP_SIZE), n % GROUP_SIZE) for n in numbers)


def make_member(number: int, group: int | None = None, **changes: Any) -> Member:
    member = Member(
        owner=address(number),
        x25519_key=bytes([number]) * 32,
        group=None if group is None else GroupIndex(group),
        index_in_group=0 if group is None else number % GROUP_SIZE,
        misses=0,
        claimed_rounds=0,
        stake_claimed=False,
        fees_claimed=False,
        stake=STAKE,
        owed=Wei(0),
        dropped=False,
        submitted=False,
    )
    return replace(member, **changes)


def make_job(phase: Phase, **changes: Any) -> Job:
    """A job in its second round; before the start, one that nine owners have registered for."""
    started = phase not in {Phase.REGISTER, Phase.ARMED}
    members = tuple(make_member(i, i // GROUP_SIZE if started else None) for i in range(9))
    everybody = groups(0, 1, 2)
    taking_part = everybody if phase in {Phase.SUBMIT, Phase.SETTLE, Phase.ANSWER} else frozenset()
    known = (make_round(1, Outcome.QUIET, active=everybody, complete=everybody), make_round(2, active=taking_part))
    job = Job(
        job_id=JobId(1),
        terms=make_terms(),
        model_owner=MODEL_OWNER,
        terms_hash=Digest(bytes(32)),
        phase=phase,
        voided=False,
        round=RoundNumber(2 if started else 0),
        member_count=9,
        groups=3 if started else 0,
        live=groups(0, 1, 2) if started else frozenset(),
        evicted=frozenset(),
        dropped=frozenset(),
        struck=frozenset(),
        openings=0,
        deadline=NOW + 30,
        start_target=0,
        open_round=RoundNumber(0),
        escrow=Wei(120_000),
        rounds=known if started else (),
        members=members,
        now=NOW,
        block=BLOCK,
    )
    return replace(job, **changes)


def with_member(job: Job, number: int, **changes: Any) -> Job:
    """The job with one member changed; what follows from the rest of a job may be given another value than that."""
    return replace(job, members=tuple(replace(m, **changes) if i == number else m for i, m in enumerate(job.members)))


def all_submitted(job: Job) -> Job:
    return replace(job, members=tuple(replace(m, submitted=True) for m in job.members))


def with_active(job: Job, *active: int) -> Job:
    """The job with these groups taking part in its current round."""
    return replace(job, rounds=(*job.rounds[:-1], replace(job.rounds[-1], active=groups(*active))))


def with_seed(job: Job, age: int, *, seeded: bool = False) -> Job:
    """The job with a seed of its current round that became known this many blocks ago."""
    current = replace(job.rounds[-1], seed_target=job.block - age, seed_hash=seed_hash(seeded=seeded))
    return replace(job, rounds=(*job.rounds[:-1], current))


def contested(job: Job, answer_until: int, unanswered: int = 1) -> Job:
    """The job in its submissions with a contest of the model, the end of the submissions moved as the market does."""
    current = replace(job.rounds[-1], answer_until=answer_until, unanswered=unanswered)
    moved = answer_until + job.terms.submit_window
    return replace(job, rounds=(*job.rounds[:-1], current), deadline=moved)


def flagged(job: Job, unanswered: int = 1) -> Job:
    """The job with the model owner's one flag of the current round used."""
    current = replace(job.rounds[-1], flagged=True, unanswered=unanswered)
    return replace(job, rounds=(*job.rounds[:-1], current))


def in_dispute(job: Job, until: int, complete: Iterable[int] = (0, 1, 2), rejected: Iterable[int] = (2,)) -> Job:
    """The job with its previous round settled with openings and not final."""
    previous = job.round - 1
    opened = make_round(
        previous,
        Outcome.OPEN,
        active=groups(*complete),
        complete=groups(*complete),
        rejected=groups(*rejected),
        dispute_until=until,
    )
    kept = tuple(opened if r.number == previous else r for r in job.rounds)
    return replace(job, open_round=RoundNumber(previous), rounds=kept)


_DONE = (Outcome.INCOMPLETE, Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL)
_TIMES = [NOW + d for d in (-400, -30, -1, 0, 1, 400)]
_BLOCKS = [BLOCK + d for d in (-300, -257, -256, -255, -251, -250, -20, -1, 0, 1, 2)]
_UNDER_WAY = {Phase.SUBMIT, Phase.SETTLE, Phase.ANSWER}
PHASES = tuple(p for p in Phase if p is not Phase.NONE)


def jobs(phase: Phase) -> st.SearchStrategy[Job]:
    """Any job the contract may state in a phase, as far as a decision looks at it.

    Built from one drawn seed: drawing every field would cost a hundred times the decision.
    """
    return st.integers(0, 2**40).map(lambda seed: any_job(phase, Random(seed)))  # noqa: S311 - jobs, not keys


def any_job(phase: Phase, chance: Random) -> Job:
    never_started = phase in {Phase.REGISTER, Phase.ARMED} or (phase is Phase.CLOSED and chance.random() < 0.2)
    base = make_job(Phase.REGISTER if never_started else phase)
    base = replace(base, phase=phase, deadline=chance.choice(_TIMES), start_target=chance.choice(_BLOCKS))
    return accounted(_registering(base, chance) if never_started else _started(base, chance))


def _registering(job: Job, chance: Random) -> Job:
    count = chance.randint(9 if job.phase is Phase.ARMED else 0, job.terms.seats)
    return replace(job, member_count=count, members=tuple(make_member(i) for i in range(count)))


def _started(job: Job, chance: Random) -> Job:
    size = chance.randint(3, 5)
    number = chance.randint(1, job.terms.rounds + (job.phase in {Phase.PUBLISH, Phase.CLOSED}))
    gone = groups(*(g for g in range(size) if chance.random() < 0.1))
    known = [_played(i, size, chance) for i in range(1, number)]
    if number <= job.terms.rounds:
        known.append(_running(job, number, groups(*range(size)) - (gone if chance.random() < 0.5 else set()), chance))
    seated = [_seated(i, number, chance) for i in range(GROUP_SIZE * size)]
    left_over = make_member(40, None, stake_claimed=chance.random() < 0.5)
    started = replace(
        job,
        round=RoundNumber(number),
        groups=size,
        live=groups(*range(size)) - gone,
        evicted=gone,
        openings=chance.randint(0, job.terms.max_openings),
        rounds=tuple(known),
        members=(*seated, left_over),
        member_count=len(seated) + 1,
    )
    return _disputed_or_void(_with_time_for_answers(started), chance)


def _with_time_for_answers(job: Job) -> Job:
    """A contest moves the end of the submissions to a whole window after the last answer may come."""
    current = job.current
    if job.phase is not Phase.SUBMIT or current is None or current.answer_until == 0:
        return job
    return replace(job, deadline=current.answer_until + job.terms.submit_window)


def _played(number: int, size: int, chance: Random) -> Round:
    """A round that is over: of an incomplete group some submitted."""
    outcome, everybody = chance.choice(_DONE), groups(*range(size))
    complete = frozenset() if outcome is Outcome.INCOMPLETE else everybody - groups(*chance.sample(range(size), 1))
    rejected = groups(max(complete)) if outcome is Outcome.FINAL and chance.random() < 0.5 else frozenset()
    places_in = (p for p in places(*range(GROUP_SIZE * size)) if p[0] in complete or chance.random() < 0.5)
    return make_round(
        number,
        outcome,
        active=everybody,
        complete=complete,
        accepted=complete - rejected,
        rejected=rejected,
        submitted=frozenset(places_in),
    )


def _running(job: Job, number: int, active: frozenset[GroupIndex], chance: Random) -> Round:
    """The current round, contested in some and flagged in others."""
    if job.phase not in _UNDER_WAY:
        return make_round(number)
    eager = chance.choice([0.0, 0.5, 1.0]) if job.phase is Phase.SUBMIT else 1.0
    taking_part = (p for p in places(*range(GROUP_SIZE * 5)) if p[0] in active)
    contested = chance.random() < 0.3
    asked_for = job.phase is Phase.ANSWER or (job.phase is Phase.SUBMIT and contested)
    return make_round(
        number,
        active=active,
        complete=frozenset() if job.phase is Phase.SUBMIT else active,
        seeded=job.phase is not Phase.SUBMIT and chance.random() < 0.5,
        seed_target=0 if job.phase is Phase.SUBMIT else chance.choice(_BLOCKS),
        model_digest=Digest(b"\x0d" * 32),
        answer_until=chance.choice(_TIMES) if contested else 0,
        flagged=job.phase is Phase.ANSWER or (job.phase is Phase.SETTLE and chance.random() < 0.3),
        unanswered=chance.choice([0, 1, 3]) if asked_for else 0,
        submitted=frozenset(p for p in taking_part if chance.random() < eager),
    )


def _seated(number: int, current: int, chance: Random) -> Member:
    claimed = chance.random() < 0.5
    walked = current - 1 if claimed else 0
    return make_member(number, number // GROUP_SIZE, claimed_rounds=walked, stake_claimed=claimed)


def _disputed_or_void(job: Job, chance: Random) -> Job:
    if job.phase is Phase.CLOSED or job.round < 2:
        return job
    match chance.choice(["calm", "open", "void"]):
        case "open":
            complete = chance.sample(range(job.groups), 3)
            unwalked = tuple(replace(m, claimed_rounds=min(m.claimed_rounds, job.round - 2)) for m in job.members)
            disputed = replace(job, members=unwalked)
            return in_dispute(disputed, chance.choice(_TIMES), complete, complete[:1])
        case "void":
            return replace(job, voided=True)
        case _:
            return job


def round_sets() -> st.SearchStrategy[frozenset[RoundNumber]]:
    some = st.frozensets(st.integers(1, 9).map(RoundNumber))
    return st.sampled_from([rounds(), rounds(*range(1, 10))]) | some
