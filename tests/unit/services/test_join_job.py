from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import DataFileError, JobRefused
from omnilytics_app.services.job_terms import ANSWER_GAS
from omnilytics_app.services.join_job import JoinRequest, join_job
from tests.unit.chain.test_connection import constant

from .scripted import ScriptedMarket, account_on, created, gateway_to, shown, thread_pool
from .test_job_terms import MAINNET, RAW
from .test_job_terms import job as fitting_job

JOB = JobId(1)
FEE = 7 * ANSWER_GAS


async def join(folder: Path, chain_id: int, gas_price: int) -> None:
    """Try to join a job, with no data file, on a chain where gas costs this much."""
    market, pool = ScriptedMarket(), thread_pool()
    market.endpoint.answers["eth_gasPrice"] = constant(hex(gas_price))
    job = market.jobs[JOB] = fitting_job(reward=FEE, answer_fee=FEE)
    async with gateway_to(market, folder) as gateway:
        await shown(gateway.watcher, market.mine(created(JOB, job, RAW)))
        there = replace(gateway, deployment=replace(gateway.deployment, chain_id=chain_id))
        try:
            await join_job(JoinRequest(JOB, str(folder / "none.csv")), there, account_on(there, folder), pool)
        finally:
            pool.close()
            assert not market.endpoint.sent("eth_sendRawTransaction")


@pytest.mark.torch
async def test_a_job_is_joined_as_long_as_its_answers_pay_for_their_gas(tmp_path: Path) -> None:
    with pytest.raises(DataFileError):  # it got as far as the data file
        await join(tmp_path, MAINNET, 7)


async def test_a_job_whose_answers_do_not_pay_for_their_gas_is_not_joined(tmp_path: Path) -> None:
    with pytest.raises(JobRefused, match=f"pays {FEE} wei for showing .* costs about {8 * ANSWER_GAS} wei"):
        await join(tmp_path, MAINNET, 8)


@pytest.mark.torch
async def test_gas_costs_nothing_where_coin_is_worthless(tmp_path: Path) -> None:
    with pytest.raises(DataFileError):
        await join(tmp_path, 31_337, 8)
