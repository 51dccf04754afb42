"""Whole jobs in plain integers: the learning side of the market without chain and ciphertexts, over many seeds.

Everything that decides the outcome is the program's own code: the split, the frozen statistics, exact integer sums, the
model owner's session, the lane width, the sketches of audit rounds, the contract's rule, strikes and evictions. Probe
values and sketch coefficients are drawn by a seeded generator instead of ChaCha20 and keccak.

    python -m benchmarks.simulation --dataset digits --seeds 20 --attack sign_flip
"""

import argparse
import json
import os
import platform
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.probe import PROBE_AMPLITUDE
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning import attacks, demo_data, evaluation, multi_krum
from omnilytics_app.learning.claims import rule_on
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map, task_of
from omnilytics_app.learning.learner import STRIKES, ModelOwnerLearner
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums
from omnilytics_app.learning.statistics import Statistics, compute_statistics


@dataclass(frozen=True)
class Setting:
    """One job to simulate."""

    dataset: str
    seed: int
    attack: str = "sign_flip"
    malicious: int = 1
    owners: int = 15
    group_size: int = 3
    rounds: int = 8
    key_bits: int = 2048
    weight_bits: int = 4


@dataclass
class Outcome:
    """What became of a job."""

    seed: int
    initial: float
    pooled: float
    final: float = 0.0
    malicious: list[int] = field(default_factory=list)
    evicted: dict[int, int] = field(default_factory=dict)
    scores: list[float] = field(default_factory=list)
    audits: list[int] = field(default_factory=list)
    filtered: list[list[int]] = field(default_factory=list)
    rejected: list[list[int]] = field(default_factory=list)
    honest_margin: float = 0.0
    """The largest score of an honest group, over what would reject it had it been claimed; over all audits."""
    poisoned_margin: list[float] = field(default_factory=list)
    """The same of every poisoned group in every audit."""
    largest_weight: float = 0.0

    @property
    def falsely_rejected(self) -> int:
        """How often an honest group was rejected."""
        return sum(a not in self.malicious for groups in self.rejected for a in groups)

    @property
    def falsely_filtered(self) -> int:
        """How often an honest group was kept out of the model."""
        return sum(a not in self.malicious for groups in self.filtered for a in groups)

    def evicted_by(self, number: int) -> bool:
        """Whether every poisoned group was gone when round `number` was published."""
        return all(self.evicted.get(a, number + 1) <= number for a in self.malicious)

    @property
    def caught_at_once(self) -> bool:
        """Whether every poisoned group was kept out of the model from round 1 on."""
        return all(a in self.filtered[0] for a in self.malicious)


class Market:
    """One job: data, statistics and random draws of every participant."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.rng = np.random.default_rng((setting.seed, 1))
        split = demo_data.split(setting.dataset, setting.seed, setting.owners)
        self.groups = setting.owners // setting.group_size
        self.features = fit_feature_map(split.columns, split.model_owner.x)
        self.task = task_of(split.kind, split.target, split.model_owner.y)
        self.own = encode(self.features, self.task, split.model_owner)
        self.held_out = encode(self.features, self.task, split.held_out)
        self.roster = self.rng.permutation(setting.owners)[: self.groups * setting.group_size].tolist()
        self.poisoners = set(range(setting.malicious)) if setting.attack != "none" else set()
        self.owners = [encode(self.features, self.task, part) for part in split.owners]
        self.statistics = [self._freeze(owner) for owner in range(setting.owners)]

    @property
    def malicious(self) -> list[int]:
        """The groups that a malicious owner is in."""
        return sorted({seat // self.setting.group_size for seat, i in enumerate(self.roster) if i in self.poisoners})

    def _freeze(self, owner: int) -> Statistics:
        phi, y = self.owners[owner]
        if owner not in self.poisoners:
            return compute_statistics(phi, y)
        frozen = compute_statistics(phi, attacks.poison_targets(self.setting.attack, y))
        poisoned = attacks.poison_statistics(self.setting.attack, frozen, self.setting.seed)
        return attacks.within_bounds(poisoned) if self.setting.attack == "noise" else poisoned

    def group_sum(self, group: int, point: np.ndarray) -> np.ndarray:
        """What the model owner decrypts: the exact sum of the group's gradients, K x d."""
        size = self.setting.group_size
        members = self.roster[group * size : (group + 1) * size]
        return np.asarray(np.sum([self.statistics[i].gradient(point) for i in members], axis=0))

    def reference(self) -> float:
        """The score of pooling all honest samples."""
        honest = [self.own, *(part for i, part in enumerate(self.owners) if i not in self.poisoners)]
        phi, y = (np.concatenate([part[i] for part in honest]) for i in (0, 1))
        return evaluation.pooled_reference(self.task, (phi, y), self.held_out)


def encode(features: FeatureMapSpec, task: TaskSpec, part: Samples) -> tuple[np.ndarray, np.ndarray]:
    """(Phi, Y) of raw samples."""
    return apply_feature_map(features, part.x), encode_targets(task, part.y)


def simulate(setting: Setting) -> Outcome:
    """Runs one job to its end."""
    market = Market(setting)
    faults = max(0, (market.groups - 3) // 2)
    terms = LearnerTerms(setting.rounds, market.groups, setting.group_size, faults, 2 * faults, setting.weight_bits)
    learner = ModelOwnerLearner.start(terms, market.task, *market.own)
    outcome = Outcome(
        setting.seed,
        initial=evaluation.score(market.task, learner.model, *market.held_out),
        pooled=market.reference(),
        malicious=market.malicious,
    )
    live, strikes = set(range(market.groups)), Counter[int]()
    for number in range(1, setting.rounds + 1):
        for group in sorted(g for g in live if strikes[g] >= STRIKES):
            live.remove(group)
            outcome.evicted[group] = number
        if len(live) < 3:
            break
        answer = _answer(market, learner, number, live)
        learner, verdict = learner.absorb(answer)
        learner = ModelOwnerLearner.from_bytes(learner.to_bytes())
        outcome.filtered.append(sorted(verdict.filtered))
        outcome.scores.append(evaluation.score(market.task, learner.model, *market.held_out))
        outcome.largest_weight = max(outcome.largest_weight, float(np.abs(learner.model).max()))
        if answer.is_audit:
            outcome.audits.append(number)
            _measure_margins(terms, answer, outcome)
        rejected = _contract(terms, answer, verdict.claimed)
        outcome.rejected.append(sorted(rejected))
        strikes.update(rejected)
    outcome.final = outcome.scores[-1]
    return outcome


def _answer(market: Market, learner: ModelOwnerLearner, number: int, live: set[int]) -> RoundSums:
    point = learner.next_weights()
    if not learner.audit_next:
        return RoundSums(number, point, {g: market.group_sum(g, point) for g in sorted(live)})
    point = market.rng.integers(-PROBE_AMPLITUDE, PROBE_AMPLITUDE + 1, point.shape)
    sums = {g: market.group_sum(g, point) for g in sorted(live)}
    setting, (outputs, features) = market.setting, point.shape
    layout = LaneLayout.derive(setting.key_bits, outputs, features, setting.group_size, setting.weight_bits)
    coefficients = market.rng.integers(-128, 128, (SKETCHES, layout.gradient_ciphertexts)).tolist()
    packed = layout.features_per_ciphertext
    sketches = {g: multi_krum.sketch_lanes(total.tolist(), coefficients, packed) for g, total in sums.items()}
    return RoundSums(number, point, sums, is_audit=True, sketches=sketches)


def _contract(terms: LearnerTerms, answer: RoundSums, claimed: frozenset[int]) -> frozenset[int]:
    """What the contract makes of a settlement: the groups it rejects."""
    if not claimed:
        return frozenset()
    return rule_on(answer.sketches, claimed, terms.tau_percent, terms.score_floor).rejected


def _measure_margins(terms: LearnerTerms, answer: RoundSums, outcome: Outcome) -> None:
    """How far every group is from rejection, were it claimed alone."""
    for group in sorted(answer.sketches):
        ruling = rule_on(answer.sketches, frozenset({group}), terms.tau_percent, terms.score_floor)
        margin = ruling.scores[group] / max(1, ruling.threshold)
        if group in outcome.malicious:
            outcome.poisoned_margin.append(margin)
        else:
            outcome.honest_margin = max(outcome.honest_margin, margin)


def bars(setting: Setting, outcomes: list[Outcome]) -> list[dict[str, Any]]:
    """The marks a data set is held to, each with what was measured."""
    first, digits = outcomes[0], setting.dataset == "digits"
    unit = "accuracy" if setting.dataset != "diabetes" else "r2"
    gain = min(o.final - o.initial for o in outcomes)
    distance = min(o.final - o.pooled for o in outcomes)
    found = [_bar("honest groups rejected", sum(o.falsely_rejected for o in outcomes), "<=", 0, "groups")]
    if digits:
        found += [
            _bar("final score, first seed", first.final, ">=", 0.92, unit),
            _bar("worst gain over the start", gain, ">=", 0.10, unit),
            _bar("worst distance from pooling", distance, ">=", -0.03, unit),
        ]
    else:
        found += [
            _bar("gain over the start, first seed", first.final - first.initial, ">=", -0.02, unit),
            _bar("distance from pooling, first seed", first.final - first.pooled, ">=", -0.05, unit),
            _bar("worst gain over the start", gain, ">=", -0.02, unit),
            _bar("worst distance from pooling", distance, ">=", -0.05, unit),
        ]
    if first.malicious:
        at_once = float(np.mean([o.caught_at_once for o in outcomes]))
        evicted = float(np.mean([o.evicted_by(6) for o in outcomes]))
        found += [
            _bar("every poisoned group filtered in round 1", at_once, ">=", 1, "jobs"),
            _bar("every poisoned group evicted by round 6", evicted, ">=", 1, "jobs"),
        ]
    return found


def _bar(name: str, value: float, op: str, limit: float, unit: str) -> dict[str, Any]:
    ok = value <= limit if op == "<=" else value >= limit
    return {"name": name, "value": float(value), "op": op, "limit": limit, "unit": unit, "ok": bool(ok)}


def machine() -> dict[str, Any]:
    """What this was measured on; no host name, no path."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0
    return {
        "cpu": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "memory_bytes": memory,
        "python": platform.python_version(),
    }


def _print(outcomes: list[Outcome], marks: list[dict[str, Any]]) -> None:
    print("seed  initial   final  pooled  round 1     evicted  wrongly filtered  margin honest / poisoned")
    for o in outcomes:
        at_once = "-" if not o.malicious else "caught" if o.caught_at_once else "missed"
        evicted = ", ".join(f"{a} in {r}" for a, r in o.evicted.items()) or "-"
        margins = f"{o.honest_margin:.2f} / {min(o.poisoned_margin):.2f}" if o.poisoned_margin else "-"
        scores = f"{o.initial:>8.3f} {o.final:>7.3f} {o.pooled:>7.3f}"
        print(f"{o.seed:>4} {scores} {at_once:>8} {evicted:>11} {o.falsely_filtered:>17}  {margins}")
    for mark in marks:
        verdict = "ok    " if mark["ok"] else "MISSED"
        print(f"{verdict} {mark['name']}: {mark['value']:.3f} {mark['op']} {mark['limit']} {mark['unit']}")


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dataset", choices=demo_data.DATASETS, default="digits")
    parser.add_argument("--attack", choices=(*attacks.ATTACKS, "none"), default="sign_flip")
    parser.add_argument("--malicious", type=int, default=1, help="malicious owners")
    parser.add_argument("--owners", type=int, default=15)
    parser.add_argument("--group-size", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--key-bits", type=int, choices=(2048, 3072), default=2048)
    parser.add_argument("--seed", type=int, default=demo_data.DEFAULT_SEED, help="first seed")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--quick", action="store_true", help="two seeds only")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Simulates, prints a table, writes the report."""
    options = _arguments(arguments)
    setting = Setting(
        options.dataset,
        options.seed,
        options.attack,
        options.malicious,
        options.owners,
        options.group_size,
        options.rounds,
        options.key_bits,
    )
    count = 2 if options.quick else options.seeds
    outcomes = [simulate(replace(setting, seed=seed)) for seed in range(options.seed, options.seed + count)]
    marks = bars(setting, outcomes)
    _print(outcomes, marks)
    if options.json:
        details = {
            "options": {k: v for k, v in vars(options).items() if k != "json"},
            "jobs": [vars(o) for o in outcomes],
        }
        report = {"bench": "simulation", "machine": machine(), "bars": marks, "details": details}
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
