"""Which of the profiles that lie side by side was open last."""

import json
import logging
from pathlib import Path

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import UserFacingError
from omnilytics_app.storage.atomic import make_directory, replace_file

log = logging.getLogger(__name__)

LAST_FILE = "last-profile.json"
MAX_BYTES = 4_000


def last_used(root: Path) -> str:
    """The folder of the profile that was open last; empty where that is not known."""
    try:
        raw = read_up_to(root / LAST_FILE, MAX_BYTES)
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
        return str(root / Path(str(body["folder"])).name)
    except (OSError, ValueError, TypeError, KeyError):
        return ""


def note_used(root: Path, folder: Path) -> None:
    """Remember which profile was open last; that it cannot be written down stops nobody."""
    if folder.parent != root:
        return
    try:
        make_directory(root)
        replace_file(root / LAST_FILE, (json.dumps({"format": 1, "folder": folder.name}) + "\n").encode())
    except UserFacingError as error:
        log.info("the last profile was not noted: %s", error)
