"""Model quality: what the market's model scores round by round, over data, owners, splits, attacks and budgets.

One thing is varied at a time, away from fifteen honest owners with even shares and exact statistics. Attacked groups
are malicious as a whole, as many as the job's terms tolerate. A last point plays one job encrypted and in the plain and
holds the model owner's whole session after every round of the one against the other.
"""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import mean
from typing import Any

from threadpoolctl import threadpool_limits

from benchmarks.experiments.mnist import MNIST
from benchmarks.experiments.page import markdown
from benchmarks.experiments.result import Notebook, Point, Result
from benchmarks.experiments.trials import LETTERS, Trial, curves
from benchmarks.report import Bar
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.run import simulate

PAGE = "experiments-quality.md"
SOURCES = (
    "benchmarks/experiments/quality.py", "benchmarks/experiments/trials.py", "benchmarks/experiments/mnist.py",
    "benchmarks/noise.py", "benchmarks/letters.py", "omnilytics_app/learning", "omnilytics_app/services/simulation",
)  # fmt: skip
TABULAR = ("digits", "breast_cancer", "diabetes", "synthetic")
ATTACKS = ("label_flip", "sign_flip", "scale", "zero", "copy", "alie")
NAMES = {
    "digits": "digits", "breast_cancer": "breast cancer", "diabetes": "diabetes (R²)", "synthetic": "synthetic, 20,000",
    LETTERS: "letters", MNIST: "MNIST, 10,000", "label_flip": "labels flipped", "sign_flip": "sign flipped, x4",
    "scale": "scaled", "zero": "free riders, nothing sent", "copy": "free riders, a group copied",
    "alie": "a little is enough",
}  # fmt: skip
REGRESSION = "diabetes"
LOST_TO_POISON, LOST_TO_SPLIT = 0.02, 0.02


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    data: tuple[Trial, ...]
    tabular: tuple[str, ...]
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
        for name in self.tabular:
            base = Trial(name)
            yield from (("owners", replace(base, owners=n)) for n in self.owners if name != REGRESSION or n < 50)
            yield from (("split", replace(base, alpha=alpha)) for alpha in self.alphas)
            yield from (
                ("attack", replace(base, owners=n, attack=attack))
                for n in self.attacked_owners
                for attack in self.attacks
            )
            yield from (("budget", replace(base, epsilon=epsilon)) for epsilon in self.epsilons)


IMAGES = (Trial("digits", backbone=True), Trial(LETTERS), Trial(LETTERS, backbone=True), Trial(MNIST))
FULL = Plan(
    (*map(Trial, TABULAR), *IMAGES, Trial(MNIST, backbone=True)), TABULAR, owners=(9, 30, 60, 96), alphas=(1.0, 0.1),
    attacks=ATTACKS, attacked_owners=(15, 21), epsilons=(8.0, 4.0, 1.0), seeds=5,
    encrypted=SimulationOptions("digits", attack="sign_flip", rounds=4, crypto="paillier"),
)  # fmt: skip
QUICK = Plan(
    (Trial("breast_cancer", rounds=4),), ("breast_cancer",), owners=(9,), alphas=(1.0,), attacks=("sign_flip",),
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
    bars = [Bar("sessions that encryption changes", encryption.values["different"], "<=", 0, "rounds")]
    jobs = [p for p in _jobs(result) if p.values["seeds"]]
    wrongly = sum(p.values["honest_rejected"] for p in jobs if not p.axes["epsilon"])
    bars.append(Bar("honest groups rejected by the contract's rule", wrongly, "<=", 0, "times"))
    for varied, limit in (("attack", LOST_TO_POISON), ("split", LOST_TO_SPLIT)):
        points = [p for p in jobs if p.axes["varied"] == varied]
        if points:
            worst = max(points, key=behind)
            name = f"{worst.axes['data']}, {worst.axes[varied]}, {worst.axes['owners']} owners"
            bars.append(Bar(f"behind pooling, worst {varied} ({name})", round(behind(worst), 4), "<=", limit, "score"))
    return tuple(bars)


def behind(point: Point) -> float:
    """How much worse than pooling a job ended, mean over its seeds."""
    return mean(point.values["pooled"]) - mean(point.values["final"])


def blocks(result: Result) -> dict[str, str]:
    """Tables, one for each thing that is varied."""
    found = {
        varied: markdown(
            ("data", *heads, *SCORES), [(*_names(p, keys), *_scores(p)) for p in _of(result, varied)], left
        )
        for varied, keys, heads, left in (
            ("data", ("features",), ("features",), 2),
            ("owners", ("owners",), ("owners",), 1),
            ("split", ("split",), ("split",), 2),
            ("budget", ("epsilon",), ("epsilon",), 1),
        )
    }
    rows = [
        (*_names(p, ("attack", "owners")), *_scores(p), p.values["malicious_kept_out"], p.values["malicious_rejected"])
        for p in _of(result, "attack")
    ]
    found["attack"] = markdown(("data", "attack", "owners", *SCORES, "kept out", "rejected"), rows, 2)
    [encryption] = result.where(varied="encryption")
    axes, values = encryption.axes, encryption.values
    found["encryption"] = (
        f"One job was played twice, with {axes['key_bits']}-bit ciphertexts and in the plain ({NAMES[axes['data']]}, "
        f"{axes['owners']} owners, attack: {NAMES.get(axes['attack'], axes['attack'])}): of {values['rounds']} rounds, "
        f"the model owner's session, model included, differed after **{values['different']}**."
    )
    return found


SCORES = ("start", "end", "spread", "pooled", "plain FedSGD", "rounds to within 0.01 of the end")


def _scores(point: Point) -> tuple[object, ...]:
    values = point.values
    if not values["seeds"]:
        return ("cannot be split so", *(None,) * (len(SCORES) - 1))
    final, course = values["final"], values["by_round"]
    near = next(number for number, score in enumerate(course) if score >= mean(final) - 0.01)
    means = [f"{mean(values[name]):.3f}" for name in ("initial", "pooled", "fedsgd_final")]
    spread = f"{min(final):.3f} to {max(final):.3f}"
    return means[0], f"**{mean(final):.3f}**", spread, *means[1:], near


def _names(point: Point, keys: tuple[str, ...]) -> tuple[object, ...]:
    named = (NAMES.get(value, value) if isinstance(value := point.axes[key], str) else value for key in keys)
    return NAMES[point.axes["data"]], *(f"{value:g}" if isinstance(value, float) else value for value in named)


def _of(result: Result, varied: str) -> list[Point]:
    return result.where(varied=varied)


def _jobs(result: Result) -> list[Point]:
    return [point for point in result.points if point.axes["varied"] != "encryption"]


def _possible(trial: Trial, seeds: range) -> dict[str, Any]:
    """A split that is not to be had is a finding as well."""
    try:
        return curves(trial, seeds)
    except ConfigurationError as error:
        return {"seeds": 0, "refused": str(error)}


def paint_rounds(result: Result, axes: Any) -> None:
    """Accuracy by round; dashed: FedSGD in the plain. Squares are data with a backbone, coloured as without."""
    colours: dict[str, str] = {}
    for point in _of(result, "data"):
        if point.axes["data"] == REGRESSION:
            continue
        named = NAMES[point.axes["data"]] + (", backbone" if point.axes["features"] == "backbone" else "")
        marker = "s" if point.axes["features"] == "backbone" else "o"
        known = colours.get(point.axes["data"])
        [line] = axes.plot(point.values["by_round"], marker=marker, label=named, color=known)
        colours[point.axes["data"]] = line.get_color()
        axes.plot(point.values["fedsgd_by_round"], linestyle="--", linewidth=1.0, color=line.get_color())
    axes.set(xlabel="round", ylabel="accuracy on held-out data", title="A job by rounds; dashed: FedSGD in the plain")
    axes.legend(fontsize=8, ncols=2, loc="lower right")


def paint_attacks(result: Result, axes: Any) -> None:
    """Accuracy lost beside pooling under each attack, and FedSGD's without a filter."""
    points = [p for p in _of(result, "attack") if p.axes["data"] == "digits" and p.axes["owners"] == 15]
    points = points or _of(result, "attack")
    places = list(range(len(points)))
    axes.bar([x - 0.2 for x in places], [mean(p.values["final"]) for p in points], 0.4, label="market")
    axes.bar(
        [x + 0.2 for x in places], [mean(p.values["fedsgd_final"]) for p in points], 0.4, label="FedSGD, not filtered"
    )
    axes.set_xticks(places, [NAMES[p.axes["attack"]] for p in points], rotation=20, ha="right", fontsize=8)
    axes.set(ylabel="accuracy after 8 rounds", title="One of five groups malicious as a whole", ylim=(0, 1.15))
    axes.legend(ncols=2, loc="upper left")


PLOTS = {"rounds": paint_rounds, "attacks": paint_attacks}
