from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.document import serialise_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import DataFileError, JobRefused
from omnilytics_app.services.job_terms import ANSWER_GAS, LOCAL_CHAIN_ID, PROVEN_FILE
from omnilytics_app.services.join_job import JoinRequest, join_job
from tests.unit.chain.test_connection import constant

from .scripted import ScriptedMarket, account_on, created, gateway_to, remember_proof, shown, thread_pool
from .test_job_terms import DOCUMENT, MAINNET, RAW
from .test_job_terms import job as fitting_job

JOB = JobId(1)
FEE = 7 * ANSWER_GAS


async def join(folder: Path, chain_id: int, gas_price: int, raw: bytes = RAW, *, verified: bool = True) -> None:
    """Try to join a job, with no data file, on a chain where gas costs this much."""
    market, pool = ScriptedMarket(), thread_pool()
    market.endpoint.answers["eth_gasPrice"] = constant(hex(gas_price))
    job = market.jobs[JOB] = fitting_job(raw, reward=FEE, answer_fee=FEE)
    async with gateway_to(market, folder) as gateway:
        await shown(gateway.watcher, market.mine(created(JOB, job, raw)))
        there = replace(gateway, deployment=replace(gateway.deployment, chain_id=chain_id))
        account = account_on(there, folder)
        if verified:
            remember_proof(account, there, JOB, job, raw)
        try:
            await join_job(JoinRequest(JOB, str(folder / "none.csv")), there, account, pool)
        finally:
            pool.close()
            assert not market.endpoint.sent("eth_sendRawTransaction")
            assert verified or account.jobs.job(JOB).names() in {(), (PROVEN_FILE,)}


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
        await join(tmp_path, LOCAL_CHAIN_ID, 8)


@pytest.mark.torch
async def test_a_job_whose_key_is_proven_is_joined(tmp_path: Path) -> None:
    with pytest.raises(DataFileError):
        await join(tmp_path, LOCAL_CHAIN_ID, 0, verified=False)


def with_proof(proof: bytes) -> bytes:
    return serialise_document(replace(DOCUMENT, proof=proof))


@pytest.mark.parametrize(
    ("raw", "chain_id", "said"),
    [
        (RAW, MAINNET, "round 0 of its proof has no n-th root of the challenge"),
        (with_proof(bytes(len(DOCUMENT.proof))), LOCAL_CHAIN_ID, "the w of its proof has not the Jacobi symbol -1"),
        (with_proof(DOCUMENT.proof[:-1] + b"\x00"), LOCAL_CHAIN_ID, "round 7. of its proof has no fourth root"),
    ],
    ids=["another chain", "no proof", "one sign changed"],
)
async def test_a_job_whose_key_is_not_proven_is_refused_before_anything_is_read_or_paid(
    tmp_path: Path, raw: bytes, chain_id: int, said: str
) -> None:
    with pytest.raises(JobRefused, match=rf"^The job's key is not proven to be sound \({said}.*another job\.$"):
        await join(tmp_path, chain_id, 0, raw, verified=False)
