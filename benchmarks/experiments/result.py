"""Points with their axes and values, the notebook that keeps them while an experiment runs, and its result.

A notebook is one file. What it holds is used again where code, machine, size and seed are the same, so that a run that
was interrupted goes on where it stopped; anything else is measured anew.
"""

import hashlib
import json
import subprocess
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from benchmarks.report import Bar, Report, machine

ROOT = Path(__file__).resolve().parents[2]
Axes = Mapping[str, str | int | float]
Values = Mapping[str, Any]


class Size(StrEnum):
    """How much is measured."""

    QUICK = "quick"
    FULL = "full"


@dataclass(frozen=True)
class Point:
    """What was found in one place."""

    axes: dict[str, Any]
    values: dict[str, Any]

    def lies_on(self, axes: Axes) -> bool:
        """Whether it has these coordinates, and perhaps others."""
        return all(name in self.axes and self.axes[name] == value for name, value in axes.items())


@dataclass(frozen=True)
class Result:
    """All points of an experiment, and how they came about."""

    experiment: str
    size: Size
    seed: int
    points: tuple[Point, ...]
    seconds: float
    bars: tuple[Bar, ...] = ()
    machine: dict[str, Any] = field(default_factory=machine)
    commit: str = ""
    """Of the code that measured; ends in `-changed` where that was not committed, empty where nobody knows."""

    def where(self, **axes: str | float) -> list[Point]:
        """The points with these coordinates, as they were measured."""
        return [point for point in self.points if point.lies_on(axes)]

    def value(self, name: str, **axes: str | float) -> Any:
        """A value of the only point with these coordinates that has it; raises `LookupError`."""
        found = [point.values[name] for point in self.where(**axes) if name in point.values]
        if len(found) != 1:
            raise LookupError(f"{self.experiment} has {len(found)} values of {name} at {axes}.")
        return found[0]

    def write(self, file: Path) -> None:
        """In the form of all benches."""
        file.parent.mkdir(parents=True, exist_ok=True)
        details = {
            "size": self.size,
            "seed": self.seed,
            "seconds": round(self.seconds, 1),
            "commit": self.commit,
            "points": [vars(point) for point in self.points],
        }
        Report(self.experiment, list(self.bars), details, self.machine).write(file)

    @classmethod
    def read(cls, file: Path) -> "Result":
        """What `write` wrote."""
        report = json.loads(file.read_text("utf-8"))
        details = report["details"]
        bars = ({name: value for name, value in bar.items() if name != "ok"} for bar in report["bars"])
        return cls(
            report["bench"],
            Size(details["size"]),
            details["seed"],
            tuple(Point(**point) for point in details["points"]),
            details["seconds"],
            tuple(Bar(**bar) for bar in bars),
            report["machine"],
            details.get("commit", ""),
        )


class Notebook:
    """What one experiment has measured so far. `file` is None where nothing need survive the run."""

    def __init__(
        self, name: str, size: Size, seed: int, file: Path | None = None, sources: tuple[str, ...] = ()
    ) -> None:
        self.name, self.size, self.seed = name, size, seed
        self._file, self._sources = file, sources
        self._of = {"machine": machine(), "code": digest_of(sources), "size": size.value, "seed": seed}
        kept = json.loads(file.read_text("utf-8")) if file is not None and file.exists() else {}
        same = all(kept.get(key) == value for key, value in self._of.items())
        self._kept = [Point(**point) for point in kept["points"]] if same else []
        self._seconds: float = kept["seconds"] if same else 0.0
        self._points: list[Point] = []

    @property
    def quick(self) -> bool:
        """Whether few small points are enough."""
        return self.size is Size.QUICK

    def point(self, axes: Axes, measure: Callable[[], Values]) -> Point:
        """A point of the result, measured unless it is known."""
        known = self._known(axes)
        return known or self._note(axes, measure)

    async def awaited(self, axes: Axes, measure: Callable[[], Awaitable[Values]]) -> Point:
        """The same for what is measured by awaiting it."""
        if known := self._known(axes):
            return known
        started = time.perf_counter()
        values = await measure()
        return self._note(axes, lambda: values, started)

    def result(self, *bars: Bar) -> Result:
        """Of all points that were asked for."""
        commit = commit_of(self._sources) if self._sources else ""
        points, seconds = tuple(self._points), round(self._seconds, 1)
        return Result(self.name, self.size, self.seed, points, seconds, bars, commit=commit)

    def _known(self, axes: Axes) -> Point | None:
        """A point measured before, which becomes one of this run."""
        point = next((point for point in self._kept if point.axes == dict(axes)), None)
        if point is not None:
            self._points.append(point)
            self._tell(point, "known")
        return point

    def _note(self, axes: Axes, measure: Callable[[], Values], started: float | None = None) -> Point:
        started = time.perf_counter() if started is None else started
        point = Point(dict(axes), dict(measure()))
        seconds = time.perf_counter() - started
        self._seconds += seconds
        self._points.append(point)
        self._kept.append(point)
        self._tell(point, f"{seconds:.1f} s")
        self._save()
        return point

    def _tell(self, point: Point, how: str) -> None:
        axes = ", ".join(f"{name} {value}" for name, value in point.axes.items())
        print(f"{self.name}: {axes} ({how})", flush=True)

    def _save(self) -> None:
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_suffix(".part")
        held = {**self._of, "seconds": self._seconds, "points": [vars(point) for point in self._kept]}
        partial.write_text(json.dumps(held), encoding="utf-8")
        partial.replace(self._file)


def commit_of(sources: tuple[str, ...]) -> str:
    """The commit that is checked out, with a mark where these sources are not those of it; empty outside of git."""
    asked = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    if asked.returncode:
        return ""
    changed = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", *sources], cwd=ROOT, check=False).returncode  # noqa: S607
    return asked.stdout.strip() + ("-changed" if changed else "")


def digest_of(sources: tuple[str, ...]) -> str:
    """What tells figures of one state of the sources from those of another."""
    digest = hashlib.sha256()
    roots = [ROOT / source for source in sources]
    files = [f for root in roots for f in ([root] if root.is_file() else root.rglob("*"))]
    for file in sorted(f for f in files if f.suffix in {".py", ".json", ".sol", ".toml"}):
        digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
