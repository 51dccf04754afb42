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
    found: list[dict[str, Any]] = []
    for line in reversed(_tail(directory)):
        if len(found) == count:
            break
        body = _parsed(line)
        if str(body.get("level")) in BAD:
            found.append({name: body[name] for name in FIELDS if name in body})
    return found[::-1]


def last_lines(directory: Path, count: int) -> list[str]:
    """The last lines of the newest file in words, oldest first, with their tracebacks."""
    bodies = [body for line in _tail(directory)[-count:] if (body := _parsed(line))]
    return [_in_words(body) for body in bodies]


def _tail(directory: Path) -> list[bytes]:
    try:
        with (directory / LOG_FILE).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - TAIL_BYTES))
            return file.read().splitlines()
    except OSError:
        return []


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        body = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _in_words(body: dict[str, Any]) -> str:
    said = " ".join(str(body[name]) for name in ("time", "level", "logger", "event") if name in body)
    about = "".join(f" {name}={body[name]}" for name in ("job", "round") if name in body)
    return said + about + (f"\n{body['error']}" if "error" in body else "")
