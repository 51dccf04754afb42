"""Amounts of a job's money, the chain's coin or a token, as people read them."""

from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import localised, short_hex, visible_text

_PLACES = 6
_LONGEST = 24


def money(token: Token, amount: int, places: int = _PLACES) -> str:
    """An amount with its unit, rounded down to `places` decimals."""
    return f"{shown(token, amount, places)} {money_name(token)}"


def shown(token: Token, amount: int, places: int | None = None) -> str:
    """An amount in the signs of the window's language, with all decimals unless `places` are named, without a unit."""
    return localised(token.shown(amount, places))


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
