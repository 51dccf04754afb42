"""Programs that a test starts beside itself, and that are over when it is."""

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from typing import TypeVar

PATIENCE_S = 30.0
T = TypeVar("T", str, bytes)


@contextlib.contextmanager
def ending(
    process: "subprocess.Popen[T]", number: int = signal.SIGTERM, patience_s: float = PATIENCE_S
) -> "Iterator[subprocess.Popen[T]]":
    """Asks a process to end, and kills it where it does not within a time, which then is an error.

    `Popen` by itself waits for ever for one that does not listen, and nothing is left that would interrupt it where the
    time of the test is over already.
    """
    with process:
        try:
            yield process
        finally:
            process.send_signal(number)
            try:
                process.wait(patience_s)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
