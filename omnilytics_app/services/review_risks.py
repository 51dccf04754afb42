"""What a person should be warned of before it signs. Pure: a transaction that was read, and what is known around it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from omnilytics_app.chain.envelope import Envelope
from omnilytics_app.chain.market import SINK
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.letters import mixes_scripts
from omnilytics_app.domain.review import Caution, Item, Risk
from omnilytics_app.domain.sending import CustomFee
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.services.review_reading import Reading

DEAR_SHARE = 10
"""A fee above this part of the coin that moves is worth a word."""
DEAR_TIMES = 2
"""So are fees that are more than so many times what is offered now to be mined soon."""
LEFT_SHARE = 20
"""So is a payment that leaves less than this part of what there was."""
LOOKALIKE_DIGITS = 4
"""Wallets and explorers show so many digits at either end of an address, and people compare no more."""
DELEGATION = bytes.fromhex("ef0100")
"""An account of a person that lets some code act for it (EIP-7702) is no contract."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known around a transaction.

    `contacts` are addresses with the names a person has for them; `familiar` those it deals with, without names.
    `token` is how the money that moves describes itself, `holding` what the account has of it, `coin` of the chain's
    coin, `credit` what the market pays out, `going` what is offered for gas now by whoever is in a hurry; None where
    that is unknown.
    """

    sender: Address
    market: Address
    contacts: Mapping[Address, str] = field(default_factory=dict)
    familiar: frozenset[Address] = frozenset()
    accepted_tokens: frozenset[Address] = frozenset()
    token: Token = COIN
    receiver_code: bytes = b""
    holding: int | None = None
    coin: int | None = None
    credit: int | None = None
    going: CustomFee | None = None


def cautions_of(envelope: Envelope, reading: Reading, around: Surroundings) -> tuple[Caution, ...]:
    """Everything worth a word, the gravest first."""
    found = [*reading.cautions, *_of_names(reading, around), *_of_receiver(reading, around)]
    found += [*_of_amounts(envelope, reading, around)]
    return tuple(sorted(dict.fromkeys(found), key=lambda caution: not caution.strong))


def lookalike(address: Address, known: Iterable[Address]) -> Address | None:
    """A known address that begins and ends like another one."""
    ends = _ends(address)
    return next((k for k in known if k.lower() != address.lower() and _ends(k) == ends), None)


def _ends(address: Address) -> tuple[str, str]:
    digits = address.lower().removeprefix("0x")
    return digits[:LOOKALIKE_DIGITS], digits[-LOOKALIKE_DIGITS:]


def _of_names(reading: Reading, around: Surroundings) -> Iterable[Caution]:
    if reading.token not in {NATIVE_COIN, *around.accepted_tokens}:
        yield Caution(Risk.UNKNOWN_TOKEN, reading.token)
    if around.token.disguised:
        yield Caution(Risk.MIXED_SYMBOL, reading.token)
    if any(line.item is Item.TITLE and mixes_scripts(str(line.value)) for line in reading.lines):
        yield Caution(Risk.MIXED_TITLE)


def _of_receiver(reading: Reading, around: Surroundings) -> Iterable[Caution]:
    receiver = reading.receiver
    if receiver is None:
        return
    known = {*around.contacts, *around.familiar, around.market, around.sender}
    paying = reading.function != "withdraw"
    if receiver == NATIVE_COIN:
        yield Caution(Risk.TO_NOBODY, receiver)
    elif receiver == SINK:
        yield Caution(Risk.TO_BURN, receiver)
    elif receiver == around.sender:
        if paying and reading.amount:
            yield Caution(Risk.TO_SELF, receiver)
    elif receiver == reading.token:
        yield Caution(Risk.TO_TOKEN, receiver)
    elif receiver not in around.contacts and (like := lookalike(receiver, sorted(known))) is not None:
        yield Caution(Risk.LOOKALIKE, receiver, like, around.contacts.get(like, ""))
    elif receiver not in known:
        yield Caution(Risk.NEW_RECIPIENT, receiver)
    code = around.receiver_code
    if code and not code.startswith(DELEGATION) and receiver != reading.token:
        yield Caution(Risk.TO_CONTRACT, receiver)


def _of_amounts(envelope: Envelope, reading: Reading, around: Surroundings) -> Iterable[Caution]:
    moved = envelope.value or (around.credit or 0 if reading.token == NATIVE_COIN else 0)
    if moved and envelope.gas * envelope.max_fee * DEAR_SHARE > moved:
        yield Caution(Risk.DEAR_FEE)
    if around.going is not None and _above(envelope, around.going):
        yield Caution(Risk.DEAR_GAS)
    if reading.receiver is not None and reading.amount and _nearly_all(envelope, reading, around):
        yield Caution(Risk.NEARLY_ALL)


def _above(envelope: Envelope, going: CustomFee) -> bool:
    return envelope.max_fee > going.max_fee * DEAR_TIMES or envelope.priority_fee > going.priority_fee * DEAR_TIMES


def _nearly_all(envelope: Envelope, reading: Reading, around: Surroundings) -> bool:
    if reading.token != NATIVE_COIN:
        return around.holding is not None and (around.holding - reading.amount) * LEFT_SHARE < around.holding
    return around.coin is not None and (around.coin - envelope.most) * LEFT_SHARE < around.coin
