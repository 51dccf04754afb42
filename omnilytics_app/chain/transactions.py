"""Signs, sends and waits for transactions of one account, one at a time.

A send returns after the transaction is mined and has succeeded; a revert is found in the estimate already, so that
nothing is paid for it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from hexbytes import HexBytes
from web3.exceptions import TimeExhausted, TransactionNotFound

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.ports import Signer
from omnilytics_app.errors import InsufficientFunds, TransactionRejected

MAX_GAS = 16_777_216
"""Per transaction, EIP-7825."""
GAS_MARGIN = 60_000
"""On top of a quarter: others' transactions may make a call dearer before it is mined; what is not used is not paid."""
RECEIPT_TIMEOUT_S = 120.0
POLL_S = 0.25
PRIORITY_FEE = 10**9
COIN = 10**18


@dataclass(frozen=True, slots=True)
class Receipt:
    """A mined, successful transaction. `logs` are raw, for `chain.events` to decode."""

    transaction_hash: str
    block_number: int
    gas_used: int
    fee: Wei
    contract: Address | None
    logs: tuple[Any, ...]


class TransactionSender:
    """The only way this program sends a transaction."""

    def __init__(self, connection: Connection, signer: Signer) -> None:
        self._connection = connection
        self._signer = signer
        self._lock = asyncio.Lock()

    @property
    def address(self) -> Address:
        """The sending account."""
        return self._signer.address

    async def quiet(self) -> None:
        """Return when nothing of this account is being signed or waited for."""
        async with self._lock:
            return

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncIterator[Signer]:
        """Who signs, for what is sent in another way; nothing else of the account is signed meanwhile."""
        async with self._lock:
            yield self._signer

    async def send(self, call: Call) -> Receipt:
        """Send and wait.

        Raises `InsufficientFunds`, `TransactionRejected` or `ChainUnavailable`; in the last case the transaction may
        still be mined later, and the chain's state tells.
        """
        return (await self.send_all([call]))[0]

    async def send_all(self, calls: Sequence[Call]) -> list[Receipt]:
        """Send several at once, in order, and wait for all; errors as for `send`."""
        async with self._lock, self._connection.faults():
            eth = self._connection.web3.eth
            hashes = [
                await eth.send_raw_transaction(self._signer.sign_transaction(await self._build(call))) for call in calls
            ]
            return [await self._receipt(call, h) for call, h in zip(calls, hashes, strict=True)]

    async def _receipt(self, call: Call, transaction_hash: HexBytes) -> Receipt:
        receipt = await self._mined(transaction_hash)
        if receipt["status"] != 1:
            raise TransactionRejected(
                f"The transaction {call.name} was mined but failed; the job has changed meanwhile and is read again."
            )
        return Receipt(
            transaction_hash="0x" + bytes(transaction_hash).hex(),
            block_number=receipt["blockNumber"],
            gas_used=receipt["gasUsed"],
            fee=Wei(receipt["gasUsed"] * receipt["effectiveGasPrice"]),
            contract=Address(str(receipt["contractAddress"])) if receipt.get("contractAddress") else None,
            logs=tuple(receipt["logs"]),
        )

    async def _mined(self, transaction_hash: HexBytes) -> Any:
        """Poll for the receipt; web3's own wait may swallow a cancellation on Python 3.11."""
        give_up = monotonic() + RECEIPT_TIMEOUT_S
        while monotonic() < give_up:
            with contextlib.suppress(TransactionNotFound):
                return await self._connection.web3.eth.get_transaction_receipt(transaction_hash)
            await asyncio.sleep(POLL_S)
        raise TimeExhausted

    async def _build(self, call: Call) -> dict[str, Any]:
        eth = self._connection.web3.eth
        sender = self._connection.web3.to_checksum_address(self.address)
        balance, block, nonce = await asyncio.gather(
            eth.get_balance(sender), eth.get_block("latest"), eth.get_transaction_count(sender, "pending")
        )
        if balance < call.value:
            raise _cannot_pay(call, self.address, balance, call.value)
        transaction: dict[str, Any] = {"from": sender, "data": "0x" + call.data.hex(), "value": int(call.value)}
        if call.to is not None:
            transaction["to"] = call.to
        # Against what is waiting to be mined: after a restart a call may be on its way already.
        estimate = await eth.estimate_gas(transaction, "pending")  # type: ignore[arg-type]
        gas = min(estimate * 5 // 4 + GAS_MARGIN, MAX_GAS)
        max_fee = 2 * block["baseFeePerGas"] + PRIORITY_FEE
        if balance < call.value + gas * max_fee:
            raise _cannot_pay(call, self.address, balance, call.value + gas * max_fee)
        del transaction["from"]
        return transaction | {
            "type": 2,
            "chainId": self._connection.chain_id,
            "nonce": nonce,
            "gas": gas,
            "maxFeePerGas": max_fee,
            "maxPriorityFeePerGas": PRIORITY_FEE,
        }


def _cannot_pay(call: Call, address: Address, balance: int, needed: int) -> InsufficientFunds:
    return InsufficientFunds(
        f"Account {address} holds {balance / COIN:.6f} ETH but {call.name} needs {needed / COIN:.6f} ETH with fees; "
        "send it some coin and try again."
    )
