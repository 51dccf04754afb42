"""What the market may take of a token is what is due; several monies are withdrawn each by itself."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.tokens import approve
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.errors import InsufficientFunds, JobRefused, TransactionRejected
from omnilytics_app.services.claim import claimable_by_token
from omnilytics_app.services.token_money import allowing, require_accepted, send_paying, token_money, tokens_of
from omnilytics_app.services.withdraw import pay_out, withdraw
from tests.unit.domain.builders import address, make_job, with_member

from .test_review_reading import ARTIFACT, MARKET, TOKEN

ME = address(0)
calls = MarketCalls(MARKET, ARTIFACT)
CALL = calls.leave(JobId(7))


class Desk:
    """An account, and tokens and a market with what they hold for it, by token."""

    def __init__(self, allowance: int = 0, balance: int = 100, credit: dict[Address, int] | None = None) -> None:
        self.allowance, self.balance = allowance, balance
        self.credits: dict[Address, int] = credit or {}
        self.stubborn = False
        """Whether the token changes no allowance that is not nothing, as some do."""
        self.broken: set[Address] = set()
        self.sent: list[Call] = []
        self.hold = asyncio.Event()
        self.hold.set()
        self.account: Any = SimpleNamespace(
            address=ME, sender=self, policy=SimpleNamespace(tokens=frozenset[Address]())
        )
        self.gateway = cast(
            "Any",
            SimpleNamespace(
                deployment=SimpleNamespace(market=MARKET),
                reserved=Counter(),
                tokens=SimpleNamespace(token=self._token, balance=self._held, allowance=self._allowed),
                market=SimpleNamespace(credit=self._credit),
                calls=calls,
                watcher=SimpleNamespace(view=SimpleNamespace(jobs=dict[int, Job]())),
            ),
        )

    async def _token(self, token: Address) -> Token:
        return Token(token, "T", "T", 2)

    async def _held(self, token: Address, account: Address) -> int:
        if token in self.broken:
            raise TransactionRejected("There is no token.")
        return self.balance

    async def _allowed(self, token: Address, owner: Address, spender: Address) -> int:
        assert spender == MARKET
        return self.allowance

    async def _credit(self, account: Address, token: Address = NATIVE_COIN) -> int:
        return self.credits.get(token, 0)

    async def survey(self, call: Call) -> None:
        if self.stubborn and self.allowance:
            raise TransactionRejected("no")

    async def send(self, call: Call) -> Call:
        if call.name == "withdraw" and any(call.data == calls.withdraw(ME, t).data for t in self.broken):
            raise TransactionRejected("The token refused.")
        self.sent.append(call)
        return call

    async def send_in_turn(self, several: Sequence[Call]) -> list[Call]:
        await self.hold.wait()
        return [await self.send(call) for call in several]

    async def pay(self, amount: int, token: Address = TOKEN) -> Any:
        return await send_paying(CALL, token, amount, self.gateway, self.account)


async def test_the_market_may_take_exactly_what_is_due() -> None:
    desk = Desk()
    assert await desk.pay(60) == CALL
    assert desk.sent == [approve(TOKEN, MARKET, 60), CALL]
    assert sum(desk.gateway.reserved.values()) == 0


async def test_in_coin_nothing_has_to_be_allowed() -> None:
    desk = Desk()
    await desk.pay(60, NATIVE_COIN)
    assert desk.sent == [CALL]


async def test_what_is_allowed_already_is_not_asked_for_again() -> None:
    desk = Desk(allowance=60)
    await desk.pay(60)
    assert desk.sent == [CALL]


@pytest.mark.parametrize("stubborn", [False, True])
async def test_a_token_that_changes_no_allowance_has_the_remainder_taken_away_first(stubborn: bool) -> None:
    desk = Desk(allowance=5)
    desk.stubborn = stubborn
    wanted = approve(TOKEN, MARKET, 60)
    expected = [approve(TOKEN, MARKET, 0), wanted] if stubborn else [wanted]
    assert await allowing(TOKEN, 60, desk.gateway, desk.account) == expected


async def test_two_at_once_do_not_take_away_each_others_allowance() -> None:
    desk = Desk()
    desk.hold.clear()
    tasks = [asyncio.create_task(desk.pay(amount)) for amount in (60, 25)]
    for _ in range(5):
        await asyncio.sleep(0)
    desk.hold.set()
    await asyncio.gather(*tasks)
    assert [c for c in desk.sent if c.name == "approve"] == [approve(TOKEN, MARKET, 60), approve(TOKEN, MARKET, 85)]
    assert sum(desk.gateway.reserved.values()) == 0


async def test_who_has_too_little_is_told_before_anything_is_allowed() -> None:
    desk = Desk(balance=59)
    with pytest.raises(InsufficientFunds, match=r"holds 0\.59 T but leave needs 0\.6; get some"):
        await desk.pay(60)
    assert desk.sent == []


def test_only_tokens_that_somebody_accepted_are_accepted() -> None:
    desk = Desk()
    require_accepted(NATIVE_COIN, desk.account)
    require_accepted(TOKEN, desk.account, TOKEN)
    with pytest.raises(JobRefused, match=f"token {TOKEN}, which this profile does not accept"):
        require_accepted(TOKEN, desk.account)
    desk.account.policy.tokens = frozenset({TOKEN})
    require_accepted(TOKEN, desk.account)


def paid_in(token: Address, number: int, owed: int) -> Job:
    job = with_member(make_job(Phase.CLOSED), 0, owed=owed)
    return replace(job, job_id=JobId(number), terms=replace(job.terms, token=token))


async def test_every_money_is_withdrawn_by_itself_and_one_that_fails_keeps_no_other_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def claimed(*_: Any) -> dict[JobId, Wei]:
        return {}

    monkeypatch.setattr("omnilytics_app.services.withdraw.claim_everything", claimed)
    bad = Address("0x" + "00" * 19 + "01")
    desk = Desk(credit={NATIVE_COIN: 5, TOKEN: 7, bad: 9})
    desk.gateway.watcher.view.jobs = {n: paid_in(t, n, 0) for n, t in enumerate((NATIVE_COIN, TOKEN, bad))}
    assert await withdraw(desk.gateway, desk.account) == {NATIVE_COIN: 5, TOKEN: 7, bad: 9}
    assert desk.sent == [calls.withdraw(ME, t) for t in (NATIVE_COIN, bad, TOKEN)]
    desk.sent.clear()
    desk.broken = {bad}
    with pytest.raises(TransactionRejected, match="The token refused"):
        await withdraw(desk.gateway, desk.account)
    assert desk.sent == [calls.withdraw(ME, t) for t in (NATIVE_COIN, TOKEN)]
    desk.credits.clear()
    with pytest.raises(TransactionRejected, match="nothing to withdraw"):
        await withdraw(desk.gateway, desk.account)


async def test_an_agent_pays_out_what_exceeds_the_bound_of_its_own_money(monkeypatch: pytest.MonkeyPatch) -> None:
    async def everything(*_: Any) -> dict[Address, int]:
        return {TOKEN: 12}

    monkeypatch.setattr("omnilytics_app.services.withdraw.withdraw", everything)
    desk = Desk(credit={TOKEN: 7})
    desk.gateway.watcher.view.jobs = {1: paid_in(TOKEN, 1, 5)}
    assert await pay_out(desk.gateway, desk.account, Wei(0), {TOKEN: 12}) == {}
    assert await pay_out(desk.gateway, desk.account, Wei(0), {TOKEN: 11}) == {TOKEN: 12}
    assert await pay_out(desk.gateway, desk.account, Wei(10**18)) == {TOKEN: 12}


async def test_what_is_owed_is_counted_money_by_money() -> None:
    jobs = [paid_in(NATIVE_COIN, 1, 5), paid_in(TOKEN, 2, 7), paid_in(TOKEN, 3, 2), paid_in(TOKEN, 4, 0)]
    assert claimable_by_token(jobs, ME) == {NATIVE_COIN: 5, TOKEN: 9}
    assert claimable_by_token(jobs, address(77)) == {}
    assert tokens_of(jobs, ME) == (TOKEN,)
    assert tokens_of(jobs, address(77)) == ()
    desk = Desk(credit={TOKEN: 3})
    desk.gateway.watcher.view.jobs = dict(enumerate(jobs))
    [money] = await token_money(desk.gateway, desk.account)
    assert (money.balance, money.credit, money.claimable) == (100, 3, 9)
    desk.broken = {TOKEN}
    assert await token_money(desk.gateway, desk.account) == ()
