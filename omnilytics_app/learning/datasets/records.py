r"""Where the records of a delimited text end, found block by block and in any order.

Whether a line break ends a record depends on whether it lies between quotation marks, and so on everything before it.
A block is therefore surveyed for both cases, and only the parity of its quotation marks is needed to choose between
them once all blocks are known: the two-pass speculation of Ge, Li, Eilebrecht, Chandramouli and Kossmann, "Speculative
distributed CSV data parsing for big data analytics" (SIGMOD 2019), without the speculation. The grammar is RFC 4180,
with `\n` and `\r` alone also ending a record; a quotation mark in a cell that is not quoted is not in it, and is found
here too, because it would turn inside out what follows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_LF, _CR, _QUOTE = b'\n\r"'

Bytes = NDArray[np.uint8]
Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Ends:
    """The records that end in a block: how many, how many of them are blank, where the first one ends.

    `first_end` and `last_end` are the file's offsets behind the line breaks of the first and the last record, -1 if
    none ends here. `stray` is how many records end before the first misplaced quotation mark, -1 if there is none.
    """

    records: int
    blanks: int
    first_end: int
    last_end: int
    first_is_blank: bool
    stray: int


@dataclass(frozen=True, slots=True)
class BlockSurvey:
    """What a block holds if it begins outside of quotation marks, and if it begins inside; whether it changes that."""

    outside: Ends
    inside: Ends
    odd: bool

    def given(self, *, inside: bool) -> Ends:
        """One of the two cases."""
        return self.inside if inside else self.outside


def survey_block(text: bytes, block: range, delimiter: bytes, at: int = 0) -> BlockSurvey:
    """Survey a range of `text`, which begins at the file's offset `at`; offsets found are the file's.

    What is around the range is looked at as context: two bytes before it unless the file begins there, one behind it
    unless the file ends there.
    """
    start, end = block.start, block.stop
    data = np.frombuffer(text, np.uint8)
    breaks = _line_breaks(text, data, start, end)
    if text.find(b'"', start, end) < 0:
        outside = _ends(data, breaks, -1, at)
        return BlockSurvey(outside, Ends(0, 0, -1, -1, first_is_blank=False, stray=-1), odd=False)
    quotes = np.flatnonzero(data[start:end] == _QUOTE) + start
    parity = np.searchsorted(quotes, breaks, side="right") % 2
    outside, inside = (
        _ends(data, breaks[parity == case], _stray(data, quotes, case, delimiter[0]), at) for case in (0, 1)
    )
    return BlockSurvey(outside, inside, odd=bool(len(quotes) % 2))


def _line_breaks(text: bytes, data: Bytes, start: int, end: int) -> Positions:
    """Offsets of the last byte of every line break whose last byte lies in the block, and of a last line's end."""
    block = data[start:end]
    found = block == _LF
    if text.find(b"\r", start, end) >= 0:
        following = np.append(data[start + 1 : end + 1], np.uint8(0))[: end - start]
        found |= (block == _CR) & (following != _LF)
    breaks = np.flatnonzero(found) + start
    if end == len(data) and end > start and (len(breaks) == 0 or breaks[-1] != end - 1):
        breaks = np.append(breaks, end - 1)
    return breaks


def _ends(data: Bytes, breaks: Positions, stray: int, at: int) -> Ends:
    blank = _is_blank(data, breaks)
    return Ends(
        records=len(breaks),
        blanks=int(blank.sum()),
        first_end=at + int(breaks[0]) + 1 if len(breaks) else -1,
        last_end=at + int(breaks[-1]) + 1 if len(breaks) else -1,
        first_is_blank=bool(blank[0]) if len(breaks) else False,
        stray=int(np.searchsorted(breaks, stray)) if stray >= 0 else -1,
    )


def _is_blank(data: Bytes, breaks: Positions) -> NDArray[np.bool_]:
    """Whether the record that ends at a line break has no character at all."""
    if len(breaks) == 0:
        return np.zeros(0, dtype=np.bool_)
    is_break = (data[breaks] == _LF) | (data[breaks] == _CR)
    before = breaks - 1
    paired = (data[breaks] == _LF) & (before >= 0) & (data[before] == _CR)
    before = np.where(paired, before - 1, before)
    blank: NDArray[np.bool_] = is_break & ((before < 0) | (data[before] == _LF) | (data[before] == _CR))
    return blank


def _stray(data: Bytes, quotes: Positions, inside: int, delimiter: int) -> int:
    """Offset of the first quotation mark that neither opens, closes, nor is doubled inside a cell; -1 if all do."""
    opening = (np.arange(len(quotes)) + inside) % 2 == 0
    before = np.where(quotes > 0, data[quotes - 1], _LF)
    after = np.where(quotes + 1 < len(data), data[np.minimum(quotes + 1, len(data) - 1)], _LF)
    opens = _is_border(before, delimiter) | (before == _QUOTE)
    closes = _is_border(after, delimiter) | (after == _QUOTE)
    wrong = np.flatnonzero(np.where(opening, ~opens, ~closes))
    return int(quotes[wrong[0]]) if len(wrong) else -1


def _is_border(byte: Bytes, delimiter: int) -> NDArray[np.bool_]:
    border: NDArray[np.bool_] = (byte == delimiter) | (byte == _LF) | (byte == _CR)
    return border
