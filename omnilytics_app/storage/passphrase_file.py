"""A passphrase in a file that nobody else can read."""

import os
import stat
import sys
from pathlib import Path

from omnilytics_app.errors import ConfigurationError

MAX_BYTES = 4_096


def read_passphrase(path: Path) -> str:
    """The first line of a file of mode 0600 or stricter that belongs to this user.

    What is open is what is looked at, so nothing can be put in its place in between. Raises `ConfigurationError`.
    """
    try:
        with path.open("rb") as file:
            _require_private(path, os.fstat(file.fileno()))
            line = file.readline(MAX_BYTES + 1)
        if len(line) > MAX_BYTES:
            raise ConfigurationError(f"The passphrase file {path} has a first line of more than {MAX_BYTES:,} bytes.")
        return line.decode("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            f"The passphrase file {path} cannot be read; check its name and permissions."
        ) from error


def _require_private(path: Path, found: os.stat_result) -> None:
    if sys.platform == "win32":  # permissions there are lists, and a file in one's own folder is private
        return
    if stat.S_IMODE(found.st_mode) & 0o177:
        raise ConfigurationError(
            f"The passphrase file {path} can be read by others or run (mode {stat.S_IMODE(found.st_mode):04o}); "
            "make it private with chmod 600."
        )
    if found.st_uid != os.getuid():
        raise ConfigurationError(f"The passphrase file {path} belongs to another user; make one of your own.")
