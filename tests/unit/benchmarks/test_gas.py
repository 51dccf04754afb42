"""The gas bench measures, says what it measured, and tells a missed bar from a failure to measure."""

import json
from pathlib import Path

import pytest

from benchmarks import gas
from contracts import build, measure

INSTALLED = (build.CONTRACTS / "node_modules" / "@foundry-rs" / "forge").exists()
VALUES = {
    "withdraw": 70_000,
    "code of Market, bytes": 24_000,
    "submit inline, 512 bytes": 95_000,
    "quiet round, an owner, first": 120_000,
    "quiet round, an owner, 34 ciphertexts": 120_000,
    "quiet round, an owner, 373 ciphertexts": 120_000,
    "quiet round, an owner, 3074 ciphertexts": 120_000,
    "quiet round, an owner, 7322 ciphertexts": 120_000,
    "store everything, 1000 parameters": 67_000_000,
    "store everything, 7450 parameters": 500_000_000,
}
BUDGETS = {"withdraw": 80_000, "code of Market, bytes": 23_000}


def test_a_bar_for_every_budget_and_for_each_comparison() -> None:
    bars = {bar.name: bar for bar in gas.bars_of(VALUES, BUDGETS)}
    assert bars["withdraw"].ok
    assert (bars["code of Market, bytes"].unit, bars["code of Market, bytes"].ok) == ("bytes", False)
    assert bars["dearest transaction"].value == 95_000
    assert bars["quiet round beside storing 1,000 parameters"].value == pytest.approx(558.3)
    assert bars["quiet round, dearest model size beside cheapest"].ok


def test_a_round_that_grows_with_the_model_misses_its_bar() -> None:
    values = {**VALUES, "quiet round, an owner, 7322 ciphertexts": 120_001}
    assert not next(bar for bar in gas.bars_of(values, BUDGETS) if "model size" in bar.name).ok


def test_sizes_without_a_baseline_are_left_out_of_the_comparison() -> None:
    assert [row["parameters"] for row in gas.comparison(VALUES)] == [1_000, 7_450]


def test_what_could_not_be_measured_is_no_missed_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forge = tmp_path / "forge"
    forge.write_text("#!/bin/sh\necho '[FAIL: WrongPhase(3)] test_withdraw()'\nexit 1\n", "utf-8")
    forge.chmod(0o755)
    monkeypatch.setattr(measure, "forge_binary", lambda: forge)
    with pytest.raises(SystemExit, match="WrongPhase"):
        gas.main(["--quick"])


@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
@pytest.mark.timeout(900)
def test_the_quick_form_measures_every_bar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.json"
    assert gas.main(["--quick", "--json", str(file)]) == 0
    report = json.loads(file.read_text("utf-8"))
    budgets = measure.read_values(measure.SNAPSHOTS / measure.BUDGETS)
    assert report["bench"] == "gas"
    assert {bar["name"] for bar in report["bars"]} >= set(budgets)
    assert [bar["name"] for bar in report["bars"] if not bar["ok"]] == []
    assert [row["parameters"] for row in report["details"]["comparison"]] == [1_000, 7_450]
    assert "MISSED" not in capsys.readouterr().out


def test_a_passed_budget_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forge = tmp_path / "forge"
    forge.write_text(
        "#!/bin/sh\necho '{}' > \"$FOUNDRY_SNAPSHOTS/gas.json\"\necho '[FAIL] test_withdraw()'\nexit 1\n", "utf-8"
    )
    forge.chmod(0o755)
    monkeypatch.setattr(measure, "forge_binary", lambda: forge)
    assert "test_withdraw" in measure.measure_gas(tmp_path)
