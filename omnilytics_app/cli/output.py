"""What commands print: aligned text for people, one JSON object a line for programs.

JSON goes to standard output alone and is plain ASCII, so that nothing in it can move a cursor or turn a line around;
text for people loses such characters. Amounts in JSON are texts of wei in fields that end with `_wei`.
"""

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from omnilytics_app.domain.strict_json import visible_text
from omnilytics_app.logs import redact


class Output:
    """Prints in one of the two forms."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, body: Mapping[str, Any], lines: Iterable[str]) -> None:
        """What a command found or did: `body` for programs, `lines` for people."""
        if self.as_json:
            self._write(json.dumps(body))
            return
        for line in lines:
            self._write(visible_text(line))

    def event(self, name: str, sentence: str, fields: Mapping[str, Any]) -> None:
        """Something that happened just now, without secrets. That nobody reads it any more is no reason to stop."""
        now = time.time()
        fields = {key: redact(value) if isinstance(value, str) else value for key, value in fields.items()}
        with contextlib.suppress(OSError, ValueError):
            if self.as_json:
                self._write(json.dumps({"event": name, "time": int(now), **fields}))
            else:
                self._write(f"{datetime.fromtimestamp(now, UTC):%Y-%m-%dT%H:%M:%SZ} {visible_text(redact(sentence))}")

    def _write(self, line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def json_option(parser: argparse.ArgumentParser) -> None:
    """Whether a program reads what is printed."""
    parser.add_argument(
        "--json", action="store_true", default=False, dest="as_json", help="print JSON, one object a line"
    )


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Rows under their header, columns aligned: numbers to the right."""
    cells = [[visible_text(str(cell)) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(header, *cells, strict=True)]
    right = [bool(cells) and all(row[i][:1].isdigit() or not row[i] for row in cells) for i in range(len(header))]

    def line(row: Sequence[str]) -> str:
        padded = (c.rjust(w) if r else c.ljust(w) for c, w, r in zip(row, widths, right, strict=True))
        return "  ".join(padded).rstrip()

    return [line(header), *map(line, cells)]


def record(pairs: Mapping[str, object]) -> list[str]:
    """Named values, one a line, aligned."""
    width = max(map(len, pairs), default=0)
    return [f"{name.ljust(width)}  {value}" for name, value in pairs.items()]
