"""Gradients on a real Dask cluster of separate processes, and what such a cluster sees and can do."""

import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks import cluster as bench
from benchmarks.dask_cluster import RunningCluster, running_cluster
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers import cluster as module
from omnilytics_app.workers.cluster import ClusterPool
from omnilytics_app.workers.cluster_executor import ClusterExecutor
from omnilytics_app.workers.pool import WorkerPool, spawned
from tests.integration.gradients import Gradient

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(scope="module")
def cluster() -> Iterator[RunningCluster]:
    with running_cluster(2) as running:
        yield running


@pytest.fixture(scope="module")
def gradient() -> Gradient:
    return Gradient.of(10, 100)


@pytest.fixture
def open_pool() -> Iterator[Callable[..., ClusterPool]]:
    """Pools with local workers, closed at the end."""
    opened: list[ClusterPool] = []

    def make(address: str, retry_s: float = 60.0, stall_s: float = 45.0) -> ClusterPool:
        pool = ClusterPool(lambda: spawned(1, 0), 1, lambda: ClusterExecutor(address, stall_s), address, retry_s)
        opened.append(pool)
        return pool

    yield make
    for pool in opened:
        pool.close()


@pytest.fixture(autouse=True)
def _told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, module.__name__)


async def test_a_gradient_is_the_local_one_bit_for_bit_though_a_worker_is_killed_in_the_middle(
    cluster: RunningCluster, gradient: Gradient, open_pool: Callable[..., ClusterPool], caplog: pytest.LogCaptureFixture
) -> None:
    pool, killed = open_pool(cluster.address), list[int]()
    await connected(pool)
    pool.workers = 12  # more tiles than workers, so that some are queued, some running and some done

    def kill_one(work: Work) -> None:
        if work.done == 3 and not killed:
            os.kill(cluster.workers[0], signal.SIGKILL)
            killed.append(work.total)

    computed_here = count_local(pool)
    assert await gradient.on(pool, ("Gradient", kill_one)) == gradient.expected
    assert killed
    assert killed[0] > 6
    assert set(computed_here) == {"cut_statistics", "check_tile", "check_part"}
    assert [r.message for r in caplog.records if r.levelno >= logging.WARNING] == []


async def test_cancelling_ends_the_work_on_the_cluster(
    cluster: RunningCluster, gradient: Gradient, open_pool: Callable[..., ClusterPool]
) -> None:
    pool, begun = open_pool(cluster.address), asyncio.Event()
    await connected(pool)
    pool.workers = 30
    work = asyncio.create_task(gradient.on(pool, ("Gradient", lambda w: begun.set() if w.done else None)))
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert pool._cluster is not None
    assert not pool._cluster._running
    assert await gradient.on(pool) == gradient.expected


async def test_hostile_workers_run_no_programs_here_and_poison_no_gradient(
    gradient: Gradient, open_pool: Callable[..., ClusterPool], caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with running_cluster(1, preload="tests.integration.hostile", HOSTILE_MARKS=str(tmp_path)) as hostile:
        executor = ClusterExecutor(hostile.address)
        bridge = executor._wire.process.pid
        try:
            await asyncio.wrap_future(executor.ready)
            for call in (b"program", b"text", b"much"):
                assert await asyncio.wrap_future(executor.submit(call, 100)) == b""
            with pytest.raises(ClusterUnavailable, match="a task failed there"):
                await asyncio.wrap_future(executor.submit(b"error", 100))
        finally:
            await asyncio.to_thread(executor.close)
        ran = {int(name) for name in os.listdir(tmp_path)}  # noqa: PTH208 - not in a coroutine
        assert ran  # on its own side it is a program
        assert ran.isdisjoint({bridge, os.getpid()})

        pool = open_pool(hostile.address)
        await connected(pool)
        computed_here = count_local(pool)
        assert await gradient.on(pool) == gradient.expected
        assert "multiply_tile" in computed_here
        assert "gave a wrong result" in caplog.messages[-1]


async def test_without_its_scheduler_the_work_goes_on_here_and_returns_to_it(
    gradient: Gradient, open_pool: Callable[..., ClusterPool], caplog: pytest.LogCaptureFixture
) -> None:
    with running_cluster(1) as first:
        pool = open_pool(first.address, retry_s=0.1)
        await connected(pool)
        pool.workers = 12

        def kill_scheduler(work: Work) -> None:
            if work.done == 2:
                os.kill(first.scheduler, signal.SIGKILL)

        assert await gradient.on(pool, ("Gradient", kill_scheduler)) == gradient.expected
    warnings = [r.message for r in caplog.records if r.levelno == logging.WARNING]
    assert "This computer computes alone meanwhile and tries again" in warnings[0]
    with running_cluster(1, port=int(first.address.rpartition(":")[2])):
        await connected(pool)
        computed_here = count_local(pool)
        assert await gradient.on(pool) == gradient.expected
        assert "multiply_tile" not in computed_here


async def connected(pool: ClusterPool) -> None:
    """Wait until the cluster can be used."""
    async with asyncio.timeout(30):
        while pool._usable() is None:  # noqa: ASYNC110 - it comes from another thread
            await asyncio.sleep(0.05)


def count_local(pool: WorkerPool) -> list[str]:
    """The names of the tasks that this machine's workers are given from now on."""
    given: list[str] = []
    submit = pool._executor.submit

    def noting(task: Any, *args: Any, **kwargs: Any) -> Any:
        given.append(task.__name__)
        return submit(task, *args, **kwargs)

    pool._executor.submit = noting  # type: ignore[method-assign]
    return given


def test_the_bench_measures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--quick", "--json", str(tmp_path / "report.json")]) == 0
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert report["bench"] == "cluster"
    assert [bar["value"] > 0 for bar in report["bars"]] == [True, True]
    assert set(report["details"]["features"]) == {"8", "24"}
    assert "gradient of 24 features" in capsys.readouterr().out
