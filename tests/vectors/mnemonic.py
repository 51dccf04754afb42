"""Writes mnemonic.json: every key of a participant, from the 24 words of a published BIP-39 vector.

Run `python -m tests.vectors.mnemonic` after a change of a derivation, which takes old jobs their keys. Numbers and
bytes are hex.
"""

import json
from pathlib import Path
from typing import Any

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import derive_private_key, derive_probe_seed, derive_x25519, key_context
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.crypto.merkle import audit_root
from omnilytics_app.crypto.modulus_proof import ModulusClaim, derive_w
from omnilytics_app.storage.entropy import entropy_of, ethereum_key

FILE = Path(__file__).with_suffix(".json")
PHRASE = (
    "hamster diagram private dutch cause delay private meat slide toddler razor book "
    "happy fancy gospel tennis maple dilemma loan word shrug inflict delay length"
)
CHAIN_ID, JOB_ID, BITS, ROUNDS = 31_337, 7, 2048, 8
MARKET = bytes.fromhex("5fbdb2315678afecb367f032d93f642f64180aa3")
SALT = bytes.fromhex("63479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e97")


def derived() -> dict[str, Any]:
    """All of it, the same at every run."""
    entropy = entropy_of(PHRASE)
    ethereum = ethereum_key(entropy)
    address = LocalSigner(ethereum).address
    context = key_context(CHAIN_ID, MARKET, bytes.fromhex(address[2:]), BITS, SALT)
    private = derive_private_key(entropy, context, BITS)
    seeds = [derive_probe_seed(entropy, context, r) for r in range(1, ROUNDS + 1)]
    x25519 = derive_x25519(entropy, JobScope(CHAIN_ID, MARKET, JOB_ID))
    return {
        "phrase": PHRASE,
        "entropy": bytes(entropy).hex(),
        "ethereum_key": ethereum.hex(),
        "address": address,
        "chain_id": CHAIN_ID,
        "market": MARKET.hex(),
        "job_id": JOB_ID,
        "x25519": {"private": x25519.hex(), "public": x25519_public_key(x25519).hex()},
        "bits": BITS,
        "salt": SALT.hex(),
        "context": context.hex(),
        "p": private.p.to_bytes(BITS // 16).hex(),
        "q": private.q.to_bytes(BITS // 16).hex(),
        "w": derive_w(entropy, ModulusClaim(private.public_key.n, BITS, context)).to_bytes(BITS // 8).hex(),
        "probe_seeds": [seed.hex() for seed in seeds],
        "audit_root": audit_root(seeds).hex(),
    }


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(derived(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
