"""How long every step of a round takes, one axis at a time around one job.

The steps are the program's own functions on its own pool of workers, the transactions those of its own client on a node
that mines at once. Each is repeated; what counts is the middle one, beside the least and the most, and the processor's
time in the workers, which other work on the machine hardly changes.
"""

import asyncio
import statistics
import time
from collections import defaultdict
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeVar

from gmpy2 import mpz

from benchmarks.crypto_job import CORES, GROUP_SIZE, SEED, Data, Job, TimedPool, derive_key, member_context
from benchmarks.experiments.chain_course import Course
from benchmarks.experiments.execution_time_page import PLOTS, blocks
from benchmarks.experiments.job_setting import Setting
from benchmarks.experiments.node import Node, open_node
from benchmarks.experiments.result import Notebook, Result
from omnilytics_app.crypto.sketch import sketch_coefficients
from omnilytics_app.domain.document import KEY_SIZES
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.services.group_sums import (
    check_differences,
    open_differences,
    read_sums,
    sketch_groups,
    usable_sums,
)
from omnilytics_app.workers.model_owner_tasks import assemble
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload

__all__ = ["PLOTS", "SOURCES", "blocks", "run"]
SOURCES = (
    "benchmarks/crypto_job.py",
    "benchmarks/experiments/chain_course.py",
    "benchmarks/experiments/job_setting.py",
    "benchmarks/experiments/node.py",
    "benchmarks/experiments/execution_time.py",
    "omnilytics_app/chain",
    "omnilytics_app/crypto",
    "omnilytics_app/learning",
    "omnilytics_app/services",
    "omnilytics_app/workers",
    "resources/contracts",
)
T = TypeVar("T")


@dataclass(frozen=True)
class Work:
    """A job's size, and what it is computed on."""

    key_bits: int = 2048
    outputs: int = 10
    features: int = 65
    owners: int = 15
    cores: int = CORES

    @property
    def groups(self) -> range:
        """All groups of the job."""
        return range(self.owners // GROUP_SIZE)


@dataclass(frozen=True)
class Axes:
    """What is varied around the usual work, and how often each is repeated."""

    usual: Work = Work()
    features: tuple[int, ...] = (17, 33, 65, 129, 257, 513, 785)
    outputs: tuple[int, ...] = (1, 2, 5, 10, 20)
    keys: tuple[int, ...] = (2048, 3072, 4096)
    owners: tuple[int, ...] = (9, 15, 30, 48, 96)
    cores: tuple[int, ...] = (1, 2)
    repeats: int = 5
    large: int = 257
    """Features from which three times are enough."""

    def works(self) -> list[Work]:
        """All of them, each once."""
        return list(dict.fromkeys(self._all()))

    def jobs(self) -> list[Setting]:
        """Those jobs, each once and in both ways of payloads where both are possible, whose transactions are timed."""
        made = [job_of(work, way) for work in self.works() for way in ("external", "inline")]
        return [setting for setting in dict.fromkeys(made) if setting.fits]

    def _all(self) -> Iterator[Work]:
        yield self.usual
        yield from (replace(self.usual, features=count) for count in self.features)
        yield from (replace(self.usual, outputs=count) for count in self.outputs)
        yield from (replace(self.usual, key_bits=bits) for bits in self.keys)
        yield from (replace(self.usual, owners=count) for count in self.owners)
        yield from (replace(self.usual, cores=count) for count in self.cores)


FULL = Axes()
QUICK = Axes(Work(features=17), (17, 33), (2, 10), (2048, 3072), (9, 15), (1, 2), 2)


def job_of(work: Work, way: str) -> Setting:
    """The job of which a work is a part; with a key of the least size where the market takes none of that size."""
    key_bits = work.key_bits if work.key_bits in KEY_SIZES else min(KEY_SIZES)
    return Setting(work.features * work.outputs, work.outputs, key_bits, work.owners, GROUP_SIZE, way)


@dataclass
class Stopwatch:
    """What steps took on a pool, each as often as it was repeated."""

    pool: TimedPool
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    processor: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    async def of(self, step: str, work: Awaitable[T]) -> T:
        """Await it, and note how long that took."""
        started, before = time.perf_counter(), self.pool.spent
        result = await work
        self.seconds[step].append(time.perf_counter() - started)
        self.processor[step].append(self.pool.spent - before)
        return result

    def values(self) -> dict[str, dict[str, float]]:
        """By step, the middle, the least and the most seconds, and the processor's middle one."""
        return {
            step: spread(found) | {"processor": _rounded(statistics.median(self.processor[step]))}
            for step, found in self.seconds.items()
        }


def spread(found: Sequence[float]) -> dict[str, float]:
    """The middle, the least and the most."""
    return {
        "median": _rounded(statistics.median(found)),
        "least": _rounded(min(found)),
        "most": _rounded(max(found)),
    }


def _rounded(seconds: float) -> float:
    return float(f"{seconds:.4g}")


def run(notebook: Notebook) -> Result:
    """All works, then the chain."""
    asyncio.run(_measure(notebook, QUICK if notebook.quick else FULL))
    return notebook.result()


async def _measure(notebook: Notebook, axes: Axes) -> None:
    for work in axes.works():
        repeats = axes.repeats if work.features < axes.large else min(3, axes.repeats)
        await notebook.awaited({"kind": "steps", **asdict(work)}, lambda w=work, r=repeats: _steps(w, r, notebook.seed))
    async with open_node(others=False) as node:
        for job in axes.jobs():
            await notebook.awaited({"kind": "chain", **asdict(job)}, lambda j=job: _chain(node, j, notebook.seed))


async def _chain(node: Node, job: Setting, seed: int) -> dict[str, Any]:
    """What every transaction of a job takes."""
    course = await Course.prepare(node, job, seed)
    await course.play()
    sizes = {name: value for name, value in job.sizes().items() if name != "taken"}
    return sizes | {name: spread(found) for name, found in course.seconds.items()}


async def _steps(work: Work, repeats: int, seed: int) -> dict[str, Any]:
    """Every step of a round, as often as it is to be repeated, on fresh workers."""
    key, key_seconds = await asyncio.to_thread(derive_key, work.key_bits)
    pool = TimedPool(work.cores)
    try:
        await pool.map("", pow, [2] * work.cores, None, 2)
        job = Job(pool, key, Data.of(work.key_bits, work.outputs, work.features, seed))
        watch = Stopwatch(pool)
        for _ in range(repeats):
            await _model_owner(job, watch, await _owner(job, watch), work.groups)
        sizes = {
            "model ciphertexts": job.layout.model_ciphertexts,
            "gradient ciphertexts": job.layout.gradient_ciphertexts,
        }
        memory = {"workers' memory, bytes": pool.workers_peak_bytes(), "derive key, s": _rounded(key_seconds)}
        return sizes | memory | watch.values()
    finally:
        pool.close()


async def _owner(job: Job, watch: Stopwatch) -> list[CommittedPayload]:
    """The model is encrypted, one owner checks it and computes on it; payloads of the members of a group."""
    await watch.of("encrypt", job.encrypt())
    model = CommittedPayload(
        *await job.pool.run(assemble, job.model, member_context(255), job.layout),
        member_context(255),
        job.layout.model_ciphertexts,
    )
    await watch.of("check model", job.pool.run(check_payload, model, job.n))
    gradient, _ = await watch.of("gradient", job.gradient())
    fresh, _ = await watch.of("randomise", job.randomisers())
    sealed = [await watch.of("mask", job.seal(gradient, fresh, i)) for i in range(GROUP_SIZE)]
    count = job.layout.gradient_ciphertexts
    return [CommittedPayload(raw, root, member_context(i), count) for i, (raw, root, _) in enumerate(sealed)]


async def _model_owner(job: Job, watch: Stopwatch, members: list[CommittedPayload], groups: range) -> None:
    """What the model owner does with the payloads of all groups, and what an owner checks of it."""
    payloads = {GroupIndex(group): members for group in groups}
    sums: dict[GroupIndex, list[mpz]] = await watch.of("aggregate", usable_sums(job.pool, payloads, job.n))
    coefficients = sketch_coefficients(SEED, job.layout.gradient_ciphertexts)
    sketches = await watch.of("sketch", sketch_groups(job.pool, sums, coefficients, job.n))
    await watch.of("decrypt", read_sums(job.pool, sums, (), job.key, job.layout, ("", None)))
    reference = GroupIndex(0)
    openings = await watch.of("settle", open_differences(job.pool, sketches, reference, job.key))
    await watch.of("check settlement", check_differences(job.pool, sketches, reference, openings, job.n))
