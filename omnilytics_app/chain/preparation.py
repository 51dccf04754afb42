"""What a call takes before it can be signed: gas, fees, a nonce, and an account that can pay.

The gas is estimated against what waits to be mined, so that a call that would revert is refused before it costs
anything.
"""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.fees import Fees, in_gwei, opening_fees
from omnilytics_app.chain.nonces import is_believable, next_nonce
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import ChainUnavailable, FeesTooHigh, InsufficientFunds

MAX_GAS = 16_777_216
"""Per transaction, EIP-7825."""
GAS_MARGIN = 60_000
"""On top of a quarter: others' transactions may make a call dearer before it is mined; what is not used is not paid."""
COIN = 10**18


@dataclass(frozen=True, slots=True)
class Counts:
    """Transactions of an account that are mined, with those that wait as well, and the newest block."""

    mined: int
    waiting: int
    head: Any


async def counts(connection: Connection, address: Address) -> Counts:
    """As the endpoint in use tells."""
    eth, account = connection.web3.eth, connection.web3.to_checksum_address(address)
    return Counts(
        *await asyncio.gather(
            eth.get_transaction_count(account),
            eth.get_transaction_count(account, "pending"),
            eth.get_block("latest"),
        )
    )


@dataclass(frozen=True, slots=True)
class Means:
    """What an account has already promised: nonces that are taken, and coin that waiting transactions may cost.

    `highest` is the highest nonce it is known to have used or taken, -1 without any.
    """

    taken: Collection[int]
    reserved: Wei
    highest: int = -1


async def prepared(
    call: Call, address: Address, connection: Connection, means: Means, ceiling: Wei
) -> tuple[dict[str, Any], Fees]:
    """What to sign, and the fees.

    Raises `InsufficientFunds`, `FeesTooHigh`, `ChainUnavailable`, or what the estimate is refused with.
    """
    eth: Any = connection.web3.eth
    sender = connection.web3.to_checksum_address(address)
    balance, counted = await asyncio.gather(eth.get_balance(sender), counts(connection, address))
    balance -= means.reserved
    if balance < call.value:
        raise _cannot_pay(call, address, balance, call.value)
    content: dict[str, Any] = {"data": "0x" + call.data.hex(), "value": int(call.value)}
    if call.to is not None:
        content["to"] = call.to
    estimate = await eth.estimate_gas({"from": sender, **content}, "pending")
    gas = min(estimate * 5 // 4 + GAS_MARGIN, MAX_GAS)
    base_fee = counted.head["baseFeePerGas"]
    fees = opening_fees(base_fee, ceiling)
    if fees is None:
        raise too_dear(call.name, base_fee, ceiling)
    if balance < call.value + gas * fees.most:
        raise _cannot_pay(call, address, balance, call.value + gas * fees.most)
    return {**content, "nonce": _nonce(counted, means), "gas": gas}, fees


def _nonce(counted: Counts, means: Means) -> int:
    """The next. One far beyond all that is known would wait until a million others fill what lies below."""
    nonce = next_nonce(counted.mined, counted.waiting, means.taken)
    if not is_believable(nonce, counted.mined, means.highest):
        raise ChainUnavailable(
            f"The chain endpoint counts {nonce} transactions of this account, which has sent far fewer; use another "
            "endpoint."
        )
    return nonce


def too_dear(name: str, base_fee: int, ceiling: int) -> FeesTooHigh:
    """Why something is not signed now."""
    return FeesTooHigh(
        f"Gas costs {in_gwei(base_fee)} now and this profile pays at most {in_gwei(ceiling)}; {name} waits until it is "
        "cheaper, or raise the setting max_fee_gwei."
    )


def _cannot_pay(call: Call, address: Address, balance: int, needed: int) -> InsufficientFunds:
    return InsufficientFunds(
        f"Account {address} holds {max(0, balance) / COIN:.6f} ETH but {call.name} needs {needed / COIN:.6f} ETH with "
        "fees; send it some coin and try again."
    )
