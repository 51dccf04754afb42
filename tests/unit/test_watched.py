"""Commands that are watched: what they say is passed on, and they are over when they are over."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEAVES_A_CHILD = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid)
sys.exit(3)
"""
HANGS = "import faulthandler, time; faulthandler.enable(); print('begun', flush=True); time.sleep(600)"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="groups of processes are of Unix")


def watch(log: Path, code: str, *options: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "scripts.watched", "--log", str(log), *options, sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/cmdline").read_bytes() != b"" if Path("/proc/self").exists() else True


def test_what_is_said_is_passed_on_and_written_down_with_the_exit_status(tmp_path: Path) -> None:
    code = "import sys; print('one'); sys.stdout.flush(); print('two', file=sys.stderr); sys.exit(5)"
    done = watch(tmp_path / "log", code)
    assert (done.returncode, done.stdout) == (5, "one\ntwo\n")
    assert (tmp_path / "log").read_text() == "one\ntwo\n"


def test_a_child_that_holds_the_output_open_keeps_nobody_waiting_and_is_ended(tmp_path: Path) -> None:
    begun = time.monotonic()
    done = watch(tmp_path / "log", LEAVES_A_CHILD)
    assert done.returncode == 3
    assert time.monotonic() - begun < 60
    deadline = time.monotonic() + 20
    while is_running(int(done.stdout)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_running(int(done.stdout))


def test_a_command_that_says_nothing_for_too_long_says_where_it_is(tmp_path: Path) -> None:
    done = watch(tmp_path / "log", HANGS, "--silence", "1")
    assert done.returncode == 124
    for expected in ("begun", "Nothing was heard for 1 s", "Current thread"):
        assert expected in done.stdout
        assert expected in (tmp_path / "log").read_text()


@pytest.fixture
def hearing() -> Iterator[None]:
    """The end of a terminal is heard of, also by what `nohup` began."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("hearing")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_is_passed_on(tmp_path: Path, name: str) -> None:
    sent = signal.Signals[name]
    code = "import time; print('begun', flush=True); time.sleep(600)"
    command = [sys.executable, "-m", "scripts.watched", "--log", str(tmp_path / "log"), sys.executable, "-c", code]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as watched:
        assert watched.stdout is not None
        assert watched.stdout.readline() == "begun\n"
        watched.send_signal(sent)
        assert watched.wait(timeout=20) == 128 + sent
