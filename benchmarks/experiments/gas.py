"""What every function of the market costs, one axis at a time around one job, beside storing everything.

All transactions run on one node in one run: whole jobs in the program's own client, payloads put into blobs by its own
store, and the baseline, a contract that keeps every gradient itself, at every size.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.experiments.chain_course import Course
from benchmarks.experiments.gas_page import PLOTS, VARIANTS, blocks
from benchmarks.experiments.job_setting import SIZES, Setting, of_size
from benchmarks.experiments.node import TRANSACTION_CAP, Node, open_node
from benchmarks.experiments.quarrel_course import play_quarrels
from benchmarks.experiments.result import Notebook, Point, Result
from benchmarks.report import Bar

__all__ = ["PLOTS", "SOURCES", "blocks", "run"]
SOURCES = (
    "benchmarks/experiments/chain_course.py",
    "benchmarks/experiments/job_setting.py",
    "benchmarks/experiments/gas.py",
    "benchmarks/experiments/node.py",
    "benchmarks/experiments/quarrel_course.py",
    "contracts/foundry.toml",
    "contracts/src",
    "contracts/test/gas",
    "omnilytics_app/chain",
    "omnilytics_app/crypto/lanes.py",
    "omnilytics_app/domain/document.py",
    "omnilytics_app/services/create_job.py",
    "omnilytics_app/services/job_terms.py",
    "resources/contracts",
)
WHOLE_ROUND = "quiet round, an owner"
MANY = ("claim", WHOLE_ROUND)
LEAST_FACTOR = 500
"""How many times cheaper a quiet round has to be than storing 1,000 parameters."""


@dataclass(frozen=True)
class Axes:
    """What is varied around the usual setting."""

    parameters: tuple[int, ...] = (100, 650, 1_000, 2_340, 7_450, 21_780, 61_470, 270_896)
    """2,340 is the largest model of ten outputs in call data, 21,780 the largest that the client trains among 15."""
    owners: tuple[int, ...] = (9, 15, 30, 48, 96)
    grouped: int = 48
    """How many owners are divided into groups of different sizes."""
    group_sizes: tuple[int, ...] = (3, 4, 6, 8, 16)
    shapes: tuple[tuple[int, int], ...] = ((16, 2_048), (20, 2_048), (24, 2_048), (10, 2_048), (10, 3_072), (14, 3_072))
    """Outputs and bits of the key, by which there are more or fewer lanes."""

    def settings(self) -> list[Setting]:
        """All courses, each once."""
        return list(dict.fromkeys(self._all()))

    def quarrels(self) -> list[Setting]:
        """The settings of which everything else is played as well."""
        usual = Setting()
        changes: tuple[dict[str, Any], ...] = (
            {},
            {"money": "token"},
            {"key_bits": 3_072},
            {"owners": max(self.owners)},
        )
        return list(dict.fromkeys(replace(usual, **change) for change in changes))

    def _all(self) -> Iterator[Setting]:
        usual = Setting()
        yield usual
        yield replace(usual, money="token")
        for way in ("external", "inline", "blob"):
            yield from (of_size(count, way=way) for count in self.parameters)
        for variant in VARIANTS:
            yield from (replace(usual, owners=count, **variant) for count in self.owners)
        yield from (replace(usual, owners=self.grouped, group_size=size) for size in self.group_sizes)
        yield from (Setting(usual.features * outputs, outputs, bits) for outputs, bits in self.shapes)


FULL = Axes()
QUICK = Axes((100, 650, 1_000), (9, 15), 15, (3, 5), ((16, 2_048), (14, 3_072)))


def run(notebook: Notebook) -> Result:
    """All courses, blobs and baselines on one node."""
    asyncio.run(_measure(notebook, QUICK if notebook.quick else FULL))
    return notebook.result(*bars_of(notebook.result()))


async def _measure(notebook: Notebook, axes: Axes) -> None:
    async with open_node() as node:
        for setting in axes.settings():
            if setting.fits:
                await notebook.awaited(
                    {"kind": "course", **asdict(setting)}, lambda s=setting: _course(node, s, notebook.seed)
                )
        for setting in axes.quarrels():
            await notebook.awaited(
                {"kind": "quarrel", **asdict(setting)}, lambda s=setting: play_quarrels(node, s, notebook.seed)
            )
        for count in axes.parameters:
            where = {"parameters": count}
            await notebook.awaited({"kind": "blobs", **where}, lambda c=count: _blobs(node, c, notebook.seed))
        for count in axes.parameters:  # last: the node remembers all that was stored
            where = {"parameters": count}
            await notebook.awaited(
                {"kind": "store everything", **where}, lambda c=count: node.store_everything(c, notebook.seed)
            )


async def _course(node: Node, setting: Setting, seed: int) -> dict[str, int]:
    return setting.sizes() | await (await Course.prepare(node, setting, seed)).play()


async def _blobs(node: Node, parameters: int, seed: int) -> dict[str, int]:
    payload = np.random.default_rng(seed).bytes(of_size(parameters).payload_bytes)
    with tempfile.TemporaryDirectory() as folder:
        return await node.publish_blobs(payload, Path(folder))


def bars_of(result: Result) -> list[Bar]:
    """The cap on one transaction, and how much dearer it is to store everything."""
    courses = result.where(kind="course") + result.where(kind="quarrel")
    dearest = max(cost for point in courses for name, cost in gas_of(point).items() if name != WHOLE_ROUND)
    stored: Any = result.value("store everything", kind="store everything", parameters=1_000)
    usual = asdict(of_size(1_000))
    factor = stored / result.value(WHOLE_ROUND, kind="course", **usual)
    return [
        Bar("dearest transaction", dearest, "<=", TRANSACTION_CAP - 1, "gas"),
        Bar("quiet round beside storing 1,000 parameters", round(factor, 1), ">=", LEAST_FACTOR, "times cheaper"),
    ]


def gas_of(point: Point) -> dict[str, int]:
    """What of a course's values is gas."""
    return {name: value for name, value in point.values.items() if name not in SIZES}
