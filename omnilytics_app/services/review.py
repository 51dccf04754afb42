"""Has a person look at what is to be signed: read from the bytes, set against what is known, shown to a reviewer.

The review's lines come from the bytes (`review_reading`). What stands around them and is not in them, such as how a
token describes itself or what an account holds, is the endpoint's word and decides over warnings, never over amounts.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from omnilytics_app.chain.call_codec import CallCodec
from omnilytics_app.chain.envelope import Envelope, read_payload
from omnilytics_app.chain.outbox import Proposal
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.review import Caution, Item, Review, Reviewer, ReviewLine
from omnilytics_app.domain.sending import CustomFee, Speed
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import FeesTooHigh, JobRefused, TransactionRejected, WatchOnly, WrongChain
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.review_reading import Context, KnownJob, Reading, read_transaction
from omnilytics_app.services.review_risks import Surroundings, cautions_of

Contacts = Callable[[], Mapping[Address, str]]
"""The address book: names by address."""


def no_contacts() -> Mapping[Address, str]:
    """The address book of who has none."""
    return {}


@dataclass(frozen=True)
class Reviewing:
    """The approval of one account's transactions by a person."""

    gateway: Gateway
    account: Account
    reviewer: Reviewer
    contacts: Contacts = no_contacts

    async def approve(self, proposal: Proposal) -> None:
        """Show what the proposal's bytes do; raises `Declined`, or `WrongChain` before anybody is asked."""
        if self.account.watch_only:
            raise WatchOnly(self.account.address)
        envelope = read_payload(proposal.payload)
        if envelope.chain_id != self.gateway.deployment.chain_id:
            raise WrongChain(
                f"This is a transaction for chain {envelope.chain_id} and the profile is for chain "
                f"{self.gateway.deployment.chain_id}; nothing was signed."
            )
        await self.reviewer.review(await self.review(envelope, proposal))

    async def review(self, envelope: Envelope, proposal: Proposal) -> Review:
        """What there is to look at."""
        address, deployment = self.account.address, self.gateway.deployment
        codec = CallCodec.of_market(self.gateway.connection.artifact)
        call = codec.decode(envelope.data) if envelope.to == deployment.market else None
        jobs = await self._named(JobId(call.arguments.get("jobId", 0))) if call is not None else {}
        context = Context(deployment.chain_id, deployment.market, codec, jobs=jobs)
        reading = await asyncio.to_thread(read_transaction, envelope, address, context)
        around = await self._around(reading)
        changes = tuple(map(Caution, proposal.changes))
        replaced = (ReviewLine(Item.REPLACES, proposal.replaces),) if proposal.replaces else ()
        return Review(
            payload=proposal.payload,
            chain_id=envelope.chain_id,
            sender=address,
            recipient=envelope.to,
            function=reading.function,
            value=envelope.value,
            nonce=envelope.nonce,
            gas_limit=envelope.gas,
            max_fee=envelope.max_fee,
            priority_fee=envelope.priority_fee,
            token=around.token,
            lines=(*replaced, *reading.lines, *_credited(around.credit)),
            known=reading.known,
            warnings=(*changes, *cautions_of(envelope, reading, around)),
            step=proposal.step,
            steps=proposal.steps,
        )

    async def _named(self, job_id: JobId) -> dict[int, KnownJob]:
        """The job that a call names, with its title, if it is in sight."""
        view = self.gateway.watcher.view
        job, document = view.jobs.get(job_id), view.documents.get(job_id)
        if job is None:
            return {}
        return {job_id: KnownJob(job, await asyncio.to_thread(_title, document) if document else "")}

    async def _around(self, reading: Reading) -> Surroundings:
        connection, address = self.gateway.connection, self.account.address
        code = await connection.code(reading.receiver) if reading.receiver is not None else b""
        holding = None
        if reading.token != NATIVE_COIN and reading.receiver is not None:
            try:
                holding = await self.gateway.tokens.balance(reading.token, address)
            except TransactionRejected:
                holding = None
        return Surroundings(
            sender=address,
            market=self.gateway.deployment.market,
            contacts=self.contacts(),
            familiar=self.account.policy.trusted,
            accepted_tokens=self.account.policy.tokens,
            token=await self.gateway.tokens.token(reading.token),
            receiver_code=code,
            holding=holding,
            coin=await connection.balance(address),
            credit=await self._credit(reading),
            going=await self._going(),
        )

    async def _credit(self, reading: Reading) -> int | None:
        if reading.function != "withdraw":
            return None
        return int(await self.gateway.market.credit(self.account.address, reading.token))

    async def _going(self) -> CustomFee | None:
        """What whoever is in a hurry offers now; None where that is more than the account ever pays."""
        try:
            return (await self.account.sender.fee_quotes()).of(Speed.FAST).fees
        except FeesTooHigh:
            return None


def _credited(credit: int | None) -> tuple[ReviewLine, ...]:
    return () if credit is None else (ReviewLine(Item.CREDIT, credit),)


def reviewed(
    account: Account, gateway: Gateway, reviewer: Reviewer | None, contacts: Contacts = no_contacts
) -> Account:
    """The same account for what a person starts; without a reviewer, the account itself."""
    if reviewer is None:
        return account
    return replace(account, sender=account.sender.reviewed(Reviewing(gateway, account, reviewer, contacts)))


def _title(document: bytes) -> str:
    try:
        return parse_document(document).title
    except JobRefused:
        return ""
