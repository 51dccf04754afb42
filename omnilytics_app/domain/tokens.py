"""Kinds of money: the chain's own coin, and ERC-20 tokens as they describe themselves.

What a token says of itself (EIP-20: `name`, `symbol` and `decimals` are optional and prove nothing) is for people's
eyes only. Amounts are integers of its smallest unit from end to end; `decimals` moves the point of what is shown and
of what a person writes, and never enters anything that is signed in another way. Two tokens may carry one symbol: a
token is its address.
"""

import re
import unicodedata
from dataclasses import dataclass

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.letters import mixed_symbol

NATIVE_COIN = Address("0x0000000000000000000000000000000000000000")
"""Stands for the chain's own coin wherever a token is named."""
MAX_DECIMALS = 36
MAX_SYMBOL = 16
MAX_NAME = 48
_WRITTEN = re.compile(r"(\d+)(?:\.(\d+))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Token:
    """A kind of money. `symbol` and `name` are bounded plain text of whoever wrote the token, perhaps empty.

    `decimals` is None where the token names none that can be: its amounts are shown in smallest units.
    """

    address: Address
    symbol: str = ""
    name: str = ""
    decimals: int | None = None

    @property
    def is_coin(self) -> bool:
        """Whether it is the chain's own coin."""
        return self.address == NATIVE_COIN

    @property
    def label(self) -> str:
        """The symbol, and where there is none or its letters are mixed the address's beginning and end, behind it."""
        ends = f"{self.address[:8]}\N{HORIZONTAL ELLIPSIS}{self.address[-6:]}"
        return f"{self.symbol} {ends}" if self.disguised else self.symbol or ends

    @property
    def disguised(self) -> bool:
        """Whether the symbol looks like one that copies another's.

        That is, it has letters that nobody writes together, or forms of letters that Unicode keeps for compatibility
        alone (full-width ones, Roman numerals, mathematical alphabets).
        """
        return mixed_symbol(self.symbol) or unicodedata.normalize("NFKC", self.symbol) != self.symbol

    def parse(self, text: str) -> int:
        """The smallest units in an amount such as "1.5"; raises `ValueError` with a clause that says what is wrong."""
        found, places = _WRITTEN.fullmatch(text.strip()), self.decimals or 0
        if found is None:
            raise ValueError('is not an amount such as "1.5"')
        whole, part = found[1], found[2] or ""
        if len(part) > places:
            raise ValueError(f"has more than the {places} decimals of {self.label}")
        amount: int = int(whole[:80]) * 10**places + int(part.ljust(places, "0") or "0")
        if len(whole) > len(whole[:80]) or amount >= 2**256:
            raise ValueError("is more than any token has")
        return amount

    def shown(self, amount: int, places: int | None = None) -> str:
        """An amount as "1,234.5", with all its decimals or rounded down to `places`, without the symbol."""
        sign, size, decimals = "-" if amount < 0 else "", abs(amount), self.decimals or 0
        kept = decimals if places is None else min(places, decimals)
        unit = 10 ** (decimals - kept)
        if 0 < size < unit:
            return f"{sign}<0.{'0' * (kept - 1)}1" if kept else f"{sign}<1"
        whole, rest = divmod(size // unit, 10**kept)
        part = f"{rest:0{kept}d}".rstrip("0") if kept else ""
        return f"{sign}{whole:,}.{part}" if part else f"{sign}{whole:,}"


COIN = Token(NATIVE_COIN, "ETH", "Ether", 18)


@dataclass(frozen=True, slots=True)
class TokenMoney:
    """What an account has of a token, in smallest units: in its own hands, credited by the market, owed by jobs."""

    token: Token
    balance: int = 0
    credit: int = 0
    claimable: int = 0
