import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.chain import log_ranges
from omnilytics_app.chain.events import EventReader
from omnilytics_app.domain.document import MAX_BYTES
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import ChainUnavailable
from omnilytics_app.services import watcher as watcher_module
from omnilytics_app.services.watcher import MarketView, MarketWatcher
from tests.unit.chain.endpoint import RpcError
from tests.unit.chain.test_calls import OWNER
from tests.unit.chain.test_events import log_of
from tests.unit.domain.builders import NOW, make_job, make_terms

from .scripted import Gate, ScriptedMarket, created, digest_of, gateway_to, shown, touched

FIRST, SECOND, THIRD = 1, 2, 3
UNREADABLE = ChainUnavailable("That job cannot be read.")


def document(job_id: int) -> bytes:
    return b"document %d" % job_id


def job(job_id: int) -> Job:
    return replace(make_job(Phase.REGISTER), terms=make_terms(document_digest=digest_of(document(job_id))))


def creation(market: ScriptedMarket, *numbers: int) -> int:
    """A block that creates these jobs."""
    for number in numbers:
        market.jobs[number] = job(number)
    return market.mine(*(created(n, job(n), document(n)) for n in numbers))


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def watcher(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[MarketWatcher]:
    async with gateway_to(market, tmp_path) as gateway:
        yield gateway.watcher


async def test_a_job_is_shown_with_its_document_from_the_block_that_created_it(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    view = await shown(watcher, creation(market, FIRST, SECOND))
    assert view.documents == {FIRST: document(FIRST), SECOND: document(SECOND)}
    assert view.jobs.keys() == {FIRST, SECOND}


async def test_a_document_that_its_terms_do_not_name_or_that_is_too_long_is_no_job(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    long = b"x" * (MAX_BYTES + 1)
    named = replace(job(SECOND), terms=make_terms(document_digest=digest_of(long)))
    view = await shown(watcher, market.mine(created(FIRST, job(FIRST), b"another"), created(SECOND, named, long)))
    assert (dict(view.documents), view.jobs, market.reads) == ({}, {}, {})


async def test_a_job_that_cannot_be_read_hides_no_other_and_is_shown_as_soon_as_it_can(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    first = creation(market, FIRST, SECOND)
    market.jobs[FIRST] = UNREADABLE
    view = await shown(watcher, first)
    assert (view.jobs.keys(), view.problem) == ({SECOND}, "")
    market.jobs[FIRST] = job(FIRST)
    assert (await shown(watcher, market.mine())).jobs.keys() == {FIRST, SECOND}


async def test_a_change_that_could_not_be_read_is_not_forgotten(market: ScriptedMarket, watcher: MarketWatcher) -> None:
    await shown(watcher, creation(market, FIRST))
    market.jobs[FIRST] = UNREADABLE
    view = await shown(watcher, market.mine(touched(FIRST)))
    assert view.jobs[FIRST].phase is Phase.REGISTER  # type: ignore[index]
    market.jobs[FIRST] = replace(job(FIRST), phase=Phase.ARMED)
    view = await shown(watcher, market.mine())
    assert view.jobs[FIRST].phase is Phase.ARMED  # type: ignore[index]


async def test_only_what_changed_and_what_is_followed_is_read_again(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    await shown(watcher, creation(market, FIRST, SECOND, THIRD))
    market.reads.clear()
    await shown(watcher, market.mine())
    assert market.reads == {}
    await shown(watcher, market.mine(touched(SECOND)))
    assert market.reads == {SECOND: 1}
    with watcher.follow(THIRD), watcher.follow(THIRD):  # type: ignore[arg-type]
        for _ in range(3):
            await shown(watcher, market.mine())
    assert market.reads == {SECOND: 1, THIRD: 3}
    await shown(watcher, market.mine())
    assert market.reads == {SECOND: 1, THIRD: 3}


async def test_a_job_is_read_once_a_block_however_many_ask(market: ScriptedMarket, watcher: MarketWatcher) -> None:
    await shown(watcher, creation(market, FIRST))
    market.reads.clear()
    first = JobId(FIRST)
    await asyncio.gather(*(watcher.refresh(first) for _ in range(5)))
    assert market.reads[FIRST] == 0
    number = market.mine()
    assert {job.block for job in await asyncio.gather(*(watcher.refresh(first) for _ in range(5)))} == {number}
    assert market.reads[FIRST] == 1
    market.forked_at = number
    await watcher.refresh(first)
    assert market.reads[FIRST] == 2


async def test_time_goes_on_for_jobs_that_are_not_read(market: ScriptedMarket, watcher: MarketWatcher) -> None:
    await shown(watcher, creation(market, FIRST))
    last = [market.mine() for _ in range(5)][-1]
    view = await shown(watcher, last)
    assert view.jobs[FIRST].now == NOW + last  # type: ignore[index]


async def test_a_followed_job_that_cannot_be_read_is_a_problem_until_it_can(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    await shown(watcher, creation(market, FIRST))
    with watcher.follow(FIRST):  # type: ignore[arg-type]
        market.jobs[FIRST] = UNREADABLE
        market.mine()
        assert await problem(watcher) == str(UNREADABLE)
        market.jobs[FIRST] = job(FIRST)
        assert (await shown(watcher, market.mine())).problem == ""


async def test_an_unexpected_error_is_a_problem_and_polling_goes_on(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    first = creation(market, FIRST)
    market.jobs[FIRST] = ZeroDivisionError("surprise")
    assert await problem(watcher) == "The chain could not be read (ZeroDivisionError); it is tried again."
    market.jobs[FIRST] = job(FIRST)
    view = await shown(watcher, first)
    assert (view.jobs.keys(), view.problem) == ({FIRST}, "")


async def test_a_job_learned_during_a_poll_stays_known(market: ScriptedMarket, watcher: MarketWatcher) -> None:
    views: list[MarketView] = []
    gate = market.gates[FIRST] = Gate()
    first = creation(market, FIRST)
    async with asyncio.timeout(5):
        await gate.reached.wait()
    second = creation(market, SECOND)
    [event] = await EventReader(market).feed(second, second)
    learned = await watcher.learn(event)
    assert learned.block == second
    watcher.subscribe(views.append)
    gate.opened.set()
    await shown(watcher, first)
    await shown(watcher, second)
    assert [v.head.number for v in views if v.head][:2] == [first, second]
    assert all(v.jobs[SECOND].block == second for v in views)  # type: ignore[index]
    assert all(v.documents[SECOND] == document(SECOND) for v in views)  # type: ignore[index]


def closing(market: ScriptedMarket, number: int) -> int:
    market.jobs[number] = replace(job(number), phase=Phase.CLOSED)
    return market.mine(log_of("JobClosed", jobId=number, returned=5, cancelled=True))


async def test_jobs_that_are_over_leave_sight_but_for_the_last_ones(
    market: ScriptedMarket, watcher: MarketWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher_module, "CLOSED_JOBS", 1)
    creation(market, FIRST, SECOND, THIRD)
    closing(market, SECOND)
    view = await shown(watcher, closing(market, FIRST))
    assert view.jobs.keys() == set(view.documents) == {FIRST, THIRD}
    assert view.jobs[FIRST].phase is Phase.CLOSED  # type: ignore[index]
    with watcher.follow(SECOND):  # type: ignore[arg-type]
        await watcher.refresh(SECOND)  # type: ignore[arg-type]
        assert watcher.view.documents[SECOND] == document(SECOND)  # type: ignore[index]
        assert (await shown(watcher, market.mine())).jobs.keys() == {FIRST, SECOND, THIRD}
    assert (await shown(watcher, market.mine())).jobs.keys() == {FIRST, THIRD}


async def test_jobs_of_an_account_of_this_process_stay_in_sight(
    market: ScriptedMarket, watcher: MarketWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher_module, "CLOSED_JOBS", 0)
    me = Address("0x" + "22" * 20)
    creation(market, FIRST, SECOND)
    market.mine(log_of("Registered", jobId=FIRST, owner=me, x25519Key=b"k" * 32))
    closing(market, SECOND)
    view = await shown(watcher, closing(market, FIRST))
    assert (view.jobs, view.accounts) == ({}, frozenset())
    async with asyncio.timeout(5):
        await watcher.held(me)
    assert (watcher.view.jobs.keys(), watcher.view.accounts) == ({FIRST}, {me})


async def test_an_account_is_not_held_while_one_of_its_jobs_cannot_be_read(
    market: ScriptedMarket, watcher: MarketWatcher
) -> None:
    first = creation(market, FIRST)
    market.jobs[FIRST] = UNREADABLE
    watcher.hold(OWNER)
    assert (await shown(watcher, first)).accounts == frozenset()
    market.jobs[FIRST] = job(FIRST)
    async with asyncio.timeout(5):
        await watcher.held(OWNER)
    assert watcher.view.jobs.keys() == {FIRST}


async def test_a_change_found_before_a_failure_is_not_forgotten(
    market: ScriptedMarket, watcher: MarketWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_ranges, "FIRST_SPAN", 1)
    await shown(watcher, creation(market, FIRST, SECOND))
    serve = market.endpoint.answers["eth_getLogs"]

    def refuse_4(params: Any) -> Any:
        if int(params[0]["toBlock"], 16) >= 4:
            raise RpcError("overloaded")
        return serve(params)

    market.endpoint.answers |= {"eth_getLogs": refuse_4}  # type: ignore[operator]
    market.jobs[FIRST] = replace(job(FIRST), phase=Phase.ARMED)
    market.mine(touched(FIRST))
    market.mine()
    market.mine()
    assert "overloaded" in await problem(watcher)
    market.endpoint.answers |= {"eth_getLogs": serve}  # type: ignore[operator]
    view = await shown(watcher, 4)
    assert view.jobs[FIRST].phase is Phase.ARMED  # type: ignore[index]


async def test_a_long_history_tells_how_far_it_is_read(
    market: ScriptedMarket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_ranges, "FIRST_SPAN", 20)
    monkeypatch.setattr(log_ranges, "LONGEST_SPAN", 20)
    for _ in range(99):
        market.mine()
    last, told = creation(market, FIRST), list[MarketView]()
    async with gateway_to(market, tmp_path) as gateway:
        gateway.watcher.subscribe(told.append)
        view = await shown(gateway.watcher, last)
    assert [v.reading.percent for v in told if v.reading] == [19, 36, 56, 76, 96]
    assert all(v.head is None for v in told if v.reading)
    assert (view.reading, view.jobs.keys()) == (None, {FIRST})


async def test_kept_events_that_are_damaged_are_read_anew(market: ScriptedMarket, tmp_path: Path) -> None:
    first = creation(market, FIRST)
    async with gateway_to(market, tmp_path) as gateway:
        await shown(gateway.watcher, first)
    with contextlib.closing(sqlite3.connect(tmp_path / "cache.db")) as db, db:
        assert db.execute("UPDATE events SET data = substr(data, 1, 100)").rowcount == 1
    async with gateway_to(market, tmp_path) as gateway:
        assert "damaged" in await problem(gateway.watcher)
        view = await shown(gateway.watcher, first)
        assert (view.jobs.keys(), view.problem) == ({FIRST}, "")


async def problem(watcher: MarketWatcher) -> str:
    async with asyncio.timeout(5):
        while not watcher.view.problem:
            await watcher.changed(0.1)
    return watcher.view.problem
