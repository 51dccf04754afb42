"""One job of the quality experiments: the program's own simulation, and the reference lines beside it.

The simulation does on plaintexts what a job does under encryption; `quality` holds both against each other, session by
session. Around it: what FedSGD in the plain makes of the same owners, start, rounds and attackers, without anybody
being filtered, and what one party would reach that held all honest samples.
"""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.experiments.mnist import MNIST
from benchmarks.experiments.mnist import load as load_mnist
from benchmarks.letters import write_letters
from benchmarks.noise import NoisyPopulation
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning import demo_data
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.demo_data import DataSet
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.statistics import A_SCALE_BITS, GRADIENT_SCALE, weights_to_int
from omnilytics_app.learning.train_backbone import train_map
from omnilytics_app.services.simulation.adversary import Adversary
from omnilytics_app.services.simulation.course import Course, terms_of
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome
from omnilytics_app.services.simulation.plain import PlainArithmetic
from omnilytics_app.services.simulation.population import Dealt, Population, deal_out, read_data
from omnilytics_app.services.simulation.run import identities_of, layout_of

LETTERS = "letters"
LETTERS_COUNT = 1_840
DEALS = 12
"""Data dealt out that is remembered: that of all seeds, for the trials that differ in something else."""
_MAPS: dict[str, FeatureMapSpec] = {}


@dataclass(frozen=True)
class Trial:
    """What is varied. `epsilon` is every owner's privacy budget, 0 for exact statistics."""

    data: str
    backbone: bool = False
    owners: int = 15
    alpha: float | None = None
    attack: str = "none"
    epsilon: float = 0.0
    rounds: int = 8

    @property
    def faults(self) -> int:
        """Groups that the job tolerates and that an attack therefore gets."""
        return (self.owners // 3 - 3) // 2

    @property
    def axes(self) -> dict[str, Any]:
        """As a point has them."""
        split = "iid" if self.alpha is None else f"dirichlet:{self.alpha:g}"
        features = "backbone" if self.backbone else "columns"
        return {
            "data": self.data, "features": features, "owners": self.owners, "split": split, "attack": self.attack,
            "epsilon": self.epsilon, "rounds": self.rounds,
        }  # fmt: skip

    def options(self, seed: int) -> SimulationOptions:
        """Of the simulation; attacked groups are malicious as a whole."""
        return SimulationOptions(
            data=self.data, owners=self.owners, faults=self.faults, attack=self.attack, alpha=self.alpha,
            rounds=self.rounds, seed=seed, whole_groups=True, backbone=self.backbone,
        )  # fmt: skip


def population_of(trial: Trial, seed: int) -> Population:
    """Everybody's data; raises `ConfigurationError` where it cannot be split so."""
    options = trial.options(seed)
    dealt = _dealt(trial.data, seed, trial.owners, trial.alpha, backbone=trial.backbone)
    population = Population.of_dealt(options, identities_of(options), dealt)
    if trial.epsilon:
        return NoisyPopulation.among(population, trial.owners, trial.epsilon, "program")
    return population


def outcome_of(population: Population) -> Outcome:
    """The job as the market plays it."""
    layout = layout_of(population.options, population)
    identities = identities_of(population.options)
    course = Course(population, identities, layout, PlainArithmetic(layout))
    return asyncio.run(course.run(lambda _: None))


def fedsgd(population: Population) -> list[float]:
    """Scores after every round of FedSGD in the plain, from the same start with the same owners and attackers.

    (McMahan et al., Communication-Efficient Learning of Deep Networks from Decentralized Data, AISTATS 2017.) All
    owners' gradients count alike and none is filtered; the step is the largest that never diverges without attackers,
    one over the largest curvature of the honest objective, which nobody in a real job would know.
    """
    options, layout = population.options, layout_of(population.options, population)
    adversary = Adversary(population, layout)
    curvature = np.mean([statistics.A for statistics in population.dealt.statistics], axis=0) / 2.0**A_SCALE_BITS
    step, bound = 1.0 / float(np.linalg.eigvalsh(curvature)[-1]), 2.0**options.weight_bits
    weights, scores = ModelOwnerLearner.start(terms_of(options), population.task, *population.own).model, []
    for number in range(1, options.rounds + 1):
        sent = adversary.send(number, weights_to_int(weights, options.weight_bits), range(options.groups))
        values = (what if what.copied_from is None else sent[what.copied_from] for what in sent.values())
        gradient = np.mean([np.asarray(what.values, dtype=np.float64) for what in values], axis=0) / GRADIENT_SCALE
        weights = np.clip(weights - step * gradient, -bound, bound)
        scores.append(population.score(weights))
    return scores


def curves(trial: Trial, seeds: range) -> dict[str, Any]:
    """All that a point of the quality experiment holds: scores by seed, and courses by round as means over seeds."""
    found, rows = [], []
    for seed in seeds:
        population = population_of(trial, seed)
        found.append((outcome_of(population), fedsgd(population)))
        rows += [len(phi) for phi, _ in population.owners]
    courses = [[o.initial, *(r.score for r in o.rounds)] for o, _ in found]
    if len({len(course) for course in courses}) > 1:
        raise RuntimeError(f"{trial} ended before its last round")
    return {
        "seeds": len(seeds),
        "initial": rounded([o.initial for o, _ in found]),
        "final": rounded([o.final for o, _ in found]),
        "pooled": rounded([o.pooled for o, _ in found]),
        "fedsgd_final": rounded([scores[-1] for _, scores in found]),
        "by_round": rounded(np.mean(courses, axis=0)),
        "fedsgd_by_round": rounded(np.mean([[o.initial, *scores] for o, scores in found], axis=0)),
        "rows": round(median(rows)),
        **{name: sum(counts) for name, counts in decisions([o for o, _ in found]).items()},
    }


def decisions(outcomes: Sequence[Outcome]) -> dict[str, list[int]]:
    """How often, by seed, groups were left out of the model or in it, rejected by the contract, and evicted."""
    bad = [set(o.malicious_groups) for o in outcomes]
    pairs = list(zip(outcomes, bad, strict=True))
    return {
        "malicious_kept_out": [sum(len(m & set(r.filtered)) for r in o.rounds) for o, m in pairs],
        "malicious_let_in": [sum(len((m & set(r.groups)) - set(r.filtered)) for r in o.rounds) for o, m in pairs],
        "malicious_rejected": [sum(len(m & set(r.rejected)) for r in o.rounds) for o, m in pairs],
        "honest_kept_out": [o.honest_filtered for o in outcomes],
        "honest_rejected": [o.honest_rejections for o in outcomes],
        "evicted": [len(o.evicted) for o in outcomes],
    }


def rounded(values: Any) -> list[float]:
    """To what a few hundred held-out samples can tell."""
    return [round(float(value), 5) for value in values]


@lru_cache(maxsize=DEALS)
def _dealt(name: str, seed: int, owners: int, alpha: float | None, *, backbone: bool) -> Dealt:
    options = SimulationOptions(data=name, seed=seed, owners=owners, alpha=alpha, backbone=backbone)
    return deal_out(_whole(name), options, _trained_once)


@cache
def _whole(name: str) -> DataSet:
    if name == MNIST:
        return load_mnist()
    return _letters() if name == LETTERS else demo_data.load(name)


def _trained_once(columns: tuple[str, ...], own: Samples, task: TaskSpec, sides: tuple[int, int]) -> FeatureMapSpec:
    """A backbone depends on the model owner's samples alone: not on who else there is, or on what they do."""
    key = hashlib.sha256(own.x.tobytes() + "\0".join(own.y.tolist()).encode()).hexdigest()
    if key not in _MAPS:
        _MAPS[key] = train_map(columns, own, task, sides)
    return _MAPS[key]


def _letters() -> DataSet:
    """Drawn anew, as a person's folder of images would be read."""
    with TemporaryDirectory() as root:
        folder = Path(root) / LETTERS
        write_letters(folder, LETTERS_COUNT)
        return read_data(SimulationOptions(data=str(folder)))
