import logging
import os
from pathlib import Path

import pytest

from omnilytics_app.domain.ids import Digest
from omnilytics_app.storage.payload_cache import SUFFIX, PayloadCache


def digest(number: int) -> Digest:
    return Digest(bytes([number]) * 32)


def test_what_was_kept_is_found_under_its_digest_and_size(tmp_path: Path) -> None:
    cache = PayloadCache(tmp_path / "downloads")
    assert cache.get(digest(1), 3) is None
    cache.keep(digest(1), b"abc")
    assert cache.get(digest(1), 3) == b"abc"
    assert cache.get(digest(1), 4) is None
    assert cache.get(digest(2), 3) is None
    cache.forget(digest(1))
    cache.forget(digest(1))
    assert cache.get(digest(1), 3) is None


def test_the_oldest_give_way_to_what_is_new(tmp_path: Path) -> None:
    cache = PayloadCache(tmp_path, max_bytes=10)
    for number in (1, 2, 3):
        cache.keep(digest(number), bytes(4))
        os.utime(tmp_path / (digest(number).hex() + SUFFIX), (number, number))
    assert [cache.get(digest(n), 4) is not None for n in (1, 2, 3)] == [False, True, True]
    cache.keep(digest(4), bytes(10))
    assert [cache.get(digest(n), 4) for n in (2, 3)] == [None, None]
    cache.keep(digest(5), bytes(11))
    assert cache.get(digest(5), 11) is None
    assert cache.get(digest(4), 10) == bytes(10)


def test_other_files_of_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "half.part").write_bytes(bytes(100))
    PayloadCache(tmp_path, max_bytes=10).keep(digest(1), bytes(10))
    assert sorted(p.name for p in tmp_path.iterdir()) == [digest(1).hex() + SUFFIX, "half.part"]


def test_a_disk_that_takes_nothing_loses_an_entry_and_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "downloads"
    blocked.write_bytes(b"a file where the folder should be")
    with caplog.at_level(logging.WARNING):
        PayloadCache(blocked).keep(digest(1), b"abc")
    assert "is not kept" in caplog.text
    assert PayloadCache(blocked).get(digest(1), 3) is None
