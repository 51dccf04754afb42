from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.end_job import Ending, cancel_job, note_stop, stop_job
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.run_job import STOP_FILE
from tests.unit.domain.builders import make_job

from .scripted import ScriptedMarket, account_on, gateway_to

JOB = JobId(1)


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def owner(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[tuple[Gateway, Account]]:
    """A model owner with the files of job 1."""
    async with gateway_to(market, tmp_path) as gateway:
        account = account_on(gateway, tmp_path)
        account.jobs.job(JOB).write_json_once(JOB_FILE, {})
        yield gateway, account


def own(account: Account, phase: Phase, **changes: object) -> Job:
    return replace(make_job(phase), model_owner=account.address, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phase", "changes", "ending", "sent"),
    [
        (Phase.REGISTER, {}, Ending.CANCELLED, 1),
        (Phase.ARMED, {}, Ending.NOTED, 0),
        (Phase.PUBLISH, {}, Ending.STOPPED, 1),
        (Phase.PUBLISH, {"open_round": RoundNumber(1)}, Ending.NOTED, 0),
        (Phase.PUBLISH, {"voided": True}, Ending.NOTED, 0),
        (Phase.SUBMIT, {}, Ending.NOTED, 0),
        (Phase.SETTLE, {}, Ending.NOTED, 0),
    ],
)
async def test_a_job_is_ended_now_where_it_can_be_and_else_by_its_runner(
    owner: tuple[Gateway, Account],
    market: ScriptedMarket,
    phase: Phase,
    changes: dict[str, object],
    ending: Ending,
    sent: int,
) -> None:
    gateway, account = owner
    market.jobs[JOB] = own(account, phase, **changes)
    assert await stop_job(JOB, gateway, account) is ending
    assert account.jobs.job(JOB).exists(STOP_FILE)
    assert len(market.endpoint.sent("eth_sendRawTransaction")) == sent


async def test_a_job_that_is_over_or_of_others_is_not_ended(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    gateway, account = owner
    market.jobs[JOB] = own(account, Phase.CLOSED)
    with pytest.raises(JobRefused, match="is over"):
        await stop_job(JOB, gateway, account)
    market.jobs[JOB] = make_job(Phase.REGISTER)
    market.mine()
    for end in (stop_job, cancel_job):
        with pytest.raises(JobRefused, match="does not own"):
            await end(JOB, gateway, account)
    with pytest.raises(JobRefused, match="does not own"):
        note_stop(account.jobs.job(JobId(7)), JobId(7))
    assert not account.jobs.job(JOB).exists(STOP_FILE)
    assert not market.endpoint.sent("eth_sendRawTransaction")


async def test_a_job_that_has_begun_is_stopped_not_cancelled(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    market.jobs[JOB] = own(owner[1], Phase.PUBLISH)
    with pytest.raises(JobRefused, match="stop it instead"):
        await cancel_job(JOB, *owner)
    assert not market.endpoint.sent("eth_sendRawTransaction")
