"""Signing in two phases: what is signed is what was approved, and nobody waits for whoever is asked."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from eth_utils.crypto import keccak
from hexbytes import HexBytes
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.envelope import Envelope, read_payload, read_signed
from omnilytics_app.chain.fees import GWEI, Fees
from omnilytics_app.chain.memory_journal import MemoryJournal
from omnilytics_app.chain.outbox import MAX_ASKED, Proposal
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import FILLING, SendingPolicy, intent_of
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.ports import Signer
from omnilytics_app.domain.review import Risk
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.errors import (
    ChainUnavailable,
    Declined,
    FeesTooHigh,
    InsufficientFunds,
    TransactionRejected,
    WrongSignature,
)

from .endpoint import Endpoint, connect
from .test_calls import MARKET
from .test_connection import CALL, constant, node, receipt

POLICY = SendingPolicy(poll_s=0.005, care_s=0.01, patience_s=20.0)
OTHER = Call("submit", MARKET, b"\x03")
SIGNER = LocalSigner(keccak(b"sender"))


class Account:
    """An account on a node that tells what the test has it tell and mines what is sent; `asked` is what it approved."""

    def __init__(self, signer: Signer = SIGNER, **answers: Any) -> None:
        self.told: dict[str, int] = {"nonce": 7, "gas": 100_000, "base_fee": GWEI, "balance": 10**18}
        self.mines = True
        self.asked: list[Proposal] = []
        self.meanwhile: Callable[[], Any] = lambda: None
        self.node: Endpoint = node(
            **{
                "eth_getTransactionCount": lambda _: hex(self.told["nonce"] + (len(self.sent) if self.mines else 0)),
                "eth_estimateGas": lambda _: hex(self.told["gas"]),
                "eth_getBalance": lambda _: hex(self.told["balance"]),
                "eth_getBlockByNumber": self._block,
                "eth_getTransactionReceipt": lambda _: receipt() if self.mines else None,
                "eth_getTransactionByHash": constant({"hash": "0x" + "0d" * 32}),
                **answers,
            }
        )
        self.journal = MemoryJournal()
        self.own = TransactionSender(connect(self.node), signer, self.journal, POLICY)
        self.sender = self.own.reviewed(self)

    def _block(self, _: Any) -> Mapping[str, str]:
        return {
            "number": "0x9",
            "timestamp": "0x1",
            "hash": "0x" + "0d" * 32,
            "baseFeePerGas": hex(self.told["base_fee"]),
        }

    async def approve(self, proposal: Proposal) -> None:
        self.asked.append(proposal)
        found = self.meanwhile()
        if asyncio.iscoroutine(found):
            await found

    @property
    def sent(self) -> list[bytes]:
        """What went to the node."""
        return [bytes(HexBytes(raw)) for [raw] in self.node.sent("eth_sendRawTransaction")]


async def test_what_is_signed_is_byte_for_byte_what_was_approved() -> None:
    account = Account()
    await account.sender.send(CALL)
    [asked], [raw] = account.asked, account.sent
    assert read_signed(raw).payload == asked.payload
    assert (asked.changes, asked.replaces, asked.step, asked.steps) == ((), "", 1, 1)
    envelope = read_payload(asked.payload)
    assert (envelope.to, envelope.data, envelope.value) == (CALL.to, CALL.data, CALL.value)


async def test_chosen_fees_are_what_is_offered() -> None:
    account = Account()
    await account.sender.send(CALL, Fees(Wei(5 * GWEI), Wei(2 * GWEI)))
    envelope = read_payload(account.asked[0].payload)
    assert (envelope.max_fee, envelope.priority_fee) == (5 * GWEI, 2 * GWEI)


async def test_chosen_fees_that_gas_has_outgrown_are_chosen_again_by_the_person_not_by_the_program() -> None:
    account = Account()
    account.meanwhile = lambda: account.told.update(base_fee=6 * GWEI)
    with pytest.raises(FeesTooHigh, match=r"6 gwei by now, more than the 5 gwei that were chosen"):
        await account.sender.send(CALL, Fees(Wei(5 * GWEI), Wei(2 * GWEI)))
    assert (len(account.asked), account.sent) == (1, [])


async def test_who_declines_leaves_nothing_behind() -> None:
    account = Account()

    def decline() -> None:
        raise Declined("Nothing was signed.")

    account.meanwhile = decline
    with pytest.raises(Declined):
        await account.sender.send(CALL)
    assert (account.sent, account.journal.history(9), account.sender.pending()) == ([], (), ())
    assert not account.sender.was_signed(CALL)
    account.meanwhile = lambda: None
    await account.sender.send(CALL)
    assert read_signed(account.sent[0]).nonce == 7


async def test_jobs_go_on_sending_while_somebody_looks_and_a_taken_nonce_is_asked_for_again() -> None:
    account = Account()

    async def a_job_sends() -> None:
        if len(account.asked) == 1:
            await account.own.send(OTHER)

    account.meanwhile = a_job_sends
    async with asyncio.timeout(5):
        await account.sender.send(CALL)
    assert [p.changes for p in account.asked] == [(), (Risk.CHANGED_NONCE,)]
    assert [read_signed(raw).data for raw in account.sent] == [OTHER.data, CALL.data]
    assert read_signed(account.sent[1]).payload == account.asked[1].payload
    assert [read_payload(p.payload).nonce for p in account.asked] == [7, 8]


async def test_nothing_counts_as_at_work_while_somebody_looks() -> None:
    account = Account()

    async def rest() -> None:
        async with asyncio.timeout(1):
            await account.own.quiet()

    account.meanwhile = rest
    await account.sender.send(CALL)
    assert len(account.sent) == 1


@pytest.mark.parametrize(
    ("change", "risk"),
    [
        ({"base_fee": 4 * GWEI}, Risk.CHANGED_FEES),
        ({"gas": 300_000}, Risk.CHANGED_GAS),
        ({"nonce": 9}, Risk.CHANGED_NONCE),
    ],
)
async def test_what_can_no_longer_be_signed_is_asked_for_again_with_the_reason(
    change: dict[str, int], risk: Risk
) -> None:
    account = Account()
    account.meanwhile = lambda: account.told.update(change)
    await account.sender.send(CALL)
    assert [p.changes for p in account.asked] == [(), (risk,)]
    assert read_signed(account.sent[0]).payload == account.asked[1].payload


async def test_what_moved_within_what_was_approved_is_not_asked_for_again() -> None:
    account = Account()
    account.meanwhile = lambda: account.told.update(base_fee=2 * GWEI, gas=120_000)
    await account.sender.send(CALL)
    assert len(account.asked) == 1
    assert read_signed(account.sent[0]).payload == account.asked[0].payload


async def test_an_endpoint_that_tells_another_story_each_time_wears_nobody_down() -> None:
    account = Account()
    account.meanwhile = lambda: account.told.update(nonce=account.told["nonce"] + 1)
    with pytest.raises(ChainUnavailable, match=f"changed {MAX_ASKED} times while publish was looked at"):
        await account.sender.send(CALL)
    assert len(account.asked) == MAX_ASKED
    assert account.sent == []


LIES = st.fixed_dictionaries(
    {
        "nonce": st.integers(7, 60),
        "gas": st.integers(21_000, 2 * 10**7),
        "base_fee": st.integers(0, 600 * GWEI),
        "balance": st.integers(10**17, 10**24),
    }
)


@settings(max_examples=40)
@given(st.lists(LIES, min_size=2, max_size=4))
def test_no_lie_about_gas_nonce_or_fees_makes_anybody_sign_what_was_not_shown(lies: list[dict[str, int]]) -> None:
    async def play() -> None:
        account, rest = Account(), iter(lies[1:])
        account.told.update(lies[0])
        account.meanwhile = lambda: account.told.update(next(rest, {}))
        try:
            await account.sender.send(CALL)
        except (FeesTooHigh, ChainUnavailable, InsufficientFunds):
            assert account.sent == []
            return
        [raw] = account.sent
        assert read_signed(raw).payload == account.asked[-1].payload

    asyncio.run(play())


class Swapping:
    """A signer that signs something else, as a device with another mind would."""

    address = SIGNER.address

    def sign_transaction(self, transaction: Mapping[str, Any]) -> bytes:
        return SIGNER.sign_transaction({**transaction, "value": transaction["value"] + 1})


async def test_a_signer_that_signs_something_else_sends_nothing_whoever_approved() -> None:
    account = Account(Swapping())
    for sender in (account.sender, account.own):
        with pytest.raises(WrongSignature):
            await sender.send(CALL)
    assert (account.sent, account.journal.history(9)) == ([], ())


async def test_several_are_asked_for_one_after_another_each_once_the_one_before_is_mined() -> None:
    account = Account()
    receipts = await account.sender.send_all([OTHER, CALL])
    assert len(receipts) == 2
    assert [(p.step, p.steps) for p in account.asked] == [(1, 2), (2, 2)]
    assert [read_signed(raw).payload for raw in account.sent] == [p.payload for p in account.asked]


async def pending(account: Account) -> "asyncio.Task[Any]":
    account.mines = False
    task = asyncio.create_task(account.own.send(CALL))
    async with asyncio.timeout(5):
        while not account.sent:  # noqa: ASYNC110 - a stand-in tells nobody
            await asyncio.sleep(0.005)
    return task


@pytest.mark.parametrize("cancel", [False, True])
async def test_a_replacement_is_approved_and_says_what_it_replaces(cancel: bool) -> None:
    account = Account()
    waiting = await pending(account)
    [before] = account.sender.pending()
    await (account.sender.cancel(7) if cancel else account.sender.speed_up(7))
    [asked] = account.asked
    assert asked.replaces == before.hash
    assert read_signed(account.sent[-1]).payload == asked.payload
    envelope = read_payload(asked.payload)
    assert (envelope.nonce, envelope.data, envelope.to) == (
        (7, b"", SIGNER.address) if cancel else (7, CALL.data, CALL.to)
    )
    assert 8 * envelope.max_fee >= 9 * before.max_fee
    assert account.journal.at(7)[-1].name == (FILLING if cancel else CALL.name)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)


async def test_a_declined_replacement_leaves_the_waiting_one_alone_and_a_mined_one_is_not_replaced() -> None:
    account = Account()
    waiting = await pending(account)

    def decline() -> None:
        raise Declined("Nothing was signed.")

    account.meanwhile = decline
    with pytest.raises(Declined):
        await account.sender.cancel(7)
    assert [t.state for t in account.journal.at(7)] == [TransactionState.PENDING]

    def mine() -> None:
        account.mines = True

    account.meanwhile = mine
    with pytest.raises(TransactionRejected, match="No transaction with the nonce 7 waits any more"):
        await account.sender.cancel(7)
    assert len(account.sent) == 1
    await waiting


@pytest.mark.parametrize("cancel", [False, True])
async def test_what_somebody_else_put_into_the_journal_is_never_signed(*, cancel: bool) -> None:
    account = Account()
    account.mines = False
    planted = Envelope(1, 7, Wei(1), Wei(2), 21_000, MARKET, Wei(10**17), b"")
    raw = LocalSigner(keccak(b"thief")).sign_transaction(planted.fields())
    row = SignedTransaction(
        "0x" + keccak(raw).hex(), 7, "payment", intent_of(MARKET, b"", 10**17), raw, 21_000, Wei(2), Wei(1), Wei(0), 1
    )
    account.journal.add(row)
    upkeep = account.own._outbox.upkeep
    await upkeep.care(7)
    assert account.journal.at(7) == (row,)
    assert "signed by" in upkeep.held[7]
    if cancel:
        await account.own.replace(7, cancel=True)
        assert all(read_signed(sent).value == 0 for sent in account.sent)
    else:
        with pytest.raises(WrongSignature):
            await account.own.replace(7, cancel=False)
