"""Runs of tests that hang where no exception can be raised: they end, and say where they were."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = """
from tests.hanging import Watchdog

def pytest_configure(config):
    config.pluginmanager.register(Watchdog(config, {grace_s}, {ending_s}))
"""
IN_C = """
import ctypes

def test_waits_for_itself():
    mutex, libc = ctypes.create_string_buffer(128), ctypes.PyDLL(None)
    libc.pthread_mutex_lock(mutex)
    libc.pthread_mutex_lock(mutex)
"""
AFTER_A_FAILURE = """
import ctypes, pytest

@pytest.fixture
def mutex():
    yield
    made, libc = ctypes.create_string_buffer(128), ctypes.PyDLL(None)
    libc.pthread_mutex_lock(made)
    libc.pthread_mutex_lock(made)

def test_fails(mutex):
    assert False
"""
AT_THE_END = """
import threading

def wait_for_ever():
    threading.Event().wait()

def test_leaves_a_thread():
    threading.Thread(target=wait_for_ever).start()
"""
WELL = """
def test_is_quick():
    pass
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a mutex of zeros is one of Linux")


def run(folder: Path, text: str, *options: str, grace_s: float, ending_s: float) -> "subprocess.CompletedProcess[str]":
    (folder / "conftest.py").write_text(CONFTEST.format(grace_s=grace_s, ending_s=ending_s))
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_it.py").write_text(text)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:pytest-qt",
        "--timeout",
        "1",
        *options,
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("text", "where", "options"),
    [
        (IN_C, "in test_waits_for_itself", ("-n", "1")),
        (AFTER_A_FAILURE, "in mutex", ()),
        (AT_THE_END, "in wait_for_ever", ()),
        (AT_THE_END, "in wait_for_ever", ("-n", "1")),
    ],
    ids=["c-parallel", "clean-up", "end", "end-parallel"],
)
def test_a_run_that_hangs_ends_with_the_place(tmp_path: Path, text: str, where: str, options: tuple[str, ...]) -> None:
    ended = run(tmp_path, text, *options, grace_s=0.5, ending_s=2)
    assert "Timeout (" in ended.stderr
    assert where in ended.stderr
    assert ended.returncode != 0, ended.stdout


def test_a_run_that_does_not_hang_is_not_disturbed(tmp_path: Path) -> None:
    ended = run(tmp_path, WELL, grace_s=60, ending_s=60)
    assert ended.returncode == 0
    assert "Timeout" not in ended.stderr
