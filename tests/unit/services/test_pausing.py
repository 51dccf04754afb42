import asyncio

import pytest

from omnilytics_app.services.pausing import ComputingPaused, PausableWork


async def forever() -> bytes:
    await asyncio.Event().wait()
    return b""


async def test_what_nobody_interrupts_gives_its_result() -> None:
    async def compute() -> bytes:
        return b"payload"

    work = PausableWork()
    work.pause(interrupt=True)
    assert work.paused
    assert await work.run(compute()) == b"payload"
    work.resume()
    assert not work.paused


@pytest.mark.parametrize("interrupt", [True, False])
async def test_a_pause_gives_up_what_is_computed_only_if_told_to(*, interrupt: bool) -> None:
    work = PausableWork()
    running = asyncio.create_task(work.run(forever()))
    await asyncio.sleep(0)
    work.pause(interrupt=interrupt)
    await asyncio.wait([running], timeout=0.02)
    assert running.done() == interrupt
    if interrupt:
        with pytest.raises(ComputingPaused):
            await running
    else:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_who_is_told_to_end_ends_and_leaves_no_computation_behind() -> None:
    work, begun, ended = PausableWork(), asyncio.Event(), asyncio.Event()

    async def compute() -> bytes:
        begun.set()
        try:
            return await forever()
        finally:
            ended.set()

    running = asyncio.create_task(work.run(compute()))
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert ended.is_set()


async def test_a_failure_is_the_computations_own() -> None:
    async def fail() -> bytes:
        raise ValueError("seven")

    with pytest.raises(ValueError, match="seven"):
        await PausableWork().run(fail())
