"""The index of jobs on a real chain: rows and records are what the contract counts, and a lost cache costs nothing."""

import asyncio
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.market import Ending, JobQuery, JobSummary, Reputation, SortKey, Stage
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.services.gateway import Gateway, open_gateway
from omnilytics_app.services.market_index import MarketIndex
from omnilytics_app.settings import Settings
from omnilytics_app.storage.reputation import reputation_of
from tests.integration.marketplace import POLL_S, Marketplace
from tests.integration.test_market_binding import (
    FIRST,
    GRADIENT,
    MODEL,
    Created,
    created,
    digest_of,
    register,
    started,
)
from tests.integration.test_watcher import open_job

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]
__all__ = ["created"]


async def play_a_round_and_stop(market: Marketplace, played: Created) -> Job:
    """Two groups submit, one of the third does not; the model owner is silent, then stops."""
    calls, scope, job_id = market.gateway.calls, played.scope, played.job_id
    job = await started(market, played)
    sender, accounts = played.model_owner.sender, {account.address: account for account in played.owners}
    digest = digest_of(scope, played.model_owner, MODEL)
    await sender.send(calls.publish(job_id, FIRST, digest, MODEL))
    present = [accounts[m.owner] for m in job.members[:8]]
    submissions = (calls.submit(job_id, FIRST, digest, digest_of(scope, a, GRADIENT), GRADIENT) for a in present)
    await asyncio.gather(*(a.sender.send(call) for a, call in zip(present, submissions, strict=True)))
    await market.pass_deadline(job_id)
    await sender.send(calls.of_round("closeRound", job_id, FIRST))
    await market.pass_deadline(job_id)
    await present[0].sender.send(calls.of_round("settleByDefault", job_id, FIRST))
    await sender.send(calls.stop(job_id))
    ended = await market.gateway.watcher.refresh(job_id)
    if ended.phase is not Phase.CLOSED:
        await sender.send(calls.close_job(job_id))
        ended = await market.gateway.watcher.refresh(job_id)
    assert (ended.phase, ended.rounds[0].outcome) == (Phase.CLOSED, Outcome.DEFAULT)
    return ended


async def indexed(gateway: Gateway) -> MarketIndex:
    """The index, as soon as the watcher has seen what the chain has now."""
    head = await gateway.connection.head()
    async with asyncio.timeout(20):
        while gateway.watcher.view.head is None or gateway.watcher.view.head.number < head.number:
            await gateway.watcher.changed(1.0)
    index = MarketIndex(gateway, lambda: None)
    await index.catch_up()
    return index


def rows(index: MarketIndex) -> tuple[JobSummary, ...]:
    return index.jobs.select(JobQuery(sort=SortKey.NUMBER, descending=False), lambda: 0).rows(0, 100)


def records(index: MarketIndex, played: Created) -> list[Reputation]:
    people = [played.model_owner, *played.owners]
    return [reputation_of(index.jobs, person.address) for person in people]


async def counted(market: Marketplace, owner: Address) -> tuple[int, ...]:
    """What the contract counts of a data owner, once it has claimed."""
    connection, address = market.gateway.connection, market.gateway.market.address
    functions = connection.web3.eth.contract(address=address, abi=connection.artifact.abi).functions
    _, accepted, rejected, missed, voided = await functions.accountOf(NATIVE_COIN, owner).call()
    return accepted, missed, rejected, voided


async def test_rows_and_records_are_what_the_contract_counts(
    market: Marketplace, created: Created, artifact: MarketArtifact, tmp_path: Path
) -> None:
    calls, watcher = market.gateway.calls, market.gateway.watcher
    first = await play_a_round_and_stop(market, created)
    second = await open_job(market, created.model_owner, b"second")
    await created.model_owner.sender.send(calls.cancel(second))
    third = await open_job(market, created.owners[0], b"third")
    joined = replace(created, job_id=third, scope=market.gateway.scope(third))
    await register(market, joined, created.owners[1])
    await register(market, joined, created.owners[2])
    await created.owners[1].sender.send(calls.leave(third))
    for owner in created.owners:
        await owner.sender.send(calls.claim(created.job_id, [owner.address]))

    index = await indexed(market.gateway)
    one, two, three = rows(index)
    assert (one.job_id, one.stage, one.ending, one.settled) == (created.job_id, Stage.OVER, Ending.EARLY, 1)
    assert (one.reward, one.stake, one.members) == (created.terms.reward, created.terms.stake, 10)
    assert (two.stage, two.ending, two.members) == (Stage.OVER, Ending.CANCELLED, 0)
    assert (three.job_id, three.stage, three.members) == (third, Stage.REGISTERING, 1)
    assert three.model_owner == created.owners[0].address
    assert "not in the form" in one.problem  # this market's documents are no documents
    assert (await watcher.refresh(JobId(third))).member_count == three.members

    owner = reputation_of(index.jobs, created.model_owner.address).as_model_owner
    assert (owner.created, owner.early, owner.cancelled, owner.open) == (2, 1, 1, 0)
    assert (owner.rounds_paid, owner.defaulted, owner.disputes_lost) == (1, 1, 0)
    assert (owner.data_owners_paid, owner.paid) == (6, ((created.terms.token, Wei(6 * created.terms.reward)),))
    outcomes: Counter[tuple[int, ...]] = Counter()
    for account in created.owners:
        mine = reputation_of(index.jobs, account.address).as_data_owner
        told = (mine.accepted, mine.missed, mine.rejected, mine.voided)
        assert told == await counted(market, account.address)
        lost = mine.missed * created.terms.absence_penalty
        assert mine.penalties == (((created.terms.token, Wei(lost)),) if lost else ())
        outcomes[told] += 1
    assert outcomes == {(1, 0, 0, 0): 6, (0, 1, 0, 0): 1, (0, 0, 0, 0): 3}
    assert {m.owner for m in first.members if m.misses} == {
        a.address for a in created.owners if reputation_of(index.jobs, a.address).as_data_owner.missed
    }

    settings = Settings(
        rpc_url=market.gateway.connection.url, market=market.gateway.market.address, poll_interval_s=POLL_S
    )
    anew = await open_gateway(settings, artifact, tmp_path / "another.db")
    try:
        again = await indexed(anew)
        assert rows(again) == (one, two, three)
        assert records(again, created) == records(index, created)
    finally:
        await anew.close()


async def test_rows_follow_a_reorganisation(market: Marketplace, created: Created) -> None:
    request = market.gateway.connection.request
    assert [job.job_id for job in rows(await indexed(market.gateway))] == [created.job_id]
    snapshot = (await request("evm_snapshot"))["result"]
    await open_job(market, created.owners[0], b"second")
    await created.model_owner.sender.send(market.gateway.calls.cancel(created.job_id))
    one, two = rows(await indexed(market.gateway))
    assert (one.ending, two.model_owner) == (Ending.CANCELLED, created.owners[0].address)
    await request("evm_revert", snapshot)
    for _ in range(4):
        await request("evm_mine")
    (one,) = rows(await indexed(market.gateway))
    assert (one.stage, one.ending) == (Stage.REGISTERING, Ending.NONE)
