import asyncio
import gc

import pytest

from omnilytics_app.ui.tasks import TaskScope


def refuse(error: BaseException) -> None:
    raise AssertionError from error


async def test_reports_an_error_once() -> None:
    errors: list[BaseException] = []
    scope = TaskScope(errors.append)

    async def fail() -> None:
        raise ValueError("no")

    await asyncio.wait([scope.start(fail())])
    await asyncio.sleep(0)
    assert [str(e) for e in errors] == ["no"]
    assert len(scope) == 0


async def test_keeps_tasks_alive_that_nobody_holds() -> None:
    scope = TaskScope(refuse)
    done = asyncio.Event()

    async def work() -> None:
        waiting = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(0.02, waiting.set_result, None)
        await waiting
        done.set()

    scope.start(work())
    gc.collect()
    await asyncio.wait_for(done.wait(), 2)


async def test_close_cancels_and_waits_without_an_error() -> None:
    errors: list[BaseException] = []
    scope = TaskScope(errors.append)
    cleaned = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            cleaned.append(True)

    scope.start(work())
    await asyncio.sleep(0)
    await scope.close()
    assert cleaned == [True]
    assert not errors
    assert len(scope) == 0


async def test_refuses_tasks_after_close() -> None:
    scope = TaskScope(refuse)
    await scope.close()
    with pytest.raises(RuntimeError, match="closed"):
        scope.start(asyncio.sleep(0))


def test_refuses_tasks_without_a_loop() -> None:
    with pytest.raises(RuntimeError, match="loop"):
        TaskScope(refuse).start(asyncio.sleep(0))
