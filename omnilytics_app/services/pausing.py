"""Work that a person may interrupt: it leaves nothing behind before its end, so that giving it up costs time alone."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from omnilytics_app.errors import OmniLyticsError


class ComputingPaused(OmniLyticsError):
    """The person wants nothing computed now; nothing was kept of what was begun."""


class PausableWork:
    """One computation at a time, of bytes. `paused` lasts until `resume`, or until this program ends."""

    def __init__(self) -> None:
        self.paused = False
        self._computing: asyncio.Task[bytes] | None = None

    async def run(self, computation: Coroutine[Any, Any, bytes]) -> bytes:
        """The result of a computation; raises `ComputingPaused` if it is interrupted."""
        self._computing = computing = asyncio.create_task(computation, name="pausable work")
        try:
            return await computing
        except asyncio.CancelledError:
            if computing.cancelled() and not _is_told_to_end():
                raise ComputingPaused from None
            computing.cancel()
            await asyncio.gather(computing, return_exceptions=True)
            raise
        finally:
            self._computing = None

    def pause(self, *, interrupt: bool) -> None:
        """Begin nothing more, and give up what is being computed if told to."""
        self.paused = True
        if interrupt and self._computing is not None:
            self._computing.cancel()

    def resume(self) -> None:
        """Computations may begin again."""
        self.paused = False


def _is_told_to_end() -> bool:
    """Whether the running task itself is cancelled, not only what it waits for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
