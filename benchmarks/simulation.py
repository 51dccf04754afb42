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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning import attacks, demo_data, evaluation, multi_krum
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map, task_of
from omnilytics_app.learning.learner import PROBE_AMPLITUDE, LearnerTerms, ModelOwnerLearner, RoundSums
from omnilytics_app.learning.statistics import Statistics, compute_statistics
from omnilytics_app.learning.table import Samples

SKETCHES = 3
STRIKES = 2


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
        self.roster = self.rng.permutation(setting.owners)[: self.groups * setting.group_size]
        poisoned = set(range(setting.malicious)) if setting.attack != "none" else set()
        self.owners = [encode(self.features, self.task, part) for part in split.owners]
        self.malicious = sorted(
            {
                int(np.flatnonzero(self.roster == i)[0]) // setting.group_size
                for i in poisoned & set(self.roster.tolist())
            }
        )
        self.statistics = [self._freeze(i, i in poisoned) for i in range(setting.owners)]
        self.honest = [self.own, *(part for i, part in enumerate(self.owners) if i not in poisoned)]

    def _freeze(self, owner: int, poisoned: bool) -> Statistics:  # noqa: FBT001
        phi, y = self.owners[owner]
        if not poisoned:
            return compute_statistics(phi, y)
        frozen = compute_statistics(phi, attacks.poison_targets(self.setting.attack, y))
        return attacks.poison_statistics(self.setting.attack, frozen, self.setting.seed)

    def group_sum(self, group: int, point: np.ndarray) -> np.ndarray:
        """What the model owner decrypts: the exact sum of the group's gradients, K x d."""
        size = self.setting.group_size
        members = self.roster[group * size : (group + 1) * size]
        return np.sum([self.statistics[i].gradient(point) for i in members], axis=0)

    def reference(self) -> float:
        """The score of pooling all honest samples."""
        phi, y = (np.concatenate([part[i] for part in self.honest]) for i in (0, 1))
        return evaluation.pooled_reference(self.task, (phi, y), self.held_out)


def encode(features: FeatureMapSpec, task: TaskSpec, part: Samples) -> tuple[np.ndarray, np.ndarray]:
    """(Phi, Y) of raw samples."""
    return apply_feature_map(features, part.x), encode_targets(task, part.y)


def features_per_ciphertext(setting: Setting, outputs: int, dimension: int) -> int:
    """How many features' values share a gradient ciphertext, by the protocol's lane derivation."""
    honest = (dimension * 2**setting.weight_bits + 1) * 2**38
    sketch = honest * setting.group_size * 128 * dimension
    width = (2 * sketch).bit_length() + 3
    lanes = min((setting.key_bits - 2) // width, 128 // SKETCHES)
    if lanes < outputs:
        raise SystemExit(f"{lanes} lanes of {width} bits do not hold {outputs} outputs")
    return lanes // outputs


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
    packed = features_per_ciphertext(market.setting, *point.shape)
    coefficients = market.rng.integers(-128, 128, (SKETCHES, -(-point.shape[1] // packed))).tolist()
    sketches = {g: multi_krum.sketch_lanes(total.tolist(), coefficients, packed) for g, total in sums.items()}
    return RoundSums(number, point, sums, is_audit=True, sketches=sketches)


def _contract(terms: LearnerTerms, answer: RoundSums, claimed: frozenset[int]) -> frozenset[int]:
    """What the contract makes of a settlement: the groups it rejects."""
    if not claimed:
        return frozenset()
    published = multi_krum.published_lanes(answer.sketches, claimed)
    order = sorted(published.lanes)
    scores = multi_krum.scores([published.lanes[a] for a in order], len(claimed))
    positions = [order.index(a) for a in sorted(claimed)]
    rejected = multi_krum.rejected(scores, positions, terms.tau_percent, terms.score_floor, published.shift)
    return frozenset(order[i] for i in rejected)


def _measure_margins(terms: LearnerTerms, answer: RoundSums, outcome: Outcome) -> None:
    """How far every group is from rejection, were it claimed alone."""
    for group in sorted(answer.sketches):
        published = multi_krum.published_lanes(answer.sketches, {group})
        order = sorted(published.lanes)
        scores = multi_krum.scores([published.lanes[a] for a in order], 1)
        threshold = multi_krum.rejection_threshold(scores, terms.tau_percent, terms.score_floor, published.shift)
        margin = scores[order.index(group)] / max(1, threshold)
        if group in outcome.malicious:
            outcome.poisoned_margin.append(margin)
        else:
            outcome.honest_margin = max(outcome.honest_margin, margin)


def bars(dataset: str, outcomes: list[Outcome]) -> list[dict[str, Any]]:
    """The marks a data set is held to, each with what was measured on the worst seed."""
    first = outcomes[0]
    found = [
        _bar("honest groups rejected or evicted", sum(o.falsely_rejected for o in outcomes), "<=", 0, "groups"),
        _bar(
            "audits opened without an attacker",
            sum(bool(sum(o.rejected, [])) for o in outcomes if not o.malicious),
            "<=",
            0,
            "jobs",
        ),
    ]
    if dataset == "digits":
        found += [
            _bar("final score, first seed", first.final, ">=", 0.92, "accuracy"),
            _bar("worst gain over the start", min(o.final - o.initial for o in outcomes), ">=", 0.10, "accuracy"),
            _bar("worst distance from pooling", min(o.final - o.pooled for o in outcomes), ">=", -0.03, "accuracy"),
            _bar(
                "jobs with every poisoned group filtered in round 1",
                np.mean([o.caught_at_once for o in outcomes]),
                ">=",
                1,
                "share",
            ),
            _bar(
                "jobs with every poisoned group evicted by round 6",
                np.mean([all(o.evicted.get(a, 99) <= 6 for a in o.malicious) for o in outcomes]),
                ">=",
                1,
                "share",
            ),
        ]
    else:
        found += [
            _bar("gain over the start, first seed", first.final - first.initial, ">=", -0.02, "score"),
            _bar("distance from pooling, first seed", first.final - first.pooled, ">=", -0.05, "score"),
            _bar("worst gain over the start", min(o.final - o.initial for o in outcomes), ">=", -0.02, "score"),
            _bar("worst distance from pooling", min(o.final - o.pooled for o in outcomes), ">=", -0.05, "score"),
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
    print(
        f"{'seed':>4} {'initial':>8} {'final':>7} {'pooled':>7} {'round 1':>8} {'evicted':>14} {'false':>6}  margins honest / poisoned"
    )
    for o in outcomes:
        at_once = "-" if not o.malicious else "caught" if o.caught_at_once else "missed"
        poisoned = f"{min(o.poisoned_margin):.2f}" if o.poisoned_margin else "-"
        evicted = ", ".join(f"{a} in {r}" for a, r in o.evicted.items()) or "-"
        print(
            f"{o.seed:>4} {o.initial:>8.3f} {o.final:>7.3f} {o.pooled:>7.3f} {at_once:>8} {evicted:>14} "
            f"{o.falsely_filtered:>6}  {o.honest_margin:.2f} / {poisoned}"
        )
    for mark in marks:
        print(
            f"{'ok    ' if mark['ok'] else 'MISSED'} {mark['name']}: {mark['value']:.3f} {mark['op']} {mark['limit']} {mark['unit']}"
        )


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dataset", choices=demo_data.DATASETS, default="digits")
    parser.add_argument("--attack", choices=(*attacks.ATTACKS, "none"), default="sign_flip")
    parser.add_argument("--malicious", type=int, default=1, help="malicious owners")
    parser.add_argument("--owners", type=int, default=15)
    parser.add_argument("--group-size", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--key-bits", type=int, choices=(2048, 3072), default=2048)
    parser.add_argument("--seed", type=int, default=0, help="first seed")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--quick", action="store_true", help="two seeds only")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Simulates, prints a table, writes the report."""
    options = _arguments(arguments)
    seeds = range(options.seed, options.seed + (2 if options.quick else options.seeds))
    outcomes = [
        simulate(
            Setting(
                options.dataset,
                seed,
                options.attack,
                options.malicious,
                options.owners,
                options.group_size,
                options.rounds,
                options.key_bits,
            )
        )
        for seed in seeds
    ]
    marks = bars(options.dataset, outcomes)
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
