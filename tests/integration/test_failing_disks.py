"""Disks that are full or read-only, as they really are; and two programs on one profile."""

import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.domain.ids import Address, Digest
from omnilytics_app.errors import StorageFault, StorageFull, StorageUnwritable
from omnilytics_app.logs import LOG_FILE, setup_logging
from omnilytics_app.paths import Paths
from omnilytics_app.storage.cache import BlockRef, Cache
from omnilytics_app.storage.data_ledger import DataLedger, LedgerEntry
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.storage.keystore import create, unlock
from omnilytics_app.storage.profile import create_profile, exclusive, open_profile, save_settings
from omnilytics_app.storage.profile_export import export_profile
from omnilytics_app.storage.profile_import import import_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.secret import Secret
from tests.unit.storage.format_1 import write_format_1

SIZE = 1_000_000
LOCK = PassphraseProtector("correct horse", 2**15)
DEPLOYMENT = Deployment(Digest(b"\xab" * 32), 31337, Address("0x5FbDB2315678afecb367f032d93F642f64180aa3"))
SENTENCE = re.compile(r"omnilytics: [^\n]+\.\n")


def mounted(*words: str) -> bool:
    return sys.platform == "linux" and subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A disk of its own, of a megabyte unless the test says otherwise."""
    size = getattr(request, "param", SIZE)
    place = tmp_path / "disk"
    place.mkdir()
    if not mounted("mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "tmpfs", str(place)):
        pytest.skip("mounting a small disk needs root on Linux")
    yield place
    assert mounted("umount", "-l", str(place))


@pytest.fixture
def profile(disk: Path) -> Paths:
    paths = create_profile(disk / "profile", "Mine", {}).paths
    create(paths.keystore, None, LOCK)
    paths.ledger.mkdir()
    (paths.jobs / "31337-ab-cd-1").mkdir()
    return paths


def fill(disk: Path, leave: int = 0) -> Path:
    """Writes until nothing goes any more, and gives a little back."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        file.truncate(file.tell() - leave)
    return filler


def write_payload(paths: Paths) -> None:
    JobFiles(paths.jobs / "31337-ab-cd-1").write_once("round-001.payload", bytes(50_000))


def replace_record(paths: Paths) -> None:
    JobFiles(paths.jobs / "31337-ab-cd-1").replace("rounds.json", bytes(50_000))


def write_ledger(paths: Paths) -> None:
    entry = LedgerEntry("31337-ab-cd-1", "Digits", ("a",), 9_000, "aa", "bb")
    DataLedger(paths.ledger).write(entry, np.arange(9_000, dtype=np.uint64))


def change_settings(paths: Paths) -> None:
    save_settings(open_profile(paths.profile), {"workers": 3})


def make_key(paths: Paths) -> None:
    create(paths.profile / "second.json", None, LOCK)


def fill_cache(paths: Paths) -> None:
    with Cache(paths.cache, DEPLOYMENT) as cache:
        for i in range(12):
            cache.put(f"key {i}", os.urandom(5_000))


def export(paths: Paths) -> None:
    export_profile(paths, (unlock(paths.keystore, LOCK), "0x00"), paths.profile.parent / "archive", LOCK, move=True)


def make_job_folder(paths: Paths) -> None:
    from omnilytics_app.storage.job_files import JobStore  # noqa: PLC0415

    JobStore(paths.jobs, DEPLOYMENT).job(7).replace("a", bytes(50_000))  # type: ignore[arg-type]


WRITES: list[Callable[[Paths], None]] = [
    write_payload,
    replace_record,
    write_ledger,
    change_settings,
    make_key,
    fill_cache,
    export,
    make_job_folder,
]


def contents(paths: Paths) -> dict[str, bytes]:
    kept = [p for p in paths.profile.rglob("*") if p.is_file() and p.name != "lock" and not p.name.startswith("cache")]
    return {p.relative_to(paths.profile).as_posix(): p.read_bytes() for p in kept}


@pytest.mark.parametrize("write", WRITES)
def test_a_full_disk_is_one_sentence_loses_nothing_and_is_forgotten_when_there_is_room(
    write: Callable[[Paths], None], profile: Paths, disk: Path
) -> None:
    before = contents(profile)
    filler = fill(disk)
    with pytest.raises(StorageFull, match=r"^The disk is full: [^\n]+ free some space, nothing is lost[^\n]+\.$"):
        write(profile)
    assert contents(profile) == before
    assert sorted(p.name for p in disk.iterdir()) == ["filler", "profile"]
    filler.unlink()
    write(profile)


@pytest.mark.parametrize("write", WRITES)
def test_a_read_only_disk_is_one_sentence_and_changes_nothing(
    write: Callable[[Paths], None], profile: Paths, disk: Path
) -> None:
    before = contents(profile)
    assert mounted("mount", "-o", "remount,ro", str(disk))
    with pytest.raises(StorageUnwritable, match=r"^[^\n]+ read-only or belongs to another user; make it [^\n]+\.$"):
        write(profile)
    assert contents(profile) == before
    assert mounted("mount", "-o", "remount,rw", str(disk))
    if write is not export:
        write(profile)


def test_an_older_entry_of_the_ledger_survives_a_full_disk(profile: Paths, disk: Path) -> None:
    ledger = DataLedger(profile.ledger)
    entry = LedgerEntry("31337-ab-cd-1", "Digits", ("a",), 2, "aa", "bb")
    ledger.write(entry, np.array([5, 7], dtype=np.uint64))
    fill(disk)
    with pytest.raises(StorageFull):
        write_ledger(profile)
    assert ledger.entries() == (entry,)
    assert ledger.marks(entry.name).tolist() == [5, 7]


@pytest.mark.parametrize("leave", [0, 4096, 8192, 12288, 16384, 20480])
def test_a_migration_on_a_disk_that_fills_up_is_done_when_there_is_room(disk: Path, leave: int) -> None:
    write_format_1(disk / "profile")
    filler = fill(disk, leave)
    try:
        open_profile(disk / "profile")
    except StorageFull:
        assert json.loads((disk / "profile" / "profile.json").read_text())["version"] == 1
    filler.unlink()
    assert open_profile(disk / "profile").format == 2
    assert len(list((disk / "profile").glob("profile-backup-*"))) == 1


def test_a_cache_that_was_open_goes_on_when_there_is_room(profile: Paths, disk: Path) -> None:
    with Cache(profile.cache, DEPLOYMENT) as cache:
        cache.put("known", b"value")
        filler = fill(disk)
        with pytest.raises(StorageFull):
            cache.put("more", os.urandom(100_000))
        assert cache.get("known") == b"value"
        filler.unlink()
        cache.put("more", bytes(20_000))
        assert cache.last_scanned() is None
        cache.append_events([], BlockRef(3, Digest(bytes(32))))


def test_an_archive_that_does_not_fit_leaves_nothing(profile: Paths, disk: Path, tmp_path: Path) -> None:
    JobFiles(profile.jobs / "31337-ab-cd-1").write_once("round-001.payload", os.urandom(400_000))
    secret = unlock(profile.keystore, LOCK)
    export_profile(profile, (secret, "0x00"), tmp_path / "archive", LOCK)
    fill(disk, 200_000)
    with pytest.raises(StorageFull):
        import_profile(tmp_path / "archive", disk / "imported", LOCK, lambda _: "0x00")
    assert sorted(p.name for p in disk.iterdir()) == ["filler", "profile"]


def test_a_log_on_a_full_disk_stops_nothing(profile: Paths, disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    setup_logging("INFO", profile.logs)
    log = logging.getLogger("omnilytics_app.test")
    log.info("before")
    filler = fill(disk)
    for _ in range(200):
        log.info("lost %s", "x" * 100)
    assert capsys.readouterr().err.count("cannot be written (No space left on device)") == 1
    filler.unlink()
    log.info("after")
    events = [json.loads(line)["event"] for line in _whole_lines(profile.logs / LOG_FILE)]
    assert events[0] == "before"
    assert "after" in events
    assert re.fullmatch(r"\d+ lines before this one could not be written", events[-1])


def _whole_lines(file: Path) -> list[str]:
    return [line for line in file.read_text().splitlines() if line.startswith("{") and line.endswith("}")]


# ------------------------------------------------------------------ the program


def omnilytics(*words: object, user: int | None = None) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "omnilytics_app", *map(str, words)],
        capture_output=True, text=True, check=False, timeout=60, input="", user=user,
    )  # fmt: skip


def test_the_program_says_one_sentence_on_a_read_only_profile(profile: Paths, disk: Path, tmp_path: Path) -> None:
    (tmp_path / "pass").write_text("correct horse\n")
    (tmp_path / "pass").chmod(0o600)
    assert mounted("mount", "-o", "remount,ro", str(disk))
    given = ("--profile", profile.profile, "--passphrase-file", tmp_path / "pass")
    done = omnilytics("deploy", *given)
    assert done.returncode == 1
    assert SENTENCE.fullmatch(done.stderr), done.stderr
    assert "read-only" in done.stderr
    status = omnilytics("status", "--profile", profile.profile, "--json")
    assert (status.returncode, status.stderr) == (0, "")
    assert json.loads(status.stdout)["label"] == "Mine"


def test_a_directory_of_another_user_is_one_sentence(tmp_path: Path) -> None:
    paths = create_profile(tmp_path / "profile", "Mine", {}).paths
    paths.profile.chmod(0o500)
    script = (
        "import os, sys, pathlib\n"
        "from omnilytics_app.errors import StorageUnwritable\n"
        "from omnilytics_app.storage.job_files import JobFiles\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        "try: JobFiles(pathlib.Path(sys.argv[1])).replace('a', b'1')\n"
        "except StorageUnwritable as error: print(error)\n"
    )
    for folder in (tmp_path, *list(tmp_path.parents)[:2]):
        folder.chmod(0o755)
    paths.profile.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", script, str(paths.profile)], capture_output=True, text=True, check=False
    )
    paths.profile.chmod(0o700)
    assert re.fullmatch(r"[^\n]+ belongs to another user; make it writable [^\n]+\.\n", done.stdout), done.stderr


def test_two_programs_on_one_profile_are_one_sentence(tmp_path: Path) -> None:
    paths = create_profile(tmp_path / "profile", "Mine", {}).paths
    create(paths.keystore, Secret(Entropy(bytes(range(16)))), LOCK)
    (tmp_path / "pass").write_text("correct horse\n")
    (tmp_path / "pass").chmod(0o600)
    before = contents(paths)
    with exclusive(paths):
        for words in (
            ("profile", "clean", "--profile", paths.profile),
            ("keys", "backup", "--profile", paths.profile, "--passphrase-file", tmp_path / "pass"),
        ):
            done = omnilytics(*words)
            assert (done.returncode, done.stdout) == (1, "")
            assert SENTENCE.fullmatch(done.stderr), done.stderr
            assert "in use by another OmniLytics" in done.stderr
        seen = json.loads(omnilytics("status", "--profile", paths.profile, "--json").stdout)
        assert seen["agent"] == {"running": True, "process": os.getpid()}
    assert {k: v for k, v in contents(paths).items() if not k.startswith("logs/")} == before


def test_every_fault_of_a_disk_has_the_same_root() -> None:
    assert issubclass(StorageFull, StorageFault)
    assert issubclass(StorageUnwritable, StorageFault)
