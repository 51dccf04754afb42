"""How the program scales: with owners, with the market's history, and with time in which nothing happens.

A market of owners in groups of five plays one round on one chain, with 2048-bit keys and 33 features: a model owner's
agent, and one process for all data owners, which share its workers. Then a fresh profile reads a history that a real
contract wrote on a real node, an agent idles on it, and blocks are timed on their way to a listener. What processes use
is read from outside, so that what is measured is what people run.

An owner's compute is the processor's time of the workers from the publication to the last submission, by owner. What
settling costs is told by its receipt, beside the budget of the contract's own measurements. A run that was interrupted
goes on where it stopped, as long as machine and sources are the same; --fresh begins anew.

    python -m benchmarks.scale
"""

import argparse
import asyncio
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from benchmarks.report import Bar, Report, columns, machine, table
from benchmarks.scale.indexer import BLOCK_S, head_to_view, read_history
from benchmarks.scale.market_round import play
from contracts.measure import BUDGETS, SNAPSHOTS, read_values
from omnilytics_app.errors import DemoFailed

OWNERS, QUICK_OWNERS = (15, 30, 60, 120), (15, 30)
EVENTS, QUICK_EVENTS = 100_000, 10_000
BLOCKS, QUICK_BLOCKS = 30, 8
PATIENCE_S = 1_500.0
STATE = Path("build/scale.json")
ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("omnilytics_app", "benchmarks/scale", "resources")
HISTORY_LIMIT_S = 60.0
MEMORY_LIMIT_MB = 120.0
COMPUTE_GROWTH = 1.25
SETTLE_BUDGET = "settle quiet, 512 owners"
"""In the table of contracts/snapshots."""
Results = dict[str, Any]


class State:
    """What was measured already of these sources on this machine, in a file that is written after every measurement."""

    def __init__(self, file: Path, *, fresh: bool) -> None:
        self._file = file
        self._of = {"machine": machine(), "sources": sources_digest()}
        kept = json.loads(file.read_text("utf-8")) if file.exists() and not fresh else {}
        same = all(kept.get(key) == value for key, value in self._of.items())
        self.results: Results = kept.get("results", {}) if same else {}

    async def measured(self, name: str, measure: Callable[[], Awaitable[Any]]) -> None:
        """Measure what is not known yet."""
        if name in self.results:
            print(f"{name}: known")
            return
        print(f"{name} ...", flush=True)
        self.results[name] = await measure()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_suffix(".part")
        partial.write_text(json.dumps({**self._of, "results": self.results}, indent=2), encoding="utf-8")
        partial.replace(self._file)

    def forget(self) -> None:
        """Once everything is reported: the next run measures anew."""
        self._file.unlink(missing_ok=True)


def sources_digest() -> str:
    """What tells figures of one state of the program from those of another."""
    digest = hashlib.sha256()
    for file in sorted(f for root in SOURCES for f in (ROOT / root).rglob("*") if f.suffix in {".py", ".json"}):
        digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


async def measure(state: State, *, quick: bool) -> None:
    """Everything, the most owners last."""
    events = QUICK_EVENTS if quick else EVENTS
    await state.measured(f"{events} events", lambda: _timed(read_history(events)))
    await state.measured("head to view", lambda: _timed(head_to_view(QUICK_BLOCKS if quick else BLOCKS)))
    for owners in QUICK_OWNERS if quick else OWNERS:
        await state.measured(f"{owners} owners", lambda count=owners: _timed(_played(count)))  # type: ignore[misc]
    state.results["total"] = {"seconds": total_s(state.results)}


async def _timed(measurement: Awaitable[Results]) -> Results:
    """What was measured, and how long that took with all that it needs."""
    started = time.perf_counter()
    return await measurement | {"took_s": round(time.perf_counter() - started, 1)}


def total_s(results: Results) -> float:
    """Seconds of the whole bench, of all runs that it took."""
    return round(sum(found.get("took_s", 0.0) for found in results.values()), 1)


async def _played(owners: int) -> Results:
    """A market's figures; where its round did not complete, why."""
    with tempfile.TemporaryDirectory(prefix="omnilytics-scale-") as folder:
        try:
            return {"completed": 1} | await play(owners, Path(folder), PATIENCE_S)
        except DemoFailed as error:
            print(error)
            return {"completed": 0, "owners": owners, "problem": str(error)}


def bars_of(results: Results, budget: int) -> list[Bar]:
    """Every bar of what was measured."""
    bars = []
    for name, found in results.items():
        if name.endswith(" events"):
            bars.append(Bar(f"{name} from scratch", round(found["seconds"], 1), "<=", HISTORY_LIMIT_S, "s"))
            bars.append(Bar("memory of an idle agent", round(found["idle_agent_mb"]), "<=", MEMORY_LIMIT_MB, "MB"))
        elif name == "head to view":
            bars.append(
                Bar("head to the market's view, longest", round(found["longest_seconds"], 2), "<=", BLOCK_S + 1, "s")
            )
    rounds = played(results)
    bars += [Bar(f"rounds of {r['owners']} owners completed", r["completed"], ">=", 1, "rounds") for r in rounds]
    whole = [r for r in rounds if r["completed"]]
    for found in whole[1:]:
        growth = found["owner_compute_cpu_s"] / whole[0]["owner_compute_cpu_s"]
        name = f"an owner's compute with {found['owners']} owners, beside {whole[0]['owners']}"
        bars.append(Bar(name, round(growth, 2), "<=", COMPUTE_GROWTH, "times"))
    bars += [Bar(f"settling for {r['owners']} owners", r["settle_gas"], "<=", budget, "gas") for r in whole]
    return bars


def played(results: Results) -> list[Results]:
    """The markets that were played, by their owners."""
    return sorted((r for n, r in results.items() if n.endswith(" owners")), key=lambda r: r["owners"])


def stages(results: Results) -> str:
    """Where the time went: seconds of every stage, for all sizes."""
    rows = [
        (str(r["owners"]), name, *(f"{s[k]:.1f}" for k in ("seconds", "compute_s", "chain_s", "waiting_s")),
         *(f"{s[k]:.1f}" for k in ("workers_cpu_s", "main_cpu_s", "node_cpu_s")))
        for r in played(results) if r["completed"] for name, s in r["stages"].items()
    ]  # fmt: skip
    head = ("owners", "stage", "seconds", "compute", "chain", "waiting", "workers' cpu", "main cpu", "node's cpu")
    return columns([head, *rows], right={0, *range(2, 9)})


def main(arguments: list[str]) -> int:
    """Measures what is missing, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="30 owners and 10,000 events at most")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    parser.add_argument("--state", type=Path, default=None, metavar="FILE", help="where results are kept")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    file = options.state or (STATE.with_stem("scale-quick") if options.quick else STATE)
    state = State(file, fresh=options.fresh)
    asyncio.run(measure(state, quick=options.quick))
    bars = bars_of(state.results, read_values(SNAPSHOTS / BUDGETS)[SETTLE_BUDGET])
    print(table(bars))
    print("\nA round of a whole market, stage by stage:\n")
    print(stages(state.results))
    print(f"\nThe bench took {state.results['total']['seconds']:.0f} s.")
    if options.json:
        Report("scale", bars, state.results).write(options.json)
    state.forget()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
