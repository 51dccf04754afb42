"""A Dask cluster of separate processes on this machine, for benches and tests.

    python -m benchmarks.dask_cluster WORKERS PORT

Prints its address and the process ids of its workers, and ends when its standard input does.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class RunningCluster:
    """Where it listens, and its processes."""

    address: str
    workers: tuple[int, ...]
    process: subprocess.Popen[str]

    @property
    def scheduler(self) -> int:
        """The process of the scheduler."""
        return self.process.pid


@contextlib.contextmanager
def running_cluster(workers: int = 2, port: int = 0, preload: str = "", **variables: str) -> Iterator[RunningCluster]:
    """A cluster while the block runs; its workers import `preload` and see the variables."""
    command = [sys.executable, "-m", "benchmarks.dask_cluster", str(workers), str(port)]
    environment = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONWARNINGS="ignore", **variables)
    if preload:
        environment["DASK_DISTRIBUTED__WORKER__PRELOAD"] = preload
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        address, *pids = process.stdout.readline().split()
        try:
            yield RunningCluster(address, tuple(map(int, pids)), process)
        finally:
            with contextlib.suppress(OSError):
                process.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()


def _serve(workers: int, port: int) -> None:
    from distributed import Client, LocalCluster  # noqa: PLC0415 - in the cluster's own process only

    options = {"n_workers": workers, "threads_per_worker": 1, "processes": True, "scheduler_port": port}
    with (
        LocalCluster(dashboard_address=None, **options) as cluster,
        Client(cluster) as client,
    ):
        print(cluster.scheduler_address, *client.run(os.getpid).values(), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(*map(int, sys.argv[1:]))
