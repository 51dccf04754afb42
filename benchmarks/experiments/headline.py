"""The published headline, a model lifted from 62 % to 83 %, from the same start in the same and in harder settings.

OmniLytics was reported to lift a convolutional network on MNIST from 62 % to 83 % accuracy. Here a job starts from 62 %
+- 1 as well: the model owner's head is fitted to a drawn subset of its 40 labelled samples, the largest one tried that
scores so on the held-out quarter. The held-out quarter decides nothing else. How many rounds 83 % then takes, where the
job ends, and what the rounds cost is measured, both until the goal is reached and for the whole job: jobs of so many
rounds are played under encryption, timed and held against the plain ones, and played on a real node for their gas.
"""

import asyncio
import time
from dataclasses import dataclass, replace
from statistics import mean
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.experiments.chain_course import Setting
from benchmarks.experiments.headline_page import GOAL, PLOTS, START, blocks, paid, settings, worst
from benchmarks.experiments.job_gas import quiet_job
from benchmarks.experiments.mnist import MNIST
from benchmarks.experiments.result import Notebook, Result
from benchmarks.experiments.trials import Trial, decisions, fedsgd, outcome_of, population_of, rounded
from benchmarks.report import Bar
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.services.simulation.course import Course, terms_of
from omnilytics_app.services.simulation.encrypted import EncryptedArithmetic
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of, layout_of
from omnilytics_app.workers.pool import spawn_pool

__all__ = ["PAGE", "PLOTS", "SOURCES", "blocks", "run"]
PAGE = "experiments-quality.md"
SOURCES = (
    "benchmarks/experiments/headline.py", "benchmarks/experiments/trials.py", "benchmarks/experiments/mnist.py",
    "benchmarks/experiments/job_gas.py", "benchmarks/experiments/chain_course.py", "benchmarks/letters.py",
    "contracts/src", "omnilytics_app/chain", "omnilytics_app/crypto", "omnilytics_app/learning",
    "omnilytics_app/services/simulation", "resources/contracts",
)  # fmt: skip
TOLERANCE = 0.01
LEAST_SAMPLES, DRAWS = 8, 25


@dataclass(frozen=True)
class Plan:
    """How much is measured; the first trial is the one that is played under encryption."""

    trials: dict[str, Trial]
    seeds: int
    key_bits: int


FULL = Plan(
    {
        "MNIST": Trial(MNIST, backbone=True),
        "MNIST, every class in Dirichlet(0.1) shares": Trial(MNIST, backbone=True, alpha=0.1),
        "MNIST, 2 of 7 groups flip labels": Trial(MNIST, backbone=True, owners=21, attack="label_flip"),
        "MNIST, 2 of 7 groups flip signs": Trial(MNIST, backbone=True, owners=21, attack="sign_flip"),
        "digits, no backbone": Trial("digits"),
        "digits": Trial("digits", backbone=True),
    },
    seeds=5,
    key_bits=2048,
)
QUICK = Plan({"digits, no backbone": Trial("digits", rounds=4)}, seeds=2, key_bits=1024)


def run(notebook: Notebook) -> Result:
    """Measure all settings, and the cost of the first."""
    plan = QUICK if notebook.quick else FULL
    seeds = range(notebook.seed, notebook.seed + plan.seeds)
    with threadpool_limits(1):  # of linear algebra; more of them are slower on matrices as small as these
        points = [
            notebook.point({"setting": name, **trial.axes}, lambda trial=trial: lifted(trial, seeds))  # type: ignore[misc]
            for name, trial in plan.trials.items()
        ]
    name, trial = next(iter(plan.trials.items()))
    goal = max(number or trial.rounds for number in points[0].values["rounds_needed"])
    for rounds in dict.fromkeys((goal, trial.rounds)):
        axes = {"cost_of": name, "owners": trial.owners, "rounds": rounds, "key_bits": plan.key_bits}
        shorter = replace(trial, rounds=rounds)
        notebook.point(axes, lambda trial=shorter: cost(trial, notebook.seed, plan.key_bits))  # type: ignore[misc]
    result = notebook.result()
    return replace(result, bars=bars_of(result))


def matched(population: Population, seed: int) -> Population:
    """The same participants, the model owner knowing only so many labels that its model starts at `START`."""
    phi, y = population.own
    rng = np.random.default_rng((seed, 62))
    terms = terms_of(population.options)
    for count in range(len(phi), LEAST_SAMPLES - 1, -1):
        for _ in range(DRAWS):
            chosen = np.sort(rng.permutation(len(phi))[:count])
            start = ModelOwnerLearner.start(terms, population.task, phi[chosen], y[chosen]).model
            if abs(population.score(start) - START) <= TOLERANCE:
                return replace(population, dealt=replace(population.dealt, own=(phi[chosen], y[chosen])))
    raise RuntimeError(f"No start at {START:.0%} was found for {population.options.data}, seed {seed}.")


def lifted(trial: Trial, seeds: range) -> dict[str, Any]:
    """What became of the model on every seed."""
    found = []
    for seed in seeds:
        population = matched(population_of(trial, seed), seed)
        found.append((population, outcome_of(population), fedsgd(population)))
    courses = [[o.initial, *(r.score for r in o.rounds)] for _, o, _ in found]
    return {
        "samples": [len(p.own[0]) for p, _, _ in found],
        "features": found[0][0].features.dimension,
        "initial": rounded([o.initial for _, o, _ in found]),
        "final": rounded([o.final for _, o, _ in found]),
        "pooled": rounded([o.pooled for _, o, _ in found]),
        "rounds_needed": [needed(course[1:]) for course in courses],
        "by_round": rounded(np.mean(courses, axis=0)),
        "fedsgd_final": rounded([scores[-1] for _, _, scores in found]),
        "fedsgd_needed": [needed(scores) for _, _, scores in found],
        "fedsgd_by_round": rounded(np.mean([[o.initial, *scores] for _, o, scores in found], axis=0)),
        **decisions([o for _, o, _ in found]),
    }


def needed(scores: list[float]) -> int | None:
    """The first round whose model reaches the goal; None if none does."""
    return next((number for number, score in enumerate(scores, 1) if score >= GOAL), None)


def cost(trial: Trial, seed: int, key_bits: int) -> dict[str, Any]:
    """Gas of a job on a real node; bytes, seconds and score of the same job played under encryption."""
    population = matched(population_of(trial, seed), seed)
    population = replace(population, options=replace(population.options, key_bits=key_bits, crypto="paillier"))
    layout, plain = layout_of(population.options, population), outcome_of(population)
    seconds, encrypted = asyncio.run(_encrypted(population))
    pairs = zip(encrypted.rounds, plain.rounds, strict=True)
    setting = Setting(parameters=layout.features * layout.outputs, owners=trial.owners)
    return {
        **asyncio.run(quiet_job(setting, trial.rounds, seed)),
        "upload_bytes": layout.gradient_ciphertexts * layout.ciphertext_bytes,
        "download_bytes": layout.model_ciphertexts * layout.ciphertext_bytes,
        "features": layout.features,
        "seconds": round(seconds, 1),
        "score": round(encrypted.final, 5),
        "claims": sum(bool(record.claimed) for record in encrypted.rounds),
        "different": sum(a.session != b.session for a, b in pairs),
    }


async def _encrypted(population: Population) -> tuple[float, Any]:
    identities, layout = identities_of(population.options), layout_of(population.options, population)
    pool = spawn_pool()
    try:
        crypto = await EncryptedArithmetic.create(population, identities, layout, pool)
        started = time.perf_counter()
        outcome = await Course(population, identities, layout, crypto).run(lambda _: None)
        return time.perf_counter() - started, outcome
    finally:
        pool.close()


def bars_of(result: Result) -> tuple[Bar, ...]:
    """The headline: matched on every seed of the first setting, exceeded in the end in all."""
    first = settings(result)[0]
    never = sum(number is None for number in first.values["rounds_needed"])
    least = min(settings(result), key=lambda p: mean(p.values["final"]))
    rejected = sum(sum(p.values["honest_rejected"]) for p in settings(result))
    different = sum(p.values["different"] for p in paid(result))
    return (
        Bar(f"{first.axes['setting']}: seeds on which {GOAL:.0%} is not reached", never, "<=", 0, "seeds"),
        Bar(f"{first.axes['setting']}: worst end of all seeds", min(first.values["final"]), ">=", GOAL, "accuracy"),
        Bar(f"worst setting ({least.axes['setting']}): mean end", mean(least.values["final"]), ">=", GOAL, "accuracy"),
        Bar("worst end of any seed in any setting", worst(result).score, ">=", GOAL, "accuracy"),
        Bar("honest groups rejected by the contract's rule", rejected, "<=", 0, "times"),
        Bar("sessions that encryption changes", different, "<=", 0, "rounds"),
    )
