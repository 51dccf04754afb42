"""When a pool uses its cluster, what it believes of it, and what it does without."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers import cluster as module
from omnilytics_app.workers.cluster import MAX_FAILURES, ClusterPool, open_pool
from omnilytics_app.workers.exposure import answer_call
from omnilytics_app.workers.gradient_tasks import Tile, multiply_tile
from omnilytics_app.workers.owner_tasks import randomisers
from omnilytics_app.workers.pool import WorkerPool

from .tasks import square

N = (2**89 - 1) * (2**107 - 1)
TILES = [Tile(fresh_randomisers(N, 3), np.array([[i, -2, 3]], dtype=np.int16), 1) for i in range(5)]
RIGHT = [multiply_tile(tile, N) for tile in TILES]

Answer = Callable[[bytes, int], bytes]


def rightly(call: bytes, _: int) -> bytes:
    return answer_call(call)


def wrongly(_: bytes, limit: int) -> bytes:
    return b"\0" + bytes(limit - 2) + b"\5"


def failing(_: bytes, __: int) -> bytes:
    raise ClusterUnavailable("KilledWorker")


class Cluster:
    """Stands for a connection: computes in this process, as it is told to."""

    def __init__(self, answer: Answer = rightly, threads: int = 3, refusal: str = "") -> None:
        self.calls = 0
        self.cancelled = 0
        self.closed = False
        self.lost = refusal
        self.answer = answer
        self.held: list[Future[bytes]] = []
        self.hold = False
        self.asked = asyncio.Event()
        """Set once all tiles are held."""
        self.ready: Future[int] = Future()
        self.ready.set_running_or_notify_cancel()
        if refusal:
            self.ready.set_exception(ClusterUnavailable(refusal))
        else:
            self.ready.set_result(threads)

    def submit(self, call: bytes, limit: int) -> Future[bytes]:
        self.calls += 1
        future: Future[bytes] = Future()
        future.add_done_callback(self._note)
        if self.hold:
            self.held.append(future)
            if len(self.held) == len(TILES):
                self.asked.set()
            return future
        try:
            future.set_result(self.answer(call, limit))
        except ClusterUnavailable as error:
            future.set_exception(error)
        return future

    def close(self) -> None:
        self.closed = True

    def _note(self, future: "Future[bytes]") -> None:
        self.cancelled += future.cancelled()


class Local(ThreadPoolExecutor):
    """This machine's workers, which count what they are given."""

    def __init__(self) -> None:
        super().__init__(1)
        self.given: list[str] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.given.append(fn.__name__)
        return super().submit(fn, *args, **kwargs)


class Bench:
    """A pool, and what it can reach."""

    def __init__(self) -> None:
        self.local = Local()
        self.clusters: list[Cluster] = []
        self.next: Callable[[], Cluster] = Cluster
        self.pool: ClusterPool

    def open(self, make: Callable[[], Cluster], retry_s: float = 60.0) -> ClusterPool:
        self.next = make
        self.pool = ClusterPool(self._executor, 2, self._connect, "tcp://cluster:8786", retry_s)  # type: ignore[arg-type]
        return self.pool

    def _executor(self) -> Executor:
        return self.local

    def _connect(self) -> Cluster:
        self.clusters.append(self.next())
        return self.clusters[-1]


@pytest.fixture
def bench(caplog: pytest.LogCaptureFixture) -> Iterator[Bench]:
    caplog.set_level(logging.INFO, module.__name__)
    made = Bench()
    yield made
    made.pool.close()
    assert made.clusters[-1].closed


async def test_public_tasks_go_to_the_cluster_and_their_answers_are_checked_here(bench: Bench) -> None:
    pool, heard = bench.open(Cluster), list[Work]()
    assert await pool.map("Gradient", multiply_tile, TILES, heard.append, N) == RIGHT
    assert bench.clusters[0].calls == 5
    assert bench.local.given == ["check_tile"] * 5
    assert [w.done for w in heard] == [0, 1, 2, 3, 4, 5]
    assert pool.workers == 3
    assert await pool.fold("Sum", multiply_tile, TILES[:2], lambda a, b: a + b, None, N) == RIGHT[0] + RIGHT[1]


async def test_a_cluster_that_claims_to_be_huge_is_not_believed(bench: Bench) -> None:
    pool = bench.open(lambda: Cluster(threads=2**63))
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]
    assert pool.workers == module.MOST_THREADS


async def test_everything_else_stays_here(bench: Bench) -> None:
    pool = bench.open(Cluster)
    assert await pool.run(square, 4, offset=3) == 19
    assert len(await pool.run(randomisers, 2, N)) == 2
    assert bench.clusters[0].calls == 0


async def test_a_wrong_answer_is_computed_again_and_ends_all_trust(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    pool = bench.open(lambda: Cluster(wrongly), retry_s=0.0)
    assert await pool.map("Gradient", multiply_tile, TILES, None, N) == RIGHT
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]
    assert len(bench.clusters) == 1
    assert bench.clusters[0].calls <= 5
    assert pool.workers == 2
    assert [r.message for r in caplog.records if r.levelno == logging.WARNING] == [
        "The cluster at tcp://cluster:8786 gave a wrong result (products of powers that are not those asked for) and "
        "is not used any more."
    ]


async def test_one_failure_is_made_up_for_and_many_end_the_connection_for_a_while(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    pool = bench.open(lambda: Cluster(failing))
    for tile, right in zip(TILES[: MAX_FAILURES - 1], RIGHT, strict=False):
        assert await pool.run(multiply_tile, tile, N) == right
    bench.clusters[0].answer = rightly
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]
    bench.clusters[0].answer = failing
    for tile, right in zip(TILES, RIGHT, strict=True):
        assert await pool.run(multiply_tile, tile, N) == right
    assert bench.clusters[0].calls == 2 * MAX_FAILURES
    assert [r.message for r in caplog.records if r.levelno == logging.WARNING] == [
        "The cluster at tcp://cluster:8786 is not used for now: KilledWorker. This computer computes alone meanwhile "
        "and tries again after 60 seconds."
    ]


async def test_one_that_cannot_be_reached_is_tried_again_later(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    pool = bench.open(lambda: Cluster(refusal="it cannot be reached"), retry_s=0.05)
    assert await pool.map("Gradient", multiply_tile, TILES, None, N) == RIGHT
    assert len(bench.clusters) == 1
    bench.next = Cluster
    await asyncio.sleep(0.06)
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]
    assert bench.clusters[1].calls == 1
    assert [r.levelname for r in caplog.records] == ["WARNING", "INFO"]
    assert bench.clusters[0].closed


async def test_what_is_cancelled_here_is_cancelled_there(bench: Bench) -> None:
    pool = bench.open(Cluster)
    bench.clusters[0].hold = True
    work = asyncio.create_task(pool.map("Gradient", multiply_tile, TILES, None, N))
    await bench.clusters[0].asked.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert bench.clusters[0].cancelled == 5
    bench.clusters[0].hold = False
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]


async def test_nobody_waits_for_a_connection(bench: Bench) -> None:
    pool = bench.open(Cluster)
    bench.clusters[0].ready = Future()
    assert await pool.map("Gradient", multiply_tile, TILES, None, N) == RIGHT
    assert bench.clusters[0].calls == 0
    bench.clusters[0].ready.set_result(4)
    assert await pool.run(multiply_tile, TILES[0], N) == RIGHT[0]
    assert bench.clusters[0].calls == 1


async def test_a_connection_lost_while_many_wait_costs_no_result(bench: Bench) -> None:
    pool = bench.open(Cluster)
    bench.clusters[0].hold = True
    work = asyncio.create_task(pool.map("Gradient", multiply_tile, TILES, None, N))
    await bench.clusters[0].asked.wait()
    bench.clusters[0].lost = "the connection to it was lost"
    for future in bench.clusters[0].held:
        future.set_exception(ClusterUnavailable("the connection to it was lost"))
    assert await work == RIGHT


def test_the_setting_alone_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    reached: list[str] = []

    def connect(address: str) -> Cluster:
        reached.append(address)
        return Cluster()

    monkeypatch.setattr(module, "ClusterExecutor", connect)
    for compute, kind in (("", WorkerPool), ("tls://scheduler:8786", ClusterPool)):
        pool = open_pool(1, compute)
        assert type(pool) is kind
        pool.close()
    assert reached == ["tls://scheduler:8786"]
