"""How the window answers while a round computes, in this window's own workers, as a model owner has it.

The window creates a job with a key of the wanted length, which its two workers make and prove while nobody else is
there; then data owners come, in one process with workers of its own. While the window publishes, that process is
stopped, so that the window and its workers have the machine; what is measured then is what a person has. From there on
all of them share it, which is told beside.
"""

import asyncio
import contextlib
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.scale.meters import children_of
from benchmarks.ui.cores import OwnStalls
from benchmarks.ui.stage import Theatre, desk_of, theme_of
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.job_file import read_job_file
from omnilytics_app.errors import DemoFailed
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.views.main_window import MainWindow, Page

SETTLE_S = 2.0
PATIENCE_S = 1_500.0
LOOK_S = 0.02
Measured = dict[str, Any]


async def measure(place: Theatre, application: QApplication, key_bits: int) -> Measured:
    """The stalls of each stretch of a job of one round."""
    form = replace(read_job_file(place.cast.job_file).form, key_bits=key_bits)
    async with desk_of(place) as desk:
        presenters = presenters_of(desk, form)
        window = MainWindow(presenters, theme_of(application), "Measured", Page.MODEL_OWNER)
        window.show()
        try:
            await asyncio.sleep(SETTLE_S)
            async with asyncio.timeout(PATIENCE_S):
                return {"key_bits": key_bits, **await _played(place, window, presenters)}
        finally:
            await presenters.close()
            window.hide()
            window.deleteLater()


async def _played(place: Theatre, window: MainWindow, presenters: Presenters) -> Measured:
    phase = _phase_of(presenters)
    found: Measured = {}
    async with _metered(window, found, "create"):
        presenters.model_owner.create_job()
        await _until(presenters, lambda: phase() is Phase.REGISTER)
    async with _owners(place) as owners:
        async with _metered(window, found, "join, with others"):
            await _until(presenters, lambda: phase() is Phase.PUBLISH)
        _send(owners, signal.SIGSTOP)
        try:
            async with _metered(window, found, "publish"):
                await _until(presenters, lambda: phase() is not Phase.PUBLISH)
        finally:
            _send(owners, signal.SIGCONT)
        async with _metered(window, found, "submit and settle, with others"):
            await _until(presenters, lambda: phase() is Phase.CLOSED)
    return {"stretches": found}


def _phase_of(presenters: Presenters) -> Callable[[], Phase | None]:
    def phase() -> Phase | None:
        job = presenters.model_owner.job
        return None if job is None else job.job.phase

    return phase


async def _until(presenters: Presenters, reached: Callable[[], bool]) -> None:
    while not reached():
        if (problem := presenters.model_owner.problem) is not None:
            raise DemoFailed(problem.text)
        await asyncio.sleep(LOOK_S)


@asynccontextmanager
async def _metered(window: MainWindow, found: Measured, name: str) -> AsyncIterator[None]:
    meter, began = OwnStalls(window), time.perf_counter()
    window.update()
    yield
    meter.stop()
    seconds = round(time.perf_counter() - began, 1)
    found[name] = {"seconds": seconds, **meter.told()}


@asynccontextmanager
async def _owners(place: Theatre) -> AsyncIterator[Process]:
    """All data owners in one process."""
    words = [word for o in place.cast.owners for word in ("--owner", str(o.profile), str(o.data_file))]
    with (place.root / "owners.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "omnilytics_app", "agent", "--public-data", *words, "--passphrase-stdin"),
            stdin=PIPE, stdout=log, stderr=log,
        )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(place.cast.passphrase.encode() + b"\n")
    process.stdin.close()
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _send(process: Process, what: signal.Signals) -> None:
    """To a process and its workers."""
    for pid in (process.pid, *children_of(process.pid)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, what)
