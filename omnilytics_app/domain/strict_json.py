"""JSON from strangers: one reading for all clients, every field named and bounded, or `JobRefused`.

A field given twice, an unknown one, a missing one, a number that is not finite and nesting beyond a bound are refused
before anything else looks at them. Text that people will see loses what they could not see.
"""

import json
import math
import unicodedata
from typing import Any

from omnilytics_app.domain.bounded_json import Bounds, require_bounded
from omnilytics_app.errors import JobRefused

MAX_TEXT = 120


def plain_text(text: str) -> str:
    """Text from a stranger without control, bidirectional and other invisible characters, at most `MAX_TEXT` long."""
    return visible_text(text)[:MAX_TEXT]


def visible_text(text: str) -> str:
    """Text without control, bidirectional and other invisible characters: it stays on its line and in its order."""
    if text.isascii() and text.isprintable():  # most names of columns, of which a market has many
        return text
    return "".join(c for c in text if not _is_invisible(unicodedata.category(c)))


def _is_invisible(category: str) -> bool:
    return category.startswith("C") or category in {"Zl", "Zp"}


def read_json(raw: bytes, what: str, bounds: Bounds) -> Any:
    """The JSON in `raw`, called `what` in a refusal: UTF-8, no field twice, within bounds that are checked first."""
    try:
        require_bounded(raw, bounds)
    except ValueError as error:
        raise JobRefused(f"{what} cannot be read, {error}; the job cannot be joined.") from error
    try:
        return json.loads(raw.decode("utf-8"), object_pairs_hook=_without_repetition)
    except ValueError as error:
        raise JobRefused(f"{what} is not valid JSON; the job cannot be joined.") from error


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose fields are named once: clients that keep the first and the last of two would disagree."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a field is given twice")
    return named


class StrictObject:
    """A JSON object of the job document with exactly the fields it must have."""

    def __init__(self, body: Any, name: str, fields: set[str]) -> None:
        if not isinstance(body, dict):
            raise JobRefused(f"The job document's {name} is not an object; the job cannot be joined.")
        if wrong := sorted(set(body) ^ fields):
            field = plain_text(wrong[0])
            raise JobRefused(
                f"The job document's {name} has the unknown field {field!r}; the job cannot be joined."
                if wrong[0] in body
                else f"The job document's {name} has the missing field {field!r}; the job cannot be joined."
            )
        self.body, self.name = body, name

    def refuse(self, field: str, what: str) -> JobRefused:
        """The refusal of a field, to be raised."""
        return JobRefused(f"The job document's field {self.name}.{field} {what}; the job cannot be joined.")

    def child(self, field: str, fields: set[str]) -> "StrictObject":
        """A field that is an object itself."""
        return StrictObject(self.body[field], field, fields)

    def integer(self, field: str, low: int, high: int) -> int:
        """A field that is an integer from `low` to `high`."""
        value = self.body[field]
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(field, f"is not an integer between {low} and {high}")
        return value

    def number(self, field: str) -> float:
        """A field that is a finite number."""
        return self._finite(field, self.body[field])

    def text(self, field: str, limit: int = MAX_TEXT) -> str:
        """A field that is a text of 1 to `limit` characters."""
        value = self.body[field]
        if not isinstance(value, str) or not value or len(value) > limit:
            raise self.refuse(field, f"is not a text of 1 to {limit} characters")
        return value

    def label(self, field: str) -> str:
        """A text to be shown: what cannot be seen is taken out of it."""
        shown = plain_text(self.text(field))
        if not shown.strip():
            raise self.refuse(field, "shows nothing")
        return shown

    def name_of(self, field: str) -> str:
        """A text to be compared: it must be plain as it is."""
        value = self.text(field)
        if plain_text(value) != value:
            raise self.refuse(field, "is not a plain text")
        return value

    def texts(self, field: str, limit: int) -> tuple[str, ...]:
        """At most `limit` plain texts, no two the same."""
        values = self.body[field]
        if not isinstance(values, list) or len(values) > limit:
            raise self.refuse(field, f"is not a list of at most {limit} texts")
        if not all(isinstance(v, str) and 0 < len(v) <= MAX_TEXT and plain_text(v) == v for v in values):
            raise self.refuse(field, "holds something that is not a plain text")
        if len(set(values)) != len(values):
            raise self.refuse(field, "names something twice")
        return tuple(values)

    def numbers(self, field: str, count: int) -> tuple[float, ...]:
        """Exactly `count` finite numbers."""
        values = self.body[field]
        if not isinstance(values, list) or len(values) != count:
            raise self.refuse(field, f"is not a list of {count} numbers")
        return tuple(self._finite(field, v) for v in values)

    def _finite(self, field: str, value: Any) -> float:
        try:
            number = float(value) if type(value) in (int, float) else math.nan
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise self.refuse(field, "is not a finite number")
        return number
