"""What tokens say is bounded and plain, however they say it; what is sent to them decodes to what was meant."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from eth_abi import encode
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.call_codec import CallCodec
from omnilytics_app.chain.tokens import ASKED_AGAIN_S, ASKED_AT_ONCE, Tokens, approve, text_of, transfer
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.tokens import COIN, MAX_NAME, MAX_SYMBOL, NATIVE_COIN, Token
from omnilytics_app.errors import ChainUnavailable, TransactionRejected, WrongChain

from .endpoint import Endpoint, RpcError, connect
from .test_calls import MARKET, OWNER

SYMBOL, NAME, DECIMALS = "0x95d89b41", "0x06fdde03", "0x313ce567"


def says(**answers: Any) -> Tokens:
    """A token that answers these views, as bytes, and reverts at others."""
    known = {SYMBOL: answers.get("symbol"), NAME: answers.get("name"), DECIMALS: answers.get("decimals")}

    def call(params: Any) -> str:
        data = params[0]["data"]
        found = known.get(data[:10], answers.get("amount"))
        if found is None:
            raise RpcError("execution reverted", 3, "0x")
        return "0x" + found.hex()

    return Tokens(connect(Endpoint({"eth_call": call})))


def string(text: str) -> bytes:
    return encode(["string"], [text])


async def test_a_token_as_the_standard_has_it() -> None:
    tokens = says(symbol=string("USDC"), name=string("USD Coin"), decimals=(6).to_bytes(32))
    assert tokens.known(MARKET) == Token(MARKET)
    assert await tokens.token(MARKET) == Token(MARKET, "USDC", "USD Coin", 6)
    assert tokens.known(MARKET).symbol == "USDC"
    assert await tokens.token(NATIVE_COIN) is COIN


async def test_a_token_older_than_the_standard_and_one_that_says_nothing() -> None:
    assert await says(symbol=b"MKR".ljust(32, b"\0"), decimals=(18).to_bytes(32)).token(MARKET) == Token(
        MARKET, "MKR", "", 18
    )
    assert await says().token(MARKET) == Token(MARKET)


@pytest.mark.parametrize("decimals", [(37).to_bytes(32), (2**256 - 1).to_bytes(32), b"", b"\x12", bytes(64)], ids=len)
async def test_decimals_that_cannot_be_are_none(decimals: bytes) -> None:
    assert (await says(decimals=decimals).token(MARKET)).decimals is None
    assert Token(MARKET).shown(1_234) == "1,234"


@given(st.binary(max_size=200) | st.text(max_size=400).map(string))
def test_whatever_a_token_answers_is_short_plain_text(answer: bytes) -> None:
    text = text_of(answer)
    assert text.isprintable() or not text
    assert "\u202e" not in text
    assert len(text) <= 256


async def test_hostile_texts_are_cut_and_made_plain() -> None:
    token = await says(symbol=string("<b>\u202eETH\n" + "A" * 10_000), name=string("x" * 10_000)).token(MARKET)
    assert token.symbol == ("<b>ETH" + "A" * 100)[:MAX_SYMBOL]
    assert token.name == "x" * MAX_NAME


async def test_what_is_no_token_has_no_amounts() -> None:
    assert await says(amount=(5).to_bytes(32)).balance(MARKET, OWNER) == 5
    assert await says(amount=(6).to_bytes(32)).allowance(MARKET, OWNER, MARKET) == 6
    for answer in (b"", bytes(31), bytes(64)):
        with pytest.raises(TransactionRejected, match=f"There is no token at {MARKET}"):
            await says(amount=answer).balance(MARKET, OWNER)


@given(st.integers(0, 2**256 - 1))
def test_calls_of_a_token_decode_to_what_was_meant(amount: int) -> None:
    codec = CallCodec.of_tokens()
    for make, name, key in ((approve, "approve", "spender"), (transfer, "transfer", "to")):
        call = make(MARKET, OWNER, amount)
        decoded = codec.decode(call.data)
        assert decoded is not None
        assert (call.to, call.value, decoded.name) == (MARKET, 0, name)
        assert decoded.arguments == {key: OWNER, "amount": amount}
        for broken in (call.data[:-1], call.data + b"\0", b"\0" + call.data, b"", call.data[:4]):
            assert codec.decode(broken) is None


UNITS = Token(Address("0x" + "11" * 20), "T", "T", 6)


@given(st.integers(0, 2**255))
def test_an_amount_that_is_shown_in_full_is_read_back(amount: int) -> None:
    assert UNITS.parse(UNITS.shown(amount).replace(",", "")) == amount


@pytest.mark.parametrize("wrong", ["", "1.0000001", "-1", "1e6", "1,5", "9" * 90, "1 T", "\u0661"])
def test_what_is_no_amount_of_a_token_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"is|has"):
        UNITS.parse(wrong)


def test_amounts_are_rounded_down_never_to_a_false_nothing() -> None:
    assert [UNITS.shown(a, 2) for a in (0, 1, 1_009_999, 1_234_000_000)] == ["0", "<0.01", "1", "1,234"]
    assert (UNITS.shown(1, 0), Token(MARKET).label, UNITS.label) == ("<1", "0x5FbDB2\u2026180aa3", "T")


@pytest.mark.parametrize(
    "symbol", ["ETH", "eth", "0ETH", "\uff25\uff34\uff28", "$ETH", "Ether", "000 USDC", "000", ".5 X", ",000K"]
)
async def test_a_symbol_that_passes_for_the_coin_or_for_more_digits_is_left_out(symbol: str) -> None:
    token = await says(symbol=string(symbol), decimals=(6).to_bytes(32)).token(MARKET)
    assert token.symbol == ""
    assert token.label.startswith(MARKET[:8])


def test_a_symbol_of_mixed_letters_is_shown_with_the_address_and_stays_itself() -> None:
    forged = replace(COIN, address=Address("0x" + "ab" * 20), symbol="USD\N{CYRILLIC CAPITAL LETTER ES}")
    assert forged.label == f"{forged.symbol} 0xababab\N{HORIZONTAL ELLIPSIS}ababab"
    assert replace(forged, symbol="USDC").label == "USDC"
    assert replace(forged, symbol="").label == "0xababab\N{HORIZONTAL ELLIPSIS}ababab"


@pytest.mark.parametrize("symbol", ["WETH", "stETH", "1INCH", "USDC", "USD\u20ae0", "C98"])
async def test_other_symbols_stay(symbol: str) -> None:
    assert (await says(symbol=string(symbol)).token(MARKET)).symbol == symbol


async def test_tokens_that_do_not_answer_are_left_alone_for_a_while_and_keep_no_others_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [1_000.0]
    monkeypatch.setattr("omnilytics_app.chain.tokens.time.monotonic", lambda: clock[0])
    dead = [Address("0x" + f"{n:040x}") for n in range(1, ASKED_AT_ONCE + 1)]
    asked: set[Address] = set()
    tokens = says(symbol=string("USDC"), decimals=(6).to_bytes(32))
    ask = tokens._ask

    async def unless_dead(address: Address, signature: str) -> bytes:
        asked.add(address)
        if address in dead:
            raise ChainUnavailable("No answer.")
        return await ask(address, signature)

    monkeypatch.setattr(tokens, "_ask", unless_dead)
    await tokens.learn([*dead, MARKET], 5)
    assert asked == set(dead)
    assert tokens.known(MARKET) == Token(MARKET)
    asked.clear()
    await tokens.learn([*dead, MARKET], 5)
    assert asked == {MARKET}
    assert tokens.known(MARKET).decimals == 6
    clock[0] += ASKED_AGAIN_S + 1
    await tokens.learn([*dead, MARKET], 5)
    assert asked == {MARKET, *dead}


async def test_who_asks_meanwhile_has_what_the_first_one_learned() -> None:
    tokens = says(symbol=string("USDC"), decimals=(6).to_bytes(32))
    first = asyncio.create_task(tokens.learn([MARKET], 5))
    await asyncio.sleep(0)
    await tokens.learn([MARKET], 5)
    assert tokens.known(MARKET).symbol == "USDC"
    await first


@pytest.mark.parametrize("trouble", [WrongChain("Another chain."), None])
async def test_a_token_that_keeps_its_reader_waiting_is_given_up(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception | None
) -> None:
    tokens = says(symbol=string("USDC"), decimals=(6).to_bytes(32))

    async def answer(address: Address, signature: str) -> bytes:
        del address, signature
        if trouble is not None:
            raise trouble
        await asyncio.sleep(3_600)
        return b""

    monkeypatch.setattr(tokens, "_ask", answer)
    await tokens.learn([MARKET], 0.05)
    assert tokens.known(MARKET) == Token(MARKET)
