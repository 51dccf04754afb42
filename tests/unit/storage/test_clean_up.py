"""What goes when a profile outgrows its quota, and what never does."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import StorageUnwritable
from omnilytics_app.paths import Paths
from omnilytics_app.storage.clean_up import GRACE_S, STUB_BYTES, Removable, clean, removable, removals
from omnilytics_app.storage.job_files import FINISHED_FILE, JobFiles
from omnilytics_app.storage.profile import create_profile

NOW = 1_800_000_000.0
MEGABYTE = 1_000_000
KEPT = ("job.json", "join.json", "statistics.bin", "roster.bin", "document.bin", "rounds.json", "seconds.json")

entries = st.lists(
    st.builds(
        Removable,
        path=st.integers(0, 10**6).map(lambda i: Path(f"f{i}")),
        size_bytes=st.integers(0, 10_000),
        modified=st.floats(0, 1e9),
        keep_bytes=st.just(0),
        leftover=st.booleans(),
    ),
    max_size=40,
    unique_by=lambda file: file.path,
)


@given(entries, st.integers(0, 100_000))
def test_the_oldest_go_until_the_rest_fits_and_no_more(files: list[Removable], quota: int) -> None:
    gone = removals(files, quota)
    assert len(set(gone)) == len(gone)
    assert set(gone) <= set(files)
    assert {f for f in files if f.leftover} <= set(gone)
    kept = [f for f in files if f not in gone]
    chosen = [f for f in gone if not f.leftover]
    assert sum(f.gain for f in kept) <= quota
    assert max((f.modified for f in chosen), default=0) <= min((f.modified for f in kept if f.gain), default=1e9)
    if chosen:
        newest = max(chosen, key=lambda f: f.modified)
        assert sum(f.gain for f in kept) + sum(f.gain for f in chosen if f.modified == newest.modified) > quota
    assert [f.modified for f in chosen] == sorted(f.modified for f in chosen)


def write(path: Path, size: int, age_s: float) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.urandom(size))
    os.utime(path, (NOW - age_s, NOW - age_s))
    return path


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return create_profile(tmp_path / "profile", "Mine", {}).paths


def job(paths: Paths, name: str, finished_s_ago: float | None) -> JobFiles:
    """A job with every file that a job may have, its rounds of a megabyte each."""
    files = JobFiles(paths.jobs / name)
    for kept in KEPT:
        write(files.directory / kept, 100, 90_000)
    for number in (1, 2):
        for suffix in ("payload", "model", "evidence", "draft"):
            write(files.directory / f"round-{number:03}.{suffix}", MEGABYTE, 80_000 - number)
        write(files.directory / f"round-{number:03}-0123456789abcdef.checked", 0, 80_000)
    for number in range(4):
        write(files.directory / f"learner-{number:03}.bin", 1_000, 80_000)
    if finished_s_ago is not None:
        files.replace_json(FINISHED_FILE, {"time": int(NOW - finished_s_ago)})
    return files


def names(files: tuple[Removable, ...]) -> set[str]:
    return {file.path.name for file in files}


def test_the_gradients_that_an_audit_served_go_with_its_evidence(paths: Paths) -> None:
    for name, over in (("31337-aa-bb-1", GRACE_S + 1), ("31337-aa-bb-2", None)):
        write(job(paths, name, over).directory / "round-001.gradients", MEGABYTE, 80_000)
    gone = [file.path for file in clean(paths, 0, now=NOW) if file.path.name == "round-001.gradients"]
    assert gone == [paths.jobs / "31337-aa-bb-1" / "round-001.gradients"]


def test_of_a_finished_job_what_nobody_needs_goes(paths: Paths) -> None:
    files = job(paths, "31337-aa-bb-1", GRACE_S + 1)
    before = {name: files.read(name) for name in files.names()}
    gone = names(clean(paths, 0, now=NOW))
    assert gone == {f"round-00{n}.{s}" for n in (1, 2) for s in ("payload", "model", "evidence", "draft")} | {
        "learner-001.bin",
        "learner-002.bin",
    }
    after = {name: files.read(name) for name in files.names()}
    for number in (1, 2):
        assert after[f"round-00{number}.payload"] == before[f"round-00{number}.payload"][:STUB_BYTES]
    untouched = {name: raw for name, raw in after.items() if not name.endswith(".payload")}
    assert untouched == {name: before[name] for name in before if name not in gone}
    assert {"learner-000.bin", "learner-003.bin", *KEPT} <= set(untouched)
    assert clean(paths, 0, now=NOW) == ()


@pytest.mark.parametrize("finished_s_ago", [None, 0, GRACE_S - 1])
def test_a_job_that_may_not_be_over_loses_nothing(paths: Paths, finished_s_ago: float | None) -> None:
    files = job(paths, "31337-aa-bb-1", finished_s_ago)
    before = files.names()
    assert clean(paths, 0, now=NOW) == ()
    assert files.names() == before


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"time": "soon"}', b'{"time": null}', b"{}"])
def test_a_note_that_cannot_be_read_is_none(paths: Paths, note: bytes) -> None:
    job(paths, "31337-aa-bb-1", None).replace(FINISHED_FILE, note)
    assert clean(paths, 0, now=NOW) == ()


def test_downloads_go_oldest_first_and_only_as_many_as_must(paths: Paths) -> None:
    for i in range(5):
        write(paths.downloads / f"d{i}", MEGABYTE, 1_000 - i)
    assert names(clean(paths, 5, now=NOW)) == set()
    assert [f.path.name for f in clean(paths, 3, now=NOW)] == ["d0", "d1"]
    assert sorted(p.name for p in paths.downloads.iterdir()) == ["d2", "d3", "d4"]


def test_downloads_and_finished_jobs_share_one_quota(paths: Paths) -> None:
    job(paths, "31337-aa-bb-1", GRACE_S + 1)
    write(paths.downloads / "new", MEGABYTE, 10)
    write(paths.downloads / "old", MEGABYTE, 500_000)
    gone = [f.path.name for f in clean(paths, 3, now=NOW)]
    assert gone[0] == "old"
    assert "new" not in gone
    assert len(gone) == 9


def test_only_looking_changes_nothing(paths: Paths) -> None:
    files = job(paths, "31337-aa-bb-1", GRACE_S + 1)
    before = files.names()
    assert len(clean(paths, 0, dry_run=True, now=NOW)) == 10
    assert files.names() == before
    assert len(files.read("round-001.payload")) == MEGABYTE


def test_what_a_killed_process_left_goes_whatever_the_quota(paths: Paths) -> None:
    files = job(paths, "31337-aa-bb-1", None)
    for place in (paths.profile, files.directory, paths.ledger):
        write(place / ".tmp-abc", 10, 3_601)
        write(place / ".tmp-just-being-written", 10, 3_599)
    assert len(clean(paths, 10**6, now=NOW)) == 3
    assert len(list(paths.profile.rglob(".tmp-just-*"))) == len(list(paths.profile.rglob(".tmp-*"))) == 3


def test_nothing_outside_the_profile_is_reached_by_a_link(paths: Paths, tmp_path: Path) -> None:
    outside = job(Paths.of_profile(tmp_path / "other"), "31337-aa-bb-1", GRACE_S + 1).directory
    write(tmp_path / "precious", MEGABYTE, 10)
    (paths.downloads / "link").symlink_to(tmp_path / "precious")
    (paths.jobs / "31337-aa-bb-2").symlink_to(outside)
    assert list(removable(paths, NOW)) == []


def test_a_disk_that_cannot_be_written_is_one_sentence(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    write(paths.downloads / "old", MEGABYTE, 10)

    def refuse(_: Path, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageUnwritable, match="read-only or belongs"):
        clean(paths, 0, now=NOW)


def test_a_payload_that_was_cut_still_says_that_there_was_one(paths: Paths) -> None:
    from omnilytics_app.domain.ids import RoundNumber  # noqa: PLC0415
    from omnilytics_app.services.owner_records import OwnerRecords  # noqa: PLC0415

    files = job(paths, "31337-aa-bb-1", GRACE_S + 1)
    clean(paths, 0, now=NOW)
    files.replace_json("seconds.json", {})
    assert OwnerRecords(files).has_payload(RoundNumber(1))


def test_the_time_a_job_was_over_is_that_of_the_first_time(paths: Paths) -> None:
    files = job(paths, "31337-aa-bb-1", 5_000)
    before = files.read_json(FINISHED_FILE)
    files.note_finished()
    assert files.read_json(FINISHED_FILE) == before
    fresh = job(paths, "31337-aa-bb-2", None)
    fresh.note_finished()
    assert fresh.read_json(FINISHED_FILE)["time"] > NOW - 10**8
