"""A job file makes one job, wherever its creation was interrupted."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.errors import ChainUnavailable, ConfigurationError
from omnilytics_app.services import create_once as module
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.create_once import create_once, job_from
from omnilytics_app.services.gateway import Account, Gateway
from tests.unit.services.test_create_job import FORM

from .scripted import ScriptedMarket, account_on, created, gateway_to, shown
from .test_job_terms import DOCUMENT, RAW
from .test_job_terms import job as fitting_job

FILE = JobFile(FORM, "ab" * 32)
NEW, OLD = JobId(9), JobId(1)
POOL = cast("Any", None)


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def owner(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[tuple[Gateway, Account]]:
    async with gateway_to(market, tmp_path) as gateway:
        yield gateway, account_on(gateway, tmp_path)


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources of the jobs that are created; nothing is sent."""
    seen: list[str] = []

    async def create_job(form: Any, *rest: Any) -> JobId:
        assert form == FORM
        seen.append(rest[-1])
        return NEW

    monkeypatch.setattr(module, "create_job", create_job)
    return seen


def note(account: Account, source: str, job_id: JobId | None = None) -> None:
    """As if a job had been signed, and mined if it has a number."""
    files = account.jobs.pending(DOCUMENT.salt) if job_id is None else account.jobs.job(job_id)
    files.write_json_once(JOB_FILE, {"form": {}, "salt": DOCUMENT.salt.hex(), "source": source})


async def asked(owner: tuple[Gateway, Account]) -> tuple[JobId, bool]:
    async with asyncio.timeout(5):
        return await create_once(FILE, *owner, POOL)


async def mined(market: ScriptedMarket, gateway: Gateway, account: Account) -> None:
    """The chain shows the job of the noted salt."""
    market.jobs[OLD] = job = replace(fitting_job(), model_owner=account.address)
    await shown(gateway.watcher, market.mine(created(OLD, job, RAW)))


async def test_a_new_file_makes_a_job_that_is_known_by_it(owner: tuple[Gateway, Account], sources: list[str]) -> None:
    assert await asked(owner) == (NEW, True)
    assert sources == [FILE.digest]


async def test_a_file_that_made_a_job_makes_no_other(owner: tuple[Gateway, Account], sources: list[str]) -> None:
    note(owner[1], "cd" * 32, JobId(3))
    note(owner[1], FILE.digest, JobId(5))
    assert job_from(FILE.digest, owner[1]) == 5
    assert await asked(owner) == (5, False)
    assert sources == []


async def test_another_file_makes_another_job(owner: tuple[Gateway, Account], sources: list[str]) -> None:
    note(owner[1], "cd" * 32, JobId(3))
    assert await asked(owner) == (NEW, True)
    assert sources == [FILE.digest]


async def test_a_job_that_was_mined_unheard_is_taken_up(
    owner: tuple[Gateway, Account], market: ScriptedMarket, sources: list[str]
) -> None:
    note(owner[1], FILE.digest)
    await mined(market, *owner)
    assert await asked(owner) == (OLD, False)
    assert sources == []


async def test_a_job_that_may_still_be_mined_is_waited_for(
    owner: tuple[Gateway, Account], market: ScriptedMarket, sources: list[str]
) -> None:
    counts = {"latest": 7, "pending": 8}
    market.endpoint.answers["eth_getTransactionCount"] = lambda params: hex(counts[params[1]])
    note(owner[1], FILE.digest)
    asking = asyncio.create_task(asked(owner))
    await asyncio.sleep(0.1)
    assert (asking.done(), sources) == (False, [])
    await mined(market, *owner)
    counts["latest"] = 8
    assert await asking == (OLD, False)
    assert sources == []


async def test_a_job_that_only_this_computer_knows_to_be_signed_is_waited_for(
    owner: tuple[Gateway, Account], market: ScriptedMarket, sources: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The endpoint has dropped the transaction; it is sent again by the keeper of the journal."""
    pending: list[str] = ["createJob"]
    monkeypatch.setattr(type(owner[1].sender), "pending", lambda _: tuple(pending))
    note(owner[1], FILE.digest)
    asking = asyncio.create_task(asked(owner))
    await asyncio.sleep(0.1)
    assert (asking.done(), sources) == (False, [])
    pending.clear()
    await mined(market, *owner)
    assert await asking == (OLD, False)
    assert sources == []


async def test_a_job_that_can_no_longer_be_mined_is_made_anew(
    owner: tuple[Gateway, Account], sources: list[str]
) -> None:
    note(owner[1], FILE.digest)
    assert await asked(owner) == (NEW, True)
    assert sources == [FILE.digest]


async def test_a_transaction_that_is_neither_mined_nor_dropped_is_a_persons_business(
    owner: tuple[Gateway, Account], market: ScriptedMarket, sources: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_S", 0.0)
    market.endpoint.answers["eth_getTransactionCount"] = lambda params: {"latest": "0x7", "pending": "0x8"}[params[1]]
    note(owner[1], FILE.digest)
    with pytest.raises(ChainUnavailable, match="waited to be mined"):
        await asked(owner)
    assert sources == []


async def test_a_damaged_record_is_one_sentence_and_no_second_job(
    owner: tuple[Gateway, Account], sources: list[str]
) -> None:
    account = owner[1]
    note(account, FILE.digest)
    account.jobs.pending(DOCUMENT.salt).replace(JOB_FILE, b"{")
    with pytest.raises(ConfigurationError, match=r"^The record .*job\.json of a job is damaged, .* from a back-up\.$"):
        await asked(owner)
    assert sources == []
