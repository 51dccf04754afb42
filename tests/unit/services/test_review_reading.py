"""What a person is shown is read from the bytes: every call reads back as what it was made of, nothing hides."""

from dataclasses import replace
from typing import Any

import pytest
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.call_codec import CallCodec
from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.envelope import Envelope
from omnilytics_app.chain.tokens import approve, transfer
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.review import Item, Refund, Risk
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.job_terms import terms_hash
from omnilytics_app.services.review_reading import NO_JOB, UNLIMITED, Context, KnownJob, Reading, read_transaction
from tests.unit.domain.builders import MODEL_OWNER, address
from tests.unit.services.test_job_terms import DOCUMENT, RAW
from tests.unit.services.test_job_terms import job as fitting_job

ARTIFACT = load_artifact(resources_directory())
MARKET = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
ME = Address(to_checksum_address(address(70)))
TOKEN = Address(to_checksum_address("0x" + "ab" * 20))
CHAIN, JOB, ROUND = 31_337, JobId(7), RoundNumber(3)
MODULUS = Digest(keccak(DOCUMENT.modulus.to_bytes(256)))
KEY = bytes(range(32))
calls = MarketCalls(MARKET, ARTIFACT)
CONTEXT = Context(CHAIN, MARKET, CallCodec.of_market(ARTIFACT))
ADDRESSES = st.binary(min_size=20, max_size=20).map(lambda raw: Address(to_checksum_address(raw)))
UINT96 = st.integers(0, 2**95)
TOKENS = st.just(NATIVE_COIN) | ADDRESSES


def envelope(call: Call, **changes: Any) -> Envelope:
    made = Envelope(CHAIN, 5, Wei(10**9), Wei(3 * 10**9), 100_000, call.to, call.value, call.data)
    return replace(made, **changes)


def read(call: Call, *known: KnownJob, **changes: Any) -> Reading:
    return read_transaction(envelope(call, **changes), ME, replace(CONTEXT, jobs={k.job.job_id: k for k in known}))


def value(reading: Reading, item: Item) -> Any:
    return next((line.value for line in reading.lines if line.item is item), None)


def risks(reading: Reading) -> list[Risk]:
    return [caution.risk for caution in reading.cautions]


def creation(**changes: Any) -> Call:
    return calls.create_job(replace(fitting_job().terms, audit_root=Digest(b"\x07" * 32), **changes), MODULUS, RAW)


@settings(max_examples=25)
@given(
    UINT96, st.integers(1, 256), st.integers(9, 512), UINT96, st.just(NATIVE_COIN) | ADDRESSES, st.integers(0, 2**40)
)
def test_a_creation_reads_back_as_its_terms(
    reward: int, rounds: int, seats: int, bond: int, token: Address, until: int
) -> None:
    changes = {"reward": Wei(reward), "rounds": rounds, "seats": seats, "bond": Wei(bond), "token": token}
    call = creation(register_until=until, **changes)
    reading = read(call)
    terms: Terms = replace(fitting_job().terms, audit_root=Digest(b"\x07" * 32), register_until=until, **changes)
    assert (reading.function, reading.token, reading.known) == ("createJob", token, True)
    assert value(reading, Item.TITLE) == "Digits"
    assert [value(reading, i) for i in (Item.REWARD, Item.ROUNDS, Item.SEATS, Item.BOND, Item.DEADLINE)] == [
        reward, rounds, seats, bond, until
    ]  # fmt: skip
    assert value(reading, Item.ESCROW) == rounds * seats * reward
    assert value(reading, Item.AMOUNT) == rounds * seats * reward + bond
    assert value(reading, Item.TERMS_HASH) == terms_hash(CONTEXT.scope(NO_JOB), ME, terms)
    assert value(reading, Item.DOCUMENT_HASH) == terms.document_digest
    assert value(reading, Item.REFUND) is Refund.JOB_CANCELLED_OR_CLOSED
    assert reading.cautions == ()
    assert call.value == (value(reading, Item.AMOUNT) if token == NATIVE_COIN else 0)


def test_a_creation_whose_document_is_another_one_or_unreadable_is_warned_of() -> None:
    terms = fitting_job().terms
    for call in (calls.create_job(terms, MODULUS, RAW[:-1] + b" "), calls.create_job(terms, MODULUS, b"{}")):
        assert risks(read(call)) == [Risk.CONTRADICTS_DOCUMENT]
    assert value(read(calls.create_job(terms, MODULUS, b"{}")), Item.TITLE) == ""
    other = calls.create_job(terms, Digest(bytes(32)), RAW)
    assert risks(read(other)) == [Risk.CONTRADICTS_DOCUMENT]


def known(**changes: Any) -> KnownJob:
    job = replace(fitting_job(), job_id=JOB, model_owner=MODEL_OWNER)
    return KnownJob(replace(job, terms=replace(job.terms, **changes)), "Digits")


@pytest.mark.parametrize("token", [NATIVE_COIN, TOKEN])
def test_joining_tells_the_terms_behind_the_hash_that_is_agreed_to(token: Address) -> None:
    job = known(token=token)
    hashed = terms_hash(CONTEXT.scope(JOB), MODEL_OWNER, job.job.terms)
    reading = read(calls.register(JOB, job.job.terms, hashed, KEY), job)
    assert (reading.token, reading.amount, reading.cautions) == (token, job.job.terms.stake, ())
    shown = [value(reading, i) for i in (Item.JOB, Item.TITLE, Item.STAKE, Item.REWARD, Item.TERMS_HASH, Item.KEY)]
    assert shown == [7, "Digits", job.job.terms.stake, job.job.terms.reward, hashed, KEY]
    assert value(reading, Item.ADMISSION) is None


@pytest.mark.parametrize("changes", [{"reward": Wei(999)}, {"settle_window": 61}, {"token": TOKEN}], ids=str)
def test_agreeing_to_other_terms_than_are_known_is_warned_of(changes: dict[str, Any]) -> None:
    """Also where the job is not known: then there are no terms to show."""
    job = known()
    hashed = terms_hash(CONTEXT.scope(JOB), MODEL_OWNER, replace(job.job.terms, **changes))
    call = calls.register(JOB, job.job.terms, hashed, KEY)
    for reading in (read(call, job), read(call)):
        assert risks(reading) == [Risk.WRONG_TERMS]
        assert value(reading, Item.REWARD) is None
        assert value(reading, Item.STAKE) == call.value


@pytest.mark.parametrize(
    "call",
    [calls.leave(JOB), calls.cancel(JOB), calls.stop(JOB), calls.close_job(JOB), calls.claim(JOB, [ME, MODEL_OWNER])],
    ids=lambda call: call.name,
)
def test_what_ends_something_names_its_job_and_where_the_money_goes(call: Call) -> None:
    reading = read(call, known())
    assert (reading.function, reading.cautions, reading.receiver) == (call.name, (), None)
    assert (value(reading, Item.JOB), value(reading, Item.TITLE)) == (7, "Digits")
    assert value(reading, Item.REFUND) is Refund.TO_CREDIT
    owners = [line.value for line in reading.lines if line.item is Item.OWNER]
    assert owners == ([ME, MODEL_OWNER] if call.name == "claim" else [])
    assert value(read(call), Item.TITLE) is None


@given(ADDRESSES, TOKENS)
def test_a_withdrawal_tells_the_token_and_who_is_paid(to: Address, token: Address) -> None:
    reading = read(calls.withdraw(to, token))
    assert (value(reading, Item.RECIPIENT), value(reading, Item.TOKEN), reading.receiver) == (to, token, to)
    assert risks(reading) == [Risk.PAYS_ELSEWHERE] * (to != ME)
    assert read(calls.withdraw(ME)).cautions == ()


@pytest.mark.parametrize("token", [NATIVE_COIN, TOKEN])
def test_deposits_are_told_with_what_is_asked_for(token: Address) -> None:
    job = known(token=token)
    fee = job.job.terms.answer_fee
    contest = read(calls.contest(JOB, ROUND, [1, 5], fee, token), job)
    assert [value(contest, i) for i in (Item.JOB, Item.ROUND, Item.LEAVES, Item.DEPOSIT)] == [7, 3, 2, 2 * fee]
    flag = read(calls.flag(JOB, ROUND, [(ME, [1, 2]), (MODEL_OWNER, [3])], fee, token), job)
    assert [value(flag, i) for i in (Item.LEAVES, Item.AMOUNT, Item.OWNER)] == [3, 3 * fee, ME]
    assert (contest.token, flag.token, contest.cautions, flag.cautions) == (token, token, (), ())
    assert value(flag, Item.REFUND) is Refund.DEPOSIT_ANSWERED


@given(ADDRESSES, st.integers(1, 2**128))
def test_a_plain_payment_tells_its_receiver_and_amount(to: Address, amount: int) -> None:
    reading = read(Call("payment", to, b"", Wei(amount)))
    assert (reading.function, reading.known, reading.receiver, reading.amount) == ("", True, to, amount)
    assert (value(reading, Item.RECIPIENT), value(reading, Item.AMOUNT)) == (to, amount)


@given(ADDRESSES, st.integers(0, 2**256 - 1))
def test_token_calls_tell_who_gets_or_may_take_how_much(who: Address, amount: int) -> None:
    moved = read(transfer(TOKEN, who, amount))
    assert (moved.function, moved.token, moved.receiver, moved.amount) == ("transfer", TOKEN, who, amount)
    allowed = read(approve(TOKEN, who, amount))
    assert (value(allowed, Item.SPENDER), value(allowed, Item.AMOUNT)) == (who, amount)
    assert (Risk.UNLIMITED_ALLOWANCE in risks(allowed)) == (amount >= UNLIMITED)
    assert (Risk.FOREIGN_SPENDER in risks(allowed)) == (who != MARKET and amount > 0)
    assert read(approve(TOKEN, MARKET, 10**20)).cautions == ()


@pytest.mark.parametrize("call", [calls.leave(JOB), calls.withdraw(ME), transfer(TOKEN, ME, 5)], ids=lambda c: c.name)
def test_coin_that_a_call_does_not_ask_for_is_warned_of(call: Call) -> None:
    assert Risk.SURPLUS_COIN in risks(read(call, value=Wei(1)))
    assert Risk.SURPLUS_COIN not in risks(read(call))


def test_what_cannot_be_read_is_said_to_be_unreadable_never_guessed() -> None:
    unknown = bytes.fromhex("deadbeef") + bytes(64)
    for call in (
        Call("x", MARKET, unknown),
        Call("x", MARKET, calls.leave(JOB).data[:-1]),
        Call("x", MARKET, calls.leave(JOB).data + bytes(32)),
        Call("x", TOKEN, unknown),
        Call("deploy", None, b"\x60\x60"),
        Call("x", MARKET, transfer(TOKEN, ME, 5).data),
    ):
        reading = read(call)
        assert (reading.known, reading.function, risks(reading)) == (False, "", [Risk.UNREADABLE])
        assert value(reading, Item.DATA) == call.data
    elsewhere = read(Call("x", TOKEN, calls.leave(JOB).data))
    assert risks(elsewhere) == [Risk.UNREADABLE, Risk.NOT_THE_MARKET]


HASHED = terms_hash(CONTEXT.scope(JOB), MODEL_OWNER, known().job.terms)
BY_HAND = [
    creation(),
    creation(token=TOKEN),
    calls.register(JOB, known().job.terms, HASHED, KEY),
    calls.leave(JOB),
    calls.claim(JOB, [ME, MODEL_OWNER]),
    calls.withdraw(ME, TOKEN),
    calls.stop(JOB),
    calls.contest(JOB, ROUND, [1, 5], Wei(250)),
    calls.flag(JOB, ROUND, [(ME, [1, 2])], Wei(250)),
    calls.of_round("finalize", JOB, ROUND),
    transfer(TOKEN, ME, 5),
    approve(TOKEN, MARKET, 5),
    Call("payment", ME, b"", Wei(5)),
]


@settings(max_examples=150)
@given(st.sampled_from(BY_HAND), st.data())
def test_any_other_byte_is_another_review_or_none(call: Call, data: st.DataObject) -> None:
    """Not by the payload that a review carries, but by what a person reads in it."""
    if not call.data:
        assert read(call, value=Wei(call.value ^ data.draw(st.integers(1, 2**128)))).lines != read(call).lines
        return
    head = min(len(call.data), 2_000)  # the terms, and the beginning of the document
    place = data.draw(st.integers(0, head - 1) | st.integers(0, len(call.data) - 1))
    mutated = bytearray(call.data)
    mutated[place] ^= data.draw(st.integers(1, 255))
    before, after = read(call, known()), read(replace(call, data=bytes(mutated)), known())
    assert (before.function, before.lines, before.cautions) != (after.function, after.lines, after.cautions)


def test_text_of_strangers_is_plain_in_a_review() -> None:
    job = replace(known(), title="<b>\u202eevil\x00" + "A" * 10_000)
    title = value(read(calls.leave(JOB), job), Item.TITLE)
    assert title.startswith("<b>evil")
    assert len(title) < 1_000
    assert title.isprintable()
