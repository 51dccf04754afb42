"""The command `simulate`: runs a job, tells its progress, prints what came of it and writes all of it down."""

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome, RoundRecord
from omnilytics_app.services.simulation.run import simulate

_HEADER = ("round", "kind", "groups", "kept out", "claimed", "rejected", "score")


def run_simulation(options: SimulationOptions, report_file: Path | None) -> int:
    """Simulate one job; 0. Raises `UserFacingError` with what to do where it cannot be run."""
    outcome = asyncio.run(simulate(options, _tell))
    sys.stdout.write(describe(outcome))
    if report_file is not None:
        _write(report_file, outcome)
    return 0


def describe(outcome: Outcome) -> str:
    """The outcome as a table and a few sentences."""
    rows = [_HEADER, *(_row(record) for record in outcome.rounds)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows]
    metric = outcome.metric
    lines += [
        "",
        f"{metric} at the start {outcome.initial:.3f}, in the end {outcome.final:.3f}, "
        f"of all honest samples pooled {outcome.pooled:.3f}",
        f"attack {outcome.options.attack} on groups {_groups(outcome.malicious_groups)}; "
        f"evicted {', '.join(f'{a + 1} from round {r} on' for a, r in outcome.evicted.items()) or 'nobody'}",
        f"honest groups kept out of the model {outcome.honest_filtered} times, "
        f"rejected {outcome.honest_rejections} times",
    ]
    return "\n".join(lines) + "\n"


def _row(record: RoundRecord) -> tuple[str, ...]:
    named = (_groups(groups) for groups in (record.filtered, record.claimed, record.rejected))
    return (str(record.number), record.kind, str(len(record.groups)), *named, f"{record.score:.3f}")


def _groups(groups: Sequence[int]) -> str:
    """Group numbers as people count."""
    return ", ".join(str(a + 1) for a in groups) or "-"


def _tell(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


def _write(file: Path, outcome: Outcome) -> None:
    try:
        file.write_text(json.dumps(outcome.as_json(), indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be written ({error.strerror}); choose another file.") from error
