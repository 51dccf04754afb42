"""The market's events: a feed of everything but payloads, and payloads one sender at a time.

Events that carry ciphertexts are large, so the feed leaves them out by topic; the other methods ask for exactly one
round's. Of a payload the chain has all, or the digest and the address of a copy in a store.
"""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from omnilytics_app.chain.event_codec import PAYLOAD_EVENTS, EventCodec, MarketEvent
from omnilytics_app.chain.log_ranges import LogRanges, Span
from omnilytics_app.chain.market import Market
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber
from omnilytics_app.errors import ChainUnavailable, InvalidPayload

__all__ = ["PAYLOAD_EVENTS", "UNREADABLE", "EventReader", "EventSpan", "MarketEvent", "Span"]

UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What decoding a log raises that is none."""

Began = Callable[[JobId, RoundNumber | None], int]
"""The block in which a job was created, or one of its rounds could begin; 0 where that was not seen."""


@dataclass(frozen=True, slots=True)
class EventSpan:
    """All events but payloads of a range of blocks, ends included, in chain order; and its last block's hash."""

    first: int
    last: int
    block_hash: bytes
    events: list[MarketEvent]


@dataclass(frozen=True, slots=True)
class Posted:
    """What the chain has of a payload: its digest, and either all of it in `data` or, in `uri`, where it lies."""

    digest: Digest
    data: bytes
    uri: str


class EventReader:
    """Reads and decodes the logs of one market."""

    def __init__(self, market: Market, began: Began = lambda *_: 0) -> None:
        self._market = market
        self._began = began
        self._codec = EventCodec(market.connection.artifact, market.address)
        self._ranges = LogRanges(market.connection, market.address)

    async def feed(self, from_block: int, to_block: int) -> list[MarketEvent]:
        """All events but payloads in a range of blocks, ends included, in chain order."""
        logs = await self._ranges.read([self._feed_topics()], from_block, to_block)
        return [e for e in self._decoded(logs) if e.name not in PAYLOAD_EVENTS]

    def spans(self, from_block: int, to_block: int, to_hash: bytes) -> AsyncGenerator[Span]:
        """The same, undecoded (see `decode_span`), piece by piece for a range of any length; to be closed."""
        return self._ranges.scan([self._feed_topics()], from_block, to_block, to_hash)

    def decode_span(self, span: Span) -> EventSpan:
        """The events of a span; raises `ChainUnavailable`. May be called in a thread."""
        events = [e for e in self._decoded(span.logs) if e.name not in PAYLOAD_EVENTS]
        if any(e.block_number == span.last and e.block_hash != span.block_hash for e in events):
            raise ChainUnavailable(f"The chain changed while block {span.last} was read; it is read again.")
        return EventSpan(span.first, span.last, span.block_hash, events)

    async def everything(self, job_id: JobId) -> list[MarketEvent]:
        """All events of one job, payloads included."""
        head = await self._market.connection.head()
        topics = ["0x" + t.hex() for t in self._codec.topics.values()]
        return self._decoded(await self._ranges.read([topics, _word(job_id)], self._began(job_id, None), head.number))

    async def model(self, job_id: JobId, number: RoundNumber) -> Posted:
        """The model payload of a round. Raises `InvalidPayload` for what the endpoint does not have."""
        return posted((await self._one("Published", job_id, number))["payload"])

    async def submission(self, job_id: JobId, number: RoundNumber, owner: Address) -> Posted:
        """An owner's payload of a round, with the digest the contract stores. Errors as for `model`."""
        return posted((await self._one("Submitted", job_id, number, int(owner, 16)))["payload"])

    async def opening(self, job_id: JobId, number: RoundNumber) -> dict[str, Any]:
        """The evidence of a round settled with openings, named as in the contract's struct. Errors as for `model`."""
        return dict((await self._one("SettledOpen", job_id, number))["opening"])

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
        first = self._began(job_id, RoundNumber(indexed[0]))
        topics = ["0x" + self._codec.topics[name].hex()]
        found = self._decoded(await self._ranges.read([topics, *rest], first, head.number))
        return [e for e in found if e.name == name]  # an endpoint may answer anything

    def decode_all(self, logs: tuple[Any, ...]) -> list[MarketEvent]:
        """Decode the logs of a receipt, leaving out those of other contracts.

        Raises `ChainUnavailable` where they cannot be read.
        """
        return self._decoded(logs, "a receipt", others=True)

    def restore(self, raw: bytes) -> MarketEvent:
        """An event from the `raw` it was kept as; raises `ValueError` where that is damaged."""
        return self._codec.restore(raw)

    def _feed_topics(self) -> list[str]:
        return ["0x" + t.hex() for n, t in self._codec.topics.items() if n not in PAYLOAD_EVENTS]

    def _decoded(self, logs: Sequence[Any], what: str = "log entries", *, others: bool = False) -> list[MarketEvent]:
        """The events of logs in chain order; `others` says that there may be logs of other contracts."""
        try:
            events = [self._codec.decode(log) for log in logs if not others or self._codec.is_ours(log)]
        except UNREADABLE as error:
            raise ChainUnavailable(f"The endpoint gave {what} that cannot be read; use another endpoint.") from error
        return sorted(events, key=lambda e: (e.block_number, e.log_index))


def posted(payload: Mapping[str, Any]) -> Posted:
    """The contract's payload struct."""
    return Posted(Digest(bytes(payload["digest"])), bytes(payload["data"]), str(payload["uri"]))


def _word(value: int) -> str:
    return f"0x{value:064x}"
