"""The bench stays runnable, and what it says of the losses holds on one seed of each data set."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import optimisers
from omnilytics_app.domain.training import OptimiserName, Training


def test_the_quick_form_measures_every_optimiser(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimisers.main(["--quick", "--json", str(tmp_path / "report.json")]) == 0
    body = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    missed = [bar["name"] for bar in body["bars"] if not bar["ok"]]
    assert missed == ["plain, diabetes, squared: near pooling on every seed"]  # eight rounds are too few for it
    assert len(body["details"]["rows"]) == 9
    assert "MISSED" in capsys.readouterr().out


@pytest.mark.parametrize("dataset", ["digits", "breast_cancer"])
def test_a_logistic_job_ends_about_as_well_as_one_of_the_squared_loss(dataset: str) -> None:
    population = optimisers.population_of(dataset, 2, 8)
    ends = {}
    for loss in ("squared", "logistic"):
        task = replace(population.task, loss=loss)
        ends[loss] = optimisers.play(population, task, Training(OptimiserName.ANDERSON), 8)[-1]
    assert ends["logistic"] > ends["squared"] - 0.01
    assert ends["logistic"] > population.pooled_score() - 0.02
    assert ends["logistic"] > 0.9


def test_a_bar_is_missed_where_an_optimiser_never_comes_near() -> None:
    row = {"dataset": "digits", "loss": "squared", "optimiser": "plain", "distance_at_end": 0.0}
    for never, worst, ok in ((0, 64, True), (0, 65, False), (1, 9, False)):
        [bar] = optimisers.bars_of([row | {"never": never, "rounds_worst": worst}])
        assert bar.ok is ok
