"""Paillier encryption with g = n + 1 on gmpy2 (Paillier, EUROCRYPT 1999; CRT decryption after section 7 there).

Ciphertexts are interchangeable with those of `phe`, and its private keys can be used here. Invariants: nothing is
decrypted before it is known to be a unit modulo n^2, because decrypting 0 or a multiple of a factor hands out the
factorisation; randomisers are n-th powers of uniform units, never short-exponent substitutes, because whoever knows the
factors of n could invert those.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from gmpy2 import gcd, invert, mpz, powmod

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


class Primes(Protocol):
    """Anything that knows the factors of n: a `phe` private key too."""

    @property
    def p(self) -> int:
        """One factor."""

    @property
    def q(self) -> int:
        """The other."""


@dataclass(frozen=True, slots=True)
class CrtKey:
    """The factors of n with what follows from them, so that many ciphertexts share its computation; made by `of`."""

    p: mpz
    q: mpz
    n: mpz
    p_square: mpz
    q_square: mpz
    p_inverse: mpz
    """Of p modulo q."""
    q_inverse: mpz
    """Of q modulo p."""
    square_inverse: mpz
    """Of p^2 modulo q^2."""

    @classmethod
    def of(cls, key: Primes) -> "CrtKey":
        """Everything that follows from the primes; a key that has it already is given back."""
        if isinstance(key, cls):
            return key
        p, q = mpz(key.p), mpz(key.q)
        return cls(p, q, p * q, p * p, q * q, invert(p, q), invert(q, p), invert(p * p, q * q))

    def __repr__(self) -> str:
        return "CrtKey(<secret>)"

    def join(self, modulo_p: mpz, modulo_q: mpz) -> mpz:
        """The residue modulo n with these residues modulo its factors."""
        return modulo_p + self.p * ((modulo_q - modulo_p) * self.p_inverse % self.q)

    def join_squares(self, modulo_p: mpz, modulo_q: mpz) -> mpz:
        """The residue modulo n^2 with these residues modulo the squares of its factors."""
        return modulo_p + self.p_square * ((modulo_q - modulo_p) * self.square_inverse % self.q_square)


def encrypt(private: Primes, plaintext: int, randomness: int | None = None) -> mpz:
    """`(1 + n m) r^n mod n^2` by the key holder, for any integer m taken modulo n.

    `randomness` is r, a unit modulo n; then the ciphertext is the one that anybody computes from it. Without it the
    n-th power of a fresh uniform r is drawn directly. Modulo p^2 it is `(r^q)^p`, and the p-th power of a unit depends
    on it modulo p alone. As gcd(n, phi(n)) = 1, q has no factor in common with p - 1, so r -> r^q permutes the units
    modulo p; with r, therefore, r^q is uniform among them, and `x^p mod p^2` of a uniform x has the same distribution.
    Modulo q^2 likewise, independently by the Chinese remainder theorem.
    """
    key = CrtKey.of(private)
    if randomness is None:
        x, y = mpz(secrets.randbelow(int(key.p) - 1)) + 1, mpz(secrets.randbelow(int(key.q) - 1)) + 1
    else:
        r = mpz(randomness)
        x, y = powmod(r, key.q % (key.p - 1), key.p), powmod(r, key.p % (key.q - 1), key.q)
    nth_power = key.join_squares(powmod(x, key.p, key.p_square), powmod(y, key.q, key.q_square))
    return add_plain(key.n, nth_power, plaintext)


def decrypt(private: Primes, ciphertext: int) -> int:
    """The plaintext in [0, n).

    Raises `InvalidCiphertext` for anything but a unit modulo n^2; there is no way around that check. Modulo p^2,
    `c^(p - 1) = 1 + n m (p - 1) = 1 - p (q m)`, and the like modulo q^2.
    """
    key = CrtKey.of(private)
    c = require_ciphertext(ciphertext, key.n)
    modulo_p = (1 - powmod(c, key.p - 1, key.p_square)) // key.p * key.q_inverse % key.p
    modulo_q = (1 - powmod(c, key.q - 1, key.q_square)) // key.q * key.p_inverse % key.q
    return int(key.join(modulo_p, modulo_q))


def add_plain(n: int, ciphertext: mpz, plaintext: int) -> mpz:
    """A ciphertext of the sum; deterministic, so it hides nothing that was added."""
    modulus = mpz(n)
    return ciphertext * (1 + modulus * (plaintext % modulus)) % (modulus * modulus)


def add_ciphertexts(n: int, payloads: Sequence[Sequence[mpz]]) -> list[mpz]:
    """The ciphertexts of the element-wise sum of payloads, at least one and all of one length."""
    square = mpz(n) ** 2
    total = list(payloads[0])
    for payload in payloads[1:]:
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
