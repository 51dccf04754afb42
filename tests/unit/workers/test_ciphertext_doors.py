"""Every way in for a ciphertext, and what must not pass it.

A decryption of 0, of a multiple of n or of a factor would give the factors of n away. So whatever comes from outside is
refused before anything secret is touched: the key here tells when a task reads a secret part of it.
"""

import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from gmpy2 import mpz, powmod
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, open_ciphertext, verify_opening
from omnilytics_app.crypto.paillier import add_ciphertexts, decrypt, require_ciphertext
from omnilytics_app.crypto.payload import pack, payload_digest, unpack
from omnilytics_app.crypto.sketch import sketch_difference
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening, InvalidPayload, OmniLyticsError
from omnilytics_app.workers import audit_tasks
from omnilytics_app.workers.audit_tasks import (
    Excess,
    KeyPair,
    check_excess,
    check_openings,
    check_probe,
    open_excess,
    open_group,
    sketch_group,
)
from omnilytics_app.workers.model_owner_tasks import decrypt_group
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload

BITS = 512
LAYOUT = LaneLayout.derive(BITS, 2, 30, 3, 1)
COUNT = LAYOUT.gradient_ciphertexts
CONTEXT = bytes(32)
COEFFICIENTS = ((1,) * COUNT, (-128,) * COUNT, (127,) * COUNT)
SECRETS = frozenset({"p", "q", "hp", "hq", "p_inverse", "psquare", "qsquare"})


class WatchedKey(PaillierPrivateKey):
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
    return Safe(pair, WatchedKey(public_key(pair.modulus), pair.p, pair.q))


@pytest.fixture
def safe(opened: Safe, monkeypatch: pytest.MonkeyPatch) -> Safe:
    """The key of the tests, with nothing read of it yet; it is the one that every task works with."""
    opened.key.touched = False
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
    "sketch_group": lambda s, c: sketch_group(group(s, c), COEFFICIENTS, s.n),
    "open_group, own": lambda s, c: open_group(([mpz(c)] * 3, [mpz(2)] * 3), s.pair),
    "open_group, reference": lambda s, c: open_group(([mpz(2)] * 3, [mpz(c)] * 3), s.pair),
    "check_openings": lambda s, c: check_openings(([mpz(c)], [mpz(1)], [Opening(0, 1)]), s.n),
    "open_excess": lambda s, c: open_excess(group(s, c), s.pair, LAYOUT),
    "check_excess": lambda s, c: check_excess((group(s, c), Excess(1, 0, 1, Opening(0, 1))), s.n, LAYOUT),
    "check_probe": lambda s, c: check_probe(range(1), [mpz(c)], CONTEXT, s.n, LAYOUT),
}
"""By name; `decrypt_group` is told apart below, for it answers None."""


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
        assert decrypt_group(group(safe, number, position), safe.pair, LAYOUT, COEFFICIENTS) is None, name
        assert not safe.key.touched, name


def test_the_watched_key_notices_a_decryption(safe: Safe) -> None:
    """And honest groups are decrypted, so that nothing above is void for another reason."""
    answer = decrypt_group([committed(sound(safe)) for _ in range(3)], safe.pair, LAYOUT, COEFFICIENTS)
    assert answer is not None
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
        lambda: sketch_group(bad, COEFFICIENTS, safe.n),
        lambda: decrypt_group(bad, safe.pair, LAYOUT),
        lambda: open_excess(bad, safe.pair, LAYOUT),
        lambda: check_excess((bad, Excess(1, 0, 1, Opening(0, 1))), safe.n, LAYOUT),
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
    safe.key.touched = False
    try:
        checked = [check_payload(payload, n) for payload in payloads]
    except OmniLyticsError:
        with pytest.raises(OmniLyticsError):
            open_excess(payloads, safe.pair, LAYOUT)
        with contextlib.suppress(InvalidPayload):
            assert decrypt_group(payloads, safe.pair, LAYOUT, COEFFICIENTS) is None
        assert not safe.key.touched
    else:
        for total in add_ciphertexts(n, checked):
            require_ciphertext(total, n)
        assert decrypt_group(payloads, safe.pair, LAYOUT, COEFFICIENTS) is not None
