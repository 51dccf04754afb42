"""Python's garbage collector runs between tests, in the thread that runs them.

Tests of the window leave closed windows in cycles behind. Left to itself the collector would find them in whichever
thread allocates next, and Qt's objects may only be destroyed in their own: a run would crash now and then, some tests
later. The program keeps to the same rule (`omnilytics_app.ui.collector`).
"""

import gc
from collections.abc import Generator
from typing import Any

import pytest

YOUNG = 1
TESTS_A_FULL_COLLECTION = 50


class Collecting:
    """A plugin for every process that runs tests."""

    def __init__(self) -> None:
        self._tests = 0

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self) -> None:
        """Modules and tests are no garbage."""
        gc.disable()
        gc.freeze()

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_protocol(self) -> Generator[None, Any, Any]:
        """After a test and what cleans up after it; within the time that the watchdog gives."""
        result = yield
        self._tests += 1
        if self._tests % TESTS_A_FULL_COLLECTION:
            gc.collect(YOUNG)
        else:
            gc.collect()
        return result
