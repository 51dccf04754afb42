"""What every bench hands over: bars with their measured values, the machine, and whatever else tells the story.

A bar is missed or met, and either way the bench has done its work: it exits 0. It exits otherwise only where it could
not measure. The machine is told by what makes numbers differ, never by its name or by a path.
"""

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal


@dataclass(frozen=True)
class Bar:
    """A measured value and what it must not pass."""

    name: str
    value: float
    op: Literal["<", "<=", ">="]
    limit: float
    unit: str

    @property
    def ok(self) -> bool:
        """Whether it is met."""
        met = {"<": self.value < self.limit, "<=": self.value <= self.limit, ">=": self.value >= self.limit}
        return met[self.op]

    def as_json(self) -> dict[str, Any]:
        """As the report holds it."""
        return {**vars(self), "ok": self.ok}


@dataclass(frozen=True)
class Report:
    """All that one bench found in one run."""

    bench: str
    bars: list[Bar]
    details: dict[str, Any] = field(default_factory=dict)
    measured_on: dict[str, Any] | None = None
    """The machine; None for this one."""

    def write(self, file: Path) -> None:
        """Writes the common form of all benches."""
        report = {
            "bench": self.bench,
            "machine": self.measured_on or machine(),
            "bars": [bar.as_json() for bar in self.bars],
            "details": self.details,
        }
        file.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def table(bars: Iterable[Bar]) -> str:
    """The bars, one a line."""
    rows = [
        (f"{bar.value:,.10g}", f"{bar.op} {bar.limit:,.10g}", bar.unit, "ok" if bar.ok else "MISSED", bar.name)
        for bar in bars
    ]
    return columns([("value", "bar", "unit", "", "name"), *rows], right={0, 1})


def columns(rows: list[tuple[str, ...]], right: set[int]) -> str:
    """Text in columns; those of `right` end below each other, the others begin there."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.rjust(width) if i in right else cell.ljust(width) for i, (cell, width) in enumerate(cells))
        for cells in (zip(row, widths, strict=True) for row in rows)
    )
    return "\n".join(line.rstrip() for line in lines)


def machine() -> dict[str, Any]:
    """What the measuring machine is, without its name."""
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "memory_gib": _memory_gib(),
        "python": platform.python_version(),
    }


def _cpu() -> str:
    """The processor's model, or its family where the system does not tell."""
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_gib() -> float | None:
    """Physical memory, where the system tells."""
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (AttributeError, OSError, ValueError):
        return None
