"""A profile in use keeps within its quota by itself."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from omnilytics_app.errors import StorageFull
from omnilytics_app.services import housekeeping
from omnilytics_app.services.housekeeping import kept_tidy
from omnilytics_app.storage.profile import create_profile


def wait_until_gone(path: Path) -> None:
    until = time.monotonic() + 10
    while path.exists() and time.monotonic() < until:
        time.sleep(0.01)
    assert not path.exists()


async def test_what_is_too_much_goes_at_the_start_and_again_later(tmp_path: Path) -> None:
    paths = [create_profile(tmp_path / name, name, {}).paths for name in ("a", "b")]
    early = [p.downloads / "early" for p in paths]
    for file in early:
        file.write_bytes(os.urandom(1_100_000))
    async with kept_tidy(paths, 1, every_s=0.05):
        for file in early:
            await asyncio.to_thread(wait_until_gone, file)
        late = paths[1].downloads / "late"
        late.write_bytes(os.urandom(1_100_000))
        await asyncio.to_thread(wait_until_gone, late)


async def test_a_disk_that_fails_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tried = asyncio.Event()
    failures = iter([StorageFull("The disk is full."), OSError("gone")])

    def fail(*_: object) -> None:
        if (failure := next(failures, None)) is None:
            loop.call_soon_threadsafe(tried.set)
            return
        raise failure

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(housekeeping, "clean", fail)
    async with kept_tidy([create_profile(tmp_path / "p", "Mine", {}).paths], 1, every_s=0.01), asyncio.timeout(10):
        await tried.wait()
    assert "The disk is full." in caplog.text
