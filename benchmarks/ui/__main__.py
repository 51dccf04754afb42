"""How the window feels: longest stalls, cold start, long histories, a busy market.

All of it is measured without a screen (Qt's offscreen platform draws into memory) on a real chain, with the real
services, pages and files. A stall is the lateness of a timer of 4 ms. What a person does is timed from the action to
the end of the paint that shows its outcome. Other programs on the machine make every
figure worse, so the load is told, and what remains of each without waiting for a core ("own").

    python -m benchmarks.ui
"""

import argparse
import asyncio
import gc
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from benchmarks.report import Bar, Report, columns, table
from benchmarks.ui import cold, history, market, rounds
from benchmarks.ui.stage import theatre
from omnilytics_app.logs import setup_logging
from omnilytics_app.ui.collector import Collector

PARTS = ("cold", "history", "market", "round", "seat")
ROLES = {"round": "model owner's", "seat": "data owner's"}
"""The parts that play a round, and whose window it is."""
STALL_MS, STALL_P99_MS = 50.0, 16.0
PAINT_S, RESIDENT_MB = 1.0, 200.0
ACTION_MS = 150.0
ALONE = ("create", "publish", "compute")
"""Stretches of a job in which the window and its workers have the machine."""
Results = dict[str, Any]


class Sizes:
    """Of what is measured."""

    def __init__(self, *, quick: bool) -> None:
        self.rows = 5_000 if quick else 100_000
        self.jobs = 500 if quick else 10_000
        self.arriving_s = 3.0 if quick else 20.0
        self.times = 1 if quick else 5
        self.key_bits = 2_048 if quick else 3_072
        self.owners = 15


async def measure(application: QApplication, parts: tuple[str, ...], sizes: Sizes) -> Results:
    """Every part on a stage of its own."""
    found: Results = {"load": [round(load, 1) for load in os.getloadavg()]}

    async def on_stage(name: str, owners: int, act: Callable[[Any], Awaitable[Results]]) -> None:
        if name not in parts:
            return
        print(f"{name} ...", flush=True)
        with tempfile.TemporaryDirectory(prefix="omnilytics-ui-") as folder:
            async with theatre(Path(folder), owners) as place:
                gc.collect()
                gc.freeze()  # as the window does before it opens
                found[name] = await act(place)

    async def with_history(place: Any) -> Results:
        await asyncio.to_thread(history.fill, place, sizes.rows)
        return await history.measure(place, application, sizes.rows, sizes.times)

    async def with_jobs(place: Any) -> Results:
        await asyncio.to_thread(market.fill, place, sizes.jobs)
        return await market.measure(place, application, sizes.jobs, sizes.arriving_s)

    await on_stage("cold", 0, lambda place: cold.measure(place, sizes.times))
    await on_stage("history", 0, with_history)
    await on_stage("market", 0, with_jobs)
    await on_stage("round", sizes.owners, lambda place: rounds.measure(place, application, sizes.key_bits))
    await on_stage("seat", sizes.owners, lambda place: rounds.measure_owner(place, application, sizes.key_bits))
    return found


def bars_of(found: Results) -> list[Bar]:
    """Every bar of what was measured."""
    bars = []
    for part in [part for part in ROLES if part in found]:
        alone = [stretch for name, stretch in found[part]["stretches"].items() if name in ALONE]
        what = f"in the {ROLES[part]} window while a round of {found[part]['key_bits']} bits computes with 2 workers"
        bars += [
            Bar(f"longest stall {what}", max(s["max_ms"] for s in alone), "<", STALL_MS, "ms"),
            Bar(f"p99 of stalls {what}", max(s["p99_ms"] for s in alone), "<", STALL_P99_MS, "ms"),
        ]
    if "cold" in found:
        bars += [
            Bar("cold start, first paint", found["cold"]["first_paint_s"], "<=", PAINT_S, "s"),
            Bar("resident memory with web3 loaded", found["cold"]["resident_mb"], "<=", RESIDENT_MB, "MB"),
        ]
    if "history" in found:
        for page in ("wallet", "activity"):
            rows = found["history"]["rows"][page]
            bars += [
                Bar(f"{rows:,} rows of the {page}, {name}, worst", told["worst_ms"], "<", ACTION_MS, "ms")
                for name, told in found["history"][page].items()
            ]
    if "market" in found:
        what = f"longest stall with {found['market']['jobs']:,} jobs while events arrive"
        bars.append(Bar(what, found["market"]["max_ms"], "<=", STALL_MS, "ms"))
    return bars


def stretches(round_: Results) -> str:
    """A round, stretch by stretch."""
    rows = [
        (
            name,
            f"{s['seconds']:.1f}",
            f"{s['max_ms']:.1f}",
            f"{s['p99_ms']:.1f}",
            f"{s['own_max_ms']:.1f}",
            f"{s['own_p99_ms']:.1f}",
            str(s["ticks"]),
        )
        for name, s in round_["stretches"].items()
    ]
    return columns(
        [("stretch", "seconds", "longest, ms", "p99, ms", "own", "own p99", "ticks"), *rows], right={1, 2, 3, 4, 5, 6}
    )


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small sizes and short keys, about a minute")
    parser.add_argument("--part", action="append", choices=PARTS, help="this part alone; may be given again")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    setup_logging("ERROR")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    Collector(application).start()
    parts = tuple(options.part or PARTS)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        found = runner.run(measure(application, parts, Sizes(quick=options.quick)))
    bars = bars_of(found)
    print(table(bars))
    for part in [part for part in ROLES if part in found]:
        print(f"\nA round in the {ROLES[part]} window; with others, all participants compute on this machine:\n")
        print(stretches(found[part]))
    print(f"\nLoad of the machine when the bench began: {found['load'][0]}.")
    if options.json:
        Report("ui", bars, found).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
