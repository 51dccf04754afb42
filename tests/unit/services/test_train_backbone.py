"""The loop around the training's tasks; the tasks themselves are stood in for."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest

from omnilytics_app.domain.progress import Work
from omnilytics_app.services.train_backbone import LABEL, train_backbone
from omnilytics_app.workers.backbone_tasks import TrainingState, begin_backbone, continue_backbone
from omnilytics_app.workers.pool import WorkerPool

REQUEST = cast("Any", object())


class Pool:
    """Runs a training of six steps, two a task; from `stuck_at` on it never answers."""

    def __init__(self, stuck_at: int = 99) -> None:
        self.stuck_at = stuck_at
        self.seen: list[int] = []
        self.stuck = asyncio.Event()

    async def run(self, task: Callable[..., Any], given: Any) -> TrainingState:
        if task is begin_backbone:
            assert given is REQUEST
            return TrainingState(b"0", 0, 6)
        assert task is continue_backbone
        self.seen.append(given.done)
        if given.done >= self.stuck_at:
            self.stuck.set()
            await asyncio.Event().wait()
        return TrainingState(f"{given.done + 2}".encode(), given.done + 2, 6)


async def test_steps_follow_each_other_and_are_told() -> None:
    pool, told = Pool(), list[Work]()
    assert await train_backbone(REQUEST, cast("WorkerPool", pool), told.append) == b"6"
    assert pool.seen == [0, 2, 4]
    assert [(work.label, work.done, work.total) for work in told] == [(LABEL, n, 6) for n in (2, 4, 6)]
    assert told[-1].seconds_left == 0.0


async def test_leaving_off_ends_the_loop() -> None:
    pool = Pool(stuck_at=2)
    task = asyncio.create_task(train_backbone(REQUEST, cast("WorkerPool", pool)))
    await pool.stuck.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert pool.seen == [0, 2]
