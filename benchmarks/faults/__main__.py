"""What goes wrong in weeks, in half an hour: participants killed, chains that go back, endpoints and disks that fail.

python -m benchmarks.faults --quick
python -m benchmarks.faults --json report.json

Each job is a measurement of its own and is written down when it is over: a run that was interrupted goes on where it
stopped. Every seed is fixed, but what happens in a job also depends on what the machine does meanwhile.
"""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.faults import accused, disks, kills, outages, reorganisations
from benchmarks.faults.in_process import MOMENTS, Moment
from benchmarks.report import Bar, Report, columns, table

STATE = Path("build/bench-faults.json")
Unit = Callable[[], Awaitable[dict[str, Any]]]
Found = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Plan:
    """How much of everything: at least `jobs` jobs and `kills` kills, at most `most` kills a job."""

    name: str
    jobs: int
    kills: int
    most: int
    depths: tuple[int, ...]
    moments: tuple[Moment, ...]
    outage_s: float
    accused: tuple[int, ...]
    """Depths of reorganisations of jobs with an attacker."""
    whole: bool
    """With what takes longest: requests that fail at random, and an outage of a job with an attacker."""


DEPTHS = tuple(reorganisations.DEPTHS)
FULL = Plan("full", 10, 100, 12, DEPTHS, MOMENTS, outages.OUTAGE_S, (1, 3, 8), whole=True)
QUICK = Plan("quick", 1, 3, 3, (3,), (MOMENTS[3],), 2.0, (3,), whole=False)
MOST_JOBS = 30


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a job of each kind, with few faults")
    parser.add_argument("--fresh", action="store_true", help="begin anew instead of going on where a run stopped")
    parser.add_argument("--state", type=Path, metavar="FILE", help=f"what was measured ({STATE})")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    plan = QUICK if options.quick else FULL
    file = options.state or (STATE.with_stem("bench-faults-quick") if options.quick else STATE)
    logging.getLogger("omnilytics_app").addHandler(logging.NullHandler())  # trouble is what they are given
    if options.fresh:
        file.unlink(missing_ok=True)
    found = asyncio.run(measure(plan, State(file, plan.name)))
    lines = bars(found, plan)
    print(table(lines))
    print("\nWhat was done and how long it took:\n")
    print(columns(_rows(found), right={1, 2, 3}))
    found["total"] = total(found)
    print(f"\nThe bench took {found['total']['seconds']:.0f} s.")
    if options.json:
        Report("faults", lines, {"plan": plan.name, **found}).write(options.json)
    file.unlink(missing_ok=True)
    return 0


class State:
    """What was measured so far, in a file that is replaced after every measurement."""

    def __init__(self, file: Path, plan: str) -> None:
        self.file = file
        self._plan = plan
        body = json.loads(file.read_text("utf-8")) if file.exists() else {}
        self.found: Found = body.get("found", {}) if body.get("plan") == plan else {}

    async def measure(self, name: str, unit: Unit) -> dict[str, Any]:
        """A measurement, unless it was done before."""
        if name not in self.found:
            self.found[name] = await unit()
            self.file.parent.mkdir(parents=True, exist_ok=True)
            partial = self.file.with_suffix(".part")
            partial.write_text(json.dumps({"plan": self._plan, "found": self.found}, indent=1), encoding="utf-8")
            partial.replace(self.file)
            print(f"{name}: {_summary(self.found[name])}", flush=True)
        return self.found[name]


async def measure(plan: Plan, state: State) -> Found:
    """Everything a plan wants, one after the other."""
    done, job = 0, 0
    while (job < plan.jobs or done < plan.kills) and job < MOST_JOBS:
        job += 1
        found = await state.measure(f"kills {job}", lambda seed=job: kills.play(seed, plan.most))  # type: ignore[misc]
        done += found["kills"]
    for depth in plan.depths:
        await state.measure(
            f"reorganisation {depth}",
            lambda depth=depth: reorganisations.reorganised(depth, plan.moments),  # type: ignore[misc]
        )
    await state.measure("outage", lambda: outages.down(plan.outage_s, plan.moments))
    for depth in plan.accused:
        await state.measure(
            f"accused {depth}",
            lambda depth=depth: accused.reorganised(depth),  # type: ignore[misc]
        )
    if plan.whole:
        await state.measure("accused outage", lambda: accused.down(plan.outage_s))
        await state.measure("failing", outages.failing)
    await state.measure("disks", disks.said)
    return state.found


def bars(found: Found, plan: Plan) -> list[Bar]:
    """What must hold, from what was found."""

    def of(kind: str) -> list[dict[str, Any]]:
        return [entry for name, entry in found.items() if name.split()[0] == kind]

    killed, back, out, failing = of("kills"), of("reorganisation"), of("outage"), of("failing")
    doubted, [disk] = of("accused"), of("disks")

    def complete(entries: list[dict[str, Any]]) -> float:
        return sum(e["complete"] for e in entries) / len(entries)

    lines = [
        Bar("kill -9 over both roles", sum(e["kills"] for e in killed), ">=", plan.kills, "kills"),
        Bar("jobs that they are spread over", len(killed), ">=", plan.jobs, "jobs"),
        Bar("killed: jobs complete with exact payouts", complete(killed), ">=", 1, "share"),
        Bar("killed: double submissions", sum(e["double_submissions"] for e in killed), "<=", 0, ""),
        Bar("killed: reused masks", sum(e["reused_masks"] for e in killed), "<=", 0, ""),
        Bar("reorganised at each moment: jobs complete", complete(back), ">=", 1, "share"),
        Bar("reorganised: depths", len(back), ">=", len(plan.depths), "blocks"),
        Bar("reorganised: double submissions", sum(e["double_submissions"] for e in back), "<=", 0, ""),
        Bar("reorganised: reused masks", sum(e["reused_masks"] for e in back), "<=", 0, ""),
        Bar(f"endpoint down {plan.outage_s:g} s at each moment: complete", complete(out), ">=", 1, "share"),
        Bar("disputes and answers, reorganised or down: complete", complete(doubted), ">=", 1, "share"),
        Bar("disputes and answers: jobs", len(doubted), ">=", len(plan.accused) + plan.whole, "jobs"),
        Bar("disputes and answers: double submissions", sum(e["double_submissions"] for e in doubted), "<=", 0, ""),
        Bar("disputes and answers: reused masks", sum(e["reused_masks"] for e in doubted), "<=", 0, ""),
        Bar(f"disks: {', '.join(disk['cases'])}", disk["sentences"], ">=", len(disk["cases"]), "sentences"),
        Bar("disks: files lost", disk["files_lost"], "<=", 0, "files"),
    ]
    if failing:
        share = sum(e["failures"] for e in failing) / sum(e["requests"] for e in failing)
        lines += [
            Bar("requests that failed at random", 100 * share, ">=", 4, "%"),
            Bar("failing at random: complete", complete(failing), ">=", 1, "share"),
        ]
    return lines


def total(found: Found) -> dict[str, float]:
    """Seconds of all measurements, of all runs that they took."""
    return {"seconds": round(sum(entry["seconds"] for entry in found.values()), 1)}


def _rows(found: Found) -> list[tuple[str, ...]]:
    rows = [("measurement", "seconds", "kills", "moments", "complete")]
    for name, entry in found.items():
        counts = str(entry.get("kills", "")), str(len(entry.get("moments", ())) or "")
        rows.append((name, f"{entry['seconds']:.0f}", *counts, "yes" if entry["complete"] else "NO"))
    return rows


def _summary(entry: dict[str, Any]) -> str:
    what = f"{len(entry.get('moments', ()))} moments"
    if "kills" in entry:
        what = f"{entry['kills']} kills"
    elif "sentences" in entry:
        what = f"{entry['sentences']} sentences" + "".join(f", {n}: {why}" for n, why in entry["left_out"].items())
    wrong = "" if entry["complete"] else "; " + "; ".join(map(str, entry["wrong"]))
    return f"{what}, {entry['seconds']:.0f} s, {'complete' if entry['complete'] else 'NOT complete'}{wrong}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
