"""What the signals of a service manager or of Ctrl-C do to a program that serves."""

import signal
import subprocess
import sys

import pytest

SCRIPT = """
import asyncio, sys
from omnilytics_app.headless import stopped_by_signals

async def main():
    stop = asyncio.Event()
    with stopped_by_signals(stop):
        print("ready", flush=True)
        await stop.wait()
        print("stopping", flush=True)
        if sys.argv[1] == "slow":
            await asyncio.Event().wait()

asyncio.run(main())
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")


def started(manner: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, manner], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_the_first_signal_asks_to_stop_and_the_second_one_ends_at_once() -> None:
    quick, slow = started("quick"), started("slow")
    with quick, slow:
        quick.send_signal(signal.SIGINT)
        assert quick.wait(10) == 0
        slow.send_signal(signal.SIGTERM)
        assert slow.stdout is not None
        assert slow.stdout.readline() == "stopping\n"
        with pytest.raises(subprocess.TimeoutExpired):
            slow.wait(0.2)
        slow.send_signal(signal.SIGTERM)
        assert slow.wait(10) == 128 + signal.SIGTERM
