"""Calls, events, allow-list, invitation and blobs as docs/messages.md has them, read without the program's codecs."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import ckzg
import eth_account
import pytest
from eth_abi.abi import decode
from eth_account import Account

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.event_codec import EventCodec
from omnilytics_app.chain.kzg import unpack
from tests.unit.protocol.reader import keccak256, words
from tests.vectors import calls

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "messages.md").read_text(encoding="utf-8")
TOLD = json.loads((ROOT / "tests/vectors/calls.json").read_text(encoding="utf-8"))
JOB = json.loads((ROOT / "tests/vectors/job.json").read_text(encoding="utf-8"))
NUMBER = JOB["job_id"]
OWNERS = ["0x" + byte * 20 for byte in ("0a", "0b", "0c")]
DIGEST = keccak256(b"ciphertexts")
TOKEN_TERMS = tuple(
    value if isinstance(value, int) else value if value.startswith("0x") else bytes.fromhex(value)
    for value in JOB["job"]["terms"].values()
)
URI = "dir:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

EXPECTED = {
    "JobCreated": {("jobId", str(NUMBER)), ("modelOwner", "0x" + JOB["model_owner"]), ("uri", "")},
    "Registered": {("jobId", str(NUMBER)), ("owner", OWNERS[0])},
    "Published": {("round", "3"), ("submitUntil", "1800000600")},
    "Submitted": {("round", "3"), ("owner", OWNERS[0])},
    "Settled": {("outcome", "3"), ("accepted", "23"), ("publishUntil", "1800001000")},
    "Withdrawn": {("account", OWNERS[0]), ("to", OWNERS[1]), ("amount", str(10**18))},
}


def types(signature: str) -> list[str]:
    """The types between the outer brackets of a signature."""
    found, depth = [""], 0
    for letter in signature.partition("(")[2][:-1]:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found


def arguments(function: str) -> tuple[Any, ...]:
    """Of the call in the vectors, read with the types that the page names."""
    (call,) = (call for call in TOLD["calls"] if call["function"] == function)
    found = re.search(rf"^    ([0-9a-f]{{8}}) ({function}\(.*\))$", PAGE, re.MULTILINE)
    assert found
    data = bytes.fromhex(call["data"])
    assert data[:4].hex() == found[1] == keccak256(found[2].encode())[:4].hex()
    return tuple(decode(types(found[2]), data[4:]))


def test_the_file_is_what_is_computed_here() -> None:
    assert json.loads(json.dumps(calls.content())) == TOLD


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("createJob", (TOKEN_TERMS, bytes(range(32)), b"OMNIJOB2, shortened", "")),
        ("register", (NUMBER, bytes.fromhex(JOB["job"]["terms_hash"]), bytes(range(1, 33)), ((), 0, b""))),
        ("publish", (NUMBER, 3, (DIGEST, b"ciphertexts", ""))),
        ("submit", (NUMBER, 3, bytes([7]) * 32, (DIGEST, b"", URI))),
        ("contest", (NUMBER, 3, (0, 513))),
        ("flag", (NUMBER, 3, ((OWNERS[0], (1,)), (OWNERS[2], (2, 3))))),
        (
            "answer",
            (
                NUMBER,
                3,
                OWNERS[0],
                ((513, b"\x01\x02", (bytes([8]) * 32, bytes([9]) * 32)),),
                b"\xff\x01",
                bytes([6]) * 32,
            ),
        ),
        (
            "settleOpen",
            (
                *(NUMBER, 3),
                (
                    *(0b10010, 12, bytes([5]) * 32, (bytes([4]) * 32,), bytes.fromhex("fffffffe00000003")),
                    *(((1, 0, 2, -9),), (keccak256(b"openings"), b"openings", "")),
                ),
            ),
        ),
        ("claim", (NUMBER, tuple(OWNERS))),
        ("withdraw", ("0x" + "00" * 20, OWNERS[1])),
    ],
)
def test_a_call_says_what_the_page_says(function: str, expected: tuple[Any, ...]) -> None:
    assert _lower(arguments(function)) == expected


def _lower(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return tuple(map(_lower, value))
    return value.lower() if isinstance(value, str) else value


def test_calls_of_a_job_in_a_token_carry_no_coin() -> None:
    assert {call["value"] for call in TOLD["calls"]} == {0}
    assert JOB["job"]["terms"]["token"] != "0x" + "00" * 20


@pytest.mark.parametrize("told", TOLD["events"], ids=lambda told: str(told["event"]))
def test_the_program_reads_the_events_of_the_vectors(told: dict[str, Any]) -> None:
    found = re.search(rf"^    {told['event']}\((.*)\)\n    ([0-9a-f]{{64}})$", PAGE, re.MULTILINE)
    assert found
    assert told["topics"][0] == found[2]
    assert len(told["topics"]) == 1 + found[1].count(" indexed ")
    log = {
        "address": calls.MARKET, "blockNumber": 1, "logIndex": 0, "blockHash": bytes(32), "transactionHash": bytes(32),
        "topics": [bytes.fromhex(topic) for topic in told["topics"]], "data": bytes.fromhex(told["data"]),
    }  # fmt: skip
    event = EventCodec(load_artifact(ROOT / "resources"), calls.MARKET).decode(log)
    assert event.name == told["event"]
    assert list(event.arguments) == re.findall(r"(\w+)(?:,|$)", found[1])
    assert EXPECTED[event.name] <= {(name, str(value).lower()) for name, value in event.arguments.items()}


def test_paths_of_an_allow_list_lead_to_its_root() -> None:
    told = TOLD["allow_list"]
    assert told["owners"] == [owner[2:] for owner in OWNERS]
    for owner, path in zip(told["owners"], told["paths"], strict=True):
        node = keccak256(keccak256(words(bytes.fromhex(owner))))
        for sibling in map(bytes.fromhex, path):
            node = keccak256(min(node, sibling) + max(node, sibling))
        assert node.hex() == told["root"]


def test_an_invitation_is_signed_by_the_model_owner() -> None:
    told = TOLD["invitation"]
    signature = bytes.fromhex(told["signature"])
    assert (len(signature), signature[64] in (27, 28)) == (65, True)
    assert told["hash"] == JOB["admission"]["invitation_hash"]
    recovered = Account._recover_hash(bytes.fromhex(told["hash"]), signature=signature)
    assert recovered.lower() == "0x" + told["model_owner"]


def test_blobs_are_packed_and_named_as_told() -> None:
    told = TOLD["blobs"]
    payload = bytes(i % 251 for i in range(told["payload_bytes"]))
    blobs = []
    for start in range(0, len(payload), 31 * 4_096):
        part = payload[start : start + 31 * 4_096].ljust(31 * 4_096, b"\0")
        blobs.append(b"".join(b"\0" + part[i : i + 31] for i in range(0, len(part), 31)))
    assert [blobs[1][i : i + 32].hex() for i in (0, 32, 64)] == told["first_elements"]
    assert unpack(blobs, len(payload)) == payload
    setup = _trusted_setup()
    commitments = [bytes(ckzg.blob_to_kzg_commitment(blob, setup)) for blob in blobs]
    assert [one.hex() for one in commitments] == told["commitments"]
    hashes = [b"\x01" + hashlib.sha256(one).digest()[1:] for one in commitments]
    assert hashlib.sha256(b"".join(hashes)).hexdigest() == told["uri_hashes"]


def _trusted_setup() -> Any:
    """Of the KZG ceremony, as a library ships it."""
    file = Path(eth_account.__file__).parent / "typed_transactions/blob_transactions/kzg_trusted_setup.txt"
    return ckzg.load_trusted_setup(str(file), 0)
