"""Measure the market, and write or check the measures that are committed.

    python -m contracts.measure            writes contracts/snapshots/
    python -m contracts.measure --check    fails if what is there is not what the sources give

Three files. `gas.json`: what each transaction costs and how large the code is, by the tests of test/gas. `budgets.json`:
what of it may not be passed. `storage-layout.json`: where everything lies in the storage that `Market` and `Disputes`
share; both must see the same one, since the first runs the code of the second on its own storage.
"""

import argparse
import difflib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from contracts.build import CONTRACTS, compiled, forge_binary

SNAPSHOTS = CONTRACTS / "snapshots"
GAS, BUDGETS, LAYOUT = "gas.json", "budgets.json", "storage-layout.json"
SLOW_TESTS = "store_everything_(61470|270896)"


def measure_gas(target: Path, *, quick: bool = False) -> str:
    """Runs the tests of test/gas, which write gas.json and budgets.json into `target`, and hands over what forge said.

    A budget that is passed is no error here. Raises `SystemExit` where not everything could be measured. What forge
    builds goes to a folder of its own, so that nothing else that runs forge meanwhile is in the way.
    """
    command = [str(forge_binary()), "test", *(["--no-match-test", SLOW_TESTS] if quick else [])]
    with tempfile.TemporaryDirectory() as work:
        own = {"FOUNDRY_OUT": str(Path(work) / "out"), "FOUNDRY_CACHE_PATH": str(Path(work) / "cache")}
        environment = {**os.environ, **own, "FOUNDRY_PROFILE": "gas", "FOUNDRY_SNAPSHOTS": str(target)}
        run = subprocess.run(command, cwd=CONTRACTS, env=environment, capture_output=True, text=True, check=False)
    said = run.stdout + run.stderr
    unmeasured = [line for line in said.splitlines() if line.startswith("[FAIL:")]  # a passed budget gives no reason
    if unmeasured or not (target / GAS).exists():
        raise SystemExit("The gas tests could not measure everything:\n" + "\n".join(unmeasured or [said]))
    return said


def passed_budgets(values: dict[str, int], budgets: dict[str, int]) -> list[str]:
    """One sentence for each value that is over its budget."""
    return [
        f"{name}: {values[name]:,} instead of at most {budget:,}"
        for name, budget in budgets.items()
        if values[name] > budget
    ]


def read_values(file: Path) -> dict[str, int]:
    """What forge wrote of a group of values."""
    return {name: int(value) for name, value in json.loads(file.read_text("utf-8")).items()}


def storage_layout() -> dict[str, Any]:
    """The layout that both contracts see; raises `SystemExit` if `Disputes` sees another one than `Market`.

    Behind what they share `Market` has the library's two texts for a long name and version, which stay empty.
    """
    subprocess.run([str(forge_binary()), "build", "src", "--quiet"], cwd=CONTRACTS, check=True)
    market, disputes = (normalised(compiled(contract)["storageLayout"]) for contract in ("Market", "Disputes"))
    own = len(disputes["storage"])
    if [variable["label"] for variable in market["storage"][own:]] != ["_nameFallback", "_versionFallback"]:
        raise SystemExit("Market has storage of its own.")
    shared = {
        "storage": market["storage"][:own],
        "types": {name: market["types"].get(name) for name in disputes["types"]},
    }
    if shared != disputes:
        raise SystemExit("Market and Disputes do not lay out their storage alike:\n" + _difference(shared, disputes))
    return shared


def normalised(layout: dict[str, Any]) -> dict[str, Any]:
    """A layout in which types go by their names, without what the compiler numbers anew in every compilation."""
    names = {number: kind["label"] for number, kind in layout["types"].items()}

    def clean(value: Any) -> Any:
        if isinstance(value, dict):
            return {names.get(k, k): clean(v) for k, v in value.items() if k not in {"astId", "contract"}}
        if isinstance(value, list):
            return [clean(item) for item in value]
        return names.get(value, value)

    cleaned: dict[str, Any] = clean(layout)
    return cleaned


def serialise(values: dict[str, Any]) -> str:
    """As a snapshot is written, by forge as well."""
    return json.dumps(values, indent=2, sort_keys=True)


def _difference(left: dict[str, Any], right: dict[str, Any]) -> str:
    lines = difflib.unified_diff(serialise(left).splitlines(), serialise(right).splitlines(), lineterm="", n=1)
    return "\n".join(list(lines)[2:])


def take(target: Path) -> None:
    """Writes all snapshots into a folder."""
    said = measure_gas(target)
    (target / LAYOUT).write_text(serialise(storage_layout()), "utf-8")
    over = passed_budgets(read_values(target / GAS), read_values(target / BUDGETS))
    print("\n".join([line for line in said.splitlines() if line.startswith("Ran ")][-1:] + over))


def check() -> None:
    """Exits with the differences between the committed snapshots and those of the sources, and with passed budgets."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        take(target)
        problems = passed_budgets(read_values(target / GAS), read_values(target / BUDGETS))
        for name in (GAS, BUDGETS, LAYOUT):
            committed = json.loads((SNAPSHOTS / name).read_text("utf-8"))
            difference = _difference(committed, json.loads((target / name).read_text("utf-8")))
            if difference:
                problems.append(
                    f"{name} is not what the sources give; run `python -m contracts.measure`:\n{difference}"
                )
    if problems:
        sys.exit("\n".join(problems))


def main() -> None:
    """Write the snapshots, or compare them with what is there."""
    parser = argparse.ArgumentParser(description="Measure the market contract.")
    parser.add_argument("--check", action="store_true", help="compare with the committed snapshots, write nothing")
    if parser.parse_args().check:
        check()
    else:
        take(SNAPSHOTS)


if __name__ == "__main__":
    main()
