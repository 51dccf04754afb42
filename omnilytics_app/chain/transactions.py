"""Signs, sends and waits for transactions of one account; the only way this program sends any.

A send returns after the transaction is mined and has succeeded; a revert is found in the estimate already, so that
nothing is paid for it. What was signed is in the journal before it is sent, and what is asked for again while it is
still under way is waited for instead of sent a second time: whoever was interrupted simply asks again. Nonces are
given one at a time. What becomes of a transaction meanwhile, and after a reorganisation, is up to `upkeep`.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from time import monotonic

from web3.exceptions import TimeExhausted

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.fees import Fees, opening_fees
from omnilytics_app.chain.memory_journal import MemoryJournal
from omnilytics_app.chain.nonces import MAX_GAPS, gaps
from omnilytics_app.chain.outbox import Approval, Outbox, Proposal
from omnilytics_app.chain.preparation import Survey, counts
from omnilytics_app.chain.reviewed import ReviewedSender
from omnilytics_app.chain.sender import Receipt, Sender
from omnilytics_app.chain.upkeep import Mined, SendingPolicy, intent_of
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.ports import Signer, TransactionJournal
from omnilytics_app.domain.sending import FeeQuotes
from omnilytics_app.domain.transactions import OPEN_STATES, SignedTransaction, TransactionState
from omnilytics_app.errors import FeesTooHigh, TransactionRejected, UserFacingError

log = logging.getLogger(__name__)

USUAL_POLICY = SendingPolicy()
USED_STATES = frozenset({TransactionState.MINED, TransactionState.FINAL})


class TransactionSender:
    """Sends for one account. `run` looks after what nobody waits for; start it as a task where a journal is kept."""

    def __init__(
        self,
        connection: Connection,
        signer: Signer,
        journal: TransactionJournal | None = None,
        policy: SendingPolicy = USUAL_POLICY,
    ) -> None:
        self._connection = connection
        self._signer = signer
        self._journal: TransactionJournal = journal if journal is not None else MemoryJournal()
        self._policy = policy
        self._outbox = Outbox(connection, signer, self._journal, policy)
        self._upkeep, self._lock = self._outbox.upkeep, self._outbox.lock
        self._awaited: Counter[int] = Counter()
        self._problem = ""
        self._seen = b""

    @property
    def address(self) -> Address:
        """The sending account."""
        return self._signer.address

    async def quiet(self) -> None:
        """Return when nothing of this account is being signed or waited for; what a person looks at does not count."""
        await self._outbox.quiet()

    @property
    def notice(self) -> str:
        """Why something that was signed is held back, in one sentence; empty if nothing is."""
        return next(iter(self._upkeep.held.values()), "")

    async def fee_quotes(self) -> FeeQuotes:
        """What each speed costs now; raises `FeesTooHigh` or `ChainUnavailable`."""
        return await self._outbox.fees.quotes(self._policy.ceiling)

    @property
    def ceiling(self) -> Wei:
        """The most that is ever offered for a unit of gas."""
        return self._policy.ceiling

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[Signer]:
        """Who signs, for what is sent in another way; nothing else of the account waits or is signed meanwhile."""
        with self._outbox.working():
            while True:
                async with self._lock:
                    if not self.pending():
                        yield self._signer
                        return
                await asyncio.sleep(self._policy.poll_s)

    async def survey(self, call: Call) -> Survey:
        """How things stand for a call now; raises what sending it raises before it is signed."""
        async with self._connection.faults():
            return await self._outbox.surveyed(call)

    async def send(self, call: Call, fees: Fees | None = None) -> Receipt:
        """Send and wait; `fees` are usual ones unless they are chosen.

        Raises `InsufficientFunds`, `TransactionRejected` or `ChainUnavailable`; in the last case the transaction may
        still be mined later, and the chain's state tells.
        """
        return (await self._send_all([call], fees))[0]

    async def send_all(self, calls: Sequence[Call]) -> list[Receipt]:
        """Send several at once, in order, and wait for all; errors as for `send`."""
        return await self._send_all(calls, None)

    async def send_in_turn(self, calls: Sequence[Call]) -> list[Receipt]:
        """Send several, each once the one before is mined; errors as for `send`."""
        return [await self.send(call) for call in calls]

    async def _send_all(self, calls: Sequence[Call], fees: Fees | None) -> list[Receipt]:
        with self._outbox.working():
            async with self._connection.faults():
                async with self._lock:
                    under_way = self._outbox.under_way()
                    nonces = [await self._outbox.place(call, under_way, fees) for call in calls]
                return [await self._receipt(call, nonce) for call, nonce in zip(calls, nonces, strict=True)]

    def reviewed(self, approval: Approval) -> Sender:
        """The same account for what a person starts."""
        return ReviewedSender(self, approval)

    async def send_approved(
        self, call: Call, approval: Approval, proposal: Proposal, fees: Fees | None = None
    ) -> Receipt:
        """Send what somebody approves first, and wait; errors as for `send`, and `Declined`."""
        nonce = await self._outbox.approved(call, approval, proposal, fees)
        with self._outbox.working():
            async with self._connection.faults():
                return await self._receipt(call, nonce)

    # ------------------------------------------------------------- what is under way

    def pending(self) -> tuple[SignedTransaction, ...]:
        """What is signed and in no block, the newest version of each nonce."""
        return self._outbox.pending()

    def was_signed(self, call: Call) -> bool:
        """Whether a transaction that does this was ever signed; it may have left, and may be mined, whatever was heard.

        What was given up counts too: no node of ours has it, which says nothing about others.
        """
        return self._journal.has(intent_of(call.to, call.data, call.value))

    def history(self, limit: int = 100) -> tuple[SignedTransaction, ...]:
        """What was signed last, newest first, versions each by itself."""
        return self._journal.history(limit)

    async def speed_up(self, nonce: int) -> SignedTransaction:
        """Offer at least an eighth more for a pending transaction.

        Raises `TransactionRejected` where nothing is pending with that nonce, and what sending raises.
        """
        return await self.replace(nonce, cancel=False)

    async def cancel(self, nonce: int) -> SignedTransaction:
        """Send nothing to oneself in place of a pending transaction; the chain decides which of them is mined."""
        return await self.replace(nonce, cancel=True)

    async def replace(self, nonce: int, approval: Approval | None = None, *, cancel: bool) -> SignedTransaction:
        """Either of these, once it is approved where somebody is asked."""
        return await self._outbox.replaced(nonce, approval, cancel=cancel)

    async def run(self) -> None:
        """Look after what is under way until cancelled; the endpoint may fail meanwhile."""
        while True:
            try:
                await self.tend()
                self._problem = ""
            except UserFacingError as error:
                if str(error) != self._problem:
                    log.info("what was sent cannot be looked after: %s", error)
                self._problem = str(error)
            except Exception:  # an outermost edge: transactions depend on this loop going on
                log.exception("unexpected")
            await asyncio.sleep(self._policy.care_s)

    async def tend(self) -> None:
        """Look once after everything that nobody waits for: find it, send it again, make it final, fill gaps.

        What is mined is looked at again with every new block only.
        """
        if not self._journal.open():
            return
        async with self._connection.faults():
            head = await self._connection.head()
            moved, self._seen = head.block_hash != self._seen, head.block_hash
            due = {t.nonce for t in self._journal.open() if moved or t.state is TransactionState.PENDING}
            for nonce in sorted(n for n in due if not self._awaited[n]):
                await self._step(nonce, head.number)
            await self._fill_gaps()

    def close(self) -> None:
        """Let go of the journal."""
        self._journal.close()

    async def _step(self, nonce: int, head: int) -> None:
        async with self._lock:
            mined = await self._upkeep.look(nonce)
            if mined is None:
                await self._upkeep.care(nonce)
            else:
                await self._upkeep.finish(mined, head)

    async def _fill_gaps(self) -> None:
        async with self._lock:
            if not self.pending():
                return
            counted = await counts(self._connection, self.address)
            missing = gaps(counted.mined, counted.waiting, self._outbox.taken(), MAX_GAPS + 1)
            if len(missing) > MAX_GAPS:
                self._give_up_above(missing[0])
                return
            fees = opening_fees(counted.head["baseFeePerGas"], self._policy.ceiling, await self._outbox.fees.priority())
            if fees is not None:
                for nonce in missing:
                    await self._upkeep.fill(nonce, fees)

    def _give_up_above(self, gap: int) -> None:
        """Give up what an endpoint's wrong count put far beyond the others, rather than pay for all between.

        Unless the account is known to have used the nonce below: then this endpoint knows less than it has said.
        """
        stranded = [t for t in self._journal.open() if t.state is TransactionState.PENDING and t.nonce > gap]
        if not stranded or any(t.state in USED_STATES for t in self._journal.at(stranded[0].nonce - 1)):
            return
        log.warning("more than %d nonces below %d have no transaction", MAX_GAPS, stranded[0].nonce)
        for transaction in stranded:
            log.warning("%s can never be mined and is given up; it is signed anew", transaction.name)
            self._upkeep.give_up(transaction)

    # ------------------------------------------------------------------------ waiting

    async def _receipt(self, call: Call, nonce: int) -> Receipt:
        """Wait until one of the versions of a nonce is mined."""
        give_up, next_care = monotonic() + self._policy.patience_s, monotonic() + self._policy.care_s
        with self._waiting_for(nonce):
            while monotonic() < give_up:
                mined = await self._upkeep.look(nonce)
                if mined is not None:
                    await self._upkeep.finish(mined, mined.receipt["blockNumber"])
                    return self._outcome(call, mined)
                if monotonic() >= next_care:
                    await self._care(call, nonce)
                    next_care = monotonic() + self._policy.care_s
                await asyncio.sleep(self._policy.poll_s)
        raise TimeExhausted

    async def _care(self, call: Call, nonce: int) -> None:
        async with self._lock:
            await self._upkeep.care(nonce)
        if reason := self._upkeep.held.get(nonce):
            raise FeesTooHigh(reason)
        if not any(t.state in OPEN_STATES for t in self._journal.at(nonce)):
            raise TransactionRejected(
                f"The transaction {call.name} was not mined and will not be, because it would fail by now or another "
                "of this account took its place; the job is read again."
            )

    @contextmanager
    def _waiting_for(self, nonce: int) -> Iterator[None]:
        """Leave a nonce to whoever waits for it."""
        self._awaited[nonce] += 1
        try:
            yield
        finally:
            self._awaited[nonce] -= 1

    def _outcome(self, call: Call, mined: Mined) -> Receipt:
        if mined.transaction.intent != intent_of(call.to, call.data, call.value):
            raise TransactionRejected(
                f"The transaction {call.name} was replaced by {mined.transaction.name} of the same account; the job is "
                "read again."
            )
        receipt = mined.receipt
        if receipt["status"] != 1:
            raise TransactionRejected(
                f"The transaction {call.name} was mined but failed; the job has changed meanwhile and is read again."
            )
        return Receipt(
            transaction_hash=mined.transaction.hash,
            block_number=receipt["blockNumber"],
            gas_used=receipt["gasUsed"],
            fee=Wei(receipt["gasUsed"] * receipt["effectiveGasPrice"]),
            contract=Address(str(receipt["contractAddress"])) if receipt.get("contractAddress") else None,
            logs=tuple(receipt["logs"]),
        )
