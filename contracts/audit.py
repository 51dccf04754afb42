"""Static analysis by slither, held against SLITHER.md.

    python -m contracts.audit SLITHER        with the path of slither's program

Every finding above informational has its line in SLITHER.md, "- `detector` in `Contract.member`: why", and every such line
a finding. What slither builds lies in build/slither, since it cleans whatever folder it builds in.
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


def main() -> None:
    """Run slither and fail where its findings are not those that are argued for."""
    parser = argparse.ArgumentParser(description="Analyse the market contract with slither.")
    parser.add_argument("slither", type=Path, help="slither's program")
    found = find(parser.parse_args().slither.absolute())
    known = argued(ARGUED.read_text("utf-8"))
    problems = [f"new: {found[finding]}" for finding in sorted(found.keys() - known)]
    problems += [f"gone: {detector} in {member}" for detector, member in sorted(known - found.keys())]
    if problems:
        sys.exit("\n".join([*problems, f"{ARGUED.name} does not say what slither finds."]))
    print(f"slither: {len(found)} findings, all of them argued for in {ARGUED.name}")


if __name__ == "__main__":
    main()
