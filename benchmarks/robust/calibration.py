"""The sweep behind a probe's magnitudes and the default threshold.

For every pair of magnitudes (of the constant feature's weights and of all others) and a few thresholds: how many honest
groups would be rejected if claimed alone, and how many faulty ones would not. Statistics are exact; gradients and
sketches are computed in floating point with seeded draws instead of keccak's, so that thousands of audits take minutes.
"""

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import columns, machine
from benchmarks.robust.cells import DIRICHLET, Plan, options_of, share_out
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.learning.attacks import SCALE_FACTOR, SIGN_FLIP_FACTOR
from omnilytics_app.learning.multi_krum import scores_of_distances
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of, layout_of

Array = NDArray[np.float64]

ORDINARY = (0.03, 0.1, 0.3, 1.0)
CONSTANT = (None, 0.3, 0.5, 0.6, 0.8, 1.5, 3.0, 10.0)
"""None: like all others."""
TAUS = (3.5, 4.0, 4.25, 4.5, 5.0)
FAULTS = ("sign_flip", "scale", "gaussian", "label_flip", "label_flip, whole group")
FIRST_SPLIT = 1001


@dataclass(frozen=True, slots=True)
class SweepCell:
    """One data set, size and way to split; all its seeds."""

    data: str
    size: tuple[int, int]
    split: str
    splits: int


@dataclass(frozen=True)
class Groups:
    """Everybody's A and B as real numbers, those of flipped labels, and who is in which group."""

    a: Array
    b: Array
    flipped: Array
    members: tuple[tuple[int, ...], ...]
    bad: tuple[int, ...]
    per_ciphertext: int
    ciphertexts: int


def main(plan: Plan, workers: int, file: Path | None) -> int:
    """Sweeps, prints the worst data set of every setting, writes all of it."""
    cells = [
        SweepCell(data, size, split, plan.splits)
        for data in plan.datasets for size in plan.sizes for split in ("iid", "dirichlet")
    ]  # fmt: skip
    results = share_out(sweep, cells, workers)
    rows = [("constant", "others", "tau", "iid honest", "dirichlet honest", *FAULTS)]
    found = list(zip(cells, results, strict=True))
    rows += [_row(magnitudes, tau, found) for magnitudes in _settings() for tau in TAUS]
    print("Rejected: the most of honest groups, the least of faulty ones (iid), over data sets and sizes\n")
    print(columns(rows, right=set(range(10))))
    if file is not None:
        named = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
        report = {"bench": "robust, calibration", "machine": machine(), "details": named}
        file.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


def sweep(cell: SweepCell) -> dict[tuple[Any, ...], list[float]]:
    """By magnitudes and `honest` or a fault: claimed groups' scores over the lower median."""
    ratios: dict[tuple[Any, ...], list[float]] = defaultdict(list)
    for seed in range(FIRST_SPLIT, FIRST_SPLIT + cell.splits):
        base = replace(options_of(cell.data, cell.size, seed), attack="zero")
        groups = _groups(replace(base, alpha=None if cell.split == "iid" else DIRICHLET))
        rng = np.random.default_rng(seed)
        for magnitudes in _settings():
            for case, honest, faulty in _audit(groups, magnitudes, rng):
                ratios[magnitudes, "honest"] += honest
                ratios[magnitudes, case] += faulty
    return ratios


def _audit(
    groups: Groups, magnitudes: tuple[float, float | None], rng: np.random.Generator
) -> list[tuple[str, list[float], list[float]]]:
    """One probe under every fault: what honest groups get when claimed alone, faulty ones when claimed together."""
    outputs, dimension = groups.b.shape[1:]
    ordinary, constant = magnitudes
    probe = rng.uniform(-ordinary, ordinary, (outputs, dimension))
    if constant is not None:
        probe[:, -1] = constant * rng.choice((-1.0, 1.0), outputs)
    gradients, flipped = probe @ groups.a - groups.b, probe @ groups.a - groups.flipped
    entries = rng.integers(-128, 128, (SKETCHES, groups.ciphertexts)).astype(np.float64)
    everybody = range(len(groups.members))
    found = []
    for fault in ("none", *FAULTS):
        sums = _group_sums(groups, _poisoned(groups, fault, gradients, flipped, rng))
        squared = _squared_distances(_sketch(groups, sums, entries))
        bad = groups.bad if fault != "none" else ()
        honest = _ratios(squared, 1, [a for a in everybody if a not in bad])
        found.append((fault, honest, _ratios(squared, len(bad), list(bad)) if bad else []))
    return found


def _poisoned(groups: Groups, fault: str, own: Array, flipped: Array, rng: np.random.Generator) -> Array:
    """Everybody's gradients with one malicious member, or all, in every bad group."""
    sent = own.copy()
    update = np.mean([own[list(m)].sum(axis=0) for a, m in enumerate(groups.members) if a not in groups.bad], axis=0)
    for a in groups.bad if fault != "none" else ():
        first, *others = groups.members[a]
        if fault.startswith("label_flip"):
            for i in (first, *others) if fault.endswith("group") else (first,):
                sent[i] = flipped[i]
        elif fault == "gaussian":
            sent[first] += rng.normal(0.0, float(np.sqrt((update**2).mean())), update.shape)
        else:
            sent[first] *= SIGN_FLIP_FACTOR if fault == "sign_flip" else SCALE_FACTOR
    return sent


def _groups(options: Any) -> Groups:
    population = Population.of(options, identities_of(options))
    layout = layout_of(options, population)
    flipped = [(np.roll(y, 1, axis=1) if y.shape[1] > 1 else -y).T @ phi / len(phi) for phi, y in population.owners]
    return Groups(
        np.array([s.A for s in population.statistics]) / 2.0**14,
        np.array([s.B for s in population.statistics]) / 2.0**38,
        np.array(flipped),
        population.groups,
        tuple(sorted(population.malicious_groups)),
        layout.features_per_ciphertext,
        layout.gradient_ciphertexts,
    )


def _group_sums(groups: Groups, sent: Array) -> Array:
    return np.array([sent[list(members)].sum(axis=0) for members in groups.members])


def _sketch(groups: Groups, sums: Array, entries: Array) -> Array:
    """All lanes of all sketches, groups x lanes."""
    weights = entries[:, np.arange(sums.shape[2]) // groups.per_ciphertext]
    step = groups.per_ciphertext
    lanes = [(sums * row)[:, :, lane::step].sum(axis=2) for row in weights for lane in range(step)]
    return np.concatenate(lanes, axis=1)


def _squared_distances(vectors: Array) -> Array:
    squared: Array = ((vectors[:, None] - vectors[None]) ** 2).sum(axis=2)
    return squared


def _ratios(squared: Array, claimed: int, groups: list[int]) -> list[float]:
    """These groups' scores over the lower median of all, with as many groups claimed."""
    scores = scores_of_distances(squared.tolist(), claimed)
    median = sorted(scores)[(len(scores) - 1) // 2]
    return [scores[a] / median for a in groups]


def _settings() -> list[tuple[float, float | None]]:
    return [(ordinary, constant) for ordinary in ORDINARY for constant in CONSTANT]


def _row(magnitudes: tuple[float, float | None], tau: float, results: list[tuple[SweepCell, Any]]) -> tuple[str, ...]:
    def share(values: list[float]) -> float:
        return float(np.mean(np.array(values) > tau))

    honest = {
        split: max(share(found[magnitudes, "honest"]) for cell, found in results if cell.split == split)
        for split in ("iid", "dirichlet")
    }
    faults = [min(share(found[magnitudes, f]) for cell, found in results if cell.split == "iid") for f in FAULTS]
    ordinary, constant = magnitudes
    cells = ("-" if constant is None else str(constant), str(ordinary), str(tau))
    return (*cells, *(f"{value:.3f}" for value in (*honest.values(), *faults)))
