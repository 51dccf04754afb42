"""Guard rails of all tests.

A test may not reach the network (loopback only, and nothing at all under tests/unit), may not see the home, the keyring
or the settings of whoever runs it, and leaves nothing running: no task at the end of a test, no thread and no process
at the end of a module. What a session-wide fixture starts while it is set up may stay until the session ends. What
hangs is ended (`tests.hanging`). Warnings are errors by pyproject.toml. Sub-processes are beyond these rails.
"""

import asyncio
import atexit
import ipaddress
import logging
import multiprocessing.resource_tracker
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests share what lies below tests/

from tests.collecting import Collecting
from tests.hanging import Watchdog

GRACE_S = 3.0
BOUNDED = {"brief": 30, "compatibility": 10}
"""Profiles of hypothesis that bound the examples of every test, also of those that name a number of their own."""
SETTINGS = "_hypothesis_internal_use_settings"
"""Where hypothesis keeps what a test's own `@settings` says."""
NAME = "omnilytics-tests-"
HOME = Path(tempfile.mkdtemp(prefix=f"{NAME}{os.getpid()}-"))
PLACES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}

# Two test processes share two cores: threads of linear algebra would wait for each other. Before numpy is imported.
for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

settings.register_profile("omnilytics", deadline=None, print_blob=True)
for name, most in BOUNDED.items():
    settings.register_profile(name, parent=settings.get_profile("omnilytics"), max_examples=most)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "omnilytics"))


def _isolate() -> None:
    """Before any import of the program: a home of its own, no display, no session bus, no settings."""
    for variable, folder in PLACES.items():
        (HOME / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(HOME / folder)
    for variable in [v for v in os.environ if v.startswith("OMNILYTICS_")]:
        del os.environ[variable]
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + str(HOME / "no-bus")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # ignored in the background of a shell, or under nohup; programs would inherit it
    for name, handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


def _tidy_up() -> None:
    """Homes of runs that were killed go now, the one of this run at its end."""
    atexit.register(shutil.rmtree, HOME, ignore_errors=True)
    for home in Path(tempfile.gettempdir()).glob(NAME + "*-*"):
        process = home.name.removeprefix(NAME).partition("-")[0]
        if process.isdecimal() and not _runs(int(process)):
            shutil.rmtree(home, ignore_errors=True)


def _runs(process: int) -> bool:
    if sys.platform == "win32":  # a signal of 0 would end it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


_isolate()
_tidy_up()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tells parallel runs what belongs together: a file, and all whole demonstrations, whose windows are real seconds.

    Every process of a parallel run has a chain of its own, whose clock its tests move.
    A bounded HYPOTHESIS_PROFILE holds for tests that name their own number of examples as well.
    """
    for item in items:
        _bound_examples(item)
        place = item.path.relative_to(item.config.rootpath).parts
        alone = "e2e" if "e2e" in place else "/".join(place)
        item.add_marker(pytest.mark.xdist_group(alone))


def _bound_examples(item: pytest.Item) -> None:
    """Not more examples than the profile, where it asks for few."""
    test, most = getattr(item, "obj", None), settings.default.max_examples
    own = getattr(test, SETTINGS, None)
    if settings.get_current_profile_name() in BOUNDED and own is not None and own.max_examples > most:
        setattr(test, SETTINGS, settings(own, max_examples=most))


# ---------------------------------------------------------------------- network


class _Network:
    """What may be connected to, and what was tried against that."""

    def __init__(self) -> None:
        self.loopback = True
        self.refused: list[str] = []

    def check(self, host: object) -> None:
        """Notes and refuses a host that is not allowed."""
        if not (self.loopback and _is_loopback(host)):
            self.refused.append(str(host))
            raise ConnectionRefusedError(f"a test may not connect to {host}")


_network = _Network()


def _is_loopback(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


class _GuardedSocket(socket.socket):
    """A socket that asks first. Local sockets between processes are no network."""

    def _ask(self, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _network.check(address[0])

    def connect(self, address: Any, /) -> None:
        self._ask(address)
        super().connect(address)

    def connect_ex(self, address: Any, /) -> int:
        self._ask(address)
        return super().connect_ex(address)


_getaddrinfo = socket.getaddrinfo


def _guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    if host not in (None, "", b""):
        _network.check(host)
    return _getaddrinfo(host, *args, **kwargs)


socket.socket = _GuardedSocket  # type: ignore[misc]
socket.getaddrinfo = _guarded_getaddrinfo


@pytest.fixture(autouse=True)
def _only_allowed_network(request: pytest.FixtureRequest) -> Iterator[None]:
    _network.loopback = "unit" not in request.path.parts
    _network.refused.clear()
    yield
    refused, _network.loopback = list(_network.refused), True
    assert not refused, f"the test tried to reach {refused}"


# ------------------------------------------------------------------------ tasks


class _Complaints(logging.Handler):
    """What asyncio reports when nobody awaits a failure."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture(autouse=True)
def _no_task_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    left: list[str] = []
    cancel_all = asyncio.runners._cancel_all_tasks  # type: ignore[attr-defined]

    def note_and_cancel_all(loop: asyncio.AbstractEventLoop) -> None:
        left.extend(repr(task) for task in asyncio.all_tasks(loop))
        cancel_all(loop)

    monkeypatch.setattr(asyncio.runners, "_cancel_all_tasks", note_and_cancel_all)
    complaints = _Complaints()
    logging.getLogger("asyncio").addHandler(complaints)
    yield
    logging.getLogger("asyncio").removeHandler(complaints)
    assert not left, f"tasks were still running at the end: {left}"
    assert not complaints.lines, f"asyncio reported {complaints.lines}"


# -------------------------------------------------------------------------- log


@pytest.fixture(autouse=True)
def _no_log_left() -> Iterator[None]:
    """A command that a test runs sets the log of its process up: of this one."""
    yield
    if (setup := sys.modules.get("omnilytics_app.logs.setup")) is not None:
        setup.reset_logging()


# -------------------------------------------------------- threads and processes

_kept_by_session: set[object] = set()


class _SessionFixtures:
    """A plugin of its own: pytest asks a conftest.py below the root about no fixture of the whole session."""

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Generator[None, Any, Any]:
        """Notes what a fixture of the whole session or a package starts."""
        if fixturedef.scope not in ("session", "package"):
            return (yield)
        before = _running()
        result = yield
        _kept_by_session.update(_running() - before)
        return result


def pytest_configure(config: pytest.Config) -> None:
    """Registers what has to hear of every fixture, what ends a run that hangs, and what collects garbage."""
    config.pluginmanager.register(Watchdog(config), "watchdog")
    config.pluginmanager.register(Collecting(), "collecting")
    config.pluginmanager.register(_SessionFixtures(), "session fixtures of the guard rails")


@pytest.fixture(scope="module", autouse=True)
def _nothing_left_running() -> Iterator[None]:
    before = _running()
    yield
    deadline = time.monotonic() + GRACE_S
    while (left := _running() - before - _kept_by_session) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"still running at the end of the module: {sorted(map(str, left))}"


def _running() -> set[object]:
    """Threads of this process, and its child processes as (pid, command line)."""
    threads = {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}
    return threads | _children()


def _children() -> set[object]:
    """Linux only, where /proc tells; the tracker of multiprocessing lives as long as its interpreter."""
    tracker = getattr(multiprocessing.resource_tracker._resource_tracker, "_pid", None)
    found: set[object] = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            command = (stat.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        if parent == os.getpid() and int(stat.parent.name) != tracker:
            found.add((int(stat.parent.name), command.strip()))
    return found
