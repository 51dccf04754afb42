import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.services.demo.finale import require_success, summary
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.demo.report import build_report, write_report
from tests.unit.domain.builders import make_round

from .evidence import BOND, OWNERS, REWARD, TERMS, event, events, make_evidence, paid_job


@pytest.fixture
def report(tmp_path: Path) -> dict[str, Any]:
    return build_report(make_evidence(tmp_path))


def test_the_report_tells_the_money_from_events(report: dict[str, Any]) -> None:
    assert report["escrow_wei"] == 2 * 9 * REWARD
    assert report["bond_wei"] == report["model_owner_returned_wei"] == BOND
    assert report["stakes_wei"] == 9 * TERMS.stake
    assert report["payouts_wei"] == {o: REWARD * (2 if i < 6 else 1) for i, o in enumerate(OWNERS)}
    assert report["stakes_returned_wei"] == dict.fromkeys(OWNERS, TERMS.stake)
    assert report["sink_wei"] == 3 * REWARD


def test_several_claims_of_an_owner_are_added_up(tmp_path: Path) -> None:
    twice = (*events(), event("Claimed", 50, owner=OWNERS[0], reward=7, stake=0))
    gas = {e.transaction_hash: 1 for e in twice}
    report = build_report(make_evidence(tmp_path, events=twice, gas=gas))
    assert report["payouts_wei"][OWNERS[0]] == 2 * REWARD + 7


def test_the_report_tells_scores_groups_times_and_gas(report: dict[str, Any]) -> None:
    assert (report["initial_score"], report["final_score"], report["pooled_score"]) == (0.5, 0.9, 0.95)
    assert (report["malicious_groups"], report["evicted_groups"]) == ([2], [])
    assert report["ui_stall_ms"] == {"max": 40.0, "p99": 5.0}
    first, second = report["rounds"]
    assert first == {
        "round": 1,
        "kind": "model",
        "score": 0.7,
        "filtered_groups": [2],
        "rejected_groups": [],
        "opened": False,
        "seconds": {"publish": 1.0, "owner_compute_max": 4.5, "settle": 2.0, "total": 9.0},
        "gas": {"publish": 1_010, "submit_max": 1_012, "settle": 1_013},
    }
    assert (second["kind"], second["opened"], second["rejected_groups"]) == ("audit", True, [2])
    assert second["gas"] == {"publish": 1_014, "submit_max": None, "settle": 1_015}


def test_a_round_that_was_voided_rejected_nobody(tmp_path: Path) -> None:
    job = paid_job()
    void = replace(job.rounds[1], outcome=Outcome.VOID)
    report = build_report(make_evidence(tmp_path, job=replace(job, rounds=(job.rounds[0], void))))
    assert (report["rounds"][1]["opened"], report["rounds"][1]["rejected_groups"]) == (True, [])


def test_nothing_measured_is_told_as_nothing(tmp_path: Path) -> None:
    report = build_report(make_evidence(tmp_path, stalls=(), seconds=()))
    assert report["ui_stall_ms"] == {"max": None, "p99": None}
    assert report["rounds"][0]["seconds"]["owner_compute_max"] is None


def test_a_regression_is_scored_by_r2(tmp_path: Path) -> None:
    options = DemoOptions(owners=9, rounds=2, malicious=0, dataset="diabetes")
    assert build_report(make_evidence(tmp_path, options=options))["metric"] == "r2"


def test_the_file_holds_the_report(report: dict[str, Any], tmp_path: Path) -> None:
    write_report(tmp_path / "new" / "r.json", report)
    assert json.loads((tmp_path / "new" / "r.json").read_text()) == report


def test_the_summary_shows_every_round_and_counts_groups_from_one(report: dict[str, Any]) -> None:
    shown = summary(report).splitlines()
    assert shown[1].split() == ["1", "model", "0.700", "3", "-", "9.0"]
    assert shown[2].split() == ["2", "audit", "0.900", "-", "3"]
    assert "initial 0.500, final 0.900, pooled 0.950" in shown
    assert "malicious groups 3, evicted -" in shown
    assert "longest stall of a window 40 ms" in shown


def test_the_summary_of_a_job_that_never_began_has_no_numbers(tmp_path: Path) -> None:
    report = build_report(make_evidence(tmp_path, stalls=()))
    empty = report | {"rounds": [], "initial_score": None, "final_score": None}
    assert "initial -, final -, pooled 0.950" in summary(empty)


def test_an_exact_account_is_a_success(report: dict[str, Any]) -> None:
    require_success(report, paid_job())


@pytest.mark.parametrize("field", ["escrow_wei", "bond_wei", "stakes_wei", "model_owner_returned_wei", "sink_wei"])
@pytest.mark.parametrize("difference", [-1, 1])
def test_a_single_wei_too_many_or_too_few_is_a_failure(report: dict[str, Any], field: str, difference: int) -> None:
    with pytest.raises(DemoFailed, match="does not add up"):
        require_success(report | {field: report[field] + difference}, paid_job())


@pytest.mark.parametrize("field", ["payouts_wei", "stakes_returned_wei"])
def test_an_owner_paid_a_wei_too_many_is_a_failure(report: dict[str, Any], field: str) -> None:
    wrong = report[field] | {OWNERS[3]: report[field][OWNERS[3]] + 1}
    with pytest.raises(DemoFailed, match="does not add up"):
        require_success(report | {field: wrong}, paid_job())


def test_coin_left_in_the_contract_is_a_failure(report: dict[str, Any]) -> None:
    with pytest.raises(DemoFailed, match="1 wei left in the contract"):
        require_success(report | {"contract_balance_wei": 1}, paid_job())


FIRST, SECOND = paid_job().rounds


@pytest.mark.parametrize(
    ("job", "said"),
    [
        (replace(paid_job(), phase=Phase.SETTLE), "did not reach its end"),
        (replace(paid_job(), rounds=(FIRST,)), "Not every round"),
        (replace(paid_job(), rounds=()), "Not every round"),
        *(
            (replace(paid_job(), rounds=(FIRST, make_round(2, outcome))), "Not every round")
            for outcome in (Outcome.PENDING, Outcome.INCOMPLETE, Outcome.VOID)
        ),
    ],
)
def test_a_job_that_was_not_worked_to_its_end_is_a_failure(report: dict[str, Any], job: Job, said: str) -> None:
    with pytest.raises(DemoFailed, match=said):
        require_success(report, job)


def test_a_round_settled_by_default_still_counts_as_paid(report: dict[str, Any]) -> None:
    require_success(report, replace(paid_job(), rounds=(FIRST, replace(SECOND, outcome=Outcome.DEFAULT))))
