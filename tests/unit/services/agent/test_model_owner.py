"""One job from a file to its end, whatever else the profile does meanwhile."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import ChainUnavailable, DataFileError, InsufficientFunds, UserFacingError
from omnilytics_app.services.agent import model_owner as module
from omnilytics_app.services.agent.model_owner import ModelOwnerAgent, ModelOwnerTask
from omnilytics_app.services.agent.news import Event, News
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.withdraw import Paid
from tests.unit.domain.builders import make_job
from tests.unit.services.test_create_job import FORM

JOB = JobId(1)
FILE = JobFile(FORM, "ab" * 32)


class FakeParticipant:
    """Its job is over when `done` is set; other jobs are over when they are waited for."""

    def __init__(self, *failures: UserFacingError, new: bool = True, others: tuple[int, ...] = ()) -> None:
        self.address = "0xme"
        self.view = SimpleNamespace(jobs={JOB: make_job(Phase.CLOSED)})
        self.failures, self.new, self.others = list(failures), new, list(others)
        self.runners = SimpleNamespace(under_way=lambda role: self.others if role is Role.DATA_OWNER else [])
        self.done = asyncio.Event()
        self.log: list[object] = []

    def subscribe(self, _: object) -> Callable[[], None]:
        return lambda: None

    async def create_job_once(self, file: JobFile, _: object) -> tuple[JobId, bool]:
        assert file == FILE
        self.log.append("create")
        if self.failures:
            raise self.failures.pop(0)
        return JOB, self.new

    async def finished(self, job_id: JobId) -> None:
        self.log.append(job_id)
        if job_id == JOB:
            await self.done.wait()
        else:
            self.others.remove(job_id)

    async def export_model(self, job_id: JobId, path: str) -> int:
        self.log.append(path)
        return 2

    async def pay_out(self, above: Wei, tokens: Mapping[Address, int]) -> Paid:
        assert tokens == {}
        self.log.append(above)
        return {NATIVE_COIN: Wei(5)}


async def run(participant: FakeParticipant, export_to: Path | None = None) -> list[News]:
    told: list[News] = []
    participant.done.set()
    task = ModelOwnerTask(FILE, export_to, Wei(3))
    async with asyncio.timeout(5):
        await ModelOwnerAgent(cast("Any", participant), task, told.append).run()
    return told


async def test_a_job_is_created_run_exported_and_paid_out_in_this_order() -> None:
    participant = FakeParticipant()
    told = await run(participant, Path("model.onnx"))
    assert participant.log == ["create", JOB, "model.onnx", 3]
    assert [n.event for n in told] == [Event.JOB_CREATED, Event.JOB_FINISHED, Event.EXPORTED, Event.WITHDRAWN]


async def test_a_job_that_was_created_before_is_gone_on_with_and_nothing_exported_unasked() -> None:
    told = await run(FakeParticipant(new=False))
    assert [n.event for n in told] == [Event.JOB_RESUMED, Event.JOB_FINISHED, Event.WITHDRAWN]


async def test_it_does_not_end_while_the_profile_has_a_stake_elsewhere() -> None:
    participant = FakeParticipant(others=(7, 8))
    await run(participant)
    assert participant.log == ["create", JOB, 7, 8, 3]


async def test_what_may_pass_is_told_once_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RETRY_S", 0.0)
    empty = InsufficientFunds("It holds nothing.")
    participant = FakeParticipant(empty, empty, ChainUnavailable("It does not answer."))
    told = await run(participant)
    assert [n.fields["problem"] for n in told if n.event is Event.PROBLEM] == [
        "It holds nothing.",
        "It does not answer.",
    ]
    assert participant.log[:4] == ["create"] * 4


async def test_what_will_not_pass_ends_it() -> None:
    with pytest.raises(DataFileError):
        await run(FakeParticipant(DataFileError("It has no column digit.")))
