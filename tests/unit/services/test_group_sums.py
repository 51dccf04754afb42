"""Sums of groups: only payloads that can be used enter one, and the first excess is the one that is named."""

from collections.abc import AsyncIterator

import pytest
from gmpy2 import mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.lanes import LaneLayout, encode
from omnilytics_app.crypto.paillier import encrypt
from omnilytics_app.crypto.payload import pack, payload_digest
from omnilytics_app.crypto.tiling import TASK_S
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import InvalidCiphertext, InvalidPayload
from omnilytics_app.services import group_sums as module
from omnilytics_app.services.group_sums import find_excesses, group_sums, read_sums, sketch_groups, usable_sums
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.crypto.conftest import key512, key_of, vectors  # noqa: F401 - fixtures

from .scripted import thread_pool

LAYOUT = LaneLayout.derive(512, 2, 11, 3, 1)
COUNT = LAYOUT.gradient_ciphertexts
BEYOND = 2 ** (LAYOUT.gradient_bits + 1)
COEFFICIENTS = [[1, -2, 3][:COUNT], [0, 5, -128][:COUNT], [127, 0, 1][:COUNT]]


@pytest.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _one_a_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if each decryption took a whole task."""
    monkeypatch.setattr(module, "key_holder_s", lambda _: TASK_S)


@pytest.fixture
def key(key512: PaillierPrivateKey) -> KeyPair:  # noqa: F811 - a fixture
    return KeyPair(key512.p, key512.q)


def committed(ciphertexts: list[mpz], name: int) -> CommittedPayload:
    context = bytes([name]) * 32
    payload = pack(ciphertexts, LAYOUT.ciphertext_bytes)
    return CommittedPayload(payload, payload_digest(context, payload, LAYOUT.ciphertext_bytes), context, COUNT)


def member(key: KeyPair, name: int, *lanes: int) -> CommittedPayload:
    """A payload whose every ciphertext has these lanes, times its number."""
    plaintexts = [encode([(t + 1) * v for v in lanes], LAYOUT.lane_bits) for t in range(COUNT)]
    return committed([encrypt(key, m) for m in plaintexts], name)


async def test_answers_are_of_each_groups_own_sum(pool: WorkerPool, key: KeyPair) -> None:
    payloads = {4: [member(key, 1, 5), member(key, 2, -7)], 9: [member(key, 3, 100, 1)]}
    heard = list[Work]()
    sums = await group_sums(pool, payloads, key.modulus)
    answers = await read_sums(pool, sums, COEFFICIENTS, key, LAYOUT, ("Decrypting", heard.append))
    assert COUNT == 3
    step = LAYOUT.features_per_ciphertext
    assert [answers[4].gradient.values[0][t * step] for t in range(COUNT)] == [-2, -4, -6]
    assert [answers[9].gradient.values[0][t * step] for t in range(COUNT)] == [100, 200, 300]
    assert [answers[9].sketch_lanes[s * LAYOUT.lanes] for s in range(3)] == [
        sum(e * 100 * (t + 1) for t, e in enumerate(row)) for row in COEFFICIENTS
    ]
    assert heard[-1].done == heard[-1].total == 2 * (COUNT + 3)


async def test_without_coefficients_there_are_no_sketches(pool: WorkerPool, key: KeyPair) -> None:
    sums = await group_sums(pool, {0: [member(key, 1, 5)]}, key.modulus)
    answers = await read_sums(pool, sums, (), key, LAYOUT, ("", None))
    assert answers[0].sketch_lanes == ()
    assert {len(s) for s in (await sketch_groups(pool, sums, COEFFICIENTS, key.modulus)).values()} == {3}


@pytest.mark.parametrize("bad", [0, 1])
async def test_a_group_with_a_ciphertext_that_must_not_be_used_has_no_sum(
    pool: WorkerPool, key: KeyPair, bad: int
) -> None:
    spoilt = committed([mpz(key.modulus) * 3] * COUNT, 7)
    members = [member(key, 1, 5), member(key, 2, 6)]
    payloads = {0: [member(key, 3, 1)], 1: [spoilt if i == bad else m for i, m in enumerate(members)]}
    assert (await usable_sums(pool, payloads, key.modulus)).keys() == {0}
    with pytest.raises(InvalidCiphertext):
        await group_sums(pool, payloads, key.modulus)


async def test_a_payload_other_than_the_committed_one_is_an_error_for_everybody(pool: WorkerPool, key: KeyPair) -> None:
    first, second = member(key, 1, 5), member(key, 2, 5)
    swapped = CommittedPayload(second.payload, first.digest, first.context, first.count)
    for read in (usable_sums, group_sums):
        with pytest.raises(InvalidPayload):
            await read(pool, {0: [second, swapped]}, key.modulus)


async def test_the_first_of_several_excesses_is_found_in_every_group_that_has_one(
    pool: WorkerPool, key: KeyPair
) -> None:
    honest, late = member(key, 1, 3), [encrypt(key, 1) for _ in range(COUNT)]
    late[-1] = encrypt(key, encode([0, -BEYOND], LAYOUT.lane_bits))
    payloads = {2: [honest], 1: [honest, member(key, 3, 0, 0, BEYOND)], 5: [committed(late, 4)]}
    excesses = await find_excesses(pool, await group_sums(pool, payloads, key.modulus), key, LAYOUT)
    assert {g: (e.leaf, e.lane, e.value) for g, e in excesses.items()} == {
        1: (0, 2, BEYOND),
        5: (COUNT - 1, 1, -BEYOND),
    }
