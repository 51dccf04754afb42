"""Amounts of a job's money, the chain's coin or a token, as people read them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

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


def names_apart(tokens: Collection[Token], accepted: Collection[Address]) -> tuple[str, ...]:
    """What tokens that are shown together call themselves.

    With its address where two have one name, and where a token is none of those that the profile accepts: anybody can
    make one of any name.
    """
    names = [money_name(token) for token in tokens]
    often = Counter(name.casefold() for name in names)
    trusted = {address.lower() for address in accepted}
    return tuple(
        _with_address(token, name) if often[name.casefold()] > 1 or token.address.lower() not in trusted else name
        for token, name in zip(tokens, names, strict=True)
    )


def addresses(tokens: Collection[Token]) -> tuple[str, ...]:
    """The whole addresses of tokens, for tool tips; nothing for the coin."""
    return tuple("" if token.is_coin else token.address for token in tokens)


def _with_address(token: Token, name: str) -> str:
    """The name, unless the address is in it already or it is the coin's."""
    ends = short_hex(token.address)
    return name if token.is_coin or not token.symbol or name.endswith(ends) else f"{name} {ends}"


def names_by_address(tokens: Iterable[Token]) -> Mapping[Address, str]:
    """What kinds of money are called that somebody was paid in; those of one name with their addresses behind it."""
    known = {token.address: token for token in tokens}
    return dict(zip(known, names_apart(known.values(), known), strict=True))
