"""What a model owner waits for, asks for and does without, of gradients that are there, malformed or missing."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.connection import Head
from omnilytics_app.crypto.payload import payload_context
from omnilytics_app.domain.availability import grace_end
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import PayloadUnavailable
from omnilytics_app.services import gather_gradients as module
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.gather_gradients import Gathered, gather_gradients, said_of_flags, said_of_void
from omnilytics_app.services.payloads import Fetched
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.domain.builders import address, flagged, groups, make_job, make_terms

from .leaves import CHECKED, LAYOUT, SCOPE, SIZE, N, digest_of, payload_of, pool
from .leaves import ROUND as NUMBER

__all__ = ["pool"]

COUNT = LAYOUT.gradient_ciphertexts


def member(number: int, **wrong: int) -> CommittedPayload:
    payload = payload_of(COUNT, **wrong)

    context = payload_context(SCOPE, NUMBER, address_bytes(address(number)))
    return CommittedPayload(payload, digest_of(address(number), payload), context, COUNT)


def settling() -> Job:
    job = make_job(Phase.SETTLE, terms=make_terms(ciphertext_bytes=SIZE, gradient_leaves=COUNT))
    return replace(job, rounds=(*job.rounds[:-1], replace(job.rounds[-1], complete=groups(0, 1, 2))))


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> dict[str, Fetched]:
    """Group 0 whole, group 1 with a leaf that is none, group 2 with an owner of whom nothing is to be had."""
    whole = {
        GroupIndex(0): [member(i) for i in range(3)],
        GroupIndex(1): [member(3), member(4, leaf0=N), member(5)],
    }
    held = {"now": Fetched(whole, (address(7),))}

    async def arrived(*_: object) -> Fetched:
        return held["now"]

    monkeypatch.setattr(module, "arrived_groups", arrived)
    return held


async def gathered(pool: WorkerPool, job: Job, head: Head | None = None) -> Gathered:
    gateway = cast("Any", SimpleNamespace(watcher=SimpleNamespace(view=MarketView(head=head))))
    return await gather_gradients(gateway, pool, job, job.rounds[-1], CHECKED)


async def test_what_is_missing_is_waited_for_and_then_flagged_whole(
    pool: WorkerPool, there: dict[str, Fetched]
) -> None:
    job = settling()
    late = replace(job, now=grace_end(job))
    with pytest.raises(PayloadUnavailable, match="1 are not there yet"):
        await gathered(pool, replace(late, now=late.now - 1))
    found = await gathered(pool, late)
    assert found.flags == ((address(4), (0,)), (address(7), tuple(range(COUNT))))
    assert (set(found.sums), found.void) == ({0}, (1, 2))


async def test_time_goes_on_while_stores_are_asked(pool: WorkerPool, there: dict[str, Fetched]) -> None:
    job = settling()
    early = replace(job, now=grace_end(job) - 1)
    found = await gathered(pool, early, Head(99, grace_end(job), b""))
    assert [owner for owner, _ in found.flags] == [address(4), address(7)]


async def test_malformed_gradients_alone_are_flagged_at_once(pool: WorkerPool, there: dict[str, Fetched]) -> None:
    there["now"] = Fetched(there["now"].groups | {GroupIndex(2): [member(i) for i in (6, 7, 8)]}, ())
    found = await gathered(pool, settling())
    assert (found.flags, found.void) == (((address(4), (0,)),), (1,))


async def test_after_the_one_flag_a_round_goes_on_without_what_cannot_be_used(
    pool: WorkerPool, there: dict[str, Fetched]
) -> None:
    found = await gathered(pool, flagged(settling(), unanswered=0))
    assert (set(found.sums), found.void, found.flags) == ({0}, (1, 2), ())


def test_a_person_is_told_who_and_what() -> None:
    assert said_of_void((GroupIndex(1), GroupIndex(2))).startswith("group 2, 3 sent a payload that cannot be used")
    few = said_of_flags(((address(1), (0,)),))
    assert address(1) in few
    assert "others" not in few
    assert "and others" in said_of_flags(tuple((address(i), (0,)) for i in range(4)))
