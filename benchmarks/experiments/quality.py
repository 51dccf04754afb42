"""Model quality: what the market's model scores round by round, over data, owners, splits, attacks and budgets.

One thing is varied at a time, away from fifteen honest owners with even shares and exact statistics. Attacked groups
are malicious as a whole, as many as the job's terms tolerate. A last point plays one job encrypted and in the plain and
holds the model owner's whole session after every round of the one against the other.
"""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from threadpoolctl import threadpool_limits

from benchmarks.experiments.mnist import MNIST
from benchmarks.experiments.quality_page import behind, blocks, jobs, worst
from benchmarks.experiments.quality_plots import PLOTS
from benchmarks.experiments.result import Notebook, Result
from benchmarks.experiments.trials import LETTERS, Trial, curves
from benchmarks.report import Bar
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.run import simulate

__all__ = ["PAGE", "PLOTS", "SOURCES", "blocks", "run"]
PAGE = "experiments-quality.md"
SOURCES = (
    "benchmarks/experiments/quality.py", "benchmarks/experiments/trials.py", "benchmarks/experiments/mnist.py",
    "benchmarks/noise.py", "benchmarks/letters.py", "omnilytics_app/learning", "omnilytics_app/services/simulation",
)  # fmt: skip
TABULAR = ("digits", "breast_cancer", "diabetes", "synthetic")
ATTACKS = ("label_flip", "sign_flip", "scale", "zero", "copy", "alie")
LOST = {"attack": 0.02, "split": 0.02}
"""How far behind pooling a job may end."""


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    data: tuple[Trial, ...]
    varied: tuple[Trial, ...]
    owners: tuple[int, ...]
    alphas: tuple[float, ...]
    attacks: tuple[str, ...]
    attacked_owners: tuple[int, ...]
    epsilons: tuple[float, ...]
    seeds: int
    encrypted: SimulationOptions

    def trials(self) -> Iterator[tuple[str, Trial]]:
        """All, each with what it is that is varied."""
        yield from (("data", trial) for trial in self.data)
        for base in self.varied:
            yield from (("owners", replace(base, owners=n)) for n in self.owners)
            yield from (("split", replace(base, alpha=alpha)) for alpha in self.alphas)
            yield from (
                ("attack", replace(base, owners=n, attack=attack))
                for n in self.attacked_owners
                for attack in self.attacks
            )
            yield from (("budget", replace(base, epsilon=epsilon)) for epsilon in self.epsilons)


PICTURED = Trial(MNIST, backbone=True)
IMAGES = (Trial("digits", backbone=True), Trial(LETTERS), Trial(LETTERS, backbone=True), Trial(MNIST))
FULL = Plan(
    (*map(Trial, TABULAR), *IMAGES, PICTURED), (*map(Trial, TABULAR), PICTURED),
    owners=(9, 30, 60, 96), alphas=(1.0, 0.1), attacks=ATTACKS, attacked_owners=(15, 21),
    epsilons=(8.0, 4.0, 1.0), seeds=5,
    encrypted=SimulationOptions("digits", attack="sign_flip", rounds=4, crypto="paillier"),
)  # fmt: skip
QUICK = Plan(
    (Trial("breast_cancer", rounds=4),), (Trial("breast_cancer"),), owners=(9,), alphas=(1.0,), attacks=("sign_flip",),
    attacked_owners=(15,), epsilons=(4.0,), seeds=1,
    encrypted=SimulationOptions("breast_cancer", owners=9, faults=0, rounds=2, crypto="paillier", key_bits=512),
)  # fmt: skip


def run(notebook: Notebook) -> Result:
    """Measure all points."""
    with threadpool_limits(1):  # of linear algebra; more of them are slower on matrices as small as these
        return _measured(notebook, QUICK if notebook.quick else FULL)


def _measured(notebook: Notebook, plan: Plan) -> Result:
    seeds = range(notebook.seed, notebook.seed + plan.seeds)
    for varied, trial in plan.trials():
        notebook.point({"varied": varied, **trial.axes}, lambda trial=trial: _possible(trial, seeds))  # type: ignore[misc]
    options = replace(plan.encrypted, seed=notebook.seed)
    axes = {
        "varied": "encryption", "data": options.data, "attack": options.attack, "owners": options.owners,
        "rounds": options.rounds, "key_bits": options.key_bits,
    }  # fmt: skip
    notebook.point(axes, lambda: both_ways(options))
    result = notebook.result()
    return replace(result, bars=bars_of(result))


def both_ways(options: SimulationOptions) -> dict[str, Any]:
    """One job encrypted and in the plain: how many of the sessions differ, of how many, and a digest of the last."""
    encrypted = asyncio.run(simulate(options))
    plain = asyncio.run(simulate(replace(options, crypto="none")))
    pairs = list(zip(encrypted.rounds, plain.rounds, strict=True))
    last = hashlib.sha256("".join(record.session for record, _ in pairs).encode()).hexdigest()
    return {"rounds": len(pairs), "different": sum(a.session != b.session for a, b in pairs), "sessions": last}


def bars_of(result: Result) -> tuple[Bar, ...]:
    """What is held to: encryption changes nothing, poison and splits cost little, nobody honest is rejected."""
    [encryption] = result.where(varied="encryption")
    wrongly = sum(p.values["honest_rejected"] for p in jobs(result) if not p.axes["epsilon"])
    bars = [
        Bar("sessions that encryption changes", encryption.values["different"], "<=", 0, "rounds"),
        Bar("honest groups rejected by the contract's rule, without noise", wrongly, "<=", 0, "times"),
    ]
    for varied, limit in LOST.items():
        if point := worst(result, varied):
            name = f"{point.axes['data']}, {point.axes[varied]}, {point.axes['owners']} owners"
            bars.append(Bar(f"behind pooling, worst {varied} ({name})", round(behind(point), 4), "<=", limit, "score"))
    return tuple(bars)


def _possible(trial: Trial, seeds: range) -> dict[str, Any]:
    """A split that is not to be had is a finding as well."""
    try:
        return curves(trial, seeds)
    except ConfigurationError as error:
        return {"seeds": 0, "refused": str(error)}
