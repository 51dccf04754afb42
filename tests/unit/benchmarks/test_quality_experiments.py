"""The experiments on quality: jobs and their reference lines, matched starts, and what the pages make of them."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks.experiments import headline, headline_page, mnist, quality, quality_page
from benchmarks.experiments.page import judged
from benchmarks.experiments.result import Notebook, Point, Result, Size
from benchmarks.experiments.trials import Trial, curves, decisions, fedsgd, outcome_of, population_of
from benchmarks.noise import NoisyPopulation
from benchmarks.report import Bar
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.services.simulation.course import terms_of
from omnilytics_app.services.simulation.options import SimulationOptions

SMALL = Trial("breast_cancer", rounds=3)


def test_a_step_of_fedsgd_is_one_of_gradient_descent_on_all_owners_rows() -> None:
    population = population_of(replace(SMALL, rounds=1), 1)
    start = ModelOwnerLearner.start(terms_of(population.options), population.task, *population.own).model
    gradient, curvature = np.zeros_like(start), np.zeros((start.shape[1],) * 2)
    for phi, y in population.owners:
        gradient += (phi @ start.T - y).T @ phi / len(phi) / len(population.owners)
        curvature += phi.T @ phi / len(phi) / len(population.owners)
    expected = population.score(start - gradient / np.linalg.eigvalsh(curvature)[-1])
    assert fedsgd(population) == [pytest.approx(expected, abs=0.01)]


def test_nobody_is_filtered_in_fedsgd() -> None:
    population = population_of(replace(SMALL, attack="sign_flip", rounds=8), 1)
    assert fedsgd(population)[-1] < outcome_of(population).final - 0.05


def test_a_trial_is_the_job_of_the_program_itself() -> None:
    trial = replace(SMALL, owners=21, attack="zero")
    options = trial.options(1)
    assert (options.faults, options.whole_groups) == (2, True)
    found = curves(trial, range(1, 2))
    outcome = outcome_of(population_of(trial, 1))
    assert found["by_round"] == pytest.approx([outcome.initial, *(r.score for r in outcome.rounds)], abs=1e-4)
    assert found["by_round"][-1] == found["final"][0]
    assert len(found["fedsgd_by_round"]) == 4


def test_noise_is_in_the_statistics_of_those_who_add_it_and_of_nobody_else() -> None:
    exact = population_of(SMALL, 1)
    some = NoisyPopulation.among(exact, 2, 4.0, "program")
    differ = [(a.A != b.A).any() for a, b in zip(exact.statistics, some.statistics, strict=True)]
    assert differ == [True, True, *[False] * 13]
    assert all((a.A != b.A).any() for a, b in zip(
        exact.statistics, population_of(replace(SMALL, epsilon=1.0), 1).statistics, strict=True
    ))  # fmt: skip


def test_a_matched_start_has_fewer_of_the_same_samples() -> None:
    population = population_of(Trial("digits"), 1)
    lowered = headline.matched(population, 1)
    start = ModelOwnerLearner.start(terms_of(population.options), population.task, *lowered.own).model
    assert abs(population.score(start) - headline.START) <= headline.TOLERANCE
    rows = {row.tobytes() for row in population.own[0]}
    assert len(lowered.own[0]) < len(population.own[0])
    assert all(row.tobytes() in rows for row in lowered.own[0])
    assert lowered.statistics == population.statistics


def test_the_goal_is_reached_where_it_is_reached_first() -> None:
    assert headline.needed([0.7, 0.83, 0.82, 0.9]) == 2
    assert headline.needed([0.7, 0.8299]) is None
    assert headline_page.span([1, 3, 2]) == "1 to 3"
    assert headline_page.span([2, None]) == "2; never on 1 of 2"
    assert headline_page.span([None]) == "never"


def test_images_are_halved_by_averages() -> None:
    image = np.zeros((1, 28, 28))
    image[0, 0, :2] = 1.0
    halved = mnist.small(image)
    assert halved.shape == (1, 14, 14)
    assert (halved[0, 0, 0], halved.sum()) == (128.0, 128.0)


def test_another_file_than_the_one_that_was_looked_at_is_refused(tmp_path: Path) -> None:
    (tmp_path / mnist.ARCHIVE).write_bytes(b"other")
    with pytest.raises(SystemExit, match="not the file"):
        mnist.load(tmp_path)


def test_sessions_that_encryption_changes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    async def simulate(options: SimulationOptions) -> Any:
        last = "other" if options.crypto == "none" else "b"
        return SimpleNamespace(rounds=[SimpleNamespace(session=s) for s in ("a", last)])

    monkeypatch.setattr(quality, "simulate", simulate)
    found = quality.both_ways(quality.QUICK.encrypted)
    assert (found["rounds"], found["different"]) == (2, 1)


def test_the_quick_form_measures_every_axis_and_its_page_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "both_ways", lambda _: {"rounds": 2, "different": 0, "sessions": ""})
    result = quality.run(Notebook("quality", Size.QUICK, 1))
    assert {p.axes["varied"] for p in result.points} == {"data", "owners", "split", "attack", "budget", "encryption"}
    assert all(bar.ok for bar in result.bars)
    blocks = quality.blocks(result)
    assert "| breast cancer | sign flipped, x4 | 15 |" in blocks["attack"]
    assert "**0**" in blocks["encryption"]
    assert "stands for 1 jobs, with the seeds 1 to 1" in blocks["about"]


def test_a_split_that_is_not_to_be_had_is_told() -> None:
    notebook = Notebook("quality", Size.QUICK, 1)
    trial = Trial("diabetes", owners=96)
    notebook.point(
        {"varied": "split", **trial.axes}, lambda: quality._possible(replace(trial, alpha=0.01), range(1, 2))
    )
    axes = {"data": "digits", "attack": "none", "owners": 9, "rounds": 1, "key_bits": 512}
    notebook.point({"varied": "encryption", **axes}, lambda: {"rounds": 1, "different": 0})
    notebook.point({"varied": "data", **SMALL.axes}, lambda: curves(SMALL, range(1, 2)))
    assert "cannot be split so" in quality.blocks(notebook.result())["split"]


def paid(trial: Trial, *_: object) -> dict[str, Any]:
    """What `headline.cost` gives."""
    return {
        "gas": 1_000_000 * trial.rounds, "owners_gas": 600_000, "upload_bytes": 512, "download_bytes": 1024,
        "features": 65, "seconds": 30.0, "score": 0.9, "claims": 0, "different": 0,
    }  # fmt: skip


@pytest.fixture(scope="module")
def lift() -> Result:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(headline, "cost", paid)
        return headline.run(Notebook("headline", Size.QUICK, 1))


def test_the_headline_is_told_with_its_rounds_its_cost_and_its_spread(lift: Result) -> None:
    assert all(bar.ok for bar in lift.bars)
    blocks = headline.blocks(lift)
    assert "in 4 rounds, for 4,000,000 gas of all 16 participants" in blocks["headline"]
    assert "2 seeds" in blocks["headline"]
    assert "A job of 1 round costs 1,000,000 gas" in blocks["headline"]
    assert "| 4 rounds | 4,000,000 | 40,000 | 0.0040 | 12.00 |" in blocks["cost"]
    assert "| digits, no backbone | 0.62" in blocks["settings"]
    assert "rejected honest groups **0** times" in blocks["rejections"]


def test_a_missed_goal_is_told_with_the_seed_and_its_labels(lift: Result) -> None:
    first, *others = lift.points
    values = first.values | {"final": [0.9, 0.5], "malicious_let_in": [0, 7], "samples": [33, 26]}
    failed = replace(lift, points=(Point(first.axes, values), *others))
    failed = replace(failed, bars=headline.bars_of(failed))
    told = headline.blocks(failed)["bars"]
    assert "| worst end of any seed in any setting | 0.5000 | at least 0.83 accuracy | **missed** |" in told
    assert "seed 2" in told
    assert "26 labels" in told
    assert "malicious groups in the model 7 times" in told


def test_decisions_are_counted_by_seed() -> None:
    def played(filtered: tuple[int, ...], rejected: tuple[int, ...]) -> Any:
        return SimpleNamespace(groups=(0, 1, 2, 3), filtered=filtered, rejected=rejected)

    outcome = SimpleNamespace(
        malicious_groups=(1, 2), rounds=[played((1,), (1,)), played((0, 2), ())], evicted={1: 3}, honest_filtered=1,
        honest_rejections=0,
    )  # fmt: skip
    assert decisions([outcome]) == {  # type: ignore[list-item]
        "malicious_kept_out": [2], "malicious_let_in": [2], "malicious_rejected": [1], "honest_kept_out": [1],
        "honest_rejected": [0], "evicted": [1],
    }  # fmt: skip


def test_a_bar_is_held_or_missed() -> None:
    told = judged([Bar("a", 1, "<=", 2, "times"), Bar("b", 0.5, ">=", 0.83, "accuracy")])
    assert "| a | 1 | at most 2 times | held |" in told
    assert "| b | 0.5000 | at least 0.83 accuracy | **missed** |" in told


def test_rejections_of_honest_groups_are_told_where_they_happened() -> None:
    def job(axes: dict[str, Any], rejected: int) -> Point:
        usual = {"varied": "split", **SMALL.axes} | axes
        values = {"seeds": 2, "honest_rejected": rejected, "pooled": [0.9], "final": [0.9]}
        return Point(usual, values)

    points = (job({"split": "dirichlet:0.1"}, 3), job({}, 0), job({"epsilon": 1.0}, 1))
    told = quality_page._rejections(Result("quality", Size.FULL, 1, points, 1.0))
    assert "**3** in the 4 jobs" in told
    assert "(3 of breast cancer, 15 owners, dirichlet:0.1), 1 in the 2 jobs with noise" in told


def test_images_with_a_backbone_are_measured_on_every_axis() -> None:
    trials = list(quality.FULL.trials())
    assert {varied for varied, trial in trials if trial == replace(trial, data=mnist.MNIST, backbone=True)} == {
        "data", "owners", "split", "attack", "budget",
    }  # fmt: skip
    assert {trial.owners for varied, trial in trials if varied == "owners" and trial.data == "diabetes"} >= {60, 96}
