"""A model owner whose score stands still ends its job by itself; one with patience 0 never does."""

from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from omnilytics_app.crypto.gradient import DecodedGradient
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.training import Training
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.services.create_job import JOB_FILE, START_FILE
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.run_job import STOP_FILE, ModelOwnerRunner
from omnilytics_app.workers.model_owner_tasks import GroupAnswer
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.domain.builders import make_job, make_round, make_terms
from tests.unit.learning.markets import SmallMarket

from .scripted import ScriptedMarket, account_on, gateway_to, thread_pool
from .test_create_job import FORM

ROUNDS = 8
JOB_ID = JobId(1)
FEATURES = FeatureMapSpec(tuple("abcdef"), (0.0,) * 6, (1.0,) * 6)


class Runner(ModelOwnerRunner):
    """Decrypts nothing: the sums are those of a small market."""

    market: SmallMarket

    async def _answers(self, job: Job, number: RoundNumber, *, is_audit: bool) -> dict[int, GroupAnswer] | None:
        _, state = await self._learner_before(number)
        point = np.array(state.query)
        sums = self.market.answer(number, point).sums
        return {
            g: GroupAnswer(DecodedGradient(tuple(map(tuple, s.tolist())), True), False, ()) for g, s in sums.items()
        }


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    async with gateway_to(ScriptedMarket(), tmp_path) as opened:
        yield opened


@pytest.fixture
def market() -> SmallMarket:
    return SmallMarket(1)


@pytest.fixture
def pool() -> Any:
    made = thread_pool()
    yield made
    made.close()


def held_out_file(market: SmallMarket, folder: Path) -> str:
    phi, y = market.held_out
    rows = [
        [*FEATURES.columns, "value"],
        *([*map(repr, map(float, x[:6])), repr(float(t))] for x, [t] in zip(phi, y, strict=True)),
    ]
    path = folder / "held-out.csv"
    path.write_text("\n".join(",".join(row) for row in rows))
    return str(path)


def make_runner(gateway: Gateway, pool: WorkerPool, market: SmallMarket, folder: Path, patience: int) -> Runner:
    account = account_on(gateway, folder)
    files = account.jobs.job(JOB_ID)
    form = replace(FORM, rounds=ROUNDS, patience=patience, evaluation_file=held_out_file(market, folder))
    if not files.exists(JOB_FILE):
        training = Training(patience=patience, min_improvement=form.min_improvement)
        phi, y = market.held_out
        learner = ModelOwnerLearner.start(market.terms(ROUNDS), market.task, *market.own, training, (phi, y))
        files.write_once(START_FILE, learner.to_bytes())
        files.write_json_once(JOB_FILE, {"form": asdict(form), "salt": bytes(32).hex()})
    runner = Runner(gateway, account, pool, JOB_ID)
    runner.market = market
    document = JobDocument("Small", market.task, FEATURES, 2048, 3, bytes(32), 4, b"")
    layout = LaneLayout.derive(2048, 1, 7, 3, 4)
    runner._known = Digest(bytes(32)), CheckedJob(document, layout)
    return runner


def at_publish(number: int) -> Job:
    rounds = tuple(make_round(n) for n in range(1, number))
    return make_job(Phase.PUBLISH, terms=make_terms(rounds=ROUNDS), round=RoundNumber(number), rounds=rounds)


def at_settle(number: int) -> Job:
    return replace(at_publish(number + 1), phase=Phase.SETTLE, round=RoundNumber(number))


async def play(runner: Runner) -> int:
    """Rounds until the runner wants to stop, or all of them."""
    for number in range(1, ROUNDS + 1):
        if runner.decide(at_publish(number)).kind is ActionKind.STOP:
            return number - 1
        await runner._decrypt(at_settle(number), RoundNumber(number))
    return ROUNDS


async def test_a_job_without_progress_ends_by_itself_with_a_sentence(
    gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path
) -> None:
    runner = make_runner(gateway, pool, market, tmp_path, patience=2)
    played = await play(runner)
    assert 3 <= played < ROUNDS
    notice = runner.progress(at_publish(played + 1)).notice
    assert notice == (
        f"After round {played} the validation score has not improved by 0.002 for 2 rounds: the job ends early, and "
        f"the reward of {ROUNDS - played} more comes back."
    )
    assert runner.files.exists(STOP_FILE)


async def test_the_decision_outlives_a_restart(
    gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path
) -> None:
    played = await play(make_runner(gateway, pool, market, tmp_path, patience=2))
    again = make_runner(gateway, pool, market, tmp_path, patience=2)
    assert again.decide(at_publish(played + 1)).kind is ActionKind.STOP
    assert "ends early" in again.progress(at_publish(played + 1)).notice


async def test_without_patience_every_round_is_played(
    gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path
) -> None:
    runner = make_runner(gateway, pool, market, tmp_path, patience=0)
    assert await play(runner) == ROUNDS
    assert runner.progress(at_publish(ROUNDS)).notice == ""


async def test_a_round_crashed_after_the_decision_is_decided_alike(
    gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path
) -> None:
    runner = make_runner(gateway, pool, market, tmp_path, patience=2)
    played = await play(runner)
    session = runner.files.directory / f"learner-{played:03}.bin"
    before = session.read_bytes()
    session.unlink()  # the last thing written in a round
    again = make_runner(gateway, pool, market, tmp_path, patience=2)
    await again._decrypt(at_settle(played), RoundNumber(played))
    assert session.read_bytes() == before
    assert again.decide(at_publish(played + 1)).kind is ActionKind.STOP


async def test_the_page_tells_which_round_s_model_is_kept(
    gateway: Gateway, pool: WorkerPool, market: SmallMarket, tmp_path: Path
) -> None:
    runner = make_runner(gateway, pool, market, tmp_path, patience=0)
    await play(runner)
    scores = [r.score for r in map(runner._log.__getitem__, runner._log.numbers())]
    kept = runner.progress(at_publish(ROUNDS)).kept_round
    assert kept is not None
    assert scores[kept - 1] == max(s for s in scores if s is not None)
