"""What one account signs next: which nonce, for which fees, nothing twice, and what a person approves only as approved.

Signing has two phases where somebody is asked (`Approval`): the exact bytes are made, the account's lock is let go, so
that running jobs go on sending, and the lock is taken again once the bytes are approved. Where they can no longer be
signed by then, because their nonce was used or they pay too little, they are made anew and asked for again, with what
changed. What is signed is what was approved last, byte for byte.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from omnilytics_app.chain.broadcast import Answer, Reception
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.envelope import Envelope, read_payload
from omnilytics_app.chain.fee_market import FeeMarket
from omnilytics_app.chain.fees import Fees
from omnilytics_app.chain.preparation import Means, Survey, surveyed
from omnilytics_app.chain.signer import require_key
from omnilytics_app.chain.upkeep import SendingPolicy, Upkeep, intent_of
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.domain.ports import Signer, TransactionJournal
from omnilytics_app.domain.review import Risk
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.errors import ChainUnavailable, InsufficientFunds, TransactionRejected, WrongChain

log = logging.getLogger(__name__)

RECENT = 16
MAX_ASKED = 8
"""How often one thing is asked for; an endpoint that tells another story each time must not wear anybody down."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Bytes to approve. `changes` tells why they differ from those that were approved before.

    `replaces` is the hash of the waiting transaction in whose place they are offered, empty if there is none; `step` of
    `steps` is their place among what belongs together.
    """

    payload: bytes
    changes: tuple[Risk, ...] = ()
    replaces: str = ""
    step: int = 1
    steps: int = 1


class Approval(Protocol):
    """Has somebody look at what is to be signed."""

    async def approve(self, proposal: Proposal) -> None:
        """Return once the very payload is approved; raises `Declined`, or what keeps it from being shown."""
        ...


class Outbox:
    """Signs for one account. Whoever signs holds `lock`; `approved` and `replaced` take it themselves."""

    def __init__(
        self, connection: Connection, signer: Signer, journal: TransactionJournal, policy: SendingPolicy
    ) -> None:
        self.lock = asyncio.Lock()
        self.upkeep = Upkeep(connection, signer, journal, policy)
        self.fees = FeeMarket(connection)
        self._connection = connection
        self._eth: Any = connection.web3.eth
        self._signer = signer
        self._journal = journal
        self._policy = policy
        self._at_work = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def address(self) -> Address:
        """The account."""
        return self._signer.address

    async def quiet(self) -> None:
        """Return when nothing is being signed or waited for."""
        await self._idle.wait()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Not quiet meanwhile."""
        self._at_work += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._at_work -= 1
            if self._at_work == 0:
                self._idle.set()

    def pending(self) -> tuple[SignedTransaction, ...]:
        """What is signed and in no block, the newest version of each nonce."""
        newest = {t.nonce: t for t in self._journal.open() if t.state is TransactionState.PENDING}
        return tuple(newest.values())

    def taken(self) -> set[int]:
        """Nonces that may not serve again."""
        return {t.nonce for t in self._journal.open()}

    def under_way(self) -> dict[Digest, int]:
        """The nonces of what is pending, by what it does."""
        return {t.intent: t.nonce for t in self._journal.open() if t.state is TransactionState.PENDING}

    async def place(self, call: Call, under_way: dict[Digest, int], fees: Fees | None = None) -> int:
        """The nonce of what does this: under way already, or signed and sent now. The lock is held."""
        twin = await self._twin(call, under_way)
        if twin is not None:
            return twin
        survey = await self.surveyed(call)
        return await self._sent(call, survey.envelope(self._policy.ceiling, await self.fees.priority(), fees))

    async def approved(self, call: Call, approval: Approval, proposal: Proposal, fees: Fees | None = None) -> int:
        """The same for what somebody approves first, of `proposal` without its payload."""
        agreed: Envelope | None = None
        for _ in range(MAX_ASKED):
            async with self._connection.faults(), self.lock:
                with self.working():
                    twin = await self._twin(call, self.under_way())
                    if twin is not None:
                        return twin
                    survey = await self.surveyed(call)
                    changes = survey.changes_since(agreed) if agreed is not None else ()
                    if agreed is not None and not changes:
                        return await self._sent(call, agreed)
                    asked_for = survey.envelope(self._policy.ceiling, await self.fees.priority(), fees)
            agreed = await self._agreed(asked_for, approval, proposal, changes)
        raise ChainUnavailable(
            f"What the chain's endpoint tells changed {MAX_ASKED} times while {call.name} was looked at; nothing was "
            "sent, try again later or use another endpoint."
        )

    async def replaced(self, nonce: int, approval: Approval | None, *, cancel: bool) -> SignedTransaction:
        """Offer more for a pending transaction, or nothing in its place, once that is approved where anybody is asked.

        Raises `TransactionRejected` where nothing with the nonce is pending, and `FeesTooHigh`.
        """
        agreed: Envelope | None = None
        changes: tuple[Risk, ...] = ()
        for _ in range(MAX_ASKED):
            async with self._connection.faults(), self.lock:
                newest, base_fee = await self._newest(nonce)
                asked_for = self._bumped(newest, base_fee, cancel=cancel)
                if agreed is not None and agreed.priority_fee >= asked_for.priority_fee and agreed.max_fee >= base_fee:
                    asked_for = agreed
                if approval is None or asked_for == agreed:
                    return await self.upkeep.replace(newest, asked_for)
            agreed = await self._agreed(asked_for, approval, Proposal(b"", replaces=newest.hash), changes)
            changes = (Risk.CHANGED_FEES,)
        raise ChainUnavailable("The waiting transaction changed each time that it was looked at; nothing was sent.")

    async def _agreed(
        self, envelope: Envelope, approval: Approval, proposal: Proposal, changes: tuple[Risk, ...]
    ) -> Envelope:
        """What was approved: read back from the bytes that somebody has looked at."""
        payload = envelope.payload
        agreed = read_payload(payload)
        if agreed.chain_id != self._connection.chain_id:
            raise WrongChain(
                f"This is a transaction for chain {agreed.chain_id} and the profile is for chain "
                f"{self._connection.chain_id}; nothing was signed."
            )
        await approval.approve(Proposal(payload, changes, proposal.replaces, proposal.step, proposal.steps))
        return agreed

    async def _newest(self, nonce: int) -> tuple[SignedTransaction, int]:
        """What waits with a nonce, and the base fee."""
        newest = next((t for t in self.pending() if t.nonce == nonce), None)
        if newest is None or await self.upkeep.look(nonce) is not None:
            raise TransactionRejected(f"No transaction with the nonce {nonce} waits any more; nothing was sent.")
        return newest, (await self._eth.get_block("latest"))["baseFeePerGas"]

    def _bumped(self, newest: SignedTransaction, base_fee: int, *, cancel: bool) -> Envelope:
        fees = self.upkeep.fees_in_place_of(newest, base_fee)
        if fees is None:
            raise self.upkeep.no_more_for(newest, base_fee)
        return self.upkeep.instead_of(newest, fees, cancel=cancel)

    async def surveyed(self, call: Call) -> Survey:
        """How things stand for a call now; raises what `preparation.surveyed` raises, and `WatchOnly`."""
        require_key(self._signer)
        means = Means(self.taken(), Wei(sum(t.most for t in self.pending())), self._highest())
        return await surveyed(call, self.address, self._connection, means)

    def _highest(self) -> int:
        """The highest nonce that was used of late, or may be; -1 without any."""
        known = (*self._journal.open(), *self._journal.history(RECENT))
        return max((t.nonce for t in known if t.state is not TransactionState.GIVEN_UP), default=-1)

    async def _twin(self, call: Call, under_way: dict[Digest, int]) -> int | None:
        """The nonce of what does the same and waits, or was taken back by a reorganisation nobody has noticed yet."""
        intent = intent_of(call.to, call.data, call.value)
        if intent in under_way:
            log.info("%s is under way already, with nonce %d", call.name, under_way[intent])
            return under_way[intent]
        mined = (t for t in self._journal.open() if t.intent == intent and t.state is TransactionState.MINED)
        for nonce in sorted({t.nonce for t in mined}):
            if await self.upkeep.look(nonce) is None:
                return nonce
        return None

    async def _sent(self, call: Call, envelope: Envelope) -> int:
        signed, answer = await self.upkeep.send_signed(envelope, call.name)
        self._require_taken(call, signed, answer)
        return signed.nonce

    def _require_taken(self, call: Call, signed: SignedTransaction, answer: Answer) -> None:
        """Give up what the endpoint plainly refused: its nonce serves the next one."""
        if answer.reception is Reception.TOO_POOR:
            self.upkeep.give_up(signed)
            raise InsufficientFunds(
                f"The balance of account {self.address} does not cover {call.name} and its fees; send it some coin and "
                "try again."
            )
        if answer.reception is Reception.REFUSED:
            self.upkeep.give_up(signed)
            raise ChainUnavailable(f"The chain endpoint refused the transaction {call.name}: {answer.words}.")
