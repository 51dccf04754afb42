from collections.abc import Callable

import phe
import pytest
from gmpy2 import gcd, mpz
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.paillier import (
    add_ciphertexts,
    add_plain,
    decrypt,
    encrypt,
    fresh_randomisers,
    require_ciphertext,
)
from omnilytics_app.errors import InvalidCiphertext


def not_ciphertexts(key: PaillierPrivateKey) -> dict[str, int]:
    n, p, q = key.public_key.n, key.p, key.q
    return {
        "zero": 0,
        "n": n,
        "multiple of n": 12345 * n,
        "p": p,
        "multiple of q": q * 77,
        "multiple of p squared": p * p * 3,
        "n squared": n * n,
        "n squared plus one": n * n + 1,
        "minus one": -1,
    }


@pytest.mark.parametrize("name", not_ciphertexts(PaillierPrivateKey(phe.PaillierPublicKey(15), 3, 5)))
def test_what_is_no_unit_is_neither_accepted_nor_decrypted(key512: PaillierPrivateKey, name: str) -> None:
    value = not_ciphertexts(key512)[name]
    with pytest.raises(InvalidCiphertext):
        require_ciphertext(value, key512.public_key.n)
    with pytest.raises(InvalidCiphertext):
        decrypt(key512, value)


def test_phe_gives_its_key_away_where_our_decryption_refuses(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    assert pow(key512.raw_decrypt(0), -1, n) in {key512.p + key512.q, n - key512.p - key512.q}


@pytest.mark.parametrize("value", [1, -1])
def test_accepts_the_smallest_and_the_largest_unit(key512: PaillierPrivateKey, value: int) -> None:
    n = key512.public_key.n
    assert require_ciphertext(value % (n * n), n) == value % (n * n)


@settings(max_examples=30, deadline=None)
@given(st.integers(-(2**520), 2**520))
def test_decryption_inverts_encryption(key512: PaillierPrivateKey, plaintext: int) -> None:
    assert decrypt(key512, encrypt(key512, plaintext)) == plaintext % key512.public_key.n


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**511), st.integers(1, 2**500))
def test_encryption_by_crt_equals_the_definition(key512: PaillierPrivateKey, plaintext: int, r: int) -> None:
    n = key512.public_key.n
    assert encrypt(key512, plaintext, r) == (1 + n * plaintext) * pow(r, n, n * n) % (n * n)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**511), st.integers(-(2**511), 2**511), st.integers(-(2**511), 2**511))
def test_products_of_ciphertexts_are_sums_of_plaintexts(key512: PaillierPrivateKey, a: int, b: int, c: int) -> None:
    n = key512.public_key.n
    total = add_ciphertexts(n, [[encrypt(key512, a), encrypt(key512, b)], [encrypt(key512, b), encrypt(key512, c)]])
    assert [decrypt(key512, x) for x in total] == [(a + b) % n, (b + c) % n]
    assert decrypt(key512, add_plain(n, total[0], c)) == (a + b + c) % n


@pytest.mark.parametrize("bits", [512, 2048])
def test_ciphertexts_are_interchangeable_with_phe(key_of: Callable[[int], PaillierPrivateKey], bits: int) -> None:
    key = key_of(bits)
    public = key.public_key
    ours = encrypt(key, -123456789)
    assert key.decrypt(phe.EncryptedNumber(public, int(ours))) == -123456789
    theirs = public.encrypt(987654321)
    assert decrypt(key, theirs.ciphertext()) == 987654321
    mixed = phe.EncryptedNumber(public, int(ours)) + theirs
    assert decrypt(key, mixed.ciphertext()) == 987654321 - 123456789


def test_fresh_randomness_differs_every_time(key512: PaillierPrivateKey) -> None:
    assert len({encrypt(key512, 7) for _ in range(20)}) == 20


def test_randomisers_are_distinct_encryptions_of_zero(key512: PaillierPrivateKey) -> None:
    randomisers = fresh_randomisers(key512.public_key.n, 20)
    assert len(set(randomisers)) == 20
    assert {decrypt(key512, r) for r in randomisers} == {0}


def test_randomisers_are_units_even_where_the_modulus_has_tiny_factors() -> None:
    n = 3 * 5 * 7
    randomisers = fresh_randomisers(n, 300)
    assert all(gcd(r, mpz(n)) == 1 for r in randomisers)
    powers = {pow(r, n, n * n) for r in range(1, n) if gcd(r, n) == 1}
    assert set(randomisers) == powers
