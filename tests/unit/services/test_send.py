"""Payments: checked receivers, fees within reason, everything there is, and never the same one twice."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from eth_utils.crypto import keccak
from hexbytes import HexBytes

from omnilytics_app.chain.envelope import read_signed
from omnilytics_app.chain.fees import GWEI
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.tokens import Tokens, transfer
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.sending import CustomFee, SendRequest, Speed
from omnilytics_app.errors import FeesTooHigh, InsufficientFunds, TransactionRejected
from omnilytics_app.services.send import plan, quote_fees, receiver, send
from tests.unit.chain.endpoint import connect
from tests.unit.chain.test_connection import COIN, constant, node, receipt

FRIEND = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
TOKEN = Address("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")


class Desk:
    """An account with a coin on a node that mines when it is told to."""

    def __init__(self, gas: int = 21_000, tokens: int = 500) -> None:
        self.mines = True
        self.node = node(
            eth_estimateGas=constant(hex(gas)),
            eth_call=constant("0x" + tokens.to_bytes(32).hex()),
            eth_getTransactionReceipt=lambda _: receipt() if self.mines else None,
            eth_getTransactionByHash=constant(None),
        )
        connection = connect(self.node)
        policy = SendingPolicy(poll_s=0.005, care_s=5.0, patience_s=20.0)
        sender = TransactionSender(connection, LocalSigner(keccak(b"sender")), policy=policy)
        self.account: Any = SimpleNamespace(sender=sender, address=sender.address)
        self.gateway = cast("Any", SimpleNamespace(tokens=Tokens(connection)))

    async def plan(self, request: SendRequest) -> Any:
        return await plan(request, self.gateway, self.account)

    async def send(self, request: SendRequest) -> Any:
        return await send(request, self.gateway, self.account)

    @property
    def sent(self) -> list[Any]:
        return [read_signed(bytes(HexBytes(raw))) for [raw] in self.node.sent("eth_sendRawTransaction")]


PAYMENT = SendRequest(FRIEND, COIN // 10)


@pytest.mark.parametrize("text", [FRIEND, f" {FRIEND}\n", FRIEND.lower(), "0X" + FRIEND[2:].upper()])
def test_an_address_is_read_whatever_its_case_as_long_as_its_checksum_holds(text: str) -> None:
    assert receiver(text) == FRIEND


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FRIEND.replace("F", "f", 1), "wrong checksum"),
        (FRIEND[:-1], "is no address"),
        (FRIEND[2:], "is no address"),
        ("vitalik.eth", "is no address"),
        ("", "is no address"),
        (FRIEND + "\u202e", "is no address"),
        ("0x" + "0" * 40, "Nobody owns"),
    ],
)
def test_what_is_no_address_or_a_mistaken_one_is_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(TransactionRejected, match=said) as caught:
        receiver(text)
    assert str(caught.value).endswith(".")


async def test_a_plan_tells_the_gas_the_fees_and_the_worst_of_it() -> None:
    desk = Desk()
    planned = await desk.plan(PAYMENT)
    assert (planned.to, planned.amount, planned.gas) == (FRIEND, COIN // 10, 21_000)
    assert planned.fees == (await quote_fees(desk.account)).of(Speed.NORMAL).fees
    assert planned.worst_fee == 21_000 * planned.fees.max_fee
    assert planned.worst_coin == planned.amount + planned.worst_fee
    assert desk.sent == []


async def test_everything_there_is_leaves_exactly_the_worst_fee() -> None:
    desk = Desk()
    await desk.send(replace(PAYMENT, amount=None, fees=Speed.FAST))
    [sent] = desk.sent
    assert sent.most == COIN
    assert sent.gas == 21_000


async def test_a_custom_fee_is_what_is_signed_and_an_unreasonable_one_is_not() -> None:
    desk = Desk()
    fee = CustomFee(Wei(7 * GWEI), Wei(2 * GWEI))
    await desk.send(replace(PAYMENT, fees=fee))
    assert (desk.sent[0].max_fee, desk.sent[0].priority_fee) == (7 * GWEI, 2 * GWEI)
    with pytest.raises(FeesTooHigh, match="pays at most 500 gwei"):
        await desk.plan(replace(PAYMENT, fees=CustomFee(Wei(501 * GWEI), Wei(GWEI))))


@pytest.mark.parametrize("amount", [COIN, COIN + 1, 2**255])
async def test_what_the_account_does_not_have_with_fees_is_refused(amount: int) -> None:
    with pytest.raises(InsufficientFunds):
        await Desk().plan(replace(PAYMENT, amount=amount))


@pytest.mark.parametrize("amount", [0, -5])
async def test_nothing_is_no_payment(amount: int) -> None:
    with pytest.raises(TransactionRejected, match="more than nothing"):
        await Desk().plan(replace(PAYMENT, amount=amount))


async def test_tokens_are_moved_by_their_contract_and_only_as_many_as_there_are() -> None:
    desk = Desk(gas=50_000)
    request = SendRequest(FRIEND, 120, TOKEN)
    await desk.send(request)
    [sent] = desk.sent
    assert (sent.to, sent.value, sent.data) == (TOKEN, 0, transfer(TOKEN, FRIEND, 120).data)
    assert (await desk.plan(replace(request, amount=None))).amount == 500
    with pytest.raises(InsufficientFunds, match=r"holds 500 .* does not cover"):
        await desk.plan(replace(request, amount=501))


async def test_the_same_payment_is_not_sent_twice_while_the_first_waits() -> None:
    desk = Desk()
    desk.mines = False
    first = asyncio.create_task(desk.send(PAYMENT))
    async with asyncio.timeout(5):
        while not desk.sent:  # noqa: ASYNC110 - a stand-in tells nobody
            await asyncio.sleep(0.005)
    with pytest.raises(TransactionRejected, match="very same payment waits"):
        await desk.send(PAYMENT)
    desk.mines = True
    await first
    assert len(desk.sent) == 1
