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
from omnilytics_app.chain.envelope import Envelope
from omnilytics_app.chain.fees import Fees, in_gwei, opening_fees
from omnilytics_app.chain.nonces import is_believable, next_nonce
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.review import Risk
from omnilytics_app.errors import ChainUnavailable, FeesTooHigh, InsufficientFunds

MAX_GAS = 16_777_216
"""Per transaction, EIP-7825."""
TRANSFER_GAS = 21_000
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


@dataclass(frozen=True, slots=True)
class Survey:
    """What a call meets: the account's next nonce, the gas it uses now, what gas costs, and coin to pay with."""

    call: Call
    address: Address
    chain_id: int
    nonce: int
    estimate: int
    base_fee: int
    balance: int

    def envelope(self, ceiling: Wei, priority: int, fees: Fees | None = None) -> Envelope:
        """What to sign, for the fees that were chosen or else for usual ones.

        Raises `InsufficientFunds` or `FeesTooHigh`.
        """
        offered = fees or opening_fees(self.base_fee, ceiling, priority)
        if offered is None:
            raise too_dear(self.call.name, self.base_fee, ceiling)
        if offered.most < self.base_fee:
            raise FeesTooHigh(
                f"Gas costs {in_gwei(self.base_fee)} by now, more than the {in_gwei(offered.most)} that were chosen; "
                "choose higher fees and try again."
            )
        envelope = Envelope(
            chain_id=self.chain_id,
            nonce=self.nonce,
            priority_fee=offered.priority,
            max_fee=offered.most,
            gas=gas_limit(self.call, self.estimate),
            to=self.call.to,
            value=self.call.value,
            data=self.call.data,
        )
        if self.balance < envelope.most:
            raise cannot_pay(self.call.name, self.address, self.balance, envelope.most)
        return envelope

    def changes_since(self, approved: Envelope) -> tuple[Risk, ...]:
        """Why something that was approved before is not to be signed now; nothing where it still can be."""
        return (
            *((Risk.CHANGED_NONCE,) if approved.nonce != self.nonce else ()),
            *((Risk.CHANGED_FEES,) if approved.max_fee < self.base_fee or self.balance < approved.most else ()),
            *((Risk.CHANGED_GAS,) if approved.gas < self.estimate else ()),
        )


def gas_limit(call: Call, estimate: int) -> int:
    """What is allowed to a call that uses so much now; a plain transfer to an account never uses more."""
    if estimate == TRANSFER_GAS and call.to is not None and not call.data:
        return TRANSFER_GAS
    return min(estimate * 5 // 4 + GAS_MARGIN, MAX_GAS)


async def surveyed(call: Call, address: Address, connection: Connection, means: Means) -> Survey:
    """How things stand for a call.

    Raises `InsufficientFunds`, `ChainUnavailable`, or what the estimate is refused with.
    """
    eth: Any = connection.web3.eth
    sender = connection.web3.to_checksum_address(address)
    balance, counted = await asyncio.gather(eth.get_balance(sender), counts(connection, address))
    balance -= means.reserved
    if balance < call.value:
        raise cannot_pay(call.name, address, balance, call.value)
    estimate = await surveyed_gas(call, address, connection)
    nonce, base_fee = _nonce(counted, means), counted.head["baseFeePerGas"]
    return Survey(call, address, connection.chain_id, nonce, estimate, base_fee, balance)


async def surveyed_gas(call: Call, sender: Address | None, connection: Connection) -> int:
    """The gas that a call uses now, sent by an account or, where it does not matter by whom, by nobody's."""
    content: dict[str, Any] = {"data": "0x" + call.data.hex(), "value": int(call.value)}
    if call.to is not None:
        content["to"] = call.to
    if sender is not None:
        content["from"] = connection.web3.to_checksum_address(sender)
    eth: Any = connection.web3.eth
    return int(await eth.estimate_gas(content, "pending"))


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


def cannot_pay(name: str, address: Address, balance: int, needed: int) -> InsufficientFunds:
    """Why something is not signed at all."""
    return InsufficientFunds(
        f"Account {address} holds {max(0, balance) / COIN:.6f} ETH but {name} needs {needed / COIN:.6f} ETH with "
        "fees; send it some coin and try again."
    )
