import os
import stat
import sys
from pathlib import Path

import pytest

from omnilytics_app.errors import StorageFull
from omnilytics_app.storage.atomic import create_file, replace_file, replace_files, replacing


def test_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    replace_file(path, b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_creates_only_what_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    create_file(path, b"first")
    with pytest.raises(FileExistsError):
        create_file(path, b"second")
    assert path.read_bytes() == b"first"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_an_interrupted_replacement_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    replace_file(path, b"old")

    def out_of_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", out_of_space)
    with pytest.raises(StorageFull, match="disk is full"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_content_is_on_the_disk_before_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    synced: list[tuple[bool, bool]] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), path.exists()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    replace_file(path, b"content")
    expected = [(False, False)] if sys.platform == "win32" else [(False, False), (True, True)]
    assert synced == expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_files_are_for_their_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        replace_file(tmp_path / "a", b"")
        create_file(tmp_path / "b", b"")
    finally:
        os.umask(previous)
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"] == [0o600, 0o600]


def test_several_files_change_together_or_not_at_all_where_the_disk_fills_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    replace_files({first: b"old", second: b"old"})
    real, calls = os.fsync, iter((False, True))

    def out_of_space(descriptor: int) -> None:
        if next(calls):
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", out_of_space)
    with pytest.raises(StorageFull):
        replace_files({first: b"new", second: b"new"}, first=second)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"first": b"old", "second": b"old"}


def test_what_is_removed_first_is_gone_while_the_others_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    replace_files({first: b"old", second: b"old"})
    seen: list[bool] = []
    real = Path.replace

    def watch(source: Path, target: Path) -> Path:
        seen.append(second.exists())
        return real(source, target)

    monkeypatch.setattr(Path, "replace", watch)
    replace_files({first: b"new", second: b"new"}, first=second)
    assert seen == [False, False]
    assert second.read_bytes() == b"new"


def test_what_is_written_piece_by_piece_takes_its_place_at_the_end_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
        file.write(b" content")
    assert path.read_bytes() == b"new content"

    def interrupted() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        interrupted()
    assert path.read_bytes() == b"new content"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
    assert path.stat().st_mode & 0o077 == 0
