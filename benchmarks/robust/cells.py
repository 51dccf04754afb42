"""What is measured: data sets, sizes of jobs, seeds; and the processes that share the work."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any

from omnilytics_app.services.simulation.options import ATTACKS, DATASETS, SimulationOptions

SIZES = ((15, 1), (21, 2))
"""Owners and faults: 1 of 5 and 2 of 7 groups of three."""
DIRICHLET = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: of jobs `seeds` splits, of audits `splits` in each of which `audits` probes are sent."""

    datasets: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    attacks: tuple[str, ...]
    rounds: int
    seeds: int
    splits: int
    audits: int


FULL = Plan(DATASETS, SIZES, ATTACKS, rounds=8, seeds=5, splits=100, audits=1)
QUICK_ATTACKS = ("none", "sign_flip", "alie", "inconsistent_masks")
QUICK = Plan(("breast_cancer",), SIZES[:1], QUICK_ATTACKS, rounds=4, seeds=1, splits=1, audits=1)


def options_of(data: str, size: tuple[int, int], seed: int) -> SimulationOptions:
    """A job of the bench, without an attack."""
    owners, faults = size
    return SimulationOptions(data=data, owners=owners, faults=faults, seed=seed)


def share_out(task: Callable[[Any], Any], items: Sequence[Any], workers: int) -> list[Any]:
    """One task an item over processes of one thread each, in order; here, for one worker."""
    if workers == 1:
        return [task(item) for item in items]
    os.environ["OMP_NUM_THREADS"] = "1"
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as executor:
        return list(executor.map(task, items))
