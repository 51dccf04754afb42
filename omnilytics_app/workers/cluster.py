"""A pool that has public tasks computed by a Dask cluster, and everything else by processes of this machine.

What comes back is checked before it is used (`exposure`). Whatever a cluster fails at is computed here, so that a
cluster is never needed for a result, and results do not depend on it. One that is lost is tried again after `RETRY_S`;
one that gave a wrong result is not used again by this process.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from omnilytics_app.errors import ClusterUnavailable, WrongResult
from omnilytics_app.workers.cluster_executor import ClusterExecutor
from omnilytics_app.workers.exposure import PublicTask, Residues, as_public, call_bytes, read_answer
from omnilytics_app.workers.pool import WorkerPool, spawn_pool, spawned

P = ParamSpec("P")
T = TypeVar("T")

RETRY_S = 60.0
MOST_THREADS = 4096
"""More of them a cluster may claim to have, but nothing is cut or kept waiting for more."""
MAX_FAILURES = 3
"""Tasks that may fail on a cluster one after another before it is left alone for a while."""

log = logging.getLogger(__name__)


def open_pool(workers: int, compute: str) -> WorkerPool:
    """The pool of a participant: of this machine, and of the cluster at `compute` unless that is empty."""
    if not compute:
        return spawn_pool(workers)
    return ClusterPool(lambda: spawned(workers), workers, lambda: ClusterExecutor(compute), compute)


class ClusterPool(WorkerPool):
    """See the module. Connecting begins at once and nobody waits for it: until then, everything is computed here."""

    def __init__(
        self,
        make_executor: Callable[[], Executor],
        workers: int,
        connect: Callable[[], ClusterExecutor],
        name: str = "the cluster",
        retry_s: float = RETRY_S,
    ) -> None:
        super().__init__(make_executor, workers)
        self._local_workers = workers
        self._connect, self._name, self._retry_s = connect, name, retry_s
        self._cluster: ClusterExecutor | None = connect()
        self._not_before = 0.0
        self._failures = 0
        self._was_used = False
        self._closing: set[asyncio.Future[None]] = set()

    async def run(self, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """One task, on the cluster if it may and can."""
        public = as_public(task)
        if public is None or kwargs or (cluster := self._usable()) is None:
            return await super().run(task, *args, **kwargs)
        try:
            result: Any = await self._ask(cluster, public, args)
        except ClusterUnavailable as error:
            self._failed(cluster, str(error))
        except WrongResult as error:
            self._leave(cluster, f"The cluster at {self._name} gave a wrong result ({error}) and is not used any more.")
            self._not_before = float("inf")
        else:
            self._failures = 0
            return result  # type: ignore[no-any-return]  # the task's own type, see `public_task`
        return await super().run(task, *args, **kwargs)

    def close(self) -> None:
        """Ends the connection and the local workers."""
        if self._cluster is not None:
            self._cluster.close()
            self._cluster = None
        super().close()

    async def _ask(self, cluster: ClusterExecutor, public: PublicTask, args: tuple[Any, ...]) -> Residues:
        shape = public.shape(*args)
        answer = await asyncio.wrap_future(cluster.submit(call_bytes(public.function, args), shape.size_bytes))
        result = read_answer(answer, shape)
        await super().run(public.check, result, *args)
        return result

    def _usable(self) -> ClusterExecutor | None:
        """The cluster, connected; None where there is none for now."""
        if self._cluster is None and monotonic() >= self._not_before:
            self._cluster = self._connect()
        if (cluster := self._cluster) is None or not cluster.ready.done():
            return None
        if cluster.lost:
            self._lost(cluster, cluster.lost)
            return None
        threads = min(cluster.ready.result(), MOST_THREADS)
        if not self._was_used:
            self._was_used = True
            log.info("The cluster at %s computes with %d threads.", self._name, threads)
        self.workers = max(self._local_workers, threads)
        return cluster

    def _failed(self, cluster: ClusterExecutor, reason: str) -> None:
        self._failures += 1
        if cluster.lost or self._failures >= MAX_FAILURES:
            self._lost(cluster, cluster.lost or reason)

    def _lost(self, cluster: ClusterExecutor, reason: str) -> None:
        self._leave(
            cluster,
            f"The cluster at {self._name} is not used for now: {reason}. This computer computes alone meanwhile and "
            f"tries again after {self._retry_s:.0f} seconds.",
        )

    def _leave(self, cluster: ClusterExecutor, sentence: str) -> None:
        """The first of many tasks that notice says so."""
        if cluster is not self._cluster:
            return
        log.warning("%s", sentence)
        self._cluster, self._failures, self._was_used = None, 0, False
        self._not_before = monotonic() + self._retry_s
        self.workers = self._local_workers
        ending = asyncio.get_running_loop().run_in_executor(None, cluster.close)
        self._closing.add(ending)
        ending.add_done_callback(self._closing.discard)
