"""The common form of all benches."""

import json
import platform
from pathlib import Path

import pytest

from benchmarks.report import Bar, Report, table


@pytest.mark.parametrize(("op", "value", "ok"), [("<=", 3, True), ("<=", 4, False), (">=", 3, True), (">=", 2, False)])
def test_a_bar_is_met_up_to_its_limit(op: str, value: float, ok: bool) -> None:
    bar = Bar("name", value, "<=" if op == "<=" else ">=", 3, "s")
    assert bar.ok is ok
    assert ("MISSED" in table([bar])) is not ok


def test_the_report_has_the_form_of_all_benches(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    Report("sample", [Bar("name", 2.5, "<=", 3, "s")], {"runs": 4}).write(file)
    report = json.loads(file.read_text("utf-8"))
    assert list(report) == ["bench", "machine", "bars", "details"]
    assert report["bars"] == [{"name": "name", "value": 2.5, "op": "<=", "limit": 3, "unit": "s", "ok": True}]
    assert report["details"] == {"runs": 4}


def test_the_machine_is_told_without_its_name_and_without_a_path(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    Report("sample", []).write(file)
    machine = json.loads(file.read_text("utf-8"))["machine"]
    assert set(machine) == {"cpu", "cores", "memory_gib", "python"}
    assert machine["python"] == platform.python_version()
    assert platform.node() not in json.dumps(machine)
