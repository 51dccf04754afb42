"""Amounts of a job's money, the chain's coin or a token, as people read them."""

from collections import Counter
from collections.abc import Iterable, Mapping

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import localised, short_hex, visible_text

_PLACES = 6
_LONGEST = 24
_LETTERS = 20
"""Of an amount in a table; 20 hold any that a person has a use for."""


def money(token: Token, amount: int, places: int = _PLACES) -> str:
    """An amount with its unit, rounded down to `places` decimals."""
    return f"{shown(token, amount, places)} {money_name(token)}"


def shown(token: Token, amount: int, places: int | None = None) -> str:
    """An amount in the signs of the window's language, with all decimals unless `places` are named, without a unit."""
    return localised(token.shown(amount, places))


def brief_money(token: Token, amount: int, name: str) -> str:
    """An amount with a unit of a table's cell: with as many decimals as there is room for, then as a power of ten."""
    for places in (_PLACES, 4, 2, 0):
        if len(text := shown(token, amount, places)) <= _LETTERS:
            return f"{text} {name}"
    digits = str(abs(amount) // 10 ** (token.decimals or 0))
    sign = "-" if amount < 0 else ""
    power = localised(f"{sign}{digits[0]}.{digits[1:4]}")
    return f"{power} \N{MULTIPLICATION SIGN} 10^{len(digits) - 1} {name}"


def editable(token: Token, amount: int) -> str:
    """An amount as somebody would type it: with all decimals, and without thousands set apart."""
    return localised(token.shown(amount).replace(",", ""))


def exact_money(token: Token, amount: int) -> str:
    """An amount with its unit and all decimals, without thousands separators; of a token, with its address."""
    named = f"{editable(token, amount)} {money_name(token)}"
    return named if token.is_coin else f"{named}, {token.address}"


def money_name(token: Token) -> str:
    """What a token calls itself; with its address where that is, or may look like, the name of the coin."""
    label = visible_text(token.symbol or token.label, _LONGEST)
    honest = label.isascii() and "eth" not in label.casefold()
    return label if honest or token.is_coin or not token.symbol else f"{label} {short_hex(token.address)}"


def names_apart(tokens: Iterable[Token]) -> Mapping[Address, str]:
    """What these kinds of money are called; those of one name with their addresses behind it."""
    known = {token.address: token for token in tokens}
    names = {address: money_name(token) for address, token in known.items()}
    shared = Counter(name.casefold() for name in names.values())
    return {
        address: name if shared[name.casefold()] == 1 or known[address].is_coin else f"{name} {short_hex(address)}"
        for address, name in names.items()
    }
