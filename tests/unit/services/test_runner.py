import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import InvalidPayload, JobRefused, TransactionRejected
from omnilytics_app.services import runner as module
from omnilytics_app.services.fuel import Shortage
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.runner import Effect, JobRunner

from .scripted import ScriptedMarket, account_on, created, gateway_to, shown, thread_pool, touched
from .test_job_terms import RAW
from .test_job_terms import job as fitting_job

JOB = JobId(1)


class Patient(JobRunner):
    """Does one thing, which fails as often as there are errors, and is done."""

    errors: list[Exception]
    tries = 0

    def effects(self) -> Mapping[ActionKind, Effect]:
        return {ActionKind.COMPUTE: self._act}

    def decide(self, job: Job) -> Action:
        over = self.tries > len(self.errors)
        return Action(ActionKind.DONE if over else ActionKind.COMPUTE, "Done" if over else "Computing")

    def progress(self, job: Job) -> JobProgress:
        title = self.checked.document.title
        return JobProgress(job, title, self.activity, problem=self.problem, finished=self.finished)

    async def _act(self, job: Job, number: RoundNumber) -> None:
        self.tries += 1
        if self.tries <= len(self.errors):
            raise self.errors[self.tries - 1]


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def gateway(market: ScriptedMarket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gateway]:
    monkeypatch.setattr(module, "RETRY_S", 0.01)
    market.jobs[JOB] = fitting_job()
    first = market.mine(created(JOB, fitting_job(), RAW))
    async with gateway_to(market, tmp_path) as opened:
        await shown(opened.watcher, first)
        yield opened


def patient(gateway: Gateway, folder: Path, *errors: Exception) -> tuple[Patient, list[JobProgress]]:
    heard: list[JobProgress] = []
    runner = Patient(gateway, account_on(gateway, folder), thread_pool(), JOB)
    runner.errors = list(errors)
    runner.observe(heard.append)
    return runner, heard


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ZeroDivisionError("surprise"), "Something unexpected happened (ZeroDivisionError); it is tried again."),
        (KeyError("digest"), "Something unexpected happened (KeyError); it is tried again."),
        (JobRefused("Use another endpoint."), "Use another endpoint."),
        (TransactionRejected("The key was refused.", "WeakKey"), "The key was refused."),
        (InvalidPayload("short"), "The endpoint gave a payload that cannot be used (short); it is asked again."),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_whatever_an_effect_raises_becomes_a_sentence_and_the_effect_is_tried_again(
    error: Exception, sentence: str, gateway: Gateway, market: ScriptedMarket, tmp_path: Path
) -> None:
    runner, heard = patient(gateway, tmp_path, error, error)
    await run_to_its_end(runner, market)
    assert runner.tries == 3
    assert [p.problem for p in heard if p.problem][:1] == [sentence]
    assert (heard[-1].problem, heard[-1].finished) == ("", True)


async def test_a_refusal_that_says_the_chain_was_faster_is_no_problem(
    gateway: Gateway, market: ScriptedMarket, tmp_path: Path
) -> None:
    runner, heard = patient(gateway, tmp_path, TransactionRejected("Too late.", "TooLate"))
    await run_to_its_end(runner, market)
    assert runner.tries == 2
    assert not any(p.problem for p in heard)


async def test_nothing_is_told_before_the_job_is_understood(
    gateway: Gateway, market: ScriptedMarket, tmp_path: Path
) -> None:
    runner, heard = patient(gateway, tmp_path)
    runner.tell()
    runner.report(None)
    with pytest.raises(JobRefused, match="not understood yet"):
        _ = runner.checked
    market.jobs[JOB] = replace(fitting_job(lanes=1), terms_hash=b"\x01" * 32)  # type: ignore[arg-type]
    market.mine()
    assert await runner._step() is None
    assert "lanes" in runner.problem
    assert heard == []
    market.jobs[JOB] = fitting_job()
    await shown(gateway.watcher, market.mine(touched(JOB)))
    await run_to_its_end(runner, market)
    assert heard[-1].finished
    assert {p.title for p in heard} == {"Digits"}


async def run_to_its_end(runner: JobRunner, market: ScriptedMarket) -> None:
    """Run, with a new block every few milliseconds."""
    running = asyncio.create_task(runner.run())
    async with asyncio.timeout(5):
        while not running.done():
            market.mine()
            await asyncio.wait([running], timeout=0.02)
    await running


async def test_told_to_leave_a_runner_finishes_its_step_and_begins_no_other(
    gateway: Gateway, market: ScriptedMarket, tmp_path: Path
) -> None:
    runner, _ = patient(gateway, tmp_path, JobRefused("Not yet."), JobRefused("Not yet."))
    reached, go_on = asyncio.Event(), asyncio.Event()

    async def act(job: Job, number: RoundNumber) -> None:
        runner.tries += 1
        reached.set()
        await go_on.wait()

    runner._effects[ActionKind.COMPUTE] = act
    running = asyncio.create_task(runner.run())
    async with asyncio.timeout(5):
        await reached.wait()
        runner.leave()
        await asyncio.sleep(0.02)
        assert not running.done()
        go_on.set()
        await running
    assert (runner.tries, runner.finished) == (1, False)
    runner.pool.close()


async def test_what_an_account_lacks_is_told_with_the_job_and_hides_no_problem(
    gateway: Gateway, tmp_path: Path
) -> None:
    runner, heard = patient(gateway, tmp_path, JobRefused("Use another endpoint."))
    runner.fuel.shortage = Shortage(Wei(0), Wei(1), "Account 0x12 needs coin.")
    runner.account.sender._upkeep.held[3] = "The transaction publish waits."
    await runner._step()
    assert heard[-1].problem == "Use another endpoint."
    assert heard[-1].warning == "The transaction publish waits. Account 0x12 needs coin."
    assert heard[-1].notice == ""
    runner.pool.close()
