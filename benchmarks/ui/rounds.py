"""How the window answers while a round computes, in this window's own workers, as either role has it.

As a model owner the window creates a job with a key of the wanted length, which its two workers make and prove while
nobody else is there; then data owners come, in one process with workers of its own. As a data owner it takes a seat in
such a job of another process. While the window's workers publish, or compute a gradient, the other processes are
stopped, so that the window and its workers have the machine; what is measured then is what a person has. The rest, in
which all of them share it, is told beside.
"""

import asyncio
import contextlib
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.scale.cast import Actor
from benchmarks.scale.meters import children_of
from benchmarks.ui.cores import OwnStalls
from benchmarks.ui.stage import Theatre, desk_of, theme_of
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.job_file import read_job_file
from omnilytics_app.domain.privacy import Accepted, PrivacyChoice
from omnilytics_app.errors import DemoFailed
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.views.main_window import MainWindow, Page

SETTLE_S = 2.0
PATIENCE_S = 1_500.0
LOOK_S = 0.02
Measured = dict[str, Any]


async def measure(place: Theatre, application: QApplication, key_bits: int) -> Measured:
    """The stalls of each stretch of a job of one round, in the window of its model owner."""
    form = replace(read_job_file(place.cast.job_file).form, key_bits=key_bits)
    async with desk_of(place) as desk:
        presenters = presenters_of(desk, form)
        window = MainWindow(presenters, theme_of(application), "Measured", Page.MODEL_OWNER)
        window.show()
        window.build_ahead()
        try:
            await asyncio.sleep(SETTLE_S)
            async with asyncio.timeout(PATIENCE_S):
                return {"key_bits": key_bits, **await _played(place, window, presenters)}
        finally:
            await presenters.close()
            window.hide()
            window.deleteLater()


async def measure_owner(place: Theatre, application: QApplication, key_bits: int) -> Measured:
    """The stalls of each stretch of a job of one round, in the window of a data owner."""
    seat, *others = place.cast.owners
    job = place.cast.job_file
    text = f"key_bits = {read_job_file(job).form.key_bits}"
    job.write_text(job.read_text("utf-8").replace(text, f"key_bits = {key_bits}"), "utf-8")
    created = ["--role", "model-owner", "--profile", str(place.profile), "--job", str(job)]
    found: Measured = {}
    async with (
        desk_of(place, seat.profile) as desk,
        _agent(place, "model-owner", created) as model_owner,
        _agent(place, "owners", _seats(others)) as owners,
    ):
        presenters = presenters_of(desk, read_job_file(job).form)
        window = MainWindow(presenters, theme_of(application), "Measured", Page.DATA_OWNER)
        window.show()
        window.build_ahead()
        try:
            async with asyncio.timeout(PATIENCE_S):
                await _take_part(window, presenters, seat, (model_owner, owners), found)
        finally:
            await presenters.close()
            window.hide()
            window.deleteLater()
    return {"key_bits": key_bits, "stretches": found}


async def _take_part(
    window: MainWindow, presenters: Presenters, seat: Actor, others: tuple[Process, ...], found: Measured
) -> None:
    page = presenters.data_owner

    def phase() -> Phase | None:
        return None if page.participation is None else page.participation.job.phase

    def submitted() -> bool:
        job = page.participation
        return job is not None and any(m.owner == seat.address and m.submitted for m in job.job.members)

    await _until(presenters, lambda: bool(page.jobs))
    everything = PrivacyChoice(epsilon=None, accepted=frozenset(Accepted))  # the rows are made
    async with _metered(window, found, "join, with others"):
        page.join(page.jobs[0].job.job_id, str(seat.data_file), everything)
        await _until(
            presenters, lambda: page.participation is not None and page.participation.job.phase is Phase.SUBMIT
        )
    for process in others:
        _send(process, signal.SIGSTOP)
    try:
        async with _metered(window, found, "compute"):
            await _until(presenters, submitted)
    finally:
        for process in others:
            _send(process, signal.SIGCONT)
    async with _metered(window, found, "settle, with others"):
        await _until(
            presenters, lambda: page.participation is not None and page.participation.job.phase is Phase.CLOSED
        )


async def _played(place: Theatre, window: MainWindow, presenters: Presenters) -> Measured:
    phase = _phase_of(presenters)
    found: Measured = {}
    async with _metered(window, found, "create"):
        presenters.model_owner.create_job()
        await _until(presenters, lambda: phase() is Phase.REGISTER)
    async with _agent(place, "owners", _seats(place.cast.owners)) as owners:
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
        for page in (presenters.model_owner, presenters.data_owner):
            if page.problem is not None:
                raise DemoFailed(page.problem.text)
        await asyncio.sleep(LOOK_S)


@asynccontextmanager
async def _metered(window: MainWindow, found: Measured, name: str) -> AsyncIterator[None]:
    meter, began = OwnStalls(window), time.perf_counter()
    window.update()
    yield
    meter.stop()
    seconds = round(time.perf_counter() - began, 1)
    found[name] = {"seconds": seconds, **meter.told()}


def _seats(owners: Sequence[Actor]) -> list[str]:
    """The arguments of an agent for data owners."""
    return ["--public-data", *(word for o in owners for word in ("--owner", str(o.profile), str(o.data_file)))]


@asynccontextmanager
async def _agent(place: Theatre, name: str, arguments: Sequence[str]) -> AsyncIterator[Process]:
    """A process of others, with workers of its own."""
    with (place.root / f"{name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "omnilytics_app", "agent", *arguments, "--passphrase-stdin"),
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
