"""Jobs as the chain states them, for the samples."""

from dataclasses import replace

from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round, Terms

NOW = 1_795_000_000
REWARD = Wei(2 * 10**15)
ACCOUNTS = tuple(Address(f"0x{pow(0x9F3C51A2, i + 7, 16**40 - 87):040x}") for i in range(260))
MODEL_OWNER = ACCOUNTS[39]
ME = ACCOUNTS[4]


def groups(*numbers: int) -> frozenset[GroupIndex]:
    """A set of groups."""
    return frozenset(GroupIndex(n) for n in numbers)


def terms(rounds: int = 8, seats: int = 15, group_size: int = 3, reward: Wei = REWARD) -> Terms:
    """Terms of a job."""
    return Terms(
        token=Address("0x" + "0" * 40),
        register_until=NOW + 600,
        start_window=300,
        reward=reward,
        bond=Wei(seats * reward),
        publish_window=120,
        rounds=rounds,
        seats=seats,
        group_size=group_size,
        faults=1,
        allowed_misses=1,
        max_openings=2,
        lanes=40,
        gradient_bits=50,
        model_leaves=65,
        gradient_leaves=17,
        ciphertext_bytes=512,
        tau_percent=400,
        score_floor=0,
        inline_only=True,
        by_invitation=False,
        submit_window=180,
        settle_window=120,
        answer_window=60,
        dispute_window=60,
        answer_fee=Wei(reward // 4),
        allow_root=Digest(bytes(32)),
        audit_root=Digest(bytes(32)),
        document_digest=Digest(bytes(32)),
    )


def member(number: int, group: int | None, *, submitted: bool = False, stake: int = 4 * 10**15) -> Member:
    """A roster entry."""
    return Member(
        owner=ACCOUNTS[number],
        x25519_key=bytes(32),
        group=None if group is None else GroupIndex(group),
        index_in_group=0 if group is None else number % 3,
        misses=0,
        claimed_rounds=0,
        stake_claimed=False,
        fees_claimed=False,
        stake=Wei(stake),
        owed=Wei(0),
        dropped=False,
        submitted=submitted,
    )


def job(phase: Phase = Phase.SUBMIT, round_number: int = 5, job_terms: Terms | None = None, number: int = 3) -> Job:
    """A job with drawn groups; nine of fifteen have submitted."""
    fixed = job_terms or terms()
    drawn = 0 if phase in {Phase.REGISTER, Phase.ARMED} else fixed.seats // fixed.group_size
    members = tuple(
        member(i, i // fixed.group_size if drawn else None, submitted=phase is Phase.SUBMIT and i < 9)
        for i in range(fixed.seats if drawn else min(11, fixed.seats - 4))
    )
    return Job(
        job_id=JobId(number),
        terms=fixed,
        model_owner=MODEL_OWNER,
        terms_hash=Digest(bytes(32)),
        phase=phase,
        voided=False,
        round=RoundNumber(round_number if drawn else 0),
        member_count=len(members),
        groups=drawn,
        live=groups(*range(drawn)),
        evicted=groups(),
        dropped=groups(),
        struck=groups(),
        openings=1 if drawn else 0,
        deadline=NOW + 64,
        start_target=0,
        open_round=RoundNumber(0),
        escrow=Wei(fixed.escrow * min(8, max(0, 9 - round_number)) // 8),
        rounds=(),
        members=members,
        now=NOW,
        block=1_204,
    )


def stored_round(
    number: int, outcome: Outcome, active: frozenset[GroupIndex] = frozenset(), **changes: object
) -> Round:
    """A round as the contract stores it; one that is settled was complete and paid."""
    settled = outcome in {Outcome.QUIET, Outcome.DEFAULT, Outcome.FINAL}
    usual = Round(
        number=RoundNumber(number),
        outcome=outcome,
        active=active,
        complete=active if settled else groups(),
        accepted=active if settled else groups(),
        rejected=groups(),
        dispute_until=0,
        seed_target=0,
        votes=0,
        answer_until=0,
        unanswered=0,
        flagged=False,
        model_digest=Digest(b""),
        seed_hash=Digest(b""),
        submitted=frozenset(),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]
