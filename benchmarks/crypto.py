"""What encrypted training costs, beside a Paillier library used value by value, CKKS, and the least it could cost.

Ratios of times taken in this run, ours on two cores; the longest task, memory and growth are measured on the way. The
floor of a gradient is what the textbook's subset products and the packing need at the best block size, counted in an
instrumented run, times one product of gmpy2, over the cores. A second floor is our own arithmetic, every kind of
product counted and timed by itself: what lies above it is spent on everything that is no arithmetic.

    python -m benchmarks.crypto
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from phe import PaillierPublicKey

from benchmarks import crypto_baselines as baselines
from benchmarks.crypto_job import CORES, Data, Job, TimedPool, derive_key
from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.crypto.gradient import EXPONENT_BITS, plan_gradient
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import encrypt
from omnilytics_app.crypto.tiling import table_entries
from omnilytics_app.workers.audit_tasks import KeyPair

Bars = list[Bar]
TASK_LIMIT_S = 0.2
LARGE = 300
"""Features from which a gradient is computed three times only."""


@dataclass(frozen=True)
class Sizes:
    """What is measured: keys, classes, and features of each part."""

    keys: tuple[int, ...] = (2048, 3072)
    outputs: int = 10
    features: tuple[int, ...] = (64, 65, 256, 512, 785)
    whole_rounds: tuple[int, ...] = (65, 256, 785)
    growth: tuple[int, int] = (64, 512)
    library: int = 65
    ckks: int = 256
    repeats: int = 5


QUICK = Sizes((512, 1024), 2, (8, 9, 24), (9,), (8, 24), 9, 256, 2)


@dataclass
class Measured:
    """All figures by what they are of."""

    keys: dict[int, KeyPair] = field(default_factory=dict)
    units: dict[int, dict[str, float]] = field(default_factory=dict)
    gradients: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    rounds: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    longest: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    textbook: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    key_seconds: dict[int, float] = field(default_factory=dict)
    encryption: dict[int, dict[str, float]] = field(default_factory=dict)
    library: dict[str, float] = field(default_factory=dict)
    ckks: dict[str, baselines.CkksTimes] = field(default_factory=dict)
    peak_memory_bytes: int | None = None


def own_floor_s(layout: LaneLayout, units: dict[str, float]) -> float:
    """Our own products of a gradient's columns, each kind at its time in one process, over the cores."""
    tiling, seconds = plan_gradient(layout, CORES), 0.0
    for outputs, bases in tiling.tiles():
        blocks = min(tiling.blocks, len(bases))
        small = 5 * len(bases) + 3 * table_entries(len(bases), blocks)
        lookups, squarings = len(outputs) * EXPONENT_BITS * blocks, len(outputs) * (EXPONENT_BITS - 1)
        seconds += small * units["product_modulo_n"] + lookups * units["short_product"]
        seconds += squarings * units["squaring"] + len(outputs) * units["product"]
    return seconds / CORES


async def measure_ours(pool: TimedPool, sizes: Sizes, measured: Measured) -> None:
    """Gradients, owners' rounds and whole rounds at every size, the largest first: its memory is that of all."""
    for key_bits in sorted(sizes.keys, reverse=True):
        key, measured.key_seconds[key_bits] = derive_key(key_bits)
        measured.keys[key_bits] = key
        measured.units[key_bits] = baselines.unit_costs(key.modulus)
        for features in sorted(sizes.features, reverse=True):
            _tell(f"ours, {key_bits} bit, d = {features}")
            pool.longest.clear()
            job = Job(pool, key, Data.of(key_bits, sizes.outputs, features))
            encryption = {"encrypt": await job.encrypt()}
            if features in sizes.whole_rounds:
                measured.rounds[key_bits, features] = await job.whole_round()
            repeats = 2 * sizes.repeats if features < LARGE else 3
            measured.gradients[key_bits, features] = encryption | await _owners_least(job, repeats)
            measured.longest[key_bits, features] = dict(pool.longest)
            if measured.peak_memory_bytes is None:
                measured.peak_memory_bytes = pool.peak_memory_bytes()


async def _owners_least(job: Job, repeats: int) -> dict[str, float]:
    """The least seconds of an owner's steps."""
    least: dict[str, float] = {}
    for _ in range(repeats):
        gradient, seconds = await job.gradient()
        fresh, seconds["randomise"] = await job.randomisers()
        _, _, seconds["seal"] = await job.seal(gradient, fresh)
        least |= {name: min(value, least.get(name, value)) for name, value in seconds.items()}
    return least


def measure_library(sizes: Sizes, measured: Measured) -> None:
    """An owner's round written with phe, in full, and its encryption beside ours in one process."""
    for key_bits in sizes.keys:
        key = measured.keys[key_bits]
        public, private = PaillierPublicKey(key.modulus), key.private()
        measured.encryption[key_bits] = {
            "phe": baselines.least_s(lambda p=public: p.encrypt(0.5), 5 * sizes.repeats),
            "ours": baselines.least_s(lambda p=private: encrypt(p, 12345), 5 * sizes.repeats),
        }
    small = min(sizes.keys)
    n, data = measured.keys[small].modulus, Data.of(small, sizes.outputs, sizes.library)
    W, A, B = np.array(data.W) / 2.0**24, data.statistics.A / 2.0**14, data.statistics.B / 2.0**38
    owner = baselines.PheOwner.of(PaillierPublicKey(n), W, A, B)
    gradient, measured.library["gradient"] = owner.gradient()
    rounded = replace(owner, A=data.statistics.A, B=data.statistics.B)
    _, measured.library["gradient of integers"] = rounded.gradient()
    values, measured.library["masks"] = owner.masked(gradient, [3 * n // 5] * len(gradient))
    measured.library["randomise"] = owner.rerandomised(values)


def measure_ckks(sizes: Sizes, measured: Measured) -> None:
    """TenSEAL on all classes; the hand-written one is no operation of TenSEAL and shown beside."""
    rng = np.random.default_rng(1)
    W, A = rng.uniform(-1, 1, (sizes.outputs, sizes.ckks)), rng.uniform(-1, 1, (sizes.ckks, sizes.ckks))
    measured.ckks = {
        "one mm a class": baselines.tenseal_mm(W, A),
        "packed": baselines.tenseal_packed(W, A),
        "diagonals by hand on SEAL": baselines.seal_diagonals(W, A),
    }
    assert all(times.error < 1e-3 for times in measured.ckks.values())


def bars_of(sizes: Sizes, measured: Measured) -> Bars:
    """Every bar; the limits are those of the full run."""
    bars = [*_library_bars(sizes, measured), *_ckks_bars(sizes, measured), *_floor_bars(sizes, measured)]
    for key_bits, seconds in measured.encryption.items():
        name, factor = f"encryption of a parameter, {key_bits} bit", seconds["phe"] / seconds["ours"] * sizes.outputs
        bars.append(Bar(name, round(factor, 1), ">=", 2 * sizes.outputs, "times faster than phe"))
    if measured.peak_memory_bytes is not None:
        name = f"peak memory, d = {max(sizes.features)}, {max(sizes.keys)} bit"
        bars.append(Bar(name, round(measured.peak_memory_bytes / 1e9, 3), "<=", 1.5, "GB"))
    for key_bits in sizes.keys:
        first, second = (_gradient_s(measured.gradients[key_bits, d]) for d in sizes.growth)
        name = f"growth from d = {sizes.growth[0]} to {sizes.growth[1]}, {key_bits} bit"
        bars.append(Bar(name, round(second / first, 1), "<=", 50, "times"))
    longest = max(seconds for tasks in measured.longest.values() for seconds in tasks.values())
    return [*bars, Bar("longest task of all sizes", round(longest, 3), "<=", TASK_LIMIT_S, "s")]


def _gradient_s(seconds: dict[str, float]) -> float:
    return seconds["multiply"] + seconds["pack"]


def _library_bars(sizes: Sizes, measured: Measured) -> Bars:
    """Beside phe; what its own encryption of the model and ours take is left out of a round."""
    ours, phe, unit = measured.gradients[min(sizes.keys), sizes.library], measured.library, "times faster"
    whole = phe["gradient"] + phe["masks"] + phe["randomise"]
    in_stock = _gradient_s(ours) + ours["seal"]
    name = f"d = {sizes.library}, K = {sizes.outputs}, {min(sizes.keys)} bit, beside phe"
    return [
        Bar(f"gradient, {name}", round(phe["gradient"] / ours["multiply"], 1), ">=", 200, unit),
        Bar(f"owner's round, {name}", round(whole / (in_stock + ours["randomise"]), 1), ">=", 45, unit),
        Bar(f"owner's round, randomisers in stock, {name}", round(whole / in_stock, 1), ">=", 110, unit),
    ]


def _ckks_bars(sizes: Sizes, measured: Measured) -> Bars:
    """Beside the better of TenSEAL's two ways; none where it was left out.

    Neither of them packs what it gives, so ours is what comes before the packing: tiles, and their product.
    """
    if not measured.ckks:
        return []
    best = min(measured.ckks[name].seconds for name in ("one mm a class", "packed"))
    bars = []
    for key_bits, limit in zip(sizes.keys, (10, 5), strict=True):
        tiling = plan_gradient(Data.of(key_bits, sizes.outputs, sizes.ckks).layout, CORES)
        merging = (len(tiling.bases) - 1) * sizes.ckks * measured.units[key_bits]["product"] / CORES
        factor = best / (measured.gradients[key_bits, sizes.ckks]["multiply"] + merging)
        name = f"gradient, d = {sizes.ckks}, {key_bits} bit, beside TenSEAL"
        bars.append(Bar(name, round(factor, 1), ">=", limit, "times faster"))
    return bars


def _floor_bars(sizes: Sizes, measured: Measured) -> Bars:
    bars = []
    for (key_bits, features), seconds in sorted(measured.gradients.items()):
        units, name = measured.units[key_bits], f"d = {features}, {key_bits} bit, beside"
        textbook_s = measured.textbook[key_bits, features][0] * units["product"] / CORES
        own_s = own_floor_s(Data.of(key_bits, sizes.outputs, features).layout, units)
        bars += [
            Bar(f"{name} the textbook's products", round(_gradient_s(seconds) / textbook_s, 2), "<=", 1.3, "times"),
            Bar(f"{name} our own products", round(seconds["multiply"] / own_s, 2), "<=", 1.3, "times"),
        ]
    return bars


def _details(measured: Measured) -> dict[str, Any]:
    def keyed(figures: dict[tuple[int, int], Any]) -> list[dict[str, Any]]:
        return [{"key_bits": k, "features": d, **values} for (k, d), values in sorted(figures.items())]

    return {
        "cores": CORES,
        "seconds_of_an_owner": keyed(measured.gradients),
        "seconds_of_a_model_owner": keyed(measured.rounds),
        "seconds_of_the_longest_tasks": keyed(measured.longest),
        "seconds_of_a_product": measured.units,
        "textbook_products": keyed({s: {"products": p, "block": w} for s, (p, w) in measured.textbook.items()}),
        "seconds_of_key_derivation": measured.key_seconds,
        "seconds_of_an_encryption": measured.encryption,
        "seconds_of_phe": measured.library,
        "ckks": {name: vars(times) for name, times in measured.ckks.items()},
        "peak_memory_bytes": measured.peak_memory_bytes,
    }


def _show(measured: Measured, bars: Bars) -> None:
    print(table(bars))
    print("\nAn owner's seconds on two cores, and the longest task of anybody:\n")
    names = ("encrypt", "multiply", "pack", "processor", "randomise", "seal")
    rows = [
        (
            str(k),
            str(d),
            *(f"{seconds[name]:.3f}" for name in names),
            f"{max(tasks.values()):.3f}",
            max(tasks, key=tasks.__getitem__),
        )
        for (k, d), seconds in sorted(measured.gradients.items())
        for tasks in [measured.longest[k, d]]
    ]
    print(columns([("bits", "d", *names, "longest", ""), *rows], right=set(range(9))))
    print("\nThe same product by others, seconds:\n")
    others = [(f"phe, {name}", f"{seconds:.3f}") for name, seconds in measured.library.items()]
    others += [(f"CKKS, {name}", f"{times.seconds:.3f}") for name, times in measured.ckks.items()]
    others += [(f"key derivation, {bits} bit", f"{seconds:.1f}") for bits, seconds in measured.key_seconds.items()]
    print(columns(others, right={1}))


async def measure(sizes: Sizes, *, ckks: bool) -> Measured:
    """Ours first, while nothing else has taken memory; then the others, while ours rests."""
    measured = Measured()
    pool = TimedPool()
    try:
        await pool.map("", pow, [2] * CORES, None, 2)
        await measure_ours(pool, sizes, measured)
    finally:
        await asyncio.to_thread(pool.close)
    _tell("the textbook's products")
    for key_bits, features in measured.gradients:
        layout = Data.of(key_bits, sizes.outputs, features).layout
        measured.textbook[key_bits, features] = baselines.textbook_products(layout)
    _tell("phe")
    measure_library(sizes, measured)
    if ckks:
        _tell("CKKS")
        measure_ckks(sizes, measured)
    return measured


def _tell(what: str) -> None:
    print(f"measuring {what}", file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, whose figures say nothing; without CKKS")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    sizes = QUICK if options.quick else Sizes()
    measured = asyncio.run(measure(sizes, ckks=not options.quick))
    bars = bars_of(sizes, measured)
    _show(measured, bars)
    if options.json:
        Report("crypto", bars, _details(measured)).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
