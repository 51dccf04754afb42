"""Jobs paid in an ERC-20 token, on a real chain: from the escrow to the withdrawn payout, and tokens that misbehave."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.tokens import Tokens
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.review import Item, Review, Risk
from omnilytics_app.domain.sending import SendRequest
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import InsufficientFunds, JobRefused, TransactionRejected
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.review import reviewed
from omnilytics_app.services.send import send
from omnilytics_app.services.token_money import send_paying
from omnilytics_app.services.withdraw import withdraw
from tests.integration.marketplace import REWARD, Marketplace, Person, Seat, form_for
from tests.integration.test_market_binding import DOCUMENT, MODULUS_DIGEST, terms_at

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

CODE: Mapping[str, str] = json.loads((Path(__file__).parents[1] / "vectors" / "tokens.json").read_text("utf-8"))
PLENTY = 10**21


async def deployed(market: Marketplace, name: str) -> Address:
    receipt = await market.dev.send(Call(name, None, bytes.fromhex(CODE[name].removeprefix("0x"))))
    assert receipt.contract is not None
    return Address(market.gateway.connection.web3.to_checksum_address(receipt.contract))


async def mint(market: Marketplace, token: Address, account: Address, amount: int) -> None:
    data = bytes.fromhex("40c10f19") + bytes(12) + bytes.fromhex(account[2:]) + amount.to_bytes(32)
    await market.dev.send(Call("mint", token, data))


async def give(market: Marketplace, token: Address, people: list[Person]) -> None:
    for person in people:
        await mint(market, token, person.address, PLENTY)


async def test_a_whole_job_in_a_token_from_the_escrow_to_the_withdrawn_payout(market: Marketplace) -> None:
    token = await deployed(market, "PlainToken")
    person, people, shares = await market.cast("diabetes", 9)
    await give(market, token, [person, *people])
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=3, rounds=1, token=Address(token.lower()))
    job_id = await model_owner.participant.create_job(form)
    job = await market.gateway.watcher.refresh(job_id)
    assert job.terms.token == token
    tokens, address = Tokens(market.gateway.connection), market.gateway.deployment.market
    escrow = job.terms.escrow + job.terms.bond
    assert await tokens.balance(token, person.address) == PLENTY - escrow
    assert await tokens.allowance(token, person.address, address) == 0
    assert await tokens.token(token) == Token(token, "TEST", "Test", 18)

    seats = await joined(market, people, job_id, token)
    assert await tokens.balance(token, people[0].address) == PLENTY - job.terms.stake
    assert await market.gateway.connection.balance(address) == 0
    await market.finish(job_id, [model_owner, *seats])
    job = await market.gateway.watcher.refresh(job_id)
    assert job.phase is Phase.CLOSED
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET]
    assert [await tokens.balance(token, p.address) for p in people] == [PLENTY + REWARD] * 9
    assert await tokens.balance(token, person.address) == PLENTY - 9 * REWARD
    assert await tokens.balance(token, address) == 0
    await model_owner.participant._send_snapshots()
    wallet = model_owner.diary.wallet
    assert wallet is not None
    assert (wallet.credit, wallet.claimable) == (0, 0)
    [money] = wallet.tokens
    assert (money.token.symbol, money.balance, money.credit) == ("TEST", PLENTY - 9 * REWARD, 0)
    assert {payout.token for payout in wallet.payouts} == {token}


async def joined(market: Marketplace, people: list[Person], job_id: JobId, token: Address) -> list[Seat]:
    """Everybody joins; the first is asked whether it accepts the token, and is not heard of before it does."""
    seats = [await market.sit(person) for person in people]
    data = str(people[0].data_file)
    with pytest.raises(JobRefused, match="does not accept; accept it for this job, or name it in the setting tokens"):
        await seats[0].participant.join_job(job_id, data, PUBLIC_DATA)
    await asyncio.gather(
        *(s.participant.join_job(job_id, str(s.person.data_file), PUBLIC_DATA, token=token) for s in seats)
    )
    return seats


async def opened(market: Marketplace, token: Address, account: Account) -> Job:
    """A job of opaque contents, by hand: the market does not look into it."""
    terms = replace(terms_at((await market.gateway.connection.head()).timestamp), token=token)
    call = market.gateway.calls.create_job(terms, MODULUS_DIGEST, DOCUMENT)
    receipt = await send_paying(call, token, terms.escrow + terms.bond, market.gateway, account)
    [event] = [e for e in market.gateway.reader.decode_all(receipt.logs) if e.name == "JobCreated"]
    return await market.gateway.watcher.learn(event)


async def test_a_token_that_keeps_a_fee_is_refused_in_one_sentence_and_nothing_is_lost(market: Marketplace) -> None:
    token, person = await deployed(market, "FeeToken"), await market.person("payer")
    account = market.account(person)
    await give(market, token, [person])
    await market.dev.send(Call("setFee", token, bytes.fromhex("69fe0e2d") + (3).to_bytes(32)))
    with pytest.raises(TransactionRejected, match=r"^The token TEST moves another amount than it is told to, .* use"):
        await opened(market, token, account)
    assert await market.gateway.tokens.balance(token, person.address) == PLENTY
    await market.dev.send(Call("setFee", token, bytes.fromhex("69fe0e2d") + bytes(32)))
    job = await opened(market, token, account)
    assert await market.gateway.tokens.balance(token, person.address) == PLENTY - job.terms.escrow - job.terms.bond


async def test_a_token_that_is_paused_lacking_or_none_is_told_in_one_sentence(market: Marketplace) -> None:
    token, person = await deployed(market, "BlocklistToken"), await market.person("payer")
    account = market.account(person)
    with pytest.raises(InsufficientFunds, match=r"holds 0 TEST but createJob needs 0\.\d+; get some of it"):
        await opened(market, token, account)
    await give(market, token, [person])
    pause = bytes.fromhex("16c38b3c")
    await market.dev.send(Call("setPaused", token, pause + (1).to_bytes(32)))
    with pytest.raises(TransactionRejected, match="The token TEST refused to move"):
        await opened(market, token, account)
    nobody = Address("0x00000000000000000000000000000000000000AA")
    with pytest.raises(TransactionRejected, match=f"There is no token at {nobody}"):
        await opened(market, nobody, account)
    await market.dev.send(Call("setPaused", token, pause + bytes(32)))
    job = await opened(market, token, account)
    await account.sender.send(market.gateway.calls.cancel(job.job_id))
    await market.gateway.watcher.refresh(job.job_id)
    await market.dev.send(Call("setPaused", token, pause + (1).to_bytes(32)))
    with pytest.raises(TransactionRejected, match="The token TEST refused to move"):
        await withdraw(market.gateway, account)
    await market.dev.send(Call("setPaused", token, pause + bytes(32)))
    assert await withdraw(market.gateway, account) == {token: job.terms.escrow + job.terms.bond}
    assert await market.gateway.tokens.balance(token, person.address) == PLENTY


async def test_tokens_are_sent_by_hand_and_shown_as_what_they_are(market: Marketplace) -> None:
    token, person = await deployed(market, "PlainToken"), await market.person("payer")
    await give(market, token, [person])
    seen: list[Review] = []

    class Human:
        async def review(self, review: Review) -> None:
            seen.append(review)

    account = reviewed(market.account(person), market.gateway, Human())
    friend = Address("0x00000000000000000000000000000000C0FfeE00")
    await send(SendRequest(friend, None, token), market.gateway, account)
    assert await market.gateway.tokens.balance(token, friend) == PLENTY
    [review] = seen
    assert (review.function, review.value, review.token.symbol) == ("transfer", 0, "TEST")
    assert (review.of(Item.AMOUNT), review.of(Item.RECIPIENT)) == (PLENTY, friend)
    assert {c.risk for c in review.warnings} == {Risk.UNKNOWN_TOKEN, Risk.NEW_RECIPIENT, Risk.NEARLY_ALL}
