"""Paillier encryption with g = n + 1 on gmpy2 (Paillier, EUROCRYPT 1999; CRT decryption after section 7 there).

Keys are `phe` objects and ciphertexts are interchangeable with phe's. Invariants: nothing is decrypted before it is
known to be a unit modulo n^2, because decrypting 0 or a multiple of a factor hands out the factorisation; randomisers
are n-th powers of uniform units, never short-exponent substitutes, because whoever knows the factors of n could invert
those.
"""

import secrets
from collections.abc import Sequence

from gmpy2 import gcd, mpz, powmod
from phe import PaillierPrivateKey

from omnilytics_app.errors import InvalidCiphertext


def require_ciphertext(ciphertext: int, n: int) -> mpz:
    """The ciphertext as an mpz.

    Raises `InvalidCiphertext` unless 0 < c < n^2 and gcd(c, n) = 1.
    """
    c = mpz(ciphertext)
    if not 0 < c < mpz(n) ** 2:
        raise InvalidCiphertext("A ciphertext is not between 0 and n squared.")
    if gcd(c, n) != 1:
        raise InvalidCiphertext("A ciphertext is not invertible.")
    return c


def encrypt(private: PaillierPrivateKey, plaintext: int, randomness: int | None = None) -> mpz:
    """`(1 + n m) r^n mod n^2` by the key holder (CRT), for any integer m taken modulo n.

    `randomness` is r, a unit modulo n; without it a fresh uniform one is drawn.
    """
    n = private.public_key.n
    r = _random_unit(mpz(n)) if randomness is None else mpz(randomness)
    p, q = mpz(private.p), mpz(private.q)
    modulo_p, modulo_q = _nth_power(r, p, q), _nth_power(r, q, p)
    nth_power = modulo_p + p * p * ((modulo_q - modulo_p) * powmod(p * p, -1, q * q) % (q * q))
    return add_plain(n, nth_power, plaintext)


def decrypt(private: PaillierPrivateKey, ciphertext: int) -> int:
    """The plaintext in [0, n).

    Raises `InvalidCiphertext` for anything but a unit modulo n^2; there is no way around that check.
    """
    c = require_ciphertext(ciphertext, private.public_key.n)
    p, q = mpz(private.p), mpz(private.q)
    modulo_p = (powmod(c, p - 1, p * p) - 1) // p * private.hp % p
    modulo_q = (powmod(c, q - 1, q * q) - 1) // q * private.hq % q
    return int(modulo_p + p * ((modulo_q - modulo_p) * private.p_inverse % q))


def add_plain(n: int, ciphertext: mpz, plaintext: int) -> mpz:
    """A ciphertext of the sum; deterministic, so it hides nothing that was added."""
    modulus = mpz(n)
    return ciphertext * (1 + modulus * (plaintext % modulus)) % (modulus * modulus)


def add_ciphertexts(n: int, payloads: Sequence[Sequence[mpz]]) -> list[mpz]:
    """The ciphertexts of the element-wise sum of payloads, at least one and all of one length."""
    square = mpz(n) ** 2
    total = [mpz(1)] * len(payloads[0])
    for payload in payloads:
        total = [a * b % square for a, b in zip(total, payload, strict=True)]
    return total


def fresh_randomisers(n: int, count: int) -> list[mpz]:
    """`count` encryptions of zero, `r^n mod n^2` with r uniform among the units modulo n. Each serves once."""
    modulus = mpz(n)
    return [powmod(_random_unit(modulus), modulus, modulus * modulus) for _ in range(count)]


def _random_unit(n: mpz) -> mpz:
    while True:
        r = mpz(secrets.randbelow(int(n)))
        if r and gcd(r, n) == 1:
            return r


def _nth_power(r: mpz, p: mpz, q: mpz) -> mpz:
    """`r^(p q) mod p^2`: it depends on `r^q mod p` alone, so half of the work is done modulo p."""
    return powmod(powmod(r, q % (p - 1), p), p, p * p)
