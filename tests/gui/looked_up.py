"""Waiting for what the model owner's page looks up beside the editing."""

import asyncio

from omnilytics_app.ui.presenters import ModelOwnerPresenter

PATIENCE_S = 5.0


async def looked_up(presenter: ModelOwnerPresenter) -> None:
    """Return when nothing is looked up any more, and the draft is kept."""
    async with asyncio.timeout(PATIENCE_S):
        while presenter._beside._tasks:
            await asyncio.wait(presenter._beside._tasks)
            await asyncio.sleep(0)
