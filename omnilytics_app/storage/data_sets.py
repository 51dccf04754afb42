"""The data sets a profile knows by name: where they are, and what they were when they were registered.

One small JSON file of the profile, replaced as a whole. It holds no data and no secret but paths and digests.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.atomic import replace_file

FORMAT = 1
MAX_BYTES = 10_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")


@dataclass(frozen=True, slots=True)
class RegisteredData:
    """A data set: an absolute path, its column names, its rows (`exact` unless estimated), SHA-256 of its content."""

    name: str
    path: str
    columns: tuple[str, ...]
    rows: int
    exact: bool
    digest: str


@dataclass(frozen=True, slots=True)
class DataSets:
    """The register in one file."""

    path: Path

    def all(self) -> tuple[RegisteredData, ...]:
        """Everything registered, by name; raises `ConfigurationError` for a register that cannot be read."""
        return tuple(self._read()[name] for name in sorted(self._read()))

    def find(self, name: str) -> RegisteredData | None:
        """The data set of a name."""
        return self._read().get(name)

    def add(self, data: RegisteredData) -> None:
        """Register a data set, in place of an earlier one of that name."""
        require_name(data.name)
        self._write(self._read() | {data.name: data})

    def remove(self, name: str) -> None:
        """Forget a data set; one that is not known is as good. Its file and what it was used for stay."""
        known = self._read()
        if known.pop(name, None) is not None:
            self._write(known)

    def _write(self, known: Mapping[str, RegisteredData]) -> None:
        body = {"format": FORMAT, "datasets": {name: _stored(entry) for name, entry in sorted(known.items())}}
        replace_file(self.path, (json.dumps(body, indent=2) + "\n").encode())

    def _read(self) -> dict[str, RegisteredData]:
        try:
            raw = read_up_to(self.path, MAX_BYTES)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise ConfigurationError(f"The list of data sets {self.path} cannot be read: {error.strerror}.") from error
        try:
            body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
            if body["format"] != FORMAT:
                raise ValueError("written by another version")
            return {name: _parse(name, entry) for name, entry in body["datasets"].items()}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigurationError(
                f"The list of data sets {self.path} is damaged or from a newer version; remove it and add them again."
            ) from error


def require_name(name: str) -> None:
    """Refuse a name that could be taken for a path or an option."""
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} is no name for a data set; use up to 60 letters, digits, dots, hyphens and underscores."
        )


def _stored(data: RegisteredData) -> dict[str, Any]:
    return {key: value for key, value in asdict(data).items() if key != "name"}


def _parse(name: str, entry: Mapping[str, Any]) -> RegisteredData:
    data = RegisteredData(name=name, **{**entry, "columns": tuple(entry["columns"])})
    texts = (data.path, data.digest, *data.columns)
    if not all(isinstance(text, str) for text in texts) or type(data.rows) is not int or type(data.exact) is not bool:
        raise ValueError("malformed entry")
    return data
