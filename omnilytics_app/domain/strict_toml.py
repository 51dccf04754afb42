"""TOML that a person writes, read by a strict schema: what is unknown, missing or of the wrong kind is named.

Every refusal is one sentence with the file's name, the key and, where it can be found, its line. A file is small
(`MAX_BYTES`) and has sections one level deep.
"""

import re
import tomllib
from collections.abc import Mapping, Set
from typing import Any

from omnilytics_app.domain.amounts import parse_amount
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import ConfigurationError, clause

MAX_BYTES = 100_000
DURATIONS_S = {"s": 1, "min": 60, "h": 3_600, "d": 86_400}
_DURATION = re.compile(r"(\d{1,9}) *([a-z]+)", re.ASCII)
_ADDRESS = re.compile("0x[0-9a-fA-F]{40}")
_HEADING = re.compile(r"\s*\[\s*\"?([A-Za-z0-9_-]+)\"?\s*\]\s*(?:#.*)?")
_KEY = re.compile(r"\s*\"?([A-Za-z0-9_-]+)\"?\s*(?:=|\.)")


def read_toml(raw: bytes, name: str) -> dict[str, Any]:
    """The tables of a TOML file that is called `name` in a refusal. Raises `ConfigurationError`."""
    if len(raw) > MAX_BYTES:
        raise ConfigurationError(f"The file {name} has more than {MAX_BYTES:,} bytes; name another file.")
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"The file {name} is not text in UTF-8; save it as such.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = str(error).rstrip(".").replace("\n", " ")
        raise ConfigurationError(f"The file {name} is not valid TOML: {where}; correct it.") from error


def line_of(raw: bytes, section: str, key: str) -> int | None:
    """The line, from 1 on, on which a key of a section ("" for the top) is set; None if it is nowhere plainly seen."""
    inside = ""
    for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), start=1):
        if heading := _HEADING.fullmatch(line):
            inside = heading[1]
            if not section and key == inside:
                return number
        elif inside == section and (found := _KEY.match(line)) and found[1] == key:
            return number
    return None


class StrictTable:
    """One table of a file, `section` "" for the top. Keys that may be left out are read with a default."""

    def __init__(
        self, raw: bytes, name: str, body: Mapping[str, Any], known: Set[str] | None, section: str = ""
    ) -> None:
        self._raw, self._name, self._body, self._section = raw, name, body, section
        for key in body if known is not None else ():
            if known is not None and key not in known:
                offered = ", ".join(sorted(known))
                raise self.refuse(key, f"is unknown; the keys here are {offered}.", correct=False)

    def has(self, key: str) -> bool:
        """Whether the key is set."""
        return key in self._body

    def refuse(self, key: str, what: str, *, correct: bool = True) -> ConfigurationError:
        """The refusal of a key, to be raised."""
        line = line_of(self._raw, self._section, key)
        place = f"{self._name}, line {line}" if line else self._name
        full = f"{self._section}.{key}" if self._section else key
        if correct:
            return ConfigurationError(f"In {place}: {full} {what}; correct it.")
        return ConfigurationError(clause(f"In {place}: {full} {what}"))

    def names(self) -> tuple[str, ...]:
        """The keys that are set, in order."""
        return tuple(self._body)

    def section(self, key: str, known: Set[str] | None) -> "StrictTable":
        """A table inside this one, whose keys are checked unless None are known; an empty one if it is left out."""
        body = self._body.get(key, {})
        if not isinstance(body, dict):
            raise self.refuse(key, f"is not a section; write it as [{key}].", correct=False)
        inside = f"{self._section}.{key}" if self._section else key
        return StrictTable(self._raw, self._name, body, known, inside)

    def text(self, key: str, default: str | None = None) -> str:
        """A text of one line; without a default, one that is not empty."""
        value = self._value(key, default)
        if not isinstance(value, str) or not value.isprintable() or (default is None and not value.strip()):
            raise self.refuse(key, "is not a text of one line")
        return value

    def one_of(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """One of some words."""
        value = self._value(key, default)
        if value not in choices:
            raise self.refuse(key, f"is none of {', '.join(choices)}")
        return str(value)

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            raise self.refuse(key, "is neither true nor false")
        return value

    def integer(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from `low` to `high`."""
        value = self._value(key, default)
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(key, f"is not a whole number from {low} to {high}")
        return value

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """A number from `low` to `high`."""
        value = self._value(key, default)
        if type(value) not in (int, float) or not low <= value <= high:
            raise self.refuse(key, f"is not a number from {low:g} to {high:g}")
        return float(value)

    def amount(self, key: str, default: Wei | None = None) -> Wei:
        """An amount of coin: a text with its unit."""
        if default is not None and not self.has(key):
            return default
        value = self._value(key, None)
        if not isinstance(value, str):
            raise self.refuse(key, 'is not a text such as "0.001 ETH" or "1000 wei"')
        try:
            return parse_amount(value)
        except ValueError as error:
            raise self.refuse(key, str(error)) from None

    def seconds(self, key: str, default: int | None = None) -> int:
        """A length of time: a whole number of seconds, or a text such as "2 h"."""
        value = self._value(key, default)
        found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is not None and found[2] in DURATIONS_S:
            value = int(found[1]) * DURATIONS_S[found[2]]
        if type(value) is not int or value < 1:
            raise self.refuse(key, 'is not a time such as "30 min", "2 h", "1 d" or a number of seconds')
        return value

    def texts(self, key: str, choices: tuple[str, ...] = ()) -> frozenset[str]:
        """A list of texts, of these choices if there are any; empty where it is left out."""
        values = self.list_of_texts(key)
        if wrong := [v for v in values if choices and v not in choices]:
            raise self.refuse(key, f"holds {wrong[0]!r}, which is none of {', '.join(choices)}")
        return frozenset(values)

    def list_of_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, in order; empty where it is left out."""
        values = self._value(key, [])
        if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
            raise self.refuse(key, "is not a list of texts")
        return tuple(values)

    def integers(self, key: str, choices: tuple[int, ...]) -> frozenset[int]:
        """A list of some of these numbers; empty where it is left out."""
        values = self._value(key, [])
        if not isinstance(values, list) or not all(type(v) is int and v in choices for v in values):
            raise self.refuse(key, f"is not a list of some of {', '.join(map(str, choices))}")
        return frozenset(values)

    def integer_pair(self, key: str, low: int, high: int) -> tuple[int, int]:
        """A list of two whole numbers."""
        value = self._value(key, None)
        pair: list[Any] = value if isinstance(value, list) and len(value) == 2 else ["", ""]
        if not all(type(v) is int and low <= v <= high for v in pair):
            raise self.refuse(key, f"is not a list of two whole numbers from {low} to {high}")
        return pair[0], pair[1]

    def addresses(self, key: str) -> frozenset[Address]:
        """A list of accounts, in small letters; empty where it is left out."""
        values = self.texts(key)
        if wrong := [v for v in values if not _ADDRESS.fullmatch(v)]:
            raise self.refuse(key, f"holds {wrong[0]!r}, which is not 0x and 40 hexadecimal digits")
        return frozenset(Address(v.lower()) for v in values)

    def _value(self, key: str, default: Any) -> Any:
        if key in self._body:
            return self._body[key]
        if default is None:
            raise self.refuse(key, "is missing; add it.", correct=False)
        return default
