"""Which lines and branches of the contract the unit tests reach; fails below a share of them.

    python -m contracts.coverage             prints the shares, and what is not reached

The tests deploy the market from what forge compiled, here without the optimiser (the profile `coverage`), and forge tells
code by its bytes: what runs behind the market's fallback and in libraries is counted as well.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from contracts.build import CONTRACTS, forge_binary

LEAST_PERCENT = 98.0


@dataclass
class SourceCoverage:
    """Of one source, how often each line ran and each branch was taken."""

    name: str
    lines: dict[int, int] = field(default_factory=dict)
    branches: dict[tuple[int, str], int] = field(default_factory=dict)

    @property
    def missed(self) -> str:
        """The lines that never ran, and those with a branch that was never taken."""
        lines = [str(line) for line, hits in self.lines.items() if not hits]
        branches = [f"{line}b" for (line, _), hits in self.branches.items() if not hits]
        return " ".join(sorted({*lines, *branches}, key=lambda text: (int(text.rstrip("b")), text)))


def read_trace(trace: str) -> Iterator[SourceCoverage]:
    """The sources of the contract in an lcov trace file."""
    for record in trace.split("end_of_record"):
        source = re.search(r"^SF:(src/.+)$", record, re.MULTILINE)
        if source is None:
            continue
        coverage = SourceCoverage(source[1])
        for line, hits in re.findall(r"^DA:(\d+),(\d+)", record, re.MULTILINE):
            coverage.lines[int(line)] = int(hits)
        for line, branch, hits in re.findall(r"^BRDA:(\d+),(\d+,\d+),(\d+|-)", record, re.MULTILINE):
            coverage.branches[int(line), branch] = 0 if hits == "-" else int(hits)
        yield coverage


def percent(hits: list[int]) -> float:
    """The share that was hit; all of nothing."""
    return 100.0 * sum(hit > 0 for hit in hits) / len(hits) if hits else 100.0


def run_tests() -> list[SourceCoverage]:
    """Runs the unit tests; raises `SystemExit` where one of them fails."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "lcov.info"
        command = [str(forge_binary()), "coverage", "--report", "lcov", "--report-file", str(trace)]
        environment = {**os.environ, "FOUNDRY_PROFILE": "coverage"}
        run = subprocess.run(command, cwd=CONTRACTS, env=environment, capture_output=True, text=True, check=False)
        if run.returncode != 0 or not trace.exists():
            sys.exit(f"Coverage could not be measured:\n{run.stdout[-4000:]}{run.stderr[-4000:]}")
        return sorted(read_trace(trace.read_text("utf-8")), key=lambda source: source.name)


def main() -> None:
    """Print what is reached, and fail where that is too little."""
    argparse.ArgumentParser(description="Measure what the contract's tests reach.").parse_args()
    sources = run_tests()
    print("  lines  branches")
    for source in sources:
        shares = (percent(list(source.lines.values())), percent(list(source.branches.values())))
        print(f"{shares[0]:6.1f}%  {shares[1]:7.1f}%  {source.name}  {source.missed}")
    lines = percent([hits for source in sources for hits in source.lines.values()])
    branches = percent([hits for source in sources for hits in source.branches.values()])
    print(f"{lines:6.1f}%  {branches:7.1f}%  all of src")
    if min(lines, branches) < LEAST_PERCENT:
        sys.exit(f"The tests reach less than {LEAST_PERCENT:.0f} % of the contract's lines or branches.")


if __name__ == "__main__":
    main()
