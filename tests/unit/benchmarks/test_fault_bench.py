"""The bars of the fault bench would notice what they are there for; its evidence tells a second payload from a first.

Its quick form starts chains and dozens of participants, so that it is no test at all: `make test-all` runs it.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.faults import __main__ as bench
from benchmarks.faults import accused, disks
from benchmarks.faults.evidence import Expected, Seen, all_honest
from benchmarks.faults.in_process import MOMENTS
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Outcome, Phase
from tests.unit.domain.builders import all_submitted, make_job, make_member, make_round, make_terms

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
    doubts = {f"accused {trouble}": entry(moments=["dispute", "answers"]) for trouble in (1, 3, 8, "outage")}
    disk = {"disks": entry(cases={case: {} for case in disks.CASES}, left_out={}, sentences=3, files_lost=0)}
    everything = {**kills, **back, **rest, **doubts, **disk}
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
        ({"accused_3": {"complete": False}}, ["disputes and answers, reorganised or down: complete"]),
        ({"accused_outage": {"reused_masks": 1}}, ["disputes and answers: reused masks"]),
        ({"accused_8": {"double_submissions": 1}}, ["disputes and answers: double submissions"]),
        ({"disks": {"sentences": 2}}, ["disks: full, read-only, in use"]),
        ({"disks": {"files_lost": 1}}, ["disks: files lost"]),
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


def fifteen(attacker: int) -> tuple[list[Address], Job]:
    """Owners, the attacker last, and a job of three rounds that all of them are in."""
    members = tuple(make_member(i, i // 3) for i in range(15))
    owners = [m.owner for m in members if m.owner != members[attacker].owner] + [members[attacker].owner]
    return owners, make_job(Phase.CLOSED, round=3, members=members, terms=make_terms(rounds=3))


@pytest.mark.parametrize(("expected", "deposits"), [(all_honest, 0), (accused.due, 1)])
@pytest.mark.parametrize("attacker", [0, 7, 14])
def test_all_that_is_paid_in_is_due_to_somebody(expected: Expected, deposits: int, attacker: int) -> None:
    owners, job = fifteen(attacker)
    terms, due = job.terms, expected(owners, job)
    paid_in = terms.escrow + terms.bond + len(owners) * terms.stake + deposits * terms.answer_fee
    assert sum(due.rewards.values()) + sum(due.stakes.values()) + due.returned + due.sunk == paid_in
    assert set(due.rewards) == set(due.stakes) == set(due.absences) == set(owners)


def test_an_attacker_loses_a_round_by_its_audit_and_another_one_to_those_it_let_down() -> None:
    owners, job = fifteen(7)
    due = accused.due(owners, job)
    assert {due.rewards[o] for o in owners[:6]} == {3_000}
    assert [due.rewards[o] for o in (owners[6], owners[7], owners[-1])] == [2_000, 2_000, 1_000]
    assert [o for o in owners if due.absences[o]] == [owners[-1]]
    assert due.outcomes == (Outcome.QUIET, Outcome.FINAL, Outcome.QUIET)
    assert due.sunk == 3_000


def test_a_settlement_that_lies_open_is_a_moment_even_after_it_is_final() -> None:
    moment, other = accused.DISPUTE, make_round(1, Outcome.QUIET)
    for outcome, come in ((Outcome.PENDING, False), (Outcome.OPEN, True), (Outcome.FINAL, True), (Outcome.VOID, True)):
        job = make_job(Phase.PUBLISH, round=3, rounds=(other, make_round(2, outcome)))
        assert moment.has_come(job) is come
    assert not moment.has_come(make_job(Phase.PUBLISH, round=1, rounds=(other,)))
    assert [accused.ANSWER.has_come(make_job(p, round=3)) for p in (Phase.SETTLE, Phase.ANSWER)] == [False, True]


@pytest.mark.parametrize(
    ("status", "words", "right"),
    [
        (1, "omnilytics: The disk is full: free some space.\n", True),
        (0, "omnilytics: The disk is full: free some space.\n", False),
        (1, "omnilytics: No space left on device.\n", False),
        (1, "Traceback (most recent call last):\nomnilytics: The disk is full: free some space.\n", False),
        (1, "", False),
    ],
)
def test_one_sentence_about_what_is_the_matter_is_told_from_others(status: int, words: str, right: bool) -> None:
    assert disks.right("full", status, words) is right


def test_the_quick_form_leaves_an_interrupted_full_run_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = tmp_path / "bench-faults.json"
    full.write_text("{}")
    states: list[Path] = []

    async def measured(_: bench.Plan, state: bench.State) -> dict[str, dict[str, Any]]:
        states.append(state.file)
        state.file.write_text("{}")
        return found()

    monkeypatch.setattr(bench, "STATE", full)
    monkeypatch.setattr(bench, "measure", measured)
    assert bench.main(["--quick", "--fresh"]) == 0
    assert [file.name for file in states] == ["bench-faults-quick.json"]
    assert [file.name for file in tmp_path.iterdir()] == [full.name]
