"""The market's events: a feed of everything but payloads, and payloads one sender at a time.

Events that carry ciphertexts are large, so the feed leaves them out by topic; the other methods ask for exactly one
round's. Payloads outside of call data are told apart and refused: this client reads none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eth_abi.exceptions import DecodingError
from eth_utils.abi import event_abi_to_log_topic
from hexbytes import HexBytes
from web3 import Web3
from web3.exceptions import BadResponseFormat, Web3Exception, Web3RPCError

from omnilytics_app.chain.canonical_abi import require_canonical
from omnilytics_app.chain.market import Market
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address, JobId, RoundNumber
from omnilytics_app.errors import ChainUnavailable, InvalidPayload

PAYLOAD_EVENTS = frozenset({"Published", "Submitted", "Answered"})
UNREADABLE = (Web3Exception, DecodingError, ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What decoding a log raises that is none."""
BEFORE_A_ROUND = frozenset({"Started", "Settled", "SettledOpen"})
"""Whatever lets the next round be published."""


@dataclass(frozen=True, slots=True)
class MarketEvent:
    """One decoded log."""

    name: str
    arguments: dict[str, Any] = field(hash=False)
    block_number: int
    block_hash: bytes
    log_index: int
    transaction_hash: str
    raw: bytes = b""
    """The log as JSON, for `EventReader.restore`."""

    @property
    def job_id(self) -> JobId | None:
        """The job it belongs to, if any."""
        return JobId(self.arguments["jobId"]) if "jobId" in self.arguments else None

    @property
    def round(self) -> RoundNumber | None:
        """The round it belongs to, if any."""
        return RoundNumber(self.arguments["round"]) if "round" in self.arguments else None

    @property
    def owner(self) -> Address | None:
        """The data owner it is about, if any."""
        return Address(self.arguments["owner"]) if "owner" in self.arguments else None


class EventReader:
    """Reads and decodes the logs of one market."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._web3: Any = market.connection.web3
        self._contract: Any = self._web3.eth.contract(
            address=self._web3.to_checksum_address(market.address), abi=market.connection.artifact.abi
        )
        entries = market.connection.artifact.entries("event")
        self._plain = {n: [i for i in e["inputs"] if not i["indexed"]] for n, e in entries.items()}
        self._topics = {name: event_abi_to_log_topic(e) for name, e in entries.items()}  # type: ignore[arg-type]
        self._created: dict[JobId, int] = {}
        self._began: dict[tuple[JobId, RoundNumber], int] = {}
        self._names = {topic: name for name, topic in self._topics.items()}

    async def feed(self, from_block: int, to_block: int) -> list[MarketEvent]:
        """All events but payloads in a range of blocks, ends included, in chain order."""
        topics = [t for n, t in self._topics.items() if n not in PAYLOAD_EVENTS]
        return await self._read(["0x" + t.hex() for t in topics], [], from_block, to_block)

    async def everything(self, job_id: JobId) -> list[MarketEvent]:
        """All events of one job, payloads included."""
        head = await self._market.connection.head()
        topics = ["0x" + t.hex() for t in self._topics.values()]
        return await self._read(topics, [_word(job_id)], self._created.get(job_id, 0), head.number)

    async def model(self, job_id: JobId, number: RoundNumber) -> bytes:
        """The model payload of a round. Raises `InvalidPayload` for what the endpoint, or call data, does not have."""
        arguments = await self._one("Published", job_id, number)
        return _content(arguments["payload"], f"the model of round {number} lies")

    async def submission(self, job_id: JobId, number: RoundNumber, owner: Address) -> tuple[bytes, bytes]:
        """An owner's payload of a round, and the digest the contract checked. Errors as for `model`."""
        arguments = await self._one("Submitted", job_id, number, int(owner, 16))
        payload = arguments["payload"]
        return _content(payload, f"the gradient of {owner} in round {number} lies"), bytes(payload["digest"])

    async def opening(self, job_id: JobId, number: RoundNumber) -> dict[str, Any]:
        """The evidence of a round settled with openings, named as in the contract's struct. Errors as for `model`."""
        opening = dict((await self._one("SettledOpen", job_id, number))["opening"])
        _content(opening["bundle"], f"the openings of round {number} lie")
        return opening

    async def answers(self, job_id: JobId, number: RoundNumber, accused: Address) -> list[MarketEvent]:
        """The `Answered` events about one of the accused of a round, in chain order: each shows leaves asked for."""
        return await self._all("Answered", job_id, number, int(accused, 16))

    async def _one(self, name: str, job_id: JobId, *indexed: int) -> dict[str, Any]:
        """What the newest such event says."""
        events = await self._all(name, job_id, *indexed)
        if not events:
            raise InvalidPayload(f"it does not have the {name} event of round {indexed[0]}")
        return events[-1].arguments

    async def _all(self, name: str, job_id: JobId, *indexed: int) -> list[MarketEvent]:
        """All such events of a round; looked for from the block on that began it, or the job, where that was seen.

        Many endpoints serve some thousand blocks a query: over the life of a long job that would be too many queries to
        answer or to dispute in time.
        """
        head = await self._market.connection.head()
        rest = [_word(i) for i in (job_id, *indexed)]
        first = self._began.get((job_id, RoundNumber(indexed[0])), self._created.get(job_id, 0))
        found = await self._read(["0x" + self._topics[name].hex()], rest, first, head.number)
        return [e for e in found if e.name == name]  # an endpoint may answer anything

    async def _read(self, first: list[str], rest: list[str], from_block: int, to_block: int) -> list[MarketEvent]:
        async with self._market.connection.faults():
            return [self._decode(log) for log in await self._logs([first, *rest], from_block, to_block)]

    async def _logs(self, topics: list[Any], from_block: int, to_block: int) -> list[Any]:
        query = {"address": self._contract.address, "topics": topics, "fromBlock": from_block, "toBlock": to_block}
        try:
            return list(await self._web3.eth.get_logs(query))
        except (Web3RPCError, BadResponseFormat):  # too many or too long for the endpoint, or for this client
            if from_block >= to_block:
                raise
        middle = (from_block + to_block) // 2
        return [*await self._logs(topics, from_block, middle), *await self._logs(topics, middle + 1, to_block)]

    def decode_all(self, logs: tuple[Any, ...]) -> list[MarketEvent]:
        """Decode the logs of a receipt; raises `ChainUnavailable` where they cannot be read."""
        try:
            return [self._decode(log) for log in logs if log["topics"] and bytes(log["topics"][0]) in self._names]
        except UNREADABLE as error:
            raise ChainUnavailable("The endpoint gave a receipt that cannot be read; use another endpoint.") from error

    def restore(self, raw: bytes) -> MarketEvent:
        """An event from the `raw` it was kept as; raises `ValueError` where that is damaged."""
        try:
            log = read_bounded(raw)
            for name in ("blockHash", "transactionHash", "data"):
                log[name] = HexBytes(log[name])
            return self._decode(log | {"topics": [HexBytes(t) for t in log["topics"]]})
        except UNREADABLE as error:
            raise ValueError("a kept event is damaged") from error

    def _decode(self, log: Any) -> MarketEvent:
        name = self._names[bytes(log["topics"][0])]
        require_canonical(self._plain[name], bytes(log["data"]))
        decoded = getattr(self._contract.events, name)().process_log(log)
        if name == "JobCreated":
            self._created[JobId(decoded["args"]["jobId"])] = log["blockNumber"]
        if name in BEFORE_A_ROUND:
            next_round = RoundNumber(decoded["args"].get("round", 0) + 1)
            self._began[JobId(decoded["args"]["jobId"]), next_round] = log["blockNumber"]
        return MarketEvent(
            name=name,
            arguments=dict(decoded["args"]),
            block_number=log["blockNumber"],
            block_hash=bytes(log["blockHash"]),
            log_index=log["logIndex"],
            transaction_hash="0x" + bytes(log["transactionHash"]).hex(),
            raw=Web3.to_json(log).encode() if name not in PAYLOAD_EVENTS else b"",
        )


def _content(payload: Mapping[str, Any], what_lies: str) -> bytes:
    """What a payload holds in call data."""
    data = bytes(payload["data"])
    if not data:
        raise InvalidPayload(f"{what_lies} in a store outside the chain, and this client reads call data only")
    return data


def _word(value: int) -> str:
    return f"0x{value:064x}"
