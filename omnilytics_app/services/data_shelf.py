"""A profile's registered data sets as they are now: whether the files are as they were, and what has left of each.

Two records say what left: the note that every join leaves beside its job, which names the file, and the ledger, which
has the rows and the noise. A file that was joined with under another path is counted there.
"""

import asyncio
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from omnilytics_app.domain.data_shelf import DataSetStatus, DataUse, FileState, PrivacyAccount
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.privacy import EPSILONS
from omnilytics_app.errors import ConfigurationError, DataFileError
from omnilytics_app.learning.datasets.parts import fingerprint
from omnilytics_app.learning.privacy.gaussian import composed, default_delta, epsilon_of, mu_of
from omnilytics_app.paths import Paths
from omnilytics_app.services.data_sets import digest_of, registered_data
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.storage.data_sets import RegisteredData

_Use = tuple[DataUse, LedgerEntry]


class DataShelf:
    """Looks at the registered files of one profile. A file is hashed again only when its outside has changed."""

    def __init__(self, paths: Paths, account: Account) -> None:
        self._paths = paths
        self._account = account
        self._seen: dict[str, tuple[bytes, str]] = {}

    async def all(self) -> tuple[DataSetStatus, ...]:
        """Every registered data set, by name. Raises `ConfigurationError` where a record cannot be read."""
        return await asyncio.to_thread(self._all)

    def _all(self) -> tuple[DataSetStatus, ...]:
        uses = self._uses()
        return tuple(self._status(data, uses.get(_same(data.path), ())) for data in registered_data(self._paths))

    def _status(self, data: RegisteredData, uses: Iterable[_Use]) -> DataSetStatus:
        found = tuple(uses)
        return DataSetStatus(
            name=data.name,
            path=data.path,
            columns=data.columns,
            rows=data.rows,
            exact=data.exact,
            state=self._state(data),
            account=privacy_account([entry for _, entry in found], data.rows, self._account.policy.epsilon_budget),
            uses=tuple(use for use, _ in found),
        )

    def _state(self, data: RegisteredData) -> FileState:
        place = Path(data.path)
        if not place.exists():
            return FileState.GONE
        try:
            outside = fingerprint(data.path) if place.is_file() else b""
            known = self._seen.get(data.path)
            digest = known[1] if known is not None and outside and known[0] == outside else digest_of(place)
        except DataFileError:
            return FileState.UNREADABLE
        self._seen[data.path] = outside, digest
        return FileState.UNCHANGED if digest == data.digest else FileState.CHANGED

    def _uses(self) -> Mapping[str, list[_Use]]:
        """What was joined with each file, by the file, the newest job first."""
        found: dict[str, list[_Use]] = {}
        for job_id in sorted(self._account.jobs.job_ids(), reverse=True):
            files, name = self._account.jobs.job(job_id), self._account.jobs.name(job_id)
            entry = self._account.ledger.entry(name)
            try:
                path = str(files.read_json(JOIN_FILE)["data_file"])
            except (FileNotFoundError, ValueError, KeyError):
                continue
            if entry is not None:
                use = _use(job_id, entry, frozen=files.exists(STATISTICS_FILE))
                found.setdefault(_same(path), []).append((use, entry))
        return found


def privacy_account(entries: Iterable[LedgerEntry], rows: int, budget: float) -> PrivacyAccount:
    """What noisy releases of the same rows add up to, and what one more would; releases for one purpose count once."""
    delta = default_delta(max(2, rows))
    noisy = {entry.purpose: entry.mu for entry in entries if not entry.exact}
    before = composed(noisy.values())
    after = {epsilon: epsilon_of(composed((before, mu_of(epsilon, delta))), delta) for epsilon in sorted(EPSILONS)}
    return PrivacyAccount(epsilon_of(before, delta) if noisy else 0.0, budget, after)


def names_of_paths(paths: Paths) -> Mapping[str, str]:
    """What registered files are called, by their paths as `join_job` notes them; nothing where they cannot be read."""
    try:
        return {_same(data.path): data.name for data in registered_data(paths)}
    except ConfigurationError:
        return {}


def _use(job_id: JobId, entry: LedgerEntry, *, frozen: bool) -> DataUse:
    return DataUse(job_id, entry.title, entry.rows, entry.epsilon, entry.delta, frozen)


def _same(path: str) -> str:
    """One spelling of a path, without asking the disk."""
    return os.path.normpath(Path(path).expanduser().absolute())
