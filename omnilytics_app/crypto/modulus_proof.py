"""The proof that a modulus is sound.

Pi_mod of Canetti, Gennaro, Goldfeder, Makriyannis and Peled, "UC Non-Interactive, Proactive, Threshold ECDSA with
Identifiable Aborts" (ePrint 2021/060, figure 16), 80 rounds, made non-interactive by a hash.

The prover names w with Jacobi symbol (w|n) = -1. It answers every challenge y with two bits a and b, with a fourth root
x of `(-1)^a w^b y`, and with an n-th root z of y, all modulo n. The challenges are a hash of n, of w and of what the
modulus is for (the key context: chain, market, model owner, size, salt), so a proof serves one job.

**What is relied on is gcd(n, phi(n)) = 1.** Let a prime l divide both. n is odd, so l >= 3. Some unit has order l and
its n-th power is 1, so the n-th powers are at most one in l of the units: a random y has an n-th root with probability
at most 1/3 (where y is no unit, its root is none either and is refused). All of 80 independent challenges have one with
probability at most 3^-80 < 2^-126; whoever tries many w, salts or moduli has that chance at every try, for a hash
evaluation each. So n has no square factor, and no prime factor that divides another one minus 1. Then
`(x, rho) -> (1 + n)^x rho^n mod n^2` is a bijection (Paillier, EUROCRYPT 1999, lemma 3): every ciphertext has exactly
one opening, and under a uniform mask and randomiser nothing is left of a value, not even modulo a small factor. How
large the factors of n are does not matter to that, and data owners keep no secret under it.

The fourth roots show besides, but for 2^-80, that n is a product of two primes that are 3 modulo 4; nothing rests on
it. The proof tells nothing of the primes: w and all answers can be simulated by powers of random units, given control
of the hash. That needs one root a challenge, always the same; x is the one that is itself a square. A verifier cannot
tell it from -x, which is of no consequence: the proof is a part of the document that the terms of a job name.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import gcd, invert, is_prime, jacobi, legendre, mpz, powmod

from omnilytics_app.crypto.paillier import CrtKey, Primes
from omnilytics_app.crypto.prf import SURPLUS_BYTES, KeyStream, derive_key
from omnilytics_app.domain.document import PROOF_ROUNDS, proof_bytes
from omnilytics_app.errors import InvalidModulus

_CHALLENGE_LABEL = b"omnilytics/modulus/1/y"
_W_LABEL = b"omnilytics/modulus/1/w"
_PRIME_ROUNDS = 40


@dataclass(frozen=True, slots=True)
class ModulusClaim:
    """A modulus of `key_bits` bits and what it is for: the key context of its job (`keys.key_context`)."""

    n: int
    key_bits: int
    context: bytes


@dataclass(frozen=True, slots=True)
class RoundAnswer:
    """`x^4 = (-1)^a w^b y` and `z^n = y` modulo n, for the challenge y of one round."""

    x: int
    z: int
    a: int
    b: int


@dataclass(frozen=True, slots=True)
class ModulusProof:
    """w and one answer a round, `PROOF_ROUNDS` of them."""

    w: int
    answers: tuple[RoundAnswer, ...]


def challenge(claim: ModulusClaim, w: int, index: int) -> mpz:
    """The challenge y of a round: SHAKE-256 with 128 surplus bits, reduced modulo n."""
    size = claim.key_bits // 8
    given = (_CHALLENGE_LABEL, claim.context, claim.n.to_bytes(size), int(w).to_bytes(size), index.to_bytes(1))
    return mpz(int.from_bytes(hashlib.shake_256(b"".join(given)).digest(size + SURPLUS_BYTES))) % claim.n


def derive_w(entropy: bytes, claim: ModulusClaim) -> int:
    """The w of a claim: the first residue of a stream, derived from the profile's entropy, with (w|n) = -1."""
    stream = KeyStream(derive_key(entropy, _W_LABEL + claim.context))
    while True:
        [w] = stream.read_residues(1, claim.n)
        if jacobi(w, claim.n) == -1:
            return w


def prove_rounds(rounds: range, private: Primes, claim: ModulusClaim, w: int) -> tuple[RoundAnswer, ...]:
    """The answers of some rounds, for a Blum integer n = p q with gcd(n, phi(n)) = 1; deterministic.

    They are checked before they are given away: an answer that a fault made wrong modulo one prime gives the other.
    """
    key = CrtKey.of(private)
    answers = tuple(_answer(key, challenge(claim, w, i), w) for i in rounds)
    for index, answer in zip(rounds, answers, strict=True):
        _check_round(claim, w, index, answer)
    return answers


def check_claim(claim: ModulusClaim, proof: ModulusProof) -> None:
    """Accepts what a proof says beside its rounds.

    Raises `InvalidModulus` unless n is an odd composite of the declared size and (w|n) = -1.
    """
    n, w = claim.n, proof.w
    if n.bit_length() != claim.key_bits:
        raise InvalidModulus(f"it has {n.bit_length()} bits instead of {claim.key_bits}")
    if n % 2 == 0:
        raise InvalidModulus("it is even")
    if is_prime(n, _PRIME_ROUNDS):
        raise InvalidModulus("it is a prime")
    if len(proof.answers) != PROOF_ROUNDS:
        raise InvalidModulus(f"its proof has {len(proof.answers)} rounds instead of {PROOF_ROUNDS}")
    if not 0 < w < n or jacobi(w, n) != -1:
        raise InvalidModulus("the w of its proof has not the Jacobi symbol -1")


def check_rounds(rounds: range, claim: ModulusClaim, proof: ModulusProof) -> None:
    """Accepts the answers of some rounds of a proof whose claim was checked.

    Raises `InvalidModulus` naming the first round that fails.
    """
    for index in rounds:
        _check_round(claim, proof.w, index, proof.answers[index])


def verify_modulus(claim: ModulusClaim, proof: ModulusProof) -> None:
    """Accepts a modulus and all of its proof, in one go.

    Raises `InvalidModulus` otherwise.
    """
    check_claim(claim, proof)
    check_rounds(range(PROOF_ROUNDS), claim, proof)


def pack_proof(w: int, answers: Sequence[RoundAnswer], key_bits: int) -> bytes:
    """w, then x and z of every round, `key_bits / 8` bytes each, then four rounds a byte: a and b, the lowest first."""
    size = key_bits // 8
    numbers = [int(w), *(int(root) for answer in answers for root in (answer.x, answer.z))]
    flags = sum((answer.a | answer.b << 1) << 2 * i for i, answer in enumerate(answers))
    return b"".join(number.to_bytes(size) for number in numbers) + flags.to_bytes(len(answers) // 4, "little")


def unpack_proof(raw: bytes, key_bits: int) -> ModulusProof:
    """The inverse of `pack_proof`; nothing is verified yet.

    Raises `InvalidModulus` for a wrong length.
    """
    size = key_bits // 8
    if len(raw) != proof_bytes(key_bits):
        raise InvalidModulus(f"its proof has {len(raw)} bytes instead of {proof_bytes(key_bits)}")
    roots = size * (1 + 2 * PROOF_ROUNDS)
    w, *numbers = (int.from_bytes(raw[start : start + size]) for start in range(0, roots, size))
    flags = int.from_bytes(raw[roots:], "little")
    answers = (
        RoundAnswer(numbers[2 * i], numbers[2 * i + 1], flags >> 2 * i & 1, flags >> (2 * i + 1) & 1)
        for i in range(PROOF_ROUNDS)
    )
    return ModulusProof(w, tuple(answers))


def _check_round(claim: ModulusClaim, w: int, index: int, answer: RoundAnswer) -> None:
    n, y = mpz(claim.n), challenge(claim, w, index)
    if not (0 < answer.x < n and 0 < answer.z < n) or gcd(answer.x * answer.z, n) != 1:
        raise InvalidModulus(f"an answer of round {index} of its proof is no unit")
    if {answer.a, answer.b} - {0, 1}:
        raise InvalidModulus(f"a sign of round {index} of its proof is no bit")
    if powmod(answer.z, n, n) != y:
        raise InvalidModulus(f"round {index} of its proof has no n-th root of the challenge")
    if powmod(answer.x, 4, n) != _twisted(y, w, answer.a, answer.b) % n:
        raise InvalidModulus(f"round {index} of its proof has no fourth root of the challenge")


def _answer(key: CrtKey, y: mpz, w: int) -> RoundAnswer:
    """Since (w|n) = -1 and (-1|n) = 1, b makes the Jacobi symbol 1; then a makes both Legendre symbols 1."""
    n, p, q = key.n, key.p, key.q
    b = int(jacobi(y, n) == -1)
    a = int(legendre(_twisted(y, w, 0, b), p) == -1)
    square = _twisted(y, w, a, b)
    x = key.join(_fourth_root(square, p), _fourth_root(square, q))
    z = key.join(powmod(y, invert(n, p - 1), p), powmod(y, invert(n, q - 1), q))
    return RoundAnswer(int(x), int(z), a, b)


def _twisted(y: mpz, w: int, a: int, b: int) -> mpz:
    return (-1 if a else 1) * (w if b else 1) * y


def _fourth_root(square: mpz, p: mpz) -> mpz:
    """The fourth root that is a square, of a square modulo a prime p that is 3 modulo 4."""
    return powmod(square, (p + 1) // 4 * ((p + 1) // 4) % (p - 1), p)
