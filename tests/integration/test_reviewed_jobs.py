"""What a person starts is shown before it is signed, on a real chain; what it declines leaves nothing behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from hexbytes import HexBytes

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.envelope import read_payload, read_signed
from omnilytics_app.chain.outbox import Proposal
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.review import Item, Review, Risk
from omnilytics_app.domain.sending import CustomFee, SendRequest, Speed
from omnilytics_app.errors import Declined, WrongChain
from omnilytics_app.services.job_terms import terms_hash
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.review import Reviewing, reviewed
from omnilytics_app.services.send import plan, send
from tests.integration.marketplace import Marketplace, Person, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

FRIEND = Address("0x00000000000000000000000000000000C0FfeE00")
COIN = 10**18
GWEI = 10**9


class Human:
    """Looks at everything; declines while it is told to."""

    def __init__(self) -> None:
        self.seen: list[Review] = []
        self.declines = False

    async def review(self, review: Review) -> None:
        self.seen.append(review)
        await asyncio.sleep(0)
        if self.declines:
            raise Declined("You declined; nothing was signed.")


async def payload_on_chain(market: Marketplace, transaction_hash: str) -> bytes:
    raw = await market.gateway.connection.request("eth_getRawTransactionByHash", transaction_hash)
    return read_signed(bytes(HexBytes(raw["result"]))).payload


async def test_a_payment_is_shown_signed_as_shown_and_mined_or_declined_without_a_trace(market: Marketplace) -> None:
    person, human = await market.person("payer"), Human()
    own = market.account(person)
    account = reviewed(own, market.gateway, human, lambda: {person.address: "me"})
    request = SendRequest(FRIEND, COIN, fees=Speed.FAST)
    human.declines = True
    with pytest.raises(Declined):
        await send(replace(request, fees=CustomFee(Wei(50 * GWEI), Wei(GWEI))), market.gateway, account)
    assert Risk.DEAR_GAS in [caution.risk for caution in human.seen[-1].warnings]
    assert (account.sender.pending(), account.sender.history()) == ((), ())
    assert await market.gateway.connection.transaction_count(person.address, pending=True) == 0

    human.declines = False
    before = await market.gateway.connection.balance(FRIEND)
    receipt = await send(request, market.gateway, account)
    review = human.seen[-1]
    assert await market.gateway.connection.balance(FRIEND) == before + COIN
    assert await payload_on_chain(market, receipt.transaction_hash) == review.payload
    assert (review.function, review.value, review.recipient, review.sender) == ("", COIN, FRIEND, person.address)
    assert receipt.fee <= review.worst_fee
    assert [caution.risk for caution in review.warnings] == [Risk.NEW_RECIPIENT]

    everything = replace(request, amount=None, fees=Speed.NORMAL)
    planned = await plan(everything, market.gateway, account)
    await send(everything, market.gateway, account)
    assert Risk.NEARLY_ALL in [caution.risk for caution in human.seen[-1].warnings]
    assert await market.gateway.connection.balance(person.address) <= planned.worst_fee

    other_chain = replace(read_payload(review.payload), chain_id=1).payload
    asked = len(human.seen)
    with pytest.raises(WrongChain, match=r"transaction for chain 1 and the profile is for chain 31337"):
        await Reviewing(market.gateway, own, human).approve(Proposal(other_chain))
    assert len(human.seen) == asked


@asynccontextmanager
async def seated(market: Marketplace, person: Person, human: Human) -> AsyncIterator[Participant]:
    participant = Participant(market.gateway, market.account(person), market.pool, market._checks, reviewer=human)
    await participant.start()
    try:
        yield participant
    finally:
        await participant.close()


async def test_creating_joining_and_ending_are_shown_from_the_bytes_and_may_be_declined(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    human, owner_human, owner = Human(), Human(), people[0]
    async with seated(market, person, human) as participant, seated(market, owner, owner_human) as joiner:
        form = form_for(person, shares, groups=3, rounds=2)
        human.declines = True
        with pytest.raises(Declined):
            await participant.create_job(form)
        assert not any((person.directory / "jobs").iterdir())
        human.declines = False
        job_id = await participant.create_job(form)
        job = await market.gateway.watcher.refresh(job_id)
        review = human.seen[-1]
        shown = {line.item: line.value for line in review.lines}
        assert (review.function, review.known, review.warnings) == ("createJob", True, ())
        assert shown[Item.TITLE] == form.title
        assert shown[Item.ESCROW] == job.terms.escrow
        assert shown[Item.DEADLINE] == job.terms.register_until
        assert shown[Item.DOCUMENT_HASH] == job.terms.document_digest
        assert review.value == job.terms.escrow + job.terms.bond

        await joins(market, joiner, owner, owner_human)
        await market.until(job_id, lambda j: j.member_count == 1)
        human.declines = True
        with pytest.raises(Declined):
            await participant.stop_job(job_id)
        await asyncio.sleep(0.5)  # its runner must not end it all the same
        assert (await market.gateway.watcher.refresh(job_id)).phase is Phase.REGISTER
        human.declines = False
        await participant.stop_job(job_id)
        await market.until(job_id, lambda j: j.phase is Phase.CLOSED)
        assert human.seen[-1].function == "cancel"
        await joiner.finished(job_id)
        asked = len(owner_human.seen)
        await joiner.withdraw()
        assert "withdraw" in {r.function for r in owner_human.seen[asked:]}
        [credit] = [r.of(Item.CREDIT) for r in owner_human.seen if r.function == "withdraw"]
        assert credit == job.terms.stake
        assert await market.gateway.market.credit(owner.address) == Wei(0)


async def joins(market: Marketplace, joiner: Participant, owner: Person, human: Human) -> None:
    """Declined first, which notes nothing in the ledger; then with the job's own terms behind the hash."""
    [job] = [j for j in market.gateway.watcher.view.jobs.values() if j.phase is Phase.REGISTER]
    human.declines = True
    with pytest.raises(Declined):
        await joiner.join_job(job.job_id, str(owner.data_file), PUBLIC_DATA)
    account = market.account(owner)
    assert account.ledger.entry(account.jobs.name(job.job_id)) is None
    human.declines = False
    await joiner.join_job(job.job_id, str(owner.data_file), PUBLIC_DATA)
    review = human.seen[-1]
    expected = terms_hash(market.gateway.scope(job.job_id), job.model_owner, job.terms)
    assert (review.function, review.value, review.warnings) == ("register", job.terms.stake, ())
    assert [review.of(i) for i in (Item.JOB, Item.STAKE, Item.TERMS_HASH, Item.REWARD)] == [
        job.job_id, job.terms.stake, expected, job.terms.reward
    ]  # fmt: skip


async def test_running_jobs_go_on_sending_while_somebody_looks(market: Marketplace) -> None:
    person = await market.person("busy")
    own = market.account(person)

    class Slow(Human):
        async def review(self, review: Review) -> None:
            if not self.seen:
                await own.sender.send(Call("a round's transaction", FRIEND, b"", Wei(1)))
            await super().review(review)

    slow = Slow()
    account = reviewed(own, market.gateway, slow)
    receipt = await send(SendRequest(FRIEND, COIN), market.gateway, account)
    assert [[c.risk for c in r.warnings if "CHANGED" in c.risk.name] for r in slow.seen] == [[], [Risk.CHANGED_NONCE]]
    assert await payload_on_chain(market, receipt.transaction_hash) == slow.seen[-1].payload
