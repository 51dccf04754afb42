"""Static analysis by slither, held against SLITHER.md, and the proofs of test/symbolic by halmos.

    python -m contracts.audit SLITHER HALMOS        with the paths of both programs

Every finding above informational has its line in SLITHER.md, "- `detector` in `Contract.member`: why", and every such line
a finding. What slither builds lies in build/slither, since it cleans whatever folder it builds in. A proof that fails, runs
out of time or leaves a path out is an error.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from contracts.build import CONTRACTS

ARGUED = CONTRACTS / "SLITHER.md"
BUILD = CONTRACTS.parent / "build" / "slither"
PROOFS = ("--forge-build-out", "out-symbolic", "--match-contract", "Symbolic$", "--loop", "16", "--no-status")

Finding = tuple[str, str]
"""Detector and the contract or the contract's member that it speaks of."""


def find(slither: Path) -> dict[Finding, str]:
    """What slither finds in the sources, with its own words."""
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([str(slither.parent), str(CONTRACTS / "tools"), os.environ.get("PATH", "")]),
        "FOUNDRY_OUT": str(BUILD / "out"),
        "FOUNDRY_CACHE_PATH": str(BUILD / "cache"),
    }
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [str(slither), ".", "--config-file", "slither.config.json", "--json", str(report)]
        run = subprocess.run(command, cwd=CONTRACTS, env=environment, capture_output=True, text=True, check=False)
        if not report.exists():
            sys.exit(f"slither did not come to an end:\n{run.stdout[-4000:]}{run.stderr[-4000:]}")
        return findings_of(json.loads(report.read_text("utf-8")))


def findings_of(report: dict[str, Any]) -> dict[Finding, str]:
    """The findings of slither's report; raises `SystemExit` if the analysis failed."""
    if not report["success"]:
        sys.exit(f"slither failed: {report['error']}")
    return {
        (entry["check"], member_of(entry["elements"][0])): entry["description"].strip()
        for entry in report["results"].get("detectors", [])
    }


def member_of(element: dict[str, Any]) -> str:
    """`Contract.member`, or the contract alone."""
    parent = element.get("type_specific_fields", {}).get("parent", {})
    if element["type"] == "contract":
        return str(element["name"])
    if parent.get("type") == "function":
        return member_of(parent)
    return f"{parent.get('name', '')}.{element['name']}"


def argued(text: str) -> set[Finding]:
    """The findings that SLITHER.md speaks of."""
    return set(re.findall(r"^- `([a-z-]+)` in `([\w.]+)`: \S", text, re.MULTILINE))


def prove(halmos: Path) -> None:
    """Run the proofs; raises `SystemExit` if one of them does not hold or was not completed."""
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([str(CONTRACTS / "tools"), os.environ.get("PATH", "")]),
        "FOUNDRY_PROFILE": "symbolic",
    }
    run = subprocess.run([str(halmos), *PROOFS], cwd=CONTRACTS, env=environment, capture_output=True, text=True, check=False)
    print(f"halmos: {proved(run.returncode, run.stdout + run.stderr)} proofs")


def proved(code: int, output: str) -> int:
    """How many proofs halmos completed; raises `SystemExit` with its words if there is none or something is open."""
    count = output.count("[PASS]")
    # It warns of the paths that it left out of a loop, and exits with zero all the same.
    if code != 0 or count == 0 or re.search(r"not\s+been\s+fully\s+explored", output):
        sys.exit(f"halmos exits with {code}:\n{output}")
    return count


def main() -> None:
    """Run both; fail where slither's findings are not those that are argued for, or a proof does not hold."""
    parser = argparse.ArgumentParser(description="Analyse the market contract with slither and halmos.")
    parser.add_argument("slither", type=Path, help="slither's program")
    parser.add_argument("halmos", type=Path, help="halmos' program")
    arguments = parser.parse_args()
    compare(find(arguments.slither.absolute()))
    prove(arguments.halmos.absolute())


def compare(found: dict[Finding, str]) -> None:
    """Raises `SystemExit` where slither's findings are not those that are argued for."""
    known = argued(ARGUED.read_text("utf-8"))
    problems = [f"new: {found[finding]}" for finding in sorted(found.keys() - known)]
    problems += [f"gone: {detector} in {member}" for detector, member in sorted(known - found.keys())]
    if problems:
        sys.exit("\n".join([*problems, f"{ARGUED.name} does not say what slither finds."]))
    print(f"slither: {len(found)} findings, all of them argued for in {ARGUED.name}")


if __name__ == "__main__":
    main()
