"""The bars of the fault bench would notice what they are there for; its evidence tells a second payload from a first.

Its quick form starts ten participants and a chain, so that it is no unit test: tests/integration plays the same there.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.faults import __main__ as bench
from benchmarks.faults.evidence import Seen
from benchmarks.faults.in_process import MOMENTS
from omnilytics_app.domain.job import Phase
from tests.unit.domain.builders import all_submitted, make_job

OWNER, OTHER = "0x01", "0x02"


def entry(**changes: Any) -> dict[str, Any]:
    """A measurement that went well."""
    kept = {"complete": True, "wrong": [], "double_submissions": 0, "reused_masks": 0, "seconds": 1.0}
    return {**kept, **changes}


def found(**changes: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Everything that a full run measures, changed here and there."""
    kills = {f"kills {i}": entry(kills=10) for i in range(1, 11)}
    back = {f"reorganisation {d}": entry(moments=["draw"]) for d in range(1, 9)}
    rest = {"outage": entry(moments=["draw"]), "failing": entry(moments=["draw"], requests=1_000, failures=50)}
    everything = {**kills, **back, **rest}
    return {**everything, **{n.replace("_", " "): {**everything[n.replace("_", " ")], **c} for n, c in changes.items()}}


def missed(**changes: dict[str, Any]) -> list[str]:
    return [bar.name for bar in bench.bars(found(**changes), bench.FULL) if not bar.ok]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"kills_3": {"kills": 9}}, ["kill -9 over both roles"]),
        ({"kills_3": {"complete": False}}, ["killed: jobs complete with exact payouts"]),
        ({"kills_3": {"double_submissions": 1}}, ["killed: double submissions"]),
        ({"kills_3": {"reused_masks": 1}}, ["killed: reused masks"]),
        ({"reorganisation_8": {"complete": False}}, ["reorganised at each moment: jobs complete"]),
        ({"reorganisation_8": {"reused_masks": 1}}, ["reorganised: reused masks"]),
        ({"outage": {"complete": False}}, ["endpoint down 30 s at each moment: complete"]),
        ({"failing": {"complete": False}}, ["failing at random: complete"]),
        ({"failing": {"failures": 30}}, ["requests that failed at random"]),
    ],
)
def test_every_bar_can_be_missed(changes: dict[str, dict[str, Any]], expected: list[str]) -> None:
    assert missed(**changes) == expected


def test_how_long_everything_took_is_told() -> None:
    assert bench.total(found(outage={"seconds": 4.5})) == {"seconds": len(found()) + 3.5}


async def test_a_run_that_was_interrupted_goes_on_where_it_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, measured = tmp_path / "build" / "state.json", list[str]()

    async def unit() -> dict[str, Any]:
        measured.append("kills 1")
        return entry(kills=7)

    await bench.State(file, "full").measure("kills 1", unit)
    again = bench.State(file, "full")
    assert (await again.measure("kills 1", unit))["kills"] == 7
    assert measured == ["kills 1"]
    assert "7 kills, 1 s, complete" in capsys.readouterr().out
    assert bench.State(file, "quick").found == {}
    assert json.loads(file.read_text())["plan"] == "full"


def test_a_second_payload_and_a_second_transaction_are_noticed() -> None:
    seen = Seen()
    seen.payloads[OWNER, 1, 1] |= {"a"}
    seen.payloads[OWNER, 1, 2] |= {"b"}
    seen.mined[OWNER, 1, 1] += [True]
    assert (seen.doubles, seen.reused) == (0, 0)
    seen.payloads[OTHER, 1, 1] |= {"a"}
    assert seen.reused == 1  # the same bytes in two places
    seen.payloads[OWNER, 1, 1] |= {"c"}
    assert seen.reused == 2  # two payloads in one place
    seen.mined[OWNER, 1, 1] += [False]
    assert seen.doubles == 2  # one too many, and it failed


def test_moments_come_in_order_and_are_not_passed_over() -> None:
    submissions = next(m for m in MOMENTS if m.phase is Phase.SUBMIT)
    job = make_job(Phase.SUBMIT, round=1)
    assert not submissions.has_come(job)
    assert submissions.has_come(all_submitted(job))
    assert submissions.has_come(make_job(Phase.SETTLE, round=1))
    assert not submissions.has_come(make_job(Phase.PUBLISH, round=1))
    assert [m.name for m in MOMENTS if m.has_come(make_job(Phase.CLOSED, round=3))] == [m.name for m in MOMENTS]
