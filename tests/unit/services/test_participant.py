import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from eth_utils.crypto import keccak

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA, Accepted, DataPolicy, PrivacyChoice
from omnilytics_app.errors import DataFileError, InsufficientFunds, JobRefused, PrivacyRefused
from omnilytics_app.services import prospect
from omnilytics_app.services.agent.once import join_first, preview_one_job, serve_one_job
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.services.participant import Participant
from tests.unit.chain.endpoint import RpcError
from tests.unit.chain.test_connection import constant
from tests.unit.domain.builders import NOW, make_job

from .scripted import ScriptedMarket, account_on, created, gateway_to, remember_proof, shown, thread_pool, touched
from .test_job_terms import DOCUMENT, RAW
from .test_job_terms import job as fitting_job

pytestmark = pytest.mark.torch

EXACT = PrivacyChoice(accepted=frozenset({Accepted.EXACT, Accepted.MAP}))
FIRST, SECOND = JobId(1), JobId(2)


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def gateway(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[Gateway]:
    async with gateway_to(market, tmp_path) as opened:
        yield opened


@pytest.fixture
async def participant(gateway: Gateway, tmp_path: Path) -> AsyncIterator[Participant]:
    pool = thread_pool()
    account = account_on(gateway, tmp_path)
    for job_id in (FIRST, SECOND):
        remember_proof(account, gateway, job_id, open_job(), RAW)
    made = Participant(gateway, account, pool, SettlementChecks(gateway, pool))
    await made.start()
    yield made
    await made.close()
    pool.close()


@pytest.fixture
def data_file(tmp_path: Path) -> str:
    """A few handwritten digits."""
    rows = [",".join([*DOCUMENT.features.columns, "digit"])]
    rows += [",".join([*(str((i * j) % 17) for j in range(64)), str(i % 10)]) for i in range(30)]
    (tmp_path / "data.csv").write_text("\n".join(rows) + "\n")
    return str(tmp_path / "data.csv")


async def offer(gateway: Gateway, market: ScriptedMarket, **jobs: Job) -> None:
    """Put jobs on the market and wait until they are seen."""
    numbered = {JobId(int(name.removeprefix("job"))): job for name, job in jobs.items()}
    market.jobs |= numbered
    await shown(gateway.watcher, market.mine(*(created(n, job, RAW) for n, job in numbered.items())))


def open_job() -> Job:
    return fitting_job()


def refusing(job_id: int, error: str) -> Callable[[Any], Any]:
    """A node that foresees a registration in one job to be refused."""

    def answer(params: Any) -> Any:
        if int(params[0]["data"][10:74], 16) == job_id:
            raise RpcError("execution reverted", 3, "0x" + keccak(text=f"{error}()")[:4].hex())
        return constant(hex(100_000))(params)

    return answer


async def joined(participant: Participant, data_file: str) -> JobId:
    async with asyncio.timeout(5):
        return await join_first(participant, data_file, PUBLIC_DATA)


async def test_the_first_job_that_takes_an_owner_is_joined(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    await offer(gateway, market, job1=open_job(), job2=open_job())
    assert await joined(participant, data_file) == FIRST
    files = participant._account.jobs.job(FIRST)
    assert files.exists(STATISTICS_FILE)
    assert files.read_json(JOIN_FILE)["data_file"] == data_file
    assert len(market.endpoint.sent("eth_sendRawTransaction")) == 1


@pytest.mark.parametrize("error", ["JobFull", "WeakKey", "OwnJob"])
async def test_a_job_whose_market_refuses_this_owner_is_skipped(
    error: str, gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    market.endpoint.answers["eth_estimateGas"] = refusing(FIRST, error)
    await offer(gateway, market, job1=open_job(), job2=open_job())
    assert await joined(participant, data_file) == SECOND
    account = participant._account
    assert [e.name for e in account.ledger.entries()] == [account.jobs.name(SECOND)]  # nothing left for the first


async def test_a_job_that_is_over_for_registration_is_skipped_and_the_next_one_waited_for(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    await offer(gateway, market, job1=replace(open_job(), deadline=NOW))
    joining = asyncio.create_task(joined(participant, data_file))
    await offer(gateway, market, job2=open_job())
    assert await joining == SECOND
    assert market.endpoint.sent("eth_estimateGas") != []


async def test_a_file_is_held_against_a_job_before_anything_is_paid(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    await offer(gateway, market, job1=open_job())
    assert (await participant.preview_data(data_file)).rows == 30
    found = await participant.match_data(FIRST, data_file)
    assert (found.rows, found.refusal, len(found.ranges)) == (30, "", 64)
    with pytest.raises(JobRefused, match="is not known"):
        await participant.match_data(SECOND, data_file)
    assert market.endpoint.sent("eth_sendRawTransaction") == []


async def test_jobs_this_client_does_not_accept_are_not_even_tried(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    await offer(gateway, market, job1=replace(fitting_job(tau_percent=1), terms_hash=b"\x01" * 32), job2=open_job())  # type: ignore[arg-type]
    assert await joined(participant, data_file) == SECOND


async def test_a_file_that_no_open_job_can_use_ends_the_search(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, tmp_path: Path
) -> None:
    await offer(gateway, market, job1=replace(open_job(), deadline=NOW), job2=open_job())
    with pytest.raises(DataFileError, match=r"none\.csv"):
        await joined(participant, str(tmp_path / "none.csv"))
    assert market.endpoint.sent("eth_sendRawTransaction") == []


@pytest.fixture
def few_rows(tmp_path: Path) -> str:
    """Fewer handwritten digits than a job has features: all of them stand out."""
    pixels = np.random.default_rng(1).integers(0, 17, (30, 64)).tolist()
    rows = [",".join([*map(str, row), str(i % 10)]) for i, row in enumerate(pixels)]
    (tmp_path / "few.csv").write_text("\n".join([",".join([*DOCUMENT.features.columns, "digit"]), *rows]))
    return str(tmp_path / "few.csv")


async def test_a_choice_that_no_open_job_is_joined_with_ends_the_search(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, few_rows: str
) -> None:
    await offer(gateway, market, job1=open_job())
    with pytest.raises(PrivacyRefused, match="stands out"):
        async with asyncio.timeout(60):
            await serve_one_job(participant, few_rows, EXACT)
    assert market.endpoint.sent("eth_sendRawTransaction") == []
    assert participant._account.ledger.entries() == ()


async def test_a_preview_says_what_joining_would_mean_and_joins_nothing(
    gateway: Gateway,
    market: ScriptedMarket,
    participant: Participant,
    few_rows: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prospect, "EPSILONS", (8.0,))
    previewing = asyncio.create_task(preview_one_job(participant, few_rows, EXACT))
    await offer(gateway, market, job1=open_job())
    async with asyncio.timeout(60):
        words = await previewing
    assert words[0] == "0 of 30 rows are used: 30 stand out so much that sums would show them."
    assert words[-2:] == ("Joining adds no noise.", "It needs --accept-held-back.")
    assert market.endpoint.sent("eth_sendRawTransaction") == []
    assert participant._account.ledger.entries() == ()


async def test_a_seat_that_comes_after_a_failure_is_served(
    gateway: Gateway, market: ScriptedMarket, participant: Participant, data_file: str
) -> None:
    """The endpoint said that the balance is too small, and had passed the registration on."""

    def refused(_: object) -> str:
        raise RpcError("insufficient funds for gas * price + value", -32000)

    market.endpoint.answers["eth_sendRawTransaction"] = refused
    await offer(gateway, market, job1=open_job())
    with pytest.raises(InsufficientFunds):
        await participant.join_job(FIRST, data_file, PUBLIC_DATA)
    assert participant.may_be_joined(participant.view.jobs[FIRST])
    assert FIRST not in participant.runners
    job = open_job()
    mine = replace(make_job(Phase.REGISTER).members[0], owner=participant.address)
    market.jobs[FIRST] = replace(job, members=(mine,), member_count=1)
    await shown(gateway.watcher, market.mine(touched(FIRST)))
    async with asyncio.timeout(5):
        while FIRST not in participant.runners:
            await participant.changed(0.1)


async def test_tells_which_tokens_the_settings_accept(gateway: Gateway, tmp_path: Path) -> None:
    token, pool = Address("0x" + "ab" * 20), thread_pool()
    account = replace(account_on(gateway, tmp_path), policy=DataPolicy(tokens=frozenset({token})))
    assert Participant(gateway, account, pool, SettlementChecks(gateway, pool)).accepted_tokens == {token}
    pool.close()
