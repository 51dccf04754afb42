"""Numbers as people type them: with a comma or a point, with thousands set apart or not.

What could be read in two ways is refused rather than guessed: "1,500" may be one and a half for whoever typed it, and
a wallet that takes it for fifteen hundred has sent them.
"""

from PySide6.QtCore import QLocale

from omnilytics_app.domain.amounts import MAX_WHOLE_DIGITS, WEI_PER_ETHER
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.language import tr

_SPACES = str.maketrans(
    "", "", " '_\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{RIGHT SINGLE QUOTATION MARK}"
)
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0E: ".", 0xFF0C: ","}
"""What input methods for Chinese type."""
LONGEST = 80
GWEI = 10**9
_MOST_GWEI = 9
"""Digits of a fee before its decimals; more is more than there is."""


def parse_ether(text: str) -> Wei:
    """The wei in a decimal amount of ether as a person types it.

    Raises `ValueError` with a sentence if the text is no amount, is negative, has more than 18 decimals, or could mean
    two amounts.
    """
    cleaned = text.strip()
    if cleaned[-3:].upper() == "ETH":
        cleaned = cleaned[:-3]
    whole, decimals = _digits(cleaned, tr("Enter an amount such as {example}.", example=_example("0.001")))
    if len(decimals) > 18:
        raise ValueError(tr("An amount has at most 18 decimals."))
    if len(whole.lstrip("0")) > MAX_WHOLE_DIGITS:
        raise ValueError(tr("That is more ether than there is."))
    return Wei(int(whole or "0") * WEI_PER_ETHER + int(decimals.ljust(18, "0")))


def parse_money(token: Token, text: str) -> int:
    """The smallest units in an amount of the coin or of a token as a person types it; raises as `parse_ether` does."""
    if token.is_coin:
        return parse_ether(text)
    whole, decimals = _digits(text, tr("Enter an amount such as {example}.", example=_example("0.5")))
    try:
        return token.parse(f"{whole or '0'}.{decimals}" if decimals else whole or "0")
    except ValueError as error:
        raise ValueError(tr("Enter an amount with at most %n decimal(s).", n=token.decimals or 0)) from error


def parse_decimal(text: str) -> float:
    """A number from 0 on as a person types it; raises `ValueError` with a sentence."""
    whole, decimals = _digits(text, tr("Enter a number such as {example}.", example=_example("0.01")))
    return float(f"{whole or '0'}.{decimals or '0'}")


def parse_gwei(text: str) -> Wei:
    """The wei in a fee in gwei as a person types it; raises as `parse_ether` does."""
    otherwise = tr("Enter a number of gwei such as {example}.", example=_example("1.5"))
    whole, decimals = _digits(text, otherwise)
    if len(decimals) > 9 or len(whole.lstrip("0")) > _MOST_GWEI:
        raise ValueError(otherwise)
    return Wei(int(whole or "0") * GWEI + int(decimals.ljust(9, "0")))


def gwei_text(wei: int) -> str:
    """A fee in gwei as a person types it, with all its digits."""
    whole, rest = divmod(int(wei), GWEI)
    decimals = f"{rest:09d}".rstrip("0")
    return _example(f"{whole}.{decimals}" if decimals else str(whole))


def number_text(value: float) -> str:
    """A number as a person types it: without thousands set apart."""
    return _example(f"{value:.12g}")


def _digits(text: str, otherwise: str) -> tuple[str, str]:
    """The digits before and behind the decimal sign; raises `ValueError`, with `otherwise` for what is no number."""
    if len(text) > LONGEST:
        raise ValueError(otherwise)
    cleaned = text.translate(_FULL_WIDTH).translate(_SPACES)
    sign = _decimal_sign(cleaned)
    whole, _, decimals = cleaned.rpartition(sign) if sign else (cleaned, "", "")
    groups = {other for other in whole if other in ",."} - {sign}
    first, *others = whole.split(groups.pop()) if groups else [whole]
    grouped = not others or (1 <= len(first) <= 3 and all(len(block) == 3 for block in others))
    digits = "".join([first, *others])
    if not grouped or not (digits + decimals).isascii() or not (digits + decimals).isdigit():
        raise ValueError(otherwise)
    return digits, decimals


def _decimal_sign(text: str) -> str:
    """Which of comma and point parts the decimals; empty if there are none."""
    signs = [sign for sign in text if sign in ",."]
    if not signs:
        return ""
    if len(set(signs)) == 2:
        return signs[-1]
    if len(signs) > 1:
        return ""
    sign = signs[0]
    before, _, behind = text.partition(sign)
    if sign == QLocale().decimalPoint() or len(behind) != 3 or not 1 <= len(before) <= 3 or before[0] == "0":
        return sign
    small = _example(f"{before}.{behind.rstrip('0') or '0'}")
    raise ValueError(
        tr("{text} can be read in two ways; write {large} or {small}.", text=text, large=before + behind, small=small)
    )


def _example(number: str) -> str:
    return number.replace(".", QLocale().decimalPoint())
