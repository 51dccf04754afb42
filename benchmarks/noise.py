"""What differential privacy costs a job, and how owners that add noise fare with a model owner's filter and audits.

Whole simulated jobs without attackers: the program's own split, map, noise, filter and audits, over 8 rounds and
several seeds. Either all owners add noise or two of them do. Three ways to make a release of one (epsilon, delta):

- `plain`: one noise level for A and B, from the sensitivity of whole matrices; what comes out is submitted as it is.
- `levels`: the program's sensitivity and its two levels; submitted as it is.
- `program`: the same noise, then shrunk and projected as `learning.privacy.noisy_means` does.

    python -m benchmarks.noise --seeds 5
"""

import argparse
import asyncio
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import mean

import numpy as np

from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.learning.loss import SQUARED
from omnilytics_app.learning.moments import Moments, moments_of
from omnilytics_app.learning.privacy.gaussian import default_delta, mu_of
from omnilytics_app.learning.privacy.noisy_means import add_noise, draw, draws, useful_means
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels, noise_levels, row_bound, target_bound
from omnilytics_app.learning.statistics import Statistics, quantise
from omnilytics_app.services.simulation.course import Course
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.plain import PlainArithmetic
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of, layout_of

WAYS = ("plain", "levels", "program")
EPSILONS = (1.0, 2.0, 4.0, 8.0)
DATASETS = ("digits", "breast_cancer", "diabetes", "synthetic")
FEW = 2


@dataclass(frozen=True)
class NoisyPopulation(Population):
    """A population of which the first owners, `noisy` in number, add noise."""

    noisy: int = 0
    epsilon: float = 8.0
    way: str = "program"

    @classmethod
    def among(cls, base: Population, noisy: int, epsilon: float, way: str) -> "NoisyPopulation":
        """The participants of `base`, of whom some freeze statistics with noise."""
        fields = {name: getattr(base, name) for name in Population.__dataclass_fields__}
        made = cls(**fields, noisy=noisy, epsilon=epsilon, way=way)
        own = (made._noisy(moments_of(phi, y), owner) for owner, (phi, y) in enumerate(base.owners[:noisy]))
        return replace(made, statistics=(*own, *base.statistics[noisy:]))

    @property
    def noisy_groups(self) -> frozenset[int]:
        """The groups with such an owner."""
        return frozenset(a for a, group in enumerate(self.groups) if min(group) < self.noisy)

    def _noisy(self, moments: Moments, owner: int) -> Statistics:
        mu = mu_of(self.epsilon, default_delta(moments.count))
        bounds = row_bound(self.features), target_bound(self.task)
        levels = noise_levels(*bounds, mu)
        if self.way == "plain":
            one = math.sqrt(2.0) * (bounds[0] ** 2 + bounds[1] ** 2 / 2.0) / mu
            levels = NoiseLevels(one, one)
        source = np.random.default_rng((self.options.seed, owner, round(100 * self.epsilon))).bytes
        wanted = draws(len(moments.gram), len(moments.cross), levels)
        noisy = add_noise(moments, levels, *(draw(count, level, source) for count, level in wanted))
        if self.way == "program":
            return quantise(*useful_means(noisy, SQUARED), moments.count)
        return quantise(*Moments(noisy.gram, noisy.cross, noisy.count).means(SQUARED), moments.count)


@dataclass(frozen=True)
class Job:
    """One simulated job. Counts are of groups with noise: kept out of the model a round; rejected; rejectable a job."""

    data: str
    rows: int
    noisy: int
    epsilon: float
    way: str
    seed: int
    initial: float
    final: float
    filtered: float
    rejected: int
    rejectable: int


def run_job(options: SimulationOptions, noisy: int, epsilon: float, way: str) -> Job:
    """Simulate one job."""
    identities = identities_of(options)
    base = Population.of(options, identities)
    population = NoisyPopulation.among(base, noisy, epsilon, way)
    layout = layout_of(options, population)
    found = asyncio.run(Course(population, identities, layout, PlainArithmetic(layout)).run(lambda _: None))
    groups = population.noisy_groups
    return Job(
        data=options.data,
        rows=len(base.owners[0][0]),
        noisy=noisy,
        epsilon=epsilon if noisy else 0.0,
        way=way if noisy else "exact",
        seed=options.seed,
        initial=found.initial,
        final=found.final,
        filtered=mean(len(groups.intersection(r.filtered)) for r in found.rounds),
        rejected=sum(len(groups.intersection(r.rejected)) for r in found.rounds),
        rejectable=sum(len(groups.intersection(r.alone)) for r in found.rounds),
    )


def run(datasets: Sequence[str], epsilons: Sequence[float], seeds: int) -> list[Job]:
    """All jobs."""
    jobs = []
    for data in datasets:
        for seed in range(1, seeds + 1):
            small = data == "diabetes"
            options = SimulationOptions(data, owners=9 if small else 15, faults=0 if small else 1, seed=seed)
            jobs.append(run_job(options, 0, 8.0, "program"))
            jobs += [
                run_job(options, noisy, epsilon, way)
                for noisy in (FEW, options.owners)
                for epsilon in epsilons
                for way in WAYS
            ]
    return jobs


def summary(jobs: Sequence[Job]) -> list[tuple[str, ...]]:
    """A line for every kind of job: means over seeds."""
    kinds = dict.fromkeys((j.data, j.rows, j.noisy, j.epsilon, j.way) for j in jobs)
    lines = [("data", "rows", "with noise", "epsilon", "way", "start", "end", "filtered", "rejected", "rejectable")]
    for kind in kinds:
        same = [j for j in jobs if (j.data, j.rows, j.noisy, j.epsilon, j.way) == kind]
        data, rows, noisy, epsilon, way = kind
        lines.append(
            (
                data, str(rows), str(noisy), f"{epsilon:g}", way, f"{mean(j.initial for j in same):.3f}",
                f"{mean(j.final for j in same):.3f}", f"{mean(j.filtered for j in same):.2f}",
                f"{mean(j.rejected for j in same):.2f}", f"{mean(j.rejectable for j in same):.2f}",
            )
        )  # fmt: skip
    return lines


def bars_of(jobs: Sequence[Job]) -> list[Bar]:
    """Of owners with noise among others: what the job loses, and that they are neither rejected nor filtered."""
    bars = []
    for data in dict.fromkeys(j.data for j in jobs):
        exact = mean(j.final for j in jobs if j.data == data and not j.noisy)
        few = [j for j in jobs if (j.data, j.noisy, j.epsilon, j.way) == (data, FEW, 8.0, "program")]
        title = f"{data}, two owners with epsilon 8"
        bars += [
            Bar(f"{title}: end below that without noise", exact - mean(j.final for j in few), "<=", 0.02, "score"),
            Bar(f"{title}: rejections of their groups", mean(j.rejected for j in few), "<=", 0.05, "a job"),
            Bar(f"{title}: their groups kept out", mean(j.filtered for j in few), "<=", 0.2, "a round"),
        ]
    return bars


def main(arguments: Sequence[str]) -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", action="append", choices=DATASETS, help="may be given several times; all by default")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="one seed, one data set, one epsilon")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    datasets = ("diabetes",) if options.quick else options.data or DATASETS
    jobs = run(datasets, (8.0,) if options.quick else EPSILONS, 1 if options.quick else options.seeds)
    bars = bars_of(jobs)
    print(columns(summary(jobs), right={1, 2, 3, 5, 6, 7, 8, 9}))
    print(table(bars))
    if options.json:
        Report("noise", bars, {"jobs": [asdict(job) for job in jobs]}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
