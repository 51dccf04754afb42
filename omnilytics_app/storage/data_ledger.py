"""What of a profile's data has left, job by job: the memory that keeps rows from being used twice.

A directory of the profile, not a cache, shared by all markets. Each job has one entry: a JSON file, the sorted marks
of the rows it used (8 bytes each, keyed; see `learning.privacy.row_marks`), and, where noise was added, the statistics
that were released, so that the same release serves the same purpose again. An entry is on the disk before the
registration it speaks of is sent; the JSON file is written last, and removed first.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import Bounds, read_bounded
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.atomic import make_directory, replace_files, sync_directory
from omnilytics_app.storage.formats import LEDGER

FORMAT = LEDGER
MAX_BYTES = 4_000_000
MAX_STATISTICS = 2**31
_BOUNDS = Bounds(depth=2, values=50_000, fields=100)
"""The names of as many columns as a file may have are a list."""
_NAME = re.compile(r"[a-z0-9-]{1,100}")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One job's use of data.

    `name` is the job's on its market, `title` what people call it. `mu` says how private the release was (see
    `learning.privacy.gaussian`), 0 where the statistics were exact. `purpose` is a keyed digest of data, map and noise:
    equal for releases that may stand for each other. `statistics` is the digest of what was frozen.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: int
    purpose: str
    statistics: str
    mu: float = 0.0
    epsilon: float = 0.0
    delta: float = 0.0

    @property
    def exact(self) -> bool:
        """Whether these rows left without noise."""
        return self.mu == 0.0


@dataclass(frozen=True, slots=True)
class DataLedger:
    """The ledger under `root`. Calls block for the disk."""

    root: Path

    def write(self, entry: LedgerEntry, marks: NDArray[np.uint64], statistics: bytes = b"") -> None:
        """Note a job's use of rows, in place of an earlier note on the same job; `statistics` if they are noisy."""
        make_directory(self.root)
        body = json.dumps({"format": FORMAT, **asdict(entry)}, indent=2, sort_keys=True)
        contents = {self.marks_file(entry.name): np.unique(marks).astype("<u8").tobytes()}
        if statistics:
            contents[self._file(entry.name, "statistics")] = statistics
        file = self._file(entry.name, "json")
        replace_files({**contents, file: body.encode()}, first=file)
        if not statistics:
            self._file(entry.name, "statistics").unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """Forget a job's use of rows of which nothing has left; none of that name is as good."""
        if self._file(name, "json").exists():
            self._file(name, "json").unlink()
            sync_directory(self.root)
        for suffix in ("rows", "statistics"):
            self._file(name, suffix).unlink(missing_ok=True)

    def entries(self) -> tuple[LedgerEntry, ...]:
        """All entries, by name; raises `ConfigurationError` rather than to overlook one that cannot be read."""
        return tuple(self._read(file) for file in sorted(self.root.glob("*.json")))

    def entry(self, name: str) -> LedgerEntry | None:
        """The entry of a job."""
        return self._read(self._file(name, "json")) if self.exists(name) else None

    def exists(self, name: str) -> bool:
        """Whether a job has an entry, which may be damaged."""
        return self._file(name, "json").exists()

    def entry_of(self, purpose: str) -> LedgerEntry | None:
        """An entry whose release serves a purpose."""
        return next((entry for entry in self.entries() if purpose and entry.purpose == purpose), None)

    def marks(self, name: str) -> NDArray[np.uint64]:
        """The sorted marks of an entry."""
        return np.fromfile(self.marks_file(name), dtype="<u8").astype(np.uint64)

    def marks_file(self, name: str) -> Path:
        """Where the sorted marks of an entry are."""
        return self._file(name, "rows")

    def statistics(self, name: str) -> bytes:
        """What was released with noise."""
        return read_up_to(self._file(name, "statistics"), MAX_STATISTICS)

    def _file(self, name: str, suffix: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not the name of an entry")
        return self.root / f"{name}.{suffix}"

    def _read(self, file: Path) -> LedgerEntry:
        try:
            body: dict[str, Any] = read_bounded(read_up_to(file, MAX_BYTES)[:MAX_BYTES], _BOUNDS)
            entry = _parse(body)
            size = self.marks_file(entry.name).stat().st_size
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(
                f"The record {file} of data that was used before is damaged; restore it from a back-up, or use a new "
                "profile with other data."
            ) from error
        if entry.name != file.stem or size % 8 or size > 8 * entry.rows or (entry.rows and not size):
            raise ConfigurationError(
                f"The record {file} of data that was used before does not fit its list of rows; restore it from a "
                "back-up, or use a new profile with other data."
            )
        return entry


def _parse(body: Mapping[str, Any]) -> LedgerEntry:
    if body["format"] != FORMAT:
        raise ValueError("written by another version")
    fields = {name: body[name] for name in LedgerEntry.__dataclass_fields__}
    return LedgerEntry(**{**fields, "columns": tuple(fields["columns"])})
