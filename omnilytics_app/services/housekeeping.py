"""Keeps profiles within their quota while they are used: at the start, and from then on every hour."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from omnilytics_app.errors import StorageFault
from omnilytics_app.paths import Paths
from omnilytics_app.storage.clean_up import clean

log = logging.getLogger(__name__)

EVERY_S = 3600.0


@asynccontextmanager
async def kept_tidy(profiles: Sequence[Paths], quota_mb: int, every_s: float = EVERY_S) -> AsyncIterator[None]:
    """Clean up meanwhile. The caller holds the profiles' locks; a disk that fails is told and tried again."""
    tidying = asyncio.create_task(_tidy(profiles, quota_mb, every_s), name="housekeeping")
    try:
        yield
    finally:
        tidying.cancel()
        await asyncio.gather(tidying, return_exceptions=True)


async def _tidy(profiles: Sequence[Paths], quota_mb: int, every_s: float) -> None:
    while True:
        for paths in profiles:
            try:
                await asyncio.to_thread(clean, paths, quota_mb)
            except (StorageFault, OSError) as error:
                log.warning("clean-up of %s: %s", paths.profile, error)
        await asyncio.sleep(every_s)
