"""What a person is warned of: nobody, strangers, lookalikes, contracts, everything, dear fees, unknown tokens."""

from dataclasses import replace
from typing import Any

import pytest
from eth_utils.address import to_checksum_address
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.envelope import Envelope
from omnilytics_app.chain.market import SINK
from omnilytics_app.chain.tokens import approve, transfer
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.review import STRONG, Caution, Item, ReviewLine, Risk
from omnilytics_app.domain.sending import CustomFee
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.services.review_reading import Reading, read_transaction
from omnilytics_app.services.review_risks import Surroundings, cautions_of, lookalike

from .test_review_reading import CHAIN, CONTEXT, JOB, MARKET, ME, TOKEN, calls, creation

GWEI = 10**9
COIN = 10**18
FRIEND = Address(to_checksum_address("0xa1b2" + "33" * 16 + "c4d5"))
POISON = Address(to_checksum_address("0xA1B2" + "44" * 16 + "C4D5"))
STRANGER = Address(to_checksum_address("0x" + "9c" * 20))
AROUND = Surroundings(ME, MARKET, {FRIEND: "Ada"}, accepted_tokens=frozenset({TOKEN}), coin=100 * COIN, holding=100)


def warned(call: Call, envelope: dict[str, Any] | None = None, **around: Any) -> list[Risk]:
    made = Envelope(CHAIN, 5, Wei(GWEI), Wei(2 * GWEI), 21_000, call.to, call.value, call.data)
    made = replace(made, **(envelope or {}))
    reading = read_transaction(made, ME, CONTEXT)
    return [caution.risk for caution in cautions_of(made, reading, replace(AROUND, **around))]


def pay(to: Address, amount: int = COIN) -> Call:
    return Call("payment", to, b"", Wei(amount))


@pytest.mark.parametrize(
    ("call", "around", "risks"),
    [
        (pay(FRIEND), {}, []),
        (pay(STRANGER), {}, [Risk.NEW_RECIPIENT]),
        (pay(STRANGER), {"familiar": frozenset({STRANGER})}, []),
        (pay(POISON), {}, [Risk.LOOKALIKE]),
        (pay(POISON), {"contacts": {FRIEND: "Ada", POISON: "Bob"}}, []),
        (pay(ME), {}, [Risk.TO_SELF]),
        (pay(NATIVE_COIN), {}, [Risk.TO_NOBODY]),
        (pay(SINK), {}, [Risk.TO_BURN]),
        (pay(FRIEND), {"receiver_code": b"\x60\x60"}, [Risk.TO_CONTRACT]),
        (pay(FRIEND), {"receiver_code": bytes.fromhex("ef0100") + bytes(20)}, []),
        (pay(FRIEND, 96 * COIN), {}, [Risk.NEARLY_ALL]),
        (pay(FRIEND, 94 * COIN), {}, []),
        (pay(FRIEND, 94 * COIN), {"coin": None}, []),
        (pay(FRIEND, 10**14), {}, [Risk.DEAR_FEE]),
        (pay(MARKET, 10**14), {}, [Risk.DEAR_FEE]),
        (Call("other", FRIEND, b"?", Wei(10**14)), {}, [Risk.UNREADABLE, Risk.DEAR_FEE]),
        (creation(reward=Wei(10**9), bond=Wei(0)), {}, [Risk.DEAR_FEE]),
        (creation(reward=Wei(10**18)), {}, []),
        (creation(reward=Wei(10**9), token=TOKEN), {}, []),
        (calls.withdraw(ME), {"credit": 10**14}, [Risk.DEAR_FEE]),
        (calls.withdraw(ME), {"credit": COIN}, []),
        (calls.withdraw(ME, TOKEN), {"credit": 5}, []),
        (pay(FRIEND), {"going": CustomFee(Wei(GWEI), Wei(GWEI))}, []),
        (pay(FRIEND), {"going": CustomFee(Wei(GWEI - 1), Wei(GWEI))}, [Risk.DEAR_GAS]),
        (pay(FRIEND), {"going": CustomFee(Wei(GWEI), Wei(GWEI // 2 - 1))}, [Risk.DEAR_GAS]),
        (calls.leave(JOB), {"going": CustomFee(Wei(GWEI // 2), Wei(GWEI))}, [Risk.DEAR_GAS]),
        (approve(TOKEN, MARKET, 5), {"going": CustomFee(Wei(GWEI // 2), Wei(GWEI))}, [Risk.DEAR_GAS]),
        (transfer(TOKEN, FRIEND, 50), {}, []),
        (transfer(TOKEN, FRIEND, 96), {}, [Risk.NEARLY_ALL]),
        (transfer(TOKEN, TOKEN, 5), {"receiver_code": b"\x60"}, [Risk.TO_TOKEN]),
        (transfer(TOKEN, POISON, 5), {"accepted_tokens": frozenset()}, [Risk.LOOKALIKE, Risk.UNKNOWN_TOKEN]),
        (approve(TOKEN, MARKET, 5), {}, []),
        (approve(TOKEN, STRANGER, 2**200), {}, [Risk.UNLIMITED_ALLOWANCE, Risk.FOREIGN_SPENDER]),
        (calls.withdraw(ME), {}, []),
        (calls.withdraw(POISON), {}, [Risk.LOOKALIKE, Risk.PAYS_ELSEWHERE]),
        (calls.withdraw(ME, STRANGER), {}, [Risk.UNKNOWN_TOKEN]),
    ],
)
def test_a_person_is_warned_of_what_it_should_think_about_and_of_nothing_else(
    call: Call, around: dict[str, Any], risks: list[Risk]
) -> None:
    assert warned(call, **around) == risks


def test_names_of_mixed_letters_are_told_and_others_are_not() -> None:
    forged, honest = "USD\N{CYRILLIC CAPITAL LETTER ES}", "USDC"
    sent = transfer(TOKEN, FRIEND, 5)
    assert warned(sent, token=Token(TOKEN, forged)) == [Risk.MIXED_SYMBOL]
    assert warned(sent, token=Token(TOKEN, honest)) == warned(sent, token=Token(TOKEN, "РУБ")) == []
    made = Envelope(CHAIN, 5, Wei(GWEI), Wei(2 * GWEI), 21_000, MARKET, Wei(0), b"")
    for title, risks in (
        ("H\N{CYRILLIC SMALL LETTER A}nd", [Risk.MIXED_TITLE]),
        ("Handgeschriebene Ziffern, 数字", []),
    ):
        joining = Reading("register", lines=(ReviewLine(Item.TITLE, title),))
        assert [caution.risk for caution in cautions_of(made, joining, AROUND)] == risks


def test_a_lookalike_is_told_with_whom_it_looks_like() -> None:
    made = Envelope(CHAIN, 5, Wei(GWEI), Wei(2 * GWEI), 21_000, POISON, Wei(COIN), b"")
    [caution] = cautions_of(made, read_transaction(made, ME, CONTEXT), AROUND)
    assert caution == Caution(Risk.LOOKALIKE, POISON, FRIEND, "Ada")
    assert caution.strong


def test_grave_warnings_come_first() -> None:
    risks = warned(pay(POISON, 10**14), receiver_code=b"\x60", coin=10**14)
    assert risks[0] is Risk.LOOKALIKE
    assert [risk in STRONG for risk in risks] == sorted((risk in STRONG for risk in risks), reverse=True)
    assert set(risks) == {Risk.LOOKALIKE, Risk.TO_CONTRACT, Risk.DEAR_FEE, Risk.NEARLY_ALL}


@given(st.binary(min_size=20, max_size=20), st.binary(min_size=16, max_size=16))
def test_an_address_with_the_same_ends_is_a_lookalike_whatever_lies_between(raw: bytes, middle: bytes) -> None:
    known = Address(to_checksum_address(raw))
    other = Address(to_checksum_address(raw[:2] + middle + raw[-2:]))
    assert lookalike(other, [known]) == (known if other != known else None)
    assert lookalike(Address(known.lower()), [known]) is None
    assert lookalike(Address(to_checksum_address(bytes([raw[0] ^ 1]) + raw[1:])), [known]) is None


def test_what_pays_nobody_is_not_measured_by_what_there_is() -> None:
    made = Envelope(CHAIN, 5, Wei(GWEI), Wei(2 * GWEI), 21_000, MARKET, Wei(0), b"")
    assert cautions_of(made, Reading("leave"), AROUND) == ()
