"""What an experiment hands over: a figure, its bar, and what it takes to judge both."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from benchmarks.report import Bar, columns


@dataclass(frozen=True)
class Finding:
    """A mean over independent runs. `chance` is what somebody gets who attacks nothing; None where there is no such.

    A `control` is the same attack with the protection taken away: its bar says that the attack is one.
    """

    experiment: str
    name: str
    value: float
    op: Literal["<=", ">="]
    limit: float
    unit: str
    runs: int
    standard_error: float = 0.0
    chance: float | None = None
    control: bool = False

    @property
    def bar(self) -> Bar:
        """As all benches hand it over."""
        return Bar(f"{self.experiment}: {self.name}", self.value, self.op, self.limit, self.unit)

    def as_json(self) -> dict[str, Any]:
        """With everything that a bar has no room for."""
        return {**vars(self), "ok": self.bar.ok}


@dataclass(frozen=True)
class Experiment:
    """Makes the findings of one experiment."""

    name: str

    def at_most(
        self, name: str, samples: Sequence[float], limit: float, unit: str, *, chance: float | None = None
    ) -> Finding:
        """The mean of `samples`, which must not exceed `limit`: what a protection promises."""
        return self._finding(name, samples, "<=", limit, unit, chance=chance)

    def at_least(
        self, name: str, samples: Sequence[float], limit: float, unit: str, *, chance: float | None = None
    ) -> Finding:
        """The mean of `samples`, which must reach `limit`: what is known to leak, or is to be kept."""
        return self._finding(name, samples, ">=", limit, unit, chance=chance)

    def control(
        self, name: str, samples: Sequence[float], limit: float, unit: str, *, chance: float | None = None
    ) -> Finding:
        """What the attack gets where the protection is taken away: at least `limit`."""
        return self._finding(name, samples, ">=", limit, unit, chance=chance, control=True)

    def _finding(
        self, name: str, samples: Sequence[float], op: Literal["<=", ">="], limit: float, unit: str, **rest: Any
    ) -> Finding:
        values = np.asarray(samples, dtype=np.float64)
        error = float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else 0.0
        return Finding(self.name, name, float(values.mean()), op, limit, unit, len(values), error, **rest)


def table(findings: Sequence[Finding]) -> str:
    """The findings, one a line."""
    rows = [
        (
            f"{f.value:.4g}",
            f"{f.standard_error:.2g}",
            "-" if f.chance is None else f"{f.chance:.3g}",
            f"{f.op} {f.limit:.4g}",
            f.unit,
            str(f.runs),
            "ok" if f.bar.ok else "MISSED",
            f.bar.name + (" (control)" if f.control else ""),
        )
        for f in findings
    ]
    header = ("mean", "+-", "chance", "bar", "unit", "runs", "", "what was tried")
    return columns([header, *rows], right={0, 1, 2, 3, 5})
