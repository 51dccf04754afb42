"""The rails of tests/conftest.py hold: each sample below must fail, in a run of its own."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
INI = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""
BAD = """
import asyncio, os, pathlib, socket, subprocess, threading, time, warnings

def test_connects_far_away():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except OSError:
        pass

def test_asks_a_name_server():
    try:
        socket.getaddrinfo("example.org", 80)
    except OSError:
        pass

def test_connects_to_itself():
    with socket.create_server(("127.0.0.1", 0)) as server:
        try:
            socket.create_connection(server.getsockname(), timeout=1)
        except OSError:
            pass

def test_warns():
    warnings.warn("something is old", DeprecationWarning)

async def test_leaves_a_task():
    test_leaves_a_task.kept = asyncio.create_task(asyncio.sleep(60))

async def test_loses_an_error():
    async def fail():
        raise ValueError("lost")
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
"""
LEAVES_A_THREAD = """
import threading

def test_last():
    threading.Thread(target=threading.Event().wait, args=(30,), daemon=True).start()
"""
LEAVES_A_PROCESS = """
import subprocess, sys

def test_last():
    test_last.kept = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3)"])
"""
GOOD = """
import os, pathlib, socket, tempfile, threading
import pytest

@pytest.fixture(scope="session")
def service():
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    yield
    stop.set()
    thread.join()

def test_comes_before_the_service():
    pass

def test_connects_to_itself(service):
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass

def test_is_not_at_home():
    assert str(pathlib.Path.home()).startswith(tempfile.gettempdir())
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "OMNILYTICS_CHAIN_ID" not in os.environ
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The output of one run of all samples."""
    root = tmp_path_factory.mktemp("rails")
    tests = root / "tests"  # below the root, where pytest asks a conftest.py less than at the root
    tests.mkdir()
    conftest = tests / "conftest.py"
    shutil.copy(ROOT / "tests" / "conftest.py", conftest)
    shutil.copy(ROOT / "tests" / "hanging.py", tests)
    conftest.write_text(conftest.read_text().replace("GRACE_S = 3.0", "GRACE_S = 0.2"))
    (root / "pytest.ini").write_text(INI)
    samples = {
        "unit/test_bad.py": BAD,
        "thread/test_leaves_a_thread.py": LEAVES_A_THREAD,
        "process/test_leaves_a_process.py": LEAVES_A_PROCESS,
        "integration/test_good.py": GOOD,
    }
    for name, text in samples.items():
        (tests / name).parent.mkdir()
        (tests / name).write_text(text)
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"} | {
        "OMNILYTICS_CHAIN_ID": "5",
        "COLUMNS": "400",
    }
    command = [sys.executable, "-m", "pytest", "-rA", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", str(tests)]
    finished = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    return finished.stdout + finished.stderr


@pytest.mark.parametrize(
    ("test", "complaint"),
    [
        ("tests/unit/test_bad.py::test_connects_far_away", "tried to reach"),
        ("tests/unit/test_bad.py::test_asks_a_name_server", "tried to reach"),
        ("tests/unit/test_bad.py::test_connects_to_itself", "tried to reach"),
        ("tests/unit/test_bad.py::test_warns", "something is old"),
        ("tests/unit/test_bad.py::test_leaves_a_task", "still running"),
        ("tests/unit/test_bad.py::test_loses_an_error", "asyncio reported"),
        ("tests/thread/test_leaves_a_thread.py::test_last", "still running"),
        ("tests/process/test_leaves_a_process.py::test_last", "still running"),
    ],
)
def test_bad_manners_fail(outcome: str, test: str, complaint: str) -> None:
    assert re.search(rf"^(FAILED|ERROR) {re.escape(test)} - .*{complaint}", outcome, re.MULTILINE), outcome


def test_good_manners_pass(outcome: str) -> None:
    for test in ("test_comes_before_the_service", "test_connects_to_itself", "test_is_not_at_home"):
        assert f"PASSED tests/integration/test_good.py::{test}" in outcome
        assert f"ERROR tests/integration/test_good.py::{test}" not in outcome
