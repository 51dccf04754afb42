"""Who asks for which leaves, and what a participant does about it, over a chain that answers from a table."""

import pytest

from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.crypto.payload import ProvenLeaf, payload_context
from omnilytics_app.domain.ids import Address, GroupIndex
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import InvalidPayload, TransactionRejected
from omnilytics_app.services.availability import (
    MAX_ANSWER_BYTES,
    answer_bytes,
    asked_for,
    batches,
    malformed_gradients,
)
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.runner import MOVED_ON
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.test_calls import arguments_of
from tests.unit.domain.builders import MODEL_OWNER, make_job

from .leaves import (
    CHECKED,
    FEE,
    LAYOUT,
    OTHER,
    OWNER,
    ROUND,
    SCOPE,
    SIZE,
    Chain,
    N,
    chain,
    contest_of,
    digest_of,
    event,
    flags_of,
    job_in,
    payload_of,
    pool,
)

__all__ = ["chain", "pool"]


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
