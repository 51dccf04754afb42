"""The history of a market on disk, over a chain whose blocks a test writes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.chain import log_ranges
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.errors import CacheLost, ChainUnavailable
from omnilytics_app.services import event_index
from omnilytics_app.services.event_index import Changes, EventIndex, Progress
from omnilytics_app.storage.cache import Cache
from tests.unit.chain.endpoint import RpcError
from tests.unit.chain.test_calls import OWNER
from tests.unit.chain.test_events import log_of

from .scripted import DEPLOYMENT, ScriptedMarket, touched


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache(tmp_path / "cache.db", DEPLOYMENT) as opened:
        yield opened


@pytest.fixture
def index(market: ScriptedMarket, cache: Cache) -> EventIndex:
    return EventIndex(market, cache)


@pytest.fixture(autouse=True)
def _short_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_ranges, "FIRST_SPAN", 10)
    monkeypatch.setattr(log_ranges, "LONGEST_SPAN", 10)
    monkeypatch.setattr(event_index, "UNSETTLED_BLOCKS", 5)


async def caught_up(market: ScriptedMarket, index: EventIndex) -> tuple[Changes, list[Progress]]:
    changes, told = Changes(), list[Progress]()
    await index.catch_up(await market.connection.head(), changes, told.append)
    return changes, told


def numbers(index: EventIndex) -> list[int]:
    return [e.block_number for e in index.events_of(None)]


def asked(market: ScriptedMarket) -> list[tuple[int, int]]:
    ranges = [(int(q["fromBlock"], 16), int(q["toBlock"], 16)) for [q] in market.endpoint.sent("eth_getLogs")]
    market.endpoint.requests.clear()
    return ranges


async def test_a_history_is_read_once_with_its_progress(market: ScriptedMarket, index: EventIndex) -> None:
    for job in range(1, 41):
        market.mine(touched(job))
    changes, told = await caught_up(market, index)
    assert (changes.jobs, changes.went_back) == (set(range(1, 41)), False)
    assert numbers(index) == list(range(1, 41))
    assert [(p.done, p.total) for p in told] == [(n, 41) for n in (10, 20, 30, 36, 41)]
    assert [p.percent for p in told] == [24, 48, 73, 87, 99]
    asked(market)
    market.mine(touched(7))
    assert (await caught_up(market, index))[0].jobs == {7}
    assert asked(market) == [(41, 41)]


async def test_what_was_read_before_a_failure_is_not_read_again(market: ScriptedMarket, index: EventIndex) -> None:
    for job in range(1, 41):
        market.mine(touched(job))
    serve = market.endpoint.answers["eth_getLogs"]

    def failing_from_20(params: Any) -> Any:
        if int(params[0]["toBlock"], 16) >= 20:
            raise RpcError("overloaded")
        return serve(params)

    market.endpoint.answers |= {"eth_getLogs": failing_from_20}  # type: ignore[operator]
    changes = Changes()
    with pytest.raises(ChainUnavailable, match="overloaded"):
        await index.catch_up(await market.connection.head(), changes, lambda _: None)
    assert changes.jobs == set(range(1, 20))
    asked(market)
    market.endpoint.answers |= {"eth_getLogs": serve}  # type: ignore[operator]
    assert (await caught_up(market, index))[0].jobs == set(range(20, 41))
    assert min(asked(market))[0] == 20
    assert numbers(index) == list(range(1, 41))


async def test_a_reorganisation_takes_back_the_blocks_at_the_head_and_no_more(
    market: ScriptedMarket, index: EventIndex
) -> None:
    for job in range(1, 41):
        market.mine(touched(job))
    await caught_up(market, index)
    del market.logs[38:]
    market.forked_at = 38
    for job in (38, 39):
        market.mine(touched(job))
    asked(market)
    changes, _ = await caught_up(market, index)
    assert changes.went_back
    assert changes.jobs == {36, 37, 38, 39, 40}
    assert asked(market) == [(36, 39)]
    assert numbers(index) == list(range(1, 40))


async def test_a_chain_that_changes_while_a_span_is_read_is_read_again(
    market: ScriptedMarket, index: EventIndex
) -> None:
    number = market.mine(touched(1))
    head = await market.connection.head()
    market.logs[number] = [log | {"blockHash": "0x" + "ff" * 32} for log in market.logs[number]]
    with pytest.raises(ChainUnavailable, match="changed while block 1"):
        await index.catch_up(head, Changes(), lambda _: None)
    assert index.events_of(None) == ()


async def test_history_begins_where_the_market_was_deployed(
    market: ScriptedMarket, index: EventIndex, cache: Cache
) -> None:
    for _ in range(100):
        market.mine()
    market.mine(touched(1))
    deployed = {"eth_getCode": lambda params: "0x60" if int(params[1], 16) >= 77 else "0x"}
    market.endpoint.answers |= deployed  # type: ignore[operator]
    await caught_up(market, index)
    assert min(asked(market))[0] == 77
    cache.rollback(0)
    await caught_up(market, index)
    assert not market.endpoint.sent("eth_getCode")
    assert numbers(index) == [101]


async def test_without_the_state_of_old_blocks_history_begins_with_the_chain(
    market: ScriptedMarket, index: EventIndex
) -> None:
    market.mine(touched(1))
    market.mine()

    def pruned(_: Any) -> Any:
        raise RpcError("missing trie node")

    market.endpoint.answers |= {"eth_getCode": pruned}  # type: ignore[operator]
    await caught_up(market, index)
    assert min(asked(market))[0] == 0
    assert numbers(index) == [1]


async def test_events_are_found_by_name_round_and_owner(market: ScriptedMarket, index: EventIndex) -> None:
    logs = [log_of("Contested", leaves=[n], answerUntil=98, submitUntil=99, round=n) for n in (1, 2)]
    market.mine(*logs, touched(7))
    market.mine(
        log_of("Flagged", flags=[(OWNER, [0])], answerUntil=99, round=2), log_of("Settled", outcome=2, accepted=5)
    )
    await caught_up(market, index)
    job, two = JobId(7), RoundNumber(2)
    assert [e.name for e in index.events_of(job, "Flagged", "Contested", number=two)] == ["Contested", "Flagged"]
    assert [e.name for e in index.events_of(None, owner=OWNER)] == ["Contested", "Contested", "Claimed"]
    assert index.events_of(JobId(8)) == ()
    [first, second, *_] = index.events_of(job)
    assert index.page(1) == (first,)
    assert index.page(1, first) == (second,)


async def test_payloads_are_not_kept_even_where_an_endpoint_gives_them(
    market: ScriptedMarket, index: EventIndex
) -> None:
    market.mine(log_of("Submitted"), touched(1))
    await caught_up(market, index)
    assert [e.name for e in index.events_of(None)] == ["Claimed"]


async def test_a_kept_event_that_is_damaged_costs_the_whole_memory_and_no_more(
    market: ScriptedMarket, index: EventIndex, cache: Cache
) -> None:
    market.mine(touched(1), touched(2))
    await caught_up(market, index)
    cache._connection.execute("UPDATE events SET data = substr(data, 1, 100) WHERE job_id = 2")
    with pytest.raises(CacheLost, match="read anew"):
        index.events_of(JobId(2))
    assert (await caught_up(market, index))[0].jobs == {1, 2}
    assert len(index.events_of(None)) == 2
