"""Writes settlement.json: an audit from its seeds to its openings, with every value on the way.

A job of five groups of three under the 512-bit key of crypto_keys.json; in group 3 a member multiplies its gradient, so
that a value of its sum is beyond all honest ones. Owners' data and randomness come from key streams named here; for a
client only what follows from payloads and seeds matters. Run `python -m tests.vectors.settlement` after a change of the
protocol. Bytes are hex, ciphertexts and openings as they stand in payloads and bundles.
"""

import json
from pathlib import Path
from typing import Any

from gmpy2 import mpz, powmod
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import derive_probe_seed, derive_x25519, key_context, public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values, x25519_public_key
from omnilytics_app.crypto.merkle import audit_path, audit_root
from omnilytics_app.crypto.opening import (
    Bundle,
    Opening,
    open_ciphertext,
    pack_bundle,
    pack_lanes,
    published_lanes,
)
from omnilytics_app.crypto.paillier import add_ciphertexts
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.crypto.probe import derive_probe, probe_ciphertexts
from omnilytics_app.crypto.range_claim import find_excess
from omnilytics_app.crypto.sketch import group_sketches, round_seed, sketch_coefficients, sketch_difference
from tests.unit.crypto.simulation import honest_gradient
from tests.unit.crypto.strategies import random_owner

FILE = Path(__file__).with_suffix(".json")
KEYS = Path(__file__).with_name("crypto_keys.json")
BITS, GROUPS, GROUP_SIZE, ROUNDS, ROUND = 512, 5, 3, 4, 2
CLAIMED, FACTOR = 3, 2**12
LAYOUT = LaneLayout.derive(BITS, 2, 10, GROUP_SIZE, 1)
SEED_HASH = bytes.fromhex("20b53acf0daefc8c6ad68c861fb3b543ca541abd101abc1edfcbf6606b838ef4")


def owner_address(group: int, index: int) -> bytes:
    """Twenty bytes that name a member."""
    return bytes([group, index]) * 10


class Settlement:
    """The whole audit; every method gives a part of the file."""

    def __init__(self) -> None:
        keys = json.loads(KEYS.read_text(encoding="utf-8"))
        [entry] = [e for e in keys["paillier"] if e["bits"] == BITS]
        p, q = int(entry["p"], 16), int(entry["q"], 16)
        self.n = p * q
        self.private = PaillierPrivateKey(public_key(self.n), p, q)
        self.scope = JobScope(keys["chain_id"], bytes.fromhex(keys["market"]), keys["job_id"])
        self.model_owner = bytes.fromhex(keys["model_owner"])
        salt, entropy = bytes.fromhex(keys["salt"]), bytes.fromhex(keys["entropy"])
        context = key_context(self.scope.chain_id, self.scope.market, self.model_owner, BITS, salt)
        self.seeds = [derive_probe_seed(entropy, context, r) for r in range(1, ROUNDS + 1)]
        self.seed = self.seeds[ROUND - 1]
        self.probe = derive_probe(self.seed, LAYOUT.outputs, LAYOUT.features, self.n)
        self.model = probe_ciphertexts(self.probe, LAYOUT, self.n, range(LAYOUT.features))
        self.payloads = [self._group(group) for group in range(GROUPS)]
        self.sketch_seed = round_seed(self.scope, ROUND, SEED_HASH, self.seed)
        self.coefficients = sketch_coefficients(self.sketch_seed, LAYOUT.gradient_ciphertexts)
        self.sketches = [group_sketches(self.n, group, self.coefficients) for group in self.payloads]

    @property
    def model_digest(self) -> bytes:
        """What the model owner committed to."""
        return self.digest(self.model_owner, self.model)

    def digest(self, owner: bytes, ciphertexts: list[mpz]) -> bytes:
        """The digest of a payload of the round."""
        size = LAYOUT.ciphertext_bytes
        return payload_digest(payload_context(self.scope, ROUND, owner), pack(ciphertexts, size), size)

    def _group(self, group: int) -> list[list[mpz]]:
        stream = KeyStream(bytes([group + 1]) * 32)
        secrets = [derive_x25519(owner_address(group, i), self.scope) for i in range(GROUP_SIZE)]
        members = tuple((owner_address(group, i), x25519_public_key(s)) for i, s in enumerate(secrets))
        context = MaskContext(self.scope, ROUND, self.model_digest, members)
        payloads = []
        for index, secret in enumerate(secrets):
            owner, count = random_owner(stream, LAYOUT), LAYOUT.gradient_ciphertexts
            gradient = honest_gradient(self.n, LAYOUT, pack(self.model, LAYOUT.ciphertext_bytes), owner)
            if (group, index) == (CLAIMED, 1):
                gradient = [powmod(c, FACTOR, self.n**2) for c in gradient]
            fresh = [powmod(r, self.n, mpz(self.n) ** 2) for r in stream.read_residues(count, self.n)]
            masks = mask_values(context, index, secret, self.n, count)
            payloads.append(mask_and_rerandomise(self.n, gradient, masks, fresh))
        return payloads

    def openings(self) -> dict[int, tuple[Opening, ...]]:
        """Of the differences from group 0, which is the lowest that is not claimed."""
        own = {g: sketch_difference(self.n, self.sketches[g], self.sketches[0]) for g in range(1, GROUPS)}
        return {g: tuple(open_ciphertext(self.private, d) for d in row) for g, row in own.items()}

    def range_claim(self) -> tuple[int, int, int, Opening]:
        """Leaf, lane, value and opening of the first value that no honest gradients give."""
        for leaf, total in enumerate(add_ciphertexts(self.n, self.payloads[CLAIMED])):
            opening = open_ciphertext(self.private, total)
            if found := find_excess(opening.x, LAYOUT, self.n):
                return leaf, *found, opening
        raise AssertionError("nothing to claim")

    def content(self) -> dict[str, Any]:
        """The file."""
        size, openings = LAYOUT.ciphertext_bytes, self.openings()
        leaf, lane, value, opening = self.range_claim()
        published = published_lanes(openings, LAYOUT, self.n, {CLAIMED})
        members = [(owner_address(g, i), self.payloads[g][i]) for g in range(GROUPS) for i in range(GROUP_SIZE)]
        return {
            "chain_id": self.scope.chain_id,
            "market": self.scope.market.hex(),
            "job_id": self.scope.job_id,
            "model_owner": self.model_owner.hex(),
            "modulus": self.n.to_bytes(BITS // 8).hex(),
            "outputs": LAYOUT.outputs,
            "features": LAYOUT.features,
            "group_size": GROUP_SIZE,
            "weight_bits": LAYOUT.weight_bits,
            "round": ROUND,
            "probe_seeds": [seed.hex() for seed in self.seeds],
            "audit_root": audit_root(self.seeds).hex(),
            "probe_path": [node.hex() for node in audit_path(self.seeds, ROUND)],
            "probe_weights": [list(row) for row in self.probe.weights],
            "model": pack(self.model, size).hex(),
            "model_digest": self.model_digest.hex(),
            "owners": [address.hex() for address, _ in members],
            "payloads": [pack(payload, size).hex() for _, payload in members],
            "digests": [self.digest(address, payload).hex() for address, payload in members],
            "seed_hash": SEED_HASH.hex(),
            "sketch_seed": self.sketch_seed.hex(),
            "coefficients": [list(row) for row in self.coefficients],
            "sketches": [pack(row, size).hex() for row in self.sketches],
            "claimed": [CLAIMED],
            "shift": published.shift,
            "lanes": pack_lanes(published.lanes).hex(),
            "range_claims": [{"group": CLAIMED, "leaf": leaf, "lane": lane, "value": value}],
            "bundle": pack_bundle(Bundle(openings, (opening,)), LAYOUT).hex(),
        }


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(Settlement().content(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
