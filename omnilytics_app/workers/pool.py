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
        started, done = monotonic(), 0
        total = len(items)

        def tell() -> None:
            if report is not None:
                left = (monotonic() - started) / done * (total - done) if done else None
                report(Work(label, done, total, left))

        async def one(item: Item) -> T:
            nonlocal done
            result = await self.run(task, item, *args, **kwargs)
            done += 1
            tell()
            return result

        tell()
        tasks = [asyncio.ensure_future(one(item)) for item in items]
        try:
            return list(await asyncio.gather(*tasks))
        finally:
            for pending in tasks:
                pending.cancel()

    def close(self) -> None:
        """Drop what is queued and end the workers."""
        self._executor.shutdown(wait=True, cancel_futures=True)


def spawn_pool(workers: int | None = None) -> WorkerPool:
    """A pool of spawned, low-priority processes, as many as there are cores unless given."""
    count = workers or os.cpu_count() or 1
    context = multiprocessing.get_context("spawn")
    return WorkerPool(lambda: ProcessPoolExecutor(count, mp_context=context, initializer=_enter_worker), count)


def _enter_worker() -> None:
    """Yield the processor to windows, leave the interrupt key to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    give_way(NICENESS)
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
