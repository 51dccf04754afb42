"""Who asks for which leaves, and what a participant does about it, over a chain that answers from a table."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.events import MarketEvent, Posted
from omnilytics_app.chain.transactions import Receipt
from omnilytics_app.crypto.abi import JobScope, keccak256
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.payload import ProvenLeaf, payload_context, payload_digest
from omnilytics_app.domain.availability import contest_start
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import InvalidPayload, PayloadUnavailable, TransactionRejected
from omnilytics_app.services.availability import (
    MAX_ANSWER_BYTES,
    OVERTAKEN,
    AvailabilityDesk,
    answer_bytes,
    asked_for,
    batches,
    flags_of_missing,
    malformed_gradients,
)
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.runner import MOVED_ON
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.endpoint import artifact
from tests.unit.chain.test_calls import MARKET, arguments_of
from tests.unit.domain.builders import MODEL_OWNER, NOW, address, contested, flagged, make_job, make_terms

from .scripted import thread_pool

N = (1 << 511) + 187
LAYOUT = LaneLayout.derive(512, 2, 5, 3, 1)
SIZE = LAYOUT.ciphertext_bytes
SCOPE = JobScope(31_337, address_bytes(MARKET), 1)
OWNER, OTHER = address(0), address(4)
ROUND = RoundNumber(2)
FEE = Wei(250)
CHECKED = CheckedJob(
    JobDocument(
        "Job",
        TaskSpec("classification", "y", ("a", "b")),
        FeatureMapSpec(("a", "b", "c", "d"), (0.0,) * 4, (1.0,) * 4),
        512,
        N,
        bytes(32),
        1,
        b"",
    ),
    LAYOUT,
)


def payload_of(count: int, **wrong: int) -> bytes:
    """Numbers from 1 on, or others at some leaves."""
    return b"".join(wrong.get(f"leaf{i}", i + 1).to_bytes(SIZE) for i in range(count))


def digest_of(owner: Address, payload: bytes) -> Digest:
    return Digest(payload_digest(payload_context(SCOPE, ROUND, address_bytes(owner)), payload, SIZE))


def event(name: str, block: int = 1, **arguments: Any) -> MarketEvent:
    return MarketEvent(name, {"jobId": 1, "round": ROUND, **arguments}, block, b"", 0, "0x")


@dataclass
class Chain:
    """What the endpoint serves, and every call that was sent."""

    payloads: dict[Address, bytes] = field(default_factory=dict)
    seen: list[MarketEvent] = field(default_factory=list)
    fresh: list[MarketEvent] = field(default_factory=list)
    answered: list[MarketEvent] = field(default_factory=list)
    sent: list[Call] = field(default_factory=list)
    refusal: TransactionRejected | None = None
    refused_leaf: int | None = None
    """Somebody names it first, whenever it is named."""
    unavailable: set[Address] = field(default_factory=set)
    """Those whose payloads lie in a store that does not have them."""
    digest: Digest | None = None
    """Of the model, where the chain has another than that of what is served."""
    disk: dict[RoundNumber, bytes] = field(default_factory=dict)
    watched, head = 10, 10

    def payload(self, owner: Address) -> bytes:
        if owner not in self.payloads:
            raise InvalidPayload("it lies in a store outside the chain")
        return self.payloads[owner]

    def desk(self, pool: WorkerPool, me: Address) -> AvailabilityDesk:
        gateway = SimpleNamespace(
            scope=lambda _: SCOPE,
            calls=MarketCalls(MARKET, artifact()),
            watcher=self,
            reader=self,
            connection=SimpleNamespace(head=self._head),
            stores=self,
            downloads=None,
        )
        account = SimpleNamespace(address=me, sender=self)
        return AvailabilityDesk(cast("Any", gateway), cast("Any", account), pool, self.own)

    @property
    def view(self) -> Any:
        documents = {JobId(1): b"document"}
        return SimpleNamespace(head=SimpleNamespace(number=self.watched), documents=documents)

    async def _head(self) -> Any:
        return SimpleNamespace(number=self.head)

    def events_of(self, job_id: JobId, *names: str, number: RoundNumber) -> tuple[MarketEvent, ...]:
        return tuple(e for e in self.seen if (e.job_id, e.round) == (job_id, number) and e.name in names)

    async def feed(self, from_block: int, to_block: int) -> list[MarketEvent]:
        assert (from_block, to_block) == (self.watched + 1, self.head)
        return self.fresh

    async def model(self, *_: object) -> Posted:
        return Posted(self.digest or digest_of(MODEL_OWNER, self.payload(MODEL_OWNER)), self.payload(MODEL_OWNER), "")

    async def submission(self, _: JobId, __: RoundNumber, owner: Address) -> Posted:
        payload = self.payload(owner)
        return Posted(digest_of(owner, payload), b"" if owner in self.unavailable else payload, "dir:nowhere")

    async def get(self, *_: object) -> bytes:
        raise PayloadUnavailable("There is no such thing.")

    async def own(self, number: RoundNumber) -> bytes | None:
        return self.disk.get(number)

    async def answers(self, *_: object) -> list[MarketEvent]:
        return self.answered

    async def send(self, call: Call) -> Receipt:
        if self.refusal is not None:
            raise self.refusal
        if call.name == "contest" and self.refused_leaf in arguments_of(call)[2]:
            raise TransactionRejected("Somebody was faster.", OVERTAKEN)
        self.sent.append(call)
        return Receipt("0x", self.head + 1, 1, Wei(1), None, ())

    def shown(self) -> list[tuple[str, list[int]]]:
        """Who was answered for, and with which leaves."""
        answers = [arguments_of(c) for c in self.sent if c.name == "answer"]
        return [(Address(a[2]).lower(), [leaf[0] for leaf in a[3]]) for a in answers]


@pytest.fixture
def chain() -> Chain:
    return Chain({MODEL_OWNER: payload_of(LAYOUT.features), OWNER: payload_of(LAYOUT.gradient_ciphertexts)})


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


def job_in(phase: Phase, chain: Chain, unanswered: int = 1) -> Job:
    """The second round, its model as the chain serves it, asked for in this phase."""
    terms = make_terms(ciphertext_bytes=SIZE, model_leaves=LAYOUT.features, gradient_leaves=LAYOUT.gradient_ciphertexts)
    job = make_job(phase, terms=terms)
    asked = contested(job, NOW + 60, unanswered) if phase is Phase.SUBMIT else flagged(job, unanswered)
    model = replace(asked.rounds[-1], model_digest=digest_of(MODEL_OWNER, chain.payloads[MODEL_OWNER]))
    return replace(asked, rounds=(*asked.rounds[:-1], model))


def contest_of(*leaves: int, **changes: Any) -> MarketEvent:
    return event("Contested", owner=OTHER, leaves=list(leaves), **changes)


def flags_of(**leaves: list[int]) -> MarketEvent:
    owners = {"own": OWNER, "other": OTHER}
    return event("Flagged", flags=[{"owner": owners[who], "leaves": named} for who, named in leaves.items()])


def test_what_is_asked_for_is_gathered_from_the_events_of_the_current_round(chain: Chain) -> None:
    job = job_in(Phase.SUBMIT, chain)
    events = [
        contest_of(0, 3),
        contest_of(4),
        contest_of(1, jobId=2),
        contest_of(1, round=1),
        event("Registered", owner=OWNER),
        flags_of(own=[1], other=[0, 2]),
    ]
    assert asked_for(events, job) == {MODEL_OWNER: {0, 3, 4}, OWNER: {1}, OTHER: {0, 2}}


def test_an_answer_is_cut_into_what_nodes_relay() -> None:
    leaves = [ProvenLeaf(i, bytes(768), (bytes(32),) * 7) for i in range(200)]
    made = batches(leaves)
    assert [leaf for batch in made for leaf in batch] == leaves
    assert all(sum(map(answer_bytes, batch)) <= MAX_ANSWER_BYTES for batch in made)
    assert all(sum(map(answer_bytes, batch)) > MAX_ANSWER_BYTES - answer_bytes(leaves[0]) for batch in made[:-1])
    assert batches([]) == []
    assert [len(batch) for batch in batches(leaves[:3])] == [3]


async def test_malformed_gradients_are_named_by_their_owner(pool: WorkerPool) -> None:
    job, count = make_job(Phase.SETTLE), LAYOUT.gradient_ciphertexts

    def committed(owner: Address, payload: bytes) -> CommittedPayload:
        context = payload_context(SCOPE, ROUND, address_bytes(owner))
        return CommittedPayload(payload, digest_of(owner, payload), context, count)

    members = [m.owner for m in job.group_members(GroupIndex(1))]
    good, bad = payload_of(count), payload_of(count, **{f"leaf{i}": i * N for i in range(count)})
    payloads = [committed(owner, bad if i == 2 else good) for i, owner in enumerate(members)]
    assert await malformed_gradients(pool, job, {GroupIndex(1): payloads}, N) == ((members[2], (0,)),)
    assert await malformed_gradients(pool, job, {}, N) == ()


async def test_the_first_malformed_leaf_is_contested_once(pool: WorkerPool, chain: Chain) -> None:
    chain.payloads[MODEL_OWNER] = payload_of(LAYOUT.features, leaf1=0, leaf3=N * N)
    job, desk = job_in(Phase.SUBMIT, chain, unanswered=0), chain.desk(pool, OWNER)
    assert desk.contestable(job) == frozenset()
    assert await desk.examine_model(job, CHECKED) == {1, 3}
    assert desk.contestable(job) == {ROUND}
    await desk.contest(job, ROUND)
    [call] = chain.sent
    assert (arguments_of(call), call.value) == ((1, 2, (1,)), FEE)
    assert desk.contestable(job) == frozenset()  # the watcher does not know of it yet
    chain.seen, chain.watched = [contest_of(1)], 11
    assert desk.contestable(job) == frozenset()
    chain.seen = []  # a reorganised chain has dropped it
    assert desk.contestable(job) == {ROUND}


async def test_a_model_is_not_contested_where_others_named_a_malformed_leaf(pool: WorkerPool, chain: Chain) -> None:
    chain.payloads[MODEL_OWNER] = payload_of(LAYOUT.features, leaf1=0, leaf3=N)
    job, desk = job_in(Phase.SUBMIT, chain), chain.desk(pool, OWNER)
    await desk.examine_model(job, CHECKED)
    chain.head, chain.fresh = 12, [contest_of(0, 3)]
    await desk.contest(job, ROUND)
    assert chain.sent == []
    assert desk.contestable(job) == frozenset()  # though the watcher does not know of it yet
    chain.fresh = [contest_of(0)]  # a sound one: whoever is asked for it will show it
    await desk.contest(job, ROUND)
    assert [arguments_of(call)[2] for call in chain.sent] == [(1,)]


async def test_a_contest_that_others_were_faster_with_is_decided_anew(pool: WorkerPool, chain: Chain) -> None:
    chain.payloads[MODEL_OWNER] = payload_of(LAYOUT.features, leaf1=0)
    job, desk = job_in(Phase.SUBMIT, chain), chain.desk(pool, OWNER)
    await desk.examine_model(job, CHECKED)
    chain.refusal = TransactionRejected("Somebody was faster.", "AlreadyNamed")
    with pytest.raises(TransactionRejected) as refused:
        await desk.contest(job, ROUND)
    assert refused.value.error in MOVED_ON
    assert desk.contestable(job) == {ROUND}
    chain.seen = [contest_of(1)]
    assert desk.contestable(job) == frozenset()


async def test_a_model_other_than_the_one_committed_to_is_not_judged(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.SUBMIT, chain), chain.desk(pool, OWNER)
    chain.digest = job.rounds[-1].model_digest
    chain.payloads[MODEL_OWNER] = payload_of(LAYOUT.features, leaf1=0)
    with pytest.raises(InvalidPayload):
        await desk.examine_model(job, CHECKED)
    assert desk.contestable(job) == frozenset()


async def test_flags_pay_for_every_leaf(pool: WorkerPool, chain: Chain) -> None:
    await chain.desk(pool, MODEL_OWNER).flag(job_in(Phase.SETTLE, chain), ROUND, ((OWNER, (0, 1)), (OTHER, (2,))))
    [call] = chain.sent
    assert (arguments_of(call)[2], call.value) == (((OWNER.lower(), (0, 1)), (OTHER.lower(), (2,))), 3 * FEE)


async def test_the_model_owner_shows_what_is_open_of_its_model(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.SUBMIT, chain), chain.desk(pool, MODEL_OWNER)
    chain.seen = [contest_of(0, 2, 4)]
    chain.answered = [event("Answered", accused=MODEL_OWNER, leaves=[{"index": 2}])]
    assert desk.answerable(job) == {MODEL_OWNER}
    await desk.answer(job, ROUND, {MODEL_OWNER}, CHECKED)
    assert chain.shown() == [(MODEL_OWNER.lower(), [0, 4])]
    [call] = chain.sent
    *_, leaves, modulus, document_hash = arguments_of(call)
    assert leaves[1][1] == (5).to_bytes(SIZE)
    assert modulus == N.to_bytes(SIZE // 2)
    assert document_hash == keccak256(b"document")


@pytest.mark.parametrize(
    ("phase", "answerable"), [(Phase.SUBMIT, {MODEL_OWNER}), (Phase.ANSWER, {OWNER, OTHER}), (Phase.SETTLE, set())]
)
def test_only_what_the_phase_asks_for_is_answered(
    pool: WorkerPool, chain: Chain, phase: Phase, answerable: set[Address]
) -> None:
    chain.seen = [contest_of(0), flags_of(own=[0], other=[0])]
    assert chain.desk(pool, OWNER).answerable(job_in(phase, chain)) == answerable
    assert chain.desk(pool, OWNER).answerable(job_in(phase, chain, unanswered=0)) == set()


async def test_where_nothing_is_left_to_show_it_is_looked_at_again_only_after_a_change(
    pool: WorkerPool, chain: Chain
) -> None:
    job, desk = job_in(Phase.ANSWER, chain, unanswered=2), chain.desk(pool, OWNER)
    chain.seen = [flags_of(own=[0], other=[0])]
    chain.answered = [event("Answered", accused=OWNER, leaves=[{"index": 0}])]
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.sent == []
    assert desk.answerable(job) == {OTHER}
    assert desk.answerable(job_in(Phase.ANSWER, chain, unanswered=3)) == {OWNER, OTHER}


async def test_what_was_just_shown_is_shown_again_if_the_chain_drops_it(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OWNER)
    chain.seen = [flags_of(own=[0])]
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.shown() == [(OWNER.lower(), [0])]
    assert desk.answerable(job_in(Phase.ANSWER, chain, unanswered=0)) == frozenset()
    assert desk.answerable(job) == {OWNER}


async def test_an_answer_that_others_gave_meanwhile_is_tried_again(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.SUBMIT, chain, unanswered=2), chain.desk(pool, MODEL_OWNER)
    chain.seen = [contest_of(0, 1)]
    chain.refusal = TransactionRejected("Shown already.", "NotAsked")
    with pytest.raises(TransactionRejected) as refused:
        await desk.answer(job, ROUND, {MODEL_OWNER}, CHECKED)
    assert refused.value.error in MOVED_ON
    chain.refusal, chain.answered = None, [event("Answered", accused=MODEL_OWNER, leaves=[{"index": 0}])]
    assert desk.answerable(job) == {MODEL_OWNER}
    await desk.answer(job, ROUND, {MODEL_OWNER}, CHECKED)
    assert chain.shown() == [(MODEL_OWNER.lower(), [1])]


async def test_a_malformed_leaf_is_never_sent_as_an_answer(pool: WorkerPool, chain: Chain) -> None:
    chain.payloads[OWNER] = payload_of(LAYOUT.gradient_ciphertexts, leaf0=2 * N)
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OTHER)
    chain.seen = [flags_of(own=[0])]
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.sent == []
    assert desk.answerable(job) == frozenset()


async def test_what_others_keep_elsewhere_is_left_to_them(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OWNER)
    chain.seen = [flags_of(own=[0], other=[0])]
    await desk.answer(job, ROUND, {OTHER}, CHECKED)
    assert chain.sent == []
    assert desk.answerable(job) == {OWNER}


async def test_the_own_payload_that_cannot_be_had_is_asked_for_again(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OWNER)
    chain.seen = [flags_of(own=[0])]
    kept = chain.payloads.pop(OWNER)
    with pytest.raises(InvalidPayload):
        await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert desk.answerable(job) == {OWNER}
    chain.payloads[OWNER] = kept
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.shown() == [(OWNER.lower(), [0])]


def missing_model(chain: Chain, pool: WorkerPool, place: int = 0) -> tuple[Job, AvailabilityDesk]:
    """The desk of a member that has looked for the model in vain until its turn came."""
    job, desk = job_in(Phase.SUBMIT, chain, unanswered=0), chain.desk(pool, OWNER)
    desk.note_model(job, missing=True, place=place)
    return replace(job, now=contest_start(job, place)), desk


async def test_a_model_that_cannot_be_had_is_contested_in_the_members_turn(pool: WorkerPool, chain: Chain) -> None:
    job, desk = missing_model(chain, pool, place=4)
    early = replace(job, now=job.now - 1)
    assert desk.contestable(early) == frozenset()
    assert desk.contestable(job) == {ROUND}
    await desk.contest(job, ROUND)
    [call] = chain.sent
    every = tuple(range(LAYOUT.features))
    assert (arguments_of(call)[2], call.value) == (every, len(every) * FEE)
    desk.note_model(job, missing=False)
    chain.watched = 20
    assert desk.contestable(job) == frozenset()


async def test_of_a_model_that_cannot_be_had_every_leaf_is_named_by_somebody(pool: WorkerPool, chain: Chain) -> None:
    job, desk = missing_model(chain, pool)
    chain.seen = [contest_of(0, 2)]
    assert desk.contestable(job) == {ROUND}
    await desk.contest(job, ROUND)
    assert [arguments_of(call)[2] for call in chain.sent] == [(1, 3, 4)]
    chain.seen, chain.watched = [contest_of(0, 2), contest_of(1, 3, 4)], 20
    assert desk.contestable(job) == frozenset()


async def test_somebody_who_names_a_leaf_first_does_not_stop_a_contest(pool: WorkerPool, chain: Chain) -> None:
    """A model owner's friend may do it in every block: then smaller portions go through, all but the one it hits."""
    job, desk = missing_model(chain, pool)
    chain.refusal = TransactionRejected("Somebody was faster.", OVERTAKEN)
    for _ in range(2):
        with pytest.raises(TransactionRejected):
            await desk.contest(job, ROUND)
        assert desk.contestable(job) == {ROUND}
    chain.refusal, chain.refused_leaf = None, 2
    with pytest.raises(TransactionRejected):
        await desk.contest(job, ROUND)
    assert [arguments_of(call)[2] for call in chain.sent] == [(0,), (1,), (3,), (4,)]
    assert OVERTAKEN in MOVED_ON


async def test_a_contest_that_is_refused_for_another_reason_is_not_cut(pool: WorkerPool, chain: Chain) -> None:
    job, desk = missing_model(chain, pool)
    chain.refusal = TransactionRejected("Too late.", "TooLate")
    with pytest.raises(TransactionRejected):
        await desk.contest(job, ROUND)
    chain.refusal = None
    await desk.contest(job, ROUND)
    assert [len(arguments_of(call)[2]) for call in chain.sent] == [LAYOUT.features]


async def test_the_own_payload_is_shown_from_disk_where_no_store_has_it(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OWNER)
    chain.seen = [flags_of(own=[0])]
    chain.disk[ROUND] = chain.payloads[OWNER]
    chain.unavailable = {OWNER}
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.shown() == [(OWNER.lower(), [0])]
    chain.disk[ROUND] = payload_of(LAYOUT.gradient_ciphertexts, leaf0=77)  # not what was committed to
    with pytest.raises(PayloadUnavailable):
        await desk.answer(job, ROUND, {OWNER}, CHECKED)


async def test_what_cannot_be_had_of_others_is_left_to_them(pool: WorkerPool, chain: Chain) -> None:
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, OTHER)
    chain.seen = [flags_of(own=[0])]
    chain.unavailable = {OWNER}
    await desk.answer(job, ROUND, {OWNER}, CHECKED)
    assert chain.sent == []
    assert desk.answerable(job) == frozenset()


def test_missing_gradients_are_asked_for_whole_as_far_as_one_transaction_goes() -> None:
    owners = [address(i) for i in range(4)]
    assert flags_of_missing(owners[:2], 3) == ((owners[0], (0, 1, 2)), (owners[1], (0, 1, 2)))
    crowded = flags_of_missing(owners, 10, room=25)
    assert [len(leaves) for _, leaves in crowded] == [10, 10, 1, 1]
    assert sum(len(leaves) for _, leaves in crowded) <= 25
    assert flags_of_missing(owners, 1) == tuple((o, (0,)) for o in owners)
    assert flags_of_missing([], 3) == ()
