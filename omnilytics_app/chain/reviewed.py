"""An account's sender for what a person starts: the same transactions, each approved before it is signed.

Several that belong together are asked for one after another, each once the one before is mined: only then can it be
told what the next one does and costs, and whoever declines leaves nothing behind but what was approved.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.fees import Fees
from omnilytics_app.chain.outbox import Approval, Proposal
from omnilytics_app.chain.preparation import Survey
from omnilytics_app.chain.sender import Receipt, Sender
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.ports import Signer
from omnilytics_app.domain.sending import FeeQuotes
from omnilytics_app.domain.transactions import SignedTransaction


class Reviewable(Sender, Protocol):
    """A sender that has each transaction approved where it is told by whom."""

    async def send_approved(
        self, call: Call, approval: Approval, proposal: Proposal, fees: Fees | None = None
    ) -> Receipt:
        """Send what somebody approves first."""
        ...

    async def replace(self, nonce: int, approval: Approval | None = None, *, cancel: bool) -> SignedTransaction:
        """Speed up or cancel what somebody approves first."""
        ...


class ReviewedSender:
    """Sends with somebody's approval; it shares nonces, journal and lock with the account's own sender."""

    def __init__(self, sender: Reviewable, approval: Approval) -> None:
        self._sender = sender
        self._approval = approval

    @property
    def address(self) -> Address:
        """The sending account."""
        return self._sender.address

    @property
    def notice(self) -> str:
        """Why something that was signed is held back, in one sentence; empty if nothing is."""
        return self._sender.notice

    @property
    def ceiling(self) -> Wei:
        """The most that is ever offered for a unit of gas."""
        return self._sender.ceiling

    async def quiet(self) -> None:
        """Return when nothing of this account is being signed or waited for."""
        await self._sender.quiet()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[Signer]:
        """Who signs, for what is sent in another way."""
        async with self._sender.alone() as signer:
            yield signer

    async def fee_quotes(self) -> FeeQuotes:
        """What each speed costs now."""
        return await self._sender.fee_quotes()

    async def survey(self, call: Call) -> Survey:
        """How things stand for a call."""
        return await self._sender.survey(call)

    async def send(self, call: Call, fees: Fees | None = None) -> Receipt:
        """Have it approved, send and wait; raises `Declined` beside what `TransactionSender.send` raises."""
        return await self._sender.send_approved(call, self._approval, Proposal(b""), fees)

    async def send_all(self, calls: Sequence[Call]) -> list[Receipt]:
        """The same for several, one after another."""
        receipts = []
        for step, call in enumerate(calls, start=1):
            place = Proposal(b"", step=step, steps=len(calls))
            receipts.append(await self._sender.send_approved(call, self._approval, place))
        return receipts

    async def send_in_turn(self, calls: Sequence[Call]) -> list[Receipt]:
        """The same: whatever is reviewed goes in turn."""
        return await self.send_all(calls)

    def pending(self) -> tuple[SignedTransaction, ...]:
        """What is signed and in no block, the newest version of each nonce."""
        return self._sender.pending()

    def was_signed(self, call: Call) -> bool:
        """Whether a transaction that does this was ever signed."""
        return self._sender.was_signed(call)

    def history(self, limit: int = 100) -> tuple[SignedTransaction, ...]:
        """What was signed last, newest first, versions each by itself."""
        return self._sender.history(limit)

    async def speed_up(self, nonce: int) -> SignedTransaction:
        """Offer more for a pending transaction, once that is approved."""
        return await self._sender.replace(nonce, self._approval, cancel=False)

    async def cancel(self, nonce: int) -> SignedTransaction:
        """Send nothing to oneself in place of a pending transaction, once that is approved."""
        return await self._sender.replace(nonce, self._approval, cancel=True)

    def reviewed(self, approval: Approval) -> Sender:
        """The same account, approved by somebody else instead."""
        return ReviewedSender(self._sender, approval)
