"""Whom audits reject: faulty groups that are claimed, and honest ones that a model owner claims wrongly.

Every audit is a job's own: the probe of a round from its seed, exact sums, sketches, published lanes, the contract's
rule. The faulty groups are claimed together, as the model owner would; every honest group is then claimed alone.
"""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.report import Bar
from benchmarks.robust.cells import DIRICHLET, Plan, options_of, share_out
from omnilytics_app.services.simulation.adversary import Adversary
from omnilytics_app.services.simulation.auditor import Auditor
from omnilytics_app.services.simulation.course import terms_of
from omnilytics_app.services.simulation.options import GROSS, SimulationOptions
from omnilytics_app.services.simulation.plain import PlainArithmetic
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of, layout_of

LEAST_REJECTED = 0.95
MOST_REJECTED = {"iid": 0.01, "dirichlet": 0.05}
OTHERS = ("label_flip", "zero")
"""Reported without a bar: they are the private filter's work."""
HONEST_BESIDE = ("none", "sign_flip", "zero")
"""Under which honest groups are claimed: others differ little in what they do to honest groups' scores."""
FIRST_SPLIT = 101
"""Other seeds than those of jobs."""


@dataclass(frozen=True, slots=True)
class AuditCell:
    """Audits of one data set, size and split of the data."""

    data: str
    size: tuple[int, int]
    split: str
    seed: int
    audits: int


def measure(plan: Plan, workers: int) -> list[dict[str, Any]]:
    """One entry a job's audits."""
    seeds = range(FIRST_SPLIT, FIRST_SPLIT + plan.splits)
    cells = [
        AuditCell(data, size, split, seed, plan.audits)
        for data in plan.datasets for size in plan.sizes for split in MOST_REJECTED for seed in seeds
    ]  # fmt: skip
    return [entry for entries in share_out(run_cell, cells, workers) for entry in entries]


def run_cell(cell: AuditCell) -> list[dict[str, Any]]:
    """Audits under every fault and under none."""
    base = replace(
        options_of(cell.data, cell.size, cell.seed),
        rounds=cell.audits,
        alpha=None if cell.split == "iid" else DIRICHLET,
    )
    cases = [("none", False), *((a, False) for a in (*GROSS, *OTHERS)), ("label_flip", True)]
    return [asyncio.run(_audit(replace(base, attack=a, whole_groups=whole), cell.split)) for a, whole in cases]


async def _audit(options: SimulationOptions, split: str) -> dict[str, Any]:
    identities = identities_of(options)
    population = Population.of(options, identities)
    layout = layout_of(options, population)
    crypto = PlainArithmetic(layout)
    auditor, adversary = Auditor(identities, layout, terms_of(options), crypto), Adversary(population, layout)
    everybody = range(options.groups)
    faulty, honest = population.malicious_groups, frozenset(population.honest_groups)
    rejected = wrongly = 0
    for number in range(1, options.rounds + 1):
        published = auditor.publish(number, dict(enumerate(population.groups)))
        answers = await crypto.answer(published, adversary.send(number, published.point, everybody))
        if faulty:
            rejected += len(await auditor.settle(number, faulty, everybody) & faulty)
        if options.attack in HONEST_BESIDE:
            wrongly += len(honest & set(auditor.margins(answers)[1]))
    return {
        "data": options.data,
        "size": f"{options.faults} of {options.groups}",
        "split": split,
        "seed": options.seed,
        "attack": options.attack,
        "whole_groups": options.whole_groups,
        "faulty": len(faulty) * options.rounds,
        "rejected": rejected,
        "honest": len(honest) * options.rounds * (options.attack in HONEST_BESIDE),
        "wrongly_rejected": wrongly,
    }


def rates(entries: list[dict[str, Any]], *keys: str) -> dict[tuple[Any, ...], dict[str, float]]:
    """By the named fields: which part of faulty groups was rejected, and of honest ones wrongly."""
    sums: dict[tuple[Any, ...], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for e in entries:
        for name in ("faulty", "rejected", "honest", "wrongly_rejected"):
            sums[tuple(e[key] for key in keys)][name] += e[name]
    return {
        key: {
            "rejected": s["rejected"] / max(1, s["faulty"]),
            "wrongly": s["wrongly_rejected"] / max(1, s["honest"]),
            "faulty": s["faulty"],
            "honest": s["honest"],
        }
        for key, s in sums.items()
    }


def bars(entries: list[dict[str, Any]]) -> list[Bar]:
    """The worst data set, over both sizes of jobs: fault by fault, and for honest groups split by split."""
    gross = [e for e in entries if e["attack"] in GROSS and e["split"] == "iid"]
    found = []
    for attack in GROSS:
        by_data = rates([e for e in gross if e["attack"] == attack], "data")
        (data,), rate = min(by_data.items(), key=lambda item: item[1]["rejected"])
        name = f"audits, iid: {attack} rejected on {data}"
        found.append(Bar(name, round(rate["rejected"], 4), ">=", LEAST_REJECTED, "of audits"))
    for split, limit in MOST_REJECTED.items():
        by_data = rates([e for e in entries if e["split"] == split], "data")
        (data,), rate = max(by_data.items(), key=lambda item: item[1]["wrongly"])
        name = f"audits, {split}: honest groups rejected if claimed, on {data}"
        found.append(Bar(name, round(rate["wrongly"], 4), "<=", limit, "of claims"))
    return found
