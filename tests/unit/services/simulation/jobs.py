"""Small simulated jobs on a table of a known law."""

from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of
from omnilytics_app.workers.pool import WorkerPool

COLUMNS = ("a", "b", "c")


def write_table(folder: Path, rows: int = 600) -> Path:
    """Numbers that depend on three columns, and on chance."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(rows, len(COLUMNS)))
    y = x @ [1.0, -2.0, 0.5] + rng.normal(scale=0.5, size=rows)
    lines = [",".join((*COLUMNS, "y")), *(",".join(map(repr, map(float, (*r, t)))) for r, t in zip(x, y, strict=True))]
    path = folder / "table.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def job(data: Path | str, **changes: Any) -> SimulationOptions:
    """A short job of five groups under a small key."""
    return SimulationOptions(data=str(data), key_bits=512, rounds=3, **changes)


def people(options: SimulationOptions) -> tuple[Identities, Population]:
    """Who takes part in it, and with what data."""
    identities = identities_of(options)
    return identities, Population.of(options, identities)


class Here(Executor):
    """Runs every task at once, in this process."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def pool_here(_: int | None) -> WorkerPool:
    """Workers that are none."""
    return WorkerPool(Here, 1)
