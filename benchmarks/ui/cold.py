"""How fast the program is seen, and what it holds: the program itself, as a process, on a profile that exists."""

import asyncio
import json
import os
import re
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.scale.meters import resident_mb
from benchmarks.ui.stage import Theatre
from omnilytics_app.errors import DemoFailed

PATIENCE_S = 60.0
SETTLED_S = 5.0
"""After the main window is there: the market is read, workers have not started."""
LOG = Path("logs", "omnilytics.jsonl")
FIRST = re.compile(r"first paint ([0-9.]+) s")
READY = re.compile(r"main window ([0-9.]+) s")
Measured = dict[str, Any]


async def measure(place: Theatre, times: int) -> Measured:
    """Starts of the program; the first one warms the caches and does not count."""
    starts = [await _start(place) for _ in range(times + 1)][1:]
    paints = [s["first_paint_s"] for s in starts]
    return {
        "first_paint_s": round(median(paints), 3),
        "first_paint_worst_s": max(paints),
        "main_window_s": round(median(s["main_window_s"] for s in starts), 3),
        "resident_mb": round(max(s["resident_mb"] for s in starts)),
        "starts": starts,
    }


async def _start(place: Theatre) -> Measured:
    log = place.profile / LOG
    log.unlink(missing_ok=True)
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "omnilytics_app", "window", "--profile", str(place.profile), "--passphrase-stdin",
        stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "OMNILYTICS_LOG_LEVEL": "INFO"},
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(place.cast.passphrase.encode() + b"\n")
    process.stdin.close()
    try:
        ready = await _told(process, log, READY)
        wall = time.perf_counter() - began
        first = await _told(process, log, FIRST)
        await asyncio.sleep(SETTLED_S)
        return {
            "first_paint_s": first,
            "main_window_s": ready,
            "main_window_wall_s": round(wall, 3),
            "resident_mb": round(resident_mb(process.pid), 1),
        }
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _told(process: Process, log: Path, what: re.Pattern[str]) -> float:
    """What the program's own log tells; raises `DemoFailed` if it does not."""
    async with asyncio.timeout(PATIENCE_S):
        while process.returncode is None:
            if (found := what.search(_events(log))) is not None:
                return float(found[1])
            await asyncio.sleep(0.02)
    raise DemoFailed(f"The program ended with {process.returncode} before its window was there.")


def _events(log: Path) -> str:
    if not log.exists():
        return ""
    lines = (line for line in log.read_text("utf-8").splitlines() if line.endswith("}"))
    return "\n".join(json.loads(line)["event"] for line in lines)
