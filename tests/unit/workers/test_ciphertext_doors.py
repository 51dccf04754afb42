"""Every way in for a ciphertext, and what must not pass it.

A decryption of 0, of a multiple of n or of a factor would give the factors of n away. So whatever comes from outside is
refused before anything secret is touched: the key here tells when a task reads a secret part of it.
"""

import asyncio
import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from gmpy2 import mpz, powmod
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, open_ciphertext, verify_opening
from omnilytics_app.crypto.paillier import CrtKey, add_ciphertexts, decrypt, require_ciphertext
from omnilytics_app.crypto.payload import pack, payload_digest, unpack
from omnilytics_app.crypto.sketch import sketch_difference
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening, InvalidPayload, OmniLyticsError
from omnilytics_app.services.group_sums import find_excesses, group_sums, read_sums, usable_sums
from omnilytics_app.workers import audit_tasks
from omnilytics_app.workers.audit_tasks import (
    Excess,
    KeyPair,
    check_excess,
    check_opening,
    check_probe,
    find_excess_in,
    open_difference,
    sketch_group,
)
from omnilytics_app.workers.model_owner_tasks import GroupAnswer, decrypt_all, usable_payload
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload
from tests.unit.services.scripted import thread_pool

BITS = 512
LAYOUT = LaneLayout.derive(BITS, 2, 30, 3, 1)
COUNT = LAYOUT.gradient_ciphertexts
CONTEXT = bytes(32)
COEFFICIENTS = ((1,) * COUNT, (-128,) * COUNT, (127,) * COUNT)
SECRETS = frozenset(field.name for field in fields(CrtKey)) - {"n"}


class WatchedKey(CrtKey):
    """A key that notes when anything secret of it is read."""

    touched = False

    def __getattribute__(self, name: str) -> Any:
        if name in SECRETS:
            object.__setattr__(self, "touched", True)
        return super().__getattribute__(name)


@dataclass
class Safe:
    """A key pair that hands out its watched key."""

    pair: KeyPair
    key: WatchedKey

    @property
    def n(self) -> int:
        return self.pair.modulus

    def numbers(self) -> dict[str, int]:
        """What is no ciphertext, but for its length."""
        n, p, q = self.n, self.pair.p, self.pair.q
        return {
            "zero": 0,
            "n": n,
            "a multiple of n": 12345 * n,
            "p": p,
            "a multiple of q": q * 77,
            "a multiple of p squared": p * p * 3,
            "n squared minus n": n * n - n,
            "n squared": n * n,
            "n squared plus one": n * n + 1,
            "all ones": 2 ** (2 * BITS) - 1,
        }


@pytest.fixture(scope="module")
def opened() -> Safe:
    vectors = json.loads((Path(__file__).parents[2] / "vectors" / "crypto_keys.json").read_text(encoding="utf-8"))
    [entry] = [e for e in vectors["paillier"] if e["bits"] == BITS]
    pair = KeyPair(int(entry["p"], 16), int(entry["q"], 16))
    key = CrtKey.of(pair)
    return Safe(pair, WatchedKey(*(getattr(key, field.name) for field in fields(key))))


@pytest.fixture
def safe(opened: Safe, monkeypatch: pytest.MonkeyPatch) -> Safe:
    """The key of the tests, with nothing read of it yet; it is the one that every task works with."""
    object.__setattr__(opened.key, "touched", False)
    monkeypatch.setattr(audit_tasks.KeyPair, "private", lambda _: opened.key)
    return opened


def sound(safe: Safe) -> list[mpz]:
    """Ciphertexts of nothing in particular."""
    return [powmod(i + 2, safe.n, mpz(safe.n) ** 2) for i in range(COUNT)]


def committed(ciphertexts: Sequence[int]) -> CommittedPayload:
    """A payload whose owner committed to whatever it holds."""
    payload = pack([mpz(c) for c in ciphertexts], LAYOUT.ciphertext_bytes)
    return CommittedPayload(payload, payload_digest(CONTEXT, payload, LAYOUT.ciphertext_bytes), CONTEXT, COUNT)


def group(safe: Safe, bad: int, position: int = 1) -> list[CommittedPayload]:
    """Two honest payloads and one with a bad number."""
    numbers: list[int] = [int(c) for c in sound(safe)]
    numbers[position] = bad
    return [committed(sound(safe)), committed(numbers), committed(sound(safe))]


def decrypted(safe: Safe, payloads: Sequence[CommittedPayload]) -> GroupAnswer | None:
    """What the model owner reads of a group; None where it reads nothing."""

    async def read() -> GroupAnswer | None:
        pool = thread_pool()
        try:
            sums = await usable_sums(pool, {0: payloads}, safe.n)
            return (await read_sums(pool, sums, COEFFICIENTS, safe.pair, LAYOUT, ("", None))).get(0)
        finally:
            pool.close()

    return asyncio.run(read())


def summed(safe: Safe, payloads: Sequence[CommittedPayload]) -> object:
    """A group's sum as everybody computes it in an audit, and what the model owner looks for in it."""

    async def sums() -> object:
        pool = thread_pool()
        try:
            found = await group_sums(pool, {0: payloads}, safe.n)
            return await find_excesses(pool, found, safe.pair, LAYOUT)
        finally:
            pool.close()

    return asyncio.run(sums())


Door = Callable[[Safe, int], object]
DOORS: dict[str, Door] = {
    "require_ciphertext": lambda s, c: require_ciphertext(c, s.n),
    "decrypt": lambda s, c: decrypt(s.key, c),
    "open_ciphertext": lambda s, c: open_ciphertext(s.key, c),
    "verify_opening": lambda s, c: verify_opening(s.n, c, Opening(0, 1)),
    "unpack": lambda s, c: unpack(committed([c] * COUNT).payload, s.n, COUNT),
    "sketch_difference, own": lambda s, c: sketch_difference(s.n, [mpz(c)], [mpz(2)]),
    "sketch_difference, reference": lambda s, c: sketch_difference(s.n, [mpz(2)], [mpz(c)]),
    "check_payload": lambda s, c: check_payload(group(s, c)[1], s.n),
    "sketch_group": lambda s, c: sketch_group([mpz(c)] * COUNT, COEFFICIENTS, s.n),
    "open_difference, own": lambda s, c: open_difference((mpz(c), mpz(2)), s.pair),
    "open_difference, reference": lambda s, c: open_difference((mpz(2), mpz(c)), s.pair),
    "check_opening": lambda s, c: check_opening((mpz(c), mpz(1), Opening(0, 1)), s.n),
    "decrypt_all": lambda s, c: decrypt_all([mpz(c)], s.pair),
    "find_excess_in": lambda s, c: find_excess_in((0, [mpz(c)]), s.pair, LAYOUT),
    "check_excess": lambda s, c: check_excess(([mpz(2), mpz(c)], Excess(1, 0, 1, Opening(0, 1))), s.n, LAYOUT),
    "check_probe": lambda s, c: check_probe((range(1), [mpz(c)]), CONTEXT, s.n, LAYOUT),
    "summed": lambda s, c: summed(s, group(s, c)),
}
"""By name; what a model owner reads is told apart below, for it answers None."""


@pytest.mark.parametrize("door", DOORS)
def test_no_door_lets_a_number_in_that_is_no_ciphertext(safe: Safe, door: str) -> None:
    for name, number in safe.numbers().items():
        with pytest.raises((InvalidCiphertext, InvalidOpening)):
            DOORS[door](safe, number)
        assert not safe.key.touched, name


@pytest.mark.parametrize("door", ["require_ciphertext", "decrypt", "open_ciphertext", "verify_opening"])
@pytest.mark.parametrize("number", [-1, -(2**600)])
def test_no_door_lets_a_negative_number_in(safe: Safe, door: str, number: int) -> None:
    with pytest.raises(InvalidCiphertext):
        DOORS[door](safe, number)
    assert not safe.key.touched


@pytest.mark.parametrize("position", range(COUNT))
def test_a_group_with_such_a_number_is_void_and_not_decrypted(safe: Safe, position: int) -> None:
    for name, number in safe.numbers().items():
        assert usable_payload(group(safe, number, position)[1], safe.n) is None, name
        assert decrypted(safe, group(safe, number, position)) is None, name
        assert not safe.key.touched, name


def test_the_watched_key_notices_a_decryption(safe: Safe) -> None:
    """And honest groups are decrypted, so that nothing above is void for another reason."""
    assert decrypted(safe, [committed(sound(safe)) for _ in range(3)]) is not None
    assert safe.key.touched


LENGTHS = {
    "cut short": lambda payload: payload[:-1],
    "a byte longer": lambda payload: payload + b"\0",
    "a ciphertext short": lambda payload: payload[LAYOUT.ciphertext_bytes :],
    "a ciphertext longer": lambda payload: payload + payload[: LAYOUT.ciphertext_bytes],
    "empty": lambda payload: b"",
}


@pytest.mark.parametrize("change", LENGTHS)
def test_no_door_lets_a_payload_of_another_length_in(safe: Safe, change: str) -> None:
    honest = committed(sound(safe))
    payload = LENGTHS[change](honest.payload)
    whole = not len(payload) % LAYOUT.ciphertext_bytes and payload != b""
    digest = payload_digest(CONTEXT, payload, LAYOUT.ciphertext_bytes) if whole else honest.digest
    bad = [honest, CommittedPayload(payload, digest, CONTEXT, COUNT), honest]
    doors: list[Callable[[], object]] = [
        lambda: check_payload(bad[1], safe.n),
        lambda: usable_payload(bad[1], safe.n),
        lambda: decrypted(safe, bad),
        lambda: summed(safe, bad),
    ]
    for door in doors:
        with pytest.raises(InvalidPayload):
            door()
    assert not safe.key.touched


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_a_group_sends_nothing_is_decrypted_but_products_of_units(safe: Safe, data: st.DataObject) -> None:
    """Hostile payloads to every task that holds the key: a typed refusal and no use of the key, or a group of units."""
    n, p, q = safe.n, safe.pair.p, safe.pair.q
    factor = st.sampled_from([1, p, q, n, p * p, n * p])
    number = st.builds(lambda f, k: f * k % 2 ** (2 * BITS), factor, st.integers(0, 2 ** (2 * BITS)))
    rows = st.lists(number, min_size=COUNT, max_size=COUNT)
    payloads = [committed(data.draw(rows)) for _ in range(3)]
    if data.draw(st.booleans()):
        raw = data.draw(st.binary(max_size=3 * LAYOUT.ciphertext_bytes))
        payloads[0] = CommittedPayload(raw, data.draw(st.binary(min_size=32, max_size=32)), CONTEXT, COUNT)
    object.__setattr__(safe.key, "touched", False)
    try:
        checked = [check_payload(payload, n) for payload in payloads]
    except OmniLyticsError:
        with pytest.raises(OmniLyticsError):
            summed(safe, payloads)
        with contextlib.suppress(InvalidPayload):
            assert decrypted(safe, payloads) is None
        assert not safe.key.touched
    else:
        for total in add_ciphertexts(n, checked):
            require_ciphertext(total, n)
        assert decrypted(safe, payloads) is not None
