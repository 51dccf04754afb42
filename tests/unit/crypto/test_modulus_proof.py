"""The proof of a modulus: vectors, a verifier written from the protocol's text, and provers that cheat."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from math import gcd
from pathlib import Path
from typing import Any

import pytest
from gmpy2 import iroot, jacobi, legendre, mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.keys import key_context, public_key
from omnilytics_app.crypto.modulus_proof import (
    ModulusClaim,
    ModulusProof,
    RoundAnswer,
    challenge,
    check_claim,
    check_rounds,
    derive_w,
    pack_proof,
    prove_rounds,
    unpack_proof,
    verify_modulus,
)
from omnilytics_app.crypto.paillier import CrtKey
from omnilytics_app.domain.document import PROOF_ROUNDS, proof_bytes
from omnilytics_app.errors import InvalidModulus

from .cheating_prover import CheatingProver, claim_of, cofactor, cofactor_over, prime

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "modulus_proof.json").read_text(encoding="utf-8"))
ALL = range(PROOF_ROUNDS)


def prove(key: PaillierPrivateKey, claim: ModulusClaim, entropy: bytes = b"e" * 16) -> ModulusProof:
    w = derive_w(entropy, claim)
    return ModulusProof(w, prove_rounds(ALL, key, claim, w))


@pytest.fixture(scope="module")
def claim(key512: PaillierPrivateKey) -> ModulusClaim:
    return claim_of(key512.public_key.n)


@pytest.fixture(scope="module")
def proof(key512: PaillierPrivateKey, claim: ModulusClaim) -> ModulusProof:
    return prove(key512, claim)


# --------------------------------------------------------------- what is proven


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: str(v["bits"]))
def test_the_vectors_are_what_is_derived_and_proven_here(vector: dict[str, Any]) -> None:
    n, context = int(vector["modulus"], 16), bytes.fromhex(vector["context"])
    claim, size = ModulusClaim(n, vector["bits"], context), vector["bits"] // 8
    w = derive_w(bytes.fromhex(vector["entropy"]), claim)
    assert w.to_bytes(size).hex() == vector["w"]
    for index, y in vector["challenges"].items():
        assert int(challenge(claim, w, int(index))).to_bytes(size).hex() == y
    proof = unpack_proof(bytes.fromhex(vector["proof"]), vector["bits"])
    key = PaillierPrivateKey(public_key(n), int(vector["p"], 16), int(vector["q"], 16))
    assert prove_rounds(range(3), key, claim, w) == proof.answers[:3]
    verify_modulus(claim, proof)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: str(v["bits"]))
def test_a_verifier_written_from_the_protocol_accepts_the_vectors(vector: dict[str, Any]) -> None:
    raw, n, size = bytes.fromhex(vector["proof"]), int(vector["modulus"], 16), vector["bits"] // 8
    assert len(raw) == 161 * size + 20 == proof_bytes(vector["bits"])
    w, *roots = [int.from_bytes(raw[i : i + size]) for i in range(0, 161 * size, size)]
    assert int(vector["p"], 16) * int(vector["q"], 16) == n
    assert jacobi(w, n) == -1
    for i, (x, z) in enumerate(zip(roots[::2], roots[1::2], strict=True)):
        bound = b"omnilytics/modulus/1/y" + bytes.fromhex(vector["context"]) + n.to_bytes(size) + raw[:size]
        y = int.from_bytes(hashlib.shake_256(bound + bytes([i])).digest(size + 16)) % n
        flags = raw[161 * size + i // 4] >> 2 * (i % 4)
        a, b = flags & 1, flags >> 1 & 1
        assert pow(x, 4, n) == (-1) ** a * w**b * y % n
        if i % 16 == 0:  # these are slow without gmpy2
            assert pow(z, n, n) == y


def test_the_same_entropy_gives_the_same_proof_and_another_one_another(
    key512: PaillierPrivateKey, claim: ModulusClaim, proof: ModulusProof
) -> None:
    assert prove(key512, claim) == proof
    assert prove(key512, claim, b"f" * 16).w != proof.w


@pytest.mark.parametrize("bits", [512, 1024])
def test_proofs_of_sound_moduli_verify_and_survive_their_serialisation(
    key_of: Callable[[int], PaillierPrivateKey], bits: int
) -> None:
    key = key_of(bits)
    claim = claim_of(key.public_key.n)
    proof = prove(key, claim)
    raw = pack_proof(proof.w, proof.answers, bits)
    assert len(raw) == proof_bytes(bits)
    assert unpack_proof(raw, bits) == proof
    verify_modulus(claim, unpack_proof(raw, bits))


def test_every_answered_root_is_the_square_one_so_that_no_challenge_is_answered_with_two(
    key512: PaillierPrivateKey, proof: ModulusProof
) -> None:
    assert {(legendre(a.x, key512.p), legendre(a.x, key512.q)) for a in proof.answers} == {(1, 1)}
    assert {(a.a, a.b) for a in proof.answers} == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_all_challenges_differ_and_are_units(claim: ModulusClaim, proof: ModulusProof) -> None:
    challenges = {challenge(claim, proof.w, i) for i in ALL}
    assert len(challenges) == PROOF_ROUNDS
    assert all(gcd(int(y), claim.n) == 1 for y in challenges)


def test_a_fault_while_proving_gives_no_answer_away(key512: PaillierPrivateKey, claim: ModulusClaim) -> None:
    """One that is right modulo one prime alone would show the other: here the inverse in the recombination is wrong."""
    w = derive_w(b"e" * 16, claim)
    sound = CrtKey.of(key512)
    broken = replace(sound, p_inverse=sound.p_inverse + 1)
    with pytest.raises(InvalidModulus, match="round 0 of its proof has no n-th root"):
        prove_rounds(range(1), broken, claim, w)


# ------------------------------------------------------------ what it is bound to


@pytest.mark.parametrize("field", ["chain_id", "market", "model_owner", "bits", "salt"])
def test_a_proof_for_another_job_is_refused(key512: PaillierPrivateKey, field: str) -> None:
    fields: dict[str, Any] = {
        "chain_id": 1,
        "market": b"m" * 20,
        "model_owner": b"o" * 20,
        "bits": 512,
        "salt": b"s" * 32,
    }
    other = {"chain_id": 2, "market": b"n" * 20, "model_owner": b"p" * 20, "bits": 1024, "salt": b"t" * 32}
    claim = ModulusClaim(key512.public_key.n, 512, key_context(**fields))
    proof = prove(key512, claim)
    verify_modulus(claim, proof)
    moved = replace(claim, context=key_context(**fields | {field: other[field]}))
    with pytest.raises(InvalidModulus, match="round 0"):
        verify_modulus(moved, proof)


def test_a_proof_of_another_modulus_is_refused(proof: ModulusProof) -> None:
    p = prime(3 * 2**254)
    with pytest.raises(InvalidModulus):
        verify_modulus(claim_of(p * cofactor(p)), proof)


# --------------------------------------------------------------------- tampering


def tampered(proof: ModulusProof, n: int) -> dict[str, tuple[ModulusProof, str]]:
    """Every kind of change of one round or of w, with what is said of it."""

    def changed(index: int, **fields: int) -> ModulusProof:
        answers = list(proof.answers)
        answers[index] = replace(answers[index], **fields)
        return replace(proof, answers=tuple(answers))

    first, last = proof.answers[0], proof.answers[-1]
    swapped = (proof.answers[1], proof.answers[0], *proof.answers[2:])
    return {
        "x": (changed(3, x=proof.answers[3].x + 1), "round 3 of its proof has no fourth root"),
        "x of another round": (changed(0, x=last.x), "round 0 of its proof has no fourth root"),
        "x not reduced": (changed(0, x=first.x + n), "round 0 .* no unit"),
        "x negative": (changed(0, x=first.x - n), "round 0 .* no unit"),
        "x zero": (changed(7, x=0), "round 7 .* no unit"),
        "z": (changed(79, z=last.z + 1), "round 79 of its proof has no n-th root"),
        "z negated": (changed(0, z=n - first.z), "round 0 of its proof has no n-th root"),
        "z not reduced": (changed(0, z=first.z + n), "round 0 .* no unit"),
        "z zero": (changed(0, z=0), "round 0 .* no unit"),
        "a": (changed(5, a=1 - proof.answers[5].a), "round 5 of its proof has no fourth root"),
        "b": (changed(6, b=1 - proof.answers[6].b), "round 6 of its proof has no fourth root"),
        "a no bit": (changed(0, a=first.a + 2), "round 0 .* no bit"),
        "b no bit": (changed(0, b=-1), "round 0 .* no bit"),
        "w": (replace(proof, w=proof.w * 4 % n), "round 0"),
        "w of symbol 1": (replace(proof, w=1), "Jacobi symbol"),
        "w zero": (replace(proof, w=0), "Jacobi symbol"),
        "w not reduced": (replace(proof, w=proof.w + n), "Jacobi symbol"),
        "rounds swapped": (replace(proof, answers=swapped), "round 0"),
        "a round short": (replace(proof, answers=proof.answers[:-1]), "79 rounds instead of 80"),
        "a round more": (replace(proof, answers=(*proof.answers, last)), "81 rounds instead of 80"),
    }


@pytest.mark.parametrize("change", tampered(ModulusProof(1, (RoundAnswer(1, 1, 0, 0),) * 80), 15))
def test_a_tampered_proof_is_refused(claim: ModulusClaim, proof: ModulusProof, change: str) -> None:
    forged, said = tampered(proof, claim.n)[change]
    with pytest.raises(InvalidModulus, match=said):
        verify_modulus(claim, forged)


def test_answers_that_share_a_factor_with_the_modulus_are_refused(
    key512: PaillierPrivateKey, claim: ModulusClaim, proof: ModulusProof
) -> None:
    for field in ("x", "z"):
        forged = replace(proof, answers=(replace(proof.answers[0], **{field: key512.p}), *proof.answers[1:]))
        with pytest.raises(InvalidModulus, match="no unit"):
            check_rounds(range(1), claim, forged)


def test_the_one_change_that_stands_is_the_sign_of_a_fourth_root(claim: ModulusClaim, proof: ModulusProof) -> None:
    answers = tuple(replace(answer, x=claim.n - answer.x) for answer in proof.answers)
    verify_modulus(claim, replace(proof, answers=answers))


def test_every_bit_of_a_proof_counts_but_for_that(claim: ModulusClaim, proof: ModulusProof) -> None:
    raw = pack_proof(proof.w, proof.answers, 512)
    for position in range(5, 8 * len(raw), 16 * 64 + 1):
        flipped = bytearray(raw)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(InvalidModulus):
            verify_modulus(claim, unpack_proof(bytes(flipped), 512))


@pytest.mark.parametrize("size", [0, 1, proof_bytes(512) - 1, proof_bytes(512) + 1, proof_bytes(1024)])
def test_a_proof_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(InvalidModulus, match=f"has {size} bytes instead of {proof_bytes(512)}"):
        unpack_proof(bytes(size), 512)


# --------------------------------------------------------- moduli that are not sound


def test_an_even_modulus_is_refused(proof: ModulusProof) -> None:
    with pytest.raises(InvalidModulus, match="it is even"):
        verify_modulus(claim_of(2 * cofactor(2)), proof)


@pytest.mark.parametrize("bits", [511, 513, 1024])
def test_a_modulus_of_another_size_is_refused(claim: ModulusClaim, proof: ModulusProof, bits: int) -> None:
    with pytest.raises(InvalidModulus, match=f"512 bits instead of {bits}"):
        verify_modulus(replace(claim, key_bits=bits), proof)


def test_a_prime_is_refused_although_it_has_all_roots() -> None:
    prover = CheatingProver({cofactor(1): 1})
    proof = prover.prove(prover.w())
    check_rounds(ALL, prover.claim, proof)
    with pytest.raises(InvalidModulus, match="it is a prime"):
        verify_modulus(prover.claim, proof)


LARGE = prime(3 * 2**126)
MIDDLE = prime(3 * 2**168)
ROOT = int(iroot(mpz(15 * 2**508), 3)[0])
UNSOUND = {
    "the cube of a prime": {prime(ROOT): 3},
    "a small factor squared": {7: 2, cofactor(49): 1},
    "a large factor squared": {MIDDLE: 2, cofactor(MIDDLE**2): 1},
    "3 * Q with 3 | Q - 1": {3: 1, cofactor_over(3): 1},
    "7 * Q with 7 | Q - 1": {7: 1, cofactor_over(7): 1},
    "65543 * Q with 65543 | Q - 1": {65543: 1, cofactor_over(65543): 1},
    "l * Q with l | Q - 1, l large": {LARGE: 1, cofactor_over(LARGE): 1},
}
"""gcd(n, phi(n)) > 1: data owners lose something under these."""
FIVE = prime(3 * 2**254, 8, 5)
NOT_BLUM = {
    "p = 1 modulo 4": {FIVE: 1, cofactor(FIVE): 1},
    "p = q = 1 modulo 4": {FIVE: 1, cofactor(FIVE, 8, 5): 1},
    "three primes": {MIDDLE: 1, LARGE: 1, cofactor(MIDDLE * LARGE): 1},
}
"""Nothing rests on these, but they are not what the protocol says a modulus is."""


def phi(powers: dict[int, int]) -> int:
    result = 1
    for p, k in powers.items():
        result *= p ** (k - 1) * (p - 1)
    return result


@pytest.mark.parametrize("name", UNSOUND)
def test_a_modulus_with_a_factor_in_common_with_its_totient_is_refused(name: str) -> None:
    prover = CheatingProver(UNSOUND[name])
    assert gcd(prover.claim.n, phi(prover.powers)) > 1
    for attempt in range(3):
        proof = prover.prove(prover.w(attempt))
        check_claim(prover.claim, proof)  # only the roots tell
        with pytest.raises(InvalidModulus, match="has no n-th root"):
            check_rounds(ALL, prover.claim, proof)


@pytest.mark.parametrize("name", NOT_BLUM)
def test_a_modulus_that_is_no_product_of_two_primes_3_modulo_4_is_refused(name: str) -> None:
    prover = CheatingProver(NOT_BLUM[name])
    assert gcd(prover.claim.n, phi(prover.powers)) == 1
    for attempt in range(3):
        proof = prover.prove(prover.w(attempt))
        with pytest.raises(InvalidModulus, match="has no fourth root"):
            verify_modulus(prover.claim, proof)


@pytest.mark.parametrize("factor", [3, 7])
def test_the_best_cheat_has_an_nth_root_of_one_unit_in_as_many_as_its_factor(factor: int) -> None:
    """So what is refused above is refused for want of roots, not because the prover does badly."""
    prover = CheatingProver(UNSOUND[f"{factor} * Q with {factor} | Q - 1"])
    proofs = [prover.prove(prover.w(attempt)) for attempt in range(4)]
    answered = sum(accepts(prover.claim, proof, index) for proof in proofs for index in ALL)
    assert answered / 320 == pytest.approx((1 - 1 / factor) / factor, abs=0.06)


def accepts(claim: ModulusClaim, proof: ModulusProof, index: int) -> bool:
    try:
        check_rounds(range(index, index + 1), claim, proof)
    except InvalidModulus:
        return False
    return True
