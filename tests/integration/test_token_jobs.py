"""Jobs paid in an ERC-20 token, on a real chain: from the escrow to the withdrawn payout, and tokens that misbehave."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.tokens import Tokens
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.errors import InsufficientFunds, JobRefused, TransactionRejected
from tests.integration.marketplace import REWARD, Marketplace, Person, Seat, form_for

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


async def joined(market: Marketplace, people: list[Person], job_id: int, token: Address) -> list[Seat]:
    """Everybody joins; the first is asked whether it accepts the token, and is not heard of before it does."""
    seats = [await market.sit(person) for person in people]
    data = str(people[0].data_file)
    with pytest.raises(JobRefused, match="does not accept; accept it for this job, or name it in the setting tokens"):
        await seats[0].participant.join_job(job_id, data, PUBLIC_DATA)
    for seat in seats:
        await seat.participant.join_job(job_id, str(seat.person.data_file), PUBLIC_DATA, token=token)
    return seats


async def test_a_token_that_keeps_a_fee_is_refused_in_one_sentence_and_nothing_is_lost(market: Marketplace) -> None:
    token = await deployed(market, "FeeToken")
    person, _, shares = await market.cast("diabetes", 9)
    await give(market, token, [person])
    await market.dev.send(Call("setFee", token, bytes.fromhex("69fe0e2d") + (3).to_bytes(32)))
    seat = await market.sit(person)
    with pytest.raises(TransactionRejected, match=r"^The token TEST moves another amount than it is told to, .* use"):
        await seat.participant.create_job(form_for(person, shares, groups=3, rounds=1, token=token))
    assert await Tokens(market.gateway.connection).balance(token, person.address) == PLENTY


async def test_a_token_that_is_paused_or_lacking_is_told_in_one_sentence(market: Marketplace) -> None:
    token = await deployed(market, "BlocklistToken")
    person, _, shares = await market.cast("diabetes", 9)
    form = form_for(person, shares, groups=3, rounds=1, token=token)
    seat = await market.sit(person)
    with pytest.raises(InsufficientFunds, match=r"holds 0 TEST but createJob needs 0\.\d+; get some of it"):
        await seat.participant.create_job(form)
    await give(market, token, [person])
    await market.dev.send(Call("setPaused", token, bytes.fromhex("16c38b3c") + (1).to_bytes(32)))
    with pytest.raises(TransactionRejected, match="The token TEST refused to move"):
        await seat.participant.create_job(form)
    nobody = Address("0x00000000000000000000000000000000000000AA")
    with pytest.raises(TransactionRejected, match=f"There is no token at {nobody}"):
        await seat.participant.create_job(form_for(person, shares, groups=3, rounds=1, token=nobody))
    assert market.gateway.tokens.known(NATIVE_COIN).is_coin
    assert await market.gateway.connection.balance(person.address) > Wei(0)
