from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.market import Owed
from omnilytics_app.domain.accounting import accounted
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.wallet import Wallet
from tests.unit.chain.test_connection import constant
from tests.unit.chain.test_events import log_of
from tests.unit.domain.builders import groups, make_job, make_member, make_round

from .scripted import ScriptedMarket, account_on, created, digest_of, gateway_to, shown

FIRST, SECOND = JobId(1), JobId(2)
DOCUMENT = b"document"


class AskedMarket(ScriptedMarket):
    """Knows what it owes, and counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[JobId] = []
        self.endpoint.answers["eth_call"] = constant("0x" + "00" * 31 + "05")

    async def owed(self, job_id: JobId, owner: Address) -> Owed:
        self.asked.append(job_id)
        return Owed(Wei(1), Wei(20), Wei(300))


@pytest.fixture
def market() -> AskedMarket:
    return AskedMarket()


@pytest.fixture
async def gateway(market: AskedMarket, tmp_path: Path) -> AsyncIterator[Gateway]:
    async with gateway_to(market, tmp_path) as opened:
        yield opened


def closed(owner: Address, *outcomes: Outcome) -> Job:
    """A job that is over, with one owner, and what it owes that owner."""
    rounds = tuple(make_round(i, outcome, active=groups(0)) for i, outcome in enumerate(outcomes, start=1))
    member = replace(make_member(0, 0), owner=owner)
    job = make_job(Phase.CLOSED, rounds=rounds, members=(member,))
    return accounted(replace(job, terms=replace(job.terms, document_digest=digest_of(DOCUMENT))))


async def test_of_an_aborted_job_the_market_says_what_it_owes_with_deposits(
    gateway: Gateway, market: AskedMarket, tmp_path: Path
) -> None:
    account = account_on(gateway, tmp_path)
    jobs = {FIRST: closed(account.address, Outcome.QUIET), SECOND: closed(account.address, Outcome.ABORTED)}
    market.jobs.update(jobs)
    block = market.mine(*(created(j, job, DOCUMENT) for j, job in jobs.items()))
    snapshot = await Wallet(gateway, account).snapshot(await shown(gateway.watcher, block))
    assert snapshot.claimable == jobs[FIRST].members[0].owed + 321
    assert market.asked == [SECOND]
    assert snapshot.credit == 5


async def test_deposits_that_come_back_are_part_of_what_a_payout_returned(
    gateway: Gateway, market: AskedMarket, tmp_path: Path
) -> None:
    account = account_on(gateway, tmp_path)
    job = market.jobs[FIRST] = closed(account.address, Outcome.ABORTED)
    claimed = log_of("Claimed", jobId=FIRST, owner=account.address, reward=1, stake=20, fees=300)
    block = market.mine(created(FIRST, job, DOCUMENT), claimed)
    [payout] = (await Wallet(gateway, account).snapshot(await shown(gateway.watcher, block))).payouts
    assert (payout.job_id, payout.reward, payout.stake) == (FIRST, 1, 320)
