"""Amounts of coin as people write and read them.

Amounts are integers of wei from end to end: no float ever holds money. What a person writes carries its unit, so that
nobody pays a coin where a wei was meant; what is shown never rounds up.
"""

import re

from omnilytics_app.domain.ids import Wei

WEI_PER_ETHER = 10**18
UNITS = {"wei": 0, "gwei": 9, "eth": 18}
"""Decimals of a unit, by its name in small letters."""
MAX_WHOLE_DIGITS = 12
"""Of an amount in ether; more is more than there is."""
_AMOUNT = re.compile(r"(\d+)(?:\.(\d+))? *([A-Za-z]+)", re.ASCII)


def parse_amount(text: str) -> Wei:
    """The wei in an amount with its unit, such as "0.001 ETH", "20 gwei" or "1000 wei".

    Raises `ValueError` with a clause that says what is wrong.
    """
    found = _AMOUNT.fullmatch(text.strip())
    if found is None or found[3].lower() not in UNITS:
        raise ValueError('is not an amount with its unit, such as "0.001 ETH" or "1000 wei"')
    whole, decimals, places = found[1], found[2] or "", UNITS[found[3].lower()]
    if len(decimals) > places:
        raise ValueError(f"has more than {places} decimals" if places else "has decimals, and a wei has no parts")
    if len(whole.lstrip("0")) > MAX_WHOLE_DIGITS + 18 - places:
        raise ValueError("is more coin than there is")
    return Wei(int(whole) * 10**places + int(decimals.ljust(places, "0") or "0"))


def ether(wei: int, places: int = 6) -> str:
    """`wei` as "1,234.5678" with at most `places` decimals, rounded down; "<0.000001" rather than a false zero."""
    sign, size = ("-", -wei) if wei < 0 else ("", int(wei))
    unit = 10 ** (18 - places)
    if 0 < size < unit:
        return f"{sign}<0.{'0' * (places - 1)}1"
    whole, rest = divmod(size // unit, 10**places)
    decimals = f"{rest:0{places}d}".rstrip("0") if places else ""
    return f"{sign}{whole:,}.{decimals}" if decimals else f"{sign}{whole:,}"


def ether_unit(wei: int, places: int = 6) -> str:
    """`ether` with its unit."""
    return f"{ether(wei, places)} ETH"


def ether_exact(wei: int) -> str:
    """All digits of an amount, without thousands separators, for copying and for tool tips."""
    return ether(wei, 18).replace(",", "")
