"""Runs every attack and says what it gave.

python -m benchmarks.leakage --quick
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.leakage import (
    added_row,
    crafted_map,
    group_sums,
    isolated_rows,
    lonely_class,
    openings,
    perturbation,
    public_view,
    regrouping,
    single_members,
)
from benchmarks.leakage.findings import Finding, table
from benchmarks.report import Report


@dataclass(frozen=True)
class Entry:
    """An experiment in its two sizes."""

    quick: Callable[[], list[Finding]]
    full: Callable[[], list[Finding]]


EXPERIMENTS = {
    "openings": Entry(lambda: openings.run(40), lambda: openings.run(400, audits=(1, 2))),
    "public_view": Entry(lambda: public_view.run(1), lambda: public_view.run(20)),
    "group_sums": Entry(lambda: group_sums.run(1), lambda: group_sums.run(10)),
    "single_members": Entry(lambda: single_members.run(40), lambda: single_members.run(400)),
    "isolated_rows": Entry(lambda: isolated_rows.run(10), lambda: isolated_rows.run(50)),
    "lonely_class": Entry(lambda: lonely_class.run(10), lambda: lonely_class.run(50)),
    "crafted_map": Entry(lambda: crafted_map.run(1), lambda: crafted_map.run(12)),
    "regrouping": Entry(lambda: regrouping.run(10), lambda: regrouping.run(200)),
    "added_row": Entry(lambda: added_row.run(3), lambda: added_row.run(50)),
    "perturbation": Entry(lambda: perturbation.run(2), lambda: perturbation.run(20)),
}


def measure(names: list[str], *, quick: bool) -> tuple[list[Finding], dict[str, float]]:
    """The findings of some experiments, and the seconds each took."""
    found: list[Finding] = []
    seconds: dict[str, float] = {}
    for name in names:
        started = time.perf_counter()
        found += EXPERIMENTS[name].quick() if quick else EXPERIMENTS[name].full()
        seconds[name] = round(time.perf_counter() - started, 1)
    return found, seconds


def main(arguments: list[str]) -> int:
    """Attacks, prints the table, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=EXPERIMENTS, nargs="+", default=list(EXPERIMENTS))
    parser.add_argument("--quick", action="store_true", help="few runs of each; what the test-suite does")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    found, seconds = measure(options.only, quick=options.quick)
    print(table(found))
    if options.json:
        details = {"findings": [f.as_json() for f in found], "seconds": seconds}
        Report("leakage", [f.bar for f in found], details).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
