"""Of a file that somebody planted no more is read than its reader can use, and from what is no file nothing."""

import os
import sys
from pathlib import Path

import pytest

from omnilytics_app.domain.bounded_file import read_up_to


@pytest.mark.parametrize(("size", "limit", "found"), [(0, 5, 0), (5, 5, 5), (6, 5, 6), (10**6, 5, 6), (5, 0, 1)])
def test_a_byte_more_than_the_limit_tells_that_there_are_more(
    tmp_path: Path, size: int, limit: int, found: int
) -> None:
    file = tmp_path / "file"
    file.write_bytes(bytes(range(256)) * (size // 256) + bytes(range(size % 256)))
    assert read_up_to(file, limit) == file.read_bytes()[:found]


def test_a_file_without_end_costs_nothing(tmp_path: Path) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2**40)
    assert read_up_to(tmp_path / "sparse", 1_000) == bytes(1_001)


def test_errors_are_those_of_opening(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_up_to(tmp_path / "none", 5)
    with pytest.raises(IsADirectoryError):
        read_up_to(tmp_path, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_what_is_no_ordinary_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    for name in ("pipe", "device"):
        with pytest.raises(OSError, match="it is no ordinary file"):
            read_up_to(tmp_path / name, 5)
