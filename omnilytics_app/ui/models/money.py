"""Amounts of a job's money, the chain's coin or a token, as people read them."""

from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import localised, visible_text

_PLACES = 6


def money(token: Token, amount: int, places: int = _PLACES) -> str:
    """An amount with its unit, rounded down to `places` decimals."""
    return f"{localised(token.shown(amount, places))} {visible_text(token.label, 24)}"


def exact_money(token: Token, amount: int) -> str:
    """An amount with its unit and all decimals, without thousands separators; of a token, with its address."""
    shown = f"{localised(token.shown(amount).replace(',', ''))} {visible_text(token.label, 24)}"
    return shown if token.is_coin else f"{shown}, {token.address}"
