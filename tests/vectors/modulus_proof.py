"""Writes modulus_proof.json: whole proofs of the 2048- and 3072-bit moduli of crypto_keys.json, and their origin.

Run `python -m tests.vectors.modulus_proof` after a change of the proof. Numbers are hex, big-endian, as long as the
modulus.
"""

import json
from pathlib import Path
from typing import Any

from phe import PaillierPrivateKey

from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.modulus_proof import ModulusClaim, challenge, derive_w, pack_proof, prove_rounds
from omnilytics_app.domain.document import PROOF_ROUNDS

FILE = Path(__file__).with_suffix(".json")
KEYS = Path(__file__).with_name("crypto_keys.json")


def cases() -> list[dict[str, Any]]:
    """All cases, the same at every run."""
    keys = json.loads(KEYS.read_text(encoding="utf-8"))
    wanted = (entry for entry in keys["paillier"] if entry["bits"] in (2048, 3072))
    return [_case(bytes.fromhex(keys["entropy"]), entry) for entry in wanted]


def _case(entropy: bytes, entry: dict[str, Any]) -> dict[str, Any]:
    bits, p, q = entry["bits"], int(entry["p"], 16), int(entry["q"], 16)
    claim = ModulusClaim(p * q, bits, bytes.fromhex(entry["context"]))
    w = derive_w(entropy, claim)
    answers = prove_rounds(range(PROOF_ROUNDS), PaillierPrivateKey(public_key(claim.n), p, q), claim, w)
    size = bits // 8
    return {
        "bits": bits,
        "entropy": entropy.hex(),
        "context": entry["context"],
        "p": p.to_bytes(size // 2).hex(),
        "q": q.to_bytes(size // 2).hex(),
        "modulus": claim.n.to_bytes(size).hex(),
        "w": w.to_bytes(size).hex(),
        "challenges": {str(i): int(challenge(claim, w, i)).to_bytes(size).hex() for i in (0, 1, PROOF_ROUNDS - 1)},
        "proof": pack_proof(w, answers, bits).hex(),
    }


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(cases(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
