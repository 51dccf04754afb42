"""What it takes to freeze the statistics of a large file: memory of all processes, time, progress.

Made data of normal columns and a linear target is written as Parquet and as CSV. It is examined and frozen as a data
owner's program does it on joining: the services, a pool of spawned workers, part by part, every row marked and held
against the others. Beside it the straightforward way, which reads the whole table into memory and multiplies. Memory is
the proportional set size of a process and its children, sampled while it works, so that pages they share are counted
once.

    python -m benchmarks.datasets
"""

import argparse
import asyncio
import multiprocessing
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq

from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import Work
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services.protect_data import Frozen, examine, freeze_exact, require_map
from omnilytics_app.workers.data_tasks import Contribution
from omnilytics_app.workers.pool import spawn_pool
from omnilytics_app.workers.privacy_tasks import Memory

COLUMNS = 10
ROWS, QUICK_ROWS = 10_000_000, 120_000
BATCH = 1_000_000
MEMORY_LIMIT_MB = 1_000
SAMPLE_S = 0.02
NAMES = tuple(f"c{i}" for i in range(COLUMNS))
FEATURES = FeatureMapSpec(NAMES, (0.0,) * COLUMNS, (3.0,) * COLUMNS)
TASK = TaskSpec("regression", "target", (), 0.0, 10.0)


@dataclass
class Measured:
    """One way of freezing one file."""

    seconds: float = 0.0
    peak_mb: float = 0.0
    largest_mb: float = 0.0
    """Of a single process."""
    reports: list[float] = field(default_factory=list)
    """When progress was told, in seconds from the beginning."""
    digest: str = ""
    statistics: bytes = b""

    @property
    def longest_silence(self) -> float:
        """The longest time without progress once there was any, as a share of the whole."""
        moments = np.array([*self.reports, self.seconds])
        return float(np.diff(moments).max() / self.seconds)


def write_files(folder: Path, rows: int) -> None:
    """The same table as Parquet, in row groups as its writer makes them, and as CSV."""
    rng, law = np.random.default_rng(1), np.linspace(-1, 1, COLUMNS)
    schema = pa.schema([(name, pa.float64()) for name in (*NAMES, "target")])
    with (
        pq.ParquetWriter(folder / "data.parquet", schema) as parquet,
        pc.CSVWriter(folder / "data.csv", schema) as text,
    ):
        for start in range(0, rows, BATCH):
            x = rng.normal(size=(min(BATCH, rows - start), COLUMNS))
            batch = pa.table([*x.T, x @ law + rng.normal(size=len(x))], schema=schema)
            parquet.write_table(batch)
            text.write_table(batch)


def freeze(path: str, *, talk: bool) -> Measured:
    """As the program does it; progress goes to standard error if asked."""
    measured, started = Measured(), time.perf_counter()

    def report(work: Work) -> None:
        measured.reports.append(time.perf_counter() - started)
        if talk:
            left = "" if work.seconds_left is None else f", about {work.seconds_left:.0f} s left"
            print(f"\r{work.label}: {work.done} of {work.total}{left}   ", end="", file=sys.stderr, flush=True)

    async def run() -> Frozen:
        pool = spawn_pool()
        try:
            examination = await examine(Contribution(path, FEATURES, TASK), Memory(bytes(32)), pool, report)
            await require_map(examination, pool)
            return await freeze_exact(examination, pool)
        finally:
            pool.close()

    frozen = asyncio.run(run())
    measured.seconds = time.perf_counter() - started
    measured.statistics, measured.digest = frozen.statistics, frozen.digest.hex()
    if talk:
        print(file=sys.stderr)
    return measured


def read_whole(path: str) -> Measured:
    """All rows in memory at once, one matrix product."""
    started = time.perf_counter()
    read = pq.read_table(path)
    x = np.column_stack([read[name].to_numpy() for name in NAMES])
    y = np.clip(read["target"].to_numpy() / TASK.target_scale, -1, 1)
    phi = np.column_stack([np.clip(x / np.array(FEATURES.scale), -1, 1), np.ones(len(x))])
    a, b = phi.T @ phi / len(x), y @ phi / len(x)
    frozen = Statistics(np.rint(a * 2**14).astype(np.int64), np.rint(b * 2.0**38).astype(np.int64)[None], len(x))
    return Measured(time.perf_counter() - started, statistics=frozen.to_bytes(), digest=frozen.digest.hex())


def measured_alone(work: Any) -> Measured:
    """What `work` finds in a process of its own, with the peak of that process and its children."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_send, args=(theirs, work))
    process.start()
    with _peak_of(process) as peak:
        try:
            found: Measured = ours.recv()
        except EOFError as error:
            raise RuntimeError("the measured process ended without a result") from error
        finally:
            theirs.close()
    process.join()
    found.peak_mb, found.largest_mb = peak
    return found


def _send(to: Any, work: Any) -> None:
    to.send(work())


@contextmanager
def _peak_of(process: SpawnProcess) -> Iterator[list[float]]:
    peak, done = [0.0, 0.0], threading.Event()

    def sample() -> None:
        while not done.wait(SAMPLE_S):
            sizes = [_memory_mb(pid) for pid in _family(process.pid or 0)]
            peak[0], peak[1] = max(peak[0], sum(sizes)), max(peak[1], *sizes, 0.0)

    thread = threading.Thread(target=sample, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        done.set()
        thread.join()


def _family(pid: int) -> list[int]:
    """A process and all below it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        others = [p for t in Path(f"/proc/{pid}/task").iterdir() for p in (t / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [pid, *(p for child in {*children, *others} for p in _family(int(child)))]


def _memory_mb(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1_024 / 1e6


def measure(rows: int, *, talk: bool) -> dict[str, Measured]:
    """Both files frozen by the program, and the Parquet file the straightforward way."""
    with tempfile.TemporaryDirectory() as folder:
        writer = multiprocessing.get_context("spawn").Process(target=write_files, args=(Path(folder), rows))
        writer.start()
        writer.join()
        if writer.exitcode != 0:
            raise RuntimeError("the files could not be written")
        parquet, text = f"{folder}/data.parquet", f"{folder}/data.csv"
        return {
            "Parquet": measured_alone(partial(freeze, parquet, talk=talk)),
            "CSV": measured_alone(partial(freeze, text, talk=talk)),
            "Parquet, whole in memory": measured_alone(partial(read_whole, parquet)),
        }


def bars_of(rows: int, found: dict[str, Measured]) -> list[Bar]:
    """Memory and progress of both forms, that they agree, and how far the straightforward way is from them."""
    parquet, text, whole = found["Parquet"], found["CSV"], found["Parquet, whole in memory"]
    exact, rounded = (Statistics.from_bytes(m.statistics) for m in (parquet, whole))
    error = float(np.abs(exact.A - rounded.A).max())
    title = f"{rows:,} rows x {COLUMNS} columns"
    return [
        Bar(f"{title}: peak memory of all processes, Parquet", round(parquet.peak_mb, 1), "<=", MEMORY_LIMIT_MB, "MB"),
        Bar(f"{title}: peak memory of all processes, CSV", round(text.peak_mb, 1), "<=", MEMORY_LIMIT_MB, "MB"),
        Bar("progress is told, Parquet", len(parquet.reports), ">=", 2, "times"),
        Bar("longest silence, Parquet", round(100 * parquet.longest_silence, 1), "<=", 20, "% of the time"),
        Bar("statistics of the two forms that differ", int(parquet.digest != text.digest), "<=", 0, ""),
        Bar("entries of A beside those in plain float64, largest difference", error, "<=", 1, "steps of 2^-14"),
    ]


def _show(rows: int, bars: list[Bar], found: dict[str, Measured]) -> None:
    print(table(bars))
    lines = [
        (
            name,
            f"{m.seconds:.1f}",
            f"{rows / m.seconds / 1e6:.2f}",
            f"{m.peak_mb:,.0f}",
            f"{m.largest_mb:,.0f}",
            f"{len(m.reports)}",
        )
        for name, m in found.items()
    ]
    print()
    print(
        columns([("", "seconds", "million rows/s", "peak MB", "one process", "reports"), *lines], right={1, 2, 3, 4, 5})
    )


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROWS:,} rows only")
    parser.add_argument("--rows", type=int, metavar="N", help=f"{ROWS:,} if not given")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    rows = options.rows or (QUICK_ROWS if options.quick else ROWS)
    found = measure(rows, talk=not options.quick)
    bars = bars_of(rows, found)
    _show(rows, bars, found)
    if options.json:
        ways = {
            name: {
                "seconds": round(m.seconds, 2),
                "peak_mb": round(m.peak_mb, 1),
                "largest_process_mb": round(m.largest_mb, 1),
                "reports": len(m.reports),
            }
            for name, m in found.items()
        }
        Report("datasets", bars, {"rows": rows, "columns": COLUMNS, "ways": ways}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
