"""The window joins jobs by itself: the agent's own logic behind a switch, by rules that a person keeps in a file.

The rules lie in the profile (`domain.auto_join`). While they are on, a `DataOwnerAgent` runs beside the window; new
rules begin a new one, which decides on every open job again. It never withdraws: what a window earns is paid out when
its person says so. Rules that cannot be read join nothing, and are told.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import replace

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState, auto_join_toml, parse_auto_join
from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.decisions import Decision, Verdict
from omnilytics_app.domain.strict_toml import MAX_BYTES
from omnilytics_app.errors import ConfigurationError, OmniLyticsError, UserFacingError
from omnilytics_app.paths import Paths
from omnilytics_app.services.agent.data_owner import DataOwnerAgent, DataSet
from omnilytics_app.services.agent.news import Event, News
from omnilytics_app.services.data_sets import find_data
from omnilytics_app.services.participant import Participant
from omnilytics_app.storage.atomic import replace_file

log = logging.getLogger(__name__)

MOST_DECISIONS = 200
_VERDICTS = {
    Event.JOINED: Verdict.JOINED,
    Event.JOB_REFUSED: Verdict.REFUSED,
    Event.JOB_POSTPONED: Verdict.POSTPONED,
    Event.PROBLEM: Verdict.TROUBLE,
}


class AutoJoin:
    """One profile's automatic joining. `open` before use, `close` at the end; `listener` hears of every change."""

    def __init__(self, participant: Participant, paths: Paths, listener: Callable[[], None]) -> None:
        self._participant = participant
        self._paths = paths
        self._listener = listener
        self._state = AutoJoinState(AutoJoinRules())
        self._agent: asyncio.Task[None] | None = None

    @property
    def state(self) -> AutoJoinState:
        """As it is now."""
        return self._state

    async def open(self) -> None:
        """Read the rules and begin, if they are on."""
        try:
            rules = await asyncio.to_thread(self._read)
        except ConfigurationError as error:
            self._show(problem=str(error))
            return
        self._show(rules=rules)
        await self._begin()

    async def save(self, rules: AutoJoinRules) -> None:
        """Keep other rules and go by them from now on. Raises `ConfigurationError` or `StorageFault`."""
        if rules.on:
            await asyncio.to_thread(self._data, rules)
        await asyncio.to_thread(replace_file, self._paths.auto_join, auto_join_toml(rules))
        await self._end()
        self._show(rules=rules, problem="")
        await self._begin()

    async def close(self) -> None:
        """Join nothing more by itself."""
        await self._end()

    async def _begin(self) -> None:
        if not self._state.rules.on:
            return
        try:
            data = await asyncio.to_thread(self._data, self._state.rules)
        except UserFacingError as error:
            self._show(problem=str(error))
            return
        policy = self._state.rules.policy
        agent = DataOwnerAgent(self._participant, data, policy, self._on_news, pays_out=False)
        self._agent = asyncio.create_task(agent.run(), name="automatic joining")
        self._agent.add_done_callback(self._on_done)
        self._show(running=True)

    async def _end(self) -> None:
        agent, self._agent = self._agent, None
        if agent is not None:
            agent.cancel()
            with contextlib.suppress(asyncio.CancelledError, OmniLyticsError):
                await agent
        self._show(running=False)

    def _read(self) -> AutoJoinRules:
        path = self._paths.auto_join
        try:
            return parse_auto_join(read_up_to(path, MAX_BYTES), path.name)
        except FileNotFoundError:
            return AutoJoinRules()
        except OSError as error:
            raise ConfigurationError(
                f"The rules {path} cannot be read ({error.strerror}); check its permissions."
            ) from error

    def _data(self, rules: AutoJoinRules) -> list[DataSet]:
        if rules.policy.max_epsilon is not None:
            raise ConfigurationError(
                "A limit max_epsilon is for agents; in the window the budget of the profile holds: take it out."
            )
        if not rules.data_sets:
            raise ConfigurationError("Automatic joining needs data; choose at least one data set.")
        return [DataSet(name, str(find_data(self._paths, name))) for name in rules.data_sets]

    def _on_news(self, news: News) -> None:
        verdict = _VERDICTS.get(news.event)
        if verdict is None or (verdict is Verdict.TROUBLE and news.fields.get("job") is not None):
            return  # trouble in a job under way stands with that job
        decision = Decision(
            time=int(time.time()),
            verdict=verdict,
            job_id=news.fields.get("job"),
            title=str(news.fields.get("title", "")),
            reason=str(news.fields.get("reason") or news.fields.get("problem") or ""),
            data_set=str(news.fields.get("data", "")),
        )
        self._show(decisions=(decision, *self._state.decisions)[:MOST_DECISIONS])

    def _on_done(self, task: "asyncio.Task[None]") -> None:
        if task.cancelled() or task is not self._agent:
            return
        error = task.exception()
        log.error("automatic joining ended", exc_info=error)
        reason = (
            str(error).rstrip(".")
            if isinstance(error, UserFacingError)
            else f"Something unexpected ended it ({type(error).__name__})"
        )
        self._show(running=False, problem=f"{reason}; switch it off and on again.")

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._listener()
