"""What a crash leaves behind in the profile's logs, for the next start to find.

Two files: `crash.txt` is written by `faulthandler` when the process dies of a signal, with whatever it still can;
`unexpected.txt` holds an error of Python until a person has seen it. Both are gone after an ordinary end.
"""

import contextlib
import faulthandler
import os
from pathlib import Path
from typing import TextIO

from omnilytics_app.logs import redact

HARD, SOFT = "crash.txt", "unexpected.txt"
LONGEST = 60_000


class Traces:
    """The files of one run. `before` is what the run before left, without secrets; empty if that one ended well."""

    def __init__(self, logs: Path) -> None:
        self._hard, self._soft = logs / HARD, logs / SOFT
        self._file: TextIO | None = None
        self.before = ""
        with contextlib.suppress(OSError):
            logs.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.before = redact("\n".join(text for path in (self._soft, self._hard) if (text := _read(path))))
            self._remove()
            descriptor = os.open(self._hard, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._file = os.fdopen(descriptor, "w", encoding="utf-8")
            faulthandler.enable(self._file, all_threads=True)

    def keep(self, trouble: str) -> None:
        """Keep an error until it was seen."""
        with contextlib.suppress(OSError):
            descriptor = os.open(self._soft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(redact(trouble[-LONGEST:]))

    def forget(self) -> None:
        """The error was seen."""
        self._soft.unlink(missing_ok=True)

    def close(self) -> None:
        """The run ends well; an error that nobody has seen stays."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._hard.unlink(missing_ok=True)

    def _remove(self) -> None:
        for path in (self._hard, self._soft):
            path.unlink(missing_ok=True)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(LONGEST).strip()
    except OSError:
        return ""
