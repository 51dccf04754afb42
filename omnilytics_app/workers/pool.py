"""An asynchronous face on an executor of heavy tasks.

A task is a module-level pure function with picklable arguments that runs at most some 200 ms, so that progress moves,
cancellation bites, and a lost worker's tasks can simply run again. No arithmetic ever runs in the calling process.
"""

import asyncio
import contextlib
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from time import monotonic
from typing import Concatenate, ParamSpec, TypeVar

from omnilytics_app.domain.progress import Work

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")
Report = Callable[[Work], None]

NICENESS = 15
_WAITING_A_WORKER = 2


class WorkerPool:
    """Runs tasks on an executor and reports progress. `close` ends the workers.

    An executor that broke, because a worker was killed, is replaced by a new one, and its tasks run again once.
    """

    def __init__(self, make_executor: Callable[[], Executor], workers: int) -> None:
        self._make_executor = make_executor
        self._executor = make_executor()
        self.workers = workers

    async def run(self, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """One task."""
        executor = self._executor
        try:
            return await asyncio.wrap_future(executor.submit(task, *args, **kwargs))
        except BrokenExecutor:
            _end_workers(executor)
            if executor is self._executor:
                self._executor = self._make_executor()
        return await asyncio.wrap_future(self._executor.submit(task, *args, **kwargs))

    async def map(
        self,
        label: str,
        task: Callable[Concatenate[Item, P], T],
        items: Sequence[Item],
        report: Report | None = None,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> list[T]:
        """One task an item, in order; `report` hears how many are done and how long the rest may take."""
        progress = _Progress(label, len(items), report)

        async def one(item: Item) -> T:
            result = await self.run(task, item, *args, **kwargs)
            progress.step()
            return result

        tasks = [asyncio.ensure_future(one(item)) for item in items]
        try:
            return list(await asyncio.gather(*tasks))
        finally:
            for pending in tasks:
                pending.cancel()

    async def fold(
        self,
        label: str,
        task: Callable[Concatenate[Item, P], T],
        items: Sequence[Item],
        add: Callable[[T, T], T],
        report: Report | None = None,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """The sum of one task an item, at least one, added in order.

        Only a few results wait to be added at any time, so that memory does not grow with the number of items.
        """
        progress = _Progress(label, len(items), report)
        running: deque[asyncio.Task[T]] = deque()
        total: T | None = None
        waiting = min(_WAITING_A_WORKER * self.workers, len(items))
        try:
            for position in range(len(items) + waiting):
                if position < len(items):
                    running.append(asyncio.create_task(self.run(task, items[position], *args, **kwargs)))
                if running and position + 1 >= waiting:
                    result = await running[0]
                    running.popleft()
                    total = result if total is None else add(total, result)
                    progress.step()
        finally:
            for pending in running:
                pending.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        if total is None:
            raise ValueError("there is nothing to add")
        return total

    def close(self) -> None:
        """Drop what is queued and end the workers."""
        self._executor.shutdown(wait=True, cancel_futures=True)


class _Progress:
    """Tells a report how much is done, at the beginning and after every step."""

    def __init__(self, label: str, total: int, report: Report | None) -> None:
        self._label, self._total, self._report = label, total, report
        self._started, self._done = monotonic(), 0
        self._tell()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        self._tell()

    def _tell(self) -> None:
        if self._report is not None:
            left = (monotonic() - self._started) / self._done * (self._total - self._done) if self._done else None
            self._report(Work(self._label, self._done, self._total, left))


def _end_workers(executor: Executor) -> None:
    """End what a broken executor still runs.

    CPython 3.11 ends the workers without its lock: one that a task had started in that moment would stay, and with it a
    thread that waits for its end.
    """
    for process in list((getattr(executor, "_processes", None) or {}).values()):
        with contextlib.suppress(ValueError):  # closed
            process.kill()


def spawn_pool(workers: int | None = None) -> WorkerPool:
    """A pool of spawned, low-priority processes, as many as there are cores unless given."""
    count = workers or os.cpu_count() or 1
    return WorkerPool(lambda: spawned(count), count)


def spawned(workers: int, niceness: int = NICENESS) -> Executor:
    """An executor of so many spawned processes, of low priority unless told otherwise."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_enter_worker, initargs=(niceness,))


def _enter_worker(niceness: int) -> None:
    """Yield the processor to windows, leave the interrupt key to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    give_way(niceness)
    threading.Thread(target=_follow_parent, name="follow-parent", daemon=True).start()


def give_way(niceness: int) -> None:
    """Let windows go first: raise this process's nice value, where the system knows one."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(niceness)


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
