"""Ranges of blocks from endpoints with limits of their own, which answer from a table."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from omnilytics_app.chain import log_ranges
from omnilytics_app.chain.log_ranges import IN_FLIGHT, LogRanges, Span
from omnilytics_app.errors import ChainUnavailable

from .endpoint import Endpoint, RpcError, connect, failing
from .test_calls import MARKET
from .test_events import log_of

TOPICS = ["0x" + "00" * 32]
HEAD = b"\x0e" * 32
Limit = Callable[[int, int], bool]


class Chain(Endpoint):
    """A log in every block of `dense`; refuses what `refuses` says."""

    def __init__(self, dense: range = range(0), refuses: Limit = lambda *_: False) -> None:
        super().__init__({"eth_getLogs": self._logs, "eth_getBlockByNumber": self._block})
        self.dense, self.refuses = dense, refuses
        self.asked: list[tuple[int, int]] = []
        self.running = self.most_running = 0

    async def make_request(self, method: Any, params: Any) -> Any:
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        return await super().make_request(method, params)

    def _block(self, params: Any) -> Any:
        number = int(params[0], 16)
        return {"number": params[0], "timestamp": "0x1", "hash": f"0x{number:064x}"}

    def _logs(self, params: Any) -> Any:
        first, last = int(params[0]["fromBlock"], 16), int(params[0]["toBlock"], 16)
        self.asked.append((first, last))
        blocks = range(max(first, self.dense.start), min(last + 1, self.dense.stop))
        if self.refuses(last - first + 1, len(blocks)):
            raise RpcError("too much")
        return [log_of("Settled", outcome=2, accepted=5) | {"blockNumber": hex(b)} for b in blocks]


async def scanned(chain: Endpoint, first: int, last: int) -> list[Span]:
    ranges = LogRanges(connect(chain), MARKET)
    async with contextlib.aclosing(ranges.scan(TOPICS, first, last, HEAD)) as spans:
        return [span async for span in spans]


def blocks_of(spans: list[Span]) -> list[int]:
    return [int(log["blockNumber"], 16) for span in spans for log in span.logs]


@pytest.mark.parametrize(
    "refuses",
    [lambda *_: False, lambda blocks, _: blocks > 700, lambda _, logs: logs > 90, lambda blocks, _: blocks > 1],
    ids=["no limit", "blocks", "logs", "one block"],
)
async def test_a_range_comes_whole_and_in_order_whatever_the_limits(refuses: Limit) -> None:
    chain = Chain(range(100, 900), refuses)
    spans = await scanned(chain, 5, 1_200)
    assert blocks_of(spans) == list(range(100, 900))
    assert [s.first for s in spans] == [5, *(s.last + 1 for s in spans[:-1])]
    assert spans[-1].last == 1_200


async def test_every_span_has_the_hash_of_its_last_block_as_it_was_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "FIRST_SPAN", 10)
    chain = Chain(range(30))
    spans = await scanned(chain, 0, 29)
    assert len(spans) > 1
    assert [s.block_hash for s in spans] == [*(s.last.to_bytes(32) for s in spans[:-1]), HEAD]
    for span in spans[:-1]:
        hash_asked = chain.requests.index(("eth_getBlockByNumber", (hex(span.last), False)))
        logs_asked = next(
            i for i, (m, p) in enumerate(chain.requests) if m == "eth_getLogs" and p[0]["toBlock"] == hex(span.last)
        )
        assert hash_asked < logs_asked


async def test_an_empty_history_is_crossed_in_few_queries() -> None:
    chain = Chain()
    await scanned(chain, 0, 20_000_000)
    assert len(chain.asked) < 100


async def test_spans_are_asked_for_ahead_and_never_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "LONGEST_SPAN", 2_000)
    chain = Chain()
    await scanned(chain, 0, 100_000)
    assert chain.most_running == IN_FLIGHT


async def test_a_dense_range_is_cut_and_a_thin_one_behind_it_grows_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "ENOUGH_LOGS", 50)
    chain = Chain(range(5_000), lambda _, logs: logs > 200)
    spans = await scanned(chain, 0, 400_000)
    assert blocks_of(spans) == list(range(5_000))
    assert max(len(s.logs) for s in spans[8:]) <= 200
    assert max(s.last - s.first for s in spans) > 50_000


async def test_a_limit_that_stays_is_run_into_ever_more_rarely() -> None:
    chain = Chain(refuses=lambda blocks, _: blocks > 1_000)
    spans = await scanned(chain, 0, 999_999)
    assert len(chain.asked) < 1.5 * 1_000
    assert blocks_of(spans) == []
    widths = sorted(s.last - s.first + 1 for s in spans)
    assert widths[len(widths) // 2] > 900


async def test_what_was_asked_ahead_is_given_up_when_nobody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "LONGEST_SPAN", 2_000)
    chain = Chain()
    async with contextlib.aclosing(LogRanges(connect(chain), MARKET).scan(TOPICS, 0, 100_000, HEAD)) as spans:
        async for span in spans:
            assert span.first == 0
            break
    asked = len(chain.asked)
    await asyncio.sleep(0.01)
    assert len(chain.asked) == asked <= 2 * IN_FLIGHT


async def test_a_failure_ends_the_scan_with_what_came_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "LONGEST_SPAN", 2_000)
    chain = Chain(refuses=lambda blocks, _: False)
    chain.answers = chain.answers | {"eth_getLogs": failing(TimeoutError())}
    with pytest.raises(ChainUnavailable, match="does not answer"):
        await scanned(chain, 0, 100_000)


@pytest.mark.parametrize(
    "answer",
    [None, {}, "0x", [{"blockNumber": "0x63"}], [{"blockNumber": None}], [7], [{}]],
    ids=str,
)
async def test_an_answer_that_is_no_list_of_the_logs_asked_for_is_refused(answer: Any) -> None:
    with pytest.raises(ChainUnavailable, match="cannot be read"):
        await LogRanges(connect(Endpoint({"eth_getLogs": lambda _: answer})), MARKET).read(TOPICS, 0, 98)


async def test_a_block_that_is_gone_is_no_end_of_a_span(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "FIRST_SPAN", 10)
    chain = Chain()
    chain.answers = chain.answers | {"eth_getBlockByNumber": lambda _: None}
    with pytest.raises(ChainUnavailable, match="does not have block 9"):
        await scanned(chain, 0, 29)
