"""The index of jobs over a chain whose blocks a test writes."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.tokens import ASKED_AT_ONCE
from omnilytics_app.domain.document import serialise_document
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.market import Ending, JobQuery, JobSummary, Stage
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.errors import ChainUnavailable, JobRefused, WrongChain
from omnilytics_app.paths import Paths
from omnilytics_app.services import market_index
from omnilytics_app.services.data_sets import register_data
from omnilytics_app.services.desks.market import MarketDesk
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import terms_hash
from omnilytics_app.services.market_index import MarketIndex
from omnilytics_app.services.session import Session
from omnilytics_app.storage.job_index import JobIndex
from omnilytics_app.storage.profile import Profile
from tests.unit.chain.test_calls import OWNER
from tests.unit.chain.test_events import log_of
from tests.unit.services.test_job_terms import DOCUMENT, RAW
from tests.unit.services.test_job_terms import job as job_of

from .scripted import ScriptedMarket, account_on, created, digest_of, gateway_to, shown, thread_pool

DATA_OWNER = Address("0x" + "11" * 20)


def job(raw: bytes = RAW) -> Job:
    made = job_of()
    return replace(made, terms=replace(made.terms, document_digest=digest_of(raw)))


@pytest.fixture
def market() -> ScriptedMarket:
    made = ScriptedMarket()
    made.jobs = dict.fromkeys(range(1, 60), job())
    return made


@pytest.fixture
async def gateway(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[Gateway]:
    async with gateway_to(market, tmp_path) as opened:
        yield opened


def rows(index: JobIndex) -> dict[int, JobSummary]:
    return {summary.job_id: summary for summary in index.select(JobQuery(), lambda: 0).rows(0, 1_000)}


async def indexed(gateway: Gateway, block: int) -> dict[int, JobSummary]:
    await shown(gateway.watcher, block)
    index = MarketIndex(gateway, lambda: None)
    await index.catch_up()
    return rows(index.jobs)


async def test_every_job_ever_created_has_a_row(market: ScriptedMarket, gateway: Gateway) -> None:
    market.mine(*(created(n, job(), RAW) for n in range(1, 41)))
    market.mine(log_of("Registered", jobId=2, owner=DATA_OWNER, x25519Key=b"\x09" * 32))
    block = market.mine(*(log_of("JobClosed", jobId=n, returned=5, cancelled=n == 1) for n in range(1, 38)))
    found = await indexed(gateway, block)
    assert sorted(found) == list(range(1, 41))
    assert (found[1].stage, found[1].ending) == (Stage.OVER, Ending.CANCELLED)
    assert (found[40].stage, found[40].title, found[40].refused) == (Stage.REGISTERING, "Digits", "")
    assert (found[40].kind, found[40].target, found[40].classes, found[40].features) == (
        "classification",
        "digit",
        10,
        64,
    )
    assert (found[2].members, found[3].members, found[2].model_owner) == (1, 0, OWNER)
    assert found[40].created_block == 1


async def test_what_cannot_be_read_is_told_and_what_is_refused_as_well(
    market: ScriptedMarket, gateway: Gateway
) -> None:
    other = serialise_document(replace(DOCUMENT, title="<b>\N{RIGHT-TO-LEFT OVERRIDE}Other"))
    huge = b"OMNIJOB2" + bytes(1_000_000)
    short = job()
    short = replace(short, terms=replace(short.terms, submit_window=5))
    block = market.mine(
        created(1, job(b"nonsense"), b"nonsense"),
        created(2, job(), other),
        created(3, job(huge), huge),
        created(4, short, RAW),
    )
    found = await indexed(gateway, block)
    assert [found[n].title for n in (1, 2, 3, 4)] == ["Job 1", "Job 2", "Job 3", "Digits"]
    assert "not in the form" in found[1].problem
    assert "not the one its terms name" in found[2].problem
    assert "at most 120000" in found[3].problem
    assert (found[4].problem, "5 seconds to submit" in found[4].refused) == ("", True)


async def test_rows_follow_the_chain_also_where_it_goes_back(market: ScriptedMarket, gateway: Gateway) -> None:
    market.mine(created(1, job(), RAW))
    block = market.mine(created(2, job(), RAW), log_of("JobClosed", jobId=1, returned=5, cancelled=True))
    assert (await indexed(gateway, block))[1].stage is Stage.OVER
    del market.logs[2:]
    market.forked_at = 2
    other = serialise_document(replace(DOCUMENT, title="Letters"))
    block = market.mine(created(2, job(other), other))
    found = await indexed(gateway, market.mine())
    assert [(n, s.title, s.stage) for n, s in sorted(found.items())] == [
        (1, "Digits", Stage.REGISTERING),
        (2, "Letters", Stage.REGISTERING),
    ]


async def test_a_number_that_another_job_has_got_is_described_anew(market: ScriptedMarket, gateway: Gateway) -> None:
    block = market.mine(created(1, job(), RAW), created(2, job(), RAW))
    assert len(await indexed(gateway, block)) == 2
    other = serialise_document(replace(DOCUMENT, title="Letters"))
    market.logs, market.forked_at = [[]], 1
    market.mine(created(1, job(other), other))
    found = await indexed(gateway, market.mine())
    assert [(n, s.title) for n, s in found.items()] == [(1, "Letters")]


async def test_a_document_is_read_once(
    market: ScriptedMarket, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    describe = market_index.describe

    def counted(*args: object) -> object:
        read.append(1)
        return describe(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(market_index, "describe", counted)
    await indexed(gateway, market.mine(created(1, job(), RAW)))
    for number in range(3):
        owner = Address(f"0x{number + 1:040x}")
        block = market.mine(log_of("Registered", jobId=1, owner=owner, x25519Key=b"\x09" * 32))
        assert (await indexed(gateway, block))[1].members == number + 1
    assert len(read) == 1


async def test_it_follows_by_itself_and_tells(market: ScriptedMarket, gateway: Gateway) -> None:
    told = asyncio.Event()
    index = MarketIndex(gateway, told.set)
    running = asyncio.create_task(index.run())
    try:
        for number in (1, 2, 3):
            told.clear()
            market.mine(created(number, job(), RAW))
            async with asyncio.timeout(5):
                while number not in rows(index.jobs):
                    await told.wait()
                    told.clear()
    finally:
        running.cancel()
        await asyncio.wait([running])
    assert gateway.watcher._listeners == []
    assert index.jobs.summary(JobId(4)) is None


async def test_the_desk_shows_a_job_in_full(market: ScriptedMarket, gateway: Gateway, tmp_path: Path) -> None:
    account, paths = account_on(gateway, tmp_path), Paths.of_profile(tmp_path)
    file = tmp_path / "clinic.csv"
    file.write_text(
        "digit," + ",".join(f"p{i}" for i in range(64)) + "\n" + ",".join("1" * 65) + "\n", encoding="utf-8"
    )
    register_data(paths, "clinic", file)
    desk = MarketDesk(Session(gateway, (account,), thread_pool()), Profile(paths, "Ada", {}))
    made = asyncio.Event()
    stop = desk.subscribe(made.set)
    block = market.mine(created(1, job(), RAW), created(2, job(b"nonsense"), b"nonsense"))
    await shown(gateway.watcher, block)
    async with desk.open(), asyncio.timeout(10):
        while desk.select(JobQuery()).count() < 2 or await desk.behind():
            await made.wait()
            made.clear()
        detail = await desk.job(JobId(1))
        unreadable = await desk.job(JobId(2))
        tokens = await desk.tokens()
        with pytest.raises(JobRefused, match="There is no job 3"):
            await desk.job(JobId(3))
    stop()
    assert (detail.terms, detail.document) == (job().terms, DOCUMENT)
    assert (detail.summary.model_owner, detail.own, detail.joined, detail.proven) == (OWNER, False, False, False)
    assert detail.terms_hash == terms_hash(gateway.scope(JobId(1)), OWNER, job().terms)
    assert detail.reputation.as_model_owner.created == 2
    assert [token.address for token in tokens] == [t for t in {job().terms.token} if t != NATIVE_COIN]
    assert (unreadable.document, "not in the form" in unreadable.summary.problem) == (None, True)
    [data] = await desk.data_sets()
    assert (data.name, data.rows, len(data.columns)) == ("clinic", 1, 65)
    assert [j.job_id for j in desk.select(JobQuery(columns=data.columns)).rows(0, 9)] == [1]
    assert (await desk.reputation_of(OWNER)).as_data_owner.joined == 0


@pytest.mark.parametrize(
    "trouble", [ChainUnavailable("gone"), WrongChain("another"), None], ids=["gone", "other", "slow"]
)
async def test_tokens_that_cannot_be_asked_are_their_addresses(
    gateway: Gateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception | None
) -> None:
    profile = Profile(Paths.of_profile(tmp_path), "Ada", {})
    desk = MarketDesk(Session(gateway, (account_on(gateway, tmp_path),), thread_pool()), profile)
    offered: list[int] = []

    def paid_in(most: int) -> tuple[Address, ...]:
        offered.append(most)
        return (OWNER,)

    async def token(_: object) -> None:
        if trouble is not None:
            raise trouble
        await asyncio.Event().wait()

    monkeypatch.setattr("omnilytics_app.services.desks.market.LEARNING_S", 0.02)
    monkeypatch.setattr(desk._index.jobs, "tokens", paid_in)
    monkeypatch.setattr(gateway.tokens, "token", token)
    assert await desk.tokens() == (Token(OWNER),)
    assert offered == [ASKED_AT_ONCE]
