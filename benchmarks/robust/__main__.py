"""Robustness: models under attack, and audits.

python -m benchmarks.robust --quick
python -m benchmarks.robust --calibrate
"""

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.report import Report, columns, table
from benchmarks.robust import audits, calibration, jobs
from benchmarks.robust.cells import FULL, QUICK


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one data set, size and seed; what the test-suite does")
    parser.add_argument("--calibrate", action="store_true", help="sweep magnitudes of probes and thresholds instead")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    plan, workers = (QUICK, 1) if options.quick else (FULL, options.workers)
    if options.calibrate:
        return calibration.main(plan, workers, options.json)
    started = time.perf_counter()
    found = jobs.measure(plan, workers)
    seconds = {"jobs": round(time.perf_counter() - started, 1)}
    audited = audits.measure(plan, workers)
    seconds["audits"] = round(time.perf_counter() - started - seconds["jobs"], 1)
    bars = [*jobs.bars(found), *audits.bars(audited)]
    print(table(bars))
    print("\nMean loss against the job without the attackers' groups:\n")
    print(columns(_losses(found), right=set(range(2, 20))))
    print("\nAudits, faulty groups rejected and honest ones wrongly:\n")
    print(columns(_audits(audited), right={4, 5, 6, 7}))
    if options.json:
        Report("robust", bars, {"jobs": found, "audits": audited, "seconds": seconds}).write(options.json)
    return 0


def _losses(entries: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """A line an attack, a column a data set and size."""
    cells = list(dict.fromkeys((e["data"], e["size"]) for e in entries))
    rows = [("attack", "members", *(f"{data} {size}" for data, size in cells))]
    for attack, whole in dict.fromkeys((e["attack"], e["whole_groups"]) for e in entries):
        losses = []
        for data, size in cells:
            key = (data, size, attack, whole)
            here = [e for e in entries if (e["data"], e["size"], e["attack"], e["whole_groups"]) == key]
            losses.append(f"{sum(e['reference'] - e['final'] for e in here) / len(here):+.4f}")
        rows.append((attack, "all" if whole or attack == "copy" else "one", *losses))
    return rows


def _audits(entries: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """A line a data set, size, split and fault."""
    rows = [("data", "size", "split", "fault", "faulty", "rejected", "honest", "wrongly")]
    for (data, size, split, attack, whole), rate in audits.rates(
        entries, "data", "size", "split", "attack", "whole_groups"
    ).items():
        fault = f"{attack}, whole group" if whole else attack
        cells = (str(rate["faulty"]), f"{rate['rejected']:.3f}", str(rate["honest"]), f"{rate['wrongly']:.4f}")
        rows.append((data, size, split, fault, *cells))
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
