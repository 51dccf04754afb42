"""Where the log goes: JSON lines in the profile, words or JSON lines on standard error.

A line of the file is an object: `time` (UTC, milliseconds), `level`, `logger`, `event` (the sentence), whatever the
line is about (`job`, `round`, and other fields), and `error` with a traceback. Files have mode 0600; there are at most
`FILES` of `FILE_BYTES` each, the newest without a number. A log that cannot be written, on a full disk or anywhere
else, stops nothing: lines are dropped and counted, and the first one that is written again says how many.
"""

import json
import logging
import os
import sys
import threading
from datetime import UTC, datetime
from enum import StrEnum
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, TextIO

from omnilytics_app.logs.context import subject
from omnilytics_app.logs.redaction import STANDARD, Redaction, redact
from omnilytics_app.logs.secret_forms import register_passphrase

LOG_FILE = "omnilytics.jsonl"
FILE_BYTES = 5_000_000
FILES = 5
PROGRAM = "omnilytics_app"
_CREDENTIALS = ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "OMNILYTICS_STORE_TOKEN")
_hooks: list[tuple[Any, Any]] = []
"""What was there for errors that nobody catches."""


class Terminal(StrEnum):
    """What standard error shows."""

    NOTHING = "nothing"
    WORDS = "words"
    JSON = "json"


def setup_logging(level: str, directory: Path | None = None, terminal: Terminal = Terminal.NOTHING) -> None:
    """Send the log of this process to a directory, if one is given, and to the terminal; OSError if that is no place.

    Doing it again replaces what was set up before. `level` is one of `settings.LOG_LEVELS`; libraries speak from
    WARNING on unless it is DEBUG. What no code catches goes to the log as well.
    """
    handlers: list[logging.Handler] = [logging.NullHandler()]  # else logging has one of its own, which shows all
    if directory is not None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(_File(directory / LOG_FILE))
    if terminal is not Terminal.NOTHING:
        handlers.append(_Stream(terminal))
    reset_logging()
    root, own = logging.getLogger(), logging.getLogger(PROGRAM)
    for handler in handlers:
        handler.set_name(__name__)
        root.addHandler(handler)
    own.setLevel(level)
    root.setLevel(own.level if level == "DEBUG" else max(own.level, logging.WARNING))
    logging.captureWarnings(capture=True)
    for variable in _CREDENTIALS:
        register_passphrase(os.environ.get(variable, ""))
    _hooks.append((sys.excepthook, threading.excepthook))
    sys.excepthook, threading.excepthook = _on_uncaught, _on_uncaught_in_thread


def reset_logging() -> None:
    """Undo `setup_logging`."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if h.get_name() == __name__]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.WARNING)
    logging.getLogger(PROGRAM).setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)
    while _hooks:
        sys.excepthook, threading.excepthook = _hooks.pop()


class JsonLine(logging.Formatter):
    """One record as one line; for records that went through `Redaction`."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        extra = {name: value for name, value in record.__dict__.items() if name not in STANDARD and name[0] != "_"}
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")[:-6] + "Z",
            "level": record.levelname,
            "logger": record.name,
            "event": record.getMessage(),
        }
        line |= {name: value for name, value in extra.items() if name not in line}
        if record.exc_text:
            line["error"] = record.exc_text
        if record.stack_info:
            line["stack"] = record.stack_info
        return json.dumps(line, ensure_ascii=False, allow_nan=False)


class Words(logging.Formatter):
    """One record for people: time, level, sentence, and what it is about."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s%(about)s")

    def format(self, record: logging.LogRecord) -> str:
        """The lines, without the last one's end."""
        given = [f"{name} {record.__dict__[name]}" for name in ("job", "round") if name in record.__dict__]
        record.__dict__["about"] = f" ({', '.join(given)})" if given else ""
        try:
            return super().format(record)
        finally:
            del record.__dict__["about"]


class _Subject(logging.Filter):
    """Adds what the line is about, unless it says so itself."""

    def filter(self, record: logging.LogRecord) -> bool:
        for name, value in subject().items():
            record.__dict__.setdefault(name, value)
        return True


class _File(RotatingFileHandler):
    """The rotating file. `dropped` counts lines that could not be written."""

    def __init__(self, path: Path) -> None:
        self.dropped = 0
        super().__init__(path, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace")
        _prepare(self, JsonLine())

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)

    def emit(self, record: logging.LogRecord) -> None:
        before = self.dropped
        super().emit(record)
        if before and self.dropped == before:
            self.dropped = 0
            super().emit(logging.makeLogRecord(_note(f"{before} lines before this one could not be written")))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name of logging
        """Never shows the record, as logging would."""
        self.dropped += 1
        if self.dropped == 1:
            _say(f"the log {self.baseFilename} cannot be written ({_reason()}); the program goes on without it.")


class _Stream(logging.StreamHandler[TextIO]):
    """Standard error."""

    def __init__(self, terminal: Terminal) -> None:
        super().__init__(sys.stderr)
        _prepare(self, JsonLine() if terminal is Terminal.JSON else Words())

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name of logging
        """A terminal that is gone is no reason to stop."""


def _prepare(handler: logging.Handler, formatter: logging.Formatter) -> None:
    handler.addFilter(_Subject())
    handler.addFilter(Redaction())
    handler.setFormatter(formatter)


def _note(sentence: str) -> dict[str, object]:
    return {"name": __name__, "levelno": logging.WARNING, "levelname": "WARNING", "msg": sentence}


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"omnilytics: {redact(sentence)}\n")


def _reason() -> str:
    error = sys.exc_info()[1]
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else type(error).__name__


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    logging.getLogger(__name__).critical("unexpected", exc_info=(kind, error, trace))
    _say(f"something unexpected happened ({kind.__name__}); the log has the details.")


def _on_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _on_uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
