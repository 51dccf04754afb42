import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar

import pytest

from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import InvalidPayload
from omnilytics_app.workers.pool import NICENESS, WorkerPool, spawn_pool

from .tasks import (
    die,
    die_the_first_time,
    leave_a_mark,
    mark_and_count,
    nap,
    niceness,
    refuse,
    shown,
    slowly_backwards,
    square,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and niceness of POSIX")


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    made = spawn_pool(2)
    yield made
    made.close()


async def test_a_task_runs_elsewhere_with_its_arguments(pool: WorkerPool) -> None:
    assert await pool.run(square, 4, offset=3) == 19
    assert (await pool.run(niceness, 0))[0] != os.getpid()


async def test_results_come_in_the_order_of_the_items_whatever_ends_first(pool: WorkerPool) -> None:
    assert await pool.map("work", slowly_backwards, range(5)) == [0, 1, 2, 3, 4]
    assert await pool.map("work", square, [1, 2, 3], None, 10) == [11, 14, 19]
    assert await pool.map("work", square, []) == []


async def test_progress_rises_one_by_one_from_nothing_to_everything(pool: WorkerPool) -> None:
    heard: list[Work] = []
    await pool.map("Counting", slowly_backwards, range(5), heard.append)
    assert [w.done for w in heard] == [0, 1, 2, 3, 4, 5]
    assert {(w.label, w.total) for w in heard} == {("Counting", 5)}
    assert heard[0].seconds_left is None
    assert all(w.seconds_left is not None and w.seconds_left >= 0 for w in heard[1:])
    assert heard[-1].seconds_left == 0


async def test_an_error_in_a_task_arrives_with_its_type_and_text(pool: WorkerPool) -> None:
    with pytest.raises(InvalidPayload, match="value 2 is not for us"):
        await pool.map("work", refuse, range(4))
    with pytest.raises(InvalidPayload):
        await pool.run(refuse, 2)
    assert await pool.run(square, 3) == 9


async def test_cancelling_drops_what_has_not_begun_and_leaves_the_pool_usable(pool: WorkerPool, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    work = asyncio.create_task(pool.map("work", leave_a_mark, [str(mark)] * 200))
    await asyncio.sleep(0.3)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert await pool.run(square, 2) == 4
    assert len(mark.read_text()) < 100


async def test_the_event_loop_goes_on_while_workers_work(pool: WorkerPool) -> None:
    late, work = 0.0, asyncio.create_task(pool.run(nap, 0.3))
    while not work.done():
        before = time.monotonic()
        await asyncio.sleep(0.01)
        late = max(late, time.monotonic() - before)
    assert await work == 0.3
    assert late < 0.25


async def test_a_fold_adds_in_the_order_of_the_items_and_tells_of_each(pool: WorkerPool) -> None:
    heard: list[Work] = []
    assert await pool.fold("Adding", shown, range(11), str.__add__, heard.append) == "012345678910"
    assert [w.done for w in heard] == list(range(12))
    assert await pool.fold("Adding", shown, [7], str.__add__) == "7"
    pool.workers, few = 2**62, pool.workers  # no cluster's claim makes this loop long
    try:
        async with asyncio.timeout(60):
            assert await pool.fold("Adding", shown, range(5), str.__add__) == "01234"
    finally:
        pool.workers = few
    with pytest.raises(ValueError, match="nothing to add"):
        await pool.fold("Adding", shown, [], str.__add__)


async def test_a_fold_ends_with_the_first_error_and_begins_little_after_it(pool: WorkerPool, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    with pytest.raises(InvalidPayload):
        await pool.fold("Adding", refuse, [2, 2, 2, 0, 1], int.__add__)
    work = asyncio.create_task(pool.fold("Adding", mark_and_count, [str(mark)] * 200, int.__add__))
    await asyncio.sleep(0.3)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert await pool.run(square, 2) == 4
    assert len(mark.read_text()) < 100


@posix
async def test_workers_leave_the_processor_to_windows(pool: WorkerPool) -> None:
    expected = min(os.nice(0) + NICENESS, 19)
    assert {nice for _, nice in await pool.map("work", niceness, range(4))} == {expected}


@posix
async def test_the_interrupt_key_is_the_parents_business(pool: WorkerPool) -> None:
    process, _ = await pool.run(niceness, 0)
    os.kill(process, signal.SIGINT)
    assert await pool.map("work", square, range(4)) == [0, 1, 4, 9]


@posix
async def test_a_killed_worker_costs_no_task_its_result(pool: WorkerPool, tmp_path: Path) -> None:
    before = await pool.run(niceness, 0)
    beside = asyncio.create_task(pool.map("work", slowly_backwards, range(5)))
    survivor = await pool.run(die_the_first_time, str(tmp_path / "mark"))
    assert survivor not in {before[0], os.getpid()}
    assert await beside == [0, 1, 2, 3, 4]
    assert await pool.map("work", square, range(6)) == [0, 1, 4, 9, 16, 25]


@posix
async def test_an_idle_worker_that_was_killed_is_replaced(pool: WorkerPool) -> None:
    process, _ = await pool.run(niceness, 0)
    os.kill(process, signal.SIGKILL)
    assert await pool.map("work", square, range(4)) == [0, 1, 4, 9]


async def test_a_worker_that_a_broken_executor_forgot_is_ended() -> None:
    late = multiprocessing.get_context("spawn").Process(target=nap, args=(60,))
    late.start()

    class Broken(ThreadPoolExecutor):
        _processes: ClassVar = {late.pid: late}

        def submit(self, *_: Any, **__: Any) -> Any:
            raise BrokenExecutor

    executors = iter([Broken(1), ThreadPoolExecutor(1)])
    pool = WorkerPool(lambda: next(executors), 1)
    assert await pool.run(square, 3) == 9
    late.join(5)
    assert late.exitcode is not None
    pool.close()


@posix
async def test_a_task_that_kills_its_worker_every_time_fails_and_leaves_the_pool_usable(pool: WorkerPool) -> None:
    with pytest.raises(BrokenExecutor):
        await pool.run(die, 0)
    assert await pool.run(square, 3) == 9


PARENT = """
import asyncio, os, sys
from omnilytics_app.workers.pool import spawn_pool
from tests.unit.workers.tasks import nap, niceness

async def main():
    pool = spawn_pool(2)
    first, second = await asyncio.gather(pool.run(nap, 0.1), pool.run(nap, 0.1))
    print(*pool._executor._processes, flush=True)
    await pool.run(nap, 60)

if __name__ == "__main__":
    asyncio.run(main())
"""


@posix
def test_workers_do_not_outlive_a_parent_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = dict(os.environ, PYTHONPATH=str(Path(__file__).parents[3]))
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment)
    assert parent.stdout is not None
    with parent.stdout:
        workers = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(workers) == 2
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 10
    while any(_runs(w) for w in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [w for w in workers if _runs(w)]


def _runs(process: int) -> bool:
    """Whether a process is there and not merely waiting to be buried."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
