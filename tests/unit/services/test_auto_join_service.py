"""The switch around the agent: rules on a real disk, the agent's real logic, jobs that a test offers."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from omnilytics_app.domain.auto_join import AutoJoinRules, auto_join_toml
from omnilytics_app.domain.decisions import Verdict
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.policy import Policy
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.errors import ChainUnavailable, ConfigurationError, DataFileError
from omnilytics_app.paths import Paths
from omnilytics_app.services.auto_join import AutoJoin
from omnilytics_app.services.data_sets import register_data

from .agent.test_data_owner import FakeParticipant, open_job

RULES = AutoJoinRules(on=True, data_sets=("mine",), policy=Policy(privacy=PrivacyChoice(epsilon=2.0), max_jobs=9))


class Window:
    """Automatic joining on a profile with one data set, and how often it told of a change."""

    def __init__(self, folder: Path, *numbers: int) -> None:
        self.paths = Paths.of_profile(folder / "profile")
        self.paths.profile.mkdir(exist_ok=True)
        self.table = folder / "table.csv"
        self.table.write_text("a,b\n1,2\n3,4\n")
        register_data(self.paths, "mine", self.table)
        self.participant = FakeParticipant(*(open_job(n) for n in numbers))
        self.told = 0
        self.auto = AutoJoin(cast("Any", self.participant), self.paths, self._on_change)

    def _on_change(self) -> None:
        self.told += 1

    @property
    def joined(self) -> list[int]:
        return [number for number, _, _ in self.participant.joins]

    async def turns(self) -> None:
        async with asyncio.timeout(5):
            await self.participant.turns(3)


@pytest.fixture
async def window(tmp_path: Path) -> AsyncIterator[Window]:
    made = Window(tmp_path, 1, 2)
    yield made
    await made.auto.close()


async def test_nothing_is_joined_before_a_person_says_so(window: Window) -> None:
    await window.auto.open()
    await asyncio.sleep(0.01)
    assert (window.auto.state.rules, window.auto.state.running, window.joined) == (AutoJoinRules(), False, [])


async def test_rules_that_are_saved_hold_at_once_and_after_a_restart(window: Window) -> None:
    await window.auto.open()
    await window.auto.save(RULES)
    await window.turns()
    assert window.auto.state.running
    assert window.joined == [1, 2]
    assert [(d.verdict, d.job_id, d.data_set) for d in window.auto.state.decisions] == [
        (Verdict.JOINED, 2, "mine"),
        (Verdict.JOINED, 1, "mine"),
    ]
    await window.auto.close()
    again = Window(window.table.parent, 3)
    await again.auto.open()
    await again.turns()
    assert (again.auto.state.rules, again.joined) == (RULES, [3])
    await again.auto.close()
    assert not again.auto.state.running


async def test_a_job_that_is_not_joined_is_in_the_log_with_its_reason(window: Window) -> None:
    await window.auto.save(replace(RULES, policy=replace(RULES.policy, min_reward=Wei(10**18))))
    await window.turns()
    assert window.joined == []
    [second, first] = window.auto.state.decisions
    assert (first.verdict, first.job_id, first.title) == (Verdict.REFUSED, 1, "Digits")
    assert first.reason.endswith("less than 1 ETH.")
    assert second.job_id == 2
    assert window.told > 0


async def test_switched_off_nothing_more_is_joined(window: Window) -> None:
    await window.auto.save(RULES)
    await window.turns()
    await window.auto.save(replace(RULES, on=False))
    window.participant.view.jobs[3] = open_job(3)
    await asyncio.sleep(0.02)
    assert not window.auto.state.running
    assert 3 not in window.joined


async def test_other_rules_decide_on_every_job_again(window: Window) -> None:
    await window.auto.save(replace(RULES, policy=replace(RULES.policy, min_reward=Wei(10**18))))
    await window.turns()
    await window.auto.save(RULES)
    await window.turns()
    assert window.joined == [1, 2]


@pytest.mark.parametrize(
    ("rules", "error", "words"),
    [
        (replace(RULES, data_sets=()), ConfigurationError, "choose at least one data set"),
        (replace(RULES, data_sets=("other",)), ConfigurationError, "no data set 'other'"),
        (replace(RULES, policy=Policy(max_epsilon=4.0)), ConfigurationError, "max_epsilon is for agents"),
    ],
    ids=["no data", "unknown data", "an agent's limit"],
)
async def test_rules_that_cannot_be_followed_are_refused_and_not_kept(
    rules: AutoJoinRules, error: type[Exception], words: str, window: Window
) -> None:
    with pytest.raises(error, match=words):
        await window.auto.save(rules)
    assert not window.paths.auto_join.exists()
    await window.auto.save(replace(rules, on=False))  # kept, for they join nothing
    assert not window.auto.state.running


async def test_a_file_that_has_changed_is_not_joined_with(window: Window) -> None:
    await window.auto.save(RULES)
    await window.auto.close()
    await asyncio.to_thread(window.table.write_text, "a,b\n9,9\n9,8\n")
    with pytest.raises(DataFileError, match="has changed since it was added"):
        await window.auto.save(RULES)
    await window.auto.open()
    assert "has changed since it was added" in window.auto.state.problem
    assert not window.auto.state.running


async def test_rules_that_cannot_be_read_join_nothing_and_are_told(window: Window) -> None:
    await asyncio.to_thread(window.paths.auto_join.write_bytes, auto_join_toml(RULES) + b"\n[job]\nmin_reward = 1\n")
    await window.auto.open()
    assert "auto-join.toml" in window.auto.state.problem
    assert (window.auto.state.running, window.joined) == (False, [])


async def test_an_agent_that_ends_is_told(window: Window, caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise ChainUnavailable("The chain is away.")

    window.participant.ready = fail  # type: ignore[method-assign]
    await window.auto.save(RULES)
    await asyncio.sleep(0.02)
    assert window.auto.state.problem == "The chain is away; switch it off and on again."
    assert not window.auto.state.running
    assert "automatic joining ended" in caplog.text
