"""Files that somebody put into a profile's folder: of none is more read than its reader can use.

Each is a terabyte that takes no room on the disk; whoever read it as a whole would run out of memory.
"""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.cli.agent import _policy
from omnilytics_app.domain.ids import Digest
from omnilytics_app.domain.job_file import read_job_file
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import ConfigurationError, KeyStoreError
from omnilytics_app.paths import Paths, resources_directory
from omnilytics_app.services.auto_join import AutoJoin
from omnilytics_app.services.estimate import Calibration
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.practice import Practice
from omnilytics_app.storage.address_book import read_contacts
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.data_ledger import DataLedger
from omnilytics_app.storage.data_sets import DataSets
from omnilytics_app.storage.foreign_keys import address_in
from omnilytics_app.storage.job_draft import read_draft
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.storage.keystore import protection
from omnilytics_app.storage.last_profile import LAST_FILE, last_used
from omnilytics_app.storage.migration import migrate
from omnilytics_app.storage.migration_steps import STEPS
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.storage.preferences import read_preferences
from omnilytics_app.storage.profile import read_profile

TERABYTE = 2**40
DIGEST = Digest(bytes(32))
Reader = Callable[[Path], object]


def plant(file: Path, *, nested: bool = False) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if nested:
        file.write_bytes(b"[" * 9_000)
        return
    with file.open("wb") as opened:
        opened.truncate(TERABYTE)


def network(folder: Path) -> LocalNetwork:
    return LocalNetwork(folder, load_artifact(resources_directory()), lambda: folder)


def practice(folder: Path) -> Practice:
    session: Any = SimpleNamespace(gateway=None, pool=None)
    profile: Any = SimpleNamespace(paths=Paths.of_profile(folder / "ada"))
    return Practice(network(folder), profile, session)


def auto_join(folder: Path) -> AutoJoin:
    participant: Any = None
    return AutoJoin(participant, Paths.of_profile(folder), lambda: None)


def calibration(folder: Path) -> Calibration:
    pool: Any = None
    return Calibration(folder / "speed.json", pool)


def policy(file: Path) -> object:
    return _policy(Namespace(policy=file, epsilon=None, delta=None))


FOUND: list[tuple[str, Reader, object]] = [
    ("preferences.json", lambda f: read_preferences(f / "preferences.json"), (Preferences(), True)),
    ("draft.json", lambda f: read_draft(f / "draft.json"), None),
    ("backup.json", lambda f: backed_up_at(f / "backup.json"), None),
    (LAST_FILE, last_used, ""),
    ("network.json", lambda f: network(f)._written(), None),
    ("practice/ada/practice.json", lambda f: practice(f)._read(), []),
    ("speed.json", lambda f: calibration(f)._read(), {}),
    (PayloadCache(Path())._path(DIGEST).name, lambda f: PayloadCache(f).get(DIGEST, 5), None),
]
REFUSED: list[tuple[str, Reader, type[Exception]]] = [
    ("profile.json", read_profile, ConfigurationError),
    ("profile.json", lambda f: migrate(Paths.of_profile(f), STEPS), ConfigurationError),
    ("contacts.json", lambda f: read_contacts(f / "contacts.json"), ConfigurationError),
    ("keystore.json", lambda f: protection(f / "keystore.json"), KeyStoreError),
    ("foreign.json", lambda f: address_in(f / "foreign.json"), KeyStoreError),
    ("datasets.json", lambda f: DataSets(f / "datasets.json").find("a"), ConfigurationError),
    ("job-1.json", lambda f: DataLedger(f).entries(), ConfigurationError),
    ("auto-join.toml", lambda f: auto_join(f)._read(), ConfigurationError),
    (
        "policy.toml",
        lambda f: _policy(Namespace(policy=f / "policy.toml", epsilon=None, delta=None)),
        ConfigurationError,
    ),
    ("job.toml", lambda f: read_job_file(f / "job.toml"), ConfigurationError),
    ("job.json", lambda f: JobFiles(f).read_json("job.json"), ValueError),
    ("kept", lambda f: JobFiles(f).write_once("kept", b"other"), FileExistsError),
]


@pytest.mark.parametrize(("name", "read", "found"), FOUND, ids=[name for name, _, _ in FOUND])
def test_a_planted_file_is_as_good_as_none(tmp_path: Path, name: str, read: Reader, found: object) -> None:
    plant(tmp_path / name)
    assert read(tmp_path) == found


@pytest.mark.parametrize(("name", "read", "refusal"), REFUSED, ids=[f"{i}-{r[0]}" for i, r in enumerate(REFUSED)])
def test_a_planted_file_is_refused(tmp_path: Path, name: str, read: Reader, refusal: type[Exception]) -> None:
    plant(tmp_path / name)
    with pytest.raises(refusal):
        read(tmp_path)


@pytest.mark.parametrize(("name", "read", "found"), FOUND[:-1], ids=[name for name, _, _ in FOUND[:-1]])
def test_a_nest_of_brackets_is_as_good_as_none(tmp_path: Path, name: str, read: Reader, found: object) -> None:
    plant(tmp_path / name, nested=True)
    assert read(tmp_path) == found


@pytest.mark.parametrize(("name", "read", "refusal"), REFUSED[:-1])
def test_a_nest_of_brackets_is_refused(tmp_path: Path, name: str, read: Reader, refusal: type[Exception]) -> None:
    plant(tmp_path / name, nested=True)
    with pytest.raises(refusal):
        read(tmp_path)
