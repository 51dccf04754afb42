"""Payments by hand: what they would cost, and sending them, speeding them up and taking them back.

`account` is the one of a window's session, whose sender asks a person before it signs (`services.review`). What a plan
says may be out of date a block later: what is signed is what the review shows.
"""

import re
from dataclasses import replace

from eth_utils.address import is_checksum_address, to_checksum_address

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.fee_market import require_sensible
from omnilytics_app.chain.fees import Fees
from omnilytics_app.chain.preparation import gas_limit
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.chain.tokens import transfer
from omnilytics_app.chain.upkeep import intent_of
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.sending import CustomFee, FeeChoice, FeeQuotes, SendPlan, SendRequest, Speed
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.transactions import SignedTransaction
from omnilytics_app.errors import InsufficientFunds, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway

PAYMENT = "payment"
"""What a transfer of the chain's coin is called in the history."""
_ADDRESS = re.compile("0[xX][0-9a-fA-F]{40}")


def receiver(text: str) -> Address:
    """The address in what a person wrote, its checksum (EIP-55) checked; raises `TransactionRejected`."""
    written = text.strip()
    if not _ADDRESS.fullmatch(written):
        raise TransactionRejected("The recipient is no address; an address is 0x and 40 hexadecimal digits.")
    digits = written[2:]
    if digits not in (digits.lower(), digits.upper()) and not is_checksum_address("0x" + digits):
        raise TransactionRejected(
            "The address has a wrong checksum, so at least one of its characters is mistaken; copy it again."
        )
    if int(digits, 16) == 0:
        raise TransactionRejected("Nobody owns the address zero; name somebody's address.")
    return Address(to_checksum_address("0x" + digits))


async def quote_fees(account: Account) -> FeeQuotes:
    """What each speed costs now; raises `FeesTooHigh` or `ChainUnavailable`."""
    return await account.sender.fee_quotes()


async def plan(request: SendRequest, gateway: Gateway, account: Account) -> SendPlan:
    """What a request comes to now, before anything is asked or signed.

    Raises `TransactionRejected` with a sentence on what is wrong with it, `InsufficientFunds`, `FeesTooHigh` or
    `ChainUnavailable`.
    """
    to = receiver(request.to)
    if request.amount is not None and request.amount <= 0:
        raise TransactionRejected("The amount must be more than nothing; enter what is to be sent.")
    fees = await _chosen(request.fees, account)
    if request.token == NATIVE_COIN:
        return await _of_coin(to, request.amount, fees, account)
    return await _of_token(to, request, fees, gateway, account)


async def send(request: SendRequest, gateway: Gateway, account: Account) -> Receipt:
    """Pay, and wait until it is mined; errors as for `plan`, and `Declined`.

    The same payment twice is refused while the first waits to be mined: it was more likely asked for twice than meant.
    """
    planned = await plan(request, gateway, account)
    call = call_of(planned)
    if intent_of(call.to, call.data, call.value) in {waiting.intent for waiting in account.sender.pending()}:
        raise TransactionRejected(
            "The very same payment waits to be mined already; speed it up, or send this one once that is done."
        )
    return await account.sender.send(call, Fees(planned.fees.max_fee, planned.fees.priority_fee))


async def speed_up(nonce: int, account: Account) -> SignedTransaction:
    """Offer more for a pending transaction; raises `TransactionRejected`, `FeesTooHigh` or `Declined`."""
    return await account.sender.speed_up(nonce)


async def cancel(nonce: int, account: Account) -> SignedTransaction:
    """Offer a transfer of nothing to oneself in place of a pending transaction; errors as for `speed_up`."""
    return await account.sender.cancel(nonce)


def call_of(planned: SendPlan) -> Call:
    """The transaction of a plan."""
    if planned.token == NATIVE_COIN:
        return Call(PAYMENT, planned.to, b"", Wei(planned.amount))
    return transfer(planned.token, planned.to, planned.amount)


async def _chosen(choice: FeeChoice, account: Account) -> CustomFee:
    quotes = await account.sender.fee_quotes()
    if isinstance(choice, Speed):
        return quotes.of(choice).fees
    require_sensible(choice, quotes.base_fee, quotes.ceiling)
    return choice


async def _of_coin(to: Address, amount: int | None, fees: CustomFee, account: Account) -> SendPlan:
    call = Call(PAYMENT, to, b"", Wei(amount or 0))
    survey = await account.sender.survey(call)
    gas, coin = gas_limit(call, survey.estimate), Wei(max(0, survey.balance))
    planned = SendPlan(to, NATIVE_COIN, amount or 0, gas, fees, coin, coin)
    if amount is None:
        planned = replace(planned, amount=coin - planned.worst_fee)
    if planned.amount <= 0 or planned.worst_coin > coin:
        raise InsufficientFunds(
            f"The account holds {_ether(coin)} ETH beside what waits to be mined, and this needs "
            f"{_ether(max(planned.worst_coin, planned.worst_fee))} ETH with fees; send less, or choose lower fees."
        )
    return planned


async def _of_token(to: Address, request: SendRequest, fees: CustomFee, gateway: Gateway, account: Account) -> SendPlan:
    token = await gateway.tokens.token(request.token)
    balance = await gateway.tokens.balance(request.token, account.address)
    amount = balance if request.amount is None else request.amount
    if not 0 < amount <= balance:
        raise InsufficientFunds(
            f"The account holds {token.shown(balance)} {token.label}, which does not cover the amount; send less."
        )
    call = transfer(request.token, to, amount)
    survey = await account.sender.survey(call)
    coin = Wei(max(0, survey.balance))
    planned = SendPlan(to, request.token, amount, gas_limit(call, survey.estimate), fees, balance, coin)
    if planned.worst_fee > coin:
        raise InsufficientFunds(
            f"The account holds {_ether(coin)} ETH and the fee of moving a token may be {_ether(planned.worst_fee)} "
            "ETH; send it some coin, or choose lower fees."
        )
    return planned


def _ether(wei: int) -> str:
    return f"{wei / 10**18:.6f}"
