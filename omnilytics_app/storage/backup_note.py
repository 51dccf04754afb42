"""The note that a profile's recovery phrase was backed up: `{"format": 1, "time": seconds since the epoch}`.

It holds no secret. That it is missing or cannot be read means that nobody is known to have the phrase.
"""

import json
import time
from pathlib import Path

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.storage.atomic import replace_file

FORMAT = 1
MAX_BYTES = 1_000


def note_backup(path: Path, now: int | None = None) -> None:
    """Note that the phrase was backed up now."""
    body = {"format": FORMAT, "time": int(time.time()) if now is None else now}
    replace_file(path, (json.dumps(body) + "\n").encode())


def backed_up_at(path: Path) -> int | None:
    """When the phrase was last backed up; None if it never was, as far as is known."""
    try:
        raw = read_up_to(path, MAX_BYTES)
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else None
    except (OSError, ValueError):
        return None
    if not isinstance(body, dict) or body.get("format") != FORMAT or type(body.get("time")) is not int:
        return None
    return int(body["time"])
