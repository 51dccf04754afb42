"""Who else: the same owner's round with OmniLytics, phe, TenSEAL, Flower's SecAgg+, and the style of OmniLytics+.

The task is a gradient of a linear model of d features and K classes over one owner's rows, the size of the digits. The
libraries run in an interpreter of their own, see `peer_tasks`. OmniLytics is measured by the tasks of its own workers.
Of OmniLytics+ no program was taken: measured is a contract that stores every parameter as its contract does, in three
words (contracts/test/gas/StoreEverything.sol), and its perturbation is broken in benchmarks/leakage/perturbation.py.
"""

import asyncio
import json
import subprocess
from dataclasses import replace
from typing import Any

import numpy as np

from benchmarks.crypto_job import Data, Job, TimedPool, derive_key
from benchmarks.experiments.chain_course import Course
from benchmarks.experiments.gas_page import QUIET
from benchmarks.experiments.job_setting import Setting
from benchmarks.experiments.node import open_node
from benchmarks.experiments.page import markdown
from benchmarks.experiments.peer_tasks import problem
from benchmarks.experiments.result import ROOT, Notebook, Result
from benchmarks.report import Bar
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.document import KEY_SIZES
from omnilytics_app.learning.statistics import (
    GRADIENT_SCALE,
    Statistics,
    compute_statistics,
    weights_to_int,
)

PAGE = "comparison.md"
SOURCES = (
    "benchmarks/experiments/peers.py", "benchmarks/experiments/peer_tasks.py", "benchmarks/crypto_job.py",
    "benchmarks/experiments/chain_course.py", "benchmarks/experiments/node.py", "contracts/src",
    "contracts/test/gas", "omnilytics_app/crypto", "omnilytics_app/workers",
    "omnilytics_app/services/encrypted_gradient.py",
)  # fmt: skip
PYTHON = ROOT / ".venv-peers" / "bin" / "python"
ROWS, GROUP_SIZE, WEIGHT_BITS = 100, 3, 4
FULL, QUICK = (65, 10, 2048), (9, 2, 512)
"""Features, classes, bits of a Paillier key."""
LIBRARIES = {"phe": "phe, value by value", "tenseal": "TenSEAL (CKKS)", "flower": "Flower SecAgg+"}


def run(notebook: Notebook) -> Result:
    """Measure everybody who is there; in the quick form those libraries that are not installed are left out."""
    features, classes, bits = QUICK if notebook.quick else FULL
    axes = {"features": features, "classes": classes, "rows": ROWS}
    notebook.point(
        {"solution": "omnilytics", **axes, "key_bits": bits},
        lambda: asyncio.run(ours(features, classes, bits, notebook.seed)),
    )
    for name in LIBRARIES:
        if notebook.quick and not PYTHON.exists():
            continue
        sizes = [str(number) for number in (features, classes, ROWS, bits, notebook.seed)]
        key = {"key_bits": bits} if name == "phe" else {}
        notebook.point({"solution": name, **axes, **key}, lambda name=name, sizes=sizes: theirs(name, sizes))  # type: ignore[misc]
    notebook.point({"solution": "stored", **axes}, lambda: asyncio.run(stored(features * classes, notebook.seed)))
    result = notebook.result()
    return replace(result, bars=bars_of(result))


async def ours(features: int, classes: int, bits: int, seed: int) -> dict[str, Any]:
    """One owner's round on real ciphertexts: gradient, fresh randomness, masks; and how exact it is."""
    given = problem(features, classes, ROWS, bits, seed)
    statistics = compute_statistics(given.phi, given.y)
    weights = weights_to_int(given.weights, WEIGHT_BITS)
    layout = LaneLayout.derive(bits, classes, features, GROUP_SIZE, WEIGHT_BITS)
    data = Data(layout, tuple(map(tuple, weights.tolist())), statistics)
    pool = TimedPool()
    try:
        job = Job(pool, derive_key(bits)[0], data)
        await job.encrypt()
        before = pool.spent
        gradient, _ = await job.gradient()
        fresh, _ = await job.randomisers()
        await job.seal(gradient, fresh)
        seconds = pool.spent - before
    finally:
        pool.close()
    return {
        "seconds": round(seconds, 4),
        "up_bytes": layout.gradient_ciphertexts * layout.ciphertext_bytes,
        "down_bytes": layout.model_ciphertexts * layout.ciphertext_bytes,
        "error": error_of(statistics, weights, given.gradient),
        "gas": await round_gas(Setting(features * classes, classes, max(bits, min(KEY_SIZES))), seed),
    }


async def round_gas(setting: Setting, seed: int) -> int:
    """An owner's part of a quiet round on a node, all transactions of all parties included."""
    async with open_node(others=False) as node:
        return (await (await Course.prepare(node, setting, seed)).play())[QUIET]


def error_of(statistics: Statistics, weights: np.ndarray, expected: np.ndarray) -> float:
    """Of the integers that are computed exactly, beside the gradient in floating point."""
    return float(np.abs(statistics.gradient(weights) / GRADIENT_SCALE - expected).max())


def theirs(name: str, sizes: list[str]) -> dict[str, Any]:
    """A library's task in the interpreter that has it; raises `SystemExit` where there is none."""
    if not PYTHON.exists():
        raise SystemExit("The libraries to compare with are not installed; run `make peers` first.")
    command = [str(PYTHON), "-m", "benchmarks.experiments.peer_tasks", name, *sizes]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if said.returncode:
        raise SystemExit(f"{name} could not be measured:\n{said.stderr}")
    return dict(json.loads(said.stdout.splitlines()[-1]))


async def stored(parameters: int, seed: int) -> dict[str, Any]:
    """Gas of storing three words a parameter on a node, and the bytes of those words."""
    async with open_node() as node:
        gas = (await node.store_everything(parameters, seed))["store everything"]
    return {"gas": gas, "up_bytes": 3 * 32 * parameters}


def bars_of(result: Result) -> tuple[Bar, ...]:
    """Beside a Paillier library used value by value, and beside storing the gradient."""
    own = result.where(solution="omnilytics")[0].values
    gas = result.where(solution="stored")[0].values["gas"]
    bars = [Bar("gas of storing the gradient over a round's", round(gas / own["gas"], 1), ">=", 5, "times")]
    for point in result.where(solution="phe"):
        faster = point.values["seconds"] / own["seconds"]
        if point.axes["key_bits"] >= FULL[2]:
            bars.append(Bar("seconds of phe over ours", round(faster, 1), ">=", 10, "times"))
            bars.append(
                Bar("bytes of phe over ours", round(point.values["up_bytes"] / own["up_bytes"], 1), ">=", 5, "times")
            )
    return tuple(bars)


def blocks(result: Result) -> dict[str, str]:
    """The table of costs; under it the command of each line."""
    names = {
        "omnilytics": "**OmniLytics**",
        **LIBRARIES,
        "stored": "OmniLytics+ style: three words a parameter stored",
    }
    head = ("solution", "processor seconds", "bytes sent", "bytes got", "largest error", "gas")
    rows = []
    for point in result.points:
        values = point.values
        error = f"{values['error']:.0e}" if "error" in values else None
        cells = (values.get(name) for name in ("seconds", "up_bytes", "down_bytes"))
        rows.append((names[point.axes["solution"]], *cells, error, values.get("gas")))
    axes = result.points[0].axes
    task = (
        f"One owner and round; {axes['features']} features, {axes['classes']} classes, {axes['rows']} rows, "
        f"{axes['key_bits']}-bit keys where there is Paillier:\n\n"
    )
    return {"costs": task + markdown(head, rows), "commands": _commands(result)}


def _commands(result: Result) -> str:
    lines = ['- OmniLytics and the stored gradient: `make experiments ARGS="--only peers"`']
    for point in result.points:
        if (name := point.axes["solution"]) in LIBRARIES:
            axes = point.axes
            sizes = f"{axes['features']} {axes['classes']} {axes['rows']} {axes.get('key_bits', FULL[2])} {result.seed}"
            command = f"`.venv-peers/bin/python -m benchmarks.experiments.peer_tasks {name} {sizes}`"
            lines.append(f"- {LIBRARIES[name]}: {command}")
    return "\n".join(lines) + "\n"


PLOTS: dict[str, Any] = {}
