import json
from dataclasses import astuple
from typing import Any

import pytest
from eth_abi.abi import encode
from eth_utils.abi import collapse_if_tuple, event_abi_to_log_topic

from omnilytics_app.chain.calls import RangeClaim
from omnilytics_app.chain.events import PAYLOAD_EVENTS, EventReader, Posted, posted
from omnilytics_app.chain.market import Market, as_opening, terms_from
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.errors import ChainUnavailable, InvalidPayload
from tests.unit.domain.builders import make_terms

from .endpoint import Answer, Endpoint, RpcError, artifact, connect, failing
from .test_calls import MARKET, OWNER, TERMS

EVENTS = artifact().entries("event")
JOB, ROUND = JobId(7), RoundNumber(3)
PAYLOAD = (b"\x05" * 32, b"\x01\x02", "")
EXAMPLES: dict[str, Any] = {
    "jobId": 7,
    "round": 3,
    "owner": OWNER,
    "payload": PAYLOAD,
    "modulusDigest": b"\x03" * 32,
    "uri": "",
    "fees": 0,
    "rounds": 1,
    "publishUntil": 77,
    "submitUntil": 77,
}
BUNDLE = (b"\x09" * 32, b"openings", "")
OPENING = (0b100, 2, b"\x07" * 32, [b"\x08" * 32], b"lanes", [(2, 1, 0, -(2**200))], BUNDLE)


def log_of(name: str, index: int = 0, **values: Any) -> dict[str, Any]:
    """A log as an endpoint answers it."""
    entry = EVENTS[name]
    given = EXAMPLES | values
    topics = ["0x" + event_abi_to_log_topic(entry).hex()]  # type: ignore[arg-type]
    topics += ["0x" + encode([i["type"]], [given[i["name"]]]).hex() for i in entry["inputs"] if i["indexed"]]
    plain = [i for i in entry["inputs"] if not i["indexed"]]
    data = encode([collapse_if_tuple(i) for i in plain], [given[i["name"]] for i in plain])
    return {
        "address": MARKET,
        "topics": topics,
        "data": "0x" + data.hex(),
        "blockNumber": hex(20 + index),
        "blockHash": "0x" + "0a" * 32,
        "transactionHash": "0x" + "0b" * 32,
        "transactionIndex": "0x1",
        "logIndex": hex(index),
        "removed": False,
    }


def head(number: int = 100) -> Answer:
    block = {"number": hex(number), "timestamp": hex(5_000), "hash": "0x" + "0c" * 32}
    return lambda _: block


def reader_of(endpoint: Endpoint) -> EventReader:
    return EventReader(Market(connect(endpoint), MARKET))


def answering(*logs: dict[str, Any]) -> Endpoint:
    return Endpoint({"eth_getLogs": lambda _: list(logs), "eth_getBlockByNumber": head()})


async def test_a_log_becomes_an_event_with_its_place_on_the_chain() -> None:
    registered = log_of("Registered", 4, x25519Key=b"\x09" * 32)
    [event] = await reader_of(answering(registered)).feed(0, 100)
    assert (event.name, event.job_id, event.round, event.owner) == ("Registered", JOB, None, OWNER)
    assert event.arguments["x25519Key"] == b"\x09" * 32
    assert (event.block_number, event.log_index) == (24, 4)
    assert (event.block_hash, event.transaction_hash) == (b"\x0a" * 32, "0x" + "0b" * 32)


@pytest.mark.parametrize(
    "log",
    [
        log_of("Registered", x25519Key=b"\x09" * 32),
        log_of("JobCreated", modelOwner=OWNER, terms=astuple(TERMS), document=b"{}"),
        log_of("Settled", outcome=2, accepted=5),
        log_of("SettledOpen", rejected=4, disputeUntil=99, opening=OPENING),
        log_of("Flagged", flags=[(OWNER, [0, 2])], answerUntil=99),
        log_of("Contested", leaves=[3], answerUntil=98, submitUntil=99),
        log_of("Started", groups=3, seed=b"\x04" * 32),
        log_of("Claimed", reward=5, stake=6),
    ],
    ids=lambda log: log["data"][:10],
)
async def test_an_event_survives_being_kept(log: dict[str, Any]) -> None:
    reader = reader_of(answering(log))
    [event] = await reader.feed(0, 100)
    assert reader.restore(event.raw) == event
    assert reader.restore(reader.restore(event.raw).raw) == event
    assert len(event.raw) < len(json.dumps(log)) / 2


async def test_the_feed_asks_for_no_payload() -> None:
    endpoint = answering()
    assert await reader_of(endpoint).feed(5, 9) == []
    [[query]] = endpoint.sent("eth_getLogs")
    payloads = {"0x" + event_abi_to_log_topic(EVENTS[name]).hex() for name in PAYLOAD_EVENTS}  # type: ignore[arg-type]
    assert len(query["topics"][0]) == len(EVENTS) - len(PAYLOAD_EVENTS)
    assert not payloads & set(query["topics"][0])
    assert (query["fromBlock"], query["toBlock"]) == ("0x5", "0x9")


async def test_a_payload_is_asked_for_by_job_round_and_owner_and_the_last_one_counts() -> None:
    old, new = ((b"\x05" * 32, content, "") for content in (b"old", b"new"))
    endpoint = answering(log_of("Submitted", 1, payload=old), log_of("Submitted", 2, payload=new))
    assert await reader_of(endpoint).submission(JOB, ROUND, OWNER) == Posted(Digest(b"\x05" * 32), b"new", "")
    [[query]] = endpoint.sent("eth_getLogs")
    assert [int(topic, 16) for topic in query["topics"][1:]] == [7, 3, int(OWNER, 16)]


async def test_a_payload_the_endpoint_does_not_have_is_told_by_round() -> None:
    with pytest.raises(InvalidPayload, match="Published event of round 3"):
        await reader_of(answering()).model(JOB, ROUND)


async def test_of_what_lies_outside_the_chain_digest_and_address_are_read() -> None:
    elsewhere = (b"\x05" * 32, b"", "https://store.example/model")
    opening = (*OPENING[:6], elsewhere)
    reader = reader_of(
        answering(
            log_of("Published", payload=elsewhere),
            log_of("Submitted", payload=elsewhere),
            log_of("SettledOpen", rejected=4, disputeUntil=99, opening=opening),
        )
    )
    expected = Posted(Digest(b"\x05" * 32), b"", "https://store.example/model")
    assert await reader.model(JOB, ROUND) == expected
    assert await reader.submission(JOB, ROUND, OWNER) == expected
    assert posted((await reader.opening(JOB, ROUND))["bundle"]) == expected


@pytest.mark.parametrize("name", ["Published", "Submitted", "SettledOpen", "JobCreated"])
async def test_an_address_that_is_no_text_makes_no_log_unreadable(name: str) -> None:
    """Anybody can put one on the chain: were it an error, it would end the feed of every client of the market."""
    elsewhere = (b"\x05" * 32, b"", "AAAA")
    opening = (*OPENING[:6], elsewhere)
    values = {"payload": elsewhere, "opening": opening, "uri": "AAAA"}
    fixed = {"rejected": 4, "disputeUntil": 99, "modelOwner": OWNER, "terms": astuple(TERMS), "document": b"{}"}
    log = log_of(name, **(fixed | values))
    assert log["data"].count("41414141") == 1
    log["data"] = log["data"].replace("41414141", "41ff80fe")
    [event] = await reader_of(answering(log)).everything(JOB)
    text = event.arguments.get("uri") or str(event.arguments)
    assert "A\ufffd\ufffd\ufffd" in text


async def test_answers_are_asked_for_by_job_round_and_accused_in_the_order_of_the_chain() -> None:
    leaves = [(4, b"ciphertext", [b"\x01" * 32])]
    answers = [log_of("Answered", i, accused=OWNER, answerer=MARKET, leaves=leaves) for i in (1, 2)]
    endpoint = answering(*answers, log_of("Settled", 3, outcome=2, accepted=5))
    first, second = await reader_of(endpoint).answers(JOB, ROUND, OWNER)
    assert (first.log_index, second.log_index) == (1, 2)
    [leaf] = first.arguments["leaves"]
    assert (leaf["index"], bytes(leaf["ciphertext"]), [bytes(n) for n in leaf["path"]]) == (
        4,
        b"ciphertext",
        [b"\x01" * 32],
    )
    [[query]] = endpoint.sent("eth_getLogs")
    assert [int(topic, 16) for topic in query["topics"][1:]] == [7, 3, int(OWNER, 16)]


async def test_an_event_of_another_kind_is_no_payload() -> None:
    with pytest.raises(InvalidPayload, match="Published event of round 3"):
        await reader_of(answering(log_of("Settled", outcome=2, accepted=5))).model(JOB, ROUND)


@pytest.mark.parametrize(
    "changes", [{"topics": []}, {"topics": ["0x" + "ee" * 32]}, {"data": "0x"}, {"data": None}], ids=str
)
async def test_a_log_that_cannot_be_decoded_is_the_endpoints_fault(changes: dict[str, Any]) -> None:
    with pytest.raises(ChainUnavailable, match="cannot be read"):
        await reader_of(answering(log_of("Settled", outcome=2, accepted=5) | changes)).feed(0, 100)


async def test_a_payload_is_looked_for_from_the_block_on_that_began_its_round() -> None:
    asked: list[tuple[JobId, RoundNumber | None]] = []

    def began(job_id: JobId, number: RoundNumber | None) -> int:
        asked.append((job_id, number))
        return 25 if number else 12

    endpoint = answering()
    reader = EventReader(Market(connect(endpoint), MARKET), began)
    with pytest.raises(InvalidPayload):
        await reader.model(JOB, ROUND)
    assert await reader.everything(JOB) == []
    assert asked == [(JOB, ROUND), (JOB, None)]
    assert [int(q["fromBlock"], 16) for [q] in endpoint.sent("eth_getLogs")] == [25, 12]


async def test_an_opening_is_read_as_evidence() -> None:
    endpoint = answering(log_of("SettledOpen", rejected=4, disputeUntil=99, opening=OPENING))
    evidence = as_opening(await reader_of(endpoint).opening(JOB, ROUND))
    assert evidence.claimed == {2}
    assert (evidence.shift, evidence.probe_seed, evidence.probe_path) == (2, b"\x07" * 32, (b"\x08" * 32,))
    assert (evidence.lanes, evidence.openings) == (b"lanes", b"openings")
    assert evidence.ranges == (RangeClaim(GroupIndex(2), 1, 0, -(2**200)),)


async def test_a_range_that_is_too_long_for_the_endpoint_is_halved_and_kept_in_order() -> None:
    def answer(params: Any) -> Any:
        first, last = int(params[0]["fromBlock"], 16), int(params[0]["toBlock"], 16)
        if last - first >= 3:
            raise RpcError("query returned more than 10000 results")
        return [log_of("Settled", block - 20, round=block, outcome=2, accepted=1) for block in range(first, last + 1)]

    endpoint = Endpoint({"eth_getLogs": answer})
    events = await reader_of(endpoint).feed(20, 40)
    assert [e.block_number for e in events] == list(range(20, 41))


async def test_an_endpoint_that_refuses_a_single_block_is_reported() -> None:
    endpoint = Endpoint({"eth_getLogs": failing(RpcError("limit exceeded"))})
    with pytest.raises(ChainUnavailable, match="limit exceeded"):
        await reader_of(endpoint).feed(0, 1_000)
    assert len(endpoint.requests) < 30


async def test_logs_of_other_contracts_in_a_receipt_are_left_out() -> None:
    reader = reader_of(answering(log_of("Claimed", reward=1, stake=2)))
    [event] = await reader.feed(0, 100)
    foreign = {"topics": [b"\xee" * 32], "address": MARKET}
    elsewhere = log_of("Claimed", reward=1, stake=2) | {"address": OWNER}
    nameless = {"topics": [], "address": OWNER}
    assert reader.decode_all((foreign, elsewhere, nameless)) == []
    assert event.owner == Address(OWNER)


def test_terms_are_read_from_a_tuple_and_from_a_mapping() -> None:
    terms = make_terms(rounds=5)
    values = [getattr(terms, name) for name in terms.__slots__]
    assert terms_from(tuple(values)) == terms
    assert terms_from(dict(zip(terms.__slots__, values, strict=True))) == terms
