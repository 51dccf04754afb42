"""The gradient spread over workers is the one computed in a piece, whatever happens to the workers."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass

import numpy as np
import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.gradient import encrypted_gradient as in_one_piece
from omnilytics_app.crypto.gradient import plan_gradient
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import StatisticsChanged
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services import encrypted_gradient as service
from omnilytics_app.services.encrypted_gradient import encrypted_gradient
from omnilytics_app.workers.pool import WorkerPool, spawn_pool
from tests.unit.crypto.strategies import random_matrix

from .scripted import thread_pool

N = (2**521 - 1) * (2**607 - 1)
WATCH = ("Gradient", None)


@dataclass(frozen=True)
class Task:
    """A model and an owner's statistics."""

    layout: LaneLayout
    model: list[mpz]
    statistics: Statistics

    @classmethod
    def of(cls, outputs: int, features: int, key_bits: int = 1128) -> "Task":
        layout, stream = LaneLayout.derive(key_bits, outputs, features, 3, 3), KeyStream(bytes(32))
        A = np.array(random_matrix(stream, features, features, 2**14))
        B = np.array(random_matrix(stream, outputs, features, 2**38))
        return cls(layout, fresh_randomisers(N, features), Statistics(A, B, 100))

    @property
    def frozen(self) -> tuple[bytes, bytes]:
        return self.statistics.to_bytes(), self.statistics.digest

    def expected(self) -> list[mpz]:
        return in_one_piece(N, self.model, self.statistics.A, self.statistics.B, self.layout)


@pytest.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


@pytest.mark.parametrize(("outputs", "features"), [(1, 1), (3, 2), (5, 17), (2, 40)])
@pytest.mark.parametrize("workers", [1, 3])
async def test_equals_the_gradient_in_one_piece(pool: WorkerPool, outputs: int, features: int, workers: int) -> None:
    task = Task.of(outputs, features)
    pool.workers = workers
    assert await encrypted_gradient(pool, task.model, task.frozen, N, task.layout, WATCH) == task.expected()


async def test_progress_goes_tile_by_tile_to_the_end(pool: WorkerPool) -> None:
    task, heard = Task.of(3, 30), list[Work]()
    pool.workers = 4
    await encrypted_gradient(pool, task.model, task.frozen, N, task.layout, ("Gradient of round 1", heard.append))
    tiles = len(plan_gradient(task.layout, 4).tiles())
    assert tiles >= 4
    assert [(w.label, w.done, w.total) for w in heard] == [("Gradient of round 1", i, tiles) for i in range(tiles + 1)]
    assert heard[-1].seconds_left == 0


async def test_statistics_that_changed_are_not_computed_with(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        pytest.fail("computed with statistics that changed")

    monkeypatch.setattr(service, "multiply_tile", never)
    task, other = Task.of(3, 4), Task.of(2, 4)
    for statistics in (other.frozen[0], task.frozen[0][:-1], b""):
        with pytest.raises(StatisticsChanged):
            await encrypted_gradient(pool, task.model, (statistics, task.frozen[1]), N, task.layout, WATCH)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
async def test_a_worker_killed_in_the_middle_changes_nothing() -> None:
    pool = spawn_pool(2)
    task, killed = Task.of(10, 80), list[int]()
    pool_workers = pool.workers
    pool.workers = 12  # more tiles than processes, so that some are queued, some running and some done

    def kill_one(work: Work) -> None:
        if work.done == 3 and not killed:
            [victim, *_] = pool._executor._processes  # type: ignore[attr-defined]
            os.kill(victim, signal.SIGKILL)
            killed.append(victim)

    try:
        watch = ("Gradient", kill_one)
        gradient = await encrypted_gradient(pool, task.model, task.frozen, N, task.layout, watch)
        assert killed
        assert killed[0] not in pool._executor._processes  # type: ignore[attr-defined]
        assert gradient == task.expected()
    finally:
        pool.workers = pool_workers
        await asyncio.to_thread(pool.close)


async def test_cancelling_leaves_the_pool_usable(pool: WorkerPool) -> None:
    task, heard, begun = Task.of(10, 120), list[Work](), asyncio.Event()
    pool.workers = 12

    def hear(work: Work) -> None:
        heard.append(work)
        if work.done:
            begun.set()

    work = asyncio.create_task(encrypted_gradient(pool, task.model, task.frozen, N, task.layout, ("Gradient", hear)))
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert heard[-1].done < heard[-1].total
    assert await pool.run(int, "7") == 7
