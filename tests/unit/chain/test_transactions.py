"""A wrong count of an account's transactions costs it nothing."""

import asyncio
from typing import Any

import pytest
from eth_utils.crypto import keccak

from omnilytics_app.chain.fees import GWEI, Fees
from omnilytics_app.chain.memory_journal import MemoryJournal
from omnilytics_app.chain.nonces import MAX_GAPS, MAX_LEAD
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import FILLING, SendingPolicy
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.errors import ChainUnavailable, FeesTooHigh

from .endpoint import Endpoint, connect
from .test_connection import CALL, constant, node

POLICY = SendingPolicy(poll_s=0.01, care_s=0.02, patience_s=20.0)


class Account:
    """An account on a node that mines nothing and counts as it is told."""

    def __init__(self) -> None:
        self.counts = {"latest": 5, "pending": 5}
        self.node: Endpoint = node(
            eth_getTransactionCount=lambda params: hex(self.counts.get(params[1], self.counts["latest"])),
            eth_getTransactionReceipt=constant(None),
            eth_getTransactionByHash=constant(None),
        )
        self.journal = MemoryJournal()
        self.sender = TransactionSender(connect(self.node), LocalSigner(keccak(b"sender")), self.journal, POLICY)

    def knows(self, nonce: int, state: TransactionState, priority: int = GWEI) -> SignedTransaction:
        """Something signed before."""
        name, intent, fees = f"0x{nonce:064x}", keccak(b"%d" % nonce), Fees(Wei(9 * GWEI), Wei(priority))
        signed: Any = SignedTransaction(
            name, nonce, f"call {nonce}", intent, b"", 21_000, fees.most, fees.priority, Wei(0), 0, state
        )
        self.journal.add(signed)
        return signed

    async def sending(self) -> "asyncio.Task[Any]":
        """Something that waits to be mined."""
        task = asyncio.create_task(self.sender.send(CALL))
        async with asyncio.timeout(10):
            while not self.node.sent("eth_sendRawTransaction"):  # noqa: ASYNC110 - a stand-in tells nobody
                await asyncio.sleep(0.01)
        return task


async def test_a_count_beyond_belief_is_not_signed_for() -> None:
    account = Account()
    account.counts["pending"] = 1_000_005
    with pytest.raises(ChainUnavailable, match=r"counts 1000005 transactions .* use another endpoint"):
        await account.sender.send(CALL)
    assert account.node.sent("eth_sendRawTransaction") == []
    account.counts["pending"] = 5 + MAX_LEAD
    task = await account.sending()
    assert [t.nonce for t in account.sender.pending()] == [5 + MAX_LEAD]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_what_a_wrong_count_put_far_away_is_signed_anew_and_nothing_is_paid_for_the_nonces_between() -> None:
    account = Account()
    stranded = account.knows(1_000_005, TransactionState.PENDING)
    await account.sender._fill_gaps()
    assert account.journal.at(stranded.nonce)[0].state is TransactionState.GIVEN_UP
    assert account.node.sent("eth_sendRawTransaction") == []
    task = await account.sending()
    assert [t.nonce for t in account.sender.pending()] == [5]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_few_gaps_are_filled() -> None:
    account = Account()
    account.knows(5 + MAX_GAPS, TransactionState.PENDING)
    await account.sender._fill_gaps()
    assert [t.name for t in account.sender.pending()].count(FILLING) == MAX_GAPS


async def test_an_endpoint_that_is_far_behind_makes_nobody_give_up_what_waits() -> None:
    account = Account()
    account.knows(99, TransactionState.FINAL)
    waiting = account.knows(100, TransactionState.PENDING)
    await account.sender._fill_gaps()
    assert account.sender.pending() == (waiting,)


async def test_one_that_is_withheld_waits_at_the_most_that_is_offered_for_a_place_in_a_block() -> None:
    account = Account()
    account.knows(5, TransactionState.PENDING, priority=10 * GWEI)
    with pytest.raises(FeesTooHigh, match=r"offers 10 gwei to whoever takes it into a block .* offers no more"):
        await account.sender.speed_up(5)
