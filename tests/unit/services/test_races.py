"""What happens when the chain was faster: refusals that are no failures, over an endpoint that answers from a table."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from eth_utils.crypto import keccak

from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.market import Market
from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.paths import Paths
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.claim import _claim
from omnilytics_app.services.gateway import Account, Gateway, open_account
from omnilytics_app.services.run_rounds import VOTE_AGAIN_BLOCKS, DataOwnerRunner
from omnilytics_app.services.watcher import MarketWatcher
from omnilytics_app.storage.cache import Cache
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.secret import Secret
from omnilytics_app.workers.pool import spawn_pool
from tests.unit.chain.endpoint import CHAIN_ID, RpcError, artifact, connect, failing
from tests.unit.chain.test_calls import MARKET
from tests.unit.chain.test_connection import node
from tests.unit.domain.builders import NOW, in_dispute, make_job

JOB = in_dispute(make_job(Phase.PUBLISH), NOW + 9)


def refusing(error: str) -> Any:
    return failing(RpcError("execution reverted", 3, "0x" + keccak(text=f"{error}()")[:4].hex()))


@pytest.fixture
async def participant(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[tuple[Gateway, Account]]:
    """A gateway and an account whose next transaction the market refuses with the error given as parameter."""
    connection = connect(node(eth_estimateGas=refusing(request.param)))
    deployment = Deployment(Digest(bytes(32)), CHAIN_ID, MARKET)
    market, cache = Market(connection, MARKET), Cache(tmp_path / "cache.db", deployment)
    gateway = Gateway(
        connection=connection,
        market=market,
        calls=MarketCalls(MARKET, artifact()),
        reader=EventReader(market),
        deployment=deployment,
        cache=cache,
        watcher=MarketWatcher(market, cache, 1.0),
        _watching=asyncio.create_task(asyncio.sleep(0)),
    )
    yield gateway, open_account(Secret(Entropy(bytes(16))), Paths.of_profile(tmp_path), gateway)
    await gateway.close()


@pytest.mark.parametrize("participant", ["NothingToClaim"], indirect=True)
async def test_a_reward_that_somebody_claimed_meanwhile_is_no_failure(participant: tuple[Gateway, Account]) -> None:
    gateway, account = participant
    await _claim(JOB.job_id, gateway, account)
    assert not gateway.connection.web3.provider.sent("eth_sendRawTransaction")  # type: ignore[attr-defined]


@pytest.mark.parametrize("participant", ["NotMember"], indirect=True)
async def test_any_other_refusal_of_a_claim_is_one(participant: tuple[Gateway, Account]) -> None:
    with pytest.raises(TransactionRejected, match="no seat"):
        await _claim(JOB.job_id, *participant)


@pytest.mark.parametrize("participant", ["AlreadyVoted"], indirect=True)
async def test_a_vote_given_before_a_restart_is_not_given_again(participant: tuple[Gateway, Account]) -> None:
    gateway, account = participant
    pool = spawn_pool(1)
    runner = DataOwnerRunner(gateway, account, pool, JobId(1), SettlementChecks(gateway, pool))
    await runner._records.store_verdict(JOB.rounds[0], "The lanes differ.")
    member = replace(JOB.members[0], owner=account.address)
    job = replace(JOB, members=(member, *JOB.members[1:]))
    assert runner.decide(job).kind is ActionKind.DISPUTE
    await runner._dispute(job, RoundNumber(1))
    assert runner.decide(job).kind is ActionKind.WAIT
    # Should the chain go back behind the vote, it is given again; whoever's counts is refused, and pays nothing.
    assert runner.decide(replace(job, block=job.block + VOTE_AGAIN_BLOCKS)).kind is ActionKind.DISPUTE
    pool.close()
