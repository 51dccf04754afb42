"""Writes calls.json: transactions of a job and the events they leave, an allow-list, an invitation, a payload in blobs.

The job is that of job.json. Calls are encoded as the program sends them; events as the contract would emit them. Run
`python -m tests.vectors.calls` after a change of the protocol. Bytes are hex without a prefix, payloads some few bytes
long, since the encoding does not depend on what is in them.
"""

import json
from collections.abc import Iterator
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from eth_abi.abi import encode
from eth_account import Account
from eth_utils.abi import event_abi_to_log_topic
from eth_utils.address import to_checksum_address

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.blobs import name_of
from omnilytics_app.chain.calls import Call, LeafEvidence, MarketCalls, OpeningEvidence, RangeClaim
from omnilytics_app.chain.kzg import commit, pack
from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Terms
from tests.vectors import job

FILE = Path(__file__).with_suffix(".json")
TOLD = json.loads(job.FILE.read_text(encoding="utf-8"))
ARTIFACT = load_artifact(job.RESOURCES)
MARKET = Address(to_checksum_address("0x" + job.SCOPE.market.hex()))
OWNERS = tuple(Address(to_checksum_address("0x" + byte * 20)) for byte in ("0a", "0b", "0c"))
PAYLOAD, URI = b"ciphertexts", f"dir:{job.HASH}"
SIGNER = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
"""The private key of the Ethereum documentation's example; it holds nothing."""


def _terms() -> Terms:
    made = job.terms(bytes.fromhex(TOLD["job"]["document_digest"]))
    return replace(made, token=Address(to_checksum_address(made.token)))


def _sent() -> Iterator[Call]:
    calls, number, at = MarketCalls(MARKET, ARTIFACT), JobId(job.SCOPE.job_id), RoundNumber(3)
    terms = _terms()
    digest = Digest(keccak256(PAYLOAD))
    yield calls.create_job(terms, Digest(bytes(range(32))), b"OMNIJOB2, shortened")
    yield calls.register(number, terms, Digest(bytes.fromhex(TOLD["job"]["terms_hash"])), bytes(range(1, 33)))
    yield calls.publish(number, at, digest, PAYLOAD)
    yield calls.submit(number, at, Digest(bytes([7]) * 32), digest, b"", URI)
    yield calls.contest(number, at, [0, 513], terms.answer_fee, terms.token)
    yield calls.flag(number, at, [(OWNERS[0], [1]), (OWNERS[2], [2, 3])], terms.answer_fee, terms.token)
    leaf = LeafEvidence(513, b"\x01\x02", (bytes([8]) * 32, bytes([9]) * 32))
    yield calls.answer(number, at, OWNERS[0], [leaf], b"\xff\x01", Digest(bytes([6]) * 32))
    shown = OpeningEvidence(
        frozenset({GroupIndex(1), GroupIndex(4)}), 12, bytes([5]) * 32, (bytes([4]) * 32,),
        (-2).to_bytes(4, "big", signed=True) + (3).to_bytes(4), b"openings", (RangeClaim(GroupIndex(1), 0, 2, -9),),
    )  # fmt: skip
    yield calls.settle_open(number, at, shown)
    yield calls.claim(number, OWNERS)
    yield calls.withdraw(OWNERS[1])


def _calls() -> list[dict[str, Any]]:
    return [{"function": call.name, "value": int(call.value), "data": call.data.hex()} for call in _sent()]


def _types(inputs: list[dict[str, Any]]) -> list[str]:
    """As `eth_abi` names them: structures as the tuples of their fields."""
    named = []
    for one in inputs:
        parts = f"({','.join(_types(one['components']))})" if "components" in one else ""
        named.append(one["type"].replace("tuple", parts))
    return named


def _event(name: str, *values: Any) -> dict[str, Any]:
    entry = ARTIFACT.entries("event")[name]
    topics, plain, kinds = [event_abi_to_log_topic(entry).hex()], [], []  # type: ignore[arg-type]
    for one, kind, value in zip(entry["inputs"], _types(entry["inputs"]), values, strict=True):
        if one["indexed"]:
            topics.append(encode([kind], [value]).hex())
        else:
            kinds.append(kind)
            plain.append(value)
    return {"event": name, "topics": topics, "data": encode(kinds, plain).hex()}


def _events() -> list[dict[str, Any]]:
    number, digest, owner = job.SCOPE.job_id, keccak256(PAYLOAD), OWNERS[0]
    return [
        _event("JobCreated", number, job.OWNER, astuple(_terms()), bytes(range(32)), b"document", ""),
        _event("Registered", number, owner, bytes(range(1, 33))),
        _event("Published", number, 3, 1_800_000_600, (digest, PAYLOAD, "")),
        _event("Submitted", number, 3, owner, (digest, b"", URI)),
        _event("Settled", number, 3, 3, 0b10111, 1_800_001_000),
        _event("Withdrawn", "0x" + "00" * 20, owner, OWNERS[1], Wei(10**18)),
    ]


def _allow_list() -> dict[str, Any]:
    leaves = [keccak256(keccak256(bytes.fromhex(owner[2:]).rjust(32, b"\0"))) for owner in OWNERS]
    first = keccak256(b"".join(sorted(leaves[:2])))
    root = keccak256(b"".join(sorted((first, leaves[2]))))
    paths = [[leaves[1], leaves[2]], [leaves[0], leaves[2]], [first]]
    return {
        "owners": [owner[2:].lower() for owner in OWNERS],
        "root": root.hex(),
        "paths": [[node.hex() for node in path] for path in paths],
    }


def _invitation() -> dict[str, Any]:
    signed = Account.unsafe_sign_hash(bytes.fromhex(TOLD["admission"]["invitation_hash"]), SIGNER)
    return {
        "hash": TOLD["admission"]["invitation_hash"],
        "model_owner": Account.from_key(SIGNER).address[2:].lower(),
        "signature": signed.signature.hex(),
    }


def _blobs() -> dict[str, Any]:
    size = 31 * 4_096 + 40
    blobs = pack(bytes(i % 251 for i in range(size)))
    commitments = [commit(blob) for blob in blobs]
    return {
        "payload_bytes": size,
        "payload_byte": "i mod 251",
        "first_elements": [blobs[1][i : i + 32].hex() for i in (0, 32, 64)],
        "commitments": [one.hex() for one in commitments],
        "uri_hashes": name_of(commitments).hex(),
    }


def content() -> dict[str, Any]:
    """The file."""
    return {
        "calls": _calls(),
        "events": _events(),
        "allow_list": _allow_list(),
        "invitation": _invitation(),
        "blobs": _blobs(),
    }


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(content(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
