"""A process that ends with whoever holds its input."""

import subprocess
import sys

import pytest

FOLLOWS = """
import sys, time
from omnilytics_app.cli.following import follow_starter
first = sys.stdin.readline()
follow_starter()
print(first.strip(), flush=True)
time.sleep({stays})
"""


def start(stays: float) -> "subprocess.Popen[str]":
    code = [sys.executable, "-c", FOLLOWS.format(stays=stays)]
    process = subprocess.Popen(code, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdin is not None
    process.stdin.write("passphrase\n")
    process.stdin.flush()
    return process


def test_it_reads_its_line_goes_on_and_ends_once_the_input_is_closed() -> None:
    with start(60) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "passphrase\n"
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.2)
        process.stdin.close()
        assert process.wait(timeout=20) == 1


def test_an_end_of_its_own_is_not_disturbed() -> None:
    with start(0) as process:
        assert process.wait(timeout=20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
