"""The wallet page's service on a real chain: payments that go through, that are hurried, that are taken back."""

import asyncio
import csv
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.review import Item, Review, Risk
from omnilytics_app.domain.sending import SendRequest, Speed
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.wallet import AccountKind, Contact, HistoryOrder, HistoryQuery, HistoryState
from omnilytics_app.errors import Declined, InsufficientFunds, TransactionRejected
from omnilytics_app.services import own_profiles
from omnilytics_app.services.contacts import ContactBook
from omnilytics_app.services.desks.wallet import WalletDesk
from omnilytics_app.services.review import reviewed
from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.marketplace import FUNDS, Marketplace, open_marketplace

pytestmark = [pytest.mark.anvil]
ETHER = 10**18
SOON_S = 20.0


@dataclass
class Person:
    """Approves whatever it is shown, or declines."""

    approves: bool = True
    looked_at: list[Review] = field(default_factory=list)

    async def review(self, review: Review) -> None:
        self.looked_at.append(review)
        if not self.approves:
            raise Declined("You declined to sign; nothing was sent.")


class Miner:
    """Mines a block again and again, unless it is told to rest."""

    def __init__(self, market: Marketplace) -> None:
        self._market = market
        self.awake = asyncio.Event()
        self.awake.set()

    async def run(self) -> None:
        while True:
            await self.awake.wait()
            await self._market.gateway.connection.request("anvil_mine", "0x1")
            await asyncio.sleep(0.05)


@dataclass
class Wallet:
    """The desk of one profile, the person in front of it, and the chain below it."""

    desk: WalletDesk
    person: Person
    miner: Miner
    market: Marketplace
    bob: Address

    async def until(self, condition: Callable[[], Any]) -> None:
        async with asyncio.timeout(SOON_S):
            while not await condition():  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def nothing_waits(self) -> None:
        async def none() -> bool:
            return not await self.desk.pending()

        await self.until(none)

    async def rows(self, **query: Any) -> Any:
        await self.desk.refresh_history()
        return self.desk.history(HistoryQuery(**query)).rows(0, 100)

    async def received(self) -> int:
        return await self.market.gateway.connection.balance(self.bob) - FUNDS


@pytest.fixture
async def wallet(
    harmed_url: str, artifact: MarketArtifact, pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Wallet]:
    monkeypatch.setattr(own_profiles, "default_profile", lambda: tmp_path / "profiles" / "default")
    blocks = asyncio.create_task(_mine_by_hand(harmed_url, artifact))
    market = await open_marketplace(harmed_url, artifact, pool, tmp_path)
    blocks.cancel()
    await asyncio.wait([blocks])
    miner = Miner(market)
    mining = asyncio.create_task(miner.run())
    ada, bob = await market.person("ada"), await market.person("bob")
    profile = create_profile(ada.directory, "Ada", {}, ada.address)
    create_profile(tmp_path / "profiles" / "savings", "Savings", {}, bob.address)
    account, person = market.account(ada), Person()
    book = ContactBook(profile.paths.address_book)
    by_hand = reviewed(account, market.gateway, person, book.names)
    desk = WalletDesk(Session(market.gateway, (by_hand,), pool), profile, book)
    async with desk.at_work():
        yield Wallet(desk, person, miner, market, bob.address)
    mining.cancel()
    await asyncio.wait([mining])
    await market.close()


async def _mine_by_hand(url: str, artifact: MarketArtifact) -> None:
    from omnilytics_app.chain.connection import open_connection  # noqa: PLC0415
    from omnilytics_app.services.devnet import CHAIN_ID  # noqa: PLC0415

    connection = await open_connection(url, CHAIN_ID, artifact)
    try:
        while True:
            await connection.request("anvil_mine", "0x1")
            await asyncio.sleep(0.05)
    finally:
        await connection.close()


def half_a_coin(to: Address) -> SendRequest:
    return SendRequest(to, ETHER // 2)


async def test_a_payment_arrives_and_stands_in_the_history_at_once(wallet: Wallet, tmp_path: Path) -> None:
    await wallet.desk.save_contact(Contact(wallet.bob, "Bob"))
    request = half_a_coin(wallet.bob)
    plan = await wallet.desk.plan(request)
    assert (plan.amount, plan.to) == (ETHER // 2, wallet.bob)
    await wallet.desk.send(request)
    [review] = wallet.person.looked_at
    assert review.of(Item.RECIPIENT) == wallet.bob
    assert Risk.NEW_RECIPIENT not in {caution.risk for caution in review.warnings}
    assert [row.amount for row in await wallet.rows()] == [-ETHER // 2]
    await wallet.nothing_waits()
    [row] = await wallet.rows(text="bOb")
    assert (row.state, row.to, row.nonce) == (HistoryState.FINAL, wallet.bob, 0)
    assert 0 < row.fee <= plan.worst_fee
    assert await wallet.received() == ETHER // 2
    balance = await wallet.market.gateway.connection.balance(review.sender)
    assert balance == FUNDS - ETHER // 2 - row.fee


async def test_a_stuck_payment_is_hurried_and_another_is_taken_back(wallet: Wallet, tmp_path: Path) -> None:
    wallet.miner.awake.clear()
    await wallet.desk.send(replace(half_a_coin(wallet.bob), fees=Speed.SLOW))
    [first] = await wallet.desk.pending()
    assert (first.to, first.value, first.versions, first.cancelling) == (wallet.bob, ETHER // 2, 1, False)
    await wallet.desk.speed_up(first.nonce)
    [faster] = await wallet.desk.pending()
    assert (faster.nonce, faster.versions) == (first.nonce, 2)
    assert faster.max_fee >= first.max_fee * 9 // 8
    assert wallet.person.looked_at[-1].of(Item.REPLACES) == first.hash
    await wallet.desk.send(SendRequest(wallet.bob, ETHER))
    _, second = await wallet.desk.pending()
    await wallet.desk.cancel(second.nonce)
    _, cancelling = await wallet.desk.pending()
    assert (cancelling.cancelling, cancelling.value, cancelling.to) == (True, ETHER, wallet.bob)
    assert [row.state for row in await wallet.rows()] == [HistoryState.PENDING] * 2
    wallet.miner.awake.set()
    await wallet.nothing_waits()
    taken_back, hurried = await wallet.rows()
    assert (hurried.state, hurried.hash, hurried.amount) == (HistoryState.FINAL, faster.hash, -ETHER // 2)
    assert (taken_back.state, taken_back.amount, taken_back.hash) == (HistoryState.CANCELLED, 0, cancelling.hash)
    assert taken_back.fee > 0
    assert await wallet.received() == ETHER // 2
    with pytest.raises(TransactionRejected):
        await wallet.desk.cancel(second.nonce)
    await _the_file_equals_the_history(wallet, tmp_path / "history.csv")


async def _the_file_equals_the_history(wallet: Wallet, file: Path) -> None:
    query = HistoryQuery(order=HistoryOrder.AMOUNT)
    assert await wallet.desk.export_history(query, file) == 2
    with file.open(newline="", encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream))
    rows = wallet.desk.history(query).rows(0, 10)
    assert [line["transaction"] for line in lines] == [row.hash for row in rows]
    assert [int(line["amount_wei"]) for line in lines] == [abs(row.amount) for row in rows] == [0, ETHER // 2]
    assert [line["amount_ether"] for line in lines] == ["0", "0.5"]
    assert [int(line["fee_wei"]) for line in lines] == [row.fee for row in rows]
    assert [line["status"] for line in lines] == ["cancelled", "final"]


async def test_what_is_declined_leaves_no_trace_and_what_is_too_much_is_not_asked(wallet: Wallet) -> None:
    wallet.person.approves = False
    with pytest.raises(Declined):
        await wallet.desk.send(half_a_coin(wallet.bob))
    assert await wallet.desk.pending() == ()
    assert await wallet.rows() == ()
    with pytest.raises(InsufficientFunds):
        await wallet.desk.send(SendRequest(wallet.bob, 2 * FUNDS))
    assert len(wallet.person.looked_at) == 1
    assert await wallet.received() == 0


async def test_everything_there_is_leaves_nothing_but_what_the_fee_did_not_take(wallet: Wallet) -> None:
    plan = await wallet.desk.plan(SendRequest(wallet.bob, None))
    await wallet.desk.send(SendRequest(wallet.bob, None))
    await wallet.nothing_waits()
    [row] = await wallet.rows()
    assert await wallet.received() == -row.amount
    left = await wallet.market.gateway.connection.balance(wallet.person.looked_at[0].sender)
    assert left == FUNDS + row.amount - row.fee
    assert left <= plan.worst_fee


async def test_the_accounts_are_the_profiles_of_this_user(wallet: Wallet) -> None:
    current, savings = await wallet.desk.accounts()
    assert (current.label, current.current, current.kind) == ("Ada", True, AccountKind.PHRASE)
    assert (savings.label, savings.current, savings.address) == ("Savings", False, wallet.bob)
    assert [account.balance for account in (current, savings)] == [Wei(FUNDS), Wei(FUNDS)]
    with pytest.raises(TransactionRejected, match="nothing to withdraw"):
        await wallet.desk.withdraw(NATIVE_COIN)
