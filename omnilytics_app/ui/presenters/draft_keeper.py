"""Writes what is being filled in to the disk a moment after it was typed, so that it is there at the next start."""

import asyncio
from collections.abc import Callable

from omnilytics_app.domain.drafting import JobDraft
from omnilytics_app.ui.ports import ModelOwnerService
from omnilytics_app.ui.tasks import Newest

KEEP_AFTER_S = 0.6


class DraftKeeper:
    """Keeps the newest draft; `draft` gives it when it is time."""

    def __init__(self, service: ModelOwnerService, newest: Newest, draft: Callable[[], JobDraft]) -> None:
        self._service = service
        self._newest = newest
        self._draft = draft
        self._unsaved = False

    def keep_soon(self) -> None:
        """Something changed."""
        self._unsaved = True
        self._newest.start("draft", self._keep(KEEP_AFTER_S))

    async def keep_now(self) -> None:
        """Write what is waiting to be written."""
        if self._unsaved:
            self._newest.forget("draft")
            await self._keep(0.0)

    async def forget(self) -> None:
        """There is no draft any more."""
        self._newest.forget("draft")
        self._unsaved = False
        await self._service.forget_draft()

    async def _keep(self, after_s: float) -> None:
        await asyncio.sleep(after_s)
        self._unsaved = False
        await self._service.save_draft(self._draft())
