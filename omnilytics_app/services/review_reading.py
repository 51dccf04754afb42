"""What an unsigned transaction does, read from its bytes alone: function, parties, amounts, deadlines, way back.

Pure. The one thing that is not in the bytes is what stands behind a number or a hash: a job's terms come from what this
program knows of the job, and only if their hash, computed here, is the one that the call agrees to.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from omnilytics_app.chain.call_codec import CallCodec, DecodedCall
from omnilytics_app.chain.envelope import Envelope
from omnilytics_app.chain.market import terms_from
from omnilytics_app.crypto.abi import JobScope, document_digest
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Terms
from omnilytics_app.domain.review import Caution, Item, Refund, ReviewLine, Risk
from omnilytics_app.domain.strict_json import plain_text
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.job_terms import terms_hash

UNLIMITED = 2**128
"""An allowance of more than any token has ever had is meant to have no end."""
NO_JOB = JobId(0)
"""Stands in the hash of a new job's terms for the number that it does not have yet."""


@dataclass(frozen=True, slots=True)
class KnownJob:
    """A job as this program knows it."""

    job: Job
    title: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a transaction is read against: the market, its codec, and jobs by their numbers."""

    chain_id: int
    market: Address
    market_codec: CallCodec
    token_codec: CallCodec = field(default_factory=CallCodec.of_tokens)
    jobs: Mapping[int, KnownJob] = field(default_factory=dict)

    def scope(self, job_id: JobId) -> JobScope:
        """What the hash of a job's terms is bound to."""
        return JobScope(self.chain_id, bytes.fromhex(self.market[2:]), job_id)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a transaction does. `token` is the money of its amounts; `receiver` who gets some of it, if anybody does."""

    function: str = ""
    token: Address = NATIVE_COIN
    lines: tuple[ReviewLine, ...] = ()
    cautions: tuple[Caution, ...] = ()
    known: bool = True
    receiver: Address | None = None
    amount: int = 0


def read_transaction(envelope: Envelope, sender: Address, context: Context) -> Reading:
    """What signing this would do."""
    if envelope.to is not None and not envelope.data:
        amount, receiver = int(envelope.value), envelope.to
        lines = _lines((Item.AMOUNT, amount), (Item.RECIPIENT, receiver), (Item.REFUND, Refund.NONE))
        return Reading(lines=lines, receiver=receiver, amount=amount)
    if envelope.to == context.market:
        call = context.market_codec.decode(envelope.data)
        return _of_market(call, envelope, sender, context) if call is not None else _unreadable(envelope)
    call = context.token_codec.decode(envelope.data)
    if call is not None and envelope.to is not None:
        return _of_token(call, envelope, envelope.to, context)
    elsewhere = context.market_codec.decode(envelope.data) is not None
    return _unreadable(envelope, *((Caution(Risk.NOT_THE_MARKET, envelope.to),) if elsewhere else ()))


def _unreadable(envelope: Envelope, *cautions: Caution) -> Reading:
    lines = _lines((Item.AMOUNT, int(envelope.value)), (Item.DATA, envelope.data))
    return Reading(lines=lines, cautions=(Caution(Risk.UNREADABLE, envelope.to), *cautions), known=False)


def _of_token(call: DecodedCall, envelope: Envelope, token: Address, context: Context) -> Reading:
    amount = call.arguments["amount"]
    surplus = (Caution(Risk.SURPLUS_COIN),) if envelope.value else ()
    if call.name == "transfer":
        receiver = Address(call.arguments["to"])
        lines = _lines(
            (Item.AMOUNT, amount), (Item.RECIPIENT, receiver), (Item.TOKEN, token), (Item.REFUND, Refund.NONE)
        )
        return Reading(call.name, token, lines, surplus, receiver=receiver, amount=amount)
    spender = Address(call.arguments["spender"])
    cautions = (
        *surplus,
        *((Caution(Risk.UNLIMITED_ALLOWANCE, spender),) if amount >= UNLIMITED else ()),
        *((Caution(Risk.FOREIGN_SPENDER, spender),) if spender != context.market and amount else ()),
    )
    return Reading(
        call.name, token, _lines((Item.AMOUNT, amount), (Item.SPENDER, spender), (Item.TOKEN, token)), cautions
    )


def _of_market(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    read = _READERS.get(call.name, _any_call)
    return read(call, envelope, sender, context)


def _create(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    terms, document = terms_from(call.arguments["terms"]), call.arguments["document"]
    digest = document_digest(call.arguments["modulusDigest"], document)
    title, readable = _title(document)
    honest = digest == terms.document_digest and readable
    hashed = terms_hash(context.scope(NO_JOB), sender, terms)
    lines = _lines(
        (Item.TITLE, title),
        *_of_terms(terms),
        (Item.ESCROW, int(terms.escrow)),
        (Item.BOND, int(terms.bond)),
        (Item.AMOUNT, terms.escrow + terms.bond),
        (Item.TERMS_HASH, bytes(hashed)),
        (Item.DOCUMENT_HASH, digest),
        *(((Item.URI, plain_text(call.arguments["uri"])),) if call.arguments["uri"] else ()),
        (Item.REFUND, Refund.JOB_CANCELLED_OR_CLOSED),
    )
    cautions = (
        *(() if honest else (Caution(Risk.CONTRADICTS_DOCUMENT),)),
        *_surplus(envelope, terms.token, terms.escrow + terms.bond),
    )
    return Reading(call.name, terms.token, lines, cautions, amount=terms.escrow + terms.bond)


def _register(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    job_id, agreed = JobId(call.arguments["jobId"]), bytes(call.arguments["expectedTermsHash"])
    known = context.jobs.get(job_id)
    end = (
        (Item.TERMS_HASH, agreed),
        (Item.KEY, bytes(call.arguments["x25519Key"])),
        *_admission(call.arguments["admission"]),
        (Item.REFUND, Refund.STAKE_AFTER_JOB),
    )
    if known is None or terms_hash(context.scope(job_id), known.job.model_owner, known.job.terms) != agreed:
        stake = int(envelope.value)
        lines = _lines((Item.JOB, int(job_id)), (Item.STAKE, stake), (Item.AMOUNT, stake), *end)
        return Reading(call.name, NATIVE_COIN, lines, (Caution(Risk.WRONG_TERMS),), amount=stake)
    terms, stake = known.job.terms, int(known.job.terms.stake)
    lines = _lines(
        (Item.JOB, int(job_id)),
        (Item.TITLE, plain_text(known.title)),
        *_of_terms(terms),
        (Item.STAKE, stake),
        (Item.AMOUNT, stake),
        (Item.DOCUMENT_HASH, bytes(terms.document_digest)),
        *end,
    )
    return Reading(call.name, terms.token, lines, _surplus(envelope, terms.token, stake), amount=stake)


def _deposit(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    """Asking for leaves of the model, or of owners' payloads."""
    job_id, known = call.arguments["jobId"], context.jobs.get(call.arguments["jobId"])
    flags: list[dict[str, Any]] = call.arguments.get("flags", [])
    leaves = len(call.arguments.get("leaves", [])) + sum(len(flag["leaves"]) for flag in flags)
    token = known.job.terms.token if known is not None else NATIVE_COIN
    deposit = int(envelope.value) if known is None else known.job.terms.answer_fee * leaves
    lines = _lines(
        *_of_job(int(job_id), context),
        (Item.ROUND, int(call.arguments["round"])),
        *((Item.OWNER, Address(flag["owner"])) for flag in flags),
        (Item.LEAVES, leaves),
        (Item.DEPOSIT, deposit),
        (Item.AMOUNT, deposit),
        (Item.OTHERS, _rest(envelope)),
        (Item.REFUND, Refund.DEPOSIT_ANSWERED),
    )
    return Reading(call.name, token, lines, _surplus(envelope, token, deposit), amount=deposit)


def _withdraw(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    token, to = Address(call.arguments["token"]), Address(call.arguments["to"])
    elsewhere = (Caution(Risk.PAYS_ELSEWHERE, to),) if to != sender else ()
    lines = _lines((Item.RECIPIENT, to), (Item.TOKEN, token), (Item.REFUND, Refund.TO_ACCOUNT))
    return Reading(call.name, token, lines, (*elsewhere, *_surplus(envelope, token, 0)), receiver=to)


def _ending(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    """What names a job and nothing else, or owners beside it."""
    job_id = int(call.arguments["jobId"])
    known = context.jobs.get(job_id)
    token = known.job.terms.token if known is not None else NATIVE_COIN
    owners = ((Item.OWNER, Address(owner)) for owner in call.arguments.get("owners", []))
    lines = _lines(*_of_job(job_id, context), *owners, (Item.REFUND, Refund.TO_CREDIT))
    return Reading(call.name, token, lines, _surplus(envelope, token, 0))


def _any_call(call: DecodedCall, envelope: Envelope, sender: Address, context: Context) -> Reading:
    """A function that no person starts by hand: named, its job and round told, the rest as bytes."""
    arguments = call.arguments
    lines = _lines(
        *(_of_job(int(arguments["jobId"]), context) if "jobId" in arguments else ()),
        *(((Item.ROUND, int(arguments["round"])),) if "round" in arguments else ()),
        *(((Item.TOKEN, Address(arguments["token"])),) if "token" in arguments else ()),
        *(((Item.OTHERS, _rest(envelope)),) if len(arguments) > 1 else ()),
    )
    return Reading(call.name, NATIVE_COIN, lines, _surplus(envelope, NATIVE_COIN, 0))


def _rest(envelope: Envelope) -> bytes:
    return envelope.data[4:]


def _of_job(job_id: int, context: Context) -> tuple[tuple[Item, Any], ...]:
    known = context.jobs.get(job_id)
    return (Item.JOB, job_id), *(((Item.TITLE, plain_text(known.title)),) if known is not None and known.title else ())


def _of_terms(terms: Terms) -> tuple[tuple[Item, Any], ...]:
    return (
        *(((Item.TOKEN, terms.token),) if terms.token != NATIVE_COIN else ()),
        (Item.REWARD, int(terms.reward)),
        (Item.ROUNDS, terms.rounds),
        (Item.SEATS, terms.seats),
        (Item.GROUP_SIZE, terms.group_size),
        (Item.DEADLINE, terms.register_until),
        (Item.LONGEST, terms.longest_course),
    )


def _admission(admission: Mapping[str, Any]) -> tuple[tuple[Item, Any], ...]:
    """Nothing for a job that is open to everybody."""
    path, expires, signature = b"".join(map(bytes, admission["path"])), admission["expires"], admission["signature"]
    if not (path or expires or signature):
        return ()
    return ((Item.ADMISSION, path + int(expires).to_bytes(8) + bytes(signature)),)


def _surplus(envelope: Envelope, token: Address, due: int) -> tuple[Caution, ...]:
    """The contract takes exactly what is due; anything else is at best refused."""
    return (Caution(Risk.SURPLUS_COIN),) if envelope.value != (due if token == NATIVE_COIN else 0) else ()


def _title(document: bytes) -> tuple[str, bool]:
    """The title in a job document, and whether the document can be read."""
    try:
        return plain_text(parse_document(document).title), True
    except JobRefused:
        return "", False


def _lines(*items: tuple[Item, Any]) -> tuple[ReviewLine, ...]:
    return tuple(ReviewLine(item, value) for item, value in items)


_READERS: dict[str, Callable[[DecodedCall, Envelope, Address, Context], Reading]] = {
    "createJob": _create,
    "register": _register,
    "withdraw": _withdraw,
    "contest": _deposit,
    "flag": _deposit,
    **dict.fromkeys(("leave", "claim", "cancel", "stop", "closeJob", "arm", "start"), _ending),
}
