"""What poison does to the model: whole jobs under every attack, against the same job without the attackers' groups.

Attacks that one member of a group carries out by itself are run with one and with all members of each attacked group;
the worse of both counts. Copying takes a whole group, and an omniscient attack reaches the same with one member.
"""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from benchmarks.report import Bar
from benchmarks.robust.cells import Plan, options_of, share_out
from omnilytics_app.services.simulation.options import OMNISCIENT, SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome
from omnilytics_app.services.simulation.run import simulate

LIMIT = 0.02
_ONE_WAY = (*OMNISCIENT, "copy", "none")


@dataclass(frozen=True, slots=True)
class JobCell:
    """One data set, size and seed; everything in it runs in one process."""

    data: str
    size: tuple[int, int]
    seed: int
    attacks: tuple[str, ...]
    rounds: int


def measure(plan: Plan, workers: int) -> list[dict[str, Any]]:
    """One entry a job: what it was, its score, the reference, and what the filter did."""
    cells = [
        JobCell(data, size, seed, plan.attacks, plan.rounds)
        for data in plan.datasets for size in plan.sizes for seed in range(1, plan.seeds + 1)
    ]  # fmt: skip
    return [entry for entries in share_out(run_cell, cells, workers) for entry in entries]


def run_cell(cell: JobCell) -> list[dict[str, Any]]:
    """All attacks on one job, and the reference."""
    base = replace(options_of(cell.data, cell.size, cell.seed), rounds=cell.rounds)
    alone = asyncio.run(simulate(replace(base, attack="zero", without_attackers=True)))
    entries = []
    for attack in cell.attacks:
        for whole in (False,) if attack in _ONE_WAY else (False, True):
            outcome = asyncio.run(simulate(replace(base, attack=attack, whole_groups=whole)))
            entries.append(_entry(base, attack, outcome, alone, whole=whole))
    return entries


def worst(entries: list[dict[str, Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    """By data set and size, the attack whose mean loss over seeds is the largest; `none` is no attack."""
    losses: dict[tuple[str, str, str, bool], list[float]] = defaultdict(list)
    for e in entries:
        losses[e["data"], e["size"], e["attack"], e["whole_groups"]].append(e["reference"] - e["final"])
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for (data, size, attack, whole), values in losses.items():
        mean = float(np.mean(values))
        if attack != "none" and mean > found.get((data, size), {"loss": -np.inf})["loss"]:
            found[data, size] = {"loss": mean, "attack": attack, "whole_groups": whole, "seeds": len(values)}
    return found


def bars(entries: list[dict[str, Any]]) -> list[Bar]:
    """The worst attack on every data set and size."""
    return [
        Bar(f"{data}, {size}: worst loss ({_named(case)})", round(case["loss"], 4), "<=", LIMIT, _metric(data))
        for (data, size), case in worst(entries).items()
    ]


def _named(case: dict[str, Any]) -> str:
    return f"{case['attack']}{', whole groups' if case['whole_groups'] else ''}"


def _metric(data: str) -> str:
    return "R2" if data == "diabetes" else "accuracy"


def _entry(base: SimulationOptions, attack: str, outcome: Outcome, alone: Outcome, *, whole: bool) -> dict[str, Any]:
    bad = [(r, a) for r in outcome.rounds for a in outcome.malicious_groups if a in r.groups]
    return {
        "data": base.data,
        "size": f"{base.faults} of {base.groups}",
        "seed": base.seed,
        "attack": attack,
        "whole_groups": whole,
        "reference": alone.final,
        "final": outcome.final,
        "kept_out": sum(a in r.filtered for r, a in bad),
        "chances": len(bad),
        "evicted": len(outcome.evicted),
        "honest_kept_out": outcome.honest_filtered,
        "honest_rejected": outcome.honest_rejections,
    }
