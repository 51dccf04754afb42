"""ERC-20 tokens: what they say of themselves, what accounts hold of them, and the calls that move them.

A token is a stranger's code. Its texts are bounded and made plain, also where they are a bytes32 as in tokens older
than the standard; decimals that cannot be are none at all; whatever does not answer is left empty. Amounts are read
strictly.
"""

import asyncio
import contextlib
import re
import time
import unicodedata
from collections.abc import Collection
from typing import Any

from eth_utils.abi import function_signature_to_4byte_selector

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.strict_json import visible_text
from omnilytics_app.domain.tokens import COIN, MAX_DECIMALS, MAX_NAME, MAX_SYMBOL, NATIVE_COIN, Token
from omnilytics_app.errors import ChainUnavailable, TransactionRejected, UserFacingError

WORD = 32
ASKED_AT_ONCE = 16
ASKED_AGAIN_S = 60.0
"""After a token was asked that did not answer."""
MAX_TEXT_BYTES = 256
"""Of a name; what is longer is cut before it is read."""

_WORD = re.compile(r"[^\W\d_]+")
_MORE_DIGITS = re.compile(r"[\d.,'_\s]*(\d[\d.,'_\s]|[.,'_])|\d+$")
"""How a symbol begins that would be read as the end of the amount before it; "1INCH" is none."""


class Tokens:
    """Reads tokens over one connection, and remembers how they describe themselves."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Address, Token] = {NATIVE_COIN: COIN}
        self._asked: dict[Address, float] = {}
        self._one_learns = asyncio.Lock()

    async def token(self, address: Address) -> Token:
        """How a token describes itself, as far as it does."""
        if address not in self._known:
            try:
                self._known[address] = await self._described(address)
            except ChainUnavailable:
                return Token(address)
        return self._known[address]

    async def learn(self, addresses: Collection[Address], patience_s: float) -> None:
        """Ask the tokens that are not known yet how they describe themselves, a few at a time, the first ones first.

        One that did not answer is left alone for a while: it keeps neither the endpoint busy nor others waiting. What
        is not known after so many seconds, or for any reason of the chain's, stays unknown.
        """
        with contextlib.suppress(TimeoutError, UserFacingError):
            async with asyncio.timeout(patience_s), self._one_learns:  # who comes second has what the first one learned
                await asyncio.gather(*map(self.token, self._to_ask(addresses)))

    def _to_ask(self, addresses: Collection[Address]) -> list[Address]:
        now = time.monotonic()
        self._asked = {a: asked for a, asked in self._asked.items() if now - asked < ASKED_AGAIN_S}
        unknown = [a for a in dict.fromkeys(addresses) if a not in self._known and a not in self._asked]
        del unknown[ASKED_AT_ONCE:]
        self._asked |= dict.fromkeys(unknown, now)
        return unknown

    def known(self, address: Address) -> Token:
        """How a token described itself when it was asked; its address alone until then."""
        return self._known.get(address) or Token(address)

    async def balance(self, token: Address, account: Address) -> int:
        """What an account has of a token or of the coin; errors as for `_amount`."""
        if token == NATIVE_COIN:
            return await self._connection.balance(account)
        return await self._amount(token, "balanceOf(address)", account)

    async def allowance(self, token: Address, owner: Address, spender: Address) -> int:
        """What a spender may take of an owner's tokens; errors as for `_amount`."""
        return await self._amount(token, "allowance(address,address)", owner, spender)

    async def _described(self, address: Address) -> Token:
        symbol, name, decimals = [
            await self._answer(address, signature) for signature in ("symbol()", "name()", "decimals()")
        ]
        claimed = text_of(symbol)[:MAX_SYMBOL]
        places = int.from_bytes(decimals) if len(decimals) == WORD else MAX_DECIMALS + 1
        return Token(
            address,
            symbol="" if misleads(claimed) else claimed,
            name=text_of(name)[:MAX_NAME],
            decimals=places if places <= MAX_DECIMALS else None,
        )

    async def _answer(self, address: Address, signature: str) -> bytes:
        """What a view answers; nothing where it reverts or is not there."""
        try:
            return await self._ask(address, signature)
        except TransactionRejected:
            return b""

    async def _amount(self, token: Address, signature: str, *accounts: Address) -> int:
        """Raises `TransactionRejected` where there is no token, and `ChainUnavailable`."""
        answer = await self._ask(token, signature, *accounts)
        if len(answer) != WORD:
            raise TransactionRejected(f"There is no token at {token} on this chain; check its address.")
        return int.from_bytes(answer)

    async def _ask(self, token: Address, signature: str, *accounts: Address) -> bytes:
        async with self._connection.faults():
            call: Any = {"to": token, "data": "0x" + _encoded(signature, *accounts).hex()}
            return bytes(await self._connection.web3.eth.call(call))


def text_of(answer: bytes) -> str:
    """The text in an answer, a string or a bytes32, plain and on one line; empty where there is none."""
    if len(answer) == WORD:
        raw = answer.rstrip(b"\0")
    elif len(answer) > 2 * WORD and int.from_bytes(answer[:WORD]) == WORD:
        size = min(int.from_bytes(answer[WORD : 2 * WORD]), MAX_TEXT_BYTES)
        raw = answer[2 * WORD : 2 * WORD + size]
    else:
        return ""
    return " ".join(visible_text(raw.decode("utf-8", "replace")).split())


def misleads(symbol: str) -> bool:
    """Whether a symbol beside an amount would pass for the chain's coin, or for more digits of the amount.

    Of look-alikes (Unicode, compatibility forms) only those that normalisation tells are seen.
    """
    plain = unicodedata.normalize("NFKC", symbol).casefold()
    passes_for_coin = {COIN.symbol.casefold(), COIN.name.casefold()} & set(_WORD.findall(plain))
    return bool(passes_for_coin) or _MORE_DIGITS.match(plain) is not None


def approve(token: Address, spender: Address, amount: int) -> Call:
    """Let a spender take so much of the caller's tokens, instead of what it might take before."""
    return Call("approve", token, _encoded("approve(address,uint256)", spender, amount))


def transfer(token: Address, to: Address, amount: int) -> Call:
    """Move tokens of the caller."""
    return Call("transfer", token, _encoded("transfer(address,uint256)", to, amount))


def _encoded(signature: str, *values: Address | int) -> bytes:
    words = (v if isinstance(v, int) else int(v, 16) for v in values)
    return bytes(function_signature_to_4byte_selector(signature)) + b"".join(w.to_bytes(WORD) for w in words)
