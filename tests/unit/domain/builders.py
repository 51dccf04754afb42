"""Jobs for the tests: three groups of three unless told otherwise, at block 1,000 and second 10,000."""

from collections.abc import Iterable
from dataclasses import replace
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
    known = (make_round(1, Outcome.QUIET, complete=groups(0, 1, 2)), make_round(2))
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
    return replace(
        job, members=tuple(replace(m, **changes) if i == number else m for i, m in enumerate(job.members))
    )


def all_submitted(job: Job) -> Job:
    return replace(job, members=tuple(replace(m, submitted=True) for m in job.members))


def in_dispute(job: Job, until: int, complete: Iterable[int] = (0, 1, 2), rejected: Iterable[int] = (2,)) -> Job:
    """The job with its previous round settled with openings and not final."""
    previous = job.round - 1
    opened = make_round(
        previous, Outcome.OPEN, complete=groups(*complete), rejected=groups(*rejected), dispute_until=until
    )
    kept = tuple(opened if r.number == previous else r for r in job.rounds)
    return replace(job, open_round=RoundNumber(previous), rounds=kept)


_DONE = st.sampled_from([Outcome.INCOMPLETE, Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL])
_TIMES = st.integers(NOW - 400, NOW + 400)
_BLOCKS = st.sampled_from([BLOCK + d for d in (-300, -257, -256, -255, -251, -250, -20, -1, 0, 1, 2)])


@st.composite
def jobs(draw: st.DrawFn) -> Job:
    """Any job the contract may state, as far as a decision looks at it."""
    phase = draw(st.sampled_from([p for p in Phase if p is not Phase.NONE]))
    started = phase not in {Phase.REGISTER, Phase.ARMED} and not (phase is Phase.CLOSED and draw(st.booleans()))
    base = make_job(phase if started or phase is not Phase.CLOSED else Phase.REGISTER)
    base = replace(base, phase=phase, deadline=draw(_TIMES), start_target=draw(_BLOCKS))
    return _started(draw, base) if started else _registering(draw, base)


def _registering(draw: st.DrawFn, job: Job) -> Job:
    least = 9 if job.phase is Phase.ARMED else 0
    count = draw(st.integers(least, job.terms.seats))
    return replace(job, member_count=count, members=tuple(make_member(i) for i in range(count)))


def _started(draw: st.DrawFn, job: Job) -> Job:
    number_of_groups = draw(st.integers(3, 5))
    everybody = frozenset(range(number_of_groups))
    number = draw(st.integers(1, job.terms.rounds + (job.phase in {Phase.PUBLISH, Phase.CLOSED})))
    gone = draw(st.frozensets(st.sampled_from(sorted(everybody)), max_size=number_of_groups))
    known = [
        make_round(i, draw(_DONE), complete=groups(*everybody)) for i in range(1, min(number, job.terms.rounds) + 1)
    ]
    if number <= job.terms.rounds:
        seeded = job.phase is Phase.SETTLE and draw(st.booleans())
        known[-1] = make_round(number, complete=groups(*everybody), seeded=seeded, seed_target=draw(_BLOCKS))
    owed, submitted = st.sampled_from([Wei(0), Wei(7)]), st.booleans()
    seated = [
        make_member(i, i // GROUP_SIZE, owed=draw(owed), submitted=draw(submitted))
        for i in range(GROUP_SIZE * number_of_groups)
    ]
    left_over = [make_member(40, None, owed=draw(owed))] if draw(st.booleans()) else []
    started = replace(
        job,
        round=RoundNumber(number),
        groups=number_of_groups,
        live=groups(*(everybody - gone)),
        evicted=groups(*gone),
        openings=draw(st.integers(0, job.terms.max_openings)),
        rounds=tuple(known),
        members=(*seated, *left_over),
        member_count=len(seated),
    )
    return _disputed_or_void(draw, started)


def _disputed_or_void(draw: st.DrawFn, job: Job) -> Job:
    if job.phase is Phase.CLOSED or job.round < 2:
        return job
    match draw(st.sampled_from(["calm", "open", "void"])):
        case "open":
            return in_dispute(job, draw(_TIMES), draw(st.frozensets(st.integers(0, job.groups - 1), min_size=3)))
        case "void":
            return replace(job, voided=True)
        case _:
            return job


def round_sets() -> st.SearchStrategy[frozenset[RoundNumber]]:
    some = st.frozensets(st.integers(1, 9).map(RoundNumber))
    return st.sampled_from([rounds(), rounds(*range(1, 10))]) | some
