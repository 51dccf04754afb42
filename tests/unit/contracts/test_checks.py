"""The checks of the contract read what the tools say, and fail where they should."""

import json
from pathlib import Path
from typing import Any

import pytest

from contracts import audit, coverage, measure

TRACE = """TN:
SF:src/Market.sol
DA:10,3
DA:11,0
BRDA:10,0,0,1
BRDA:10,0,1,-
end_of_record
SF:test/MarketTest.sol
DA:1,0
end_of_record
"""


def test_coverage_counts_the_sources_alone() -> None:
    (source,) = coverage.read_trace(TRACE)
    assert source.name == "src/Market.sol"
    assert coverage.percent(list(source.lines.values())) == 50
    assert coverage.percent(list(source.branches.values())) == 50
    assert source.missed == "10b 11"


def finding(check: str, **element: Any) -> dict[str, Any]:
    return {"check": check, "description": f"{check} somewhere\n", "elements": [element]}


def test_findings_go_by_detector_and_member() -> None:
    contract = {"type": "contract", "name": "Market"}
    function = {"type": "function", "name": "stop", "type_specific_fields": {"parent": contract}}
    local = {"type": "variable", "name": "sum", "type_specific_fields": {"parent": function}}
    findings = [finding("locked-ether", **contract), finding("timestamp", **function), finding("unused", **local)]
    found = audit.findings_of({"success": True, "results": {"detectors": findings}})
    assert set(found) == {("locked-ether", "Market"), ("timestamp", "Market.stop"), ("unused", "Market.stop")}


def test_a_failed_analysis_is_no_clean_one() -> None:
    with pytest.raises(SystemExit, match="no compiler"):
        audit.findings_of({"success": False, "error": "no compiler", "results": {}})


def test_a_finding_is_argued_for_only_with_a_reason() -> None:
    text = "- `timestamp` in `Market.stop`: windows are long\n- `unused` in `Market.sum`:\n"
    assert audit.argued(text) == {("timestamp", "Market.stop")}


def test_every_argument_of_the_list_is_read() -> None:
    text = audit.ARGUED.read_text("utf-8")
    assert len(audit.argued(text)) == sum(line.startswith("- `") for line in text.splitlines())


def test_proofs_count_only_if_all_of_them_were_completed() -> None:
    passed = "\x1b[32m[PASS]\x1b[0m check_withdraw(address) (paths: 9, time: 0.25s, bounds: [])\n"
    assert audit.proved(0, 2 * passed) == 2
    for code, output in (
        (1, passed),
        (0, ""),
        (0, passed + "WARNING  check_withdraw: paths have  \n not been fully explored"),
    ):
        with pytest.raises(SystemExit, match="halmos exits with"):
            audit.proved(code, output)


def test_a_passed_budget_is_told() -> None:
    assert measure.passed_budgets({"a": 5, "b": 6, "c": 9}, {"a": 5, "b": 5}) == ["b: 6 instead of at most 5"]


def test_committed_values_are_within_their_committed_budgets() -> None:
    values, budgets = (measure.read_values(measure.SNAPSHOTS / name) for name in (measure.GAS, measure.BUDGETS))
    assert budgets.keys() <= values.keys()
    assert measure.passed_budgets(values, budgets) == []


def test_a_layout_loses_what_the_compiler_numbers_anew() -> None:
    layout = {
        "storage": [
            {"astId": 7, "contract": "src/A.sol:A", "label": "_x", "slot": "0", "type": "t_struct(Data)9_storage"}
        ],
        "types": {"t_struct(Data)9_storage": {"label": "struct Roster.Data", "numberOfBytes": "32"}},
    }
    assert measure.normalised(layout) == {
        "storage": [{"label": "_x", "slot": "0", "type": "struct Roster.Data"}],
        "types": {"struct Roster.Data": {"label": "struct Roster.Data", "numberOfBytes": "32"}},
    }


@pytest.mark.parametrize("disputes", [[], [("_jobs", "1")], [("_jobs", "0"), ("_more", "1")]])
def test_both_halves_of_the_market_must_see_the_same_storage(
    monkeypatch: pytest.MonkeyPatch, disputes: list[tuple[str, str]]
) -> None:
    library = [("_nameFallback", "1"), ("_versionFallback", "2")]
    layouts = {"Market": layout([("_jobs", "0"), *library]), "Disputes": layout(disputes)}
    monkeypatch.setattr(measure, "compiled", lambda contract: {"storageLayout": layouts[contract]})
    monkeypatch.setattr(measure, "forge_binary", lambda: "true")
    with pytest.raises(SystemExit, match="storage"):
        measure.storage_layout()


def layout(variables: list[tuple[str, str]]) -> dict[str, Any]:
    storage = [{"label": label, "slot": slot, "type": "t_uint256"} for label, slot in variables]
    return {"storage": storage, "types": {"t_uint256": {"label": "uint256"}}}


def test_the_committed_layout_is_the_shared_one() -> None:
    committed = json.loads((measure.SNAPSHOTS / measure.LAYOUT).read_text("utf-8"))
    assert [variable["slot"] for variable in committed["storage"]] == [str(i) for i in range(len(committed["storage"]))]
    assert "_jobs" in {variable["label"] for variable in committed["storage"]}


def test_what_differs_from_what_is_committed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def take(target: Path) -> None:
        for name in (measure.GAS, measure.BUDGETS, measure.LAYOUT):
            (target / name).write_bytes((measure.SNAPSHOTS / name).read_bytes())
        values = measure.read_values(target / measure.GAS)
        values["withdraw"] += 1
        (target / measure.GAS).write_text(json.dumps({name: str(value) for name, value in values.items()}), "utf-8")

    monkeypatch.setattr(measure, "take", take)
    with pytest.raises(SystemExit, match=r'(?s)gas.json is not what the sources give.*\n-  "withdraw"'):
        measure.check()
