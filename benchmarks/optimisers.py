"""Rounds that each optimiser needs, by data set and loss, until its model scores as pooling all data would, less 0.01.

Whole jobs of fifteen honest owners in plain integers: the program's own split, feature map, frozen statistics, exact
sums, filter, guard and optimisers. No audits take place, for nobody is suspected; where an honest group is filtered
nevertheless, it is left out as it would be.

    python -m benchmarks.optimisers --seeds 8
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.domain.training import OptimiserName, Training
from omnilytics_app.learning import evaluation
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.loss import form_of
from omnilytics_app.learning.moments import bounded_targets, moments_of
from omnilytics_app.learning.rounds import RoundSums
from omnilytics_app.learning.statistics import freeze
from omnilytics_app.services.simulation.course import terms_of
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.population import Population

DATASETS = {"digits": ("squared", "logistic"), "breast_cancer": ("squared", "logistic"), "diabetes": ("squared",)}
DISTANCE = 0.01
SHORT_JOB = 8
"""Rounds of the demonstration."""
LIMITS = {OptimiserName.ANDERSON: 8, OptimiserName.MOMENTUM: 32, OptimiserName.PLAIN: 64}
"""By when an optimiser is to have come near the pooled score on every seed."""


def population_of(dataset: str, seed: int, rounds: int) -> Population:
    """Everybody's data."""
    options = SimulationOptions(data=dataset, seed=seed, rounds=rounds)
    return Population.of(options, Identities(seed, options.owners, rounds, options.key_bits))


def play(population: Population, task: TaskSpec, training: Training, rounds: int) -> list[float]:
    """The score after every round of one job, that of the start first."""
    owners = [freeze(moments_of(phi, bounded_targets(task, y)), form_of(task)) for phi, y in population.owners]
    terms = terms_of(replace(population.options, rounds=rounds))
    learner = ModelOwnerLearner.start(terms, task, *population.own, training)
    scores = [evaluation.score(task, learner.model, *population.held_out)]
    for number in range(1, rounds + 1):
        point = learner.next_weights()
        sums = {a: np.sum([owners[i].gradient(point) for i in m], axis=0) for a, m in enumerate(population.groups)}
        learner, _ = learner.absorb(RoundSums(number, point, sums))
        scores.append(evaluation.score(task, learner.model, *population.held_out))
    return scores


def near_from(scores: list[float], reference: float) -> int | None:
    """The first round whose model is near the reference; None if none is."""
    return next((r for r, score in enumerate(scores) if r > 0 and score >= reference - DISTANCE), None)


def measure(dataset: str, loss: str, seeds: range, rounds: int) -> list[dict[str, Any]]:
    """One row an optimiser."""
    rows: dict[OptimiserName, list[tuple[int | None, float, float, float]]] = {name: [] for name in OptimiserName}
    for seed in seeds:
        population = population_of(dataset, seed, rounds)
        task = replace(population.task, loss=loss)
        reference = population.pooled_score()
        for name, found in rows.items():
            scores = play(population, task, Training(name), rounds)
            short = scores[min(SHORT_JOB, rounds)]
            found.append((near_from(scores, reference), short - reference, scores[-1] - reference, scores[0]))
    return [_row(dataset, loss, name, found, rounds) for name, found in rows.items()]


def _row(dataset: str, loss: str, name: OptimiserName, found: list[Any], rounds: int) -> dict[str, Any]:
    near = sorted(rounds + 1 if r is None else r for r, *_ in found)
    return {
        "dataset": dataset,
        "loss": loss,
        "optimiser": name.value,
        "rounds_median": near[(len(near) - 1) // 2],
        "rounds_worst": near[-1],
        "never": sum(r is None for r, *_ in found),
        f"distance_after_{SHORT_JOB}": float(np.mean([short for _, short, _, _ in found])),
        "distance_at_end": float(np.mean([last for _, _, last, _ in found])),
        "worst_at_end": min(last for _, _, last, _ in found),
    }


def bars_of(rows: list[dict[str, Any]]) -> list[Bar]:
    """When every optimiser has come near on every seed; and what the first order of the logistic loss costs."""
    found = []
    for row in rows:
        limit = LIMITS[OptimiserName(row["optimiser"])]
        needed = limit + 1 if row["never"] else row["rounds_worst"]
        name = f"{row['optimiser']}, {row['dataset']}, {row['loss']}: near pooling on every seed"
        found.append(Bar(name, needed, "<=", limit, "rounds"))
    ends = {(row["dataset"], row["loss"]): row["distance_at_end"] for row in rows if row["optimiser"] == "anderson"}
    for dataset in sorted({data for data, loss in ends if loss == "logistic"}):
        cost = round(ends[dataset, "squared"] - ends[dataset, "logistic"], 4)
        found.append(Bar(f"{dataset}: squared loss over logistic, mean final score", cost, "<=", 0.01, "accuracy"))
    return found


def _print(rows: list[dict[str, Any]], bars: list[Bar]) -> None:
    head = ("data set", "loss", "optimiser", "median", "worst", "never", f"after {SHORT_JOB}", "at end", "worst at end")
    body = [
        (
            *(str(row[name]) for name in ("dataset", "loss", "optimiser", "rounds_median", "rounds_worst", "never")),
            *(f"{row[name]:+.3f}" for name in (f"distance_after_{SHORT_JOB}", "distance_at_end", "worst_at_end")),
        )
        for row in rows
    ]
    print(columns([head, *body], right={3, 4, 5, 6, 7, 8}))
    print()
    print(table(bars))


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=64)
    parser.add_argument("--quick", action="store_true", help="one seed, eight rounds, without digits")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    seeds, rounds = (range(1, 2), 8) if options.quick else (range(1, options.seeds + 1), options.rounds)
    chosen = {name: losses for name, losses in DATASETS.items() if not options.quick or name != "digits"}
    rows = [row for data, losses in chosen.items() for loss in losses for row in measure(data, loss, seeds, rounds)]
    bars = bars_of(rows)
    _print(rows, bars)
    if options.json:
        Report("optimisers", bars, {"seeds": len(seeds), "rounds": rounds, "rows": rows}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
