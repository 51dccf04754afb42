import asyncio
from typing import Any, cast

import pytest

from omnilytics_app.errors import DataFileError, JobRefused
from omnilytics_app.services.agent.news import Event, News
from omnilytics_app.services.agent.serve import GRACE_S, serve


class Agent:
    """Runs for some time, or for ever."""

    def __init__(self, seconds: float | None = None, failure: Exception | None = None) -> None:
        self.seconds, self.failure = seconds, failure
        self.ended = ""

    async def run(self) -> None:
        try:
            await (asyncio.sleep(self.seconds) if self.seconds is not None else asyncio.Event().wait())
        except asyncio.CancelledError:
            self.ended = "cancelled"
            raise
        if self.failure is not None:
            raise self.failure
        self.ended = "done"


class Resting:
    """A participant that notes how the agents were when it came to rest."""

    def __init__(self, agents: list[Agent]) -> None:
        self.agents = agents
        self.seen: list[tuple[float, list[str]]] = []

    async def come_to_rest(self, grace_s: float) -> None:
        await asyncio.sleep(0.01)
        self.seen.append((grace_s, [agent.ended for agent in self.agents]))


async def run(agents: list[Agent], stop: asyncio.Event) -> tuple[Resting, list[News]]:
    told: list[News] = []
    resting = Resting(agents)
    async with asyncio.timeout(5):
        await serve(agents, cast("Any", [resting]), stop, told.append)
    return resting, told


async def test_it_ends_when_all_agents_are_done() -> None:
    agents = [Agent(0.0), Agent(0.02)]
    resting, told = await run(agents, asyncio.Event())
    assert [a.ended for a in agents] == ["done", "done"]
    assert (resting.seen, told) == ([], [])


async def test_told_to_stop_it_waits_for_what_is_signed_before_agents_are_ended() -> None:
    stop, agents = asyncio.Event(), [Agent(), Agent()]
    asyncio.get_running_loop().call_later(0.02, stop.set)
    resting, told = await run(agents, stop)
    assert resting.seen == [(GRACE_S, ["", ""])]
    assert [a.ended for a in agents] == ["cancelled", "cancelled"]
    assert [news.event for news in told] == [Event.STOPPING]


async def test_a_failure_is_told_at_once_and_raised_when_the_others_are_done() -> None:
    agents = [Agent(0.0, DataFileError("Empty.")), Agent(0.02), Agent(0.01, JobRefused("Full."))]
    told: list[News] = []
    with pytest.raises(DataFileError, match="Empty"):
        await serve(agents, [], asyncio.Event(), told.append)
    assert agents[1].ended == "done"
    assert [news.fields["problem"] for news in told] == ["Empty.", "Full."]


async def test_a_stop_beforehand_starts_nothing_that_stays() -> None:
    stop = asyncio.Event()
    stop.set()
    agents = [Agent()]
    await run(agents, stop)
    assert agents[0].ended in ("", "cancelled")
