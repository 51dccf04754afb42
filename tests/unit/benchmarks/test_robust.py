"""The bench of robustness stays runnable, and its bars would notice what they are there for."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.robust import audits, calibration, jobs
from benchmarks.robust.__main__ import main
from benchmarks.robust.cells import QUICK


def entry(**changes: Any) -> dict[str, Any]:
    """A simulated job's line."""
    return {
        "data": "digits", "size": "1 of 5", "seed": 1, "attack": "scale", "whole_groups": False, "reference": 0.9,
        "final": 0.9, **changes,
    }  # fmt: skip


def test_the_quick_form_measures_every_bar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    assert main(["--quick", "--json", str(report)]) == 0
    body = json.loads(report.read_text("utf-8"))
    assert len(body["bars"]) == 1 + 5 + 2
    assert all(bar["ok"] for bar in body["bars"] if "rejected on" in bar["name"] or "worst loss" in bar["name"])
    assert {e["attack"] for e in body["details"]["jobs"]} == set(QUICK.attacks)
    assert "Audits, faulty groups rejected" in capsys.readouterr().out


def test_the_calibration_tells_every_setting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    assert main(["--quick", "--calibrate", "--json", str(report)]) == 0
    settings = json.loads(report.read_text("utf-8"))["details"]
    assert len(settings) == len(calibration.ORDINARY) * len(calibration.CONSTANT) * len(calibration.TAUS)
    assert {"constant": "0.6", "others": "0.1", "tau": "4.25"}.items() <= next(
        s.items() for s in settings if (s["constant"], s["others"], s["tau"]) == ("0.6", "0.1", "4.25")
    )
    assert "dirichlet honest" in capsys.readouterr().out


def test_the_worst_attack_is_that_of_the_largest_mean_loss() -> None:
    entries = [
        entry(final=0.90),
        entry(attack="alie", final=0.85),
        entry(attack="alie", final=0.93, seed=2),
        entry(attack="zero", final=0.87, whole_groups=True),
        entry(attack="none", final=0.10),
    ]
    (case,) = jobs.worst(entries).values()
    assert (case["attack"], case["whole_groups"]) == ("zero", True)
    (bar,) = jobs.bars(entries)
    assert (bar.value, bar.ok) == (0.03, False)


def test_audits_are_held_to_their_worst_data_set() -> None:
    def line(**changes: Any) -> dict[str, Any]:
        return {
            "data": "digits", "size": "1 of 5", "split": "iid", "attack": "scale", "whole_groups": False,
            "faulty": 100, "rejected": 100, "honest": 400, "wrongly_rejected": 0, **changes,
        }  # fmt: skip

    lines = [line(attack=attack) for attack in audits.GROSS] + [line(split="dirichlet")]
    assert all(bar.ok for bar in audits.bars(lines))
    missed = audits.bars([*lines, line(data="diabetes", rejected=94), line(data="diabetes", wrongly_rejected=13)])
    assert [bar.name for bar in missed if not bar.ok] == [
        "audits, iid: honest groups rejected if claimed, on diabetes",
    ]
    missed = audits.bars([*lines, line(data="diabetes", rejected=94)])
    assert [bar.name for bar in missed if not bar.ok] == ["audits, iid: scale rejected on diabetes"]
