"""Runs agents until they are done or told to stop, then takes leave in order.

Told to stop, nothing new is begun; what is signed gets `GRACE_S` to be mined, so that the next start finds it on the
chain; then agents and runners end. Whatever is interrupted is on disk and goes on at the next start.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Sequence
from typing import Any, Protocol

from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.agent.news import Event, News, Tell
from omnilytics_app.services.participant import Participant

GRACE_S = 45.0
"""Less than the 90 seconds after which service managers kill."""


class Agent(Protocol):
    """What a participant does by itself."""

    def run(self) -> Awaitable[None]:
        """Return when there is nothing left to do."""
        ...


async def serve(agents: Sequence[Agent], participants: Sequence[Participant], stop: asyncio.Event, tell: Tell) -> None:
    """Run agents side by side until all have returned or `stop` is set.

    One that fails does not end the others, who may have a stake in a job; the first failure is raised at the end.
    """
    tasks = [asyncio.create_task(_told(agent, tell), name="agent") for agent in agents]
    stopping = asyncio.create_task(stop.wait(), name="stop")
    everybody = asyncio.gather(*tasks, return_exceptions=True)
    try:
        waiting: set[asyncio.Future[Any]] = {everybody, stopping}
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set() and not everybody.done():
            tell(News(Event.STOPPING, "stopping: nothing new is begun, and what is signed is waited for"))
            await asyncio.gather(*(participant.come_to_rest(GRACE_S) for participant in participants))
            return
    finally:
        stopping.cancel()
        everybody.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await everybody
    for task in tasks:
        task.result()


async def _told(agent: Agent, tell: Tell) -> None:
    """Run an agent; a failure is told when it happens, not when the last of the others has finished."""
    try:
        await agent.run()
    except UserFacingError as error:
        tell(News(Event.PROBLEM, str(error), {"job": None, "problem": str(error)}))
        raise
