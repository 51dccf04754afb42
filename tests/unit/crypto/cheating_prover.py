"""Provers of unsound moduli, as good as they can be: they know the factors and answer wherever a root exists.

A modulus is given by its prime powers `{p: k}`. Roots are found in each cyclic group of units modulo p^k and put
together by the Chinese remainder theorem. Primes are chosen so that the order of whatever has a root is prime to the
degree of the root: one inversion then finds it.
"""

from dataclasses import dataclass
from math import gcd, prod

from gmpy2 import invert, is_prime, jacobi, mpz, next_prime, powmod

from omnilytics_app.crypto.modulus_proof import ModulusClaim, ModulusProof, RoundAnswer, challenge
from omnilytics_app.domain.document import PROOF_ROUNDS

CONTEXT = bytes(range(106))
NO_ROOT = 1


def claim_of(n: int) -> ModulusClaim:
    return ModulusClaim(n, n.bit_length(), CONTEXT)


def prime(start: int, modulo: int = 4, residue: int = 3) -> int:
    """The first prime from `start` on in a residue class."""
    candidate = start - start % modulo + residue
    while candidate < start or not is_prime(candidate):
        candidate += modulo
    return candidate


def cofactor(factor: int, modulo: int = 4, residue: int = 3) -> int:
    """A prime in a residue class that makes `factor` a modulus of 512 bits."""
    return prime(15 * 2**508 // factor, modulo, residue)


def cofactor_over(factor: int) -> int:
    """A cofactor that is 1 modulo `factor`, but not modulo its square, and 3 modulo 4."""
    square = factor * factor
    return cofactor(factor, 4 * square, next(r for r in range(1 + factor, 4 * square, square) if r % 4 == 3))


@dataclass(frozen=True)
class CheatingProver:
    """`powers` are the prime powers of the modulus. `claim` says what it is for."""

    powers: dict[int, int]

    @property
    def claim(self) -> ModulusClaim:
        return claim_of(prod(p**k for p, k in self.powers.items()))

    def w(self, attempt: int = 0) -> int:
        """Some w with Jacobi symbol -1; the modulus is no square."""
        w = mpz(2 + 1000 * attempt)
        while jacobi(w, self.claim.n) != -1:
            w = next_prime(w)
        return int(w)

    def prove(self, w: int) -> ModulusProof:
        return ModulusProof(w, tuple(self.answer(w, i) for i in range(PROOF_ROUNDS)))

    def answer(self, w: int, index: int) -> RoundAnswer:
        """The right answer where there is one; `NO_ROOT` stands where there is none."""
        n, y = self.claim.n, challenge(self.claim, w, index)
        twists = [(a, b, self.root(y * (-1) ** a * w**b, 4)) for a in (0, 1) for b in (0, 1)]
        a, b, x = next(((a, b, x) for a, b, x in twists if x is not None), (0, 0, NO_ROOT))
        return RoundAnswer(x, self.root(y, n) or NO_ROOT, a, b)

    def root(self, y: int, degree: int) -> int | None:
        """A root of y modulo n, if there is one."""
        n, total = self.claim.n, 0
        for p, k in self.powers.items():
            part = _root(y, degree, p, k)
            if part is None:
                return None
            rest = n // p**k
            total += part * rest * int(invert(rest, p**k))
        return total % n


def _root(y: int, degree: int, p: int, k: int) -> int | None:
    order, modulus = p ** (k - 1) * (p - 1), p**k
    shared = gcd(degree, order)
    powers = order // shared
    if y % p == 0 or powmod(y, powers, modulus) != 1:
        return None
    return int(powmod(y, invert(degree, powers), modulus))
