"""The evidence of an audit, from what the model owner makes to what every data owner checks, over real ciphertexts."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from phe import PaillierPrivateKey

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.merkle import audit_root, verify_audit_path
from omnilytics_app.crypto.paillier import encrypt
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.crypto.sketch import round_seed
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Phase, Round
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening
from omnilytics_app.services import open_audit
from omnilytics_app.services.check_settlement import check_evidence
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.open_audit import audit_evidence, parse_evidence, serialise_evidence
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.crypto.conftest import VECTORS
from tests.unit.crypto.simulation import GROUP_SIZE, Group
from tests.unit.crypto.strategies import random_owner
from tests.unit.domain.builders import groups, make_job, make_round

from .scripted import thread_pool

LAYOUT = LaneLayout.derive(1024, 3, 12, GROUP_SIZE, 1)
SEEDS = [bytes([i]) * 32 for i in (1, 2, 3)]
EVERYBODY = range(7)
EXCESSIVE, OUTLIER, HONEST = GroupIndex(3), GroupIndex(5), GroupIndex(1)
FACTORS = {EXCESSIVE: 2**10, OUTLIER: -40}
SETTLED: Round = make_round(1, complete=groups(*EVERYBODY), seeded=True)
Payloads = dict[GroupIndex, list[CommittedPayload]]
HALF = LAYOUT.ciphertext_bytes // 2


@pytest.fixture(scope="module")
def key() -> KeyPair:
    [entry] = [e for e in json.loads((VECTORS / "crypto_keys.json").read_text())["paillier"] if e["bits"] == 1024]
    return KeyPair(int(entry["p"], 16), int(entry["q"], 16))


@pytest.fixture(scope="module")
def checked(key: KeyPair) -> CheckedJob:
    features = FeatureMapSpec(tuple(f"p{i}" for i in range(11)), (0.0,) * 11, (1.0,) * 11)
    task = TaskSpec("classification", "y", ("a", "b", "c"))
    return CheckedJob(JobDocument("Audit", task, features, 1024, key.p * key.q, bytes(32), 1, b""), LAYOUT)


@pytest.fixture(scope="module")
def scope() -> JobScope:
    return JobScope(31_337, b"\x5f" * 20, 1)


@pytest.fixture(scope="module")
def payloads(key: KeyPair, scope: JobScope) -> Payloads:
    """Seven groups on data of their own; one member of each bad one multiplies its gradient."""
    private = PaillierPrivateKey(public_key(key.p * key.q), key.p, key.q)
    n, stream = key.p * key.q, KeyStream(b"a" * 32)
    probe = derive_probe(SEEDS[0], LAYOUT.outputs, LAYOUT.features, n)
    columns = range(LAYOUT.features)
    model = pack([encrypt(private, probe.plaintext(LAYOUT, j), probe.randomness[j]) for j in columns], 2 * HALF)
    made: Payloads = {}
    for g in EVERYBODY:
        members = [random_owner(stream, LAYOUT) for _ in range(GROUP_SIZE)]
        group = replace(Group.create(scope, g, members), factors=(1, FACTORS.get(GroupIndex(g), 1), 1))
        made[GroupIndex(g)] = [_committed(scope, g, i, group.submit(n, LAYOUT, model, i)) for i in range(GROUP_SIZE)]
    return made


def _committed(scope: JobScope, group: int, index: int, payload: bytes) -> CommittedPayload:
    context = payload_context(scope, 1, bytes([group, index]) * 10)
    return CommittedPayload(payload, payload_digest(context, payload, 2 * HALF), context, LAYOUT.gradient_ciphertexts)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


@dataclass(frozen=True)
class Audit:
    """Both sides of one audit."""

    pool: WorkerPool
    checked: CheckedJob
    key: KeyPair
    payloads: Payloads
    scope: JobScope

    async def evidence(self, *claimed: GroupIndex) -> OpeningEvidence:
        gateway = cast("Any", SimpleNamespace(scope=lambda _: self.scope))
        claim = (make_job(Phase.SETTLE), SETTLED, frozenset(claimed), SEEDS)
        return await audit_evidence(gateway, self.pool, self.checked, self.key, claim)

    async def check(self, evidence: OpeningEvidence, payloads: Payloads | None = None) -> None:
        seed = round_seed(self.scope, 1, SETTLED.seed_hash, evidence.probe_seed)
        await check_evidence(self.pool, self.checked, evidence, payloads or self.payloads, seed)


@pytest.fixture
def audit(
    pool: WorkerPool,
    checked: CheckedJob,
    key: KeyPair,
    payloads: Payloads,
    scope: JobScope,
    monkeypatch: pytest.MonkeyPatch,
) -> Audit:
    async def fetched(*_: object) -> Payloads:
        return payloads

    monkeypatch.setattr(open_audit, "group_payloads", fetched)
    return Audit(pool, checked, key, payloads, scope)


async def test_a_group_with_an_excess_is_opened_alone(audit: Audit) -> None:
    evidence = await audit.evidence(EXCESSIVE)
    [claim] = evidence.ranges
    assert (evidence.claimed, evidence.lanes, evidence.shift) == (frozenset({EXCESSIVE}), b"", 0)
    assert claim.group == EXCESSIVE
    assert len(evidence.openings) == 2 * HALF
    verify_audit_path(audit_root(SEEDS), len(SEEDS), 1, evidence.probe_seed, evidence.probe_path)
    assert parse_evidence(serialise_evidence(evidence)) == evidence
    await audit.check(evidence)


async def test_an_outlier_without_an_excess_is_compared_by_lanes(audit: Audit) -> None:
    evidence = await audit.evidence(OUTLIER)
    assert evidence.ranges == ()
    assert len(evidence.lanes) == 12 * 6 * LAYOUT.lanes
    assert len(evidence.openings) == 6 * 3 * 2 * HALF
    await audit.check(evidence)


async def test_an_excess_beside_an_outlier_is_claimed_beside_the_lanes(audit: Audit) -> None:
    evidence = await audit.evidence(EXCESSIVE, OUTLIER)
    assert [claim.group for claim in evidence.ranges] == [EXCESSIVE]
    assert len(evidence.lanes) == 12 * 6 * LAYOUT.lanes
    assert len(evidence.openings) == (6 * 3 + 1) * 2 * HALF
    assert parse_evidence(serialise_evidence(evidence)) == evidence
    await audit.check(evidence)


def changed(**changes: Any) -> Callable[[OpeningEvidence], OpeningEvidence]:
    """The first range claim with other fields."""
    return lambda e: replace(e, ranges=(replace(e.ranges[0], **changes), *e.ranges[1:]))


def flipped(raw: bytes, at: int) -> bytes:
    at %= len(raw)
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


RANGE_FORGERIES: list[Callable[[OpeningEvidence], OpeningEvidence]] = [
    changed(group=OUTLIER),
    changed(group=HONEST),
    changed(leaf=LAYOUT.gradient_ciphertexts),
    changed(lane=LAYOUT.lanes),
    changed(lane=LAYOUT.lanes + 1),
    changed(value=2**LAYOUT.gradient_bits + 1),
    changed(value=0),
    lambda e: replace(e, ranges=(*e.ranges, e.ranges[0])),
    lambda e: replace(e, ranges=()),
    lambda e: replace(e, openings=flipped(e.openings, -1)),  # rho
    lambda e: replace(e, openings=flipped(e.openings, -HALF - 1)),  # x
    lambda e: replace(e, openings=e.openings[:-1]),
    lambda e: replace(e, openings=e.openings + bytes(2 * HALF)),
    lambda e: replace(e, openings=e.openings[: -2 * HALF] + e.openings[-HALF:] + e.openings[-2 * HALF : -HALF]),
]


@pytest.mark.parametrize("forge", RANGE_FORGERIES, ids=map(str, range(len(RANGE_FORGERIES))))
@pytest.mark.parametrize("claimed", [(EXCESSIVE,), (EXCESSIVE, OUTLIER)], ids=["alone", "beside lanes"])
async def test_a_range_claim_tampered_with_in_any_part_is_no_evidence(
    audit: Audit, claimed: Sequence[GroupIndex], forge: Callable[[OpeningEvidence], OpeningEvidence]
) -> None:
    evidence = await audit.evidence(*claimed)
    with pytest.raises(InvalidOpening):
        await audit.check(forge(evidence))


LANE_FORGERIES: list[Callable[[OpeningEvidence], OpeningEvidence]] = [
    lambda e: replace(e, lanes=flipped(e.lanes, 3)),
    lambda e: replace(e, lanes=flipped(e.lanes, -1)),
    lambda e: replace(e, lanes=e.lanes[:-12]),
    lambda e: replace(e, lanes=b""),
    lambda e: replace(e, lanes=b"", shift=0, openings=e.openings[-2 * HALF :]),
    lambda e: replace(e, shift=e.shift + 1),
    lambda e: replace(e, openings=flipped(e.openings, 0)),
    lambda e: replace(e, openings=flipped(e.openings, HALF + 1)),
    lambda e: replace(e, probe_seed=SEEDS[1]),
]


@pytest.mark.parametrize("forge", LANE_FORGERIES, ids=map(str, range(len(LANE_FORGERIES))))
async def test_lanes_and_sketch_openings_are_checked_beside_a_range_claim(
    audit: Audit, forge: Callable[[OpeningEvidence], OpeningEvidence]
) -> None:
    evidence = await audit.evidence(EXCESSIVE, OUTLIER)
    with pytest.raises(InvalidOpening):
        await audit.check(forge(evidence))


async def test_a_true_range_claim_about_a_group_that_is_not_claimed_is_refused(audit: Audit) -> None:
    claimed, other = await audit.evidence(OUTLIER), await audit.evidence(EXCESSIVE)
    with pytest.raises(InvalidOpening, match="not claimed"):
        await audit.check(replace(claimed, ranges=other.ranges, openings=claimed.openings + other.openings))


async def test_without_lanes_nothing_may_be_shifted(audit: Audit) -> None:
    evidence = await audit.evidence(EXCESSIVE)
    with pytest.raises(InvalidOpening):
        await audit.check(replace(evidence, shift=1))


async def test_a_true_opening_of_another_sum_bears_no_claim_out(audit: Audit) -> None:
    evidence = await audit.evidence(EXCESSIVE)
    of_honest = replace(evidence, claimed=frozenset({HONEST}), ranges=(RangeClaim(HONEST, 0, 0, 2**200),))
    with pytest.raises(InvalidOpening):
        await audit.check(of_honest)


async def test_a_range_claim_is_about_the_payloads_that_were_committed(audit: Audit, payloads: Payloads) -> None:
    evidence = await audit.evidence(EXCESSIVE)
    with pytest.raises(InvalidOpening):
        await audit.check(evidence, payloads | {EXCESSIVE: payloads[HONEST], HONEST: payloads[EXCESSIVE]})
    zeroed = replace(payloads[EXCESSIVE][0], payload=bytes(2 * HALF) + payloads[EXCESSIVE][0].payload[2 * HALF :])
    digest = payload_digest(zeroed.context, zeroed.payload, 2 * HALF)
    malformed = [replace(zeroed, digest=digest), *payloads[EXCESSIVE][1:]]
    with pytest.raises(InvalidCiphertext):
        await audit.check(evidence, payloads | {EXCESSIVE: malformed})
