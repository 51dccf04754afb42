"""Each check of the doctor, right and wrong; the whole of it runs on a real market in tests/e2e."""

import importlib.util
import sys
from pathlib import Path

import pytest

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.doctor import environment, profile_checks
from omnilytics_app.services.doctor.environment import (
    Clock,
    check_clock,
    check_native_libraries,
    check_packages,
    check_python,
)
from omnilytics_app.services.doctor.findings import Finding, Level, checked, ok
from omnilytics_app.services.doctor.network import check_scheduler, check_store
from omnilytics_app.services.doctor.profile_checks import (
    check_backup,
    check_disk,
    check_key,
    check_keyring,
    check_permissions,
    check_profile,
)
from omnilytics_app.settings import Settings
from omnilytics_app.storage.backup_note import note_backup
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile, exclusive, note_moved
from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector
from tests.unit.storage.format_1 import write_format_1

LOCK = PassphraseProtector("correct horse", 2**15)


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def read(self, service: str, account: str) -> str | None:
        return self.secrets.get((service, account))

    def store(self, service: str, account: str, secret: str) -> None:
        self.secrets[service, account] = secret

    def delete(self, service: str, account: str) -> None:
        self.secrets.pop((service, account), None)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return create_profile(tmp_path / "profile", "Mine", {}).paths


@pytest.mark.torch
def test_what_the_tests_run_on_is_sound() -> None:
    assert {check().level for check in (check_python, check_packages, check_native_libraries)} == {Level.OK}


def test_a_version_nobody_tested_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 0))
    assert check_python().level is Level.FAIL


@pytest.mark.torch
@pytest.mark.parametrize(("missing", "level"), [("web3", Level.FAIL), ("PySide6", Level.WARN)])
def test_a_missing_package_is_named(missing: str, level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == missing else real(name))
    found = check_packages()
    assert (found.level, missing in found.says, bool(found.advice)) == (level, True, True)


@pytest.mark.parametrize("library", list(environment._KNOWN_ANSWERS))
def test_a_library_that_calculates_wrongly_or_not_at_all_is_named(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for breakage in (lambda _: False, lambda _: 1 / 0):
        monkeypatch.setattr(environment._Checks, environment._KNOWN_ANSWERS[library][1], staticmethod(breakage))
        found = check_native_libraries()
        assert (found.level, library in found.says) == (Level.FAIL, True)


@pytest.mark.parametrize(
    ("now", "chain", "level"),
    [
        (Clock(1_010.0, 60.0), None, Level.OK),
        (Clock(1_010.0, 60.0), 1_005, Level.OK),
        (Clock(1_010.0, 60.0), 1_020, Level.WARN),
        (Clock(1_110.0, 60.0), None, Level.WARN),
        (Clock(910.0, 60.0), None, Level.WARN),
    ],
)
def test_the_clock_is_held_against_one_that_cannot_be_set_and_against_the_chain(
    now: Clock, chain: int | None, level: Level
) -> None:
    assert check_clock(Clock(1_000.0, 50.0), now, chain).level is level


def test_a_profile_is_told_with_its_format_and_its_user(paths: Paths, tmp_path: Path) -> None:
    assert check_profile(paths).level is Level.OK
    with exclusive(paths):
        assert "in use by process" in check_profile(paths).says
    write_format_1(tmp_path / "old")
    assert check_profile(Paths.of_profile(tmp_path / "old")).level is Level.WARN
    note_moved(paths)
    assert check_profile(paths).level is Level.FAIL


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_whatever_others_can_read_is_told(paths: Paths) -> None:
    assert check_permissions(paths) == ok("permissions", "Writable, and closed to others.")
    (paths.profile / "keystore.json").touch(mode=0o644)
    (paths.profile / "keystore.json").chmod(0o644)
    found = check_permissions(paths)
    assert (found.level, "keystore.json" in found.says) == (Level.WARN, True)
    paths.profile.chmod(0o750)
    assert check_permissions(paths).level is Level.FAIL
    assert not list(paths.profile.glob(".tmp-*"))


def test_a_key_in_a_keyring_is_tried_and_one_under_a_passphrase_is_not(paths: Paths, tmp_path: Path) -> None:
    ring = Ring()
    keyring = KeyringProtector("omnilytics", "a", ring)
    create(paths.keystore, None, LOCK)
    assert "not tried" in check_key(paths, keyring).says
    other = create_profile(tmp_path / "other", "Other", {}).paths
    create(other.keystore, None, keyring)
    assert check_key(other, keyring).level is Level.OK
    ring.secrets.clear()
    assert checked("key", lambda: check_key(other, keyring)).level is Level.FAIL
    paths.keystore.write_text("{")
    found = checked("key", lambda: check_key(paths, keyring))
    assert (found.level, "omnilytics keys restore" in found.says) == (Level.FAIL, True)


def test_a_keyring_is_needed_only_by_a_profile_that_uses_it(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise KeyStoreError("There is no system keyring.")

    monkeypatch.setattr(profile_checks, "probe_keyring", none)
    create(paths.keystore, None, LOCK)
    assert check_keyring(paths).level is Level.OK
    paths.keystore.unlink()
    create(paths.keystore, None, KeyringProtector("omnilytics", "a", Ring()))
    assert checked("keyring", lambda: check_keyring(paths)).level is Level.FAIL
    monkeypatch.setattr(profile_checks, "probe_keyring", lambda: None)
    assert check_keyring(paths).level is Level.OK


def test_a_phrase_that_nobody_wrote_down_is_told(paths: Paths) -> None:
    assert check_backup(paths).level is Level.WARN
    note_backup(paths.backup_note, 1_795_800_000)
    assert check_backup(paths) == ok("backup", "The recovery phrase was in its owner's hands on 2026-11-27.")


@pytest.mark.parametrize(
    ("free_mb", "level"), [(100_000, Level.OK), (3_000, Level.WARN), (500, Level.WARN), (40, Level.FAIL)]
)
def test_room_is_held_against_what_the_quota_allows(
    free_mb: int, level: Level, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile_checks, "free_bytes", lambda _: free_mb * 1_000_000)
    assert check_disk(paths, Settings(quota_mb=4_096), 0.0).level is level


async def test_stores_and_schedulers_are_looked_at_where_there_are_any(paths: Paths, tmp_path: Path) -> None:
    assert (await check_store(Settings(), paths)).level is Level.OK
    blobs = await check_store(Settings(store="blob:"), paths)
    assert blobs.level is Level.OK
    assert "18 days" in blobs.says
    assert (await check_scheduler(Settings())).level is Level.OK


def test_a_finding_says_no_more_than_it_may() -> None:
    token = "0123456789abcdef0123"
    finding = Finding(
        "endpoint", Level.FAIL, f"https://node.example/v3/{token} fails", f"try https://x.example/?{token}"
    )
    assert token not in str(finding.safe())
