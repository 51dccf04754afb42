"""Which experiments there are, and what each of them has to have."""

import importlib
from collections.abc import Callable
from typing import Any, Protocol, cast

from benchmarks.experiments.result import Notebook, Result

Painter = Callable[[Result, Any], None]
"""Draws a result on matplotlib's axes."""
EXPERIMENTS: dict[str, str] = {
    "headline": "benchmarks.experiments.headline",
    "quality": "benchmarks.experiments.quality",
    "peers": "benchmarks.experiments.peers",
    "gas": "benchmarks.experiments.gas",
    "time": "benchmarks.experiments.execution_time",
}
"""Modules by the names of their experiments, in the order in which they run."""


class Experiment(Protocol):
    """A module of this package; see its docstring."""

    SOURCES: tuple[str, ...]
    PLOTS: dict[str, Painter]

    def run(self, notebook: Notebook) -> Result:
        """Measure."""
        ...

    def blocks(self, result: Result) -> dict[str, str]:
        """What the page says, by the names of the places."""
        ...


def load(name: str) -> Experiment:
    """An experiment; only those that run are imported."""
    return cast("Experiment", importlib.import_module(EXPERIMENTS[name]))
