"""Amounts, times, addresses and strangers' text as people read them.

Amounts are integers of wei from end to end: no float ever holds money. Numbers and dates follow the language of the
window (`QLocale`); what people type is read by `ui.typed_numbers`. Text from the chain or a peer goes through
`visible_text` before it is shown and through `tooltip` before it becomes a tool tip, where Qt would guess rich text.
"""

import html
import unicodedata
from string import hexdigits

from PySide6.QtCore import QDateTime, QLocale

from omnilytics_app.domain import amounts
from omnilytics_app.domain.ids import Address
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.typed_numbers import parse_decimal, parse_ether

__all__ = ["parse_decimal", "parse_ether"]

_MAX_MARKS = 2
_DIGITS = (2 + 40, 2 + 64)
"""Of an address and of a hash, with "0x"."""
_HEX = frozenset(hexdigits)
_WRITTEN = {
    QLocale.Language.German: ("dd. MMM yyyy, HH:mm", "dd. MMM yyyy"),
    QLocale.Language.Chinese: ("yyyy年M月d日 HH:mm", "yyyy年M月d日"),
}
"""A time and a day, in the letters of `QLocale`."""
_WRITTEN_ELSEWHERE = ("dd MMM yyyy, HH:mm", "dd MMM yyyy")
_LAST_SECOND = 253_402_300_799
"""Of the year 9999."""


def ether(wei: int, places: int = 6) -> str:
    """An amount with at most `places` decimals, rounded down; "<0.000001" rather than a false zero."""
    return localised(amounts.ether(wei, places))


def ether_unit(wei: int, places: int = 6) -> str:
    """`ether` with its unit."""
    return f"{ether(wei, places)} ETH"


def ether_exact(wei: int) -> str:
    """All digits of an amount, without thousands separators, for editors and for tool tips."""
    return localised(amounts.ether_exact(wei))


def integer(value: int) -> str:
    """A whole number with its thousands set apart: "1,204", "1.204"."""
    return localised(f"{value:,}")


def decimal(value: float, places: int = 2) -> str:
    """A number with so many decimals, a true minus sign, and thousands set apart."""
    return localised(f"{value:,.{places}f}").replace("-", "\N{MINUS SIGN}")


def trimmed(value: float, places: int) -> str:
    """A number from 0 on with at most so many decimals: "1.5", "1,204"."""
    return localised(f"{value:,.{places}f}".rstrip("0").rstrip("."))


def significant(value: float, digits: int = 6) -> str:
    """A number with so many digits that matter, and none behind them: "0.25", "1.23e-07"."""
    return localised(f"{value:,.{digits}g}").replace("-", "\N{MINUS SIGN}")


def percent(share: float, places: int = 0) -> str:
    """A share of 1 in per cent: "93 %", "93.5 %"."""
    return f"{decimal(100 * share, places)}\N{NARROW NO-BREAK SPACE}%"


def epsilon(value: float) -> str:
    """A measure of noise with its letter."""
    return f"\N{GREEK SMALL LETTER EPSILON} {significant(value)}"


def duration(seconds: float) -> str:
    """A length of time in the two largest units that matter: "8 s", "2 min 5 s", "3 h", "2 d 4 h"."""
    left = max(0, round(seconds))
    if left < 60:
        return _unit("s", left)
    parts: list[str] = []
    for name, size in (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count or parts:
            parts.append(_unit(name, count) if count else "")
    return " ".join(part for part in parts[:2] if part)


def countdown(seconds: float) -> str:
    """Time left as a clock: "0:42", "12:05", "1:02:03", or days as `duration` says them."""
    left = max(0, int(seconds))
    if left >= 86_400:
        return duration(left)
    hours, rest = divmod(left, 3_600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def seconds_short(seconds: float) -> str:
    """A measured duration in a table: "0.42 s", "8.1 s", "1 min 5 s"."""
    if seconds >= 60:
        return duration(seconds)
    return _unit("s", decimal(seconds, 2 if seconds < 1 else 1))


def gas(amount: int) -> str:
    """Gas in a table: "88,120", "2.41 M"."""
    return integer(amount) if amount < 1_000_000 else f"{decimal(amount / 1e6)} M"


def score(value: float) -> str:
    """A score with three decimals and a true minus sign."""
    return decimal(value, 3)


def signed_score(value: float) -> str:
    """A difference of scores, always signed."""
    return signed(score(value), value)


def signed(text: str, value: float) -> str:
    """The text of a value, with a plus sign where it has no minus."""
    return text if value < 0 else f"+{text}"


def short_hex(text: str, head: int = 6, tail: int = 4) -> str:
    """An address or transaction hash with its middle left out."""
    text = visible_text(text)
    return text if len(text) <= head + tail + 1 else f"{text[:head]}\N{HORIZONTAL ELLIPSIS}{text[-tail:]}"


def grouped_address(address: Address) -> str:
    """An address in blocks of four characters, easier to compare by eye."""
    return "0x " + _blocks(address.removeprefix("0x"), 4)


def grouped_bytes(data: bytes | str) -> str:
    """A hash, or other bytes or their digits, in blocks of eight digits from the first one on, without "0x"."""
    return _blocks(data.hex() if isinstance(data, bytes) else data.removeprefix("0x"), 8)


def grouped(text: str) -> str:
    """`text` in blocks where it is an address or a hash, which may wrap then; anything else as it is."""
    if not text.startswith("0x") or len(text) not in _DIGITS or not set(text[2:]) <= _HEX:
        return text
    return grouped_address(Address(text)) if len(text) == min(_DIGITS) else grouped_bytes(text)


def local_time(timestamp: int) -> str:
    """A chain timestamp in this machine's time zone."""
    return _written(timestamp, 0)


def local_date(timestamp: int) -> str:
    """The day of a chain timestamp in this machine's time zone."""
    return _written(timestamp, 1)


def visible_text(text: str, limit: int = 400) -> str:
    """`text` on one line without control, bidirectional and other invisible characters, at most `limit` long.

    Stacks of combining marks, which would paint over neighbouring widgets, are cut after two.
    """
    if len(text) <= limit and text.isascii() and text.isprintable():
        return text.strip()
    kept: list[str] = []
    marks = 0
    for character in text[: 4 * limit]:
        category = unicodedata.category(character)
        marks = marks + 1 if category.startswith("M") else 0
        if category in {"Zl", "Zp"} or character in "\n\r\t":
            kept.append(" ")
        elif not category.startswith("C") and marks <= _MAX_MARKS:
            kept.append(character)
    shown = "".join(kept).strip()
    return shown if len(shown) <= limit else shown[: limit - 1] + "\N{HORIZONTAL ELLIPSIS}"


def tooltip(text: str) -> str:
    """A tool tip that shows `text` literally and wraps it."""
    return f"<span>{html.escape(visible_text(text))}</span>" if text else ""


def localised(number: str) -> str:
    """A number in Python's form, with the signs of the window's language."""
    locale = QLocale()
    return number.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})


def _blocks(digits: str, size: int) -> str:
    return " ".join(digits[i : i + size] for i in range(0, len(digits), size))


def _unit(name: str, count: int | str) -> str:
    if name == "d":
        return tr("{count} d", "days", count=count)
    if name == "h":
        return tr("{count} h", "hours", count=count)
    return tr("{count} min", "minutes", count=count) if name == "min" else tr("{count} s", "seconds", count=count)


def _written(timestamp: int, form: int) -> str:
    locale = QLocale()
    moment = QDateTime.fromSecsSinceEpoch(max(0, min(timestamp, _LAST_SECOND)))
    return locale.toString(moment, _WRITTEN.get(locale.language(), _WRITTEN_ELSEWHERE)[form])
