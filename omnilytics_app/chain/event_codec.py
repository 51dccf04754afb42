"""Logs of a market as events, strictly: what its contract cannot have written is refused.

A log is taken as JSON-RPC gives it (hexadecimal) or as a receipt holds it (bytes). Its address must be the market's,
its topics as many as the event has, every value within its type and encoded in the one canonical form. `raw` holds
everything of an event in a short binary form, for a cache; reading it back is checked in the same way.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eth_utils.abi import event_abi_to_log_topic

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.canonical_abi import WORD, Codec, codec_of, struct_of
from omnilytics_app.domain.ids import Address, JobId, RoundNumber

PAYLOAD_EVENTS = frozenset({"Published", "Submitted", "Answered"})
"""Those that carry ciphertexts; they are not kept."""
LARGEST_NUMBER = 2**63 - 1
"""Of a block, a log or a job; no chain has counted so far, and no database column goes further."""
_PLACE = struct.Struct(">QQ32s32sB")
"""Block number, index of the log, block hash, transaction hash, count of topics; then topics and data follow."""


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
    """The log for `EventCodec.restore`; empty for an event with a payload."""

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

    @property
    def party(self) -> Address | None:
        """Whose event it is: the data owner's, the model owner's that creates a job, or whose credit is paid out."""
        if self.name == "JobCreated":
            return Address(self.arguments["modelOwner"])
        return Address(self.arguments["account"]) if self.name == "Withdrawn" else self.owner


@dataclass(frozen=True, slots=True)
class _Log:
    """The parts of a log that tell what happened and where."""

    block_number: int
    log_index: int
    block_hash: bytes
    transaction_hash: bytes
    topics: tuple[bytes, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    indexed: tuple[tuple[str, Codec], ...]
    plain: Codec


class EventCodec:
    """Decodes the logs of the market at one address."""

    def __init__(self, artifact: MarketArtifact, market: Address) -> None:
        entries = artifact.entries("event")
        self._address = bytes.fromhex(market.removeprefix("0x"))
        self.topics = {name: event_abi_to_log_topic(e) for name, e in entries.items()}  # type: ignore[arg-type]
        self._kinds = {self.topics[name]: _kind(name, e["inputs"]) for name, e in entries.items()}

    def is_ours(self, log: Mapping[str, Any]) -> bool:
        """Whether a log of a receipt is one of this market's events."""
        topics = log["topics"]
        return bool(topics) and _bytes(topics[0]) in self._kinds and _bytes(log["address"]) == self._address

    def decode(self, log: Mapping[str, Any]) -> MarketEvent:
        """The event of a log; raises `ValueError`, `LookupError` or `TypeError` for one that is none of this market."""
        if _bytes(log["address"]) != self._address or log.get("removed"):
            raise ValueError("a log is not of this market, or was taken back")
        return self._event(
            _Log(
                block_number=_integer(log["blockNumber"]),
                log_index=_integer(log["logIndex"]),
                block_hash=_digest(log["blockHash"]),
                transaction_hash=_digest(log["transactionHash"]),
                topics=tuple(_digest(t) for t in log["topics"]),
                data=_bytes(log["data"]),
            )
        )

    def restore(self, raw: bytes) -> MarketEvent:
        """An event from the `raw` it was kept as; raises `ValueError` where that is damaged."""
        try:
            number, index, block_hash, transaction_hash, count = _PLACE.unpack_from(raw)
            first, end = _PLACE.size, _PLACE.size + count * WORD
            if end > len(raw):
                raise ValueError("a kept event is cut off")
            topics = tuple(raw[i : i + WORD] for i in range(first, end, WORD))
            return self._event(_Log(number, index, block_hash, transaction_hash, topics, raw[end:]))
        except (LookupError, struct.error) as error:
            raise ValueError("a kept event is damaged") from error

    def _event(self, log: _Log) -> MarketEvent:
        kind = self._kinds[log.topics[0]]
        if len(log.topics) != 1 + len(kind.indexed):
            raise ValueError("a log has other topics than its event")
        arguments = {name: codec.decode(t) for (name, codec), t in zip(kind.indexed, log.topics[1:], strict=True)}
        if max(arguments.get("jobId", 0), log.block_number, log.log_index) > LARGEST_NUMBER:
            raise ValueError("a log has a number that no chain has reached")
        arguments |= kind.plain.decode(log.data)
        return MarketEvent(
            name=kind.name,
            arguments=arguments,
            block_number=log.block_number,
            block_hash=log.block_hash,
            log_index=log.log_index,
            transaction_hash="0x" + log.transaction_hash.hex(),
            raw=_raw(log) if kind.name not in PAYLOAD_EVENTS else b"",
        )


def _kind(name: str, inputs: Sequence[Mapping[str, Any]]) -> _Kind:
    indexed = tuple((str(i["name"]), codec_of(i)) for i in inputs if i["indexed"])
    return _Kind(name, indexed, struct_of([i for i in inputs if not i["indexed"]]))


def _raw(log: _Log) -> bytes:
    place = _PLACE.pack(log.block_number, log.log_index, log.block_hash, log.transaction_hash, len(log.topics))
    return b"".join((place, *log.topics, log.data))


def _bytes(value: Any) -> bytes:
    """Bytes, of hexadecimal with its prefix or as they are."""
    if isinstance(value, str):
        if not value.startswith("0x"):
            raise ValueError("hexadecimal begins with 0x")
        return bytes.fromhex(value[2:])
    if not isinstance(value, bytes):
        raise TypeError("a log has something else where bytes belong")
    return bytes(value)


def _digest(value: Any) -> bytes:
    raw = _bytes(value)
    if len(raw) != WORD:
        raise ValueError("a digest has 32 bytes")
    return raw


def _integer(value: Any) -> int:
    """A number that is not negative, of hexadecimal with its prefix or as it is."""
    number = int(value, 16) if isinstance(value, str) and value.startswith("0x") else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= LARGEST_NUMBER:
        raise ValueError("a log has no such number")
    return number
