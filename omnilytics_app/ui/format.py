"""Amounts, times, addresses and strangers' text as people read them.

Amounts are integers of wei from end to end: no float ever holds money. Text from the chain or a peer goes through
`visible_text` before it is shown and through `tooltip` before it becomes a tool tip, where Qt would guess rich text.
"""

import html
import unicodedata
from datetime import UTC, datetime

from omnilytics_app.domain.amounts import WEI_PER_ETHER, ether, ether_exact, ether_unit
from omnilytics_app.domain.ids import Address, Wei

__all__ = ["ether", "ether_exact", "ether_unit"]

_MAX_MARKS = 2


def parse_ether(text: str) -> Wei:
    """The wei in a decimal amount of ether as a person types it.

    Raises `ValueError` with a sentence if the text is no amount, is negative or has more than 18 decimals.
    """
    cleaned = text.strip().removesuffix("ETH").strip().replace(",", "").replace(" ", "")
    whole, _, decimals = cleaned.partition(".")
    digits = whole + decimals
    if not digits or not digits.isascii() or not digits.isdigit():
        raise ValueError("Enter an amount such as 0.001.")
    if len(decimals) > 18:
        raise ValueError("An amount has at most 18 decimals.")
    if len(whole) > 12:
        raise ValueError("That is more ether than there is.")
    return Wei(int(whole or "0") * WEI_PER_ETHER + int(decimals.ljust(18, "0")))


def duration(seconds: float) -> str:
    """A length of time in the two largest units that matter: "8 s", "2 min 5 s", "3 h", "2 d 4 h"."""
    left = max(0, round(seconds))
    if left < 60:
        return f"{left} s"
    parts: list[str] = []
    for name, size in (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count or parts:
            parts.append(f"{count} {name}" if count else "")
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
    if seconds < 1:
        return f"{seconds:.2f} s"
    return f"{seconds:.1f} s" if seconds < 60 else duration(seconds)


def gas(amount: int) -> str:
    """Gas in a table: "88,120", "2.41 M"."""
    return f"{amount:,}" if amount < 1_000_000 else f"{amount / 1e6:.2f} M"


def score(value: float) -> str:
    """A score with three decimals and a true minus sign."""
    return f"{value:.3f}".replace("-", "\N{MINUS SIGN}")


def signed_score(value: float) -> str:
    """A difference of scores, always signed."""
    return f"{value:+.3f}".replace("-", "\N{MINUS SIGN}")


def short_hex(text: str, head: int = 6, tail: int = 4) -> str:
    """An address or transaction hash with its middle left out."""
    text = visible_text(text)
    return text if len(text) <= head + tail + 1 else f"{text[:head]}\N{HORIZONTAL ELLIPSIS}{text[-tail:]}"


def grouped_address(address: Address) -> str:
    """An address in blocks of four characters, easier to compare by eye."""
    body = address.removeprefix("0x")
    return "0x " + " ".join(body[i : i + 4] for i in range(0, len(body), 4))


def local_time(timestamp: int) -> str:
    """A chain timestamp in this machine's time zone."""
    return datetime.fromtimestamp(timestamp, UTC).astimezone().strftime("%d %b %Y, %H:%M")


def plural(count: int, noun: str) -> str:
    """A count with its noun: "1 round", "3 rounds"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def visible_text(text: str, limit: int = 400) -> str:
    """`text` on one line without control, bidirectional and other invisible characters, at most `limit` long.

    Stacks of combining marks, which would paint over neighbouring widgets, are cut after two.
    """
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
