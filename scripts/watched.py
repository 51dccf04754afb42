"""Runs a command, shows what it says and writes it down, and sees to it that there is an end.

    python -m scripts.watched --log FILE [--silence SECONDS] COMMAND ...

Unlike with a pipe into `tee`, it is over when the command is over: what the command started may hold its output open
for as long as it likes, and is ended. A command that says nothing for too long is asked where it is (SIGABRT, at which
Python writes the stacks of all its threads) and ended with everything it started. The exit status is the command's.
"""

import argparse
import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

SILENCE_S = 1_500.0
"""More than the longest test may take, with what its own watchdog adds."""
LAST_WORDS_S = 10.0
LOOK_S, PAUSE_S = 0.5, 0.05
HUNG = 124
"""As `timeout` says it."""


def main(arguments: list[str]) -> int:
    """The exit status of the command; 124 where it hung."""
    parser = argparse.ArgumentParser(prog="watched")
    parser.add_argument("--log", type=Path, required=True)
    parser.add_argument("--silence", type=float, default=SILENCE_S)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args(arguments)
    reader, writer = os.pipe()
    with options.log.open("wb") as log, os.fdopen(reader, "rb", buffering=0) as output:
        process = subprocess.Popen(options.command, stdout=writer, stderr=writer, start_new_session=True)
        os.close(writer)
        for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(sign) is not signal.SIG_IGN:  # as `nohup` has it
                signal.signal(sign, lambda number, _: _tell(process, number))
        hung = _follow(process, output, log, options.silence)
        _tell(process, signal.SIGKILL)
        return HUNG if hung else _status(process.wait())


def _follow(process: "subprocess.Popen[bytes]", output: IO[bytes], log: IO[bytes], silence_s: float) -> bool:
    """Pass the output on until the process is over; whether it hung."""
    os.set_blocking(output.fileno(), False)
    heard, asked = time.monotonic(), False
    with selectors.DefaultSelector() as selector:
        selector.register(output, selectors.EVENT_READ)
        while True:
            over = process.poll() is not None
            if _pass_on(output, log):
                heard = time.monotonic() if not asked else heard
            if over:
                return asked
            silent = time.monotonic() - heard
            if silent > silence_s and not asked:
                _say(log, f"\nNothing was heard for {silence_s:.0f} s; the run is ended.\n")
                _tell(process, signal.SIGABRT)
                asked = True
            if silent > silence_s + LAST_WORDS_S:
                _tell(process, signal.SIGKILL)
            selector.select(LOOK_S)
            time.sleep(PAUSE_S)  # there is always something to read of a pipe that was closed


def _pass_on(output: IO[bytes], log: IO[bytes]) -> bool:
    """What there is to read now; whether there was anything."""
    heard = False
    while piece := output.read(1 << 16):
        heard = True
        log.write(piece)
        sys.stdout.buffer.write(piece)
    log.flush()
    sys.stdout.buffer.flush()
    return heard


def _say(log: IO[bytes], sentence: str) -> None:
    log.write(sentence.encode())
    sys.stdout.write(sentence)
    sys.stdout.flush()


def _tell(process: "subprocess.Popen[bytes]", number: int) -> None:
    """To the command and everything it started, as far as that stayed in its session's group."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _status(code: int) -> int:
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
