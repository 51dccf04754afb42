"""The process that speaks to a Dask cluster, so that the one with the keys does not.

Dask's protocol may carry a pickle, which is a program, in every message; a connection to a cluster is as dangerous as
the cluster. So it ends here, in a spawned process that holds no secret, reads pickles as inert data (`inert_loads`),
takes a bounded amount of memory, and hands on nothing but byte strings of bounded length. It also keeps Dask's threads,
loops and logs out of a window's process.

Requests:  b"R" + number + limit + call     compute; an answer longer than `limit` is none
           b"C" + number                    cancel
Answers:   b"U" + number of threads         once, when the cluster can be used; or b"L" + sentence, then the end
           b"D" + number + answer           done, in the form of `exposure`
           b"F" + number + sentence         not done
Numbers and limits are 8 bytes, big-endian. The process ends when the pipe does, and when the scheduler is lost.
"""

import contextlib
import io
import logging
import os
import pickle
import signal
import sys
import threading
import warnings
from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from multiprocessing.connection import Connection
from types import ModuleType
from typing import Any

import omnilytics_app
from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers.exposure import answer_call

CONNECT_S = 10
_TICK_S = 0.1
_MEMORY = 4 << 30
_MAX_SENTENCE = 500
_HARMLESS = frozenset({"bytes", "bytearray", "int", "str", "tuple", "list", "dict", "set", "frozenset"})
_INSTALL = "install this version on every worker"


def serve(address: str, link: Connection) -> None:
    """The whole life of the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    _keep_quiet()
    answers = _Answers(link)
    try:
        client, threads = _connect(address)
    except ClusterUnavailable as error:
        answers.send(b"L" + _sentence(error))
        return
    answers.send(b"U" + threads.to_bytes(8))
    _Desk(client, answers).serve(link)
    with contextlib.suppress(Exception):  # whatever a cluster that is going away raises
        client.close(timeout=1)
    os._exit(0)  # threads that wait for a scheduler that is gone would keep the process


def version_here(_: object = None) -> str:
    """The program's version where this runs."""
    return omnilytics_app.__version__


class _Answers:
    """The way back; callbacks of Dask's threads share it."""

    def __init__(self, link: Connection) -> None:
        self._link, self._lock = link, threading.Lock()

    def send(self, message: bytes) -> None:
        """One message; nobody may be there to hear it any more."""
        with self._lock, contextlib.suppress(OSError):
            self._link.send_bytes(message)


class _Desk:
    """Takes requests and hands them to the cluster through its executor."""

    def __init__(self, client: Any, answers: _Answers) -> None:
        self._client, self._answers = client, answers
        self._executor = client.get_executor(pure=False)
        self._running: dict[bytes, Future[Any]] = {}

    def serve(self, link: Connection) -> None:
        """Until the pipe ends or the scheduler is lost."""
        with contextlib.suppress(EOFError, OSError):
            while self._client.status == "running":
                if link.poll(_TICK_S):
                    self._take(link.recv_bytes())

    def _take(self, message: bytes) -> None:
        kind, number = message[:1], message[1:9]
        if kind == b"C":
            if (running := self._running.pop(number, None)) is not None:
                running.cancel()
            return
        future = self._executor.submit(answer_call, message[17:])
        self._running[number] = future
        future.add_done_callback(partial(self._done, number, int.from_bytes(message[9:17])))

    def _done(self, number: bytes, limit: int, future: "Future[Any]") -> None:
        if self._running.pop(number, None) is None:
            return
        if future.cancelled() or future.exception() is not None:
            problem = "the cluster dropped a task" if future.cancelled() else f"a task failed there: {_name(future)}"
            self._answers.send(b"F" + number + _sentence(problem))
            return
        answer = future.result()
        if type(answer) is bytes and len(answer) <= limit:
            self._answers.send(b"D" + number + answer)
        else:
            self._answers.send(b"D" + number)  # no answer at all: its reader calls it wrong


def _connect(address: str) -> tuple[Any, int]:
    """A client and the threads of its cluster; raises `ClusterUnavailable`."""
    client_of = _dask()
    try:
        client = client_of(address, timeout=CONNECT_S, set_as_default=False, direct_to_workers=False)
    except Exception as error:
        raise ClusterUnavailable(f"it cannot be reached ({type(error).__name__})") from error
    try:
        versions = client.run(version_here)
        threads = sum(client.nthreads().values())
    except Exception as error:
        raise ClusterUnavailable(f"its workers lack OmniLytics; {_INSTALL}") from error
    _require_versions(versions)
    return client, int(threads)


def _require_versions(versions: Mapping[str, object]) -> None:
    if not versions:
        raise ClusterUnavailable("it has no workers; start some")
    if others := sorted({v for v in map(str, versions.values()) if v != version_here()}):
        raise ClusterUnavailable(f"its workers have OmniLytics {others[0]}, here is {version_here()}; {_INSTALL}")


def _dask() -> Any:
    """The client's class, of a Dask that reads no programs in this process."""
    import distributed  # noqa: PLC0415 - slow, and only here
    from distributed.protocol import pickle as protocol  # noqa: PLC0415

    restricted = ModuleType("pickle")
    vars(restricted).update(vars(pickle), loads=inert_loads)
    vars(protocol)["pickle"] = restricted
    return distributed.Client


class Inert(Exception):
    """What a pickle calls a class or a function by name comes out as this, and does nothing."""

    def __init__(self, *args: object, **_: object) -> None:
        super().__init__(*args)

    def __setstate__(self, _: object) -> None:
        """Keeps nothing."""


def _no_traceback(*_: object) -> None:
    """In place of the traceback that comes with an error."""


class _InertUnpickler(pickle.Unpickler):
    """Finds plain containers; all else is inert."""

    def find_class(self, module: str, name: str) -> Any:
        """See the class."""
        if module == "builtins" and name in _HARMLESS:
            return super().find_class(module, name)
        if name == "unpickle_traceback":
            return _no_traceback  # Dask accepts a real one or none
        return type(name, (Inert,), {}) if name.isidentifier() else Inert


def inert_loads(data: Any, *, buffers: Any = (), **_: object) -> Any:
    """`pickle.loads` that runs nothing."""
    return _InertUnpickler(io.BytesIO(data), buffers=buffers).load()


def _bound_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - POSIX

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _keep_quiet() -> None:
    """What is to be said goes through the pipe."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - until the process ends


def _name(future: "Future[Any]") -> str:
    error = future.exception()
    inner = error.args[0] if error is not None and error.args else None  # an error that was read as inert data
    return (inner if isinstance(inner, type) else type(error)).__name__


def _sentence(text: object) -> bytes:
    return str(text).encode()[:_MAX_SENTENCE]
