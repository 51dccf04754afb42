"""Reads the end of a log, for whoever wants to know what went wrong lately."""

import json
from pathlib import Path
from typing import Any

from omnilytics_app.logs.setup import LOG_FILE

TAIL_BYTES = 256_000
BAD = frozenset({"WARNING", "ERROR", "CRITICAL"})
FIELDS = ("time", "level", "event", "job", "round")


def last_problems(directory: Path, count: int) -> list[dict[str, Any]]:
    """The last warnings and errors of the newest file, oldest first, without tracebacks.

    There are none in a log that is not there; lines that are half-written or of another form are passed over.
    """
    try:
        with (directory / LOG_FILE).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - TAIL_BYTES))
            lines = file.read().splitlines()
    except OSError:
        return []
    found: list[dict[str, Any]] = []
    for line in reversed(lines):
        if len(found) == count:
            break
        try:
            body = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(body, dict) and str(body.get("level")) in BAD:
            found.append({name: body[name] for name in FIELDS if name in body})
    return found[::-1]
