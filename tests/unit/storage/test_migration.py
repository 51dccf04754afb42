"""Profiles of older formats become the present one: wholly, with a copy, whatever happens on the way."""

import json
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.errors import ConfigurationError, StorageFull
from omnilytics_app.paths import Paths
from omnilytics_app.storage import formats, keystore, migration, migration_steps
from omnilytics_app.storage.data_ledger import DataLedger
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.job_files import JobStore
from omnilytics_app.storage.migration import BACKUP_PREFIX, PARTIAL, Plan, Step, migrate
from omnilytics_app.storage.migration_steps import KEPT_LOG, STEPS
from omnilytics_app.storage.profile import exclusive, open_profile, read_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from tests.unit.storage.format_1 import ENTROPY, FILES, JOB, PASSPHRASE, write_format_1

NOW = datetime(2026, 11, 27, 18, 30, 5, tzinfo=UTC)
MARKET = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    write_format_1(tmp_path / "profile")
    return tmp_path / "profile"


def backups(profile: Path) -> list[Path]:
    return sorted(profile.glob(BACKUP_PREFIX + "*"))


def require_migrated(profile: Path, *, with_key: bool = True) -> None:
    """Everything of the old profile works in the new one."""
    opened = open_profile(profile)
    assert (opened.format, opened.label, opened.account) == (formats.PROFILE, "Alice", None)
    assert opened.settings == json.loads(FILES["profile.json"])["settings"]
    assert opened.paths.keystore.read_bytes() == FILES["keystore.json"]
    if with_key:
        assert keystore.unlock(opened.paths.keystore, PassphraseProtector(PASSPHRASE, 2**15)).entropy == ENTROPY
    store = JobStore(opened.paths.jobs, Deployment(Digest(b"\xab" * 32), 31337, MARKET))
    assert store.job_ids() == (JobId(3),)
    assert store.job(JobId(3)).read("round-001.payload") == b"\x01" * 40
    assert [entry.name for entry in DataLedger(opened.paths.ledger).entries()] == [JOB]
    assert DataLedger(opened.paths.ledger).marks(JOB).tolist() == [5, 7]
    assert (profile / KEPT_LOG).read_bytes() == FILES["omnilytics.log"]
    assert not (profile / "omnilytics.log").exists()
    assert opened.paths.downloads.is_dir()
    assert not list(profile.rglob("*" + PARTIAL))
    assert [(backup / "profile.json").read_bytes() for backup in backups(profile)] == [FILES["profile.json"]]


def test_a_profile_of_format_1_is_brought_to_the_present_one_when_it_is_opened(old: Path) -> None:
    assert read_profile(old).format == 1
    assert json.loads((old / "profile.json").read_text())["version"] == 1  # looking changes nothing
    require_migrated(old)


def test_it_is_done_once(old: Path) -> None:
    assert migrate(Paths.of_profile(old), STEPS, NOW) == 1
    before = (old / "profile.json").read_bytes()
    assert migrate(Paths.of_profile(old), STEPS, NOW) == 0
    assert (old / "profile.json").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_the_copy_is_dated_and_for_its_owner_alone(old: Path) -> None:
    migrate(Paths.of_profile(old), STEPS, NOW)
    (backup,) = backups(old)
    assert backup.name == "profile-backup-20261127-183005"
    assert stat.S_IMODE(backup.stat().st_mode) == 0o700
    assert stat.S_IMODE((backup / "profile.json").stat().st_mode) == 0o600


def test_a_copy_is_never_written_over(old: Path) -> None:
    (old / "profile-backup-20261127-183005").mkdir()
    migrate(Paths.of_profile(old), STEPS, NOW)
    assert [b.name for b in backups(old)] == ["profile-backup-20261127-183005", "profile-backup-20261127-183005-2"]


def test_every_older_format_has_its_step() -> None:
    assert [step.source for step in STEPS] == list(range(formats.OLDEST_PROFILE, formats.PROFILE))


def test_a_step_changes_nothing_by_itself() -> None:
    body = json.loads(FILES["profile.json"])
    plan = migration_steps.from_1_to_2(body, {})
    assert body == json.loads(FILES["profile.json"])
    assert plan == migration_steps.from_1_to_2(dict(plan.profile), {})


KILLED = """
import os, signal, sys
from pathlib import Path
from omnilytics_app.paths import Paths
from omnilytics_app.storage.migration import migrate
from omnilytics_app.storage.migration_steps import STEPS

EFFECTS = {"os.rename", "os.mkdir", "os.remove", "os.link", "os.chmod", "os.truncate"}

def migrate_until(limit, directory):
    done = 0
    def watch(event, args):
        nonlocal done
        writes = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        if event in EFFECTS or writes:
            done += 1
            if done > limit:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(watch)
    migrate(Paths.of_profile(directory), STEPS)
    os._exit(0)

for limit, directory in enumerate(sorted(Path(sys.argv[1]).iterdir())):
    if (child := os.fork()) == 0:
        migrate_until(limit, directory)
    print(limit, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_after_any_effect_it_comes_to_the_same_end(tmp_path: Path) -> None:
    for i in range(30):
        write_format_1(tmp_path / f"{i:02}")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], capture_output=True, text=True, timeout=120, check=True
    )
    ends = [int(line.split()[1]) for line in done.stdout.splitlines()]
    kills = ends.count(-9)
    assert ends == [-9] * kills + [0] * (30 - kills)
    assert kills > 12
    for i in range(kills + 1):
        require_migrated(tmp_path / f"{i:02}", with_key=False)


def two_more_steps() -> tuple[Step, ...]:
    def to_3(profile: Mapping[str, Any], contents: Mapping[str, bytes]) -> Plan:
        return Plan(profile, directories=("new",), writes={"jobs/list": b"3:" + contents.get("jobs/list", b"")})

    def to_4(profile: Mapping[str, Any], contents: Mapping[str, bytes]) -> Plan:
        return Plan({**profile, "label": "Bob"}, renames={"jobs/list": "new/list"})

    return (*STEPS, Step(2, to_3, ("jobs/list",)), Step(3, to_4))


def test_steps_run_in_order_each_with_a_copy_of_what_it_changes(old: Path) -> None:
    (old / "jobs" / "list").write_bytes(b"old")
    assert migrate(Paths.of_profile(old), two_more_steps(), NOW) == 3
    assert json.loads((old / "profile.json").read_text())["version"] == 4
    assert (old / "new" / "list").read_bytes() == b"3:old"
    first, second, third = backups(old)
    assert not (first / "jobs").exists()
    assert (second / "jobs" / "list").read_bytes() == b"old"
    assert json.loads((third / "profile.json").read_text())["label"] == "Alice"


def test_the_copy_made_before_a_failure_is_the_one_that_is_kept(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (old / "jobs" / "list").write_bytes(b"old")
    paths, real = Paths.of_profile(old), migration.replace_file

    def full(path: Path, data: bytes) -> None:
        if path == paths.profile_file and b'"version": 3' in data:
            raise StorageFull("The disk is full.")
        real(path, data)

    monkeypatch.setattr(migration, "replace_file", full)
    with pytest.raises(StorageFull):
        migrate(paths, two_more_steps(), NOW)
    assert (old / "jobs" / "list").read_bytes() == b"3:old"  # a part of the step is done
    monkeypatch.undo()
    assert migrate(paths, two_more_steps()[:2], NOW) == 1
    assert (backups(old)[1] / "jobs" / "list").read_bytes() == b"old"


def test_nothing_is_moved_onto_something_else(old: Path) -> None:
    (old / "logs").mkdir()
    (old / KEPT_LOG).write_text("precious")
    with pytest.raises(ConfigurationError, match="are there"):
        open_profile(old)
    assert (old / KEPT_LOG).read_text() == "precious"
    (old / KEPT_LOG).unlink()
    require_migrated(old)


def test_a_profile_in_use_is_left_alone(old: Path) -> None:
    before = (old / "profile.json").read_bytes()
    with exclusive(Paths.of_profile(old)), pytest.raises(ConfigurationError, match="in use"):
        open_profile(old)
    assert (old / "profile.json").read_bytes() == before
    assert backups(old) == []


def test_a_newer_format_is_refused_and_left_as_it_is(old: Path) -> None:
    newer = json.loads(FILES["profile.json"]) | {"version": formats.PROFILE + 1, "colour": "red"}
    (old / "profile.json").write_text(json.dumps(newer))
    with pytest.raises(ConfigurationError, match=rf"has format 3, .* up to {formats.PROFILE}; update OmniLytics"):
        open_profile(old)
    assert json.loads((old / "profile.json").read_text()) == newer


def test_an_older_program_says_that_it_is_too_old(old: Path) -> None:
    """It asks for its own number before anything else of the file."""
    open_profile(old)
    body = json.loads((old / "profile.json").read_text())
    assert body["version"] != 1
    assert {"label", "settings", "version"} <= set(body)


def test_the_copied_file_restores_the_old_profile(old: Path) -> None:
    open_profile(old)
    shutil.copy(backups(old)[0] / "profile.json", old / "profile.json")
    (old / KEPT_LOG).rename(old / "omnilytics.log")
    shutil.rmtree(backups(old)[0])
    require_migrated(old)


@pytest.mark.parametrize("said", [b"[" * 9_000, b"{", b"\xff"], ids=["nested", "cut", "noise"])
def test_a_note_that_cannot_be_read_is_of_no_copy(old: Path, said: bytes) -> None:
    planted = old / f"{BACKUP_PREFIX}planted"
    planted.mkdir()
    (planted / "profile.json").write_bytes((old / "profile.json").read_bytes())
    (planted / migration.NOTE).write_bytes(said)
    migrate(Paths.of_profile(old), STEPS)
    assert read_profile(old).label == "Alice"
    assert (planted / migration.NOTE).read_bytes() == said
