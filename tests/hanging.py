"""A run of the tests ends by itself, whatever hangs.

`pytest-timeout` interrupts Python alone: not C code that waits for a lock, a socket or a database, nor what comes after
the last test. So a watchdog of `faulthandler`, a thread that needs no interpreter, is wound up at every step of a
process that runs tests: it writes where all threads are and ends the process. A test gets its own limit and `GRACE_S`
more, so that where `pytest-timeout` can, it says what happened. The end of the process, with what other threads and
`atexit` do there, gets `ENDING_S`. In a parallel run the process that only hands tests out is watched at its end; one
that loses another process fails, also when no test was lost with it.
"""

import faulthandler
import os
from collections.abc import Generator
from typing import Any

import pytest

LIMIT_S = 600.0
"""Where neither a test nor the configuration says anything."""
GRACE_S = 180.0
ENDING_S = 120.0


class Watchdog:
    """A plugin. Barks into what was the standard error when pytest was configured, past its capturing."""

    def __init__(self, config: pytest.Config, grace_s: float = GRACE_S, ending_s: float = ENDING_S) -> None:
        self._grace_s, self._ending_s = grace_s, ending_s
        self._limit_s = _seconds(config.getoption("timeout", None) or config.getini("timeout"))
        self._test_s, self._running = self._limit_s, False
        self._output = os.dup(2)
        self._lost = 0
        if not config.getoption("numprocesses", None):  # who hands tests out waits for hours, rightly
            self._wind(LIMIT_S)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self) -> None:
        """A process of a parallel run may wait for long until there is a test for it, or the run is over."""
        faulthandler.cancel_dump_traceback_later()

    def _wind(self, limit_s: float) -> None:
        faulthandler.dump_traceback_later(limit_s + self._grace_s, exit=True, file=self._output)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Preparing, running and cleaning up after a test."""
        marker = item.get_closest_marker("timeout")
        own = marker.args[0] if marker and marker.args else marker.kwargs.get("timeout") if marker else None
        self._test_s = _seconds(own) if own is not None else self._limit_s
        self._running = True
        self._wind(self._test_s)
        result = yield
        self._running = False
        faulthandler.cancel_dump_traceback_later()
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_exception_interact(self) -> None:
        """Pytest stops the clock of `faulthandler` when a test fails; its cleaning up may still hang."""
        if self._running:
            self._wind(self._test_s)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, error: object) -> None:
        """A process of a parallel run is gone, in order where there is no error."""
        self._lost += bool(error)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None, None, None]:
        """What the whole session had is taken down."""
        faulthandler.dump_traceback_later(self._ending_s, exit=True, file=self._output)
        yield
        if self._lost and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self) -> None:
        """Threads that are waited for, pools that are joined: the process has still to end."""
        faulthandler.dump_traceback_later(self._ending_s, exit=True, file=self._output)


def _seconds(said: object) -> float:
    """A limit; 0 for none is not for the watchdog."""
    return float(str(said or LIMIT_S)) or LIMIT_S
