"""Tasks around the proof of a modulus: the model owner proves some rounds, every data owner checks some.

A round is one power modulo n to check, two to prove and check: some 10 to 25 ms at 3072 bits.
"""

from omnilytics_app.crypto.modulus_proof import (
    ModulusClaim,
    RoundAnswer,
    check_claim,
    check_rounds,
    prove_rounds,
    unpack_proof,
)
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.exposure import secret_task, trusted_task

ROUNDS_A_TASK = 8


@secret_task
def prove_modulus_rounds(rounds: range, key: KeyPair, claim: ModulusClaim, w: int) -> tuple[RoundAnswer, ...]:
    """The answers of some rounds, on this machine only."""
    return prove_rounds(rounds, key.private(), claim, w)


@trusted_task
def check_modulus_claim(claim: ModulusClaim, proof: bytes) -> None:
    """Accept what a proof says beside its rounds; raises `InvalidModulus`."""
    check_claim(claim, unpack_proof(proof, claim.key_bits))


@trusted_task
def check_modulus_rounds(rounds: range, claim: ModulusClaim, proof: bytes) -> None:
    """Accept some rounds of a proof; raises `InvalidModulus`."""
    check_rounds(rounds, claim, unpack_proof(proof, claim.key_bits))
