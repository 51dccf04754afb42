"""JSON whose cost is known before a parser sees it.

A parser makes an object of some 70 bytes out of two bytes of text, and recurses as deep as brackets are nested. So
brackets, commas and colons outside of texts are counted first, by a regular expression that never backtracks: what
would cost more than its reader allows, or is no JSON, raises `ValueError` and nothing else.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

_TEXT = re.compile(rb'"(?:[^"\\]++|\\.|\\\Z)*+(?:"|\Z)', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


@dataclass(frozen=True, slots=True)
class Bounds:
    """How deep lists and objects may be nested, and how many values and named fields there may be in all of them."""

    depth: int
    values: int
    fields: int


def bounds_of(size: int) -> Bounds:
    """For a text of `size` bytes: its objects take at most a mebibyte, and as much again as the text."""
    return Bounds(8, 8_192 + size // 64, 4_096 + size // 128)


def read_bounded(raw: bytes, bounds: Bounds | None = None) -> Any:
    """The value that `raw`, JSON in UTF-8, holds.

    Raises `ValueError` for anything else, for what `require_bounded` refuses, and for numbers that JSON does not know.
    """
    require_bounded(raw, bounds)
    return json.loads(raw.decode("utf-8"), parse_constant=_no_number)


def require_bounded(raw: bytes, bounds: Bounds | None = None) -> None:
    """Accept a text whose values are few and not deeply nested; raises `ValueError`. It need not be JSON."""
    allowed = bounds_of(len(raw)) if bounds is None else bounds
    values, fields, depth, start = 1, 0, 0, 0
    while start < len(raw):
        text = _TEXT.search(raw, start)
        end = len(raw) if text is None else text.start()
        depth = _depth_after(raw[start:end], depth, allowed.depth)
        fields += raw.count(b":", start, end)
        values += raw.count(b",", start, end) + raw.count(b"[", start, end) + raw.count(b"{", start, end)
        if values > allowed.values or fields > allowed.fields:
            raise ValueError(f"it has more than {allowed.values} values or {allowed.fields} fields")
        start = len(raw) if text is None else text.end()


def _depth_after(outside: bytes, depth: int, deepest: int) -> int:
    for bracket in outside.translate(None, _NO_BRACKETS):
        depth += 1 if bracket in b"[{" else -1
        if depth > deepest:
            raise ValueError("it is nested too deeply")
    return depth


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number in JSON")
