"""Tasks that spawned workers of the tests run."""

import os
import signal
import time
from pathlib import Path

from omnilytics_app.errors import InvalidPayload


def square(value: int, offset: int = 0) -> int:
    return value * value + offset


def slowly_backwards(value: int) -> int:
    """Takes longer the smaller the value, so that tasks end in another order than they began."""
    time.sleep(0.02 * (5 - value))
    return value


def nap(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def refuse(value: int) -> int:
    if value == 2:
        raise InvalidPayload(f"value {value} is not for us")
    return value


def die_the_first_time(mark: str) -> int:
    """Ends its worker as the system does when memory runs out, unless that has happened before."""
    if not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def die(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def niceness(_: int) -> tuple[int, int]:
    return os.getpid(), os.nice(0)


def leave_a_mark(mark: str) -> None:
    time.sleep(0.05)
    with open(mark, "a", encoding="utf-8") as file:  # noqa: PTH123 - append
        file.write("x")


def mark_and_count(mark: str) -> int:
    leave_a_mark(mark)
    return 1


def shown(value: int) -> str:
    """Ends in another order than it began."""
    time.sleep(0.02 * (value % 3))
    return str(value)
