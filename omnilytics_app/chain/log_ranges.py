"""Logs of a range of blocks, however long, from an endpoint whose limits nobody knows.

Endpoints bound a query by blocks, by logs, by bytes or by time, each in its own way, and say so in words of their own.
So a range is cut into spans: a span that is refused is halved and the next ones are shorter; while answers stay small
they grow again towards what was refused, and the more often that was doubted in vain, the more rarely it is. Some spans
are asked for at the same time, and their logs are given in the order of the chain.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Any

from web3.exceptions import BadResponseFormat, Web3RPCError
from web3.types import RPCEndpoint

from omnilytics_app.chain.connection import Connection
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import ChainUnavailable

FIRST_SPAN = 32
"""Blocks that every endpoint serves in one query, and that hold no flood of logs."""
LONGEST_SPAN = 1 << 24
ENOUGH_LOGS = 500
"""Spans are sized so that an answer has about as many: some hundred kilobytes, milliseconds of parsing."""
IN_FLIGHT = 4
"""Spans asked for at the same time; what is bounded besides is an answer (see `chain.provider`)."""
MOST_PATIENCE = 64
"""Small answers in a row before a refusal is doubted."""
NEARLY = 1.05
"""What is gained at least by a longer span."""

Topics = Sequence[str | list[str]]
REFUSED = (Web3RPCError, BadResponseFormat)
"""Too many blocks or logs for the endpoint, or an answer too long for this client."""


@dataclass(frozen=True, slots=True)
class Span:
    """Logs of a range of blocks, ends included, and the hash that its last block had before they were asked for."""

    first: int
    last: int
    block_hash: bytes
    logs: list[Any]


class LogRanges:
    """Reads the logs of one contract, and remembers how long spans may be."""

    def __init__(self, connection: Connection, address: Address) -> None:
        self._connection = connection
        self._address = address
        self._span = FIRST_SPAN
        self._refused = LONGEST_SPAN
        self._patience = 1
        self._small_answers = 0

    async def scan(self, topics: Topics, first: int, last: int, last_hash: bytes) -> AsyncGenerator[Span]:
        """The logs of a range, span by span in chain order; `last_hash` is the hash of its last block.

        What is asked for ahead is given up when the iteration is closed. Raises `ChainUnavailable`.
        """
        ahead: deque[asyncio.Task[Span]] = deque()
        start, most = first, 1  # the first answer tells how dense the logs are
        try:
            while start <= last or ahead:
                while start <= last and len(ahead) < most:
                    end = min(last, start + self._span - 1)
                    ahead.append(
                        asyncio.create_task(self._marked(topics, start, end, last_hash if end == last else b""))
                    )
                    start = end + 1
                span, most = await ahead.popleft(), IN_FLIGHT
                yield span
        finally:
            for task in ahead:
                task.cancel()
            await asyncio.gather(*ahead, return_exceptions=True)

    async def read(self, topics: Topics, first: int, last: int) -> list[Any]:
        """All logs of a range at once, for topics of which there are few. Raises `ChainUnavailable`."""
        async with self._connection.faults():
            return await self._logs(topics, first, last)

    async def _marked(self, topics: Topics, first: int, last: int, known_hash: bytes) -> Span:
        """A span. The hash is asked for first: where the chain goes back meanwhile, it is the logs that are newer."""
        block_hash = known_hash or await self._connection.block_hash(last)
        if not block_hash:
            raise ChainUnavailable(f"The endpoint does not have block {last} any more; it is asked again.")
        async with self._connection.faults():
            return Span(first, last, block_hash, await self._logs(topics, first, last))

    async def _logs(self, topics: Topics, first: int, last: int) -> list[Any]:
        try:
            logs = await self._ask(topics, first, last)
        except REFUSED:
            if first >= last:
                raise
            self._shrink(last - first + 1)
        except TimeoutError:
            self._shrink(last - first + 1)
            raise
        else:
            self._fit(last - first + 1, len(logs))
            return logs
        middle = (first + last) // 2
        return [*await self._logs(topics, first, middle), *await self._logs(topics, middle + 1, last)]

    async def _ask(self, topics: Topics, first: int, last: int) -> list[Any]:
        """One query, past web3's formatting of every field of every log, which would take most of the time."""
        query = {"address": self._address, "topics": topics, "fromBlock": hex(first), "toBlock": hex(last)}
        answer = await self._connection.web3.provider.make_request(RPCEndpoint("eth_getLogs"), [query])
        if "error" in answer:
            raise Web3RPCError(str(answer["error"]), rpc_response=answer)
        logs = answer["result"]
        if not isinstance(logs, list):
            raise TypeError("there is no list of logs in it")
        for log in logs:
            if not first <= int(log["blockNumber"], 16) <= last:
                raise ValueError("it has logs of blocks that were not asked for")
        return logs

    def _shrink(self, blocks: int) -> None:
        """Spans of this length are too long, for now."""
        self._refused = min(self._refused, blocks)
        self._span = max(1, min(self._span, blocks // 2))
        self._small_answers = 0

    def _fit(self, blocks: int, logs: int) -> None:
        """Longer spans where logs are few, up to what was refused; that in turn is doubted now and then."""
        if logs > 2 * ENOUGH_LOGS:
            self._span = max(1, min(self._span, blocks * ENOUGH_LOGS // logs))
        elif blocks >= self._span and logs < ENOUGH_LOGS // 2:
            longer = min(2 * blocks, (blocks + self._refused) // 2)
            if longer > blocks * NEARLY:
                self._span = longer
                return
            self._small_answers += 1
            if self._small_answers >= self._patience:
                self._refused, self._small_answers = LONGEST_SPAN, 0
                self._patience = min(2 * self._patience, MOST_PATIENCE)
