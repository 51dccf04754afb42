"""Payloads that cannot be had: who asks for which leaves of them, and shows what."""

from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.availability import contest_start
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import PayloadUnavailable, TransactionRejected
from omnilytics_app.services.availability import (
    OVERTAKEN,
    AvailabilityDesk,
    flags_of_missing,
)
from omnilytics_app.services.runner import MOVED_ON
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.test_calls import arguments_of
from tests.unit.domain.builders import MODEL_OWNER, address

from .leaves import (
    CHECKED,
    FEE,
    LAYOUT,
    OTHER,
    OWNER,
    ROUND,
    Chain,
    chain,
    contest_of,
    digest_of,
    flags_of,
    job_in,
    payload_of,
    pool,
)

__all__ = ["chain", "pool"]


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


async def test_of_others_one_is_helped_at_a_time(pool: WorkerPool, chain: Chain) -> None:
    """The store of each may be slow on purpose, and own duties come between."""
    chain.payloads[OTHER] = payload_of(LAYOUT.gradient_ciphertexts)
    job, desk = job_in(Phase.ANSWER, chain), chain.desk(pool, MODEL_OWNER)
    chain.seen = [flags_of(own=[0], other=[0])]
    first, second = sorted((OWNER, OTHER))
    chain.unavailable = {first}
    await desk.answer(job, ROUND, {OWNER, OTHER}, CHECKED)
    assert chain.shown() == []
    assert desk.answerable(job) == {second}
    await desk.answer(job, ROUND, {OWNER, OTHER}, CHECKED)  # who could not be helped waits for the others
    assert chain.shown() == [(second.lower(), [0])]


def test_missing_gradients_are_asked_for_whole_as_far_as_one_transaction_goes() -> None:
    owners = [address(i) for i in range(4)]
    assert flags_of_missing(owners[:2], 3) == ((owners[0], (0, 1, 2)), (owners[1], (0, 1, 2)))
    crowded = flags_of_missing(owners, 10, room=25)
    assert [len(leaves) for _, leaves in crowded] == [10, 10, 1, 1]
    assert sum(len(leaves) for _, leaves in crowded) <= 25
    assert flags_of_missing(owners, 1) == tuple((o, (0,)) for o in owners)
    assert flags_of_missing([], 3) == ()


async def test_a_model_served_to_some_is_shown_by_those_that_have_it(
    pool: WorkerPool, chain: Chain, tmp_path: Path
) -> None:
    """So that one held back from a part of the members ends in answers for all of them."""
    job = job_in(Phase.SUBMIT, chain, unanswered=2)
    chain.seen, chain.unavailable = [contest_of(1, 4)], {MODEL_OWNER}
    without = chain.desk(pool, OWNER)
    await without.answer(job, ROUND, {MODEL_OWNER}, CHECKED)
    assert chain.sent == []
    model = chain.payloads[MODEL_OWNER]
    chain.downloads = PayloadCache(tmp_path)
    chain.downloads.keep(digest_of(MODEL_OWNER, model), model)
    await chain.desk(pool, OTHER).answer(job, ROUND, {MODEL_OWNER}, CHECKED)
    assert chain.shown() == [(MODEL_OWNER.lower(), [1, 4])]
