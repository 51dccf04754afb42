"""What the bench of the window makes of what it measures, and its measuring of a real table."""

import asyncio
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from eth_utils.address import to_checksum_address

from benchmarks.scale.cast import Actor, Cast
from benchmarks.ui import cold
from benchmarks.ui.__main__ import Sizes, bars_of, stretches
from benchmarks.ui.cores import waited_ms
from benchmarks.ui.history import fill as fill_history
from benchmarks.ui.market import fill as fill_market
from benchmarks.ui.painted import Span, told
from benchmarks.ui.stage import Theatre
from omnilytics_app.domain.activity import ActivityQuery
from omnilytics_app.domain.ids import Address, Digest
from omnilytics_app.domain.market import JobQuery, SortKey
from omnilytics_app.domain.wallet import HistoryKind, HistoryQuery
from omnilytics_app.storage.activity import ActivityLog
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.history import HistoryFile
from omnilytics_app.storage.job_index import JobIndex

ME = Address(to_checksum_address("0x" + "ab" * 20))
ACTIONS = ("open", "sort", "filter", "scroll")


def stretch(longest: float, p99: float) -> dict[str, float]:
    return {"seconds": 3.0, "max_ms": longest, "p99_ms": p99, "own_max_ms": 9.0, "own_p99_ms": 2.0, "ticks": 500}


def spans(*ms: float) -> list[Span]:
    return [Span(each, 5.0) for each in ms]


def results() -> dict[str, Any]:
    page = {name: told(spans(20.0, 30.0, 90.0)) for name in ACTIONS}
    alone = {"create": stretch(20.0, 3.0), "publish": stretch(30.0, 4.0)}
    return {
        "load": [0.1, 0.2, 0.3],
        "cold": {"first_paint_s": 0.5, "resident_mb": 190},
        "history": {"rows": {"wallet": 9, "activity": 9}, "wallet": dict(page), "activity": dict(page)},
        "market": {"jobs": 10, "max_ms": 30.0},
        "round": {"key_bits": 3_072, "stretches": {**alone, "submit and settle, with others": stretch(400.0, 90.0)}},
        "seat": {
            "key_bits": 3_072,
            "stretches": {"compute": stretch(9.0, 2.0), "join, with others": stretch(90.0, 9.0)},
        },
    }


def missed(found: dict[str, Any]) -> list[str]:
    return [bar.name for bar in bars_of(found) if not bar.ok]


def test_every_bar_is_met_by_good_figures_and_stalls_beside_others_are_none_of_them() -> None:
    assert missed(results()) == []
    assert len(bars_of(results())) == 2 + 2 + 2 + 8 + 1
    assert bars_of({"load": [1.0]}) == []


@pytest.mark.parametrize(
    ("part", "change", "bar"),
    [
        ("cold", {"first_paint_s": 1.01}, "cold start, first paint"),
        ("cold", {"resident_mb": 201}, "resident memory with web3 loaded"),
        ("market", {"max_ms": 50.1}, "longest stall with 10 jobs while events arrive"),
        ("history", {"wallet": {"sort": told(spans(10.0, 151.0))}}, "9 rows of the wallet, sort, worst"),
        ("history", {"activity": {"open": told(spans(200.0))}}, "9 rows of the activity, open, worst"),
    ],
)
def test_every_bar_can_be_missed(part: str, change: dict[str, Any], bar: str) -> None:
    found = results()
    found[part] |= change
    assert missed(found) == [bar]


@pytest.mark.parametrize(
    ("part", "name", "which"),
    [("round", "create", 0), ("round", "publish", 0), ("round", "publish", 1), ("seat", "compute", 0)],
)
def test_stalls_of_every_stretch_alone_count(part: str, name: str, which: int) -> None:
    found = results()
    found[part]["stretches"][name] = stretch(51.0, 4.0) if which == 0 else stretch(30.0, 17.0)
    assert [bar.split()[0] for bar in missed(found)] == ["longest" if which == 0 else "p99"]


def test_a_round_is_shown_stretch_by_stretch() -> None:
    lines = stretches(results()["round"]).splitlines()
    assert [line.split("  ")[0] for line in lines[1:]] == ["create", "publish", "submit and settle, with others"]


def test_the_median_and_the_worst_are_told() -> None:
    assert told(spans(30.04, 10.0, 20.0)) == {
        "median_ms": 20.0,
        "worst_ms": 30.0,
        "own_median_ms": 15.0,
        "own_worst_ms": 25.0,
        "samples_ms": [30.0, 10.0, 20.0],
    }


def test_the_whole_form_measures_what_the_bars_name() -> None:
    whole, quick = Sizes(quick=False), Sizes(quick=True)
    assert (whole.rows, whole.jobs, whole.arriving_s, whole.key_bits) == (100_000, 10_000, 20.0, 3_072)
    assert quick.rows < whole.rows


@pytest.fixture
def place(tmp_path: Path) -> Theatre:
    profile = tmp_path / "me"
    (profile / "logs").mkdir(parents=True)
    cast = Cast("secret", Actor(profile, profile / "data.csv", ME), tmp_path / "job.toml", ())
    return Theatre(tmp_path, "http://127.0.0.1:1", Deployment(Digest(b"\x01" * 32), 31_337, ME), cast)


def test_rows_of_the_history_are_those_that_the_program_would_have_made(place: Theatre) -> None:
    fill_history(place, 500)
    paths = place.paths
    history = HistoryFile(paths.history, paths.transactions, place.deployment, ME)
    history.update((), {})
    assert history.count(HistoryQuery()) == 500
    assert 0 < history.count(HistoryQuery(kind=HistoryKind.ROUND)) < 500
    assert len({row.amount for row in history.rows(HistoryQuery(), 0, 100)}) > 50
    history.close()
    log = ActivityLog(paths.activity, place.deployment, ME)
    assert log.count(ActivityQuery()) == 500
    log.close()


def test_rows_of_the_market_are_in_its_index(place: Theatre) -> None:
    fill_market(place, 300)
    found = JobIndex(place.paths.cache, place.deployment).select(JobQuery(sort=SortKey.REWARD), lambda: 0)
    assert found.count() == 300
    rewards = [job.reward for job in found.rows(0, 300)]
    assert len(set(rewards)) > 250


def test_a_start_is_read_from_the_programs_own_log(place: Theatre) -> None:
    log = place.profile / cold.LOG
    lines = [
        {"event": "first paint 0.512 s after the program started"},
        {"event": "main window 3.250 s after the program started"},
    ]
    log.write_text("".join(json.dumps(line) + "\n" for line in lines) + '{"event": "half a li', "utf-8")

    async def read() -> tuple[float, float]:
        process = await asyncio.create_subprocess_exec("sleep", "20")
        try:
            return await cold._told(process, log, cold.FIRST), await cold._told(process, log, cold.READY)
        finally:
            process.kill()
            await process.wait()

    assert asyncio.run(read()) == (0.512, 3.25)


def test_waiting_for_a_core_is_told_by_the_system_and_resting_is_none_of_it() -> None:
    me = threading.get_native_id()
    before = waited_ms(me)
    time.sleep(0.3)
    assert 0.0 <= waited_ms(me) - before < 300
    assert waited_ms() >= waited_ms(me)
    assert waited_ms(2**22) == 0.0
