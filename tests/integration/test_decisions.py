"""The decisions of both roles against the market itself, in whatever order things happen.

Hypothesis chooses who acts, who falls silent, who crashes or lies, how time passes and how far the chain goes back. An
action that the program chooses is never refused but because the chain was faster; and wherever it stops, a stranger and
the clock end the job with every wei accounted for. MODEL_EXAMPLES in the environment is how many courses are played.
"""

import asyncio
import os
from collections import Counter
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.market import open_market
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, free_port, start_devnet
from omnilytics_app.services.runner import MOVED_ON
from tests.integration.decision_game import REST, SEATS, Game, Table
from tests.integration.players import Player, account

pytestmark = pytest.mark.anvil
T = TypeVar("T")
EXAMPLES = int(os.environ.get("MODEL_EXAMPLES", "4"))
STEPS = 40
K = ActionKind
ON_THIS_MACHINE = frozenset({K.COMPUTE, K.VERIFY, K.PREPARE_MODEL, K.DECRYPT, K.PREPARE_OPENING})
STRANGER = account("stranger")
LEAST_KINDS = 6
"""Of what was sent in all courses together: fewer would mean that the rules lead nowhere."""
TURNS = 40
"""More than anything can be done about within one block."""


class Decisions(RuleBasedStateMachine):
    """Courses of a job."""

    url: str
    artifact: MarketArtifact
    runner: asyncio.Runner
    totals: Counter[ActionKind]
    phases: Counter[Phase]

    @initialize(full=st.sampled_from([True, True, True, False]), ahead=st.integers(0, 12), honest=st.booleans())
    def begin(self, full: bool, ahead: int, honest: bool) -> None:
        """A job, everybody in it registered or all but the last two, some way into its course."""

        async def create() -> Game:
            connection = await open_connection(self.url, CHAIN_ID, self.artifact)
            game = await Game.create(Table(connection, await self._market(connection), self._calls))
            await game.register(game.owners if full else game.owners[:-2])
            return game

        self.game = self.run(create())
        self.everybody_acts(ahead, honest)

    async def _market(self, connection: Any) -> Any:
        sender = TransactionSender(connection, development_signer())
        address = await deploy_market(sender, self.artifact, LOCAL_WINDOWS_S)
        await connection.request("anvil_autoImpersonateAccount", True)
        self._calls = MarketCalls(address, self.artifact)
        return await open_market(connection, address)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """On the loop that all courses share."""
        return self.runner.run(work)

    # -------------------------------------------------------------- the honest

    @rule(times=st.integers(1, 8), honest=st.booleans())
    def everybody_acts(self, times: int, honest: bool) -> None:
        """Who is not silent does what it should until everybody rests; what a check finds is up to `honest`."""
        for _ in range(times):
            self.act_until_all_rest(honest=honest)
            self.run(self.game.pass_time(3, 3))

    def act_until_all_rest(self, *, honest: bool) -> None:
        for _ in range(TURNS):
            busy, job = False, self.run(self.game.job())
            for player in self.game.everybody:
                kind = ActionKind.WAIT if player.silent else self.act(player, job, honest=honest)
                busy |= kind not in REST
                if kind not in REST | ON_THIS_MACHINE:
                    job = self.run(self.game.job())
            if not busy:
                return
        raise AssertionError(f"they never rest: {self.game.sent}")

    @rule(number=st.integers(0, SEATS), honest=st.booleans())
    def one_acts(self, number: int, honest: bool) -> None:
        player = self.game.everybody[number]
        if not player.silent:
            self.act(player, self.run(self.game.job()), honest=honest)

    @rule(number=st.integers(0, SEATS))
    def one_acts_on_what_is_over(self, number: int) -> None:
        """On its view of the last time; for who saw nothing yet, it is the first look."""
        player = self.game.everybody[number]
        if player.seen is not None and not player.silent:
            self.act(player, player.seen, late=True)
        player.seen = self.run(self.game.job())

    def act(self, player: Player, job: Job, *, honest: bool = True, late: bool = False) -> ActionKind:
        """What there was to do."""
        action, error = self.run(self.game.step(player, job, honest=honest))
        self.phases[job.phase] += 1
        if action.kind in REST:
            return action.kind
        self.totals[action.kind] += 1
        # Nothing happens between the look and the transaction but a second, unless the look was an old one.
        allowed = MOVED_ON | REFUSED_TO_THE_LATE if late else {"TooLate", "NothingNamed", "NotAsked", "AlreadyAnswered"}
        assert error == "" or error in allowed, (action, error, job)
        return action.kind

    # ----------------------------------------------------------- what happens

    @rule(seconds=st.sampled_from([1, 9, 60, 30_000, 60_000, 100_001]), blocks=st.sampled_from([1, 3, 50, 260]))
    def time_passes(self, seconds: int, blocks: int) -> None:
        self.run(self.game.pass_time(seconds, blocks))

    @rule()
    def the_deadline_passes(self) -> None:
        job = self.run(self.game.job())
        self.run(self.game.pass_time(max(0, job.deadline - job.now) + 60, 3))

    @rule(depth=st.integers(1, 8))
    def the_chain_goes_back(self, depth: int) -> None:
        self.run(self.game.go_back(depth))

    @rule(number=st.integers(0, SEATS))
    def one_falls_silent(self, number: int) -> None:
        player = self.game.everybody[number]
        player.silent = not player.silent

    @rule()
    def everybody_comes_back(self) -> None:
        for player in self.game.everybody:
            player.silent = False

    @rule(number=st.integers(0, SEATS))
    def one_crashes(self, number: int) -> None:
        self.game.everybody[number].crash()

    @rule(sure=st.integers(0, 9))
    def the_model_owner_wants_to_stop(self, sure: int) -> None:
        self.game.model_owner.disk.stopping |= sure == 9

    @precondition(lambda self: not self.game.owners[-1].disk.registered)
    @rule()
    def the_last_two_register(self) -> None:
        if self.run(self.game.job()).phase is Phase.REGISTER:
            self.run(self.game.register(self.game.owners[-2:]))

    @rule(number=st.integers(0, SEATS - 1), leaf=st.integers(0, 2))
    def a_member_contests_a_sound_model(self, number: int, leaf: int) -> None:
        job = self.run(self.game.job())
        if job.phase is Phase.SUBMIT:
            self.run(self.game.table.attempt(self.game.owners[number].address, self.game.contest_call(job, leaf)))

    # ------------------------------------------------------------------- the end

    def teardown(self) -> None:
        if not hasattr(self, "game"):
            return
        try:
            self.run(self.game.drain(STRANGER))
            self.run(self.game.empty())
        finally:
            self.run(self.game.table.connection.close())


REFUSED_TO_THE_LATE = frozenset({"NotMember", "TooFewGroups", "NotModelOwner", "NotAllSubmitted"})
"""What else a look that is over may end in."""


@pytest.fixture
def course(anvil: Path, artifact: MarketArtifact) -> Iterator[type[Decisions]]:
    """The rules, on a chain that mines a block for every transaction."""
    with asyncio.Runner() as runner:
        devnet = runner.run(start_devnet(DevnetOptions(anvil, free_port()), artifact))

        async def mine_at_once() -> None:
            connection = await open_connection(devnet.url, CHAIN_ID, artifact)
            await connection.request("evm_setIntervalMining", 0)
            await connection.request("evm_setAutomine", True)
            await connection.close()

        runner.run(mine_at_once())
        members = {"url": devnet.url, "artifact": artifact, "runner": runner}
        yield type("Course", (Decisions,), {**members, "totals": Counter(), "phases": Counter()})
        runner.run(devnet.stop())


def test_whatever_happens_decisions_fit_the_market_and_the_job_drains(course: type[Decisions]) -> None:
    run_state_machine_as_test(
        course,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert len(course.totals) >= LEAST_KINDS, dict(course.totals)
