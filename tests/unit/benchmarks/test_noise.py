import json
from pathlib import Path

import pytest

from benchmarks import noise


def test_the_quick_form_compares_three_ways_of_adding_noise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert noise.main(["--quick", "--json", str(tmp_path / "noise.json")]) == 0
    report = json.loads((tmp_path / "noise.json").read_text())
    final = {(job["noisy"], job["way"]): job["final"] for job in report["details"]["jobs"]}
    assert final.keys() == {(0, "exact"), *((noisy, way) for noisy in (2, 9) for way in noise.WAYS)}
    assert final[2, "program"] >= max(final[2, "plain"], final[2, "levels"])
    assert "two owners with epsilon 8" in capsys.readouterr().out
