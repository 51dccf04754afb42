from collections.abc import AsyncIterator
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from omnilytics_app.chain.market import Owed
from omnilytics_app.domain.accounting import accounted
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.services.event_index import Progress
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.wallet import Wallet
from omnilytics_app.services.watcher import MarketView
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


async def test_what_jobs_owe_is_known_once_all_of_the_account_are_in_sight(
    gateway: Gateway, market: AskedMarket, tmp_path: Path
) -> None:
    account = account_on(gateway, tmp_path)
    wallet, block = Wallet(gateway, account), market.mine()
    before = await wallet.snapshot(MarketView())
    assert (before.known, before.owed_known) == (False, False)
    view = await shown(gateway.watcher, block)
    partly = await wallet.snapshot(replace(view, accounts=frozenset()))
    assert (partly.known, partly.owed_known) == (True, False)
    known = await wallet.snapshot(replace(view, accounts=frozenset({account.address})))
    assert (known.known, known.owed_known) == (True, True)
    assert (await wallet.snapshot(replace(view, problem="It fails."))).owed_known


async def test_a_wallet_tells_how_far_the_history_is_read(gateway: Gateway, tmp_path: Path) -> None:
    wallet = Wallet(gateway, account_on(gateway, tmp_path))
    snapshot = await wallet.snapshot(MarketView(reading=Progress(40, 100)))
    assert (snapshot.connected, snapshot.problem) == (False, "Reading the market's history: 40 % so far.")
    assert (await wallet.snapshot(MarketView(reading=Progress(40, 100), problem="It fails."))).problem == "It fails."


async def test_payouts_are_those_of_the_account_alone(gateway: Gateway, market: AskedMarket, tmp_path: Path) -> None:
    account = account_on(gateway, tmp_path)
    other = Address("0x" + "22" * 20)
    job = closed(account.address, Outcome.QUIET)
    market.jobs.update({FIRST: job, SECOND: job})
    mine = log_of("JobCreated", jobId=SECOND, modelOwner=account.address, terms=astuple(job.terms), document=DOCUMENT)
    number = market.mine(
        created(FIRST, job, DOCUMENT),
        mine | {"transactionHash": "0x" + "01" * 32},
        log_of("Claimed", jobId=FIRST, owner=other, reward=9, stake=9) | {"transactionHash": "0x" + "02" * 32},
        log_of("Claimed", jobId=FIRST, owner=account.address, reward=1, stake=2, fees=3)
        | {"transactionHash": "0x" + "03" * 32},
        log_of("JobClosed", jobId=FIRST, returned=7, cancelled=False) | {"transactionHash": "0x" + "04" * 32},
        log_of("JobClosed", jobId=SECOND, returned=8, cancelled=False) | {"transactionHash": "0x" + "05" * 32},
    )
    view = await shown(gateway.watcher, number)
    wallet = Wallet(gateway, account)
    for _ in range(2):
        payouts = (await wallet.snapshot(view)).payouts
        assert {(p.job_id, p.reward, p.stake, p.transaction[-2:]) for p in payouts} == {
            (1, 1, 5, "03"),
            (2, 0, 8, "05"),
        }
