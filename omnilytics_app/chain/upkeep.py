"""Sees every signed transaction of an account through, one nonce at a time, until it lies deep enough.

What a look may find, and what follows:

    a version is in a block        it is noted; after `confirmations` blocks it is final
    it was, and is no more         a reorganisation took it back: it is pending again
    another took its nonce         deep enough: nothing of it will ever be mined, whoever asked decides anew
    no node has it                 it is sent again, word for word; if it would fail by now it is given up instead
    it waits, and pays too little  it is replaced by one that pays more, at most the ceiling
    a nonce below has nothing      a transfer of nothing to oneself fills the gap

Everything is written to the journal before it is sent, and read from there: a process may end anywhere and go on.
Callers hold the account's lock during `care`, `replace` and `fill`.
"""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any

from eth_utils.crypto import keccak
from hexbytes import HexBytes
from web3.exceptions import TransactionNotFound

from omnilytics_app.chain.broadcast import Answer, Reception, broadcast, broadcast_everywhere
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.envelope import Envelope, read_signed, require_signed
from omnilytics_app.chain.fees import GWEI, Fees, an_eighth_more, bumped, in_gwei, most_priority
from omnilytics_app.chain.preparation import TRANSFER_GAS, too_dear
from omnilytics_app.domain.ids import Digest, Wei
from omnilytics_app.domain.ports import Signer, TransactionJournal
from omnilytics_app.domain.transactions import OPEN_STATES, SignedTransaction, TransactionState
from omnilytics_app.errors import FeesTooHigh, TransactionRejected, WrongChain, WrongSignature

log = logging.getLogger(__name__)

FILLING = "nothing"
"""The name of a transfer that only takes up a nonce."""


@dataclass(frozen=True, slots=True)
class SendingPolicy:
    """How patient a sender is, and how much it pays.

    `ceiling` is the most for a unit of gas, in wei. A transaction that waits for `stuck_s` seconds and `stuck_blocks`
    blocks is replaced. A waiting one is looked for every `poll_s` and cared for every `care_s`; after `patience_s`
    whoever waits is told. `confirmations` are the blocks above one that no reorganisation takes back.
    """

    ceiling: Wei = Wei(500 * GWEI)  # noqa: RUF009 - a NewType is the identity
    confirmations: int = 0
    stuck_s: float = 45.0
    stuck_blocks: int = 5
    poll_s: float = 0.25
    care_s: float = 2.0
    patience_s: float = 120.0


@dataclass(frozen=True, slots=True)
class Mined:
    """A version that is in a block, with its receipt."""

    transaction: SignedTransaction
    receipt: Any


class Upkeep:
    """What one account has on its way. `held` says in a sentence, by nonce, why something is not sent on."""

    def __init__(
        self, connection: Connection, signer: Signer, journal: TransactionJournal, policy: SendingPolicy
    ) -> None:
        self.held: dict[int, str] = {}
        self._connection = connection
        self._eth: Any = connection.web3.eth
        self._signer = signer
        self._journal = journal
        self._policy = policy
        self._waits_since: dict[str, tuple[float, int]] = {}
        self._overtaken: dict[int, float] = {}

    @property
    def account(self) -> Any:
        """The address as web3 wants it."""
        return self._connection.web3.to_checksum_address(self._signer.address)

    async def look(self, nonce: int) -> Mined | None:
        """The version of a nonce that is in a block, if one is; what changed is noted."""
        for version in reversed(self._journal.at(nonce)):
            receipt = await self._receipt(version)
            if receipt is not None:
                return Mined(self._note_mined(version, receipt), receipt)
        versions = self._journal.at(nonce)
        if any(v.state is TransactionState.MINED for v in versions):
            log.warning("%s was taken back by a reorganisation; it is sent again", _words(versions[-1]))
            self._mark([v for v in versions if v.state is not TransactionState.GIVEN_UP], TransactionState.PENDING)
            self._waits_since.clear()
        return None

    async def care(self, nonce: int) -> None:
        """Do what can be done for a nonce of which nothing is in a block."""
        self.held.pop(nonce, None)
        versions = [v for v in self._journal.at(nonce) if v.state is TransactionState.PENDING]
        if not versions:
            return
        newest = versions[-1]
        head = await self._eth.get_block("latest")
        if await self._is_overtaken(nonce, head["number"]):
            log.warning("another transaction was mined with the nonce of %s", _words(newest))
            self._mark(versions, TransactionState.REPLACED)
            return
        mined = await self._eth.get_transaction_count(self.account)
        if not await self._is_waiting(newest) and not await self._send_again(newest, lowest=mined == nonce):
            return
        if mined == nonce and self._pays_too_little(newest, head):
            await self._outbid(newest, head["baseFeePerGas"])

    async def finish(self, mined: Mined, head: int) -> bool:
        """Make a mined one final if it lies deep enough; whether it does."""
        transaction = mined.transaction
        if head - mined.receipt["blockNumber"] < self._policy.confirmations:
            return False
        final = replace(transaction, state=TransactionState.FINAL)
        self._journal.update([replace(t, raw=b"") for t in (final, *self._superseded(transaction))])
        self._waits_since.pop(transaction.hash, None)
        return True

    async def send_signed(self, envelope: Envelope, name: str) -> tuple[SignedTransaction, Answer]:
        """Sign, see that exactly this was signed, write down, send: in this order."""
        if envelope.chain_id != self._connection.chain_id:
            raise WrongChain(
                f"A transaction for chain {envelope.chain_id} is not signed: this profile is for chain "
                f"{self._connection.chain_id}."
            )
        raw = self._signer.sign_transaction(envelope.fields())
        require_signed(raw, envelope.payload, self._signer.address)
        signed = SignedTransaction(
            hash="0x" + keccak(raw).hex(),
            nonce=envelope.nonce,
            name=name,
            intent=intent_of(envelope.to, envelope.data, envelope.value),
            raw=raw,
            gas=envelope.gas,
            max_fee=envelope.max_fee,
            priority_fee=envelope.priority_fee,
            value=envelope.value,
            signed_at=int(time.time()),
        )
        await self._written(signed)
        answer = await broadcast(self._connection, raw)
        return signed, answer

    async def _written(self, signed: SignedTransaction) -> None:
        """Put it on disk, beside the event loop; whoever is cancelled meanwhile waits until it is there."""
        writing = asyncio.create_task(asyncio.to_thread(self._journal.add, signed))
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            await asyncio.wait([writing])
            raise

    async def replace(self, newest: SignedTransaction, envelope: Envelope) -> SignedTransaction:
        """Send what is offered in place of a pending one; see `instead_of`."""
        name = newest.name if _does_the_same(envelope, newest) else FILLING
        signed, answer = await self.send_signed(envelope, name)
        log.info("%s is replaced, at %s for gas (%s)", _words(newest), in_gwei(envelope.max_fee), answer.reception.name)
        return signed

    def instead_of(self, newest: SignedTransaction, fees: Fees, *, cancel: bool = False) -> Envelope:
        """The same for other fees, or nothing, in place of a pending one.

        Raises `WrongSignature` where the journal's bytes are not this account's: whoever can write to that file must
        not have anything signed by it.
        """
        if cancel:
            return self._nothing(newest.nonce, fees)
        return replace(self._own(newest), max_fee=fees.most, priority_fee=fees.priority)

    async def fill(self, nonce: int, fees: Fees) -> None:
        """Take up a nonce that nothing has, so that what comes after it can be mined."""
        log.warning("nonce %d has no transaction, so that later ones wait; a transfer of nothing fills it", nonce)
        await self.send_signed(self._nothing(nonce, fees), FILLING)

    def give_up(self, transaction: SignedTransaction) -> None:
        """Let the nonce of a transaction that no node has serve another."""
        self._mark([transaction], TransactionState.GIVEN_UP)
        self.held.pop(transaction.nonce, None)

    def fees_in_place_of(self, newest: SignedTransaction, base_fee: int) -> Fees | None:
        """What to offer in place of a pending one, within the ceiling."""
        return bumped(Fees(newest.max_fee, newest.priority_fee), base_fee, self._policy.ceiling)

    def no_more_for(self, newest: SignedTransaction, base_fee: int) -> FeesTooHigh:
        """Why nothing is offered in place of a pending one."""
        if an_eighth_more(newest.priority_fee) > most_priority(base_fee):
            return FeesTooHigh(
                f"The transaction {newest.name} offers {in_gwei(newest.priority_fee)} to whoever takes it into a block "
                "and is in none; it waits and offers no more, and another endpoint may pass it on."
            )
        return too_dear(f"the transaction {newest.name}", base_fee, self._policy.ceiling)

    def _own(self, version: SignedTransaction) -> Envelope:
        """What a version of the journal does, which this account has signed already."""
        try:
            envelope = read_signed(version.raw)
        except ValueError as error:
            raise WrongSignature(f"What the journal holds of {version.name} cannot be read.") from error
        require_signed(version.raw, envelope.payload, self._signer.address)
        if envelope.nonce != version.nonce:
            raise WrongSignature(f"The journal has another nonce for {version.name} than what was signed.")
        return envelope

    def _nothing(self, nonce: int, fees: Fees) -> Envelope:
        chain_id, account = self._connection.chain_id, self._signer.address
        return Envelope(chain_id, nonce, fees.priority, fees.most, TRANSFER_GAS, account, Wei(0), b"")

    async def _receipt(self, version: SignedTransaction) -> Any:
        try:
            return await self._eth.get_transaction_receipt(HexBytes(version.hash))
        except TransactionNotFound:
            return None

    def _note_mined(self, version: SignedTransaction, receipt: Any) -> SignedTransaction:
        """Write down where a version was mined, unless that is known, and that no other version will be."""
        self.held.pop(version.nonce, None)
        block_hash = bytes(receipt["blockHash"])
        if version.state in {TransactionState.MINED, TransactionState.FINAL} and version.block_hash == block_hash:
            return version
        mined = replace(
            version,
            state=TransactionState.MINED,
            block_number=receipt["blockNumber"],
            block_hash=block_hash,
            succeeded=receipt["status"] == 1,
            paid=Wei(receipt["gasUsed"] * receipt["effectiveGasPrice"]),
        )
        self._journal.update([mined, *self._superseded(mined)])
        return mined

    def _superseded(self, mined: SignedTransaction) -> list[SignedTransaction]:
        """The other versions that might have been mined instead."""
        others = (v for v in self._journal.at(mined.nonce) if v.hash != mined.hash and v.state in OPEN_STATES)
        return [replace(v, state=TransactionState.SUPERSEDED) for v in others]

    async def _is_overtaken(self, nonce: int, head: int) -> bool:
        """Whether the chain has used the nonce for something else, deep enough and seen twice.

        An endpoint may count a block whose receipts it does not give yet.
        """
        depth = max(0, head - self._policy.confirmations)
        if await self._eth.get_transaction_count(self.account, depth) <= nonce:
            self._overtaken.pop(nonce, None)
            return False
        first_seen = self._overtaken.setdefault(nonce, monotonic())
        return monotonic() - first_seen >= self._policy.care_s

    async def _is_waiting(self, version: SignedTransaction) -> bool:
        """Whether the endpoint has it, waiting or mined."""
        try:
            await self._eth.get_transaction(HexBytes(version.hash))
        except TransactionNotFound:
            return False
        return True

    async def _send_again(self, newest: SignedTransaction, *, lowest: bool) -> bool:
        """Send what no node has, word for word; False where it was given up instead."""
        if lowest and await self._would_fail(newest):
            log.warning("%s would fail by now and is given up", _words(newest))
            self.give_up(newest)
            return False
        answer = await broadcast_everywhere(self._connection, newest.raw)
        log.info("%s is sent again (%s)", _words(newest), answer.reception.name)
        if answer.reception is Reception.TOO_POOR:
            self.held[newest.nonce] = (
                f"The account {self._signer.address} cannot pay for the transaction {newest.name} that it signed; send "
                "it some coin."
            )
        return True

    async def _would_fail(self, version: SignedTransaction) -> bool:
        fields = read_signed(version.raw).fields()
        call: dict[str, Any] = {k: fields[k] for k in ("to", "data", "value") if k in fields}
        try:
            async with self._connection.faults():
                await self._eth.estimate_gas({"from": self.account, **call}, "latest")
        except TransactionRejected:
            return True
        return False

    def _pays_too_little(self, newest: SignedTransaction, head: Any) -> bool:
        """Whether it cannot be mined for what it offers, or was not for a long time."""
        since_s, since_block = self._waits_since.setdefault(newest.hash, (monotonic(), head["number"]))
        if head["baseFeePerGas"] + newest.priority_fee > newest.max_fee:
            return True
        long_ago = monotonic() - since_s >= self._policy.stuck_s
        return long_ago and head["number"] - since_block >= self._policy.stuck_blocks

    async def _outbid(self, newest: SignedTransaction, base_fee: int) -> None:
        """Replace one that pays too little, or say why not."""
        fees = self.fees_in_place_of(newest, base_fee)
        if fees is None:
            self.held[newest.nonce] = str(self.no_more_for(newest, base_fee))
            return
        needed = newest.value + newest.gas * fees.most
        if await self._eth.get_balance(self.account) < needed:
            self.held[newest.nonce] = (
                f"The transaction {newest.name} waits because gas became dearer, and account {self._signer.address} "
                f"cannot pay the {needed / 10**18:.6f} ETH that it may cost now; send it some coin."
            )
            return
        try:
            offered = self.instead_of(newest, fees)
        except WrongSignature as error:
            log.exception("%s is not replaced", _words(newest))
            self.held[newest.nonce] = str(error)
            return
        await self.replace(newest, offered)

    def _mark(self, transactions: Sequence[SignedTransaction], state: TransactionState) -> None:
        self._journal.update([replace(t, state=state) for t in transactions])


def intent_of(to: Any, data: Any, value: int) -> Digest:
    """What a transaction does, apart from its nonce and what it pays: keccak256 of receiver, amount and data."""
    receiver = bytes(HexBytes(to)) if to else b""
    return Digest(keccak(len(receiver).to_bytes(1) + receiver + int(value).to_bytes(32) + bytes(HexBytes(data))))


def _does_the_same(envelope: Envelope, signed: SignedTransaction) -> bool:
    return intent_of(envelope.to, envelope.data, envelope.value) == signed.intent


def _words(transaction: SignedTransaction) -> str:
    return f"the transaction {transaction.name} (nonce {transaction.nonce}, {transaction.hash[:10]})"
