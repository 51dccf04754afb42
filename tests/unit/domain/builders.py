"""Jobs for the tests: three groups of three unless told otherwise, at block 1,000 and second 10,000."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round, Terms

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
        reward=Wei(1_000),
        bond=Wei(15_000),
        rounds=8,
        seats=15,
        group_size=GROUP_SIZE,
        faults=1,
        allowed_misses=2,
        max_openings=2,
        lanes=10,
        model_leaves=65,
        gradient_leaves=13,
        ciphertext_bytes=512,
        tau_percent=300,
        score_floor=0,
        register_until=NOW + 100,
        start_window=120,
        publish_window=60,
        submit_window=60,
        settle_window=60,
        dispute_window=60,
        audit_root=Digest(bytes(32)),
        document_digest=Digest(bytes(32)),
    )
    return replace(terms, **changes)


def make_round(number: int, outcome: Outcome = Outcome.PENDING, **changes: Any) -> Round:
    made = Round(
        number=RoundNumber(number),
        outcome=outcome,
        seeded=False,
        active=frozenset(),
        complete=frozenset(),
        accepted=frozenset(),
        rejected=frozenset(),
        dispute_until=0,
        seed_target=0,
        votes=0,
        model_digest=Digest(bytes(32)),
        seed_hash=Digest(bytes(32)),
    )
    return replace(made, **changes)


def make_member(number: int, group: int | None = None, **changes: Any) -> Member:
    member = Member(
        owner=address(number),
        x25519_key=bytes([number]) * 32,
        stake=STAKE,
        owed=Wei(0),
        claimed_rounds=0,
        group=None if group is None else GroupIndex(group),
        index_in_group=0 if group is None else number % GROUP_SIZE,
        misses=0,
        dropped=False,
        claimed=False,
        submitted=False,
    )
    return replace(member, **changes)


def make_job(phase: Phase, **changes: Any) -> Job:
    """A job in its second round; before the start, one that nine owners have registered for."""
    started = phase not in {Phase.REGISTER, Phase.ARMED}
    members = tuple(make_member(i, i // GROUP_SIZE if started else None) for i in range(9))
    everybody = groups(0, 1, 2)
    taking_part = everybody if phase in {Phase.SUBMIT, Phase.SETTLE} else frozenset()
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
        openings=0,
        deadline=NOW + 30,
        start_target=0,
        open_round=RoundNumber(0),
        escrow=Wei(120_000),
        bond=Wei(15_000),
        rounds=known if started else (),
        members=members,
        now=NOW,
        block=BLOCK,
    )
    return replace(job, **changes)


def with_member(job: Job, number: int, **changes: Any) -> Job:
    """The job with one member changed."""
    return replace(job, members=tuple(replace(m, **changes) if i == number else m for i, m in enumerate(job.members)))


def all_submitted(job: Job) -> Job:
    return replace(job, members=tuple(replace(m, submitted=True) for m in job.members))


def with_active(job: Job, *active: int) -> Job:
    """The job with these groups taking part in its current round."""
    return replace(job, rounds=(*job.rounds[:-1], replace(job.rounds[-1], active=groups(*active))))


def with_seed(job: Job, age: int, *, seeded: bool = False) -> Job:
    """The job with a seed of its current round that became known this many blocks ago."""
    current = replace(job.rounds[-1], seed_target=job.block - age, seeded=seeded)
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
    return _registering(base, chance) if never_started else _started(base, chance)


def _registering(job: Job, chance: Random) -> Job:
    count = chance.randint(9 if job.phase is Phase.ARMED else 0, job.terms.seats)
    return replace(job, member_count=count, members=tuple(make_member(i) for i in range(count)))


def _started(job: Job, chance: Random) -> Job:
    size = chance.randint(3, 5)
    number = chance.randint(1, job.terms.rounds + (job.phase in {Phase.PUBLISH, Phase.CLOSED}))
    gone = groups(*(g for g in range(size) if chance.random() < 0.1))
    known = [make_round(i, chance.choice(_DONE), complete=groups(*range(size))) for i in range(1, number)]
    if number <= job.terms.rounds:
        seeded = job.phase is Phase.SETTLE and chance.random() < 0.5
        target = chance.choice(_BLOCKS)
        active = groups(*range(size)) - (gone if chance.random() < 0.5 else frozenset())
        if job.phase not in {Phase.SUBMIT, Phase.SETTLE}:
            active = frozenset()
        known.append(make_round(number, active=active, complete=active, seeded=seeded, seed_target=target))
    eager = chance.choice([0.0, 0.5, 1.0])
    seated = [
        make_member(i, i // GROUP_SIZE, owed=Wei(chance.choice([0, 7])), submitted=chance.random() < eager)
        for i in range(GROUP_SIZE * size)
    ]
    left_over = make_member(40, None, owed=Wei(chance.choice([0, 7])))
    started = replace(
        job,
        round=RoundNumber(number),
        groups=size,
        live=groups(*range(size)) - gone,
        evicted=gone,
        openings=chance.randint(0, job.terms.max_openings),
        rounds=tuple(known),
        members=(*seated, left_over),
        member_count=len(seated),
    )
    return _disputed_or_void(started, chance)


def _disputed_or_void(job: Job, chance: Random) -> Job:
    if job.phase is Phase.CLOSED or job.round < 2:
        return job
    match chance.choice(["calm", "open", "void"]):
        case "open":
            complete = chance.sample(range(job.groups), 3)
            return in_dispute(job, chance.choice(_TIMES), complete, complete[:1])
        case "void":
            return replace(job, voided=True)
        case _:
            return job


def round_sets() -> st.SearchStrategy[frozenset[RoundNumber]]:
    some = st.frozensets(st.integers(1, 9).map(RoundNumber))
    return st.sampled_from([rounds(), rounds(*range(1, 10))]) | some
