"""Any number of jobs in both roles: each has one runner, all are heard, and all end in order."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_runners import JobRunners, Role
from omnilytics_app.services.join_job import JOIN_FILE
from omnilytics_app.services.runner import Effect, JobRunner
from tests.unit.chain.test_calls import MARKET
from tests.unit.chain.test_connection import receipt

from .scripted import ScriptedMarket, account_on, created, gateway_to, shown
from .test_job_terms import RAW
from .test_job_terms import job as fitting_job

JOBS = tuple(JobId(n) for n in (1, 2, 3))
GIFT = Call("gift", MARKET, b"")


class Sending(JobRunner):
    """Sends one transaction after another until it is told to leave; `sent` counts those that were mined."""

    sent = 0

    def effects(self) -> Mapping[ActionKind, Effect]:
        return {ActionKind.SUBMIT: self._send}

    def decide(self, job: Job) -> Action:
        return Action(ActionKind.SUBMIT, "Sending")

    def progress(self, job: Job) -> JobProgress:
        return JobProgress(job, "Digits", self.activity)

    async def _send(self, job: Job, number: RoundNumber) -> None:
        await self.send(replace(GIFT, data=bytes([job.job_id, self.sent])))
        self.sent += 1


class Idle(Sending):
    """Waits."""

    def decide(self, job: Job) -> Action:
        return Action(ActionKind.WAIT, "Waiting")


@pytest.fixture
def market() -> ScriptedMarket:
    market = ScriptedMarket()
    market.jobs |= dict.fromkeys(JOBS, fitting_job())
    return market


@pytest.fixture
async def owner(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[tuple[Gateway, Account]]:
    """A profile that owns job 1 and has joined 2 and 3."""
    async with gateway_to(market, tmp_path) as gateway:
        account = account_on(gateway, tmp_path)
        for job_id, name in zip(JOBS, (JOB_FILE, JOIN_FILE, JOIN_FILE), strict=True):
            account.jobs.job(job_id).write_json_once(name, {})
        await shown(gateway.watcher, market.mine(*(created(job_id, fitting_job(), RAW) for job_id in JOBS)))
        yield gateway, account


def runners_of(
    owner: tuple[Gateway, Account], kind: type[Sending], heard: list[tuple[Role, JobProgress]]
) -> tuple[JobRunners, dict[JobId, Sending]]:
    """Runners of a kind in place of the real ones, and where they are found."""
    made: dict[JobId, Sending] = {}
    nothing = cast("Any", None)
    runners = JobRunners(*owner, nothing, nothing, lambda role, progress: heard.append((role, progress)))

    def make(job_id: JobId, _: Role) -> Sending:
        made[job_id] = kind(*owner, nothing, job_id)
        return made[job_id]

    runners._runner = make  # type: ignore[method-assign]
    return runners, made


async def until(condition: Any) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


async def test_all_jobs_on_disk_go_on_and_every_one_is_heard(owner: tuple[Gateway, Account]) -> None:
    heard: list[tuple[Role, JobProgress]] = []
    runners, made = runners_of(owner, Idle, heard)
    runners.resume()
    runners.resume()
    assert (runners.under_way(Role.MODEL_OWNER), runners.under_way(Role.DATA_OWNER)) == ([1], [2, 3])
    await until(lambda: set(runners.latest) == set(JOBS))
    assert {(role, p.job.job_id) for role, p in heard} == {
        (Role.MODEL_OWNER, 1), (Role.DATA_OWNER, 2), (Role.DATA_OWNER, 3),
    }  # fmt: skip
    assert list(runners.latest) == [1, 2, 3]
    assert len(made) == 3
    await runners.close()
    assert runners.under_way(Role.DATA_OWNER) == []


async def test_coming_to_rest_waits_for_what_is_signed_and_begins_nothing_more(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    mined: list[bool] = []
    market.endpoint.answers["eth_getTransactionReceipt"] = lambda _: receipt() if mined else None
    runners, made = runners_of(owner, Sending, [])
    runners.start(JobId(2), Role.DATA_OWNER)
    await until(lambda: market.endpoint.sent("eth_sendRawTransaction"))
    resting = asyncio.create_task(runners.come_to_rest(5.0))
    await asyncio.sleep(0.1)
    assert not resting.done()
    mined.append(True)
    async with asyncio.timeout(5):
        await resting
    await until(lambda: runners.under_way(Role.DATA_OWNER) == [])
    assert made[JobId(2)].sent == 1
    assert len(market.endpoint.sent("eth_sendRawTransaction")) == 1
    await runners.close()


async def test_what_is_not_mined_in_time_is_left_to_the_next_start(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    market.endpoint.answers["eth_getTransactionReceipt"] = lambda _: None
    runners, made = runners_of(owner, Sending, [])
    runners.start(JobId(2), Role.DATA_OWNER)
    await until(lambda: market.endpoint.sent("eth_sendRawTransaction"))
    async with asyncio.timeout(2):
        await runners.come_to_rest(0.05)
        await runners.close()
    assert made[JobId(2)].sent == 0


@pytest.mark.parametrize("job_id", [JobId(1), JobId(2), JobId(99)], ids=["own job", "another runner", "no job"])
async def test_only_a_job_with_computations_of_ones_own_is_paused(
    job_id: JobId, owner: tuple[Gateway, Account]
) -> None:
    runners, _ = runners_of(owner, Idle, [])
    runners.resume()
    with pytest.raises(JobRefused, match="computes nothing in that job"):
        runners.pause_job(job_id, pause=True)
    await runners.close()
