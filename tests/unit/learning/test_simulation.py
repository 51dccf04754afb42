"""One whole job of every data set: the bench stays runnable and the bars hold on the default seed."""

import json
from pathlib import Path

import pytest

from benchmarks import simulation
from omnilytics_app.learning.demo_data import DATASETS

pytestmark = pytest.mark.torch


@pytest.mark.parametrize("attack", ["sign_flip", "none"])
@pytest.mark.parametrize("dataset", DATASETS)
def test_the_default_seed_reaches_every_bar(
    dataset: str, attack: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    assert simulation.main(["--dataset", dataset, "--attack", attack, "--seeds", "1", "--json", str(report)]) == 0
    body = json.loads(report.read_text(encoding="utf-8"))
    assert [bar["name"] for bar in body["bars"] if not bar["ok"]] == []
    assert "MISSED" not in capsys.readouterr().out
    job = body["details"]["jobs"][0]
    assert len(job["scores"]) == 8
    assert bool(job["audits"]) == (attack != "none")
