"""Writes job.json: what everybody signs for when it joins a job, and what is read before the first round.

A job document under the 2048-bit key of crypto_keys.json (its proof is the first of modulus_proof.json), the hashes of
terms and document, an allow-list, an invitation, a draw of groups, a gradient in its packing, URIs of payloads, the
selectors of functions and the topics of events, and a call. Run `python -m tests.vectors.job` after a change of the
protocol. Bytes are hex.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eth_account.messages import encode_typed_data
from eth_utils.abi import abi_to_signature, event_abi_to_log_topic, function_abi_to_4byte_selector
from phe import PaillierPrivateKey

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.crypto.abi import JobScope, document_digest, encode_words, keccak256
from omnilytics_app.crypto.draw import drawn
from omnilytics_app.crypto.gradient import gradient_reference, model_plaintexts
from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.payload import pack
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec, serialise_document
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.services.job_terms import terms_hash
from tests.unit.crypto.simulation import honest_gradient
from tests.unit.crypto.strategies import random_owner

HERE = Path(__file__).parent
FILE = Path(__file__).with_suffix(".json")
RESOURCES = HERE.parents[1] / "resources"
HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
URIS = {
    "valid": [
        f"https://store.example/jobs/7/{HASH}",
        f"https://store.example:8443/{HASH}",
        f"s3://bucket-of-mine/prefix/{HASH}",
        "ipfs://bafkreie7q3iidccmpvszul7kudcvvuavuo7u6gzlbobczuk5nqk3b4akba",
        f"dir:{HASH}",
        f"blob:{'f39fd6e51aad88f6f4ce6ab8827279cfffb92266'}/{HASH}",
    ],
    "refused": [
        f"http://store.example/{HASH}",
        f"https://127.0.0.1/{HASH}",
        f"https://localhost/{HASH}",
        f"https://user@store.example/{HASH}",
        f"https://store.example/{HASH}?x=1",
        f"https://store.example/../{HASH}",
        f"https://store.example/{HASH.upper()}",
        f"https://store.example/{HASH[:-1]}",
        f"https://store.example:99999/{HASH}",
        f"s3://10.0.0.1/{HASH}",
        f"s3://Bucket/{HASH}",
        "ipfs://QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG",
        f"dir:/etc/{HASH}",
        f"file:///etc/{HASH}",
        f"blob:0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266/{HASH}",
        f"https://store.example/{'a' * 60}/{HASH}",
        "",
    ],
}
"""The last but one is longer than 128 bytes."""


def _keys() -> tuple[dict[str, Any], dict[int, dict[str, Any]]]:
    keys = json.loads((HERE / "crypto_keys.json").read_text(encoding="utf-8"))
    return keys, {entry["bits"]: entry for entry in keys["paillier"]}


KEYS, PRIMES = _keys()
SCOPE = JobScope(KEYS["chain_id"], bytes.fromhex(KEYS["market"]), KEYS["job_id"])
OWNER = Address("0x" + KEYS["model_owner"])


def _private(bits: int) -> PaillierPrivateKey:
    p, q = int(PRIMES[bits]["p"], 16), int(PRIMES[bits]["q"], 16)
    return PaillierPrivateKey(public_key(p * q), p, q)


def document() -> JobDocument:
    """A small classification, with a title that is not ASCII."""
    proof = json.loads((HERE / "modulus_proof.json").read_text(encoding="utf-8"))[0]
    return JobDocument(
        title="Flöwers",
        task=TaskSpec("classification", "species", ("a", "b", "c")),
        features=FeatureMapSpec(("width", "length"), (1.5, -0.25), (2.0, 0.5), 1.0),
        key_bits=2048,
        modulus=int(proof["modulus"], 16),
        salt=bytes.fromhex(KEYS["salt"]),
        weight_bits=3,
        proof=bytes.fromhex(proof["proof"]),
    )


def terms(digest: bytes) -> Terms:
    """Of that document: every field has a value of its own."""
    layout = LaneLayout.derive(2048, 3, 3, 4, 3)
    return Terms(
        Address("0x" + "ab" * 20), 1_800_000_000, 601, Wei(10**15), Wei(10**17), 602, 8, 20, 4, 1, 2, 3,
        layout.lanes, layout.gradient_bits, layout.model_ciphertexts, layout.gradient_ciphertexts, 512, 400,
        10**12, False, True, 603, 604, 605, 606, Wei(25 * 10**13),
        Digest(bytes([1]) * 32), Digest(bytes([2]) * 32), Digest(digest),
    )  # fmt: skip


def _terms() -> dict[str, Any]:
    made, raw = document(), serialise_document(document())
    digest = document_digest(keccak256(made.modulus_bytes), raw)
    fixed = terms(digest)
    encoded = {k: v.hex() if isinstance(v, bytes) else v for k, v in asdict(fixed).items()}
    return {
        "document_json": raw[12 : 12 + int.from_bytes(raw[8:12])].decode(),
        "document_bytes": len(raw),
        "document_keccak256": keccak256(raw).hex(),
        "document_digest": digest.hex(),
        "terms": encoded,
        "terms_hash": terms_hash(SCOPE, OWNER, fixed).hex(),
        "stake": fixed.allowed_misses * fixed.absence_penalty,
        "escrow": fixed.escrow,
    }


def _admission() -> dict[str, Any]:
    owner, expires = "0x" + "0c" * 20, 1_800_000_123
    types = [{"name": n, "type": t} for n, t in (("jobId", "uint256"), ("owner", "address"), ("expires", "uint64"))]
    domain = {
        "name": "OmniLytics",
        "version": "1",
        "chainId": SCOPE.chain_id,
        "verifyingContract": "0x" + SCOPE.market.hex(),
    }
    message = {"jobId": SCOPE.job_id, "owner": owner, "expires": expires}
    signable = encode_typed_data(domain, {"Invitation": types}, message)
    leaf = keccak256(keccak256(encode_words(bytes.fromhex(owner[2:]))))
    return {
        "owner": owner,
        "expires": expires,
        "allow_leaf": leaf.hex(),
        "invitation_hash": keccak256(b"\x19\x01" + signable.header + signable.body).hex(),
    }


def _draw() -> dict[str, Any]:
    block_hash = bytes.fromhex("20b53acf0daefc8c6ad68c861fb3b543ca541abd101abc1edfcbf6606b838ef4")
    seed = keccak256(encode_words(SCOPE.chain_id, SCOPE.market, SCOPE.job_id, block_hash))
    return {"block_hash": block_hash.hex(), "seed": seed.hex(), "count": 14, "order": drawn(seed, range(14))}


def _packing() -> dict[str, Any]:
    """A model and an owner's statistics, and the plaintexts that stand in both payloads."""
    key, layout = _private(512), LaneLayout.derive(512, 2, 10, 3, 1)
    owner = random_owner(KeyStream(bytes(32)), layout)
    W = [[(-1) ** (k + j) * (1_000_003 * (k + 1) + j) for j in range(layout.features)] for k in range(layout.outputs)]
    signed = model_plaintexts(layout, W)
    payload = pack([encrypt(key, m) for m in signed], layout.ciphertext_bytes)
    gradient = honest_gradient(key.public_key.n, layout, payload, owner)
    return {
        "layout": {"key_bits": 512, "outputs": 2, "features": 10, "group_size": 3, "weight_bits": 1},
        "W": W,
        "A": owner.A,
        "B": owner.B,
        "model_plaintexts": [hex(m % key.public_key.n) for m in signed],
        "gradient": gradient_reference(W, owner.A, owner.B),
        "gradient_plaintexts": [hex(decrypt(key, c)) for c in gradient],
    }


def _interface() -> dict[str, Any]:
    abi = load_artifact(RESOURCES).abi
    functions = [e for e in abi if e["type"] == "function"]
    events = [e for e in abi if e["type"] == "event"]
    return {
        "functions": {abi_to_signature(f): function_abi_to_4byte_selector(f).hex() for f in functions},
        "events": {abi_to_signature(e): event_abi_to_log_topic(e).hex() for e in events},
    }


def content() -> dict[str, Any]:
    """The file."""
    return {
        "chain_id": SCOPE.chain_id,
        "market": SCOPE.market.hex(),
        "job_id": SCOPE.job_id,
        "model_owner": KEYS["model_owner"],
        "job": _terms(),
        "admission": _admission(),
        "draw": _draw(),
        "packing": _packing(),
        "uris": URIS,
        "interface": _interface(),
    }


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(content(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
