"""`preferences.json` of a profile: a person's `Preferences`, and nothing that matters to anybody else.

A file that is not there gives the defaults; so does one that is damaged, is set aside, and is told of once.
"""

import contextlib
import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.storage.atomic import replace_file

FORMAT = 1
MAX_BYTES = 8_000
DAMAGED = ".damaged"


def read_preferences(path: Path, *, set_aside: bool = True) -> tuple[Preferences, bool]:
    """The preferences, and whether there were others that could not be read. Fields of newer programs are left out.

    `set_aside` is for the one reader who tells of it.
    """
    try:
        raw = read_up_to(path, MAX_BYTES)
    except FileNotFoundError:
        return Preferences(), False
    except OSError:
        return Preferences(), True
    try:
        return _parsed(raw), False
    except (ValueError, TypeError):
        with contextlib.suppress(OSError):
            if set_aside:
                path.replace(path.with_name(path.name + DAMAGED))
        return Preferences(), True


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep them; raises `StorageFault`, and what was there stays."""
    body = {"format": FORMAT, **asdict(preferences)}
    replace_file(path, (json.dumps(body, indent=2) + "\n").encode())


def _parsed(raw: bytes) -> Preferences:
    if len(raw) > MAX_BYTES:
        raise ValueError("too long")
    body: Any = read_bounded(raw)
    if not isinstance(body, dict) or type(body.get("format")) is not int or body["format"] < FORMAT:
        raise ValueError("no preferences")
    known = {field.name for field in fields(Preferences)}
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in body.items() if name in known
    }
    return Preferences(**values)
