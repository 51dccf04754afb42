"""What it costs to have a gradient computed by a Dask cluster: sending, waiting, and checking what comes back.

The cluster is on this machine, so nothing can be gained here: the ratio of times is the whole overhead. What a real
cluster could gain is bounded by the checks, which stay on the owner's machine: where they take a tenth of the work, one
core of its own keeps ten of the cluster's busy.

    python -m benchmarks.cluster
"""

import argparse
import asyncio
import os
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from gmpy2 import mpz

from benchmarks.crypto_job import derive_key
from benchmarks.dask_cluster import running_cluster
from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services.encrypted_gradient import encrypted_gradient
from omnilytics_app.workers.cluster import ClusterPool
from omnilytics_app.workers.cluster_executor import ClusterExecutor
from omnilytics_app.workers.exposure import as_public, call_bytes
from omnilytics_app.workers.pool import WorkerPool, spawned

CORES = os.cpu_count() or 1
OUTPUTS = 10
SIZES = (64, 256, 512)
QUICK_SIZES = (8, 24)


@dataclass(frozen=True)
class Work:
    """A model and an owner's statistics of so many features."""

    n: int
    layout: LaneLayout
    model: list[mpz]
    frozen: tuple[bytes, bytes]

    @classmethod
    def of(cls, n: int, features: int) -> "Work":
        """Random ones."""
        layout = LaneLayout.derive(n.bit_length(), OUTPUTS if n.bit_length() >= 2048 else 2, features, 3, 3)
        random = np.random.default_rng(features)
        A = random.integers(-(2**14), 2**14, (features, features), endpoint=True)
        B = random.integers(-(2**38), 2**38, (layout.outputs, features), endpoint=True)
        made = Statistics(A, B, 100)
        return cls(n, layout, fresh_randomisers(n, features), (made.to_bytes(), made.digest))

    async def gradient(self, pool: WorkerPool) -> list[mpz]:
        """As a data owner computes it."""
        return await encrypted_gradient(pool, self.model, self.frozen, self.n, self.layout, ("", None))


class InPlace(WorkerPool):
    """Computes in this process, one task after another, and times tasks and checks, and counts bytes."""

    def __init__(self) -> None:
        self.workers = CORES
        self.compute_s = self.check_s = 0.0
        self.sent = self.answered = 0

    async def run(self, task: Callable[..., Any], *args: Any, **_: Any) -> Any:
        """One task."""
        started = time.perf_counter()
        result = task(*args)
        if (public := as_public(task)) is not None:
            computed = time.perf_counter()
            public.check(result, *args)
            self.compute_s += computed - started
            self.check_s += time.perf_counter() - computed
            self.sent += len(call_bytes(task, args))
            self.answered += public.shape(*args).size_bytes
        return result


async def measure(sizes: Sequence[int], key_bits: int, repeats: int) -> dict[int, dict[str, float]]:
    """All figures by number of features."""
    n = derive_key(key_bits)[0].modulus
    works = {features: Work.of(n, features) for features in sizes}
    local = WorkerPool(lambda: spawned(CORES, 0), CORES)
    with running_cluster(CORES) as cluster:
        started = time.perf_counter()
        executor = ClusterExecutor(cluster.address)
        await asyncio.wrap_future(executor.ready)
        connected = time.perf_counter() - started
        remote = ClusterPool(lambda: spawned(CORES, 0), CORES, lambda: executor, cluster.address)
        try:
            return {
                features: {**await _compare(work, local, remote, repeats), "connect_s": connected}
                for features, work in works.items()
            }
        finally:
            await asyncio.to_thread(remote.close)
            await asyncio.to_thread(local.close)


async def _compare(work: Work, local: WorkerPool, remote: WorkerPool, repeats: int) -> dict[str, float]:
    in_place = InPlace()
    expected = await work.gradient(in_place)
    times: dict[str, list[float]] = {"local_s": [], "cluster_s": []}
    for attempt in range(repeats + 1):  # the first one imports
        for name, pool in (("local_s", local), ("cluster_s", remote)):
            seconds, found = await _timed(work.gradient(pool))
            if found != expected:
                raise RuntimeError(f"{name} computed another gradient")
            if attempt:
                times[name].append(seconds)
    return {
        **{name: statistics.median(found) for name, found in times.items()},
        "compute_s": in_place.compute_s,
        "check_s": in_place.check_s,
        "sent_bytes": in_place.sent,
        "answered_bytes": in_place.answered,
    }


async def _timed(work: Awaitable[list[mpz]]) -> tuple[float, list[mpz]]:
    started = time.perf_counter()
    found = await work
    return time.perf_counter() - started, found


def bars_of(found: dict[int, dict[str, float]]) -> list[Bar]:
    """Of the largest size, where a cluster is worth having."""
    size, largest = max(found.items())
    ratio, share = largest["cluster_s"] / largest["local_s"], largest["check_s"] / largest["compute_s"]
    return [
        Bar(f"gradient of {size} features, on a cluster of this machine beside none", ratio, "<=", 1.5, "times"),
        Bar(f"checking beside computing it, {size} features", share, "<=", 0.2, "times"),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, show, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small keys and models, to see that the bench works")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    sizes, bits, repeats = (QUICK_SIZES, 1024, 1) if options.quick else (SIZES, 2048, 3)
    found = asyncio.run(measure(sizes, bits, repeats))
    bars = bars_of(found)
    names = ("local_s", "cluster_s", "compute_s", "check_s", "sent_bytes", "answered_bytes", "connect_s")
    rows = [(f"{features:,}", *(f"{figures[name]:,.3g}" for name in names)) for features, figures in found.items()]
    print(table(bars), columns([("features", *names), *rows], right=set(range(8))), sep="\n\n")
    if options.json:
        Report("cluster", bars, {"key_bits": bits, "cores": CORES, "features": found}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
