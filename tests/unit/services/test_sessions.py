"""Learning sessions of rounds that the chain shows otherwise by now, and such as a disk has damaged."""

from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import JOB_FILE, START_FILE
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.round_log import LOG_FILE
from omnilytics_app.services.sessions import model_file
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.domain.builders import groups, places
from tests.unit.learning.markets import SmallMarket

from .test_early_stop import Runner, at_settle, gateway, make_runner, market, pool

__all__ = ["gateway", "market", "pool"]
"""Fixtures."""

SECOND = RoundNumber(2)


@pytest.fixture
async def runner(gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path) -> Runner:
    """One that has learned from two rounds."""
    made = make_runner(gateway, pool, market, tmp_path, patience=0)
    for number in (1, 2):
        made._job = settling(number)
        await made._decrypt(settling(number), RoundNumber(number))
    return made


def settling(number: int, *absent: int) -> Job:
    """A round in which everybody has submitted but these."""
    job = at_settle(number)
    current = replace(job.rounds[-1], complete=groups(0, 1, 2), submitted=places(*(set(range(9)) - set(absent))))
    return replace(job, rounds=(*job.rounds[:-1], current))


def again(runner: Runner) -> Runner:
    """The same after a restart."""
    made = Runner(runner.gateway, runner.account, runner.pool, runner.job_id)
    made.market, made._known, made._job = runner.market, runner._known, runner._job
    return made


def test_what_was_learned_of_these_very_submissions_stays(runner: Runner) -> None:
    assert runner.decide(settling(2)).kind is ActionKind.SETTLE_QUIET
    assert again(runner).decide(settling(2)).kind is ActionKind.SETTLE_QUIET


async def test_a_round_with_other_submissions_is_learned_again(runner: Runner) -> None:
    other = settling(2, 8)
    for one in (runner, again(runner)):
        assert one.decide(other).kind is ActionKind.DECRYPT
    await runner._decrypt(other, SECOND)
    assert runner.decide(other).kind is ActionKind.SETTLE_QUIET
    assert runner.decide(settling(2)).kind is ActionKind.DECRYPT


async def test_evidence_of_what_is_learned_again_goes_with_it(runner: Runner) -> None:
    runner.files.write_once("round-002.evidence", b"of other sketches")
    await runner._decrypt(settling(2, 8), SECOND)
    assert not runner.files.exists("round-002.evidence")


def test_a_session_from_which_a_later_model_was_made_stays_and_accuses_nobody(runner: Runner) -> None:
    runner.files.write_once(model_file(3), b"may have been seen")
    runner._log[SECOND].claimed = [2]
    assert runner.decide(settling(2, 8)).kind is ActionKind.SETTLE_QUIET


@pytest.mark.parametrize("damage", [b"", b"OMNIARR1", b"something else"])
async def test_a_damaged_session_is_learned_again_from_the_one_before(runner: Runner, damage: bytes) -> None:
    before = runner.files.read("learner-002.bin")
    runner.files.replace("learner-002.bin", damage)
    restarted = again(runner)
    restarted._job = settling(3)
    raw, _ = await restarted._learner_before(RoundNumber(3))
    assert raw == before == restarted.files.read("learner-002.bin")
    assert restarted.files.read("damaged-learner-002.bin") == damage


async def test_without_the_start_of_the_learning_a_sentence_says_what_to_do(runner: Runner) -> None:
    runner.files.replace(START_FILE, b"")
    for number in (1, 2):
        runner.files.replace(f"learner-{number:03}.bin", b"")
    restarted = again(runner)
    for _ in range(2):
        with pytest.raises(JobRefused, match=r"learner-000\.bin, is damaged.*back-up"):
            await restarted._learner_before(RoundNumber(3))


async def test_without_its_log_a_round_is_learned_again_as_what_it_was(runner: Runner) -> None:
    runner.files.replace(LOG_FILE, b"{")
    restarted = again(runner)
    assert restarted.decide(settling(2)).kind is ActionKind.DECRYPT
    session = restarted.files.read("learner-002.bin")
    await restarted._decrypt(settling(2), SECOND)
    assert restarted.files.read("learner-002.bin") == session
    assert restarted._log[SECOND].kind == RoundKind.MODEL.value
    assert restarted.decide(settling(2)).kind is ActionKind.SETTLE_QUIET


def test_without_its_description_a_job_goes_on_unscored(runner: Runner) -> None:
    runner.files.replace(JOB_FILE, b"[]")
    restarted = again(runner)
    assert restarted._evaluation().data_file == ""
    assert restarted.decide(settling(2)).kind is ActionKind.SETTLE_QUIET
