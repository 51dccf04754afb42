"""What may become of a transaction between its signature and its burial: none is lost, and none is mined twice."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.faults.proxy import NO_FAULTS, Failure, Faults, faulty_proxy
from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.fees import GWEI, an_eighth_more
from omnilytics_app.chain.memory_journal import MemoryJournal
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.transactions import TransactionState
from omnilytics_app.errors import FeesTooHigh, InsufficientFunds, TransactionRejected
from tests.integration.conftest import ROOT
from tests.integration.lonely_sender import FUNDS, HASTY, Lonely, lonely_sender
from tests.integration.marketplace import one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("harmed_url")]

FINAL, MINED, PENDING = TransactionState.FINAL, TransactionState.MINED, TransactionState.PENDING
REVERTS = "0x60006000fd"


@pytest.fixture
async def account(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Lonely]:
    async with lonely_sender(harmed_url, artifact, tmp_path, request.node.name) as lonely:
        yield lonely


async def test_a_transaction_goes_through_and_is_final_when_it_lies_deep_enough(account: Lonely) -> None:
    sending = account.begin(account.gift(3))
    [pending] = await account.until(account.sender.pending)
    assert (pending.nonce, pending.value, pending.state, pending.succeeded) == (0, 3, PENDING, None)
    await account.until(account.waiting)
    await account.mine()
    receipt = await sending
    [mined] = account.sender.history()
    assert (mined.state, mined.hash, mined.succeeded, mined.paid) == (
        MINED,
        receipt.transaction_hash,
        True,
        receipt.fee,
    )
    await account.mine(HASTY.confirmations - 1)
    await account.sender.tend()
    assert [t.state for t in account.journal.open()] == [MINED]
    await account.mine()
    await account.sender.tend()
    assert account.journal.open() == ()
    [final] = account.sender.history()
    assert (final.state, final.raw) == (FINAL, b"")
    assert await account.received() == 3


async def test_what_is_asked_for_again_while_it_is_under_way_is_sent_once(account: Lonely) -> None:
    twins = [account.begin(account.gift(3)) for _ in range(3)]
    other = account.begin(account.gift(4))
    await account.until(lambda: len(account.sender.pending()) == 2)
    await account.mined(other)
    hashes = {(await twin).transaction_hash for twin in twins}
    assert len(hashes) == 1
    assert (await other).transaction_hash not in hashes
    assert (await account.received(), await account.mined_count()) == (7, 2)
    again = account.begin(account.gift(3))  # a new wish, since the first is fulfilled
    await account.mined(again)
    assert await account.received() == 10


async def test_a_dropped_transaction_is_sent_again_word_for_word(account: Lonely) -> None:
    sending = account.begin(account.gift(3))
    [pending] = await account.until(account.sender.pending)
    await account.until(account.waiting)
    await account.request("anvil_dropTransaction", pending.hash)
    assert await account.until(account.waiting) == [pending.hash]
    await account.mine()
    assert (await sending).transaction_hash == pending.hash
    assert await account.received() == 3


@pytest.mark.parametrize(
    "faults", [Faults(swallows=True), Faults(failing=1.0, kinds=(Failure.LOST,))], ids=["swallowed", "lost"]
)
async def test_an_endpoint_that_swallows_or_answers_nothing_loses_no_transaction(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path, faults: Faults
) -> None:
    only_sending = replace(faults, methods=frozenset({"eth_sendRawTransaction"}))
    async with (
        faulty_proxy(harmed_url) as proxy,
        lonely_sender(harmed_url, artifact, tmp_path, str(faults), through=proxy.url) as account,
    ):
        proxy.faults = only_sending
        sending = account.begin(account.gift(3))
        await account.until(lambda: proxy.requests["eth_sendRawTransaction"])
        await asyncio.sleep(0.1)
        proxy.faults = NO_FAULTS
        await account.until(account.waiting)
        await account.mine()
        await sending
        assert (await account.received(), await account.mined_count()) == (3, 1)


async def test_one_that_pays_too_little_is_replaced_by_an_eighth_more_at_least(account: Lonely) -> None:
    sending = account.begin(account.gift(3))
    [first] = await account.until(account.sender.pending)
    await account.until(account.waiting)
    await account.request("anvil_setNextBlockBaseFeePerGas", hex(20 * GWEI))
    await account.mine()
    second = await account.until(lambda: next((t for t in account.sender.pending() if t.hash != first.hash), None))
    assert second.nonce == first.nonce
    assert second.max_fee >= max(an_eighth_more(first.max_fee), 20 * GWEI)
    assert second.priority_fee >= an_eighth_more(first.priority_fee)
    assert (await account.mined(sending)).transaction_hash == second.hash
    assert (await account.received(), await account.mined_count()) == (3, 1)
    assert {t.hash: t.state for t in account.sender.history()} == {
        first.hash: TransactionState.SUPERSEDED,
        second.hash: MINED,
    }


async def test_one_that_waits_too_long_is_replaced_though_it_pays_enough(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path
) -> None:
    async with (
        faulty_proxy(harmed_url) as proxy,
        lonely_sender(harmed_url, artifact, tmp_path, "waits too long", through=proxy.url) as account,
    ):
        proxy.faults = Faults(swallows=True)
        sending = account.begin(account.gift(3))
        [first] = await account.until(account.sender.pending)
        await account.until(lambda: proxy.requests["eth_sendRawTransaction"] > 1)  # it is sent again meanwhile
        await asyncio.sleep(HASTY.stuck_s)
        assert account.sender.pending() == (first,)  # no block was made without it
        await account.mine(HASTY.stuck_blocks)
        second = await account.until(lambda: next((t for t in account.sender.pending() if t != first), None))
        assert second.nonce == first.nonce
        assert second.max_fee >= an_eighth_more(first.max_fee)
        proxy.faults = NO_FAULTS
        await account.mined(sending)
        assert (await account.received(), await account.mined_count()) == (3, 1)


async def test_a_spike_above_the_ceiling_is_waited_out_and_said(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path
) -> None:
    frugal = replace(HASTY, ceiling=Wei(10 * GWEI))
    async with lonely_sender(harmed_url, artifact, tmp_path, "frugal", frugal) as account:
        sending = account.begin(account.gift(3))
        await account.until(account.waiting)
        await account.request("anvil_setNextBlockBaseFeePerGas", hex(300 * GWEI))
        await account.mine()
        with pytest.raises(FeesTooHigh, match="Gas costs 300 gwei now and this profile pays at most 10 gwei") as caught:
            await sending
        assert account.sender.notice == one_sentence(caught.value)
        with pytest.raises(FeesTooHigh, match="pays at most 10 gwei; gift of 4 waits"):
            await account.sender.send(account.gift(4))
        assert len(account.sender.history()) == 1
        await account.request("anvil_setNextBlockBaseFeePerGas", hex(2 * GWEI))
        again = account.begin(account.gift(3))
        await account.mined(again)
        assert (await account.received(), await account.mined_count(), account.sender.notice) == (3, 1, "")


async def test_a_transaction_of_the_same_key_from_elsewhere_is_recognised_and_the_call_decided_anew(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path
) -> None:
    shallow = replace(HASTY, confirmations=2)
    async with lonely_sender(harmed_url, artifact, tmp_path, "elsewhere", shallow) as account:
        sending = account.begin(account.gift(3))
        [ours] = await account.until(account.waiting)
        foreign = {
            "to": account.signer.address,
            "value": 0,
            "gas": 21_000,
            "nonce": 0,
            "type": 2,
            "chainId": account.connection.chain_id,
            "maxFeePerGas": 100 * GWEI,
            "maxPriorityFeePerGas": 50 * GWEI,
        }
        await account.connection.web3.eth.send_raw_transaction(account.signer.sign_transaction(foreign))
        await account.mine()
        await asyncio.sleep(0.3)
        assert not sending.done()  # a reorganisation might still bring ours back
        await account.mine(2)
        with pytest.raises(TransactionRejected, match="another of this account took its place") as caught:
            await sending
        one_sentence(caught.value)
        assert [t.state for t in account.sender.history()] == [TransactionState.REPLACED]
        assert [t.hash for t in account.sender.history()] == [ours]
        again = account.begin(account.gift(3))
        await account.until(account.waiting)
        await account.mine()
        await again
        assert (await account.received(), await account.mined_count()) == (3, 2)


async def test_a_nonce_that_nothing_has_is_filled_so_that_later_ones_are_mined(account: Lonely) -> None:
    other = TransactionSender(account.connection, account.signer, MemoryJournal(), HASTY)
    lost = asyncio.create_task(other.send(account.gift(1)))
    account.tasks.append(lost)
    [first] = await account.until(account.waiting)
    sending = account.begin(account.gift(3))
    await account.until(lambda: [t.nonce for t in account.sender.pending()] == [1])
    lost.cancel()
    await asyncio.gather(lost, return_exceptions=True)
    await account.request("anvil_dropTransaction", first)
    await account.until(lambda: _tended(account, {0, 1}))
    await account.mined(sending)
    assert (await account.received(), await account.mined_count()) == (3, 2)


async def _tended(account: Lonely, nonces: set[int]) -> bool:
    await account.sender.tend()
    return {t.nonce for t in account.sender.pending()} == nonces


async def test_reorganisations_of_one_to_eight_blocks_take_no_transaction_away(account: Lonely) -> None:
    for depth in range(1, 9):
        sending = account.begin(account.gift(depth))
        await account.until(account.waiting)
        await account.mine()
        receipt = await sending
        await account.mine(depth - 1)
        await account.request("anvil_reorg", depth, [])
        assert await account.received() == sum(range(depth))
        await account.sender.tend()
        assert [t.hash for t in account.sender.pending()] == [receipt.transaction_hash]
        await account.mine()
        await account.sender.tend()
        assert await account.received() == sum(range(depth + 1))
    await account.mine(HASTY.confirmations)
    await account.sender.tend()
    assert {t.state for t in account.sender.history()} == {FINAL}
    assert await account.mined_count() == 8


async def test_no_coin_in_the_middle_is_one_sentence_and_nothing_is_stuck_afterwards(account: Lonely) -> None:
    first = account.begin(account.gift(3))
    await account.until(account.waiting)
    await account.request("anvil_setBalance", account.signer.address, hex(10**14))
    with pytest.raises(InsufficientFunds, match=f"{account.signer.address} holds") as caught:
        await account.sender.send(account.gift(4))
    one_sentence(caught.value)
    await account.request("anvil_setBalance", account.signer.address, hex(FUNDS))
    second = account.begin(account.gift(4))
    await asyncio.gather(account.mined(first), account.mined(second))
    assert (await account.received(), await account.mined_count()) == (7, 2)


async def test_one_that_no_node_has_and_that_would_fail_by_now_is_given_up(account: Lonely) -> None:
    sending = account.begin(account.gift(3))
    [pending] = await account.until(account.waiting)
    await account.request("anvil_setCode", account.receiver, REVERTS)
    await account.request("anvil_dropTransaction", pending)
    with pytest.raises(TransactionRejected, match="would fail by now"):
        await sending
    assert account.journal.open() == ()
    again = account.begin(Call("next", account.signer.address, b"", Wei(0)))
    await account.until(account.waiting)
    await account.mine()
    await again
    assert await account.mined_count() == 1


async def test_a_pending_one_is_sped_up_or_cancelled_by_hand(account: Lonely) -> None:
    sending = account.begin(account.gift(3))
    [first] = await account.until(account.sender.pending)
    await account.until(account.waiting)
    faster = await account.sender.speed_up(0)
    assert (faster.nonce, faster.intent) == (0, first.intent)
    assert faster.max_fee >= an_eighth_more(first.max_fee)
    assert account.sender.pending() == (faster,)
    await account.sender.cancel(0)
    await account.mine()
    with pytest.raises(TransactionRejected, match="was replaced by nothing of the same account"):
        await sending
    assert (await account.received(), await account.mined_count()) == (0, 1)
    with pytest.raises(TransactionRejected, match="nonce 0 waits any more"):
        await account.sender.speed_up(0)


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_process_killed_around_the_sending_loses_and_doubles_nothing(
    account: Lonely, moment: str, tmp_path: Path, harmed_url: str
) -> None:
    """Between the journal and the endpoint, and between the endpoint and the receipt; then somebody asks again."""
    script = ROOT / "tests/integration/dying_sender.py"
    key = account.signer._account.key.hex()
    arguments = [moment, harmed_url, str(tmp_path / "transactions.db"), key, account.receiver]
    child = await asyncio.create_subprocess_exec(
        sys.executable, script, *arguments, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=PIPE
    )
    _, errors = await child.communicate()
    assert child.returncode == -signal.SIGKILL, errors.decode()
    [left] = account.sender.pending()
    assert await account.waiting() == ([left.hash] if moment == "after" else [])
    await account.sender.tend()
    assert await account.until(account.waiting) == [left.hash]
    sending = account.begin(account.gift(5))
    await asyncio.sleep(0.2)
    assert account.sender.pending() == (left,)
    await account.mine()
    assert (await sending).transaction_hash == left.hash
    assert (await account.received(), await account.mined_count()) == (5, 1)


async def test_one_call_in_twenty_failing_changes_no_sum(
    harmed_url: str, artifact: MarketArtifact, tmp_path: Path
) -> None:
    async with (
        faulty_proxy(harmed_url, seed=3) as proxy,
        lonely_sender(harmed_url, artifact, tmp_path, "five percent", through=proxy.url) as account,
    ):
        proxy.faults = Faults(failing=0.05)
        for amount in range(1, 16):
            sending = account.begin(account.gift(amount))
            await account.until(account.waiting)
            await account.mined(sending)
        proxy.faults = NO_FAULTS
        assert proxy.failures.total() > 3
        assert (await account.received(), await account.mined_count()) == (sum(range(1, 16)), 15)


async def test_who_sends_in_another_way_does_so_alone(account: Lonely) -> None:
    first = account.begin(account.gift(3))
    await account.until(account.sender.pending)
    entered = asyncio.Event()

    async def blobs() -> None:
        async with account.sender.alone() as signer:
            assert signer.address == account.signer.address
            entered.set()
            await asyncio.sleep(0.2)
            assert account.sender.pending() == ()

    other = asyncio.create_task(blobs())
    await asyncio.sleep(0.1)
    assert not entered.is_set()
    await account.mined(first)
    await entered.wait()
    second = account.begin(account.gift(4))
    await other
    await account.mined(second)
    assert await account.received() == 7
