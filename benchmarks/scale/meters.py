"""What processes use, seen from outside: processor time, memory, and what a chain has waiting. Linux's /proc.

Nothing runs inside the program for it, so that what is measured is what people run.
"""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

TICKS_S = os.sysconf("SC_CLK_TCK")
SAMPLE_S = 0.2
BUSY = 0.25
"""Of one processor: workers and main processes that use less together are not computing, unless one wants to."""


@dataclass(frozen=True)
class Sample:
    """Seconds of the processor used so far by the workers, the main processes and the node; transactions not mined.

    `wanting` counts workers and main processes that run or wait for the processor, which others may be using.
    """

    time: float
    workers_s: float
    main_s: float
    chain_s: float
    pending: int
    wanting: int = 0


@dataclass(frozen=True)
class Split:
    """Seconds of a stretch of time by what everybody was waiting for."""

    compute: float
    chain: float
    waiting: float

    @property
    def total(self) -> float:
        """All of it."""
        return self.compute + self.chain + self.waiting


class Meter:
    """Samples process trees and the chain until it is stopped."""

    def __init__(self, mains: list[int], node: int, pending: Callable[[], Awaitable[int]]) -> None:
        self._mains = mains
        self._node = node
        self._pending = pending
        self._gone: dict[int, float] = {}
        self.samples: list[Sample] = []

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self.samples.append(await self.sample())
            await asyncio.sleep(SAMPLE_S)

    async def sample(self) -> Sample:
        """Now. What a worker used counts on after its end."""
        for worker in {child for main in self._mains for child in children_of(main)}:
            self._gone[worker] = max(self._gone.get(worker, 0.0), processor_s(worker))
        return Sample(
            time.time(),
            sum(self._gone.values()),
            sum(map(processor_s, self._mains)),
            processor_s(self._node),
            await self._pending(),
            sum(map(wants_processor, (*self._gone, *self._mains))),
        )

    def between(self, start: float, end: float) -> list[Sample]:
        """The samples of a stretch of time."""
        return [s for s in self.samples if start <= s.time <= end]


def split(samples: list[Sample]) -> Split:
    """Where the time between samples went.

    Compute: workers or main processes are busy, or would be if the machine let them. Else chain: transactions wait to
    be mined. Else waiting: for a block, a deadline or the next look.
    """
    spent = {"compute": 0.0, "chain": 0.0, "waiting": 0.0}
    for one, next_one in pairwise(samples):
        seconds = next_one.time - one.time
        used = next_one.workers_s - one.workers_s + next_one.main_s - one.main_s
        busy = used > BUSY * seconds or next_one.wanting > 0
        spent["compute" if busy else "chain" if one.pending or next_one.pending else "waiting"] += seconds
    return Split(**spent)


def processor_s(process: int) -> float:
    """What a process has used, itself and its threads; 0 where it has ended."""
    fields = _status(process)
    return (int(fields[11]) + int(fields[12])) / TICKS_S if fields else 0.0


def wants_processor(process: int) -> bool:
    """Whether a process runs, or would if it were its turn."""
    return _status(process)[:1] == ["R"]


def _status(process: int) -> list[str]:
    """The fields of a process behind its name, as Linux gives them; none where it has ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return []


def resident_mb(process: int) -> float:
    """Resident memory of one process, in MiB."""
    for line in Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def children_of(process: int) -> list[int]:
    """The processes a process has started."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found += map(int, task.read_text("ascii").split())
        except OSError:
            continue
    return found
