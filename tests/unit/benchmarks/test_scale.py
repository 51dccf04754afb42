import json
import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from eth_utils.address import to_checksum_address

from benchmarks.scale import __main__ as bench
from benchmarks.scale import cast as cast_module
from benchmarks.scale.__main__ import State, bars_of, stages
from benchmarks.scale.cast import COLUMNS, GROUP_SIZE, make_cast
from benchmarks.scale.history import deployer_of, visitor_code
from benchmarks.scale.meters import Sample, Split, children_of, processor_s, resident_mb, split, wants_processor
from omnilytics_app.chain.calls import Call
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job_file import read_job_file
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.secret import Secret

STAGE = {"seconds": 4.0, "compute_s": 2.0, "chain_s": 1.0, "waiting_s": 1.0}
CPU = {"workers_cpu_s": 1.0, "main_cpu_s": 0.5, "node_cpu_s": 0.1}


def market(owners: int, compute: float) -> dict[str, Any]:
    stages = {"submit": STAGE | CPU}
    return {"completed": 1, "owners": owners, "owner_compute_cpu_s": compute, "settle_gas": 50_000, "stages": stages}


def results() -> dict[str, Any]:
    return {
        "100000 events": {"seconds": 17.0, "idle_agent_mb": 108.0},
        "head to view": {"longest_seconds": 0.5},
        "120 owners": market(120, 0.10),
        "15 owners": market(15, 0.09),
    }


def missed(found: dict[str, Any]) -> list[str]:
    return [bar.name for bar in bars_of(found, 90_000) if not bar.ok]


def test_every_bar_is_met_by_good_figures_and_none_is_left_out() -> None:
    assert missed(results()) == []
    assert len(bars_of(results(), 90_000)) == 8


@pytest.mark.parametrize(
    ("name", "changes", "bar"),
    [
        ("100000 events", {"seconds": 61.0}, "100000 events from scratch"),
        ("100000 events", {"idle_agent_mb": 121.0}, "memory of an idle agent"),
        ("head to view", {"longest_seconds": 2.1}, "head to the market's view, longest"),
        ("120 owners", {"owner_compute_cpu_s": 0.12}, "an owner's compute with 120 owners, beside 15"),
        ("120 owners", {"settle_gas": 90_001}, "settling for 120 owners"),
        ("120 owners", {"completed": 0}, "rounds of 120 owners completed"),
    ],
)
def test_every_bar_can_be_missed(name: str, changes: dict[str, Any], bar: str) -> None:
    found = results()
    found[name] |= changes
    assert missed(found) == [bar]


async def test_how_long_everything_took_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(100))

    async def found(*_: object) -> dict[str, Any]:
        return {"owners": 15, "completed": 0}

    monkeypatch.setattr(bench, "time", SimpleNamespace(perf_counter=lambda: 3.0 * next(ticks)))
    for name in ("read_history", "head_to_view", "_played"):
        monkeypatch.setattr(bench, name, found)
    state = State(tmp_path / "s.json", fresh=False)
    await bench.measure(state, quick=True)
    assert state.results["total"] == {"seconds": 12.0}  # two of them are markets
    await bench.measure(again := State(tmp_path / "s.json", fresh=False), quick=True)
    assert again.results["total"] == {"seconds": 12.0}


def test_time_is_split_by_what_was_waited_for() -> None:
    idle = Sample(0.0, 5.0, 3.0, 1.0, 0)
    computing = replace(idle, time=1.0, workers_s=5.9)
    deciding = replace(computing, time=2.0, main_s=3.5)
    sent = replace(deciding, time=3.0, pending=2)
    mined = replace(sent, time=3.5, pending=0)
    later = replace(mined, time=7.5)
    assert split([idle, computing, deciding, sent, mined, later]) == Split(compute=2.0, chain=1.5, waiting=4.0)
    starved = replace(later, time=8.0, wanting=1)
    assert split([mined, later, starved]) == Split(compute=0.5, chain=0.0, waiting=4.0)
    assert split([idle]).total == split([]).total == 0.0


def test_stages_are_shown_for_markets_that_completed() -> None:
    shown = stages(results() | {"30 owners": {"completed": 0, "owners": 30, "problem": "stuck"}})
    assert [line.split()[:3] for line in shown.splitlines()[1:]] == [["15", "submit", "4.0"], ["120", "submit", "4.0"]]


async def test_what_is_known_is_not_measured_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calls = []

    async def measure() -> int:
        calls.append(1)
        return 7

    await State(tmp_path / "build" / "s.json", fresh=False).measured("a", measure)
    again = State(tmp_path / "build" / "s.json", fresh=False)
    await again.measured("a", measure)
    assert (again.results, len(calls)) == ({"a": 7}, 1)
    assert State(tmp_path / "build" / "s.json", fresh=True).results == {}
    kept = json.loads((tmp_path / "build" / "s.json").read_text("utf-8"))
    for changed in ({"machine": {"cpu": "another"}}, {"sources": "others"}):
        (tmp_path / "other.json").write_text(json.dumps(kept | changed), "utf-8")
        assert State(tmp_path / "other.json", fresh=False).results == {}
    again.forget()
    assert State(tmp_path / "build" / "s.json", fresh=False).results == {}
    assert "a: known" in capsys.readouterr().out


def test_a_cast_has_a_job_that_its_owners_can_play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = (Secret(Entropy(bytes([i]) * 16)) for i in range(16))
    monkeypatch.setattr(cast_module, "create", lambda *_: next(secrets))
    cast = make_cast(tmp_path, GROUP_SIZE * 3, {"rpc_url": "http://127.0.0.1:1"})
    form = read_job_file(cast.job_file).form
    assert (form.groups, form.group_size, form.rounds, form.key_bits) == (3, GROUP_SIZE, 1, 2048)
    assert len({o.address for o in cast.owners}) == 15
    header, *rows = cast.owners[0].data_file.read_text("utf-8").splitlines()
    assert header.split(",")[COLUMNS:] == [form.target]
    assert {row.rpartition(",")[2] for row in rows} == {"yes", "no"}
    assert rows != cast.owners[1].data_file.read_text("utf-8").splitlines()[1:]


def test_this_process_is_measured() -> None:
    sum(range(10**7))
    assert processor_s(os.getpid()) > 0.05
    assert resident_mb(os.getpid()) > 20
    assert wants_processor(os.getpid())
    assert processor_s(2**22 - 1) == 0.0
    assert not wants_processor(2**22 - 1)
    assert children_of(2**22 - 1) == []


def test_a_visitor_makes_its_calls_in_turn_and_copies_their_data_from_behind_its_code() -> None:
    market = Address(to_checksum_address("0x" + "ab" * 20))
    calls = (Call("a", market, b"first call", Wei(5)), Call("b", market, b"second", Wei(0)))
    code = visitor_code(calls, 300)
    assert code.endswith(b"first callsecond")
    base = code.index(b"first call")
    assert code[:7] == bytes([0x61]) + (16).to_bytes(2) + bytes([0x61]) + base.to_bytes(2) + bytes([0x5F])
    assert code.count(bytes.fromhex("ab" * 20)) == 2
    assert code[base - 5] == 0x5B
    assert deployer_of(code)[1:3] == len(code).to_bytes(2)
