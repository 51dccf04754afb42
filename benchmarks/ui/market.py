"""A market of many jobs while events arrive: rows through the index itself, the page as people see it."""

import asyncio
import time
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.ui.cores import OwnStalls
from benchmarks.ui.painted import Readings, ms_until
from benchmarks.ui.stage import Theatre, desk_of, theme_of, window_on
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.market import Ending, Stage
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.services.desk import Desk
from omnilytics_app.storage.cache import Cache
from omnilytics_app.storage.job_index import Course, Created, Described, Due, JobIndex, Row
from omnilytics_app.ui.views.main_window import Page

EVENTS_A_SECOND = 50
SETTLE_S = 2.0
Measured = dict[str, Any]
OWNERS = 400


def fill(place: Theatre, jobs: int) -> None:
    """Rows of so many jobs. Blocks for seconds."""
    Cache(place.paths.cache, place.deployment).close()
    JobIndex(place.paths.cache, place.deployment).put([_row(number) for number in range(1, jobs + 1)])


def _row(number: int, members: int = 3) -> Row:
    owner = Address(f"0x{number % OWNERS + 1:040x}")
    stage = Stage.REGISTERING if number % 3 else Stage.RUNNING
    created = Created(
        model_owner=owner, token=NATIVE_COIN, reward=number * 7_919 % 10_007 * 10**12, stake=10**15, rounds=8, seats=15,
        group_size=3, faults=1, register_until=int(time.time()) + 10**6, block=1,
        block_hash=bytes(32), log_index=number,
    )  # fmt: skip
    described = Described(
        title=f"Readings of station {number}", kind="classification", target="state", classes=("on", "off"),
        columns=tuple(f"c{i}" for i in range(8)), features=8,
    )  # fmt: skip
    course = Course(members, stage, Ending.NONE, number % 8, 0, 0, 0)
    return Row(Due(JobId(number), 0, None), created, described, course)


async def measure(place: Theatre, application: QApplication, jobs: int, seconds: float) -> Measured:
    """Stalls of the window while it shows the market and events arrive."""
    async with desk_of(place) as desk, window_on(desk, theme_of(application), Page.SETTINGS) as (window, _):
        await asyncio.sleep(SETTLE_S)
        window.show_page(Page.MARKET)
        table = window.market.table
        await ms_until(table.viewport().update, table.viewport(), Readings(table).complete)
        await asyncio.sleep(SETTLE_S)
        meter = OwnStalls(window)
        window.update()
        told = await arrive(place, desk, jobs, seconds)
        meter.stop()
        return {
            "jobs": table.model().rowCount(), "arrived": told, "seconds": seconds, **meter.told(),
        }  # fmt: skip


async def arrive(place: Theatre, desk: Desk, jobs: int, seconds: float) -> int:
    """Somebody joins a job, evenly often: its row is made anew in a thread, and told of as the index does; how many."""
    index = JobIndex(place.paths.cache, place.deployment)
    began, told = time.perf_counter(), 0
    while (passed := time.perf_counter() - began) < seconds:
        if told >= passed * EVENTS_A_SECOND:
            await asyncio.sleep(1 / EVENTS_A_SECOND / 2)
            continue
        await asyncio.to_thread(index.put, [_row(jobs - told * 7 % jobs, 3 + told % 12)])
        desk.market._tell()  # noqa: SLF001 - what the index does after it made rows
        told += 1
    return told
