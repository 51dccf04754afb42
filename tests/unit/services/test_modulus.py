"""Who verifies which proof, how often, and what is remembered of it."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from typing import Any

import pytest

from omnilytics_app.crypto.keys import derive_private_key
from omnilytics_app.crypto.modulus_proof import ModulusClaim, unpack_proof, verify_modulus
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import InvalidModulus
from omnilytics_app.services.modulus import ModulusChecks, name_of_proof, prove_modulus
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.pool import WorkerPool

CONTEXT = b"c" * 106
ENTROPY = b"e" * 32


class CountingPool(WorkerPool):
    """Runs tasks in a thread and counts them; `broken` tasks lose their worker."""

    def __init__(self) -> None:
        super().__init__(lambda: ThreadPoolExecutor(1), 1)
        self.ran: list[str] = []
        self.broken = 0

    async def run(self, task: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self.ran.append(task.__name__)
        if self.broken:
            self.broken -= 1
            raise BrokenExecutor
        return await super().run(task, *args, **kwargs)


@pytest.fixture
def pool() -> Iterator[CountingPool]:
    made = CountingPool()
    yield made
    made.close()


@pytest.fixture(scope="module")
def key() -> KeyPair:
    private = derive_private_key(ENTROPY, CONTEXT, 512)
    return KeyPair(private.p, private.q)


@pytest.fixture(scope="module")
def claim(key: KeyPair) -> ModulusClaim:
    return ModulusClaim(key.p * key.q, 512, CONTEXT)


async def made(pool: CountingPool, claim: ModulusClaim, key: KeyPair) -> bytes:
    proof = await prove_modulus(pool, ENTROPY, claim, key)
    pool.ran.clear()
    return proof


async def test_a_proof_is_made_in_small_tasks_and_always_the_same(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    proof = await prove_modulus(pool, ENTROPY, claim, key)
    assert pool.ran == ["prove_modulus_rounds"] * 10
    verify_modulus(claim, unpack_proof(proof, 512))
    assert await prove_modulus(pool, ENTROPY, claim, key) == proof


async def test_many_participants_of_a_process_verify_a_proof_once(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    proof, checks, heard = await made(pool, claim, key), ModulusChecks(), list[Work]()
    assert not checks.has_accepted(name_of_proof(claim, proof))
    await asyncio.gather(*(checks.require(pool, claim, proof, heard.append) for _ in range(15)))
    await checks.require(pool, claim, proof)
    assert pool.ran == ["check_modulus_claim"] + ["check_modulus_rounds"] * 10
    assert [(w.done, w.total) for w in heard] == [(i, 10) for i in range(11)]
    assert checks.has_accepted(name_of_proof(claim, proof))
    await checks.close()


async def test_a_refusal_is_remembered_and_stands_for_everyone(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    proof, checks = await made(pool, claim, key), ModulusChecks()
    forged = bytes([proof[0] ^ 1]) + proof[1:]
    found = await asyncio.gather(*(checks.require(pool, claim, forged) for _ in range(3)), return_exceptions=True)
    assert [type(error) for error in found] == [InvalidModulus] * 3
    runs = len(pool.ran)
    with pytest.raises(InvalidModulus):
        await checks.require(pool, claim, forged)
    assert len(pool.ran) == runs
    assert not checks.has_accepted(name_of_proof(claim, forged))
    await checks.close()


async def test_the_same_document_in_another_job_is_verified_anew(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    """A model owner that copies another one's document has that one's proof, which is worth nothing to it."""
    proof, checks = await made(pool, claim, key), ModulusChecks()
    await checks.require(pool, claim, proof)
    with pytest.raises(InvalidModulus, match="round 0"):
        await checks.require(pool, ModulusClaim(claim.n, 512, b"d" * 106), proof)
    await checks.close()


async def test_lost_workers_are_no_verdict(pool: CountingPool, claim: ModulusClaim, key: KeyPair) -> None:
    proof, checks = await made(pool, claim, key), ModulusChecks()
    pool.broken = 1
    with pytest.raises(BrokenExecutor):
        await checks.require(pool, claim, proof)
    await checks.require(pool, claim, proof)
    await checks.close()


async def test_who_stops_waiting_does_not_stop_the_others(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    proof, checks = await made(pool, claim, key), ModulusChecks()
    first = asyncio.create_task(checks.require(pool, claim, proof))
    second = asyncio.create_task(checks.require(pool, claim, proof))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert first.cancelled()
    assert pool.ran.count("check_modulus_claim") == 1
    await checks.close()


async def test_what_is_still_verified_ends_with_the_process(
    pool: CountingPool, claim: ModulusClaim, key: KeyPair
) -> None:
    proof, checks = await made(pool, claim, key), ModulusChecks()
    waiting = asyncio.create_task(checks.require(pool, claim, proof))
    await asyncio.sleep(0)
    await checks.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not checks.has_accepted(name_of_proof(claim, proof))
