"""A Dask cluster as an executor of calls that are byte strings, through a process of its own (`cluster_bridge`).

Futures end with the answer, with `ClusterUnavailable`, or cancelled. A cluster counts as lost if it answers nothing at
all for `STALL_S` while something is asked of it, or leaves a single call without an answer for `CALL_STALLS` times as
long, and so does one whose bridge ended or sends what it never should; then every future ends and `lost` says why.
"""

import contextlib
import logging
import multiprocessing
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from queue import SimpleQueue
from time import monotonic

from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers.cluster_bridge import CONNECT_S, serve

log = logging.getLogger(__name__)

STALL_S = 45.0
CALL_STALLS = 3
"""A cluster computes in the order of asking, so the oldest call is never this late while others are answered."""
_TICK_S = 0.5
_GRACE_S = 3.0
_HEADER = 9
_SHORTEST_BOUND = 4096
"""Bytes, for sentences."""


@dataclass(slots=True)
class _Wire:
    """The process and its pipe."""

    process: multiprocessing.process.BaseProcess
    link: Connection


class ClusterExecutor:
    """One connection. `ready` ends with the cluster's number of threads once it can be used."""

    def __init__(self, address: str, stall_s: float = STALL_S) -> None:
        self._stall_s = stall_s
        self._wire = _start(address)
        self._running: dict[int, tuple[Future[bytes], float]] = {}
        self._longest = _SHORTEST_BOUND
        self._numbers = count()
        self._lock = threading.Lock()
        self._last_news = monotonic()
        self._outgoing: SimpleQueue[bytes | None] = SimpleQueue()
        self.ready: Future[int] = Future()
        self.ready.set_running_or_notify_cancel()
        self.lost = ""
        self._threads = [threading.Thread(target=t, name=f"cluster-{t.__name__}") for t in (self._read, self._write)]
        for thread in self._threads:
            thread.start()

    def submit(self, call: bytes, limit: int) -> Future[bytes]:
        """Computes `exposure.call_bytes` somewhere; an answer has at most `limit` bytes."""
        future: Future[bytes] = Future()
        with self._lock:
            number = next(self._numbers)
            if self.lost:
                future.set_exception(ClusterUnavailable(self.lost))
                return future
            if not self._running:
                self._last_news = monotonic()
            self._running[number] = future, monotonic()
            self._longest = max(self._longest, _HEADER + limit)
        self._outgoing.put(b"R" + number.to_bytes(8) + limit.to_bytes(8) + call)
        future.add_done_callback(lambda done: self._withdraw(number) if done.cancelled() else None)
        return future

    def close(self) -> None:
        """Cancel what is running and end the connection."""
        self._lose("it was closed")
        for thread in self._threads:
            thread.join()
        self._wire.process.join(_GRACE_S)
        if self._wire.process.is_alive():
            self._wire.process.kill()
            self._wire.process.join()
        self._wire.process.close()
        self._wire.link.close()

    def _withdraw(self, number: int) -> None:
        with self._lock:
            self._running.pop(number, None)
        self._outgoing.put(b"C" + number.to_bytes(8))

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            while (message := self._outgoing.get()) is not None:
                self._wire.link.send_bytes(message)

    def _read(self) -> None:
        try:
            while not self.lost:
                if self._wire.link.poll(_TICK_S):
                    self._hear(self._wire.link.recv_bytes(self._longest))
                if stalled_s := self._stalled_s():
                    self._lose(f"it left something without an answer for {stalled_s:.0f} seconds")
        except (EOFError, OSError):
            self._lose("the connection to it was lost")
        except Exception:  # nobody else would ever end the futures
            log.exception("unexpected")
            self._lose("it said what cannot be understood")

    def _stalled_s(self) -> float:
        """How long something was waited for in vain, if that is too long; else 0."""
        now = monotonic()
        if not self.ready.done():
            return now - self._last_news if now - self._last_news > 3 * CONNECT_S else 0.0
        with self._lock:
            oldest = next((since for _, since in self._running.values()), None)
        if oldest is None:
            return 0.0
        if now - self._last_news > self._stall_s:
            return now - self._last_news
        return now - oldest if now - oldest > CALL_STALLS * self._stall_s else 0.0

    def _hear(self, message: bytes) -> None:
        kind, number, body = message[:1], int.from_bytes(message[1:9]), message[9:]
        self._last_news = monotonic()
        if kind == b"U":
            self.ready.set_result(number)
        elif kind == b"L":
            self._lose(message[1:].decode(errors="replace"))
        elif future := self._taken(number):
            if kind == b"D":
                future.set_result(body)
            else:
                future.set_exception(ClusterUnavailable(body.decode(errors="replace")))

    def _taken(self, number: int) -> Future[bytes] | None:
        """A future that still wants its end."""
        with self._lock:
            future, _ = self._running.pop(number, (None, 0.0))
        return future if future is not None and future.set_running_or_notify_cancel() else None

    def _lose(self, reason: str) -> None:
        with self._lock:
            if self.lost:
                return
            self.lost, left = reason, [future for future, _ in self._running.values()]
            self._running.clear()
        self._outgoing.put(None)
        self._wire.process.terminate()
        for future in left:
            if future.set_running_or_notify_cancel():
                future.set_exception(ClusterUnavailable(reason))
        if not self.ready.done():
            self.ready.set_exception(ClusterUnavailable(reason))


def _start(address: str) -> _Wire:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(address, theirs), name="cluster-bridge", daemon=True)
    process.start()
    theirs.close()
    return _Wire(process, ours)
