import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from omnilytics_app.domain.document import serialise_document
from omnilytics_app.domain.ids import Digest, JobId, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import DataFileError, InsufficientFunds, JobRefused, TransactionRejected
from omnilytics_app.services import join_job as module
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import ANSWER_GAS, LOCAL_CHAIN_ID, PROVEN_FILE
from omnilytics_app.services.join_job import LEFT_FILE, REGISTERED_FILE, JoinRequest, join_job
from omnilytics_app.services.protect_data import Frozen
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.endpoint import RpcError, failing
from tests.unit.chain.test_connection import constant
from tests.unit.domain.builders import address

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


class Joining:
    """A job that is joined up to the registration, the data left aside."""

    def __init__(self, gateway: Gateway, account: Account, market: ScriptedMarket, pool: WorkerPool) -> None:
        self.gateway, self.account, self.market, self.pool = gateway, account, market, pool
        self.files = account.jobs.job(JOB)

    async def join(self, looked_at: Job | None = None) -> None:
        request = JoinRequest(JOB, "d.csv", looked_at=looked_at)
        await join_job(request, self.gateway, self.account, self.pool)

    @property
    def noted(self) -> bool:
        return self.account.ledger.exists(self.account.jobs.name(JOB))

    def answer(self, method: str, answer: Any) -> None:
        self.market.endpoint.answers[method] = answer


@pytest.fixture
async def joining(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Joining]:
    market, pool = ScriptedMarket(), thread_pool()
    job = market.jobs[JOB] = replace(fitting_job(), job_id=JOB)

    async def protected(*_: object) -> tuple[LedgerEntry, Frozen]:
        entry = LedgerEntry(account.jobs.name(JOB), "job 1", ("a",), 2, "", "ab")
        return entry, Frozen(b"rows", hashlib.sha256(b"rows").digest(), np.array([1, 2], dtype=np.uint64))

    async def nothing(*_: object) -> None:
        return None

    monkeypatch.setattr(module, "_look", nothing)
    monkeypatch.setattr(module, "protect", protected)
    monkeypatch.setattr(module, "require_proven_modulus", nothing)
    async with gateway_to(market, tmp_path) as gateway:
        await shown(gateway.watcher, market.mine(created(JOB, job, RAW)))
        account = account_on(gateway, tmp_path)
        yield Joining(gateway, account, market, pool)
    pool.close()


async def test_a_note_stays_where_a_registration_left_although_its_sender_heard_that_it_failed(
    joining: Joining,
) -> None:
    joining.answer("eth_sendRawTransaction", failing(RpcError("insufficient funds for gas * price + value", -32000)))
    with pytest.raises(InsufficientFunds):
        await joining.join()
    assert joining.market.endpoint.sent("eth_sendRawTransaction")
    assert joining.noted


async def test_a_note_goes_where_nothing_was_signed(joining: Joining) -> None:
    joining.answer("eth_estimateGas", failing(RpcError("execution reverted", 3, "0x")))
    with pytest.raises(TransactionRejected):
        await joining.join()
    assert not joining.noted


@pytest.mark.parametrize("changed", ["terms", "hash", "owner"])
async def test_another_job_than_was_looked_at_is_not_joined(joining: Joining, changed: str) -> None:
    """Also where the endpoint gives other terms the hash of those that were looked at."""
    job = joining.gateway.watcher.view.jobs[JOB]
    other = {
        "terms": replace(job, terms=replace(job.terms, reward=Wei(job.terms.reward + 1))),
        "hash": replace(job, terms_hash=Digest(b"\x09" * 32)),
        "owner": replace(job, model_owner=address(99)),
    }
    joining.market.jobs[JOB] = other[changed]
    joining.market.mine()
    with pytest.raises(JobRefused, match=r"^The job is another one than was looked at; look at it again\.$"):
        await joining.join(looked_at=job)
    assert not joining.noted


async def test_the_job_that_is_joined_is_the_one_that_is_checked(joining: Joining) -> None:
    """Not the one in the view, which may be another one than what a registration is signed for."""
    job = joining.gateway.watcher.view.jobs[JOB]
    await module._acceptable(job, joining.gateway, joining.account)
    other = replace(job, terms=replace(job.terms, document_digest=Digest(bytes(32))))
    with pytest.raises(JobRefused, match="document is not the one its terms name"):
        await module._acceptable(other, joining.gateway, joining.account)


async def test_a_job_that_was_left_is_joined_again_by_hand(joining: Joining) -> None:
    """Whatever was registered before does not speak for the new seat."""
    joining.files.write_once(LEFT_FILE, b"")
    joining.files.write_once(REGISTERED_FILE, b"of the first time")
    await joining.join(looked_at=joining.gateway.watcher.view.jobs[JOB])
    assert not joining.files.exists(LEFT_FILE)
    assert joining.files.read(REGISTERED_FILE) == joining.gateway.watcher.view.jobs[JOB].terms_hash
    assert joining.noted


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
