"""Coroutines started from the window: held strongly, errors reported once, ended together.

The event loop keeps only weak references to tasks, and an error in a task nobody awaits is silent until collection; a
`TaskScope` is the one place in the window where tasks are started, so neither can happen.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class TaskScope:
    """Owns the tasks of one presenter. `on_error` is called on the loop's thread with whatever a task raised."""

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, coro: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `coro` on the running loop until it ends or the scope closes.

        Raises `RuntimeError` if the scope is closed or no loop runs.
        """
        if self._closed:
            coro.close()
            raise RuntimeError("the task scope is closed")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            coro.close()
            raise
        task = loop.create_task(coro)
        self._tasks.add(task)
        task.add_done_callback(self._on_task_done)
        return task

    def _on_task_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)

    async def close(self) -> None:
        """Cancel every task and wait until all of them have ended."""
        self._closed = True
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
