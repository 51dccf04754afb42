"""Nothing is taken for final before it lies deep enough, and a job that lost its number waits for another."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from omnilytics_app.chain.connection import Head
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.create_job import DOCUMENT_FILE, JOB_FILE
from omnilytics_app.services.finality import buried
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.run_job import ModelOwnerRunner
from omnilytics_app.services.runner import JobMoved
from omnilytics_app.settings import Settings
from tests.unit.domain.builders import make_job

from .scripted import ScriptedMarket, account_on, created, gateway_to, shown, thread_pool
from .test_job_terms import DOCUMENT, RAW
from .test_job_terms import job as fitting_job
from .test_runner import Patient

JOB = JobId(1)
DEPTH = 3


class DeepMarket(ScriptedMarket):
    """A market that has changed since some block."""

    changed_at = 0
    asked: list[int]

    async def job(self, job_id: JobId, head: Head | None = None) -> Job:
        read = await super().job(job_id, head)
        self.asked = [*getattr(self, "asked", []), read.block]
        return read if read.block >= self.changed_at else replace(read, phase=Phase.REGISTER)


class Leaver(Patient):
    """Is done with a job that is closed."""

    def decide(self, job: Job) -> Action:
        over = job.phase is Phase.CLOSED
        return Action(ActionKind.DONE if over else ActionKind.WAIT, "Finished" if over else "Waiting")


@pytest.fixture
def market() -> DeepMarket:
    return DeepMarket()


@pytest.fixture
async def gateway(market: DeepMarket, tmp_path: Path) -> AsyncIterator[Gateway]:
    market.jobs[JOB] = replace(fitting_job(), phase=Phase.CLOSED, deadline=0)
    first = market.mine(created(JOB, fitting_job(), RAW))
    async with gateway_to(market, tmp_path) as opened:
        await shown(opened.watcher, first)
        yield replace(opened, confirmations=DEPTH)


@pytest.mark.parametrize(
    ("changes", "depth"),
    [({}, 0), ({"chain_id": 1}, 12), ({"confirmations": 5}, 5), ({"chain_id": 1, "confirmations": 0}, 0)],
)
def test_a_local_chain_is_believed_at_once_and_any_other_after_a_while(changes: dict[str, int], depth: int) -> None:
    assert Settings(**changes).depth == depth  # type: ignore[arg-type]


async def test_a_job_is_looked_at_as_it_was_some_blocks_ago(market: DeepMarket, gateway: Gateway) -> None:
    head = market.mine()
    assert await buried(gateway, make_job(Phase.SUBMIT, block=1)) is None
    market.changed_at = head
    deep = await buried(gateway, make_job(Phase.SUBMIT, block=head + 2, now=77))
    assert deep is not None
    assert (deep.block, deep.phase, deep.now) == (head - 1, Phase.REGISTER, 77)


@pytest.mark.parametrize("error", ["UnknownJob", "Surprise"])
async def test_a_job_that_did_not_exist_yet_is_none_and_no_failure(
    market: DeepMarket, gateway: Gateway, error: str
) -> None:
    market.jobs[JOB] = TransactionRejected("No.", error)
    look = buried(gateway, make_job(Phase.SUBMIT, block=9))
    if error == "UnknownJob":
        assert await look is None
    else:
        with pytest.raises(TransactionRejected):
            await look


async def test_that_a_job_did_not_exist_yet_is_for_the_endpoints_to_agree_on(
    market: DeepMarket, gateway: Gateway
) -> None:
    heard: list[object] = []

    async def agreeing(read: Callable[[], Awaitable[Job | None]], _: str, *, or_alone: bool) -> Job | None:
        market.jobs[JOB] = TransactionRejected("No.", "UnknownJob")
        heard.append(await read())
        market.jobs[JOB] = fitting_job()
        return await read()

    connection: Any = SimpleNamespace(agreeing=agreeing)
    agreed = await buried(replace(gateway, connection=connection), make_job(Phase.SUBMIT, block=9))
    assert heard == [None]
    assert agreed is not None


async def test_a_runner_ends_only_when_nothing_was_left_to_do_some_blocks_ago(
    market: DeepMarket, gateway: Gateway, tmp_path: Path
) -> None:
    market.changed_at = closed_at = market.mine()
    runner = Leaver(gateway, account_on(gateway, tmp_path), thread_pool(), JOB)
    running = asyncio.create_task(runner.run())
    for _ in range(DEPTH):
        await asyncio.sleep(0.1)
        assert not runner.finished
        head = market.mine()
    async with asyncio.timeout(5):
        await running
    assert runner.finished
    assert head == closed_at + DEPTH


# ---------------------------------------------------------------------- a number that another job has


@pytest.fixture
async def runner(gateway: Gateway, tmp_path: Path) -> ModelOwnerRunner:
    account = account_on(gateway, tmp_path)
    files = account.jobs.job(JOB)
    files.write_once(DOCUMENT_FILE, RAW)
    files.write_json_once(JOB_FILE, {"form": {"evaluation_file": ""}, "salt": DOCUMENT.salt.hex()})
    return ModelOwnerRunner(gateway, account, thread_pool(), JOB)


def show(runner: ModelOwnerRunner, documents: dict[int, bytes]) -> None:
    watcher = runner.gateway.watcher
    watcher.view = replace(watcher.view, documents={JobId(n): raw for n, raw in documents.items()})


@pytest.mark.parametrize("documents", [{1: RAW}, {}, {1: RAW, 2: b"another"}])
async def test_a_job_keeps_its_number_while_nothing_else_has_it(
    runner: ModelOwnerRunner, documents: dict[int, bytes]
) -> None:
    show(runner, documents)
    runner.recognise()
    assert runner.account.jobs.job_ids() == (JOB,)


@pytest.mark.parametrize("documents", [{1: b"another"}, {1: b"another", 2: RAW}, {2: RAW}])
async def test_a_job_whose_number_another_one_has_waits_for_a_new_one(
    runner: ModelOwnerRunner, documents: dict[int, bytes]
) -> None:
    show(runner, documents)
    with pytest.raises(JobMoved):
        runner.recognise()
    jobs = runner.account.jobs
    assert (jobs.job_ids(), jobs.pending_salts()) == ((), (DOCUMENT.salt,))
    assert jobs.adopt(DOCUMENT.salt, JobId(2)).read(DOCUMENT_FILE) == RAW
