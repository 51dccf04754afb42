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

    @property
    def can_start(self) -> bool:
        """A loop runs and the scope is open: what is only for a person's convenience is left out otherwise."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return not self._closed

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


class Newest:
    """Tasks of which only the newest of a name matters: starting one gives up the one before."""

    def __init__(self, scope: TaskScope) -> None:
        self._scope = scope
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, coro: Coroutine[Any, Any, None]) -> None:
        """Run `coro` in place of the running one of that name; drops it where nothing can be started."""
        self.forget(name)
        if self._scope.can_start:
            self._tasks[name] = self._scope.start(coro)
        else:
            coro.close()

    def forget(self, name: str) -> None:
        """Give up the running task of a name, if there is one."""
        if (task := self._tasks.pop(name, None)) is not None:
            task.cancel()
