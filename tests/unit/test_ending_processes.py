import signal
import subprocess
import sys

import pytest

from tests.processes import ending

DEAF = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
HEARS = "import time; print('hears', flush=True); time.sleep(600)"


def start(code: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def test_a_process_is_asked_to_end() -> None:
    with ending(start(HEARS)) as process:
        assert process.poll() is None
    assert process.returncode == -signal.SIGTERM


def test_one_that_does_not_listen_is_killed_which_is_an_error() -> None:
    process = start(DEAF)
    with pytest.raises(subprocess.TimeoutExpired), ending(process, patience_s=0.3):
        pass
    assert process.returncode == -signal.SIGKILL


def test_an_error_meanwhile_keeps_nobody_waiting() -> None:
    process = start(HEARS)
    with pytest.raises(LookupError), ending(process):
        raise LookupError
    assert process.returncode == -signal.SIGTERM
