"""The composition root of runs without a window: agents that take part once, and agents that stay.

Start-up order: signals, exclusive use of the profiles, unlocking (in a thread, it is slow by design), the endpoint,
worker processes, services, agents. Nothing here loads Qt, and nothing of what only workers need. Shutdown runs the
other way.
"""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.errors import ChainUnavailable, UserFacingError
from omnilytics_app.services.agent.news import Event, News, Tell, started
from omnilytics_app.services.agent.once import preview_one_job, serve_one_job
from omnilytics_app.services.agent.serve import GRACE_S, Agent, serve
from omnilytics_app.services.identity import own_secret
from omnilytics_app.services.job_runners import Casting
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.session import Unlocked, open_participants
from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import Profile, exclusive
from omnilytics_app.storage.protectors import Protector
from omnilytics_app.workers.pool import give_way

log = logging.getLogger(__name__)

AGENT_NICENESS = 5
RECONNECT_S = 15.0


@dataclass(frozen=True, slots=True)
class AgentOptions:
    """Data owners without a window: profile, data file and, in demonstrations, the attack of each.

    `choice` says how the data of all of them is protected; with `preview` nobody joins and everything is only told.
    `casting` has what plays the roles of some profiles, in demonstrations.
    """

    owners: Sequence[tuple[Profile, Path, str]]
    protector: Protector
    settings: Settings
    choice: PrivacyChoice = field(default_factory=PrivacyChoice)
    preview: bool = False
    casting: Mapping[Path, Casting] = field(default_factory=dict)


async def run_agents(options: AgentOptions) -> int:
    """Join the first suitable job with every owner, take part until its end, withdraw; the exit status.

    The first signal ends it in order, as it does agents that stay.
    """
    give_way(AGENT_NICENESS)
    profiles = [profile for profile, _, _ in options.owners]
    stop, failures = asyncio.Event(), list[BaseException]()
    with contextlib.ExitStack() as locks:
        locks.enter_context(stopped_by_signals(stop))
        for profile in profiles:
            locks.enter_context(exclusive(profile.paths))
        unlocked = [(p, await asyncio.to_thread(own_secret, p, options.protector)) for p in profiles]
        async with open_participants(unlocked, options.settings, options.casting) as participants:
            serving = [
                _serve(participant, str(data_file), attack, options)
                for participant, (_, data_file, attack) in zip(participants, options.owners, strict=True)
            ]
            # One owner's failure must not end the others, who may have a stake in a job.
            everybody = asyncio.gather(*serving, return_exceptions=True)
            if await _ends_before(everybody, stop):
                failures = [r for r in everybody.result() if r is not None]
            else:
                log.info("stopping: nothing new is begun, and what is signed is waited for")
                await asyncio.gather(*(participant.come_to_rest(GRACE_S) for participant in participants))
                await _cancelled(everybody)
    if failures:
        raise failures[0]
    return 0


async def _ends_before(work: "asyncio.Future[Any]", stop: asyncio.Event) -> bool:
    """Wait for whatever is first; whether the work has ended. Cancelled, so is the work."""
    stopping = asyncio.create_task(stop.wait(), name="stop")
    try:
        await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        await _cancelled(work)
        raise
    finally:
        stopping.cancel()
    return work.done()


async def _cancelled(work: "asyncio.Future[Any]") -> None:
    work.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await work


async def _serve(participant: Participant, data_file: str, attack: str, options: AgentOptions) -> None:
    """Serve one job; a failure is told when it happens, not when the last of the others has finished."""
    try:
        if options.preview:
            sentences = await preview_one_job(participant, data_file, options.choice)
            sys.stdout.write("\n".join((data_file, *(f"  {sentence}" for sentence in sentences), "")))
        else:
            await serve_one_job(participant, data_file, options.choice, attack)
    except UserFacingError as error:
        log.error("%s: %s", data_file, error)  # noqa: TRY400 - one sentence is all there is to say
        raise


@dataclass(frozen=True, slots=True)
class ServingOptions:
    """Agents that serve until they are done or stopped: `make` gives one for each of the profiles' participants."""

    profiles: Sequence[Profile]
    protector: Protector
    settings: Settings
    make: Callable[[int, Participant], Agent]
    tell: Tell


async def run_serving(options: ServingOptions) -> int:
    """Run agents until they are done or a signal stops them; the exit status."""
    give_way(AGENT_NICENESS)
    stop = asyncio.Event()
    with contextlib.ExitStack() as stack:
        stack.enter_context(stopped_by_signals(stop))
        for profile in options.profiles:
            stack.enter_context(exclusive(profile.paths))
        unlocked = [(p, await asyncio.to_thread(own_secret, p, options.protector)) for p in options.profiles]
        async with contextlib.AsyncExitStack() as opened:
            participants = await _reached(opened, unlocked, options, stop)
            for participant in participants:
                options.tell(started(participant.address, options.settings.chain_id, str(options.settings.market)))
            agents = [options.make(i, participant) for i, participant in enumerate(participants)]
            await serve(agents, participants, stop, options.tell)
    options.tell(News(Event.STOPPED, "stopped"))
    return 0


async def _reached(
    opened: contextlib.AsyncExitStack, unlocked: Sequence[Unlocked], options: ServingOptions, stop: asyncio.Event
) -> list[Participant]:
    """Participants as soon as the endpoint answers, asked again until it does; nobody if it is stopped before."""
    told = ""
    while not stop.is_set():
        try:
            return await opened.enter_async_context(open_participants(unlocked, options.settings))
        except ChainUnavailable as error:
            if str(error) != told:
                told = str(error)
                options.tell(News(Event.PROBLEM, told, {"job": None, "problem": told}))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(RECONNECT_S):
                await stop.wait()
    return []


@contextlib.contextmanager
def stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Set an event at the first signal to end; the second ends the process at once."""
    loop = asyncio.get_running_loop()

    def on_signal(number: int, _frame: object = None) -> None:
        if stop.is_set():
            os._exit(128 + number)
        loop.call_soon_threadsafe(stop.set)

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
